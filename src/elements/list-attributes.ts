import { LitElement, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { turnToDraw } from '../chrome/drawing-turn.js';
import type { Results } from '../core/collection/collection.js';
import type { Selection } from '../core/collection/selection.js';
import { roles } from '../core/schema/schema.js';
import type { ListFrame } from '../frame/list-frame.js';
import type { Locale } from '../locale/locale.js';
import { version } from '../version.js';
import { warnOnce } from '../visit/owner.js';
import { hasManySources, sourcesChanged } from '../visit/sources.js';
import type { VisitController } from '../visit/visit-controller.js';

const fieldAttributes = roles.map((role) => `field-${role}`);

/**
 * The attributes that every element with a `src` has, and when it is drawn. What it does is its visit's and its frame's.
 *
 * @csspart filters - The filters beside the list. @csspart sheet - The sheet that holds the filters where there is no room. @csspart sheet-button - The button that opens that sheet. @csspart show - The button that leads from the sheet to the list.
 * @csspart filter - One filter. @csspart filter-toggle - The button that opens and closes a filter.
 * @csspart option - One value with its box. @csspart filter-input - A field of a filter. @csspart action - A button of the toolbar.
 * @csspart chips - The filters that hold at the moment. @csspart chip - One filter that holds, a button that takes it away.
 * @csspart clear - The button that shows everything again.
 * @csspart search-input - The field for words.
 * @csspart title-link - The link in the heading of a card. @csspart open - On a card that stands open. @csspart subtitle - What kind of thing it is, and where.
 * @csspart text - The first lines of the text of a card. @csspart tags - The values of the main lists of a card. @csspart tag - One value of a list.
 * @csspart label - The name of a column among the details. @csspart value - What stands under the name of a column.
 * @csspart more - The button that opens and closes a card. @csspart copy - The button that copies the link of a card.
 * @csspart copied - What says that the link was copied. @csspart correction - The link to report a mistake. @csspart current - On the link to the page or layout that is shown.
 * @csspart open-now - Whether a place is open at this moment.
 * @csspart definitions - What the abbreviations and codes of the file mean. @csspart definition - What one abbreviation or code means.
 * @csspart notice - A sentence above the list: a copy, a part that is missing. @csspart diagnose - The owner's panel.
 * @csspart keep - The button that keeps an entry; also `kept` once it does. @csspart kept-button - The button that tells how much is kept, and shows it.
 * @csspart kept-title - The heading of what is kept. @csspart kept-entry - One entry that is kept. @csspart remove - The button that keeps it no more.
 * @csspart overlap - The sentence that another session goes on at the same time. @csspart comparison - The table that compares what is kept.
 * @csspart linked - What a link has brought that somebody gave to the visitor.
 * @csspart retry - The button that asks for the file again. @csspart stale - The sentence when a copy stands in for the file.
 */
export abstract class ListAttributes extends LitElement {
  /** The version of the library that defined the element. */
  static readonly version = version;

  static override properties: PropertyDeclarations = {
    src: {},
    format: {},
    delimiter: {},
    encoding: {},
    itemsPath: { attribute: 'items-path' },
    sheet: {},
    engine: {},
    fields: {},
    labels: {},
    lists: {},
    where: {},
    filters: {},
    sort: {},
    contentLang: { attribute: 'content-lang' },
    pageSize: { attribute: 'page-size', type: Number },
    headingLevel: { attribute: 'heading-level', type: Number },
    sourceName: { attribute: 'source-name' },
    sourceUrl: { attribute: 'source-url' },
    sourceLicense: { attribute: 'source-license' },
    sourceUpdated: { attribute: 'source-updated' },
    correctionUrl: { attribute: 'correction-url' },
    urlState: { attribute: 'url-state' },
    glossary: {},
    images: { type: Boolean },
    keepCopy: { attribute: 'keep-copy', type: Boolean },
    diagnose: { type: Boolean },
    refresh: {},
    view: {},
    views: {},
    exports: {},
    keep: { type: Boolean },
    keepStorage: { attribute: 'keep-storage' },
    selection: { attribute: false, noAccessor: true },
  };

  /** URL of the file. @attr */
  declare src: string | null | undefined;
  /** The format of the file, where it cannot be found out. @attr */
  declare format: string | null | undefined;
  /** What separates the cells of a CSV file. @attr */
  declare delimiter: string | null | undefined;
  /** The encoding of the file. @attr */
  declare encoding: string | null | undefined;
  /** Where the records stand in a JSON file. @attr items-path */
  declare itemsPath: string | null | undefined;
  /** The sheet of a workbook, by its name or its number; the one that holds the list where it is left out. @attr */
  declare sheet: string | null | undefined;
  /** Which search engine answers at `src`: `opendatasoft`, `tabular`, `opensearch`; `none` for a file. Seen from the address where it is left out, but for `opensearch`. @attr */
  declare engine: string | null | undefined;
  /** The only columns shown, in this order, separated by commas. @attr */
  declare fields: string | null | undefined;
  /** What columns are called on screen: `cp: Code postal, tel: Téléphone`. @attr */
  declare labels: string | null | undefined;
  /** The separator inside cells: `services: pipe, publics: comma, horaires: none`. @attr */
  declare lists: string | null | undefined;
  /** The rows that exist at all for this page: `annuaire: oui`. @attr */
  declare where: string | null | undefined;
  /** The filters, in order: `services, commune: menu, publics: all`; `none` for none. @attr */
  declare filters: string | null | undefined;
  /** The order of the list: a column, `-` before it for descending. An agenda keeps to time, and sorts what begins together by it. @attr */
  declare sort: string | null | undefined;
  /** The language of the texts in the file, where the page speaks another one: `fr`. @attr content-lang */
  declare contentLang: string | null | undefined;
  /** How many entries a page of a directory holds, or an agenda shows at once; 20 and 60 where it is left out. @attr page-size */
  declare pageSize: number | null | undefined;
  /** The level of the headings of entries, 2 to 6; 3 where it is left out. @attr heading-level */
  declare headingLevel: number | null | undefined;
  /** Who made the data. @attr source-name */
  declare sourceName: string | null | undefined;
  /** Where the data come from. @attr source-url */
  declare sourceUrl: string | null | undefined;
  /** Under which licence. @attr source-license */
  declare sourceLicense: string | null | undefined;
  /** When they were brought up to date, `2026-11-01`. @attr source-updated */
  declare sourceUpdated: string | null | undefined;
  /** Where a mistake can be reported: `/contact?fiche={id}`. @attr correction-url */
  declare correctionUrl: string | null | undefined;
  /** `off`: the address of the page is left alone. @attr url-state */
  declare urlState: string | null | undefined;

  /** Shows the images that the file names; without it nothing is asked of the sites they come from. @attr */
  declare images: boolean | undefined;
  /** URL of a table that says what codes stand for: code, label, definition, and column where codes differ. @attr */
  declare glossary: string | null | undefined;

  /** Keeps the last good file in the visitor's browser, for when it cannot be reached. @attr keep-copy */
  declare keepCopy: boolean | undefined;
  /** Shows the owner what was found out about the file and what to mend in it; not for visitors. @attr */
  declare diagnose: boolean | undefined;
  /** How often the page looks whether the file has changed, while somebody looks at it: `15min`, `1h`; once a minute at most. @attr */
  declare refresh: string | null | undefined;

  /** How the list is seen at first: `list`, `table` or `map`; of an agenda `programme`, `grid`, `month`, `courses`. What suits the file where it is left out. @attr */
  declare view: string | null | undefined;
  /** The ways of seeing the list that visitors may choose from, separated by commas: `list, table, map`; those that suit the file where it is left out, and neither table nor map. @attr */
  declare views: string | null | undefined;

  /**
   * As what visitors may take the list away: `csv`, `vcf`, `json`, `geojson`; for an agenda `ics`, and the others of the rows of its
   * file; or `none`. What suits the file where it is left out. @attr
   */
  declare exports: string | null | undefined;

  /** Lets visitors keep entries, without an account and without storing anything: what they keep stands in the address of the page. @attr */
  declare keep: boolean | undefined;
  /** Where the browser keeps them besides: `session`, until the tab is closed, or `local`, until the visitor takes them back; nowhere where it is left out. @attr keep-storage */
  declare keepStorage: string | null | undefined;

  /** What the visitor asks of the list and what was found, for elements elsewhere in the page. */
  abstract readonly visit: VisitController;
  protected abstract readonly frame: ListFrame;

  get locale(): Locale {
    return this.visit.locale;
  }

  /** What the visitor asks for. Setting it does what the visitor's hand does. */
  get selection(): Selection {
    return this.visit.selection;
  }

  set selection(selection: Partial<Selection>) {
    this.visit.set(selection);
  }

  /** What the last question found, null before the first answer. */
  get results(): Results | null {
    return this.visit.results;
  }

  /** Ticks these values of a column, and no others; none takes the filter away. */
  filter(column: string, values: readonly string[]): void {
    this.visit.filter(column, values);
  }

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'id', ...fieldAttributes];
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (name === 'id') sourcesChanged();
    if (name === 'id' || name.startsWith('field-')) this.requestUpdate();
  }

  protected override scheduleUpdate(): Promise<void> | undefined {
    const draw = (): void => {
      // Lit draws here and now, and returns nothing.
      try {
        void super.scheduleUpdate();
      } catch (error) {
        this.frame.recover(error);
      }
    };
    const turn = hasManySources() ? turnToDraw(this)?.then(draw) : undefined;
    if (!turn) draw();
    return turn;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.visit.follow(changed);
    this.frame.follow(changed);
  }

  protected override render(): TemplateResult {
    return this.frame.render();
  }

  protected override firstUpdated(): void {
    if (!this.src?.trim()) warnOnce(this, 'src is missing: it takes the address of the file.');
  }

  protected override updated(): void {
    this.frame.drawn();
  }

  /** An element has updated once all that it needs is there and the last question is answered. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const isSettled = await super.getUpdateComplete();
    await this.frame.settled();
    if (this.isUpdatePending) return this.getUpdateComplete();
    await this.visit.settled();
    return isSettled;
  }
}
