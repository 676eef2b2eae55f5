/**
 * A module that is fetched when it is first needed, once however many ask for it. In a script that holds everything it is there at
 * once. What fails is asked for again by the next one who needs it.
 */
export class Piece<Module> {
  readonly #fetch: () => Promise<Module>;
  #module: Module | null = null;
  #asked: Promise<Module> | undefined;

  constructor(fetch: () => Promise<Module>) {
    this.#fetch = fetch;
  }

  /** The module, null before it is there. */
  get now(): Module | null {
    return this.#module;
  }

  /** Waits for the module. */
  load(): Promise<Module> {
    return (this.#asked ??= this.#begin());
  }

  /** Has it come while nobody waits for it yet; whether it does is the concern of who needs it. */
  prefetch(): void {
    this.load().catch(() => undefined);
  }

  async #begin(): Promise<Module> {
    try {
      return (this.#module = await this.#fetch());
    } catch (error) {
      this.#asked = undefined;
      throw error;
    }
  }
}
