/** The rules for print in the stylesheets of an element. */
function printRules(element: Element): readonly CSSMediaRule[] {
  const sheets = element.shadowRoot?.adoptedStyleSheets ?? [];
  return sheets
    .flatMap((sheet) => [...sheet.cssRules])
    .filter((rule) => rule instanceof CSSMediaRule)
    .filter(({ media }) => media.mediaText === 'print');
}

/** Looks at an element as it is printed: no engine lays out for paper in a test, so the rules for print hold on screen meanwhile. */
export function onPaper<Value>(element: Element, look: () => Value): Value {
  const rules = printRules(element);
  if (rules.length === 0) throw new Error('There are no rules for print');
  for (const { media } of rules) media.mediaText = 'all';
  try {
    return look();
  } finally {
    for (const { media } of rules) media.mediaText = 'print';
  }
}
