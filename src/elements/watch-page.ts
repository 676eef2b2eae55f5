/**
 * Calls `found` with every element of the page that a selector matches: those that are there, and others as they are inserted or
 * given one of the `attributes`. Shadow trees are not looked into. Where there is no page, nothing happens.
 */
export function watchPage<Found extends Element>(
  selector: string,
  attributes: readonly string[],
  found: (element: Found) => void,
): void {
  if (typeof document === 'undefined') return;
  const search = (root: Element | Document): void => {
    // The caller's selector says what is found.
    if (root instanceof Element && Element.prototype.matches.call(root, selector)) found(root as Found);
    for (const each of below(root, selector)) found(each as Found);
  };
  const observer = new MutationObserver((mutations) => {
    const nodes = mutations.flatMap(({ type, target, addedNodes }) =>
      type === 'attributes' ? [target] : [...addedNodes],
    );
    for (const node of nodes) if (node instanceof Element && node.isConnected) search(node);
  });
  const attributeFilter = [...attributes];
  observer.observe(document, {
    childList: true,
    subtree: true,
    ...(attributeFilter.length > 0 && { attributeFilter }),
  });
  search(document);
}

interface Searching {
  querySelectorAll(this: ParentNode, selector: string): NodeListOf<Element>;
}

/**
 * Not by the method of the root itself: an image of the page may be called `querySelectorAll`, and stand in for it. (`findAll` says the
 * same, but comes with the elements, which the autoloader must not bring along.)
 */
const below = (root: Element | Document, selector: string): Iterable<Element> => {
  const { prototype }: { prototype: Searching } = root instanceof Element ? Element : Document;
  return prototype.querySelectorAll.call(root, selector);
};

/** Does something as soon as the page has been read to its end: before that, elements may lack their children. */
export function whenParsed(action: () => void): void {
  if (typeof document === 'undefined') return;
  if (document.readyState === 'loading')
    document.addEventListener('DOMContentLoaded', action, { once: true });
  else action();
}
