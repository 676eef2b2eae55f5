import type { ReactiveController, ReactiveControllerHost } from 'lit';

type Host = ReactiveControllerHost & { readonly renderRoot: HTMLElement | DocumentFragment };

/**
 * Keeps what is typed in our fields from setting off the shortcuts of the page. Scripts of pages leave keys alone that are pressed in a
 * field, but see the element instead of the field inside it, and take « s » for « save ». So characters stay inside; keys that do
 * something else than write (Escape, arrows, chords with Control) go on to the page, but for the Escape that closes a sheet of ours.
 * The price: scripts that count what people write see nothing of it, unless they listen on the way down.
 */
export class TypingController implements ReactiveController {
  readonly #host: Host;
  #isBound = false;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdated(): void {
    if (this.#isBound) return;
    this.#isBound = true;
    for (const type of ['keydown', 'keypress', 'keyup'])
      this.#host.renderRoot.addEventListener(type, keepInside);
  }
}

function keepInside(event: Event): void {
  const { key, ctrlKey, altKey, metaKey, target } = event as KeyboardEvent;
  if (!(target instanceof Element)) return;
  const writes = key.length === 1 && !ctrlKey && !altKey && !metaKey && target.matches('.field');
  const closes = key === 'Escape' && target.closest('dialog') !== null;
  if (writes || closes) event.stopPropagation();
}
