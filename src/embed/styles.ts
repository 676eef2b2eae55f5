import type { Scheme } from './settings.js';

/** Browsers give a frame the colours of its page; where they do not know them, those of the system. */
const schemes: Readonly<Record<Scheme, string>> = { light: 'light', dark: 'dark', auto: 'light dark' };

/**
 * The looks of the page around the element: made by script, because the page's policy allows no other. Where its colours are known to
 * be those of the page that holds the frame, that page shows through; where they turn out not to be, the browser itself paints a
 * ground behind the frame. Without a word about colours it is a sheet of white paper, which can be read on any page.
 */
export const styles = (scheme: Scheme | null): CSSStyleSheet => {
  const ground = scheme === null ? 'Canvas' : 'transparent';
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`
    :root {
      color-scheme: ${schemes[scheme ?? 'light']};
      background: ${ground};
      color: CanvasText;
      font: 1em/1.5 system-ui, sans-serif;
    }
    body { margin: 0; padding: 0.25em; display: flow-root }
  `);
  return sheet;
};
