import { html } from 'lit';
import { EXACT, NOWHERE } from '../../core/places/places.js';
import type { MapWords } from '../../locale/map.js';
import { form, numbered, type Forms } from '../../locale/plural.js';
import type { MapShown } from './map-board.js';

/** How many places there are, how surely they are known, and which are not. */
export function renderSentence(
  { found, visit }: MapShown,
  words: MapWords,
  showNowhere: () => void,
): unknown {
  const { locale, selection } = visit;
  const { exact, towns, nowhere } = countsOf(found);
  const counted = (forms: Forms, count: number): string =>
    numbered(form(locale.plural(count), forms), locale.number(count));
  const placed = exact + towns;
  const first = counted(words.placed, placed) + (towns > 0 ? `, ${counted(words.inTowns, towns)}.` : '.');
  const said = placed === 0 ? words.empty : first;
  if (nowhere === 0) return said;
  const rest = counted(words.nowhere, nowhere);
  if (selection.bbox === 'none') return `${said} ${rest}.`;
  return html`${said} ${rest}<span class="way"
      >${locale.colon}
      <button type="button" class="link" @click=${showNowhere}>${words.showNowhere}</button></span
    >`;
}

function countsOf({ places, rows }: MapShown['found']): {
  readonly exact: number;
  readonly towns: number;
  readonly nowhere: number;
} {
  let [exact, nowhere] = [0, 0];
  for (let at = 0; at < rows.length; at++) {
    const precision = places.precision[rows[at] as number];
    if (precision === EXACT) exact++;
    else if (precision === NOWHERE) nowhere++;
  }
  return { exact, towns: rows.length - exact - nowhere, nowhere };
}
