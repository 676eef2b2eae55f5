/** The rules for a medium in the stylesheets of an element. */
function rulesFor(medium: string, element: Element): readonly CSSMediaRule[] {
  const sheets = element.shadowRoot?.adoptedStyleSheets ?? [];
  return sheets
    .flatMap((sheet) => [...sheet.cssRules])
    .filter((rule) => rule instanceof CSSMediaRule)
    .filter(({ media }) => media.mediaText === medium);
}

/** Looks at an element while its rules for a medium hold, which no engine can be put into in a test. */
function under<Value>(medium: string, element: Element, look: () => Value): Value {
  const rules = rulesFor(medium, element);
  if (rules.length === 0) throw new Error(`There are no rules for ${medium}`);
  for (const { media } of rules) media.mediaText = 'all';
  try {
    return look();
  } finally {
    for (const { media } of rules) media.mediaText = medium;
  }
}

/** Looks at an element as it is printed. */
export function onPaper<Value>(element: Element, look: () => Value): Value {
  return under('print', element, look);
}

/** Looks at an element as it is on a screen that fingers touch. */
export function underFingers<Value>(element: Element, look: () => Value): Value {
  return under('(pointer: coarse)', element, look);
}

/** Looks at an element as it is where visitors have chosen the only colours. */
export function inForcedColours<Value>(element: Element, look: () => Value): Value {
  return under('(forced-colors: active)', element, look);
}

/**
 * Whether what counts on paper counts on from one to the next: nothing between a counter's beginning and who counts by it, nor where it
 * begins, keeps its counting to itself, as what others measure their width by does.
 */
export function countsOn(counting: Element, counter: string): boolean {
  for (let at: Element | null = counting; at; at = at.parentElement) {
    const style = getComputedStyle(at);
    const keepsToItself = style.containerType !== 'normal' || style.contentVisibility === 'auto';
    if (keepsToItself && at !== counting) return false;
    if (style.counterReset.includes(counter)) return true;
  }
  return false;
}
