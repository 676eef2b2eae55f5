import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { languageFor, localeFor, wordsPiece, type Locale } from '../locale/locale.js';
import type { PiecesController } from './pieces-controller.js';

/**
 * The language of a host: that of the nearest `lang`, its own included, across shadow roots; French where there is none.
 * The page decides, never the browser's settings. A `lang` that changes anywhere in the page is followed, once the sentences of the
 * language are there.
 */
export class LocaleController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #pieces: PiecesController;
  #locale: Locale = localeFor(null);
  #isPending = false;
  #content = '';

  constructor(host: ReactiveControllerHost & HTMLElement, pieces: PiecesController) {
    this.#host = host;
    this.#pieces = pieces;
    host.addController(this);
  }

  get locale(): Locale {
    return this.#locale;
  }

  /** The language of the texts in the file; empty where nobody has said. */
  set content(tag: string) {
    this.#content = tag;
    this.#read();
  }

  /** Whether the sentences are still on their way. */
  get isPending(): boolean {
    return this.#isPending;
  }

  hostConnected(): void {
    watch(this.#read);
    this.#read();
  }

  hostDisconnected(): void {
    unwatch(this.#read);
  }

  readonly #read = (): void => {
    const tag = nearestLang(this.#host);
    const words = wordsPiece(languageFor(tag));
    this.#isPending = words !== null && !this.#pieces.isSettled(words);
    if (this.#isPending) {
      void words?.load().then(this.#read, this.#read);
      return;
    }
    const locale = localeFor(tag, this.#content);
    if (locale === this.#locale) return;
    this.#locale = locale;
    this.#host.requestUpdate();
  };
}

function nearestLang(start: Element): string | null {
  let element: Element | null = start;
  while (element) {
    const holder: Element | null = element.closest('[lang]');
    if (holder) return holder.getAttribute('lang');
    const root: Node = element.getRootNode();
    element = root instanceof ShadowRoot ? root.host : null;
  }
  return null;
}

/** One observer for all elements of the page, only while there are some. */
const watchers = new Set<() => void>();
let observer: MutationObserver | undefined;

function watch(watcher: () => void): void {
  watchers.add(watcher);
  if (observer) return;
  observer = new MutationObserver(() => {
    for (const each of watchers) each();
  });
  observer.observe(document, { attributeFilter: ['lang'], subtree: true });
}

function unwatch(watcher: () => void): void {
  watchers.delete(watcher);
  if (watchers.size > 0) return;
  observer?.disconnect();
  observer = undefined;
}
