import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { warnMissing } from './owner.js';
import { loadWords, wordsOf } from '../locale/load-words.js';
import { languageFor, localeFor, type Language, type Locale } from '../locale/locale.js';

/**
 * The language of a host: that of the nearest `lang`, its own included, across shadow roots; French where there is none.
 * The page decides, never the browser's settings. A `lang` that changes anywhere in the page is followed, once the words of the
 * language are there.
 */
export class LocaleController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #missing = new Set<Language>();
  #locale: Locale = localeFor(null);
  #isPending = false;
  #coming: Promise<void> | undefined;
  #content = '';

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
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

  /** Whether the words are still on their way. */
  get isPending(): boolean {
    return this.#isPending;
  }

  /** Resolves once no words are on their way any more. */
  async settled(): Promise<void> {
    while (this.#isPending) await this.#coming;
  }

  /** Whoever comes back to the page tries again. */
  hostConnected(): void {
    this.#missing.clear();
    watch(this.#read);
    this.#read();
  }

  hostDisconnected(): void {
    unwatch(this.#read);
  }

  readonly #read = (): void => {
    const tag = nearestLang(this.#host);
    const language = languageFor(tag);
    const wasPending = this.#isPending;
    this.#isPending = !wordsOf(language) && !this.#missing.has(language);
    if (this.#isPending) {
      this.#coming = this.#wait(language);
      return;
    }
    const locale = localeFor(tag, this.#content);
    if (locale === this.#locale && !wasPending) return;
    this.#locale = locale;
    this.#host.requestUpdate();
  };

  async #wait(language: Language): Promise<void> {
    try {
      await loadWords(language);
    } catch (error) {
      this.#missing.add(language);
      warnOfMissing(language, error);
    }
    this.#read();
  }
}

const told = new Set<Language>();

function warnOfMissing(language: Language, error: unknown): void {
  if (told.has(language)) return;
  told.add(language);
  warnMissing(`the words of “${language}”, for which French stands in,`, error);
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
