import type { ReactiveControllerHost } from 'lit';
import { warnMissing } from '../visit/owner.js';
import type * as Hours from './hours.js';

/** What puts opening hours into words. */
export type HoursTools = typeof Hours;

/** What columns of opening hours are called, more or less. */
const ofHours = /horaire|ouvert|opening|hours|lundi|monday/i;

/** Whether columns of these names may hold opening hours, as far as can be told before the file is understood. */
export function mayHoldHours(columns: readonly string[]): boolean {
  return columns.some((name) => ofHours.test(name));
}

/** Fetches what puts opening hours into words for lists that hold some, and has its host drawn again once it is there. */
export class HoursController {
  readonly #host: ReactiveControllerHost;
  #tools: HoursTools | null = null;
  #fetching: Promise<void> | null = null;
  #isPending = false;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** Null before it was wanted, while it is on its way, and where it cannot be had: hours are shown as they are written then. */
  get tools(): HoursTools | null {
    return this.#tools;
  }

  get isPending(): boolean {
    return this.#isPending;
  }

  /** Has it fetched; does nothing where that was asked for before. */
  want(): void {
    this.#fetching ??= this.#fetch();
  }

  /** Resolves once nothing is on its way. */
  async settled(): Promise<void> {
    await this.#fetching;
  }

  async #fetch(): Promise<void> {
    this.#isPending = true;
    try {
      this.#tools = await import('./hours.js');
    } catch (error) {
      warnMissing('what puts opening hours into words', error);
    }
    this.#isPending = false;
    this.#host.requestUpdate();
  }
}
