import type { ListContext } from '../actions/action.js';
import { TakeMenu } from '../actions/take-menu.js';
import type { Entry } from '../core/collection/collection.js';
import { warnMissing } from '../visit/owner.js';
import { exportList, type Chosen } from './export-list.js';
import type { ListContent } from './list-content.js';
import type { ListFrame, ListHost } from './list-frame.js';
import type { BoundSome } from './print-book.js';

/** What visitors take along of entries: files, what is printed, a booklet. */
export class TakenEntries {
  readonly #host: ListHost;
  readonly #frame: ListFrame;
  readonly #print: () => void;
  readonly #menu: TakeMenu;

  constructor(host: ListHost, frame: ListFrame, print: () => void) {
    this.#host = host;
    this.#frame = frame;
    this.#print = print;
    this.#menu = new TakeMenu(host);
  }

  renderButton(): unknown {
    return this.#menu.renderButton(this.#host.locale);
  }

  render(): unknown {
    return this.#menu.render(this.#context, this.#frame.engine?.renderTake);
  }

  /** Hands some entries over as a file. */
  take(exporter: string, some: readonly Entry[], title: string): void {
    this.#export(exporter, { entries: () => atOnce(some), title });
  }

  /** Prints some entries as a booklet; null where the author offers none. */
  get bind(): ListContent['bind'] {
    return this.#canBind
      ? (entries, title) => {
          this.#bind({ entries, title });
        }
      : null;
  }

  readonly #context = (): ListContext => ({
    locale: this.#host.locale,
    shows: 'entries',
    exporters: this.#givesAll ? this.#frame.exports.offered : [],
    leftOut: null,
    onTake: this.#onTake,
    onPrint: this.#print,
    onBook: this.#canBind ? this.#onBook : null,
  });

  /** Whether the author offers a booklet, and all can be had that would stand in it. */
  get #canBind(): boolean {
    const { book } = this.#host;
    return book !== null && book !== undefined && this.#givesAll;
  }

  /** Whether all that is found can be had here. */
  get #givesAll(): boolean {
    const { abilities, results } = this.#host.visit;
    return (results?.count ?? 0) <= (abilities?.most ?? Infinity);
  }

  readonly #onTake = (exporter: string): void => {
    this.#export(exporter);
  };

  readonly #onBook = (): void => {
    this.#bind();
  };

  #bind(some?: BoundSome): void {
    import('./print-book.js')
      .then(({ printBook }) => printBook(this.#host, some))
      .catch((error: unknown) => {
        warnMissing('the booklet', error);
      });
  }

  #export(exporter: string, some: Pick<Chosen, 'entries' | 'title'> = {}): void {
    const name = this.#host.locale.messages.take.fileName;
    const chosen = this.#frame.exports.offered.find((each) => each.name === exporter);
    void exportList(this.#host, chosen, { name, ...some });
  }
}

/** Some entries as what is taken away. */
// oxlint-disable-next-line typescript/require-await -- what is taken away comes some at a time
async function* atOnce(entries: readonly Entry[]): AsyncGenerator<readonly Entry[], void> {
  yield entries;
}
