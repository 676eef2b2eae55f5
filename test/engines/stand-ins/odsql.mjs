// The part of ODSQL (Opendatasoft Explore API 2.1) that questions of ours are written in, read as its published grammar has it: what does
// not follow the grammar is refused, as the service refuses it. A stand-in: what the service itself makes of it is not known here.

/** Thrown for what the grammar does not allow. */
export class Malformed extends Error {}

const token =
  /\s*(?:(?<string>"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*')|(?<date>date'[^']*')|(?<number>-?\d+(?:\.\d+)?)|`(?<quoted>[^`]+)`|(?<name>[\p{L}_$][\p{L}\p{N}_$]*)|(?<sign><=|>=|!=|[=:<>(),*]))/uy;

const tokensOf = (text) => {
  const tokens = [];
  token.lastIndex = 0;
  while (text.slice(token.lastIndex).trim() !== '') {
    const found = token.exec(text);
    if (!found) throw new Malformed(`ODSQL query is malformed: ${text}`);
    const [kind, value] = Object.entries(found.groups).find(([, each]) => each !== undefined);
    tokens.push({ kind, value });
  }
  return tokens;
};

const unescaped = (text) =>
  text.slice(1, -1).replace(/\\(.)/gs, (_, sign) => ({ n: '\n', r: '\r', t: '\t' })[sign] ?? sign);

export const fold = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

const wordsIn = (value) =>
  fold(String(value))
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

const valuesOf = (value) =>
  Array.isArray(value) ? value : value === null || value === undefined ? [] : [value];

/** A walk over the tokens of one clause. */
class Reader {
  constructor(text, fields) {
    this.tokens = tokensOf(text);
    this.fields = fields;
    this.at = 0;
  }

  get next() {
    return this.tokens[this.at] ?? { kind: 'end', value: '' };
  }

  is(word) {
    const { kind, value } = this.next;
    return (kind === 'name' || kind === 'sign') && value.toLowerCase() === word;
  }

  take(word) {
    if (!this.is(word)) return false;
    this.at++;
    return true;
  }

  expect(word) {
    if (!this.take(word)) throw new Malformed(`expected ${word}, found ${this.next.value}`);
  }

  field() {
    const { kind, value } = this.next;
    if (kind !== 'name' && kind !== 'quoted') throw new Malformed(`expected a field, found ${value}`);
    if (!this.fields.has(value)) throw new Malformed(`Unknown field: ${value}`);
    this.at++;
    return value;
  }

  literal() {
    const { kind, value } = this.next;
    this.at++;
    if (kind === 'string') return unescaped(value);
    if (kind === 'number') return Number(value);
    if (kind === 'date') return value.slice(5, -1);
    if (kind === 'name' && /^(?:true|false)$/i.test(value)) return value.toLowerCase() === 'true';
    throw new Malformed(`expected a value, found ${value}`);
  }

  end() {
    if (this.next.kind !== 'end') throw new Malformed(`unexpected ${this.next.value}`);
  }
}

// A clause is a tree: `{ any }`, `{ all }`, `{ not }`, `{ words }`, `{ field, isNull }`, `{ field, operator, wanted }`.

const or = (reader) => {
  const any = [and(reader)];
  while (reader.take('or')) any.push(and(reader));
  return any.length === 1 ? any[0] : { any };
};

const and = (reader) => {
  const all = [primary(reader)];
  while (reader.take('and')) all.push(primary(reader));
  return all.length === 1 ? all[0] : { all };
};

const primary = (reader) => {
  if (reader.take('not')) return { not: primary(reader) };
  if (reader.take('(')) {
    const inner = or(reader);
    reader.expect(')');
    return inner;
  }
  return reader.is('search') ? search(reader) : comparison(reader);
};

const search = (reader) => {
  reader.at++;
  for (const sign of ['(', '*', ',']) reader.expect(sign);
  const words = wordsIn(reader.literal());
  reader.expect(')');
  return { words };
};

const operators = new Set(['=', ':', '!=', '<', '<=', '>', '>=']);

const comparison = (reader) => {
  const field = reader.field();
  if (reader.take('is')) {
    const isNull = !reader.take('not');
    reader.expect('null');
    return { field, isNull };
  }
  const { value: operator } = reader.next;
  if (!operators.has(operator)) throw new Malformed(`expected an operator, found ${operator}`);
  reader.at++;
  return { field, operator, wanted: reader.literal() };
};

const compare = {
  '=': (one, other) => one === other,
  ':': (one, other) => one === other,
  '!=': (one, other) => one !== other,
  '<': (one, other) => one < other,
  '<=': (one, other) => one <= other,
  '>': (one, other) => one > other,
  '>=': (one, other) => one >= other,
};

/** Days compare with moments by their beginning. */
const comparable = (value, wanted) =>
  typeof wanted === 'string' &&
  /^\d{4}-\d\d-\d\d$/.test(wanted) &&
  typeof value === 'string' &&
  value.includes('T')
    ? value.slice(0, 10)
    : value;

/** Every word must begin one of the row's: a lone word is looked for as a beginning. */
const holdsWords = (row, words) => {
  const own = Object.values(row).flatMap((value) =>
    valuesOf(value)
      .filter((each) => typeof each === 'string')
      .flatMap(wordsIn),
  );
  return words.every((word) => own.some((each) => each.startsWith(word)));
};

const holds = (row, clause) => {
  const { any, all, not, words, field, isNull, operator, wanted } = clause;
  if (any) return any.some((each) => holds(row, each));
  if (all) return all.every((each) => holds(row, each));
  if (not) return !holds(row, not);
  if (words) return holdsWords(row, words);
  const values = valuesOf(row[field]);
  if (isNull !== undefined) return (values.length === 0) === isNull;
  return values.some((value) => compare[operator](comparable(value, wanted), wanted));
};

const names = (fields) => new Map(fields.map((field) => [field.name, field]));

/** The tree of a `where`; null where it says nothing. */
export const parseWhere = (text, fields) => {
  if (text === null || text.trim() === '') return null;
  const reader = new Reader(text, names(fields));
  const clause = or(reader);
  reader.end();
  return clause;
};

/** What a `where` lets through. */
export const readWhere = (text, fields) => {
  const clause = parseWhere(text, fields);
  return clause ? (row) => holds(row, clause) : () => true;
};

/** The orders of an `order_by`: fields, or names that were given by `as`. */
export const readOrderBy = (text, fields, aliases = []) => {
  if (text === null || text.trim() === '') return [];
  const known = new Map([...names(fields), ...aliases.map((alias) => [alias, {}])]);
  const reader = new Reader(text, known);
  const orders = [];
  do {
    const field = reader.field();
    const descending = reader.take('desc');
    if (!descending) reader.take('asc');
    orders.push({ field, descending });
  } while (reader.take(','));
  reader.end();
  return orders;
};

const aggregates = new Set(['count', 'min', 'max', 'sum', 'avg']);

/** The columns of a `select`, or of a `group_by`: a field, days in a form, or an aggregate of a field, each under a name. */
export const readSelect = (text, fields) => {
  const reader = new Reader(text, names(fields));
  const columns = [];
  do {
    const { value } = reader.next;
    const column = columnOf(reader, value.toLowerCase());
    const alias = reader.take('as') ? reader.next.value : null;
    if (alias !== null) reader.at++;
    columns.push({ ...column, alias: alias ?? value });
  } while (reader.take(','));
  reader.end();
  return columns;
};

const columnOf = (reader, name) => {
  if (aggregates.has(name)) return aggregate(reader);
  if (name === 'date_format') return dateFormat(reader);
  return { field: reader.field(), of: null };
};

const forms = { yyyy: 4, 'yyyy-MM': 7 };

/** `date_format(cree, 'yyyy-MM')`: of the forms that there are, those of years and months. */
const dateFormat = (reader) => {
  reader.at++;
  reader.expect('(');
  const field = reader.field();
  if (!/^date/.test(reader.fields.get(field).type)) throw new Malformed(`${field} is no date`);
  reader.expect(',');
  const length = forms[reader.literal()];
  if (length === undefined) throw new Malformed('The form of the date is not known here');
  reader.expect(')');
  return { field, of: null, length };
};

const aggregate = (reader) => {
  const of = reader.next.value.toLowerCase();
  reader.at++;
  reader.expect('(');
  const field = reader.take('*') ? null : reader.field();
  reader.expect(')');
  return { of, field };
};

export { valuesOf };
