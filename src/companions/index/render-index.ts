import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../chrome/heading.js';
import { plainClick } from '../../chrome/plain-click.js';
import { withDefinition } from '../../cards/definitions.js';
import { slug } from '../../core/collection/entry-name.js';
import type { Entry } from '../../core/collection/collection.js';
import { alphabetWith } from '../../core/models/index-letters.js';
import { entriesIn, ownLabel, type IndexedEntry, type IndexGroup } from '../../core/models/index-groups.js';
import type { MadeIndex } from '../../core/models/indexes.js';
import { indexWords } from '../../locale/indexes.js';
import type { Locale } from '../../locale/locale.js';
import { contentLang } from '../../visit/content-language.js';

/** What an index is drawn with. */
export interface IndexContext {
  readonly locale: Locale;
  readonly headingLevel: number;
  /** Whether letters under which nothing stands are left out of the bar. */
  readonly onlyPresent: boolean;
  /** What the anchors of this element begin with. */
  readonly anchor: string;
  /** The anchor of the group in view. */
  readonly current: string;
  /** How many entries of a group are drawn; more are asked for. */
  readonly mostOf: (anchor: string) => number;
  readonly addressOf: (entry: Entry) => string;
  /** The number under which the list prints an entry; null where it prints none. */
  readonly numberOf: ((entry: Entry) => number) | null;
  readonly onOpen: (entry: Entry) => void;
  readonly onGo: (anchor: string) => void;
  readonly onMore: (anchor: string) => void;
}

/** From how many entries on groups out of sight wait to be laid out; their place is a guess until then, and columns move with it. */
const LONG = 500;

/** An index with its heading; that of titles has a bar of letters. */
export function renderIndex(index: MadeIndex, context: IndexContext): TemplateResult {
  const { column, groups } = index;
  const words = indexWords(context.locale.language);
  const name = column ? slug(column.name) || String(column.index) : 'a-z';
  const level = context.headingLevel;
  const count = groups.reduce((sum, group) => sum + entriesIn(group).length, 0);
  return html`<section part="index" class="index">
    ${heading(level, column ? column.label : words.titles, 'index-title')}
    ${column ? nothing : renderLetters(groups, name, context)}
    <div class=${count > LONG ? 'groups long' : 'groups'}>
      ${groups.map((group) => renderGroup(group, name, level + 1, column, context))}
    </div>
  </section>`;
}

function renderLetters(groups: readonly IndexGroup[], name: string, context: IndexContext): TemplateResult {
  const { locale, onlyPresent, current } = context;
  const present = groups.map(({ value }) => value);
  const letters = onlyPresent ? present : alphabetWith(present, locale.content || locale.tag);
  return html`<nav part="letters" class="letters" aria-label=${indexWords(locale.language).letters}>
    <ul role="list">
      ${letters.map((letter) => {
        const anchor = anchorOf(context, name, letter);
        if (!present.includes(letter)) return html`<li part="letter" class="absent">${letter}</li>`;
        return html`<li>
          <a
            part="letter"
            href="#${anchor}"
            aria-current=${anchor === current ? 'true' : nothing}
            @click=${plainClick(() => {
              context.onGo(anchor);
            })}
            >${letter}</a
          >
        </li>`;
      })}
    </ul>
  </nav>`;
}

type OfColumn = MadeIndex['column'];

function renderGroup(
  group: IndexGroup,
  name: string,
  level: number,
  column: OfColumn,
  context: IndexContext,
): TemplateResult {
  const { locale } = context;
  const anchor = anchorOf(context, name, group.value);
  const lang = column ? contentLang(locale, column, group.value) : nothing;
  const count = entriesIn(group).length;
  const label = html`<span lang=${lang}>${ownLabel(group)}</span>
    <span class="number">${`(${locale.number(count)})`}</span>`;
  const shown = withDefinition(heading(level, label, 'group-title'), group.definition);
  return html`<section part="group" class="group" data-anchor=${anchor}>
    ${shown} ${renderEntries(group.entries, anchor, context)}
    ${group.below.map((below) => renderGroup(below, name, level + 1, column, context))}
  </section>`;
}

function renderEntries(entries: readonly IndexedEntry[], anchor: string, context: IndexContext): unknown {
  if (entries.length === 0) return nothing;
  const { locale, onMore, mostOf } = context;
  const most = mostOf(anchor);
  const rest = entries.length - most;
  return html`<ul role="list" class="entries">
      ${entries.slice(0, most).map((each) => renderEntry(each, context))}
    </ul>
    ${
      rest > 0
        ? html`<button
            type="button"
            part="more"
            class="button quiet"
            @click=${() => {
              onMore(anchor);
            }}
          >
            ${indexWords(locale.language).next(locale.number(rest))}
          </button>`
        : nothing
    }`;
}

function renderEntry(
  { entry, title, sought }: IndexedEntry,
  { locale, addressOf, numberOf, onOpen }: IndexContext,
): TemplateResult {
  const paper = onPaper(title, sought);
  const lang = contentLang(locale);
  return html`<li>
    <a
      part="entry"
      class=${paper === '' ? nothing : 'looked-up'}
      lang=${lang}
      href=${addressOf(entry)}
      @click=${plainClick(() => {
        onOpen(entry);
      })}
      >${title}</a
    >${paper === '' ? nothing : html`<span class="sought" lang=${lang}>${paper}</span>`}${
      numberOf ? html`<span class="printed">${` ${locale.number(numberOf(entry))}`}</span>` : nothing
    }
  </li>`;
}

/** A title as it stands on paper, where it is looked up: « Étoile (L’) ». Empty where that is as it stands on screen. */
function onPaper(title: string, sought: string): string {
  if (title === sought || !title.endsWith(sought)) return '';
  return `${sought} (${title.slice(0, -sought.length).trim()})`;
}

function anchorOf({ anchor }: IndexContext, name: string, value: string): string {
  return `${anchor}-${name}-${slug(value) || (value === '#' ? 'autres' : encodeURIComponent(value))}`;
}
