import { html, nothing, type TemplateResult } from 'lit';
import type { Moment } from '../../core/agenda/moment.js';
import type { Entry } from '../../core/collection/collection.js';
import { definitionOf } from '../../core/glossary/meaning.js';
import type { Column } from '../../core/schema/schema.js';
import type { FactKind } from '../../locale/messages.js';
import type { CardTemplate } from '../template/card-template.js';
import { wholeListPiece } from '../whole-list-piece.js';
import type { CardPlan } from './card-plan.js';
import { cellLabels, cellText, cellValues, type Showing } from './cell.js';
import { contentLang, inLanguage, type ContentLang } from './content-language.js';
import { excerpt } from './excerpt.js';
import { icons } from './icons.js';
import { marked } from './marked.js';
import { plainClick } from './plain-click.js';

/** How long the text on a closed card may be, in characters: two to three lines. */
const EXCERPT = 200;
/** How many values of its lists a closed card shows. */
const TAGS = 6;

/** What a card needs to know besides its entry: the same for all cards of a list. */
export interface CardView extends Showing {
  readonly plan: CardPlan;
  /** The page author's own card; null for the ordinary one. */
  readonly template: CardTemplate | null;
  readonly headingLevel: number;
  /** What addresses of images are relative to; left out where the owner wants none. */
  readonly images?: string;
  /** What clocks show now where the entries are; left out where nothing depends on it. */
  readonly now?: Moment;
  /** The address of an entry. */
  readonly addressOf: (entry: Entry) => string;
  /** Where a mistake in an entry can be reported, null where the owner has not said. */
  readonly correctionOf: (entry: Entry) => string | null;
  readonly isOpen: (entry: Entry) => boolean;
  readonly onToggle: (entry: Entry) => void;
  /** Copies the address of an entry; null where there is none that leads to it. */
  readonly onCopy: ((entry: Entry) => void) | null;
  /** The entry whose link could not be put on the clipboard and is shown instead. */
  readonly linkShown: string;
  /** The entry whose link was put on the clipboard last. */
  readonly copied: string;
  /** What else can be done with an open card. */
  readonly actions?: (entry: Entry, named: TemplateResult) => unknown;
}

/** The name of an entry in plain text, also for labels. */
export function titleOf(entry: Entry, { plan, locale }: CardView): string {
  const line = cellText(entry, plan.title).replace(/[ \t\r\n]+/g, ' ');
  if (line) return excerpt(line, 160);
  const other = plan.subtitle.map((column) => cellText(entry, column)).find(Boolean);
  return other ?? locale.messages.entry.untitled;
}

/** The title as the link that opens and closes the card, with an address of its own. */
export function renderTitle(entry: Entry, view: CardView, isOpen: boolean): TemplateResult {
  const title = titleOf(entry, view);
  return html`<a
    part="title-link"
    lang=${titleLang(title, view)}
    href=${view.addressOf(entry)}
    aria-expanded=${isOpen ? 'true' : 'false'}
    @click=${plainClick(() => {
      view.onToggle(entry);
    })}
    >${marked(title, view.terms)}</a
  >`;
}

/** « No name » is said in our own words. */
function titleLang(title: string, { locale }: CardView): ContentLang {
  return title === locale.messages.entry.untitled ? nothing : contentLang(locale);
}

/** Which entry a button or link is about, for those who do not see where it stands; `before`: what leads to its name. */
export function renderAbout(title: string, view: CardView, before = colon(view)): TemplateResult {
  return html`<span class="visually-hidden">${before}${inLanguage(title, titleLang(title, view))}</span>`;
}

/** In a few words what kind of thing it is, and where. */
export function renderSubtitle(entry: Entry, { plan, terms, locale }: CardView): unknown {
  const said = plan.subtitle.flatMap((column) => cellLabels(entry, column, locale).slice(0, 3));
  const [first, ...others] = [...new Map(said)].map(
    ([text, lang]) => html`<span lang=${lang}>${marked(excerpt(text, 90), terms)}</span>`,
  );
  if (first === undefined) return nothing;
  return html`<p part="subtitle" class="subtitle">
    ${first}${others.map((shown) => html`<span aria-hidden="true"> · </span>${shown}`)}
  </p>`;
}

/** The first lines of the text. */
export function renderExcerpt(entry: Entry, { plan, terms, locale }: CardView): unknown {
  const text = cellText(entry, plan.text);
  if (!text) return nothing;
  return html`<p part="text" class="text" lang=${contentLang(locale)}>
    ${marked(excerpt(text, EXCERPT), terms)}
  </p>`;
}

/** The first values of the main lists. */
export function renderTags(entry: Entry, { plan, terms, locale }: CardView): unknown {
  const values = plan.tags.flatMap((column) => cellLabels(entry, column, locale));
  if (values.length === 0) return nothing;
  const rest = values.length - TAGS;
  return html`<ul part="tags" class="tags" aria-label=${plan.tags.map((column) => column.label).join(', ')}>
    ${values
      .slice(0, TAGS)
      .map(([value, lang]) => html`<li part="tag" lang=${lang}>${marked(excerpt(value, 60), terms)}</li>`)}
    ${rest > 0 ? html`<li part="tag" class="rest">+ ${locale.number(rest)}</li>` : nothing}
  </ul>`;
}

/** A line with an icon; `nothing` where there is nothing to say. */
export function fact(kind: FactKind, shown: unknown, view: CardView): unknown {
  return shown === null
    ? nothing
    : factLine(icons[kind], view.locale.messages.entry.facts[kind], shown, view);
}

/** A line whose icon stands for a word, which is there for those who do not see it. */
export function factLine(
  icon: TemplateResult,
  label: string,
  shown: unknown,
  showing: Showing,
): TemplateResult {
  return html`<li part="fact" class="fact">
    ${icon}<span class="visually-hidden">${label + colon(showing)}</span> <span class="value">${shown}</span>
  </li>`;
}

/** What stands between a word and what it introduces. */
export function colon({ locale }: Showing): string {
  return locale.language === 'fr' ? '\u00a0: ' : ': ';
}

/** Everything else that there is to tell, once the card is open and the script for that is there. */
export function renderDetails(entry: Entry, view: CardView): unknown {
  return wholeListPiece.now?.renderDetailList(detailsId(entry), entry, detailColumns(entry, view), view);
}

/** A list of ids is separated by spaces, so that an id must not hold any. */
function detailsId({ id }: Entry): string {
  return `details-${id.replace(/\s+/g, '-')}`;
}

/** What stands under the title is told again where it has a definition. */
function detailColumns(entry: Entry, { plan }: CardView): readonly Column[] {
  const isDefined = (column: Column): boolean =>
    cellValues(entry, column).some((value) => definitionOf(column, value) !== '');
  return [...plan.subtitle.filter(isDefined), ...plan.details];
}

/** Whether there are details to show. */
function tells(entry: Entry, view: CardView): boolean {
  return detailColumns(entry, view).some((column) => cellText(entry, column) !== '');
}

function hasDetails(entry: Entry, view: CardView): boolean {
  const { plan } = view;
  const text = cellText(entry, plan.text);
  return detailColumns(entry, view).some((column) =>
    column === plan.text ? text.length > EXCERPT : cellText(entry, column) !== '',
  );
}

/** The row of actions at the foot: open or close, and on an open card its link and the way to report a mistake. */
export function renderMore(entry: Entry, view: CardView, isOpen: boolean): unknown {
  if (!isOpen && !view.actions && !hasDetails(entry, view)) return nothing;
  const { entry: words } = view.locale.messages;
  const title = titleOf(entry, view);
  const about = renderAbout(title, view, words.about);
  return html`<p class="actions">
    <button
      type="button"
      part="more"
      class="button quiet"
      aria-expanded=${isOpen ? 'true' : 'false'}
      aria-controls=${isOpen && tells(entry, view) ? detailsId(entry) : nothing}
      @click=${() => {
        view.onToggle(entry);
      }}
    >
      ${isOpen ? icons.shut : icons.open}<span>${isOpen ? words.less : words.more}${about}</span>
    </button>
    ${isOpen ? wholeListPiece.now?.renderOpenActions(entry, view, about, renderAbout(title, view)) : nothing}
  </p>`;
}
