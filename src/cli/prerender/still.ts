import { html, nothing } from 'lit';
import type { CardContext } from '../../cards/card-context.js';
import { opensFurther, renderDetails } from '../../cards/card-details.js';
import { renderAbout } from '../../cards/card-title.js';
import * as hours from '../../cards/hours.js';
import { heading } from '../../chrome/heading.js';
import { icons } from '../../chrome/icons.js';
import type { Entry } from '../../core/collection/collection.js';
import type { Contacts } from '../../core/export/contacts/contact-choices.js';
import { stillWords } from '../../locale/still.js';
import { HELD } from './held.js';
import type { PageList } from './page-list.js';
import { filterGhost, searchGhost, toolsGhost } from './ghosts.js';
import { sourceLine } from './source-line.js';
import { SHEET, STILL, stillStyles } from './still-styles.js';
import { escaped, htmlOf, type WriteAttribute } from './template-html.js';

/** How a list is written into its page. */
export interface Writing {
  readonly list: PageList;
  readonly contacts: Contacts;
  /** How many entries are named at most. */
  readonly most: number;
  /** Where the title of an entry leads; null where that is its own place in the page. */
  readonly pageOf: (id: string) => string | null;
  /** The ids of the page that are taken, to which those of entries are added. */
  readonly taken: Set<string>;
  /** The address of the page, from which addresses of pictures start. */
  readonly address: string;
  /** In milliseconds since 1970. */
  readonly now: number;
}

/** What stands between the frame of a list and its end: how many there are, in words, the list, what is not shown in full. */
export interface Drawn {
  readonly count: string;
  /** The choice between views, as the elements draw it. */
  readonly chooser: unknown;
  readonly notes: unknown;
  readonly cards: unknown;
  readonly others: unknown;
}

/** What cards are drawn with where nothing listens to them. */
export function stillContext(writing: Writing): Omit<CardContext, 'plan'> {
  const { list, address } = writing;
  const { locale, said, headingLevel, timeZone } = list;
  return {
    exporters: [],
    template: null,
    terms: [],
    locale,
    hours,
    timeZone,
    ...(said('images') !== null && { images: new URL(said('src') ?? '', address).href }),
    headingLevel,
    addressOf: ({ id }) => writing.pageOf(id) ?? `#${encodeURIComponent(id)}`,
    onCorrect: undefined,
    correctionOf: () => null,
    isOpen: () => false,
    onToggle: () => undefined,
    onCopy: null,
    linkShown: '',
    copied: '',
  };
}

/** The foot of a card: what else there is to tell unfolds without a script. */
export function stillFoot(view: CardContext, hasKeep: boolean): (entry: Entry) => unknown {
  const { more } = view.locale.messages.entry;
  return (entry) => {
    if (view.alwaysOpens || opensFurther(entry, view))
      return html`<details class="more">
        <summary class="actions">
          <span class="button quiet">${icons.open}<span>${more}${renderAbout(entry, view)}</span></span>
        </summary>
        ${renderDetails(entry, view)}
      </details>`;
    return hasKeep
      ? html`<p class="actions ghost" aria-hidden="true"><span class="button quiet"></span></p>`
      : nothing;
  };
}

/** A list as it stands in the page until it is taken over: as the elements draw it, room for what they have besides. */
export function stillHtml(drawn: Drawn, writing: Writing): string {
  const { list } = writing;
  const { locale, hasFilters, hasSearch, headingLevel } = list;
  const level = Math.max(2, headingLevel - 1);
  const shown = html`<div class=${hasFilters ? 'sides' : nothing}>
    <div class="first">${hasSearch ? searchGhost(locale) : nothing}</div>
    ${hasFilters ? html`<div class="filters"></div>` : nothing}
    <div class="side">
      <div part="toolbar" class="toolbar">
        ${heading(level, drawn.count, 'count')}
        ${toolsGhost(list, hasFilters ? filterGhost(locale) : nothing)} ${drawn.chooser}
      </div>
      ${drawn.notes} ${drawn.cards} ${drawn.others} ${sourceLine(list, writing.contacts)}
    </div>
  </div>`;
  const { markup, style } = markupOf(shown, list, writing);
  const sheet = `<svg class="${SHEET}" width="0" height="0" aria-hidden="true"><style>${style}</style></svg>`;
  return markup.replace('>', () => `>${sheet}`);
}

/** Markup, and its sheet; `taken` is null where it gives no ids. */
export function markupOf(
  shown: unknown,
  { tag, locale }: PageList,
  { address, taken }: { readonly address: string; readonly taken: Set<string> | null },
): { readonly markup: string; readonly style: string } {
  const { held } = stillWords(locale.language);
  const body = withHeld(tidy(tight(htmlOf(shown, attributesOf(taken))), address), held);
  return {
    markup: `<div class="${STILL}" lang="${escaped(locale.language)}">${body}</div>`,
    style: stillStyles(tag, body),
  };
}

const block = '(?:article|dd|details|div|dl|dt|h[1-6]|li|nav|p|path|section|summary|svg|ul)';
const spaces = new RegExp(`(<\\/?${block}\\b[^>]*>) +(?=<)|> +(?=<\\/?${block}\\b)`, 'g');

/** Without the spaces between tags that nobody sees: each of them is a node that a browser makes before it paints. */
function tight(markup: string): string {
  return markup.replace(spaces, (_, tag?: string) => tag ?? '>');
}

/** Ids are those of the entries, as far as the page has none of that name; what tells of scripts is left out. */
function attributesOf(taken: Set<string> | null): WriteAttribute {
  const write = (name: string, value: string): string => ` ${name}="${escaped(value)}"`;
  return (name, value) => {
    if (untrue.has(name)) return '';
    if (name !== 'data-entry') return write(name, value);
    return taken ? `${idFor(value, taken)}${write(name, value)}` : '';
  };
}

/** The id of an entry as an attribute; nothing where it can be none, or stands in the page already. */
export function idFor(id: string, taken: Set<string>): string {
  if (id === '' || /\s/.test(id) || taken.has(id)) return '';
  taken.add(id);
  return ` id="${escaped(id)}"`;
}

const untrue: ReadonlySet<string> = new Set([
  'id',
  'aria-expanded',
  'aria-controls',
  'aria-busy',
  'data-first',
  'data-now',
]);

/** What holds only at this moment keeps its room; addresses of the site are told from the page. */
function tidy(markup: string, address: string): string {
  const site = new URL('.', address).href;
  return markup
    .replace(/\s+>/g, '>')
    .replace(/<p part="open-now"[^>]*>[^<]*<\/p>/g, '<p class="open-now ghost" aria-hidden="true">&nbsp;</p>')
    .replace(/ role="list"/g, '')
    .replace(/<nav part="(?:views|jumps)".*?<\/nav>/gs, ghostOf)
    .replace(/(<img\b[^>]*? src=")([^"]*)/g, (whole, start: string, src: string) =>
      src.startsWith(site) ? start + src.slice(site.length) : whole,
    );
}

/** Ways that only a script goes keep their room. */
function ghostOf(nav: string): string {
  return nav
    .replace(/<nav part="(\w+)" class="([^"]*)"[^>]*>/, '<div class="$2 ghost" aria-hidden="true">')
    .replace(
      /<(a|button) [^>]*>(.*?)<\/\1>/gs,
      (_, __, words: string) => `<b class="place" data-word="${words.trim()}"></b>`,
    )
    .replace('</nav>', '</div>');
}

/** What is kept back is said, and quoted by no search engine. */
function withHeld(markup: string, words: string): string {
  const inAttributes = markup.replace(/="[^"]*"/g, (value) => value.replaceAll(HELD, escaped(words)));
  return inAttributes.replaceAll(HELD, `<span class="held" data-nosnippet>${escaped(words)}</span>`);
}
