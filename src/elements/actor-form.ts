import {
  html,
  LitElement,
  nothing,
  type CSSResultGroup,
  type PropertyDeclarations,
  type TemplateResult,
} from 'lit';
import { base } from '../chrome/base.styles.js';
import { tokens } from '../chrome/tokens.styles.js';
import { TranslationController } from '../chrome/translation-controller.js';
import {
  canSend,
  faultsOf,
  formSettings,
  type FormFault,
  type FormSettings,
} from '../companions/form/form-settings.js';
import { styles } from '../companions/form/propose.styles.js';
import type { FormSession } from '../companions/form/form-session.js';
import type { renderForm } from '../companions/form/render-form.js';
import type { Entry } from '../core/collection/collection.js';
import { version } from '../version.js';
import { CompanionController } from '../visit/companion-controller.js';
import { warnMissing, warnOnce } from '../visit/owner.js';
import { sourceFor } from '../visit/sources.js';
import type { VisitController } from '../visit/visit-controller.js';
import { define } from './define.js';

/** What the author is told. */
const said: Readonly<Record<FormFault['code'], string>> = {
  to: 'One address of mail is needed, and nothing else.',
  page: 'It is no address of a page.',
  forge: 'An https address of a repository is needed, without a password.',
  placeholder: 'The list shows no such column, and {diff}, {csv}, {id} and {url} are all other names.',
  nowhere: 'Say whereto proposals go: to="…", correction-url="…", new-url="…" or forge="…".',
};

/** A form that is open, and what draws it. */
interface Opened {
  readonly session: FormSession;
  readonly draw: typeof renderForm;
}

/**
 * @tag actor-form
 * @summary A form in which visitors propose corrections and new entries; they send them themselves, by mail, by a page of yours or by a forge.
 *
 * @slot - Shown while the list that it belongs to is not there, and where nothing says whereto a proposal goes.
 *
 * @csspart root - Everything.
 * @csspart propose - The button that opens the form for a new entry. @csspart form - The form.
 * @csspart form-title - Its heading. @csspart errors - What is wrong with what was written.
 * @csspart review - The button that goes on to what will be sent. @csspart cancel - The button that ends the form.
 * @csspart leaving - The question before what was written is lost. @csspart duplicates - The entries that may be the same.
 * @csspart changes - The table of what changes. @csspart ways-title - The heading above the ways to send it. @csspart send - A link by which it is sent.
 * @csspart copy-text - The button that copies the text. @csspart download-text - The button that downloads the text.
 * @csspart said - What is said of the last gesture. @csspart message - The text that leaves.
 */
export class ActorForm extends LitElement {
  /** The version of the library that defined the element. */
  static readonly version = version;
  static override styles: CSSResultGroup = [tokens, base, styles];
  static override properties: PropertyDeclarations = {
    for: {},
    kind: {},
    to: {},
    correctionUrl: { attribute: 'correction-url' },
    newUrl: { attribute: 'new-url' },
    forge: {},
    forgeKind: { attribute: 'forge-kind' },
    forgeBranch: { attribute: 'forge-branch' },
    fields: {},
    required: {},
    consent: {},
    sourcePath: { attribute: 'source-path' },
    headingLevel: { attribute: 'heading-level', type: Number },
  };

  /** The id of the list; may be left out where the page has a single one. @attr */
  declare for: string | null | undefined;
  /** `correction` or `new`; both where it is left out. @attr */
  declare kind: string | null | undefined;
  /** The address of mail that proposals go to. Machines that collect addresses read it as well: a page of yours is safer. @attr */
  declare to: string | null | undefined;
  /** A page on which a correction goes on: `https://…?nom={titre}&id={id}`; `{diff}`, `{csv}`, `{id}`, `{url}` or a column stand for what they say. @attr correction-url */
  declare correctionUrl: string | null | undefined;
  /** The same for a new entry. @attr new-url */
  declare newUrl: string | null | undefined;
  /** A repository on GitHub, GitLab, Forgejo or Gitea: `https://codeberg.org/asso/annuaire`. @attr */
  declare forge: string | null | undefined;
  /** `github`, `gitlab` or `forgejo`, where the address does not tell. @attr forge-kind */
  declare forgeKind: string | null | undefined;
  /** The branch to which new files are proposed; `main` where it is left out. @attr forge-branch */
  declare forgeBranch: string | null | undefined;
  /** The columns that are asked, in order; all that are shown where it is left out. @attr */
  declare fields: string | null | undefined;
  /** The columns that must be filled in. @attr */
  declare required: string | null | undefined;
  /** The column that says who agrees to be published; found out where it is left out. @attr */
  declare consent: string | null | undefined;
  /** What the file is called where it is kept: `data/annuaire.csv`. @attr source-path */
  declare sourcePath: string | null | undefined;
  /** The level of the heading of the form, 2 to 5; 2 where it is left out. @attr heading-level */
  declare headingLevel: number | null | undefined;

  readonly #companion = new CompanionController(this);
  readonly #translation = new TranslationController(this);
  #opened: Opened | null = null;
  #canCorrect = false;

  /** What the visitor asks of the list, null while there is none. */
  get visit(): VisitController | null {
    return this.#companion.visit;
  }

  /** Opens the form for an entry of the list; undefined where no correction can be sent. */
  get corrects(): ((entry: Entry) => void) | undefined {
    return canSend(this.#settings, 'correction') ? this.#correct : undefined;
  }

  /** What the author says of it that makes no sense, for the owner. */
  get faults(): readonly FormFault[] {
    return faultsOf(this.#settings, this.visit?.schema ?? null);
  }

  get #settings(): FormSettings {
    return formSettings(this);
  }

  protected override scheduleUpdate(): void {
    this.#translation.draw(() => super.scheduleUpdate());
  }

  protected override render(): TemplateResult {
    const { visit } = this;
    const shown = visit?.results?.complete ? this.#renderShown(visit) : null;
    return html`<div class="root" part="root" lang=${visit?.locale.language ?? nothing}>
      ${shown ?? html`<slot></slot>`}
    </div>`;
  }

  /** The cards of the list lead here, or do not any more. */
  protected override updated(): void {
    const canCorrect = this.corrects !== undefined;
    if (canCorrect !== this.#canCorrect) this.visit?.list?.requestUpdate();
    this.#canCorrect = canCorrect;
  }

  #renderShown(visit: VisitController): unknown {
    const settings = this.#settings;
    for (const { code, sample } of this.faults)
      warnOnce(this, `${code}${sample && `: ${sample}`}. ${said[code]}`);
    if (this.#opened) return this.#opened.draw(this.#opened.session, this.headingLevel ?? 2);
    if (canSend(settings, 'new'))
      return html`<button
        type="button"
        part="propose"
        class="button propose"
        @click=${() => {
          void this.#open(null);
        }}
      >
        <span>${visit.locale.messages.entry.add}</span>
      </button>`;
    if (canSend(settings, 'correction')) return nothing;
    return null;
  }

  readonly #correct = (entry: Entry): void => {
    void this.#open(entry);
  };

  async #open(entry: Entry | null): Promise<void> {
    const { visit } = this;
    if (!visit) return;
    try {
      const { openForm } = await import('../companions/form/open-form.js');
      const { session, draw } = await openForm(
        {
          host: this,
          visit,
          settings: this.#settings,
          source: sourceFor(this, this.for)?.getAttribute('src') ?? '',
          onClose: () => {
            this.#close(entry);
          },
        },
        entry,
      );
      this.#opened = { session, draw };
      await session.open();
    } catch (error) {
      warnMissing('the form', error);
    }
  }

  /** Back to where the visitor came from: the card, or the button. */
  #close(entry: Entry | null): void {
    this.#opened = null;
    this.requestUpdate();
    if (entry) this.visit?.list?.showEntry(entry);
    else void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('.propose')?.focus());
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'actor-form': ActorForm;
  }
}

define('actor-form', ActorForm);
