import type { LitElement } from 'lit';
import { painted } from '../core/base/pace.js';
import { warnMissing } from '../visit/owner.js';

/** What a list can do without until its first entries stand there, or for good: fetched when it is first wanted, drawn when it has come. */
export class OnDemand<Tools> {
  readonly #host: LitElement;
  readonly #what: string;
  readonly #make: () => Promise<Tools>;
  readonly #wait: () => Promise<void>;
  #tools: Tools | null = null;
  #coming: Promise<void> | undefined;
  #isSettled = false;

  /**
   * @param what what is missing where it cannot be had, for the page's author.
   * @param make fetches the script and makes of it what is wanted.
   * @param wait what comes before: as a rule, that the first entries are painted.
   */
  constructor(host: LitElement, what: string, make: () => Promise<Tools>, wait = painted) {
    this.#host = host;
    this.#what = what;
    this.#make = make;
    this.#wait = wait;
  }

  /** Null as long as it is not there. */
  get tools(): Tools | null {
    return this.#tools;
  }

  /** Whether it was wanted, and neither is there nor failed to come. */
  get isComing(): boolean {
    return this.#coming !== undefined && !this.#isSettled;
  }

  /** Has it fetched; does nothing where that was asked for before. */
  want(): void {
    this.#coming ??= this.#fetch();
  }

  /** Resolves once it is not on its way. */
  async settled(): Promise<void> {
    await this.#coming;
  }

  async #fetch(): Promise<void> {
    await this.#wait();
    try {
      this.#tools = await this.#make();
    } catch (error) {
      warnMissing(this.#what, error);
    }
    this.#isSettled = true;
    this.#host.requestUpdate();
  }
}
