import { Task, TaskStatus } from '@lit/task';
import type { ReactiveControllerHost } from 'lit';
import type { Collection, Results } from '../core/collection/collection.js';
import type { Question, Scope } from '../core/collection/question.js';
import type { Selection } from '../core/collection/selection.js';
import { asLoadError, LoadError } from '../core/source/load-error.js';

/** What is asked: of whom, by the visitor, by the author; null as long as there is nobody to ask. */
export type Asked = readonly [Collection | null, Selection, Scope];

/** Puts a question; null where it cannot be answered yet: what was found before stays in view. */
export type AskCollection = (
  collection: Collection,
  question: Question,
  signal: AbortSignal,
) => Promise<Results | null>;

/**
 * Asks a collection anew whenever the question has changed. The former answer stays while the next one is on its way, and where nobody
 * answers.
 */
export class AnswerController {
  readonly #task: Task<Asked, Results | null>;
  #results: Results | null = null;
  #failure: LoadError | null = null;

  constructor(host: ReactiveControllerHost, asked: () => Asked, ask: AskCollection) {
    this.#task = new Task(host, {
      args: asked,
      task: ([collection, selection, scope], { signal }) =>
        collection ? ask(collection, { selection, scope }, signal) : Promise.resolve(null),
      onComplete: (results) => {
        this.#failure = null;
        const [collection] = asked();
        if (results || !collection) this.#results = results;
        if (results?.later) void this.#follow(results, host);
      },
      onError: (error) => {
        this.#failure = asLoadError(error);
      },
    });
  }

  /** Takes what comes after the page, as long as nothing newer has come. A question that is given up has not failed. */
  async #follow(results: Results, host: ReactiveControllerHost): Promise<void> {
    const whole: unknown = await results.later?.catch((cause: unknown) => cause);
    if (this.#results !== results) return;
    if (whole instanceof LoadError) this.#failure = whole;
    else if (!(whole instanceof Error)) this.#results = whole as Results;
    host.requestUpdate();
  }

  /** What the last question that was answered found. */
  get results(): Results | null {
    return this.#results;
  }

  /** Why the last question was not answered. */
  get failure(): LoadError | null {
    return this.#failure;
  }

  get isPending(): boolean {
    return this.#task.status === TaskStatus.PENDING;
  }

  /** Resolves once the last question is answered, or has failed. */
  async settled(): Promise<void> {
    if (this.isPending) await this.#task.taskComplete.catch(() => undefined);
  }

  /** Puts the same question again. */
  retry(): void {
    this.#failure = null;
    void this.#task.run();
  }
}
