import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { localeFor, type Locale } from '../locale/locale.js';

/**
 * The language of a host: that of the nearest `lang`, its own included, across shadow roots; French where there is none.
 * The page decides, never the browser's settings. A `lang` that changes anywhere in the page is followed.
 */
export class LocaleController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #locale: Locale = localeFor(null);

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  get locale(): Locale {
    return this.#locale;
  }

  hostConnected(): void {
    watch(this.#read);
    this.#read();
  }

  hostDisconnected(): void {
    unwatch(this.#read);
  }

  readonly #read = (): void => {
    const locale = localeFor(nearestLang(this.#host));
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
