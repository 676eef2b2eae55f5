import { html, LitElement, nothing, type PropertyDeclarations } from 'lit';
import { attributesOf, type Choices, type ElementName } from '../../../../demo/builder/choices.js';
import { renderColumnList } from '../../../../demo/builder/column-list.js';
import { renderKind, renderLooks, renderOrder } from '../../../../demo/builder/settings.js';
import type { CollectionState } from '../../../core/engines/collection-state.js';
import { openSource } from '../../../core/engines/open-source.js';
import { inspect, type Inspection } from '../../../core/inspect.js';
import { failureSentence } from '../../../locale/failures.js';
import { problemSentence } from '../../../locale/problems.js';
import { choicesFrom, type Options } from './choices-from.js';

/** What somebody has chosen for a list. */
export interface Chosen {
  readonly tag: ElementName;
  readonly options: Options;
  readonly accent: string;
}

/** The settings of the page that writes the tag, for the list of a block: it reads the file and tells of every choice. */
export class ListSettings extends LitElement {
  static override properties: PropertyDeclarations = { address: {}, chosen: { attribute: false } };

  /** Where the file is read. */
  declare address: string;
  /** What was chosen before. */
  declare chosen: Chosen;
  /** Hears of what is chosen. */
  onChosen: (chosen: Chosen) => void = () => undefined;

  readonly #language = document.documentElement.lang.startsWith('fr') ? 'fr' : 'en';
  #leave: (() => void) | undefined;
  #report: Inspection | null = null;
  #choices: Choices | null = null;
  #failure = '';
  #said = '';

  constructor() {
    super();
    this.address = '';
    this.chosen = { tag: 'actor-directory', options: {}, accent: '' };
  }

  /** In the panel itself: its looks are those of WordPress. */
  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#leave?.();
  }

  protected override willUpdate(changed: ReadonlyMap<PropertyKey, unknown>): void {
    if (changed.has('address')) this.#open();
  }

  protected override render(): unknown {
    if (this.#failure !== '') return html`<p role="alert">${this.#failure}</p>`;
    const [report, choices] = [this.#report, this.#choices];
    if (!report || !choices) return nothing;
    const view = { report, choices, language: this.#language, onChange: this.#onChange } as const;
    return html`${renderKind(view)} ${renderColumnList({ ...view, onMove: this.#onMove })}
      ${renderOrder(view)} ${renderLooks(view)}
      <p role="status" class="screen-reader-text">${this.#said}</p>`;
  }

  #open(): void {
    this.#leave?.();
    this.#report = null;
    this.#choices = null;
    this.#failure = '';
    if (this.address === '') return;
    const opening = openSource({ url: new URL(this.address, document.baseURI).href });
    const follow = (): void => {
      this.#follow(opening.state);
    };
    this.#leave = opening.subscribe(follow);
    follow();
  }

  #follow(state: CollectionState): void {
    if (state.phase === 'failed') this.#failure = failureSentence(state.error, this.#language);
    if (state.phase === 'ready' && state.table && !this.#report) this.#understand(state);
    this.requestUpdate();
  }

  /** A list that nobody has settled yet is what its file looks like: a programme is shown as one. */
  #understand(state: Extract<CollectionState, { phase: 'ready' }>): void {
    if (!state.table) return;
    const tell = (problem: Parameters<typeof problemSentence>[0]): string =>
      problemSentence(problem, this.#language);
    this.#report = inspect(state.table, state.collection.schema, { tell });
    const isNew = Object.keys(this.chosen.options).every((name) => name === 'src');
    const choices = choicesFrom(this.#report, isNew ? null : this.chosen.tag, this.chosen.options);
    this.#choices = { ...choices, accent: this.chosen.accent };
    if (choices.element !== this.chosen.tag) this.#tell();
  }

  readonly #onChange = (change: Partial<Choices>): void => {
    if (!this.#choices) return;
    this.#choices = { ...this.#choices, ...change };
    this.#tell();
    this.requestUpdate();
  };

  readonly #onMove = (sentence: string, button: HTMLElement): void => {
    this.#said = sentence;
    void this.updateComplete.then(() => {
      button.focus();
    });
  };

  #tell(): void {
    if (!this.#choices || !this.#report) return;
    const { element: tag, accent } = this.#choices;
    this.onChosen({ tag, accent, options: Object.fromEntries(attributesOf(this.#choices, this.#report)) });
  }
}

customElements.define('parvis-list-settings', ListSettings);
