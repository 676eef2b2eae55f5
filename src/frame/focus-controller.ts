import type { ReactiveControllerHost } from 'lit';

/** Where the focus goes when what held it is gone. */
const targets = {
  count: '.count',
  chip: '.count',
  asked: '.asked .title, [data-entry][part~="open"] .title',
  here: '[data-here] .day-title, .day-title[data-here]',
  now: '[data-now] .title',
  more: '[data-first] .title',
  link: '.link-shown input',
} as const;

export type FocusTarget = keyof typeof targets;

type Host = ReactiveControllerHost & { readonly renderRoot: ParentNode };

/** Puts the focus where the visitor goes on, once what they asked for is drawn. */
export class FocusController {
  readonly #host: Host;
  #target: FocusTarget | null = null;
  /** The place of the chip that was removed last. */
  #chipPlace = 0;

  constructor(host: Host) {
    this.#host = host;
  }

  /** Puts the focus there once what is on its way is drawn. */
  later(target: FocusTarget, chipPlace = 0): void {
    this.#target = target;
    this.#chipPlace = chipPlace;
    this.#host.requestUpdate();
  }

  /** Puts the focus where it is to be, if that is drawn. `beforeCount` is called before the heading with the count receives it. */
  place(beforeCount: () => void): void {
    const target = this.#target;
    if (target === null) return;
    const element = this.#element(target);
    if (!element) return;
    this.#target = null;
    if (element.matches('.count')) beforeCount();
    element.focus();
    element.scrollIntoView({ block: target === 'count' || target === 'chip' ? 'nearest' : 'start' });
  }

  /** The field for words, or the heading of the results where that stands elsewhere. */
  field(): void {
    const field = this.#host.renderRoot.querySelector<HTMLElement>('#words');
    if (field) field.focus();
    else this.later('count');
  }

  #element(target: FocusTarget): HTMLElement | null {
    const { renderRoot } = this.#host;
    const chips = target === 'chip' ? [...renderRoot.querySelectorAll<HTMLElement>('.chip')] : [];
    return chips[this.#chipPlace] ?? chips.at(-1) ?? renderRoot.querySelector<HTMLElement>(targets[target]);
  }
}
