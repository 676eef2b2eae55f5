import { valueKey } from '../schema/value-key.js';
import { headingWords } from '../schema/heading.js';
import type { Column } from '../schema/schema.js';
import { isBlank } from '../schema/values.js';
import type { Table } from '../table/table.js';
import { headingKey } from '../text/fold.js';
import type { Meaning } from '../schema/meaning.js';

/** What the owner of a file says that its codes stand for. */
export interface Glossary {
  /** The meaning of a value in a column; lines that name the column come before those for all columns. */
  readonly meaningOf: (column: Column, value: string) => Meaning | undefined;
  /** Whether lines are about this very column. */
  readonly names: (column: Column) => boolean;
}

type Part = 'code' | 'label' | 'definition' | 'column';

/** How the columns of a glossary are called, folded, in French and English; else they stand in this order. */
const parts: readonly (readonly [Part, RegExp])[] = [
  [
    'code',
    /^(?:codes?|valeurs?|values?|cle|key|sigle|acronyme?|abreviation|abbreviation|reponse|modalite|id)$/,
  ],
  ['label', /^(?:libelles?|labels?|intitule|nom|name|titre|title|terme?|affichage)$/],
  [
    'definition',
    /^(?:definitions?|descriptions?|explications?|explanation|signification|meaning|precisions?|sens|note)$/,
  ],
  ['column', /^(?:colonnes?|columns?|champs?|fields?|variable|question|rubrique|liste|list)$/],
];

/** The key of lines that are about every column. */
const ANY = '';

/**
 * Reads a glossary: a table of codes, what they are called, what is meant, and optionally in which column (several between commas).
 * Its columns are found by their headings; without any that is known the first is the code, the second the label, and so on.
 */
export function readGlossary(table: Table): Glossary {
  const places = placesIn(table);
  const byColumn = new Map<string, Map<string, Meaning>>();
  for (const [rank, row] of table.rows.entries()) {
    const cell = (part: Part): string => {
      const text = row[places.get(part) ?? -1]?.trim() ?? '';
      return isBlank(text) ? '' : text;
    };
    const code = cell('code');
    const definition = cell('definition');
    const label = cell('label') || code;
    if (!code || (label === code && !definition)) continue;
    for (const name of cell('column').split(/[,;|]/)) {
      const key = headingKey(name);
      const meanings = byColumn.get(key) ?? new Map<string, Meaning>();
      if (!meanings.has(valueKey(code)))
        meanings.set(valueKey(code), { label, rank, ...(definition && { definition }) });
      byColumn.set(key, meanings);
    }
  }
  return glossaryOf(byColumn);
}

function glossaryOf(byColumn: ReadonlyMap<string, ReadonlyMap<string, Meaning>>): Glossary {
  const own = ({ name, label }: Column): ReadonlyMap<string, Meaning> | undefined =>
    byColumn.get(headingKey(name)) ?? byColumn.get(headingKey(label));
  return {
    meaningOf: (column, value) => {
      const key = valueKey(value);
      return own(column)?.get(key) ?? (isCoded(column) ? byColumn.get(ANY)?.get(key) : undefined);
    },
    names: (column) => own(column) !== undefined,
  };
}

/** A line for all columns is for those of words to choose by: a figure or a name that happens to equal a code is none. */
function isCoded({ type, role, separator, filter }: Column): boolean {
  return (
    type === 'text' && (filter || separator !== null || role === null || role === 'kind' || role === 'status')
  );
}

function placesIn({ columns }: Table): ReadonlyMap<Part, number> {
  const places = new Map<Part, number>();
  for (const [part, words] of parts) {
    const taken = new Set(places.values());
    const place = columns.findIndex((name, at) => !taken.has(at) && words.test(headingWords(name)[0] ?? ''));
    if (place >= 0) places.set(part, place);
  }
  const isKnown = places.has('code') && places.size > 1;
  return isKnown ? places : new Map(parts.map(([part], at) => [part, at]));
}
