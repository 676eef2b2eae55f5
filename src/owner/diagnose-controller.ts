import { html, nothing, type ReactiveController } from 'lit';
import type { CollectionState } from '../core/engines/collection-state.js';
import { formats } from '../core/formats/formats.js';
import type { TemplateFault } from '../cards/template/card-template.js';
import { warnMissing } from '../visit/owner.js';
import type { Panel, PanelHost } from './contract.js';

interface DiagnosedHost extends PanelHost {
  readonly diagnose: boolean | undefined;
}

/**
 * Shows the owner's panel while the host has the attribute `diagnose`. The panel is a script of its own, which is
 * asked for only then: visitors do not pay for what only owners need.
 */
export class DiagnoseController implements ReactiveController {
  readonly #host: DiagnosedHost;
  #panel: Panel | null = null;
  #isAsked = false;
  #isMissing = false;

  constructor(host: DiagnosedHost) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdated(): void {
    if (!this.#host.diagnose || this.#isAsked) return;
    this.#isAsked = true;
    void this.#load();
  }

  /** The panel, or why there is none; nothing for visitors, for whom no fault is looked for. */
  render(opening: CollectionState | null, faults: () => readonly TemplateFault[]): unknown {
    if (!this.#host.diagnose) return nothing;
    if (this.#panel) return this.#panel.render(opening, faults());
    const { noPanel } = this.#host.locale.messages.states;
    return this.#isMissing ? html`<p part="error" class="alert">${noPanel}</p>` : nothing;
  }

  async #load(): Promise<void> {
    try {
      const [{ createPanel }, { readTable }, { describeTable }] = await Promise.all([
        import('./panel.js'),
        import('../core/formats/read-table.js'),
        import('../core/engines/local/describe-table.js'),
      ]);
      this.#panel = createPanel(this.#host, { html, nothing, formats, readTable, describeTable });
    } catch (error) {
      this.#isMissing = true;
      warnMissing('the owner’s panel', error);
    }
    this.#host.requestUpdate();
  }
}
