import { noticeSentence, type Notice } from '../chrome/notices.js';
import { correctedSentence, nothingSentence } from '../chrome/states.js';
import type { StatusController } from '../chrome/status-controller.js';
import type { Results } from '../core/collection/collection.js';
import { MOST_CHARACTERS } from '../core/collection/longest-query.js';
import type { Locale } from '../locale/locale.js';
import type { ListContent } from './list-content.js';

/** What is told where only the beginning of what the visitor typed is looked for. */
export const queryCut: Notice = { code: 'query', count: MOST_CHARACTERS };

/** Says what has changed in a list, to those who do not see it. */
export class Announcer {
  readonly #host: { readonly locale: Locale };
  readonly #status: StatusController;
  readonly #content: Pick<ListContent, 'choices' | 'countSentence'>;
  #said = '';
  #choices: ReadonlyMap<string, string> = new Map();

  constructor(
    host: { readonly locale: Locale },
    status: StatusController,
    content: Pick<ListContent, 'choices' | 'countSentence'>,
  ) {
    this.#host = host;
    this.#status = status;
    this.#content = content;
  }

  /** Whether the list has been seen, so that there is something to compare it with. */
  get hasSeen(): boolean {
    return this.#said !== '';
  }

  /**
   * Says what has changed: another order or view, and what is found. At the first sight of the list only to who was told to wait for it.
   */
  speak(results: Results): void {
    if (!results.complete) return;
    const found = this.#foundSentence(results);
    const { choices } = this.#content;
    const changed = [...choices].filter(([key]) => !this.#choices.has(key)).map(([, sentence]) => sentence);
    const news = [...changed.filter(Boolean), ...(found === this.#said ? [] : [found])].join('. ');
    if (this.#hasToldToWait) this.#status.say(found, 0);
    else if (this.hasSeen && news !== '') this.#status.say(news);
    this.#said = found;
    this.#choices = choices;
  }

  /** Whether the last thing said was that the list is on its way. */
  get #hasToldToWait(): boolean {
    return this.#status.text === this.#host.locale.messages.states.loading;
  }

  #foundSentence(results: Results): string {
    const { locale } = this.#host;
    if (results.count === 0) return nothingSentence(results, locale);
    const cut = results.cut ? noticeSentence(queryCut, locale) : '';
    return [this.#content.countSentence(results), correctedSentence(results, locale), cut]
      .filter(Boolean)
      .join('. ')
      .replace(/([.!?])\. /g, '$1 ');
  }
}
