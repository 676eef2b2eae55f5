import type { InspectedColumn, Inspection } from '../../src/core/inspect.js';
import { suggestedFilters } from '../../src/visit/suggested-filters.js';
import { attributeName } from '../../src/owner/alternatives.js';
import type { TagAttribute } from '../../src/owner/tag.js';

export type ElementName = 'actor-directory' | 'training-agenda';

/** What the owner wants, column by column and as a whole. */
export interface Choices {
  readonly element: ElementName;
  /** The column that names the entries; empty without one. */
  readonly title: string;
  /** Every column by its name, in the order to show. */
  readonly order: readonly string[];
  readonly shown: ReadonlySet<string>;
  readonly filters: ReadonlySet<string>;
  /** Column name → what it is called on screen, for the columns that are called otherwise than was found. */
  readonly labels: ReadonlyMap<string, string>;
  /** The column to sort by; empty for the order of the file. */
  readonly sort: string;
  readonly isDescending: boolean;
  /** The view that comes first; empty for the one that fits. */
  readonly view: string;
  readonly pageSize: number;
  /** The language of the interface; empty for that of the page. */
  readonly language: string;
  /** The accent colour, `#rrggbb`; empty for that of the page. */
  readonly accent: string;
}

/** How many entries a page holds unless told otherwise. */
export const usualPageSize = 20;

const elementByUse = { directory: 'actor-directory', agenda: 'training-agenda' } as const;

/** What would be shown without any attribute: the choices begin with it, and what still says the same is not written. */
export function choicesFor({ use, columns }: Pick<Inspection, 'use' | 'columns'>): Choices {
  const shown = columns.filter(({ role }) => role !== 'hidden').map(({ name }) => name);
  return {
    element: elementByUse[use],
    title: columns.find(({ role }) => role === 'title')?.name ?? '',
    order: columns.map(({ name }) => name),
    shown: new Set(shown),
    filters: new Set(suggestedFilters(columns)),
    labels: new Map(),
    sort: '',
    isDescending: false,
    view: '',
    pageSize: usualPageSize,
    language: '',
    accent: '',
  };
}

/** The attributes that say what would not be found out by itself, without `src`. */
export function attributesOf(choices: Choices, report: Pick<Inspection, 'use' | 'columns'>): TagAttribute[] {
  const found = choicesFor(report);
  const { element, title, sort, isDescending, view, pageSize, language } = choices;
  const isAgenda = element === 'training-agenda';
  const said: readonly (readonly [string, string | null])[] = [
    ['field-title', title === found.title || title === '' ? null : attributeName(title)],
    ['fields', differing(shownIn(choices), shownIn(found), title)],
    ['labels', labelsIn(choices)],
    ['filters', filtersSaid(choices, report)],
    ['sort', isAgenda || sort === '' ? null : `${isDescending ? '-' : ''}${attributeName(sort)}`],
    ['view', isAgenda ? view || null : null],
    ['page-size', isAgenda || pageSize === usualPageSize ? null : String(pageSize)],
    ['lang', language || null],
  ];
  return said.filter((pair): pair is TagAttribute => pair[1] !== null);
}

function shownIn({ order, shown }: Choices): readonly string[] {
  return order.filter((name) => shown.has(name));
}

/** The filters where they are others than those without a word about them; the latter come first, in their order. */
function filtersSaid(
  { order, shown, filters }: Choices,
  { columns }: Pick<Inspection, 'columns'>,
): string | null {
  const byName = new Map(columns.map((column) => [column.name, column]));
  const usual = suggestedFilters(
    order.filter((name) => shown.has(name)).flatMap((name) => byName.get(name) ?? []),
  );
  const others = order.filter((name) => filters.has(name) && !usual.includes(name));
  return differing([...usual.filter((name) => filters.has(name)), ...others], usual, 'none');
}

function isSame(chosen: readonly string[], found: readonly string[]): boolean {
  return chosen.length === found.length && chosen.every((name, place) => name === found[place]);
}

/** A list of columns as an attribute, null where it says what would be there without it; `none` is what an empty one says. */
function differing(chosen: readonly string[], found: readonly string[], none: string): string | null {
  if (isSame(chosen, found)) return null;
  return chosen.map(attributeName).join(', ') || attributeName(none) || null;
}

function labelsIn({ labels }: Choices): string | null {
  if (labels.size === 0) return null;
  return [...labels]
    .map(([name, label]) => `${attributeName(name)}: ${label.replace(/,\s*/g, ' ')}`)
    .join(', ');
}

/** The choices with a column one place further up or down. */
export function moved(choices: Choices, name: string, step: -1 | 1): Choices {
  const order = [...choices.order];
  const from = order.indexOf(name);
  const to = from + step;
  const other = order[to];
  if (from < 0 || other === undefined) return choices;
  order[to] = name;
  order[from] = other;
  return { ...choices, order };
}

/** A set with a member in it, or without. */
export function having(set: ReadonlySet<string>, member: string, isIn: boolean): ReadonlySet<string> {
  return new Set(isIn ? [...set, member] : [...set].filter((each) => each !== member));
}

/** A column taken in or out; its filter goes with it, and comes back as it was found. */
export function showing(
  { shown, filters }: Choices,
  report: Pick<Inspection, 'use' | 'columns'>,
  name: string,
  isShown: boolean,
): Pick<Choices, 'shown' | 'filters'> {
  const isFilter = isShown && (filters.has(name) || choicesFor(report).filters.has(name));
  return { shown: having(shown, name, isShown), filters: having(filters, name, isFilter) };
}

/** The labels with one changed; saying nothing, or what was found, takes it out. */
export function labelled(
  labels: ReadonlyMap<string, string>,
  { name, label }: Pick<InspectedColumn, 'name' | 'label'>,
  text: string,
): ReadonlyMap<string, string> {
  const others = [...labels].filter(([each]) => each !== name);
  const said = text.trim();
  return new Map(said === '' || said === label ? others : [...others, [name, said]]);
}
