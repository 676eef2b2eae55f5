// The questions that every engine is asked, and what brute force answers. What an engine cannot do is left out of the answer that is
// expected of it, as `Abilities` has it; `conform` hands back what differs, a sentence each.
import { communes } from './list.mjs';

const fold = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

const empty = { words: '', filters: {}, sort: '', page: 1, open: '', view: '', guide: '' };

const scope = {
  where: [],
  facets: [
    { column: 'commune', kind: 'values', match: 'any' },
    { column: 'domaines', kind: 'values', match: 'any' },
    { column: 'actif', kind: 'values', match: 'any' },
    { column: 'adherents', kind: 'range', match: 'any' },
    { column: 'cree', kind: 'range', match: 'any' },
    { column: 'site', kind: 'presence', match: 'any' },
  ],
  sort: 'reference',
  pageSize: 20,
  locale: 'fr',
};

const allDomains = scope.facets.map((facet) =>
  facet.column === 'domaines' ? { ...facet, match: 'all' } : facet,
);

const daysBy = (kind) => scope.facets.map((facet) => (facet.column === 'cree' ? { ...facet, kind } : facet));

/** Names, what the visitor asks, and what the author does. */
export const questions = [
  ['everything', {}],
  ['the second page', { page: 2 }],
  ['the last page', { page: 'last' }],
  ['a page far behind the last', { page: 999_999 }],
  ['a page before the first', { page: -3 }],
  ['pages of one', { page: 7 }, { pageSize: 1 }],
  ['pages of a hundred', { page: 2 }, { pageSize: 100 }],
  ['pages of seventy, which no engine has', { page: 2 }, { pageSize: 70 }],
  ['a word', { words: 'Mandragore' }],
  ['two words of two columns', { words: 'capucine potager' }],
  ['the beginning of a word', { words: 'mandra' }],
  ['a word with its accents', { words: 'Échecs' }],
  ['a word without its accents', { words: 'theatre' }],
  ['a word in capitals', { words: 'BAROQUE' }],
  ['a word that stands nowhere', { words: 'xylophoniste' }],
  ['a word behind an elision', { words: 'l’orchestre' }],
  ['words that say nothing', { words: 'de la' }],
  ['a word and a page', { words: 'horizon', page: 2 }],
  ['a query language in the search box', { words: '") OR (1=1 --' }],
  ['signs alone in the search box', { words: '*&=#%"\\\'`{}' }],
  ...communes.map((commune) => [`the value ${commune}`, { filters: { commune: [commune] } }]),
  ['one of two values', { filters: { commune: ['Grenoble', 'Échirolles'] } }],
  [
    'one of two values that ask for quotes',
    { filters: { commune: ["Saint-Jean-d'Angély", 'Bois (nord), est'] } },
  ],
  ['one of two values of a list', { filters: { domaines: ['Vélo', 'Poterie'] } }],
  ['both values of a list', { filters: { domaines: ['Vélo', 'Jardinage'] } }, { facets: allDomains }],
  [
    'one value of a list whose ticks must all be there',
    { filters: { domaines: ['Vélo'] } },
    { facets: allDomains },
  ],
  ['what is not given', { filters: { commune: [''] } }],
  ['what is not given, or a value', { filters: { commune: ['', 'Grenoble'] } }],
  ['what has something', { filters: { site: ['with'] } }],
  ['what has nothing', { filters: { site: ['without'] } }],
  ['a range of numbers', { filters: { adherents: ['100..900'] } }],
  ['a range that is open above', { filters: { adherents: ['4000..'] } }],
  ['a range that is open below', { filters: { adherents: ['..50'] } }],
  ['a range of days', { filters: { cree: ['2010-03-05..2011-06-30'] } }],
  ['a range of years', { filters: { cree: ['2019..2020'] } }],
  ['a year', { filters: { cree: ['2019'] } }, { facets: daysBy('year') }],
  ['one of two years', { filters: { cree: ['2003', '2024'] } }, { facets: daysBy('year') }],
  ['a month', { filters: { cree: ['2010-02'] } }, { facets: daysBy('month') }],
  ['the last month of a year', { filters: { cree: ['2010-12'] } }, { facets: daysBy('month') }],
  ['what is no range', { filters: { adherents: ['many'] } }],
  ['yes', { filters: { actif: ['true'] } }],
  ['no', { filters: { actif: ['false'] } }],
  ['a value that does not exist', { filters: { commune: ['Atlantide'] } }],
  ['two filters', { filters: { commune: ['Grenoble'], actif: ['true'] } }],
  [
    'two filters, a word and a page',
    { words: 'zephyr', filters: { actif: ['true'], site: ['with'] }, page: 2 },
  ],
  ['a filter on a column that does not exist', { filters: { __proto__x: ['1'], constructor: ['1'] } }],
  ['the other order', { sort: '-reference' }],
  ['an order that does not exist', { sort: 'nothing' }],
  ['what the author lets through', {}, { where: [{ column: 'commune', values: ['Grenoble'] }] }],
  ['the days from one to another', {}, { days: { start: 'cree', from: '2019-02-10', to: '2020-02-29' } }],
  [
    'the days to come, by either end, with a word',
    { words: 'zephyr' },
    { days: { start: 'cree', end: 'cree', from: '2022-07-01', to: null } },
  ],
  [
    'one of two that the author lets through',
    { words: 'quartz' },
    { where: [{ column: 'commune', values: ['Grenoble', 'Échirolles'] }] },
  ],
  [
    'a list that the author lets through',
    { filters: { actif: ['true'] } },
    { where: [{ column: 'domaines', values: ['Vélo'] }] },
  ],
  ['a column that the author names wrongly', {}, { where: [{ column: 'commnue', values: ['Grenoble'] }] }],
  [
    'a value that nobody could escape from, let through by the author',
    {},
    { where: [{ column: 'commune', values: ['a OR 1=1'] }] },
  ],
];

const kindOf = (column) => scope.facets.find((facet) => facet.column === column)?.kind ?? 'values';

/** How much of a day says in what year or month it is. */
const lengths = { year: 4, month: 7 };

/** Brute force over rows, for an engine that finds words in its own way. */
class Oracle {
  constructor(rows, { abilities, asks, valuesOf, words }) {
    Object.assign(this, { rows, abilities, asks, words });
    this.valuesOf = valuesOf ?? ((row, column) => [row[column] ?? []].flat().map(String));
  }

  holds(row, word) {
    const text = this.words(row).join(' ');
    return this.abilities.words === 'contains'
      ? text.toLowerCase().includes(word.toLowerCase())
      : fold(text)
          .split(/[^\p{L}\p{N}]+/u)
          .some((each) => each.startsWith(fold(word)));
  }

  meets(row, column, kind, value) {
    const values = this.valuesOf(row, column);
    if (kind === 'presence') return values.length > 0 === (value === 'with');
    if (kind === 'range') return values.some((each) => this.within(each, value, column));
    if (lengths[kind]) return values.some((each) => each.slice(0, lengths[kind]) === value);
    return value === '' ? values.length === 0 : values.includes(value);
  }

  within(value, range, column) {
    const [from, to] = range.split('..');
    if (column === 'adherents')
      return (from === '' || Number(value) >= Number(from)) && (to === '' || Number(value) <= Number(to));
    return (
      (from === '' || value.slice(0, from.length) >= from) && (to === '' || value.slice(0, to.length) <= to)
    );
  }

  /** The ticks that count. */
  ticked({ filters }, facets) {
    return Object.entries(filters)
      .filter(([column]) => Object.hasOwn(this.rows[0], column))
      .map(([column, values]) => {
        const { kind = 'values', match = 'any' } = facets.find((facet) => facet.column === column) ?? {};
        return { column, kind, match, values: values.filter((value) => this.isAsked(value, column, kind)) };
      })
      .filter(({ values, kind }) => values.length > 0 && this.abilities.facets.includes(kind));
  }

  isAsked(value, column, kind) {
    if (kind === 'range') return value.includes('..');
    if (lengths[kind]) return /^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/.test(value);
    return kind !== 'values' || this.asks(value, column);
  }

  through(row, ticks) {
    return ticks.every(({ column, kind, match, values }) =>
      values[match === 'all' ? 'every' : 'some']((value) => this.meets(row, column, kind, value)),
    );
  }

  /** Who holds all of the rows passes over days. */
  isWithin({ cree }, { from, to } = { from: null, to: null }) {
    return this.abilities.most === Infinity || ((from ?? '') <= cree && cree <= (to ?? '9999'));
  }

  answer(selection, { where, facets, pageSize, days }) {
    const isKnown = where.every(
      ({ column, values }) =>
        Object.hasOwn(this.rows[0], column) && values.some((value) => this.asks(value, column)),
    );
    const base = isKnown
      ? this.rows
          .filter((row) => this.isWithin(row, days))
          .filter((row) =>
            where.every(({ column, values }) =>
              values.some((value) => this.meets(row, column, 'values', value)),
            ),
          )
      : [];
    const fillers = ['de', 'la', 'l', 'or'];
    // The last word may be the beginning of a longer one.
    const isTyped = /[\p{L}\p{N}]$/u.test(selection.words);
    const typed = selection.words.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
    const telling = typed.filter(
      (word, at) => !fillers.includes(fold(word)) || (isTyped && at === typed.length - 1),
    );
    const words = this.abilities.words === 'none' ? [] : telling.length > 0 ? telling : typed;
    const found = base.filter((row) => words.every((word) => this.holds(row, word)));
    const ticks = this.ticked(selection, facets);
    const rows = found.filter((row) => this.through(row, ticks));
    const sorted = selection.sort === '-reference' ? [...rows].reverse() : rows;
    const deepest = Math.max(1, Math.floor(this.abilities.deepest / pageSize));
    const pages = Math.max(1, Math.min(Math.ceil(rows.length / pageSize), deepest));
    const page = Math.min(Math.max(1, selection.page), pages);
    return {
      total: base.length,
      count: rows.length,
      page,
      pages,
      // Where words are looked for, the best answers come first: each engine has its own opinion of which those are.
      references:
        words.length > 0 && selection.sort === ''
          ? null
          : sorted.slice((page - 1) * pageSize, page * pageSize).map(({ reference }) => reference),
      counts:
        isKnown && this.abilities.counts
          ? facets
              .filter(({ kind }) => this.abilities.facets.includes(kind))
              .map((facet) => this.counted(facet, found, ticks, base))
          : null,
    };
  }

  counted({ column, kind, match }, found, ticks, base) {
    const others = ticks.filter((tick) => tick.column !== column || match === 'all');
    const rows = found.filter((row) => this.through(row, others));
    if (kind === 'range') {
      const numbers = base
        .flatMap((row) => this.valuesOf(row, column))
        .map((value) => (column === 'cree' ? Date.parse(value) / 864e5 : Number(value)));
      return { column, bounds: numbers.length === 0 ? null : [Math.min(...numbers), Math.max(...numbers)] };
    }
    const counts = new Map();
    for (const row of rows) {
      const values =
        kind === 'presence'
          ? [this.valuesOf(row, column).length > 0 ? 'with' : 'without']
          : this.valuesOf(row, column).map((value) => value.slice(0, lengths[kind] ?? value.length));
      for (const value of new Set(values)) counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    return { column, values: Object.fromEntries([...counts].sort()) };
  }
}

const told = (results, { isList }) => ({
  total: results.total,
  count: results.count,
  page: results.page,
  pages: results.pages,
  references: results.entries.map(({ cells }) => cells[isList]),
  counts: results.facets.map(({ column, kind, values, bounds }) =>
    kind === 'range'
      ? { column, bounds: bounds && [Math.floor(bounds.least), Math.floor(bounds.most)] }
      : {
          column,
          values: Object.fromEntries(
            values
              .filter(({ value, count }) => value !== '' && count > 0)
              .map(({ value, count }) => [value, count])
              .sort(),
          ),
        },
  ),
});

const same = (one, other) => JSON.stringify(one) === JSON.stringify(other);

/** What is not counted by an engine whose facets are whole is not compared: `''` (not given) is nowhere told of but in files. */
const differences = (name, found, expected) => {
  const parts = ['total', 'count', 'page', 'pages'].filter((part) => found[part] !== expected[part]);
  const said = parts.map((part) => `${name}: ${part} ${found[part]}, not ${expected[part]}`);
  if (expected.references && !same(found.references, expected.references))
    said.push(`${name}: entries ${found.references.slice(0, 3)}…, not ${expected.references.slice(0, 3)}…`);
  for (const count of expected.counts ?? []) {
    const own = found.counts.find(({ column }) => column === count.column);
    if (!same(own, count)) said.push(`${name}: counts ${JSON.stringify(own)}, not ${JSON.stringify(count)}`);
  }
  if (expected.counts === null && found.counts.some(({ values }) => values && Object.keys(values).length > 0))
    said.push(`${name}: numbers where none are known`);
  return said;
};

/**
 * Asks a collection every question.
 * @param about `words`: the texts of a row in which words are looked for; `asks`: whether a value can be asked for; `valuesOf`: how a row's
 *   values are compared.
 */
export const conform = async (collection, rows, about) => {
  const { abilities } = collection;
  const oracle = new Oracle(rows, { ...about, abilities });
  const reference = collection.schema.columns.find(({ name }) => name === 'reference');
  const { signal } = new AbortController();
  const said = [];
  let asked = 0;
  for (const [name, change, author] of questions) {
    const whole = { ...scope, ...author };
    const last = Math.ceil(rows.length / whole.pageSize);
    const selection = { ...empty, ...change, ...(change.page === 'last' && { page: last }) };
    try {
      const first = await collection.ask({ selection, scope: whole }, signal);
      const results = (await first.later) ?? first;
      said.push(
        ...differences(name, told(results, { isList: reference.index }), oracle.answer(selection, whole)),
      );
    } catch (error) {
      said.push(`${name}: ${error.code ?? ''} ${error.message}`);
    }
    asked++;
  }
  return { asked, said };
};

export { empty, kindOf, scope };
