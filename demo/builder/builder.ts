import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { formats } from '../../src/core/formats/formats.js';
import { inspect, type Inspection } from '../../src/core/inspect.js';
import type { CollectionState } from '../../src/core/engines/collection-state.js';
import { openSource } from '../../src/core/engines/open-source.js';
import { asLoadError } from '../../src/core/source/load-error.js';
import { acceptedFiles } from '../../src/owner/accepted-files.js';
import { renderProblems } from '../../src/owner/report.js';
import type { TagAttribute } from '../../src/owner/tag.js';
import { failureSentence } from '../../src/locale/failures.js';
import { problemSentence } from '../../src/locale/problems.js';
import { formatNames, headlineOf, sheetLines } from '../../src/locale/report-facts.js';
import type { Language } from '../site/pages.js';
import { attributesOf, choicesFor, type Choices } from './choices.js';
import { renderCode } from './code-block.js';
import { renderColumnList } from './column-list.js';
import { unreadable } from './data-address.js';
import { reportOf, sizeOf, type EngineReport } from './engine-list.js';
import type { Flavour } from './flavours.js';
import { showIn } from './preview.js';
import { renderKind, renderLooks, renderOrder } from './settings.js';
import { renderModels } from './models.js';
import { release, subjectAt, subjectOf, type Subject } from './subject.js';
import { builderWords, type BuilderWords } from './words.js';

/** The page that writes the tag: it reads a file, shows the list live, and says what to paste where. */
class TagBuilder extends LitElement {
  readonly #language: Language = document.documentElement.lang === 'en' ? 'en' : 'fr';
  readonly #box = document.createElement('div');
  #subject: Subject = subjectAt(this.#asked ?? this.getAttribute('example') ?? '', document.baseURI);
  #state: CollectionState | null = null;
  #leave: (() => void) | undefined;
  #report: Inspection | EngineReport | null = null;
  /** How many rows the list has that is read as a file because it is short; null where that was not asked. */
  #short: number | null = null;
  #asking = new AbortController();
  #choices: Choices | null = null;
  #flavour: Flavour = 'page';
  /** The colours of the page around a frame. */
  #scheme = '';
  /** What became of the last copy. */
  #copied = '';
  /** Where the column that was moved last stands now. */
  #moved = '';

  /** The address that a link to this page names. */
  get #asked(): string | null {
    return new URLSearchParams(location.search).get('src');
  }

  get #words(): BuilderWords {
    return builderWords[this.#language];
  }

  /** In the page itself, in place of what stood there without script: its style sheet is that of the page. */
  protected override createRenderRoot(): HTMLElement {
    this.replaceChildren();
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // Wherever it is dropped: browsers would show the file in place of the page.
    document.addEventListener('dragover', onDragOver);
    document.addEventListener('drop', this.#onDrop);
    this.#open(this.#subject);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('dragover', onDragOver);
    document.removeEventListener('drop', this.#onDrop);
    this.#leave?.();
  }

  protected override render(): TemplateResult {
    return html`${this.#renderFile()}
      <div class="work">
        <div class="settings">${this.#renderSettings()}</div>
        <section class="shown" aria-labelledby="preview-title" ?hidden=${!this.#isReadable}>
          <h2 id="preview-title">${this.#words.preview}</h2>
          <div class="preview">${this.#box}</div>
        </section>
      </div>
      ${this.#renderTag()}
      <p role="status" class="visually-hidden">${this.#moved}</p>`;
  }

  protected override updated(): void {
    const choices = this.#choices;
    if (!this.#isReadable) {
      this.#box.replaceChildren();
      return;
    }
    showIn(
      this.#box,
      choices?.element ?? 'actor-directory',
      [['src', this.#subject.url], ...this.#attributes, ['url-state', 'off']],
      [['--parvis-accent', choices?.accent ?? '']],
    );
  }

  get #attributes(): readonly TagAttribute[] {
    return this.#choices && this.#report ? attributesOf(this.#choices, this.#report) : [];
  }

  /** Whether there is something to show, or may be. */
  get #isReadable(): boolean {
    return this.#state !== null && this.#state.phase !== 'failed';
  }

  #renderFile(): TemplateResult {
    const words = this.#words;
    const { src, name } = this.#subject;
    return html`<section class="step" aria-labelledby="file-title">
      <h2 id="file-title">${words.file}</h2>
      <div class="givers">
        <form class="address" @submit=${this.#onSubmit}>
          <label for="address">${words.address}</label>
          <div class="row">
            <input
              id="address"
              name="address"
              inputmode="url"
              autocomplete="url"
              spellcheck="false"
              required
              .value=${name === null ? src : ''}
            />
            <button class="button filled">${words.read}</button>
          </div>
          <p class="hint"><a href=${this.getAttribute('example') ?? ''}>${words.example}</a></p>
          ${renderModels(words)}
        </form>
        <div class="local">
          <label for="file">${words.choose}</label>
          <input
            id="file"
            type="file"
            accept=${acceptedFiles(formats)}
            aria-describedby="stays"
            @change=${this.#onChoose}
          />
          <p id="stays" class="hint">${words.drop(formatNames(formats, this.#language))} ${words.stays}</p>
        </div>
      </div>
      <div role="status" class="found">
        ${this.#renderAddress()} ${this.#renderLength()} ${this.#renderFound()}
      </div>
      ${this.#report ? renderProblems({ html, nothing }, this.#report, this.#language) : nothing}
    </section>`;
  }

  #renderAddress(): unknown {
    const words = this.#words;
    const { address } = this.#subject;
    if (!address?.service) return nothing;
    return html`<div class="note">
      ${address.isChanged ? html`<p>${words.translated} <code>${address.url}</code></p>` : nothing}
      <p>${words.services[address.service]}</p>
    </div>`;
  }

  /** Whether a search engine answers for the list, and why, or why not. */
  #renderLength(): unknown {
    const words = this.#words;
    const number = (count: number): string => count.toLocaleString(this.#language);
    if (this.#short !== null)
      return html`<div class="note">
        <p>${words.short(number(this.#short))} <code>${this.#subject.src}</code></p>
      </div>`;
    return this.#report && 'isAsked' in this.#report
      ? html`<div class="note"><p>${words.long(number(this.#report.rows))}</p></div>`
      : nothing;
  }

  #renderFound(): unknown {
    const state = this.#state;
    if (!state) return nothing;
    if (state.phase === 'failed') {
      const { url, name } = this.#subject;
      const isLinked = name === null && /^https?:/.test(url);
      return html`<p class="failure">
        ${failureSentence(state.error, this.#language)}
        ${isLinked ? html`<a href=${url} rel="noreferrer">${this.#words.link}</a>` : nothing}
      </p>`;
    }
    if (!this.#report) return html`<p>${this.#words.reading}</p>`;
    const isExample = this.#subject.src === this.getAttribute('example');
    return html`<p>
        <strong>${this.#words.found}</strong> – ${headlineOf(this.#report, this.#language, formats)}
      </p>
      ${sheetLines(this.#report, this.#language).map((line) => html`<p>${line}</p>`)}
      <p><a href="#tag-title">${this.#words.toTag}</a></p>
      ${isExample ? html`<p class="hint">${this.#words.isExample}</p>` : nothing}`;
  }

  #renderSettings(): unknown {
    const report = this.#report;
    const choices = this.#choices;
    if (!report || !choices) return nothing;
    const onChange = (change: Partial<Choices>): void => {
      this.#choices = { ...(this.#choices ?? choices), ...change };
      this.#copied = '';
      this.requestUpdate();
    };
    const view = { report, choices, language: this.#language, onChange };
    const onMove = (sentence: string, button: HTMLElement): void => {
      this.#moved = sentence;
      void this.updateComplete.then(() => {
        button.focus();
      });
    };
    return html`<h2>${this.#words.settings}</h2>
      ${renderKind(view)} ${renderColumnList({ ...view, onMove })} ${renderOrder(view)} ${renderLooks(view)}`;
  }

  #renderTag(): unknown {
    const choices = this.#choices;
    if (!choices) return nothing;
    const words = this.#words;
    const { name, src } = this.#subject;
    const { element, accent } = choices;
    return html`<section class="step" aria-labelledby="tag-title">
      <h2 id="tag-title">${words.tag}</h2>
      ${name === null ? nothing : html`<p class="note">${words.localFile(name)}</p>`}
      ${renderCode({
        wanted: {
          element,
          src,
          attributes: this.#attributes,
          link: words.link,
          title: words.frameTitles[element],
          scheme: this.#scheme,
        },
        accent,
        flavour: this.#flavour,
        language: this.#language,
        said: this.#copied,
        onFlavour: (flavour) => {
          this.#flavour = flavour;
          this.#copied = '';
          this.requestUpdate();
        },
        onScheme: (scheme) => {
          this.#scheme = scheme;
          this.#copied = '';
          this.requestUpdate();
        },
        onCopy: (code) => void this.#copy(code),
      })}
    </section>`;
  }

  /** Reads a file, and begins with what it says by itself. */
  #open(subject: Subject, short: number | null = null): void {
    this.#leave?.();
    this.#asking.abort();
    this.#asking = new AbortController();
    this.#short = short;
    if (subject !== this.#subject) release(this.#subject);
    this.#subject = subject;
    this.#state = null;
    this.#report = null;
    this.#choices = null;
    this.#copied = '';
    this.requestUpdate();
    if (subject.src === '' || unreadable.has(subject.address?.service ?? null)) return;
    // Asked as the element that shows it asks, so that it is asked once.
    const opening = openSource({ url: subject.url });
    const follow = (): void => {
      this.#follow(opening.state);
    };
    this.#leave = opening.subscribe(follow);
    follow();
  }

  #follow(state: CollectionState): void {
    this.#state = state;
    if (state.phase === 'ready' && state.table && !this.#report) {
      const { schema } = state.collection;
      const tell = (problem: Parameters<typeof problemSentence>[0]): string =>
        problemSentence(problem, this.#language);
      this.#report = inspect(state.table, schema, { tell });
      this.#choices = choicesFor(this.#report);
    }
    if (state.phase === 'ready' && !state.table && !this.#report) void this.#ask(state);
    this.requestUpdate();
  }

  /** Asks a search engine how long its list is: a short one is read as a file. */
  async #ask({ collection, problems }: Extract<CollectionState, { phase: 'ready' }>): Promise<void> {
    const { signal } = this.#asking;
    try {
      const { total, file } = await sizeOf(collection, signal);
      if (file !== null) {
        this.#open({ ...this.#subject, url: file, src: file }, total);
        return;
      }
      this.#report = reportOf(collection, total, problems, (problem) =>
        problemSentence(problem, this.#language),
      );
      this.#choices = choicesFor(this.#report);
    } catch (cause) {
      if (!signal.aborted) this.#state = { phase: 'failed', error: asLoadError(cause) };
    }
    this.requestUpdate();
  }

  async #copy(code: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(code);
      this.#copied = this.#words.copied;
    } catch {
      // No permission, or no clipboard outside secure pages: the code is there to be copied by hand.
      this.#copied = this.#words.byHand;
    }
    this.requestUpdate();
  }

  readonly #onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    const address = this.querySelector<HTMLInputElement>('#address')?.value ?? '';
    this.#open(subjectAt(address, document.baseURI));
  };

  readonly #onChoose = (event: Event): void => {
    const [file] = (event.target as HTMLInputElement).files ?? [];
    if (file) this.#open(subjectOf(file));
  };

  readonly #onDrop = (event: DragEvent): void => {
    const [file] = event.dataTransfer?.files ?? [];
    if (!file) return;
    event.preventDefault();
    this.#open(subjectOf(file));
  };
}

function onDragOver(event: DragEvent): void {
  if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
}

customElements.define('tag-builder', TagBuilder);
