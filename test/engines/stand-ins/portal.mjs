// A stand-in for a portal of Opendatasoft (Explore API 2.1): the endpoints, limits and errors that are published, over a list in memory.
// What was tried here was tried on this, not on the service.
import { Malformed, readOrderBy, readSelect, readWhere, valuesOf } from './odsql.mjs';

const json = (status, body, headers = {}) => ({ status, body: JSON.stringify(body), headers });

const refuse = (message, code = 'ODSQLError') => json(400, { message, error_code: code });

const compared = (one, other) => {
  if (one === null || one === undefined) return other === null || other === undefined ? 0 : 1;
  if (other === null || other === undefined) return -1;
  return one < other ? -1 : one > other ? 1 : 0;
};

const ordered = (rows, orders) =>
  orders.length === 0
    ? rows
    : [...rows].sort((one, other) => {
        for (const { field, descending } of orders) {
          const order = compared(one[field], other[field]);
          const isEmpty = [one, other].some((row) => (row[field] ?? null) === null);
          if (order !== 0) return descending && !isEmpty ? -order : order;
        }
        return 0;
      });

const aggregateOf = (rows, { of, field }) => {
  if (of === 'count')
    return field === null ? rows.length : rows.filter((row) => valuesOf(row[field]).length > 0).length;
  const values = rows.flatMap((row) => valuesOf(row[field]));
  if (values.length === 0) return null;
  if (of === 'min') return values.reduce((one, other) => (other < one ? other : one));
  if (of === 'max') return values.reduce((one, other) => (other > one ? other : one));
  const sum = values.reduce((one, other) => one + other, 0);
  return of === 'sum' ? sum : sum / values.length;
};

const grouped = (rows, by) => {
  const groups = new Map();
  for (const row of rows)
    for (const whole of valuesOf(row[by.field]).length > 0 ? valuesOf(row[by.field]) : [null]) {
      const value = by.length === undefined ? whole : (whole?.slice(0, by.length) ?? null);
      groups.set(value, [...(groups.get(value) ?? []), row]);
    }
  return groups;
};

const limitOf = (query, name, otherwise) => {
  const text = query.get(name);
  if (text === null) return otherwise;
  if (!/^-?\d+$/.test(text)) throw new Malformed(`${name} is no number`);
  return Number(text);
};

/** Which of the records or groups are asked for, within the published limits. */
export const pageOf = (query, isGrouped) => {
  const limit = limitOf(query, 'limit', 10);
  const offset = limitOf(query, 'offset', 0);
  const most = isGrouped ? 20_000 : 10_000;
  if (limit > (isGrouped ? most : 100) || limit < -1)
    throw new Malformed(
      `Invalid value for limit API parameter: ${limit} was found but -1 <= limit <= 100 is expected.`,
    );
  if (offset + limit > most) throw new Malformed(`offset + limit should be lower than ${most}`);
  return { limit, offset };
};

const records = (list, query) => {
  const groupBy = query.get('group_by');
  const { limit, offset } = pageOf(query, groupBy !== null);
  const rows = list.rows.filter(readWhere(query.get('where'), list.fields));
  if (groupBy !== null) return recordsOfGroups(list, rows, query, { limit, offset });
  const select = query.get('select');
  const columns = select === null ? null : readSelect(select, list.fields);
  const page = ordered(rows, readOrderBy(query.get('order_by'), list.fields)).slice(offset, offset + limit);
  const results = columns
    ? page.map((row) =>
        Object.fromEntries(
          columns.map((column) => [
            column.alias,
            column.of ? aggregateOf(rows, column) : (row[column.field] ?? null),
          ]),
        ),
      )
    : page;
  return json(200, { total_count: rows.length, results });
};

const recordsOfGroups = (list, rows, query, { limit, offset }) => {
  const [by] = readSelect(query.get('group_by'), list.fields);
  const columns = readSelect(query.get('select') ?? by.field, list.fields);
  const lines = [...grouped(rows, by)].map(([value, some]) =>
    Object.fromEntries([
      [by.alias, value],
      ...columns.filter(({ of }) => of).map((column) => [column.alias, aggregateOf(some, column)]),
    ]),
  );
  const orders = readOrderBy(query.get('order_by'), list.fields, [
    by.alias,
    ...columns.map(({ alias }) => alias),
  ]);
  return json(200, {
    total_count: lines.length,
    results: ordered(lines, orders).slice(offset, offset + limit),
  });
};

const facets = (list, query) => {
  const rows = list.rows.filter(readWhere(query.get('where'), list.fields));
  const told = query.getAll('facet').map((name) => {
    const field = list.fields.find((each) => each.name === name);
    if (!field?.annotations?.facet) throw new Malformed(`${name} is no facet`);
    const groups = [...grouped(rows, { field: name })].filter(([value]) => value !== null);
    const values = groups.map(([value, some]) => ({
      name: String(value),
      count: some.length,
      state: 'displayed',
      value: String(value),
    }));
    return { name, facets: values.sort((one, other) => other.count - one.count) };
  });
  return json(200, { links: [], facets: told });
};

const csvCell = (value) => {
  const text = valuesOf(value).join(',');
  return /[;"\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

const exported = (list, query) => {
  const rows = list.rows.filter(readWhere(query.get('where'), list.fields));
  const head = list.fields.map(({ name, label }) =>
    csvCell(query.get('use_labels') === 'true' ? label : name),
  );
  const lines = rows.map((row) => list.fields.map(({ name }) => csvCell(row[name])).join(';'));
  return {
    status: 200,
    body: ['\ufeff' + head.join(';'), ...lines].join('\r\n'),
    headers: { 'content-type': 'text/csv' },
  };
};

const about = (list, id) => ({
  dataset_id: id,
  has_records: true,
  fields: list.fields,
  metas: { default: { title: list.title, records_count: list.rows.length, modified: list.modified } },
});

/** Answers a request as a portal would that holds these lists by their identifiers; null for what is no address of its own. */
export const portalAnswer = (lists, url) => portalBy(lists, url, listAnswer);

/** The same by others who hold the rows: `answer` of what is asked below the address of a list. */
export const portalBy = (lists, url, answer) => {
  const [, id, rest = ''] =
    /\/api\/explore\/v2\.1\/catalog\/datasets\/([^/]+)(?:\/(.*))?$/.exec(url.pathname) ?? [];
  if (id === undefined) return null;
  const list = lists.get(decodeURIComponent(id));
  if (!list) return json(404, { message: 'Unknown dataset', error_code: 'UnknownDataset' });
  return rest === '' ? json(200, about(list, id)) : honest(() => answer(list, rest, url));
};

/** What is answered below the address of a list. */
export const listAnswer = (list, rest, url) =>
  honest(() => {
    if (rest === 'records') return records(list, url.searchParams);
    if (rest === 'facets') return facets(list, url.searchParams);
    if (rest === 'exports/csv') return exported(list, url.searchParams);
    return json(404, { message: 'Not found' });
  });

const honest = (act) => {
  try {
    return act();
  } catch (error) {
    if (error instanceof Malformed) return refuse(error.message);
    throw error;
  }
};
