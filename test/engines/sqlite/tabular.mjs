// The tabular API of data.gouv.fr over SQLite: what is asked is read as its published sources read it (`stand-ins/tabular.mjs`) and becomes SQL;
// letters in a row are found by the trigrams of FTS5. A stand-in: what the service itself makes of it is not known here.
import { readRequest, tabularBy } from '../stand-ins/tabular.mjs';
import { literal, name } from './database.mjs';

const json = (status, body) => ({ status, body: JSON.stringify(body), headers: {} });

const typeOf = { int: 'INTEGER', float: 'REAL', bool: 'INTEGER' };

const namesOf = ({ columns }) => ['__id', ...columns.keys()];

/** Fills a table, and an index of the trigrams of its texts. */
export const fillResource = (database, list) => {
  const columns = [...list.columns].map(([column, { type }]) => `${name(column)} ${typeOf[type] ?? 'TEXT'}`);
  const texts = [...list.columns].filter(([, { type }]) => type === 'string').map(([column]) => column);
  const parts = [
    `CREATE TABLE rows ("__id" INTEGER PRIMARY KEY, ${columns.join(', ')});`,
    `CREATE VIRTUAL TABLE letters USING fts5(${texts.map(name).join(', ')}, tokenize='trigram');`,
    'BEGIN;',
  ];
  for (let from = 0; from < list.rows.length; from += 500) {
    const some = list.rows.slice(from, from + 500);
    const values = some.map(
      (row) =>
        `(${namesOf(list)
          .map((each) => literal(row[each]))
          .join()})`,
    );
    const words = some.map((row) => `(${[row.__id, ...texts.map((each) => literal(row[each]))].join()})`);
    parts.push(
      `INSERT INTO rows VALUES ${values.join()};`,
      `INSERT INTO letters (rowid, ${texts.map(name).join()}) VALUES ${words.join()};`,
    );
  }
  database.run([...parts, 'COMMIT;'].join('\n'));
};

const signs = { exact: '=', less: '<=', greater: '>=', strictly_less: '<', strictly_greater: '>' };

const whereOf = (filter) => {
  const { any, all, column, isNull, operator, wanted } = filter;
  if (any) return `(${any.map(whereOf).join(' OR ')})`;
  if (all) return `(${all.map(whereOf).join(' AND ')})`;
  if (isNull !== undefined) return `(${name(column)} IS ${isNull ? '' : 'NOT '}NULL)`;
  if (operator === 'in') return `coalesce(${name(column)} IN (${wanted.map(literal).join()}), 0)`;
  if (operator === 'differs') return `(${name(column)} IS NOT ${literal(wanted)})`;
  if (operator === 'contains') return contains(column, wanted);
  return `coalesce(${name(column)} ${signs[operator]} ${literal(wanted)}, 0)`;
};

/** Trigrams begin at three letters; fewer are looked for one row after the other. */
const contains = (column, wanted) =>
  [...wanted].length < 3
    ? `coalesce(instr(lower(${name(column)}), ${literal(wanted)}) > 0, 0)`
    : `__id IN (SELECT rowid FROM letters WHERE letters MATCH ${literal(`"${column}" : "${wanted.replaceAll('"', '""')}"`)})`;

const data = (database) => (list, url) => {
  const { filters, order, aggregates, page, size } = readRequest(list, url);
  const where = filters.length === 0 ? '1' : filters.map(whereOf).join(' AND ');
  const slice = `LIMIT ${size} OFFSET ${size * (page - 1)}`;
  const meta = { page, page_size: size };
  if (aggregates.length > 0)
    return json(200, { data: asTold(list, groups(database, aggregates, where, slice)), links: {}, meta });
  const key = name(order?.column ?? '__id');
  const [ends, sign] = order?.descending ? ['DESC', 'DESC'] : ['ASC', 'ASC'];
  const rows = database.all(
    `SELECT * FROM rows WHERE ${where} ORDER BY ${key} IS NULL ${ends}, ${key} ${sign}, __id ${slice}`,
  );
  const [{ total }] = database.all(`SELECT count(*) AS total FROM rows WHERE ${where}`);
  return json(200, { data: asTold(list, rows), links: {}, meta: { ...meta, total } });
};

const groups = (database, aggregates, where, slice) => {
  const by = aggregates.find(({ operator }) => operator === 'groupby')?.column;
  const sums = aggregates
    .filter(({ operator }) => operator !== 'groupby')
    .map(({ column, operator }) => `${operator}(${name(column)}) AS ${name(`${column}__${operator}`)}`);
  const columns = by === undefined ? sums : [name(by), ...sums];
  const group = by === undefined ? '' : ` GROUP BY ${name(by)}`;
  return database.all(`SELECT ${columns.join(', ')} FROM rows WHERE ${where}${group} ${slice}`);
};

const asTold = (list, rows) =>
  rows.map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([column, value]) => [
        column,
        list.columns.get(column)?.type === 'bool' && value !== null ? value === 1 : value,
      ]),
    ),
  );

/** Answers as the API would that holds one resource, by its identifier. */
export const resourceOver = (database, list, id) => (url) =>
  tabularBy(new Map([[id, list]]), url, { data: data(database) });
