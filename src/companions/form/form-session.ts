import type { LitElement } from 'lit';
import { dayInWords } from '../../chrome/age.js';
import { download } from '../../chrome/download.js';
import type { Entry, FacetCounts } from '../../core/collection/collection.js';
import { slug } from '../../core/collection/entry-name.js';
import { emptySelection } from '../../core/collection/selection.js';
import { columnNamed } from '../../core/schema/column-named.js';
import { columnWithRole, shownAsInFile, type Column, type Schema } from '../../core/schema/schema.js';
import type { FieldFault, FormWords } from '../../locale/form.js';
import type { ToldProposal } from '../../locale/format/proposal-message.js';
import type { Locale } from '../../locale/locale.js';
import { absolute } from '../../visit/file-request.js';
import { warnMissing } from '../../visit/owner.js';
import type { VisitController } from '../../visit/visit-controller.js';
import type { WayOut } from './ways-out.js';
import { Draft } from './draft.js';
import { fieldsOf, offered, type Field } from './field.js';
import type { FormSettings, ProposalKind } from './form-settings.js';
import type * as sendingModule from './sending.js';
import type { WrittenRow } from './written-row.js';

/** What a form needs of where it stands. */
export interface FormPlace {
  readonly host: LitElement;
  readonly visit: VisitController;
  readonly settings: FormSettings;
  /** What the list has in `src`. */
  readonly source: string;
  readonly onClose: () => void;
}

const never = new AbortController().signal;

type Sending = typeof sendingModule;

/** One correction, or one new entry, from the first letter that is written until it is sent or given up. */
export class FormSession {
  readonly place: FormPlace;
  readonly words: FormWords;
  readonly kind: ProposalKind;
  readonly entry: Entry | null;
  draft = new Draft([]);
  step: 'reading' | 'fill' | 'review' = 'reading';
  /** What is wrong, by field; null before anybody has asked. */
  faults: ReadonlyMap<Field, FieldFault> = new Map();
  hasNothing = false;
  /** Whether what comes next could not be fetched. */
  isStuck = false;
  isLeaving = false;
  duplicates: readonly Entry[] = [];
  ways: readonly WayOut[] = [];
  message = '';
  /** What was said of the last gesture. */
  said = '';
  /** What is fetched while the form is filled in. */
  sending: Sending | null = null;
  #row: WrittenRow | null = null;
  #agreement: { readonly column: Column; readonly value: string } | null = null;

  constructor(place: FormPlace, words: FormWords, entry: Entry | null) {
    this.place = place;
    this.words = words;
    this.entry = entry;
    this.kind = entry ? 'correction' : 'new';
  }

  get locale(): Locale {
    return this.place.visit.locale;
  }

  get schema(): Schema | null {
    return this.place.visit.schema;
  }

  /** Whether a new entry is asked whether it may be published. */
  get asksConsent(): boolean {
    return this.kind === 'new' && this.#consentColumn() !== null;
  }

  /** What the entry is called. */
  get name(): string {
    const title = this.schema && columnWithRole(this.schema, 'title');
    const cell = (title && this.entry?.cells[title.index]) ?? '';
    const field = this.draft.fields.find(({ column }) => column === title) ?? this.draft.fields[0];
    if (this.entry) return (title?.textOf?.(cell) ?? cell) || this.entry.id;
    return field ? this.draft.valueOf(field) : '';
  }

  /** Reads the row again, and what values there are; then the form can be filled in. */
  async open(): Promise<void> {
    const { visit, source, settings } = this.place;
    const { schema } = this;
    if (!schema) return;
    await this.#show('.form-title');
    const consent = this.#consentColumn();
    const shown = shownAsInFile(schema.columns).filter(({ joins }) => !joins);
    const also = this.kind === 'new' ? consent : null;
    const [row, facets] = await Promise.all([
      import('./written-row.js').then(({ writtenRow }) =>
        writtenRow(visit, absolute(source), this.entry, also),
      ),
      this.#facets(shown),
    ]);
    this.#row = row;
    const columns = row ? shown.filter((column) => row.speaksOf(column)) : shown;
    const todayOf = (column: Column): string =>
      this.entry ? (row?.todayOf(column) ?? this.entry.cells[column.index] ?? '') : '';
    const asked = consent ? columns.filter((column) => column !== consent) : columns;
    this.draft = new Draft(fieldsOf(asked, schema, settings, facets, todayOf, this.locale.language));
    if (consent && !this.entry) await this.#readAgreement(consent);
    this.step = 'fill';
    await this.#show('.form-title');
    // Who adds an entry is told of those that may be the same: they are searched for once it is written.
    if (!this.entry) visit.prepareSearch();
    // Whoever asks for it waits for it, and is told where it cannot be had.
    void import('./sending.js').catch(() => undefined);
  }

  /** Looks at what was written, and goes on where nothing is wrong with it. */
  async review(): Promise<void> {
    const { draft } = this;
    const wrong = draft.fields.map((field) => [field, draft.faultOf(field)] as const);
    this.faults = new Map(wrong.flatMap(([field, fault]) => (fault ? [[field, fault] as const] : [])));
    this.hasNothing = draft.changed.length === 0 && draft.note.trim() === '';
    if (this.faults.size > 0 || this.hasNothing) return this.#show('.errors');
    const sending = await this.#readySending();
    this.isStuck = sending === null;
    if (!sending) return this.#show('.errors');
    const valueOf = (column: Column): string => this.#valueOf(column);
    this.duplicates =
      this.kind === 'new' ? await sending.duplicatesOf(this.place.visit, valueOf).catch(() => []) : [];
    this.#write(sending);
    this.step = 'review';
    this.said = '';
    return this.#show('.form-title');
  }

  /** Back to what was written. */
  async change(): Promise<void> {
    this.step = 'fill';
    await this.#show('.form-title');
  }

  /** Ends the form; asks first where something would be lost. */
  async leave(): Promise<void> {
    if (!this.draft.isTouched) {
      this.place.onClose();
      return;
    }
    this.isLeaving = true;
    await this.#show('.leaving button');
  }

  /** Ends the form once something was done with the text; what is not sent yet is asked about. */
  async finish(): Promise<void> {
    if (this.said === '') return this.leave();
    this.place.onClose();
    return undefined;
  }

  async stay(): Promise<void> {
    this.isLeaving = false;
    await this.#show('.form-title');
  }

  /** What was sent cannot be known: what to do where it was not is said. */
  async went({ kind, whom, isCut }: WayOut): Promise<void> {
    const { words } = this;
    if (isCut) this.#tell((await this.#copied()) ? words.toPaste : words.notCopied);
    else this.#tell(kind === 'mail' ? words.mailSent : words.pageOpened(whom));
  }

  async copy(): Promise<void> {
    this.#tell((await this.#copied()) ? this.words.copied : this.words.notCopied);
  }

  take(): void {
    const name = `${this.words.message.fileName}-${slug(this.name) || 'parvis'}.txt`;
    download(name, this.#row?.inFile(this.message) ?? this.message, 'text/plain;charset=utf-8');
  }

  /** Draws the form anew. */
  redraw(): void {
    this.place.host.requestUpdate();
  }

  /** Shows a sentence, and says it by the one voice of the list. */
  #tell(sentence: string): void {
    this.said = sentence;
    this.place.visit.say(sentence);
    this.redraw();
  }

  async #copied(): Promise<boolean> {
    try {
      await navigator.clipboard.writeText(this.message);
      return true;
    } catch {
      // No permission, or no clipboard outside secure pages: the text is on screen, to be copied by hand.
      return false;
    }
  }

  async #readySending(): Promise<Sending | null> {
    try {
      return (this.sending = await import('./sending.js'));
    } catch (error) {
      warnMissing('what sends a proposal', error);
      return null;
    }
  }

  #write({ changeLines, proposalMessage, waysOut }: Sending): void {
    const told = this.#told();
    this.message = proposalMessage(told, this.locale, this.words);
    this.ways = waysOut({
      settings: this.place.settings,
      kind: this.kind,
      told,
      message: this.message,
      diff: changeLines(told, this.locale, this.words),
      row: this.#row?.inFile(told.row) ?? told.row,
      valueOf: (name) => this.#named(name),
      words: this.words,
    });
  }

  #told(): ToldProposal {
    const { draft, entry, kind, locale } = this;
    const { visit, settings, source } = this.place;
    const ready = visit.opening?.phase === 'ready' ? visit.opening : null;
    const rowIsOf = draft.changed.length > 0 || kind === 'new';
    return {
      kind,
      name: this.name,
      id: entry?.id ?? '',
      page: entry && visit.addressName !== null ? absolute(visit.entryHref(entry.id)) : '',
      file: settings.sourcePath || (source.split(/[?#]/)[0]?.split('/').pop() ?? ''),
      updated: ready?.modified ? dayInWords(ready.modified, locale) : '',
      changes: draft.changed.map((field) => ({
        label: field.label,
        from: field.today,
        to: draft.valueOf(field),
      })),
      note: draft.note.trim(),
      from: [draft.name.trim(), draft.email.trim()].filter(Boolean).join(', '),
      isAgreed: this.asksConsent ? draft.isAgreed : null,
      row: (rowIsOf && this.#row?.textOf(entry?.id ?? '', (column) => this.#valueOf(column))) || '',
    };
  }

  /** What the row should hold in a column. */
  #valueOf(column: Column): string {
    if (this.#agreement?.column === column && this.kind === 'new')
      return this.draft.isAgreed ? this.#agreement.value : '';
    const field = this.draft.fields.find((each) => each.column === column);
    if (field) return this.draft.valueOf(field);
    return this.entry ? (this.#row?.todayOf(column) ?? this.entry.cells[column.index] ?? '') : '';
  }

  /** How other rows say that they agree, where the file shows it. */
  async #readAgreement(column: Column): Promise<void> {
    const { agreeing } = await import('./agreeing.js');
    const value = agreeing(this.#row?.sampleOf(column) ?? []) ?? this.words.message.yes;
    this.#agreement = { column, value };
  }

  /** What stands for a name in an address: only what is shown. */
  #named(name: string): string | null {
    const column = this.schema && columnNamed(this.schema, name);
    return column && column.role !== 'hidden' ? this.#valueOf(column) : null;
  }

  /** The column of those who agree: the one that the author names, else the one that decides who is shown. */
  #consentColumn(): Column | null {
    const { opening } = this.place.visit;
    const problems = opening?.phase === 'ready' ? opening.problems : [];
    const found = problems.find(({ code }) => code === 'withheld-rows');
    const name = this.place.settings.consent || (found?.column ?? '');
    return (this.schema && columnNamed(this.schema, name)) ?? null;
  }

  async #facets(columns: readonly Column[]): Promise<readonly FacetCounts[]> {
    const { collection, scope, abilities } = this.place.visit;
    const wanted = columns
      .filter(offered)
      .map(({ name }) => ({ column: name, kind: 'values', match: 'any' }) as const);
    if (!collection || wanted.length === 0 || !abilities?.facets.includes('values')) return [];
    const question = { selection: emptySelection, scope: { ...scope, facets: wanted } };
    const results = await collection.ask({ ...question, wanted: { page: false, counts: true } }, never);
    return results.facets;
  }

  async #show(target: string): Promise<void> {
    const { host } = this.place;
    host.requestUpdate();
    await host.updateComplete;
    const element = host.renderRoot.querySelector<HTMLElement>(target);
    element?.focus();
    element?.scrollIntoView({ block: 'nearest' });
  }
}
