import type { CollectionState } from '../core/engines/collection-state.js';
import { diagnoseWords, type DiagnoseWords } from '../locale/diagnose.js';
import type { Language } from '../locale/locale.js';
import { ownerWords } from '../locale/owner.js';
import { formatNames, headlineOf, joinedLines, sheetLines } from '../locale/report-facts.js';
import type { TemplateFault } from '../cards/template/card-template.js';
import { acceptedFiles } from './accepted-files.js';
import type { CreatePanel, Panel, PanelHost, Tools } from './contract.js';
import { examineCollection, examineFailure, examineFile, type Examination } from './examine.js';
import { formFaults } from './form-faults.js';
import { panelStyles } from './panel.styles.js';
import { renderColumns, renderProblems, renderTemplateFaults } from './report.js';
import { tagOf } from './tag.js';

/** A file that the owner has opened in the panel; its examination is null while it is being read. */
interface OpenedFile {
  readonly name: string;
  readonly file: File;
  readonly language: Language;
  readonly examination: Examination | null;
}

/** Makes the panel for an element, in whose tree its styles then stand. */
export const createPanel: CreatePanel = (host, tools) => {
  const root = host.shadowRoot;
  if (root && 'adoptedStyleSheets' in root) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(panelStyles);
    root.adoptedStyleSheets.push(sheet);
  }
  return new OwnersPanel(host, tools);
};

const elementsByUse = { directory: 'actor-directory', agenda: 'training-agenda' } as const;

class OwnersPanel implements Panel {
  readonly #host: PanelHost;
  readonly #tools: Tools;
  /** The file of the page is examined once for each time that it is read. */
  #examined: { opening: CollectionState; language: Language; examination: Examination } | null = null;
  #opened: OpenedFile | null = null;
  #copied: 'copied' | 'byHand' | null = null;

  constructor(host: PanelHost, tools: Tools) {
    this.#host = host;
    this.#tools = tools;
  }

  get #language(): Language {
    return this.#host.locale.language;
  }

  get #words(): DiagnoseWords {
    return diagnoseWords(this.#language);
  }

  render(opening: CollectionState | null, faults: readonly TemplateFault[]): unknown {
    const { html } = this.#tools;
    const words = this.#words;
    return html`<section
      part="diagnose"
      class="diagnose"
      lang=${ownerWords(this.#language).tag}
      aria-label=${words.panel}
      @dragover=${this.#onDragOver}
      @drop=${this.#onDrop}
    >
      ${
        this.#opened
          ? this.#renderExamination(this.#opened.examination, [])
          : this.#renderExamination(this.#examinationOf(opening), faults)
      }
      ${[...this.#host.visit.members].flatMap(({ untold = [] }) => untold).map((each) => html`<p dir="auto">${each}</p>`)}
      ${this.#renderTag()} ${this.#renderFile()}
      <p class="why">${words.why}</p>
    </section>`;
  }

  #renderExamination(examination: Examination | null, faults: readonly TemplateFault[]): unknown {
    const { html, nothing } = this.#tools;
    const { loading, reading, panel } = this.#words;
    if (!examination) return html`<p>${this.#opened ? reading(this.#opened.name) : loading}</p>`;
    if ('failure' in examination) return html`<p class="headline">${examination.failure}</p>`;
    const { report } = examination;
    const language = this.#language;
    const isFaultless = faults.length === 0;
    const isFine = isFaultless || report.problems.length > 0; // else « nothing to mend » would be wrong
    return html`<p class="headline">
        <strong>${panel}</strong> – ${headlineOf(report, language, this.#tools.formats)}
      </p>
      ${this.#renderUse(report.use)}
      ${[...sheetLines(report, language), ...joinedLines(report, language)].map(
        (line) => html`<p dir="auto">${line}</p>`,
      )}
      ${formFaults(this.#host, this.#words).map((line) => html`<p dir="auto">${line}</p>`)}
      ${isFaultless ? nothing : renderTemplateFaults(this.#tools, faults, language)}
      ${isFine ? renderProblems(this.#tools, report, language) : nothing}
      ${renderColumns(this.#tools, report, language)}`;
  }

  #renderUse(use: keyof typeof elementsByUse): unknown {
    const { html, nothing } = this.#tools;
    if (elementsByUse[use] === this.#host.localName) return nothing;
    return html`<p>${this.#words.otherUse[use]}</p>`;
  }

  #renderTag(): unknown {
    const { html } = this.#tools;
    const words = this.#words;
    return html`<details class="part">
      <summary>${words.tag}</summary>
      <pre><code>${tagOf(this.#host, words.link)}</code></pre>
      <p class="ways">
        <button type="button" class="button" @click=${this.#onCopy}>${words.copy}</button>
        <span role="status">${this.#copied === null ? '' : words[this.#copied]}</span>
      </p>
    </details>`;
  }

  #renderFile(): unknown {
    const { html, nothing, formats } = this.#tools;
    const words = this.#words;
    const opened = this.#opened?.examination ? words.opened(this.#opened.name) : '';
    return html`<details class="part">
        <summary>${words.try}</summary>
        <p class="file">
          <label for="file">${words.choose(formatNames(formats, this.#language))}</label>
          <input
            id="file"
            type="file"
            accept=${acceptedFiles(formats)}
            aria-describedby="stays"
            @change=${this.#onChoose}
          />
        </p>
        <p id="stays" class="stays">${words.stays}</p>
        ${
          this.#opened
            ? html`<p class="ways">
                <button type="button" class="button" @click=${this.#onBack}>${words.back}</button>
              </p>`
            : nothing
        }
      </details>
      <p role="status">${opened}</p>`;
  }

  #examinationOf(opening: CollectionState | null): Examination | null {
    if (!opening || opening.phase === 'loading') return null;
    const language = this.#language;
    if (this.#examined?.opening !== opening || this.#examined.language !== language) {
      const examination =
        opening.phase === 'failed'
          ? examineFailure(opening.error, language)
          : examineCollection(opening, language);
      this.#examined = { opening, language, examination };
    }
    return this.#examined.examination;
  }

  async #open(file: File): Promise<void> {
    const language = this.#language;
    const opened: OpenedFile = { name: file.name, file, language, examination: null };
    this.#opened = opened;
    this.#host.requestUpdate();
    const examination = await examineFile(file, this.#tools, language);
    if (this.#opened !== opened) return;
    this.#opened = { ...opened, examination };
    this.#host.requestUpdate();
  }

  readonly #onChoose = (event: Event): void => {
    const [file] = (event.target as HTMLInputElement).files ?? [];
    if (file) void this.#open(file);
  };

  readonly #onDragOver = (event: DragEvent): void => {
    if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
  };

  readonly #onDrop = (event: DragEvent): void => {
    const [file] = event.dataTransfer?.files ?? [];
    if (!file) return;
    event.preventDefault();
    void this.#open(file);
  };

  readonly #onBack = (): void => {
    this.#opened = null;
    const input = this.#host.shadowRoot?.querySelector<HTMLInputElement>('#file');
    if (input) {
      input.value = '';
      input.focus();
    }
    this.#host.requestUpdate();
  };

  readonly #onCopy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(tagOf(this.#host, this.#words.link));
      this.#copied = 'copied';
    } catch {
      // No permission, or no clipboard outside secure pages: the tag is there to be copied by hand.
      this.#copied = 'byHand';
    }
    this.#host.requestUpdate();
  };
}
