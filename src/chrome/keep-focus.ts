/**
 * Remembers which control of a tree holds the focus, and what is selected in it. The returned function gives the focus to the one that
 * stands in its place once the tree has been made anew.
 */
export function keepFocus(root: ParentNode): () => void {
  const focused = root instanceof ShadowRoot ? root.activeElement : null;
  if (!focused) return () => undefined;
  const alike = focused.id ? `#${CSS.escape(focused.id)}` : focused.localName;
  const place = [...root.querySelectorAll(alike)].indexOf(focused);
  const [start, end] =
    focused instanceof HTMLInputElement ? [focused.selectionStart, focused.selectionEnd] : [];
  return () => {
    const now = root.querySelectorAll<HTMLElement>(alike)[place];
    now?.focus({ preventScroll: true });
    if (now instanceof HTMLInputElement && start !== null && start !== undefined)
      now.setSelectionRange(start, end ?? start);
  };
}
