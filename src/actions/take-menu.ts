import { html, nothing, type ReactiveControllerHost } from 'lit';
import { icons } from '../chrome/icons.js';
import type { Locale } from '../locale/locale.js';
import type { ListContext } from './action.js';
import { listActions } from './actions.js';

type Host = ReactiveControllerHost & { readonly renderRoot: ParentNode };

/** What can be done with the whole list, behind one button, so that what people came for stands first. */
export class TakeMenu {
  readonly #host: Host;
  #isOpen = false;

  constructor(host: Host) {
    this.#host = host;
  }

  renderButton({ messages }: Locale): unknown {
    return html`<button
      type="button"
      part="menu-button"
      class="button take"
      aria-expanded=${this.#isOpen ? 'true' : 'false'}
      @click=${this.#toggle}
      @keydown=${this.#closeOnEscape}
    >
      ${icons.download}<span>${messages.take.label}</span>
    </button>`;
  }

  /**
   * What stands behind the button, once it is open: below its line, so that it stays under the pointer.
   * @param note what is to be known of the files, beside the buttons that make them.
   */
  render(contextOf: () => ListContext, note: (context: ListContext) => unknown = () => nothing): unknown {
    if (!this.#isOpen) return nothing;
    const context = contextOf();
    return html`<div part="menu" class="takings" @keydown=${this.#closeOnEscape}>
      ${listActions.map(({ render }) => render(context))} ${note(context)}
    </div>`;
  }

  readonly #toggle = (): void => {
    this.#isOpen = !this.#isOpen;
    this.#host.requestUpdate();
  };

  readonly #closeOnEscape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !this.#isOpen) return;
    event.stopPropagation(); // a dialog around the list is not closed with it
    this.#host.renderRoot.querySelector<HTMLElement>('.take')?.focus();
    this.#toggle();
  };
}
