import { nothing } from 'lit';
import type { CardContext } from '../cards/card-context.js';
import type { KeepInList } from '../keep/in-list.js';
import type { ListHost } from './list-frame.js';
import { OnDemand } from './on-demand.js';

/** What visitors keep of a list, where they can: what draws it is fetched behind the first entries. */
export class KeepOnDemand {
  readonly #host: ListHost;
  readonly #demand: OnDemand<KeepInList>;

  constructor(host: ListHost) {
    this.#host = host;
    this.#demand = new OnDemand(host, 'what keeps entries for visitors', async () => {
      const { KeepInList: Tools } = await import('../keep/in-list.js');
      return new Tools(host);
    });
  }

  /** The button on an entry; left out where visitors cannot keep it. */
  get onCards(): Pick<CardContext, 'renderKeep'> {
    const tools = this.#isOffered ? this.#demand.tools : null;
    return tools ? { renderKeep: tools.renderToggle } : {};
  }

  /** What decides how those buttons look. */
  get standing(): readonly unknown[] {
    return [this.#isOffered, this.#demand.tools, this.#host.visit.keeping?.list];
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
    if (this.#isOffered) this.#demand.want();
  }

  /** Resolves once nothing is on its way. */
  async settled(): Promise<void> {
    await this.#demand.settled();
    await this.#demand.tools?.settled();
  }

  get #isOffered(): boolean {
    const { keep, visit } = this.#host;
    return keep === true || visit.isTaken('kept');
  }

  get #own(): KeepInList | null {
    return this.#isOffered && !this.#host.visit.isTaken('kept') ? this.#demand.tools : null;
  }
}
