import { html, nothing } from 'lit';
import { failureSentence, renderFailure } from '../chrome/failure.js';
import { noticesOf, type Notice } from '../chrome/notices.js';
import { PatienceController } from '../chrome/patience-controller.js';
import { loadingSentence, renderNoRecords, renderStale } from '../chrome/states.js';
import type { StatusController } from '../chrome/status-controller.js';
import type { Results } from '../core/collection/collection.js';
import { queryCut } from './announcer.js';
import type { EngineNotes } from './engine-notes.js';
import type { FocusController } from './focus-controller.js';
import type { ListHost } from './list-frame.js';
import { RetryController } from './retry-controller.js';

/** What else the list has that a state needs. */
interface Tools {
  readonly status: StatusController;
  readonly focus: FocusController;
  readonly engine: EngineNotes | null;
  /** Whether what was written into the page stands there still. */
  readonly isHeld: boolean;
}

/** What is said of a list that is waited for, empty, failed or out of date, and what is missing of it. */
export class ListState {
  readonly #host: ListHost;
  readonly #tools: Tools;
  readonly #patience: PatienceController;
  readonly #retry: RetryController;

  constructor(host: ListHost, tools: Tools) {
    this.#host = host;
    this.#tools = tools;
    this.#patience = new PatienceController(host);
    this.#retry = new RetryController(host, tools.focus, (failure) => {
      const sentence = failureSentence(failure, host.locale, tools.engine?.sentenceFor(failure));
      tools.status.sayAgain(sentence);
    });
  }

  /** Another file is asked for. */
  forget(): void {
    this.#retry.forget();
  }

  /** Says that the list is waited for, once that has lasted, and no longer than it does. */
  follow(): void {
    const { visit, locale, isConnected } = this.#host;
    const { status } = this.#tools;
    const isComing = visit.opening?.phase === 'loading' || this.#retry.isOnItsWay;
    const isLoading = isComing && !visit.isLocalePending;
    this.#patience.watch(isConnected && isLoading);
    if (this.#patience.isLong) status.say(locale.messages.states.loading, 0);
    else if (!isLoading && status.latest === locale.messages.states.loading) status.say('', 0);
  }

  render(results: Results | null): unknown {
    const { visit, locale } = this.#host;
    const { openingFailure, staleSince, opening } = visit;
    const { failure, isOnItsWay } = this.#retry;
    if (visit.isLocalePending) return nothing;
    const isEmpty = openingFailure?.code === 'empty' || openingFailure?.code === 'no-rows';
    if (isEmpty || (results?.complete && results.total === 0)) return renderNoRecords(locale);
    const sentence = failure ? this.#tools.engine?.sentenceFor(failure) : undefined;
    const trouble = failure
      ? renderFailure(failure, this.#host, locale, this.retry, sentence)
      : staleSince !== null
        ? renderStale(staleSince, locale, this.retry)
        : nothing;
    return html`${trouble}
    ${
      (this.#patience.isLong || isOnItsWay) && !this.#tools.isHeld
        ? html`<p part="loading" class="loading">${loadingSentence(opening, locale)}</p>`
        : nothing
    }`;
  }

  /** What is not shown, or not looked for, because there is too much of it; `others` come last. */
  notices(others: readonly Notice[]): readonly Notice[] {
    const ofFile = this.#noticesOfFile;
    const ofRetry = this.#retry.notices.filter(({ code }) => !ofFile.some((each) => each.code === code));
    const isCut = this.#host.visit.results?.cut ?? false;
    return [...ofFile, ...ofRetry, ...(isCut ? [queryCut] : []), ...others];
  }

  /** Asks for it again. */
  readonly retry = (): void => {
    this.#retry.begin(this.#noticesOfFile);
    this.#tools.status.say(this.#host.locale.messages.states.loading, 0);
  };

  get #noticesOfFile(): readonly Notice[] {
    const { opening } = this.#host.visit;
    return noticesOf(opening?.phase === 'ready' ? opening.problems : []);
  }
}
