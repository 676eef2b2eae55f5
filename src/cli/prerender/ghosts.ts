import { html, nothing } from 'lit';
import { ordersOf } from '../../chrome/orders.js';
import { rowsSayPlaces } from '../../core/places/rows-say-places.js';
import { filterWords } from '../../locale/filters.js';
import type { Locale } from '../../locale/locale.js';
import { nearWords } from '../../locale/near.js';
import type { PageList } from './page-list.js';

/*
 * The room of controls that come with the script. Their words stand in attributes, which the sheet writes: as wide as they will be, and not
 * there for those who read without a sheet, or listen.
 */

/** A choice that leads nowhere yet. */
export const nowhere = { hrefOf: () => '#', onGo: () => undefined };

/** The button that shows what lies behind. */
export function pastGhost(words: string): unknown {
  return html`<p class="ghost" aria-hidden="true">
    <b class="button quiet past"><b class="icon"></b><b data-word=${words}></b></b>
  </p>`;
}

/** The search box. */
export function searchGhost({ messages }: Locale): unknown {
  return html`<div class="search ghost" aria-hidden="true">
    <b data-word=${messages.search.label}></b>
    <div class="box"><b class="field"></b></div>
  </div>`;
}

/** The button that opens the filters where there is little room. */
export function filterGhost(locale: Locale): unknown {
  return html`<b class="button narrow"
    ><b class="icon"></b><b data-word=${filterWords(locale).open('')}></b
  ></b>`;
}

/** The buttons beside the count. */
export function toolsGhost(list: PageList, filter: unknown): unknown {
  const { tag, schema, locale, said } = list;
  const { sort, take } = locale.messages;
  const canSort = tag === 'actor-directory' && ordersOf(schema, locale, said('sort') ?? '').length > 0;
  return html`<div class="tools ghost" aria-hidden="true">
    ${filter}
    ${canSort ? html`<b class="sort"><b class="label" data-word=${sort.label}></b><b class="field" data-word=${sort.file}></b></b>` : nothing}
    ${sayPlaces(list) ? ghostButton(nearWords(locale.language).open) : nothing} ${ghostButton(take.label)}
  </div>`;
}

function ghostButton(words: string): unknown {
  return html`<b class="button"><b class="icon"></b><b data-word=${words}></b></b>`;
}

/** Whether there will be the button that looks near a place: a page has the folder beside its script, unless its author says `none`. */
function sayPlaces({ schema, entries, pageSize, locale, said }: PageList): boolean {
  return rowsSayPlaces(
    schema,
    entries.slice(0, pageSize).map(({ cells }) => cells),
    {
      hasCommunes: said('places')?.trim() !== 'none',
      isFrench: /^fr\b/.test(said('content-lang') ?? locale.language),
    },
  );
}
