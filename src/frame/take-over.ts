import { runPaced } from '../core/base/pace.js';
import { listHashSteps } from '../core/export/prerender/list-hash.js';
import type { Table } from '../core/table/table.js';
import { firstOnScreen } from '../chrome/keep-place.js';
import { warnOnce } from '../visit/owner.js';
import type { ListHost } from './list-frame.js';
import type { OpenCards } from './open-cards.js';

/** Whether the visitor is looking through the names behind the cards: these have no other place in the list, so it waits. */
export function isRead(still: HTMLElement, host: { requestUpdate: () => void }): boolean {
  const others = still.querySelector<HTMLDetailsElement>('.others[open]');
  others?.addEventListener(
    'toggle',
    () => {
      host.requestUpdate();
    },
    { once: true },
  );
  return others !== null;
}

/**
 * Remembers, before the list is drawn in place of what was written into the page, where the visitor is in it: the card that holds the focus
 * or stands first on the screen, and which cards they have unfolded. The returned function, called once the list is drawn, brings all of
 * that back and takes what was written away; nothing below the list moves up.
 */
export function takeOver(still: HTMLElement, host: ListHost, open: OpenCards): () => boolean {
  const { activeElement } = document;
  const focused = activeElement && still.contains(activeElement) ? activeElement : null;
  const card = focused?.closest<HTMLElement>('[data-entry]') ?? (scrollY > 0 ? firstOnScreen(still) : null);
  const id = card?.dataset['entry'] ?? '';
  const top = card?.getBoundingClientRect().top ?? 0;
  const { height } = host.getBoundingClientRect();
  open.reopen(unfolded(still));
  return () => {
    const written = hashIn(host);
    still.remove();
    keepHeight(host, height);
    const now = cardOf(host, id);
    if (now) scrollBy({ top: now.getBoundingClientRect().top - top, behavior: 'instant' });
    if (focused) (now && alike(focused, now))?.focus({ preventScroll: true });
    followAnchors(host);
    void compare(host, written);
    return focused === null || now !== null;
  };
}

function unfolded(still: HTMLElement): readonly string[] {
  const details = [...still.querySelectorAll<HTMLElement>('.more[open]')];
  return details.flatMap((each) => each.closest<HTMLElement>('[data-entry]')?.dataset['entry'] ?? []);
}

function cardOf(host: ListHost, id: string): HTMLElement | null {
  return id === '' ? null : host.renderRoot.querySelector<HTMLElement>(`[data-entry="${CSS.escape(id)}"]`);
}

/** The control of a card that does what one of the page did: the link to the same place, the title, the button that unfolds it. */
function alike(focused: Element, card: HTMLElement): HTMLElement | null {
  if (focused.localName === 'summary') return card.querySelector<HTMLElement>('[part~="more"]');
  const own = focused.getAttribute('href') ?? '';
  const same = [...card.querySelectorAll<HTMLElement>('a[href]')].find(
    (link) => link.getAttribute('href') === own,
  );
  return same ?? card.querySelector<HTMLElement>('[part~="title-link"]');
}

/** The page below stays where it is until the visitor does something, even where the list is a line shorter than what stood there. */
function keepHeight(host: ListHost, height: number): void {
  const now = host.getBoundingClientRect();
  // What lies below the window moves before nobody's eyes; cards that were not laid out yet had a height that was guessed.
  if (now.height >= height || now.bottom >= innerHeight) return;
  host.style.minBlockSize = `${String(height)}px`;
  const release = (): void => {
    host.style.minBlockSize = '';
    host.removeEventListener('parvis-change', release);
    removeEventListener('resize', release);
  };
  host.addEventListener('parvis-change', release);
  addEventListener('resize', release);
}

/** Links of the page to an entry (`#id`) open it: what they led to is in the list now. */
function followAnchors(host: ListHost): void {
  const go = (): void => {
    const id = decoded(location.hash.slice(1));
    if (!host.isConnected) removeEventListener('hashchange', go);
    if (id === '' || !host.isConnected || document.getElementById(id)) return;
    void host.visit.find(id).then((entry) => {
      if (entry) host.visit.select({ open: entry.id });
    });
  };
  addEventListener('hashchange', go);
  if (location.hash !== '' && host.visit.selection.open === '') go();
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** What the page remembers of the file that it was written from. */
function hashIn(host: ListHost): string {
  const begin = [...host.childNodes].find(
    (each) => each instanceof Comment && /^\s*parvis:begin\b/.test(each.data),
  );
  return /parvis:begin\s+([\da-f]{16})/.exec(begin?.textContent ?? '')?.[1] ?? '';
}

/** Tells the owner where what was written is not true any more. */
async function compare(host: ListHost, written: string): Promise<void> {
  const { opening } = host.visit;
  const table: Table | null = opening?.phase === 'ready' ? opening.table : null;
  if (!table || written === '') return;
  const now = await runPaced(listHashSteps(table), new AbortController().signal);
  if (now !== written)
    warnOnce(host, 'the file has changed since this page was written. Run `parvis prerender` again.');
}
