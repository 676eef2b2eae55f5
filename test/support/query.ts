/**
 * Finding elements as a person would, by what they are and what they are called, through open shadow roots.
 * What is not rendered is not there.
 */

const childrenOf = (node: Element | ShadowRoot | Document): readonly Element[] => {
  if (node instanceof Element && node.shadowRoot) return [...node.shadowRoot.children];
  if (node instanceof HTMLSlotElement) {
    const assigned = node.assignedElements();
    if (assigned.length > 0) return assigned;
  }
  return [...node.children];
};

/** The element and all below it in the order of the screen, shadow roots and slotted content in place. */
export const descendants = (root: Element | ShadowRoot | Document): readonly Element[] => [
  ...(root instanceof Element ? [root] : []),
  ...childrenOf(root).flatMap((child) => descendants(child)),
];

/** `display: contents` has no box of its own, but what is in it may be seen. */
export const isVisible = (element: Element): boolean =>
  element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: false }) ||
  (getComputedStyle(element).display === 'contents' && element.getClientRects().length === 0);

const tagRoles: ReadonlyMap<string, string> = new Map([
  ['article', 'article'],
  ['aside', 'complementary'],
  ['button', 'button'],
  ['dialog', 'dialog'],
  ['details', 'group'],
  ['fieldset', 'group'],
  ['h1', 'heading'],
  ['h2', 'heading'],
  ['h3', 'heading'],
  ['h4', 'heading'],
  ['h5', 'heading'],
  ['h6', 'heading'],
  ['img', 'img'],
  ['li', 'listitem'],
  ['nav', 'navigation'],
  ['ol', 'list'],
  ['output', 'status'],
  ['progress', 'progressbar'],
  ['search', 'search'],
  ['table', 'table'],
  ['textarea', 'textbox'],
  ['ul', 'list'],
  ['dl', 'list'],
]);

const inputRoles: ReadonlyMap<string, string> = new Map([
  ['button', 'button'],
  ['checkbox', 'checkbox'],
  ['number', 'spinbutton'],
  ['radio', 'radio'],
  ['range', 'slider'],
  ['reset', 'button'],
  ['search', 'searchbox'],
  ['submit', 'button'],
]);

const implicitRole = (element: Element): string | undefined => {
  if (element instanceof HTMLAnchorElement) return element.hasAttribute('href') ? 'link' : undefined;
  if (element instanceof HTMLInputElement) return inputRoles.get(element.type) ?? 'textbox';
  if (element instanceof HTMLSelectElement)
    return element.multiple || element.size > 1 ? 'listbox' : 'combobox';
  if (element.localName === 'summary') return 'button';
  if (element.localName === 'section') return nameOf(element) ? 'region' : undefined;
  if (element.localName === 'form') return nameOf(element) ? 'form' : undefined;
  return tagRoles.get(element.localName);
};

/** The role of an element: what its `role` says, else what HTML gives it; undefined without one. */
export const roleOf = (element: Element): string | undefined =>
  element.getAttribute('role') ?? implicitRole(element);

const tidy = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

const elementsNamed = (element: Element, attribute: string): readonly Element[] => {
  const root = element.getRootNode() as Document | ShadowRoot; // mounted elements have one of the two
  const ids = (element.getAttribute(attribute) ?? '').split(/\s+/).filter(Boolean);
  return ids.map((id) => root.getElementById(id)).filter((found) => found !== null);
};

const contentText = (node: Node): string => {
  if (node instanceof Text) return node.data;
  if (!(node instanceof Element) || node.getAttribute('aria-hidden') === 'true') return '';
  if (node.localName === 'style' || node.localName === 'script') return '';
  const own = node.getAttribute('aria-label') ?? node.getAttribute('alt');
  if (own) return own;
  const nodes = node instanceof HTMLSlotElement ? node.assignedNodes({ flatten: true }) : [];
  const inner = node.shadowRoot ?? node;
  return [...(nodes.length > 0 ? nodes : inner.childNodes)].map(contentText).join('');
};

const labelsOf = (element: Element): readonly Element[] => {
  if (element instanceof HTMLFieldSetElement) return [...element.querySelectorAll(':scope > legend')];
  if (element instanceof HTMLDetailsElement) return [...element.querySelectorAll(':scope > summary')];
  return 'labels' in element ? [...((element.labels as NodeListOf<HTMLLabelElement> | null) ?? [])] : [];
};

const namedByContent: ReadonlySet<string> = new Set([
  'button',
  'cell',
  'checkbox',
  'heading',
  'link',
  'listitem',
  'option',
  'radio',
  'tab',
]);

const textOfAll = (elements: readonly Element[]): string => tidy(elements.map(contentText).join(' '));

const contentName = (element: Element): string => {
  const role = element.getAttribute('role') ?? tagRoles.get(element.localName);
  const isNamed =
    element.localName === 'a' || element.localName === 'summary' || namedByContent.has(role ?? '');
  return isNamed ? tidy(contentText(element)) : '';
};

/** The accessible name, for the cases that occur here: labelled by, label, `<label>`, content, title. */
export const nameOf = (element: Element): string =>
  [
    () => textOfAll(elementsNamed(element, 'aria-labelledby')),
    () => tidy(element.getAttribute('aria-label') ?? ''),
    () => textOfAll(labelsOf(element)),
    () => tidy(element.getAttribute('alt') ?? ''),
    () => contentName(element),
    () => tidy(element.getAttribute('title') ?? ''),
    () => tidy(element.getAttribute('placeholder') ?? ''),
  ].reduce((name, next) => name || next(), '');

/** The accessible description: what `aria-describedby` points at. */
export const descriptionOf = (element: Element): string =>
  textOfAll(elementsNamed(element, 'aria-describedby'));

const isHiddenFromAll = (element: Element): boolean =>
  !isVisible(element) || element.closest('[aria-hidden="true"], [inert]') !== null;

const isNamed = (element: Element, name: string | RegExp | undefined): boolean => {
  if (name === undefined) return true;
  const found = nameOf(element);
  return typeof name === 'string' ? found === tidy(name) : name.test(found);
};

/** Every rendered element of a role and a name (whole, or matching), in the order of the screen. */
export const allByRole = <Found extends HTMLElement = HTMLElement>(
  root: Element | ShadowRoot | Document,
  role: string,
  name?: string | RegExp,
): readonly Found[] =>
  descendants(root)
    .filter((element) => roleOf(element) === role && isNamed(element, name) && !isHiddenFromAll(element))
    .map((element) => element as Found); // the caller names the class that goes with the role

const inventory = (root: Element | ShadowRoot | Document): string =>
  descendants(root)
    .filter((element) => roleOf(element) !== undefined && !isHiddenFromAll(element))
    .map((element) => `  ${roleOf(element) ?? ''} “${nameOf(element)}”`)
    .join('\n');

/** The only element of a role and a name. Throws, telling what there is, when there is none or several. */
export const getByRole = <Found extends HTMLElement = HTMLElement>(
  root: Element | ShadowRoot | Document,
  role: string,
  name?: string | RegExp,
): Found => {
  const [found, ...others] = allByRole<Found>(root, role, name);
  if (found && others.length === 0) return found;
  const wanted = name === undefined ? role : `${role} “${String(name)}”`;
  throw new Error(`${found ? 'Several' : 'No'} ${wanted} among:\n${inventory(root)}`);
};

/** The element of a role and a name, or null; several are an error still. */
export const queryByRole = <Found extends HTMLElement = HTMLElement>(
  root: Element | ShadowRoot | Document,
  role: string,
  name?: string | RegExp,
): Found | null => (allByRole(root, role, name).length === 0 ? null : getByRole<Found>(root, role, name));

const isInline = (element: Element): boolean => getComputedStyle(element).display.startsWith('inline');

const flatNodes = (element: Element): readonly Node[] => {
  if (element.shadowRoot) return [...element.shadowRoot.childNodes];
  const assigned = element instanceof HTMLSlotElement ? element.assignedNodes() : [];
  return assigned.length > 0 ? assigned : [...element.childNodes];
};

const seenText = (node: Node): string => {
  if (node instanceof Text) return node.data;
  if (!(node instanceof Element) || !isVisible(node)) return '';
  const text = flatNodes(node).map(seenText).join('');
  return isInline(node) ? text : ` ${text} `;
};

/** The text that is on the screen, shadow roots included, with single spaces. */
export const visibleText = (element: Element): string => tidy(seenText(element));

/** The element that has the focus, however deep in shadow roots. */
export const focusedElement = (): Element | null => {
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  return focused;
};
