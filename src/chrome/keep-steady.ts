/**
 * Remembers where on the screen the control stands that holds the focus. The returned function, called once what is around it is drawn,
 * brings it back there: what comes and goes above it does not push it out of the window.
 */
export function keepSteady(root: ParentNode): () => void {
  const focused = root instanceof ShadowRoot ? root.activeElement : null;
  if (!focused) return () => undefined;
  const { top } = focused.getBoundingClientRect();
  return () => {
    if (!focused.isConnected) return;
    scrollBy({ top: focused.getBoundingClientRect().top - top, behavior: 'instant' });
    focused.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  };
}
