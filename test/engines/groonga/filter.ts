import {
  alternatives,
  daysOf,
  rangeOf,
  type Clause,
  type Ends,
  type RemoteQuery,
} from '../../../src/core/engines/remote/remote-query.js';

/** What a question asks, as an expression of Groonga; empty where everything is let through. */
export function filterOf({ words, marked, where, ticked }: RemoteQuery): string {
  const held = [...where, ...ticked].map((clause) => either(alternatives(clause).map(clauseText)));
  const sought = words.map((_, at) => `query("words", ${literal(`${plain(marked[at] ?? '')}*`)})`);
  return [...held, ...sought].join(' && ');
}

/** A text: nothing in it can end it. */
function literal(text: string): string {
  return JSON.stringify(text);
}

/** A word holds no sign of the query language. */
function plain(word: string): string {
  return word.replace(/[^\p{L}\p{N}]/gu, '');
}

function either(tests: readonly string[]): string {
  return tests.length === 1 ? (tests[0] ?? '') : `(${tests.join(' || ')})`;
}

function clauseText({ column, kind, match, values }: Clause): string {
  const name = column.name === 'reference' ? '_key' : column.name;
  const tests = values.map((value) => {
    if (kind === 'range') return between(name, column.type, rangeOf(value, column) ?? open);
    if (kind === 'year' || kind === 'month') return between(name, column.type, daysOf(value) ?? open);
    if (kind === 'presence') return `with_${name} == ${value === 'with' ? 'true' : 'false'}`;
    if (value === '') return `with_${name} == false`;
    if (column.separator !== null) return `${name} @ ${literal(value)}`;
    return `(with_${name} == true && ${name} == ${column.type === 'boolean' ? value : literal(value)})`;
  });
  return match === 'all' && tests.length > 1 ? `(${tests.join(' && ')})` : either(tests);
}

const open: Ends = { from: null, to: null };

function between(name: string, type: string, { from, to }: Ends): string {
  const isDay = type === 'date' || type === 'datetime';
  const write = (end: string): string => (isDay ? literal(end) : end);
  const ends = [
    ...(from === null ? [] : [`${name} >= ${write(from)}`]),
    ...(to === null ? [] : [`${name} ${isDay ? '<' : '<='} ${write(to)}`]),
  ];
  return `(${[`with_${name} == true`, ...ends].join(' && ')})`;
}
