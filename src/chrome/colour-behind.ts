/**
 * The colour that stands behind an element: that of the nearest ancestor that has one of its own, also beyond a shadow root. A
 * dialog on the top layer needs it, because it has no ancestor to show through. Empty where there is none but that of the browser.
 */
export function colourBehind(element: Element): string {
  for (let each: Element | null = element; each; each = parentOf(each)) {
    const { backgroundColor } = getComputedStyle(each);
    if (!/^rgba|\/|transparent/.test(backgroundColor)) return backgroundColor;
  }
  return '';
}

function parentOf(element: Element): Element | null {
  const root = element.getRootNode();
  return element.assignedSlot ?? element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}
