import type { Condition } from '../core/collection/question.js';

/** The small languages of the attributes: lists separated by commas, pairs by colons, nothing that a CMS mangles. */

/** `a, b , c` → `a b c`; empty parts are left out. */
export function readList(text: string | null | undefined): readonly string[] {
  return (text ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean);
}

/**
 * `cp: Code postal, tel: Téléphone` → pairs; a part without a colon has an empty second half. The first colon counts:
 * punctuation does not matter in the name of a column, so a heading that holds one is written without it.
 */
export function readPairs(text: string | null | undefined): readonly (readonly [string, string])[] {
  return readList(text).map((part) => {
    const colon = part.indexOf(':');
    return colon < 0 ? [part, ''] : [part.slice(0, colon).trim(), part.slice(colon + 1).trim()];
  });
}

/** Column name → label. */
export function readLabels(text: string | null | undefined): ReadonlyMap<string, string> {
  return new Map(readPairs(text).filter(([, label]) => label));
}

const separators: ReadonlyMap<string, string | null> = new Map([
  ['comma', ','],
  ['semicolon', ';'],
  ['pipe', '|'],
  ['slash', '/'],
  ['dash', '-'],
  ['line', '\n'],
  ['none', null],
]);

/** Column name → separator inside its cells; names that mean no separator are left out. */
export function readSeparators(text: string | null | undefined): ReadonlyMap<string, string | null> {
  const lists = new Map<string, string | null>();
  for (const [column, name] of readPairs(text)) {
    const separator = separators.get(name.toLowerCase());
    if (separator !== undefined) lists.set(column, separator);
  }
  return lists;
}

/** `annuaire: oui, type: mairie, type: école` → one condition per column; a column that is repeated may hold any of its values. */
export function readConditions(text: string | null | undefined): readonly Condition[] {
  const values = new Map<string, string[]>();
  for (const [column, value] of readPairs(text)) {
    const known = values.get(column);
    if (known) known.push(value);
    else values.set(column, [value]);
  }
  return [...values].map(([column, wanted]) => ({ column, values: wanted }));
}
