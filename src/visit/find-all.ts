interface Searching {
  querySelectorAll<Found extends Element>(this: ParentNode, selector: string): NodeListOf<Found>;
}

/**
 * The elements below a root that a selector matches. Not by the method of the root itself: an image or a field of the page may be
 * called `querySelectorAll`, and stand in for it (DOM clobbering). The caller's selector says what is found.
 */
export function findAll<Found extends Element>(root: Document | Element, selector: string): Iterable<Found> {
  const { prototype }: { prototype: Searching } = root instanceof Element ? Element : Document;
  return prototype.querySelectorAll.call<ParentNode, [string], NodeListOf<Found>>(root, selector);
}
