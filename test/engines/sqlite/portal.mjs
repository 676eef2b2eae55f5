// A portal of Opendatasoft over SQLite FTS5: what is asked is read by its published grammar (`stand-ins/odsql.mjs`) and becomes SQL. A
// stand-in: what the service itself makes of it is not known here.
import { Malformed, parseWhere, readOrderBy, readSelect } from '../stand-ins/odsql.mjs';
import { pageOf, portalBy } from '../stand-ins/portal.mjs';
import { literal, name } from './database.mjs';

const json = (status, body) => ({ status, body: JSON.stringify(body), headers: {} });

const isList = ({ annotations }) => Boolean(annotations.multivalued);

const typeOf = { int: 'INTEGER', double: 'REAL', boolean: 'INTEGER' };

const asCell = (value) =>
  Array.isArray(value) ? (value.length === 0 ? null : JSON.stringify(value)) : value;

/** Fills a table, and an index of the words of all its texts. */
export const fillPortal = (database, { fields, rows }) => {
  const columns = fields.map(
    (field) => `${name(field.name)} ${isList(field) ? 'TEXT' : (typeOf[field.type] ?? 'TEXT')}`,
  );
  const words = (row) =>
    Object.values(row)
      .flat()
      .filter((value) => typeof value === 'string')
      .join(' ');
  const parts = [
    `CREATE TABLE list (${columns.join(', ')});`,
    `CREATE VIRTUAL TABLE words USING fts5(text, content='', tokenize='unicode61 remove_diacritics 2', prefix='2 3');`,
    'BEGIN;',
  ];
  for (let from = 0; from < rows.length; from += 500) {
    const some = rows.slice(from, from + 500);
    const values = some.map((row) => `(${fields.map((field) => literal(asCell(row[field.name]))).join()})`);
    const texts = some.map((row, at) => `(${from + at + 1}, ${literal(words(row))})`);
    parts.push(
      `INSERT INTO list VALUES ${values.join()};`,
      `INSERT INTO words (rowid, text) VALUES ${texts.join()};`,
    );
  }
  database.run([...parts, 'COMMIT;'].join('\n'));
};

const types = { int: 'number', double: 'number', boolean: 'boolean' };

const whereOf = (clause, fields) => {
  if (!clause) return '1';
  const { any, all, not, words, field: column, isNull, operator, wanted } = clause;
  const inner = (each) => whereOf(each, fields);
  if (any) return `(${any.map(inner).join(' OR ')})`;
  if (all) return `(${all.map(inner).join(' AND ')})`;
  if (not) return `NOT ${inner(not)}`;
  if (words) return words.length === 0 ? '1' : found(words);
  if (isNull !== undefined) return `(${name(column)} IS ${isNull ? '' : 'NOT '}NULL)`;
  const field = fields.find((each) => each.name === column);
  // What is of another type equals nothing.
  if (typeof wanted !== (types[field.type] ?? 'string')) return operator === '!=' ? '1' : '0';
  const sign = operator === ':' ? '=' : operator;
  if (isList(field))
    return `EXISTS (SELECT 1 FROM json_each(list.${name(column)}) WHERE value ${sign} ${literal(wanted)})`;
  const own =
    /^\d{4}-\d\d-\d\d$/.test(wanted) && field.type === 'datetime'
      ? `substr(${name(column)}, 1, 10)`
      : name(column);
  return `coalesce(${own} ${sign} ${literal(wanted)}, 0)`;
};

const found = (words) =>
  `list.rowid IN (SELECT rowid FROM words WHERE words MATCH ${literal(words.map((word) => `"${word}"*`).join(' AND '))})`;

const orderOf = (orders) =>
  [
    ...orders.map(
      ({ field, descending }) => `${name(field)} IS NULL, ${name(field)} ${descending ? 'DESC' : 'ASC'}`,
    ),
  ].join(', ');

/** Rows as the service writes them. */
const asRecord = (row, fields) =>
  Object.fromEntries(
    fields.map((field) => {
      const value = row[field.name] ?? null;
      if (value === null) return [field.name, null];
      if (isList(field)) return [field.name, JSON.parse(value)];
      return [field.name, field.type === 'boolean' ? value === 1 : value];
    }),
  );

const records = (database, { fields }, query) => {
  const where = whereOf(parseWhere(query.get('where'), fields), fields);
  const groupBy = query.get('group_by');
  const { limit, offset } = pageOf(query, groupBy !== null);
  if (groupBy !== null) return groups(database, fields, query, { where, limit, offset });
  const [{ total }] = database.all(`SELECT count(*) AS total FROM list WHERE ${where}`);
  const select = query.get('select');
  if (select !== null)
    return json(200, {
      total_count: total,
      results: sums(database, fields, select, where).slice(0, Math.min(total, limit)),
    });
  const order = orderOf(readOrderBy(query.get('order_by'), fields));
  const rows = database.all(
    `SELECT * FROM list WHERE ${where} ORDER BY ${order === '' ? 'rowid' : `${order}, rowid`} LIMIT ${limit} OFFSET ${offset}`,
  );
  return json(200, { total_count: total, results: rows.map((row) => asRecord(row, fields)) });
};

const sumOf = ({ of, field, alias }) => `${of}(${field === null ? '*' : name(field)}) AS ${name(alias)}`;

const sums = (database, fields, select, where) => {
  const columns = readSelect(select, fields);
  if (columns.some(({ of }) => !of)) throw new Malformed('Only sums are told here');
  return database.all(`SELECT ${columns.map(sumOf).join(', ')} FROM list WHERE ${where}`);
};

const groups = (database, fields, query, { where, limit, offset }) => {
  const [by] = readSelect(query.get('group_by'), fields);
  const field = fields.find(({ name: own }) => own === by.field);
  const own = isList(field) ? 'each.value' : `list.${name(by.field)}`;
  const key = by.length === undefined ? own : `substr(${own}, 1, ${by.length})`;
  const columns = readSelect(query.get('select') ?? by.field, fields).filter(({ of }) => of);
  const orders = readOrderBy(query.get('order_by'), fields, [by.alias, ...columns.map(({ alias }) => alias)]);
  const from = isList(field) ? `list LEFT JOIN json_each(list.${name(by.field)}) AS each` : 'list';
  const whole = `SELECT ${[`${key} AS ${name(by.alias)}`, ...columns.map(sumOf)].join(', ')} FROM ${from} WHERE ${where} GROUP BY ${key}`;
  const [{ total }] = database.all(`SELECT count(*) AS total FROM (${whole})`);
  const order = orders.length === 0 ? '' : ` ORDER BY ${orderOf(orders)}`;
  const results = database.all(`SELECT * FROM (${whole})${order} LIMIT ${limit} OFFSET ${offset}`);
  return json(200, { total_count: total, results: results.map((row) => withTruth(row, by.alias, field)) });
};

const withTruth = (row, alias, { type }) =>
  type === 'boolean' && row[alias] !== null ? { ...row, [alias]: row[alias] === 1 } : row;

const facets = (database, { fields }, query) => {
  const where = whereOf(parseWhere(query.get('where'), fields), fields);
  const told = query.getAll('facet').map((column) => {
    const field = fields.find((each) => each.name === column);
    if (!field?.annotations?.facet) throw new Malformed(`${column} is no facet`);
    const key = isList(field) ? 'each.value' : `list.${name(column)}`;
    const from = isList(field) ? `list, json_each(list.${name(column)}) AS each` : 'list';
    const rows = database.all(
      `SELECT ${key} AS v, count(*) AS n FROM ${from} WHERE ${where} AND ${key} IS NOT NULL GROUP BY ${key} ORDER BY n DESC LIMIT 100`,
    );
    const values = rows
      .map((row) => withTruth(row, 'v', field))
      .map(({ v, n }) => ({ name: String(v), value: String(v), count: n, state: 'displayed' }));
    return { name: column, facets: values };
  });
  return json(200, { links: [], facets: told });
};

/** Answers as a portal that holds one list, by its identifier. */
export const portalOver = (database, list, id) => (url) =>
  portalBy(new Map([[id, list]]), url, (_, rest) => {
    if (rest === 'records') return records(database, list, url.searchParams);
    if (rest === 'facets') return facets(database, list, url.searchParams);
    return json(404, { message: 'Not found' });
  });
