import { css, type ReactiveController, type ReactiveControllerHost } from 'lit';
import { sourceFor } from '../../visit/sources.js';

interface Host extends ReactiveControllerHost, HTMLElement {
  readonly for: string | null | undefined;
  readonly of: string | null | undefined;
}

/** On paper, each entry of the list has its number: its place there. What widths are measured by keeps counting to itself, and stands around. */
const { styleSheet } = css`
  @media print {
    .root > * {
      counter-reset: entry;
    }

    [data-entry] {
      counter-increment: entry;
    }

    [data-entry] [part~='title-link']::before {
      content: counter(entry) '\\00a0';
      font-weight: 400;
    }
  }
`;

/** Has the list of an index print the numbers by which the printed index leads to its entries. */
export class PrintedNumbers implements ReactiveController {
  readonly #host: Host;
  #list: ShadowRoot | null = null;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  /** Whether there are numbers: an index of every entry leads to some that the list does not print. */
  get areThere(): boolean {
    return this.#list !== null;
  }

  hostUpdate(): void {
    const { of, isConnected } = this.#host;
    const isOfFound = of?.trim() !== 'all' && isConnected;
    const list = isOfFound ? sourceFor(this.#host, this.#host.for) : null;
    this.#number(list?.shadowRoot ?? null);
  }

  hostDisconnected(): void {
    this.#number(null);
  }

  /** Browsers that know no such sheets print no numbers. */
  #number(list: ShadowRoot | null): void {
    const next = styleSheet && Reflect.has(Document.prototype, 'adoptedStyleSheets') ? list : null;
    if (next === this.#list) return;
    if (this.#list)
      this.#list.adoptedStyleSheets = this.#list.adoptedStyleSheets.filter((each) => each !== styleSheet);
    if (next && styleSheet && !next.adoptedStyleSheets.includes(styleSheet))
      next.adoptedStyleSheets = [...next.adoptedStyleSheets, styleSheet];
    this.#list = next;
  }
}
