import type { TagAttribute } from '../../src/owner/tag.js';

/**
 * Shows an element with these attributes in a box. The element that stands there is kept where it is of the same kind, so that a
 * change of a setting draws it anew as it would in a page, and not from the beginning.
 */
export function showIn(
  box: Element,
  name: string,
  attributes: readonly TagAttribute[],
  properties: readonly TagAttribute[],
): void {
  const known = box.firstElementChild;
  const element = known?.localName === name ? known : document.createElement(name);
  const wanted = new Map(attributes);
  for (const each of element.getAttributeNames()) {
    if (!wanted.has(each) && each !== 'style') element.removeAttribute(each);
  }
  for (const [each, value] of wanted) {
    if (element.getAttribute(each) !== value) element.setAttribute(each, value);
  }
  if (element instanceof HTMLElement) {
    for (const [property, value] of properties) element.style.setProperty(property, value);
  }
  if (element !== known) box.replaceChildren(element);
}
