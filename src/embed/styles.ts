/** The looks of the page around the element: made by script, because the page's policy allows no other. */
export const styles = (): CSSStyleSheet => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`
    :root { color-scheme: light; background: Canvas; color: CanvasText; font: 1em/1.5 system-ui, sans-serif }
    body { margin: 0; padding: 0.25em; display: flow-root }
  `);
  return sheet;
};
