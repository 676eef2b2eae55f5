/** How a page shuts something away, and how each is opened as its visitors would. */
const openers: readonly ((box: Element) => void)[] = [openDetails, showUntilFound, pressControl];

/** Opens whatever an element lies in, from the outside in, shadow trees included: what a link leads to must be seen. */
export function reveal(element: Element): void {
  for (const box of around(element)) for (const open of openers) open(box);
}

function around(element: Element): Element[] {
  const boxes: Element[] = [];
  for (let box = parentOf(element); box; box = parentOf(box)) boxes.unshift(box);
  return boxes;
}

/** The element around another on the screen. */
function parentOf(element: Element): Element | null {
  const root = element.getRootNode();
  return element.assignedSlot ?? element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}

function openDetails(box: Element): void {
  if (box instanceof HTMLDetailsElement) box.open = true;
}

/** As browsers do where a search in the page leads into it: scripts of tabs listen for that event. */
function showUntilFound(box: Element): void {
  if (box.getAttribute('hidden') !== 'until-found') return;
  box.dispatchEvent(new Event('beforematch', { bubbles: true }));
  box.removeAttribute('hidden');
}

/** The tab of a panel, the button of an accordion: what says that it opens this box, and that the box is shut. */
function pressControl(box: Element): void {
  if (!box.id) return;
  const shut = ':is([aria-expanded="false"], [role="tab"]:not([aria-selected="true"]))';
  const control = (box.getRootNode() as ParentNode).querySelector<HTMLElement>(
    `[aria-controls~="${CSS.escape(box.id)}"]${shut}`,
  );
  control?.click();
}
