/** What can hold the focus in a card. */
const CONTROLS = 'a[href], button, input, select, textarea, summary, [tabindex]';

/**
 * Remembers, before a list is drawn anew, which card the visitor is at: the one that holds the focus, else the first on screen.
 * The returned function, called once it is drawn, puts that card where it was on the screen, and the focus into it; it returns false
 * where the card that held the focus is gone.
 */
export function keepPlace(root: ParentNode): () => boolean {
  const focused = root instanceof ShadowRoot ? root.activeElement : null;
  const held = focused?.closest<HTMLElement>('[data-entry]') ?? null;
  const card = held ?? (scrollY > 0 ? firstOnScreen(root) : null);
  if (!card) return () => true;
  const id = card.dataset['entry'] ?? '';
  const { top } = card.getBoundingClientRect();
  const control = held && focused ? controlsOf(held).indexOf(focused) : -1;
  return () => {
    const now = cardsOf(root).find(({ dataset }) => dataset['entry'] === id);
    if (!now) return held === null;
    if (held) (controlsOf(now)[control] as HTMLElement | undefined)?.focus({ preventScroll: true });
    scrollBy({ top: now.getBoundingClientRect().top - top, behavior: 'instant' });
    return true;
  };
}

/** The first card that is not above the window. */
export function firstOnScreen(root: ParentNode): HTMLElement | null {
  return cardsOf(root).find((card) => card.getBoundingClientRect().bottom > 0) ?? null;
}

/** The cards of a list. */
export function cardsOf(root: ParentNode): readonly HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>('[data-entry]')];
}

function controlsOf(card: HTMLElement): readonly Element[] {
  return [...card.querySelectorAll(CONTROLS)];
}
