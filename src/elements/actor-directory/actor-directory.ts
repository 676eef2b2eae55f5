import {
  html,
  nothing,
  type CSSResultGroup,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { guard } from 'lit/directives/guard.js';
import { MinuteController } from '../../controllers/minute-controller.js';
import type { Moment } from '../../core/agenda/moment.js';
import type { Entry, Results } from '../../core/collection/collection.js';
import type { Piece } from '../../core/piece.js';
import type { Schema } from '../../core/schema/schema.js';
import { readList } from '../../core/attributes.js';
import { define } from '../define.js';
import { ListElement } from '../list-element.js';
import { base } from '../shared/base.styles.js';
import { cardStyles } from '../shared/card.styles.js';
import type { CardView } from '../shared/card-parts.js';
import { planCard, type CardPlan } from '../shared/card-plan.js';
import { cellValues } from '../shared/cell.js';
import { definitionsPiece } from '../shared/definitions-piece.js';
import { heading } from '../shared/heading.js';
import type * as Hours from '../shared/hours.js';
import { hoursPiece } from '../shared/hours-piece.js';
import { icons } from '../shared/icons.js';
import { listStyles } from '../shared/list.styles.js';
import type { Order } from '../shared/orders.js';
import { searchBoxStyles } from '../shared/search-box.styles.js';
import { renderNothingFound } from '../shared/states.js';
import { tokens } from '../shared/tokens.styles.js';
import { styles } from './actor-directory.styles.js';
import { wholeListPiece } from '../whole-list-piece.js';
import { renderCard } from './card.js';

/** What columns of opening hours are called, more or less. */
const ofHours = /horaire|ouvert|opening|hours|lundi|monday/i;

/** From how many entries on a page is long. */
const LONG = 40;

/**
 * @tag actor-directory
 * @summary A directory that people can search, sort, share, print and take away, from a CSV or JSON file.
 *
 * @slot - What the page shows without the list: a link to the file, or the list itself in plain HTML. It stays until there is
 *   something to show, and comes back on failure.
 * @slot header - What stands above the list, whatever becomes of it.
 * @slot footer - What stands below it, likewise.
 * @slot empty - Your own sentence where there is nothing to show: the file is empty, or nothing was found.
 * @slot error - Your own sentence where the file could not be shown; the ways out stay.
 * @slot card - `<template slot="card">`: your own card, with `{{column}}`, `data-if="column"` and `data-each="column"`.
 *
 * @fires {ParvisLoadEvent} parvis-load - The file has been read and is shown.
 * @fires {ParvisErrorEvent} parvis-error - The file could not be shown.
 * @fires {ParvisChangeEvent} parvis-change - What the visitor asks for has changed.
 * @fires {ParvisOpenEvent} parvis-open - An entry is about to be opened; cancel it to show the entry another way.
 *
 * @csspart root - Everything.
 * @csspart search - The search box with its label.
 * @csspart search-input - The field for words.
 * @csspart toolbar - The line that holds the count, the order and the actions.
 * @csspart count - The heading that says how many entries there are.
 * @csspart sort - The choice of the order. @csspart sort-input - The field for the order.
 * @csspart action - A button that takes the list away: download, print.
 * @csspart list - The entries. @csspart item - What holds one entry in the list.
 * @csspart card - One entry; also `open` while it stands open.
 * @csspart content - What a card shows from your own template.
 * @csspart title - The heading of an entry.
 * @csspart subtitle - What kind of thing it is, and where.
 * @csspart image - The picture of an entry, where the owner wants pictures.
 * @csspart text - The first lines of the text of an entry.
 * @csspart tags - The values of the main lists of an entry. @csspart tag - One value of a list.
 * @csspart facts - Address, phone, e-mail, site, hours. @csspart fact - One line of the facts.
 * @csspart open-now - Whether the place is open at the moment.
 * @csspart definition - What is meant by a value. @csspart definitions - What is meant by the values of a filter.
 * @csspart paragraph - A paragraph of a text that was written as HTML.
 * @csspart details - Everything else about an entry, once it is open. @csspart label - The name of a column among the details. @csspart value - What stands under the name of a column.
 * @csspart more - The button that opens and closes an entry. @csspart copy - The button that copies the link of an entry. @csspart copied - What says that the link was copied.
 * @csspart pagination - The links to pages. @csspart page - A link to one page; also `current`.
 * @csspart loading - The sentence while the file takes its time.
 * @csspart error - The sentence when the file could not be shown. @csspart retry - The button that asks for the file again.
 * @csspart stale - The sentence when a copy stands in for the file.
 * @csspart notice - What is not shown because there is too much of it.
 * @csspart empty - The sentence when there is nothing. @csspart clear - The button that shows everything again.
 * @csspart source - Where the data come from.
 *
 * @cssproperty [--parvis-text=currentColor] - Text.
 * @cssproperty [--parvis-muted] - Text of lesser weight.
 * @cssproperty [--parvis-accent] - Links, buttons, the current page. Derived from the text colour.
 * @cssproperty [--parvis-on-accent] - Text on the accent.
 * @cssproperty [--parvis-surface=transparent] - Behind fields.
 * @cssproperty [--parvis-tint] - Behind tags and under the pointer.
 * @cssproperty [--parvis-border] - Lines between entries.
 * @cssproperty [--parvis-control-border] - Lines around fields and buttons.
 * @cssproperty [--parvis-mark] - Behind words that were searched for.
 * @cssproperty [--parvis-alert] - The line beside an error.
 * @cssproperty [--parvis-focus] - The focus ring.
 * @cssproperty [--parvis-focus-width=2px] - How thick the focus ring is.
 * @cssproperty [--parvis-font=inherit] - A `font` shorthand.
 * @cssproperty [--parvis-radius=0.375em] - Rounded corners.
 * @cssproperty [--parvis-gap=1em] - Space between parts.
 * @cssproperty [--parvis-control-size=2.75em] - Height of fields.
 * @cssproperty [--parvis-title-size=1.125em] - Size of an entry's heading.
 * @cssproperty [--parvis-measure=68ch] - How wide a text may run.
 * @cssproperty [--parvis-sticky-offset=0px] - Height of a header that sticks to the top of the page.
 */
export class ActorDirectory extends ListElement {
  static override styles: CSSResultGroup = [tokens, base, searchBoxStyles, listStyles, cardStyles, styles];

  static override properties: PropertyDeclarations = {
    ...ListElement.properties,
    timeZone: { attribute: 'time-zone' },
  };

  /** Where the clocks of opening hours stand, by its IANA name; the visitor's zone where it is left out. @attr time-zone */
  declare timeZone: string | null | undefined;

  /** Every entry of the selection, while it is being printed. */
  #printed: readonly Entry[] | null = null;
  /** Counts the calls to print and their ends: the rows may come when the dialogue is closed again. */
  #printing = 0;
  #schema: Schema | null = null;
  #plan: CardPlan = noPlan;
  #orders: readonly Order[] = [];
  /** « Open now » is only true for a while. */
  readonly #clock = new MinuteController(this, () => this.#plan.hours.length > 0);
  #now: { readonly standing: string; readonly moment: Moment } | null = null;

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (this.opening?.phase === 'loading' && this.opening.columns.some((name) => ofHours.test(name)))
      this.pieces.get(hoursPiece); // at once, not only when it is missed
    const schema = this.collection?.schema ?? null;
    if (schema !== this.#schema || changed.has('fields')) {
      this.#schema = schema;
      this.#plan = schema ? planCard(schema, readList(this.fields)) : noPlan;
    }
    this.#orders = schema ? (wholeListPiece.now?.ordersOf(schema, this.locale) ?? []) : [];
  }

  protected override renderResults(results: Results, chips: unknown): unknown {
    return html`${this.#renderToolbar(results)} ${chips}
    ${this.renderAsked((entry) => renderCard(entry, this.#cardView(results)))}
    ${
      results.count === 0
        ? renderNothingFound(results, this.locale, this.onClear)
        : guard(
            [
              results,
              this.openIds,
              this.addressName,
              this.openIds.size > 0 && wholeListPiece.now,
              this.copied,
              this.#printed,
              this.locale,
              this.#plan,
              this.#clock.minute,
              this.timeZone,
              this.images,
              this.template,
            ],
            () => this.#renderList(results),
          )
    }
    ${guard([results, this.locale, this.id, this.addressName, wholeListPiece.now], () =>
      wholeListPiece.now?.renderPagination(
        results,
        this.locale,
        (page) => this.hrefOf({ page, open: '' }),
        this.#onPage,
        this.id,
      ),
    )}`;
  }

  #renderToolbar(results: Results): TemplateResult {
    const { sort, take } = this.locale.messages;
    const level = Math.max(2, (this.headingLevel ?? 3) - 1);
    const chosen = this.selection.sort;
    return html`<div part="toolbar" class="toolbar">
      ${heading(level, this.countSentence(results), 'count')} ${this.renderFilterButton(results)}
      ${
        this.#orders.length > 0
          ? html`<div part="sort" class="sort">
              <label for="sort">${sort.label}</label>
              <select id="sort" part="sort-input" class="field" @change=${this.#onSort}>
                <option value="" ?selected=${chosen === ''}>
                  ${this.selection.words ? sort.relevance : sort.file}
                </option>
                ${this.#orders.map(
                  ({ value, label }) =>
                    html`<option value=${value} ?selected=${chosen === value}>${label}</option>`,
                )}
              </select>
            </div>`
          : nothing
      }
      <div class="take">
        <button type="button" part="action" class="button quiet" @click=${this.#onDownload}>
          ${icons.download}<span>${take.download}</span>
        </button>
        <button type="button" part="action" class="button quiet" @click=${this.onPrint}>
          ${icons.print}<span>${take.print}</span>
        </button>
      </div>
    </div>`;
  }

  /** Cards are drawn into those that stand there already: making new ones for every letter costs twice the time. */
  #renderList(results: Results): TemplateResult {
    const view = this.#cardView(results);
    const entries = this.#printed ?? results.entries;
    const length = entries.length > LONG ? 'list long' : 'list';
    return html`<ul part="list" class=${length} role="list" aria-busy=${results.complete ? 'false' : 'true'}>
        ${entries.map((entry) => html`<li part="item">${renderCard(entry, view)}</li>`)}
      </ul>
      ${this.#printed ? this.#renderGlossary(this.#printed) : nothing}`;
  }

  /** What is meant by the values of a printed list: nothing unfolds on paper. */
  #renderGlossary(entries: readonly Entry[]): unknown {
    const columns = (this.#schema?.columns ?? []).filter(
      ({ meaningOf, role }) => meaningOf && role !== 'hidden',
    );
    return definitionsPiece.now?.printedGlossary(
      columns.map((column) => [column, [...new Set(entries.flatMap((entry) => cellValues(entry, column)))]]),
      this.locale,
    );
  }

  #cardView(results: Results): CardView {
    const view = this.cardView(results, this.#plan);
    if (this.#printed) return { ...view, isOpen: () => true };
    const hours = this.#plan.hours.length > 0 ? this.pieces.get(hoursPiece) : null;
    return hours ? { ...view, now: this.#momentBy(hours) } : view;
  }

  protected override get needs(): readonly Piece<unknown>[] {
    return this.#plan.hours.length > 0 ? [...super.needs, hoursPiece] : super.needs;
  }

  /** What clocks show where the entries are: asked once a minute, because to ask for a zone takes longer than to draw three cards. */
  #momentBy({ nowHere, nowIn, zoneNamed }: typeof Hours): Moment {
    const standing = `${String(this.#clock.minute)} ${this.timeZone ?? ''}`;
    if (this.#now?.standing !== standing) {
      const moment = this.timeZone ? nowIn(zoneNamed(this.timeZone), Date.now()) : nowHere();
      this.#now = { standing, moment };
    }
    return this.#now.moment;
  }

  protected override isListed(id: string): boolean {
    return this.results?.entries.some((entry) => entry.id === id) ?? false;
  }

  protected override countSentence(results: Results): string {
    const { messages, number, plural } = this.locale;
    const { count } = messages;
    const whole = wholeListPiece.now;
    if (!results.complete || !whole) {
      const rows = this.opening?.phase === 'loading' ? this.opening.progress.rows : results.count;
      return count.reading(number(rows));
    }
    if (results.count === 0) return count.none;
    const noun = this.collection ? whole.nounOf(this.collection.schema, results.total, this.locale) : '';
    const sentence =
      results.count === results.total && this.selection.words === ''
        ? count.all(number(results.total), noun)
        : count.some(number(results.count), plural(results.count), number(results.total));
    return results.page > 1
      ? `${sentence}, ${count.page(number(results.page), number(results.pages))}`
      : sentence;
  }

  readonly #onSort = (event: Event): void => {
    const select = event.target as HTMLSelectElement;
    this.select({ sort: select.value }, 'step');
    const label = select.selectedOptions[0]?.label ?? '';
    this.status.say(this.locale.messages.sort.changed(label));
  };

  readonly #onPage = (page: number): void => {
    this.select({ page, open: '' }, 'step');
    this.focusLater('count');
  };

  readonly #onDownload = async (): Promise<void> => {
    const tools = wholeListPiece.now;
    if (!this.collection || !tools) return;
    const { columns } = this.collection.schema;
    const shown = tools.shownAsInFile(columns);
    const entries = await this.collection.all(this.selection, this.view);
    const rows = entries.map((entry) =>
      shown.map((column) => tools.csvCell(entry.cells[column.index] ?? '', column, this.locale.language)),
    );
    const name = tools.fileNameFrom(this.src, this.locale.messages.take.fileName);
    const headings = shown.map((column) => column.name);
    // Spreadsheets that write decimal commas expect semicolons between cells.
    tools.download(name, tools.toCsv(headings, rows, this.locale.language === 'fr' ? ';' : ','));
  };

  protected override readonly onBeforePrint = async (): Promise<void> => {
    if (!this.collection?.complete) return;
    const printing = ++this.#printing;
    const entries = await this.collection.all(this.selection, this.view);
    if (printing !== this.#printing) return;
    this.#printed = entries;
    this.requestUpdate();
  };

  protected override readonly onAfterPrint = (): void => {
    this.#printing++;
    this.#printed = null;
    this.requestUpdate();
  };
}

const noPlan = planCard({ columns: [], use: 'directory', problems: [] });

declare global {
  interface HTMLElementTagNameMap {
    'actor-directory': ActorDirectory;
  }
}

define('actor-directory', ActorDirectory);
