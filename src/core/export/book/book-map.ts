import { clustersIn } from '../../models/map/clusters.js';
import {
  boxOf,
  scaleBar,
  stepOf,
  viewOf,
  type Box,
  type Size,
  type View,
} from '../../models/map/map-view.js';
import { COARSE, type Outline } from '../../models/map/outline.js';
import { boxAround, worldPoints } from '../../models/map/world-points.js';
import type { IndexedEntry } from '../../models/index-groups.js';
import { EXACT, type Places } from '../../places/places.js';
import { anchorOf, type Book } from './book.js';
import type { BookWords } from './book-words.js';
import { element, joined, type Markup } from './markup.js';

/** The drawing, in units of its own: as wide as the text of a page, and as high as leaves room for what is told below it. */
const SIZE: Size = { width: 640, height: 600 };
/** Between the places and the edge. */
const AROUND = 24;
/** Places nearer to each other than this share a sign. */
const CELL = 34;
/** A sign holds a number of three digits. */
const RADIUS = 9;
/** The longest bar that tells how far it is. */
const LONGEST_BAR = 110;
/** No nearer than this: two neighbours are not shown as if they were far from each other. */
const NEAREST = 256 * 2 ** 13;

/** What stands at a place: the number of the only entry there, or a letter that is explained below. */
interface Sign {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly entries: readonly IndexedEntry[];
  /** The commune where all of them are; empty where nobody says. */
  readonly town: string;
}

/**
 * A map of the entries that have a point of their own, by their numbers; nothing where there are fewer than two places. What lies beneath it
 * is drawn where the places lie in it.
 */
export function mapMarkup({ places, numbered, words, outline = null }: Book): Markup {
  if (!places) return '';
  const rows = rowsWithPoints(places);
  const box = boxAround(worldPoints(places), rows);
  if (!box || (box.left === box.right && box.top === box.bottom)) return '';
  const view = viewOf(box, SIZE, AROUND, NEAREST);
  const signs = signsIn(rows, numbered, places, view);
  const shared = signs.filter(({ entries }) => entries.length > 1);
  const below = outline && holds(outline.box, box) && stepOf(view) <= COARSE ? outline : null;
  return [
    drawing(signs, view, below, words, places.exact),
    shared.length > 0 ? element('p', { class: 'shared' }, joined(shared.map(explained), ' · ')) : '',
    places.exact < numbered.length
      ? element('p', { class: 'unplaced' }, words.withoutPlace(numbered.length - places.exact))
      : '',
    below ? element('p', { class: 'owed' }, words.outlineBy) : '',
  ];
}

/** Only what has a point of its own: the middle of a commune is no place to go to. */
function rowsWithPoints({ precision }: Places): Uint32Array {
  return Uint32Array.from(precision.keys()).filter((row) => precision[row] === EXACT);
}

/** From north to south, so that letters are met in their order. */
function signsIn(
  rows: Uint32Array,
  numbered: readonly IndexedEntry[],
  places: Places,
  view: View,
): readonly Sign[] {
  const { towns, townOfRow } = places;
  const points = worldPoints(places);
  const { clusters, at } = clustersIn(points, rows, boxOf(view, SIZE), CELL / view.scale);
  const rowsOf = clusters.map((): number[] => []);
  for (const row of rows) rowsOf[at(points.x[row] ?? NaN, points.y[row] ?? NaN)]?.push(row);
  let shared = 0;
  return clusters
    .map(({ x, y }, place) => ({ x, y, own: rowsOf[place] ?? [] }))
    .sort((one, other) => one.y - other.y)
    .map(({ x, y, own }) => {
      const entries = own.flatMap((row) => numbered[row] ?? []);
      const names = new Set(own.map((row) => towns[townOfRow[row] ?? -1]?.name ?? ''));
      const [first, ...more] = entries;
      return {
        x: x * view.scale + view.x,
        y: y * view.scale + view.y,
        text: first && more.length === 0 ? String(first.number) : letters(shared++),
        entries,
        town: names.size === 1 ? ([...names][0] ?? '') : '',
      };
    });
}

/** A, B, … Z, AA, AB: the first is 0. */
function letters(place: number): string {
  const last = String.fromCharCode(65 + (place % 26));
  return place < 26 ? last : letters(Math.floor(place / 26) - 1) + last;
}

function holds(outer: Box, inner: Box): boolean {
  return (
    inner.left >= outer.left &&
    inner.right <= outer.right &&
    inner.top >= outer.top &&
    inner.bottom <= outer.bottom
  );
}

function drawing(
  signs: readonly Sign[],
  view: View,
  outline: Outline | null,
  words: BookWords,
  count: number,
): Markup {
  const viewBox = `0 0 ${String(SIZE.width)} ${String(SIZE.height)}`;
  return element('svg', { viewBox, role: 'img', 'aria-label': words.mapOf(count) }, [
    outline ? land(outline, view) : '',
    ...signs.map(signMarkup),
    bar(view, words),
  ]);
}

function land(outline: Outline, view: View): Markup {
  const [x, y] = [outline.x * view.scale + view.x, outline.y * view.scale + view.y];
  const transform = `translate(${rounded(x)} ${rounded(y)}) scale(${String(outline.unit * view.scale)})`;
  const path = (d: string, name: string): Markup =>
    d === '' ? '' : element('path', { d, class: name, 'vector-effect': 'non-scaling-stroke' });
  return element('g', { transform }, [
    path(outline.areas, 'areas'),
    path(outline.borders, 'borders'),
    path(outline.shores, 'shores'),
  ]);
}

function signMarkup({ x, y, text, entries }: Sign): Markup {
  const [cx, cy] = [rounded(x), rounded(y)];
  return element('g', { class: entries.length > 1 ? 'sign shared' : 'sign' }, [
    element('circle', { cx, cy, r: String(RADIUS) }),
    element('text', { x: cx, y: cy }, text),
  ]);
}

function bar(view: View, words: BookWords): Markup {
  const { metres, pixels } = scaleBar(view, SIZE, LONGEST_BAR);
  const [left, y] = [8, SIZE.height - 8];
  const d = `M${String(left)} ${String(y - 5)}v5h${rounded(pixels)}v-5`;
  return [
    element('path', { d, class: 'bar' }),
    element('text', { x: rounded(left + pixels / 2), y: String(y - 4), class: 'length' }, words.far(metres)),
  ];
}

/** « A Échirolles 12, 57 »: the entries that share a place, or nearly. */
function explained({ text, entries, town }: Sign): Markup {
  const numbers = entries.map((each) => element('a', { href: `#${anchorOf(each)}` }, String(each.number)));
  return [element('b', {}, text), '\u00a0', town && `${town} `, joined(numbers, ', ')];
}

function rounded(value: number): string {
  return value.toFixed(1);
}
