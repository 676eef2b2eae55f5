import { nothing } from 'lit';
import { painted } from '../core/base/pace.js';
import type { CardContext } from '../cards/card-context.js';
import type { KeepInList } from '../keep/in-list.js';
import { warnMissing } from '../visit/owner.js';
import type { ListHost } from './list-frame.js';

/** What visitors keep of a list, where they can: what draws it is fetched behind the first entries. */
export class KeepOnDemand {
  readonly #host: ListHost;
  #tools: KeepInList | null = null;
  #fetching: Promise<void> | undefined;

  constructor(host: ListHost) {
    this.#host = host;
  }

  /** The button on an entry; left out where visitors cannot keep it. */
  get onCards(): Pick<CardContext, 'renderKeep'> {
    const tools = this.#isOffered ? this.#tools : null;
    return tools ? { renderKeep: tools.renderToggle } : {};
  }

  /** What decides how those buttons look. */
  get standing(): readonly unknown[] {
    return [this.#isOffered, this.#tools, this.#host.visit.keeping?.list];
  }

  /** The button that tells how much is kept, where that does not stand elsewhere in the page. */
  renderButton(): unknown {
    return this.#own?.renderButton() ?? nothing;
  }

  /** What is kept, once that button was pressed. */
  renderPanel(): unknown {
    return this.#own?.renderPanel() ?? nothing;
  }

  /** What a link has brought that somebody gave to the visitor. */
  renderLinked(): unknown {
    return this.#own?.renderLinked() ?? nothing;
  }

  /** The list is on screen. */
  drawn(): void {
    if (this.#isOffered) this.#fetching ??= this.#fetch();
  }

  /** Resolves once nothing is on its way. */
  async settled(): Promise<void> {
    await this.#fetching;
    await this.#tools?.settled();
  }

  get #isOffered(): boolean {
    const { keep, visit } = this.#host;
    return keep === true || visit.isTaken('kept');
  }

  get #own(): KeepInList | null {
    return this.#isOffered && !this.#host.visit.isTaken('kept') ? this.#tools : null;
  }

  async #fetch(): Promise<void> {
    await painted();
    try {
      const { KeepInList: Tools } = await import('../keep/in-list.js');
      this.#tools = new Tools(this.#host);
    } catch (error) {
      warnMissing('what keeps entries for visitors', error);
    }
    this.#host.requestUpdate();
  }
}
