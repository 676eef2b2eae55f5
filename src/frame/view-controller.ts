import type { LitElement } from 'lit';
import { addStyles } from '../chrome/add-styles.js';
import type { Drawing } from '../views/view.js';
import { warnMissing } from '../visit/owner.js';

interface Loadable<Shown> {
  readonly name: string;
  readonly load: () => Promise<Drawing<Shown>>;
}

/** Fetches what draws a view when it is first wanted, and has its host drawn again once it is there. */
export class ViewController<Shown> {
  readonly #host: LitElement;
  readonly #drawings = new Map<string, Drawing<Shown>>();
  readonly #fetching = new Map<string, Promise<void>>();

  constructor(host: LitElement) {
    this.#host = host;
  }

  /** What draws a view; null while it is on its way, and where it cannot be had. */
  get(view: Loadable<Shown>): Drawing<Shown> | null {
    const drawing = this.#drawings.get(view.name) ?? null;
    if (!drawing && !this.#fetching.has(view.name)) this.#fetching.set(view.name, this.#fetch(view));
    return drawing;
  }

  /** Resolves once nothing is on its way any more. */
  async settled(): Promise<void> {
    await Promise.all(this.#fetching.values());
  }

  async #fetch(view: Loadable<Shown>): Promise<void> {
    try {
      const drawing = await view.load();
      this.#drawings.set(view.name, drawing);
      if (drawing.styles) addStyles(this.#host, drawing.styles);
    } catch (error) {
      warnMissing(`the view « ${view.name} »`, error);
    }
    this.#host.requestUpdate();
  }
}
