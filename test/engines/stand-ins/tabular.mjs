// A stand-in for the tabular API of data.gouv.fr: it reads queries as the published sources of `api-tabular` 0.4 do (decoded first, then cut
// at `&` and `=`), over a list in memory. What was tried here was tried on this, not on the service.

class Malformed extends Error {}
class Forbidden extends Error {}

const json = (status, body) => ({ status, body: JSON.stringify(body), headers: {} });

const error = (status, title, detail) => json(status, { errors: [{ code: null, title, detail }] });

/** As PostgREST compares: a text with a column of its own type. */
const asType = (text, list, column) => {
  const { type } = list.columns.get(column) ?? {};
  if (type === 'int' || type === 'float' || column === '__id') {
    if (!/^-?\d+(?:\.\d+)?$/.test(text)) throw new Malformed(`invalid input syntax for a number: ${text}`);
    return Number(text);
  }
  return type === 'bool' ? text === 'true' : text;
};

const unquoted = (text) => (/^".*"$/s.test(text) ? text.slice(1, -1) : text);

/** `"a","b"` and `a,b`. */
const listed = (text) => [...text.matchAll(/"([^"]*)"|([^,]+)/g)].map(([, quoted, plain]) => quoted ?? plain);

// A filter is a tree: `{ any }`, `{ all }`, `{ column, isNull }`, `{ column, operator, wanted }`.

const typedOperators = new Set(['exact', 'differs', 'less', 'greater', 'strictly_less', 'strictly_greater']);

const filterOf = (list, argument, value) => {
  const parts = argument.split('__');
  const operator = parts.pop().toLowerCase();
  const column = parts.join('__');
  if (column !== '__id' && !list.columns.has(column)) throw new Malformed(`column ${column} does not exist`);
  if (operator === 'isnull' || operator === 'isnotnull') return { column, isNull: operator === 'isnull' };
  if (operator === 'in')
    return { column, operator, wanted: listed(value).map((each) => asType(each, list, column)) };
  if (typedOperators.has(operator))
    return { column, operator, wanted: asType(unquoted(value), list, column) };
  if (operator !== 'contains') throw new Malformed(`argument '${argument}=${value}' could not be parsed`);
  // ILIKE: case does not count, accents do; what is quoted here is looked for with its quotes.
  if (list.columns.get(column)?.type !== 'string')
    throw new Malformed(`operator does not exist: ${column} ~~*`);
  return { column, operator, wanted: value.toLowerCase() };
};

const tests = {
  exact: (one, other) => one === other,
  differs: (one, other) => one !== other,
  less: (one, other) => one <= other,
  greater: (one, other) => one >= other,
  strictly_less: (one, other) => one < other,
  strictly_greater: (one, other) => one > other,
  in: (one, others) => others.includes(one),
  contains: (one, other) => one.toLowerCase().includes(other),
};

const holds = (row, { any, all, column, isNull, operator, wanted }) => {
  if (any) return any.some((each) => holds(row, each));
  if (all) return all.every((each) => holds(row, each));
  const value = row[column] ?? null;
  if (isNull !== undefined) return (value === null) === isNull;
  return (operator === 'differs' || value !== null) && tests[operator](value, wanted);
};

const splitTopLevel = (text) => {
  const parts = [];
  let [depth, current] = [0, ''];
  for (const sign of text) {
    if (sign === '(') depth++;
    if (sign === ')') depth--;
    if (sign === ',' && depth === 0) {
      parts.push(current);
      current = '';
    } else current += sign;
  }
  return current === '' ? parts : [...parts, current];
};

/** `"Nom long"__contains.mot`, `col__exact."a.b"`. */
const nested = (list, text) => {
  if (/^(?:or|and)\(/.test(text)) return operatorOf(list, text);
  if (/__(?:isnull|isnotnull)$/.test(text)) return filterOf(list, text.replaceAll('"', ''), '');
  const [, column, operator, value] = /^("[^"]*"|[^."]*?)__([a-z_]+)\.(.*)$/s.exec(text) ?? [];
  if (column === undefined || (value.includes('"') && !/^"[^"]*"$/.test(value)))
    throw new Malformed(`argument '${text}' could not be parsed`);
  if (!value.startsWith('"') && value.includes('.') && !column.startsWith('"')) throw new Malformed(text);
  return filterOf(list, `${unquoted(column)}__${operator}`, value);
};

const operatorOf = (list, text) => {
  const [, operator, inner] = /^(or|and)=?\((.*)\)$/s.exec(text) ?? [];
  if (operator === undefined) throw new Malformed(`argument '${text}' could not be parsed`);
  const parts = splitTopLevel(inner).map((part) => nested(list, part));
  return operator === 'or' ? { any: parts } : { all: parts };
};

/** The query as the server has it: decoded as a whole before it is cut. */
const argumentsOf = (url) =>
  decodeURIComponent(url.search.slice(1).replaceAll('+', ' ')).split('&').filter(Boolean);

/** What a request asks: filters, order, aggregates and a page. */
export const readRequest = (list, url) => {
  const query = { filters: [], order: null, aggregates: [], page: 1, size: 20 };
  for (const argument of argumentsOf(url)) {
    if (argument.startsWith('or=(')) {
      query.filters.push(operatorOf(list, argument));
      continue;
    }
    const parts = argument.split('=');
    if (parts.length > 2) throw new Malformed(`argument '${argument}' could not be parsed`);
    const [name, value = null] = parts;
    if (name === 'page') query.page = Number(value);
    else if (name === 'page_size') query.size = Number(value);
    else if (name.endsWith('__sort'))
      query.order = { column: name.slice(0, -6), descending: value === 'desc' };
    else if (value === null && !/__(?:isnull|isnotnull)$/.test(name))
      query.aggregates.push(aggregateOf(list, name));
    else query.filters.push(filterOf(list, name, value ?? ''));
  }
  if (query.size > 50) throw new Malformed('Page size exceeds allowed maximum: 50');
  return query;
};

const aggregateOf = (list, argument) => {
  const [, column, operator] = /^(.*)__(groupby|count|min|max|sum|avg)$/.exec(argument) ?? [];
  if (operator === undefined) throw new Malformed(`argument '${argument}' could not be parsed`);
  if (!list.allowsCounts) throw new Forbidden('Aggregation parameters are not allowed for this resource');
  return { column, operator };
};

const aggregated = (rows, aggregates) => {
  const by = aggregates.find(({ operator }) => operator === 'groupby')?.column;
  const groups = new Map();
  for (const row of rows) {
    const key = by === undefined ? '' : (row[by] ?? null);
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups].map(([key, some]) => ({
    ...(by !== undefined && { [by]: key }),
    ...Object.fromEntries(
      aggregates
        .filter(({ operator }) => operator !== 'groupby')
        .map(({ column, operator }) => [`${column}__${operator}`, aggregate(some, column, operator)]),
    ),
  }));
};

const aggregate = (rows, column, operator) => {
  const values = rows.map((row) => row[column] ?? null).filter((value) => value !== null);
  if (operator === 'count') return values.length;
  const sorted = [...values].sort((one, other) => (one < other ? -1 : one > other ? 1 : 0));
  return (operator === 'min' ? sorted[0] : sorted.at(-1)) ?? null;
};

const data = (list, url) => {
  const { filters, order, aggregates, page, size } = readRequest(list, url);
  const rows = list.rows.filter((row) => filters.every((filter) => holds(row, filter)));
  const from = size * (page - 1);
  if (aggregates.length > 0) {
    const lines = aggregated(rows, aggregates).slice(from, from + size);
    return json(200, { data: lines, links: {}, meta: { page, page_size: size } });
  }
  const key = order?.column ?? '__id';
  const sign = order?.descending ? -1 : 1;
  // PostgreSQL: what is null comes last, and first where the order is turned.
  const compare = (one, other) => {
    const [left, right] = [one[key] ?? null, other[key] ?? null];
    if (left === right) return one.__id - other.__id;
    if (left === null || right === null) return (left === null ? 1 : -1) * sign;
    return (left < right ? -1 : 1) * sign;
  };
  const found = [...rows].sort(compare).slice(from, from + size);
  return json(200, { data: found, links: {}, meta: { page, page_size: size, total: rows.length } });
};

const csv = (list, url) => {
  const { filters } = readRequest(list, url);
  const rows = list.rows.filter((row) => filters.every((filter) => holds(row, filter)));
  if (rows.length > 50_000) return error(403, 'Output is too long', 'The output has more than 50000 rows');
  const names = ['__id', ...list.columns.keys()];
  const lines = rows.map((row) =>
    names.map((name) => `"${String(row[name] ?? '').replaceAll('"', '""')}"`).join(','),
  );
  return {
    status: 200,
    body: [names.join(','), ...lines].join('\n'),
    headers: { 'content-type': 'text/csv' },
  };
};

const profile = (list) =>
  json(200, {
    profile: {
      header: [...list.columns.keys()],
      columns: Object.fromEntries(
        [...list.columns].map(([name, { type }]) => [name, { python_type: type, format: type, score: 1 }]),
      ),
      categorical: list.categorical,
      total_lines: list.rows.length,
    },
    indexes: null,
  });

/** Answers a request as the API would that holds these resources by their identifiers; null for what is no address of its own. */
export const tabularAnswer = (lists, url) => tabularBy(lists, url, { profile, data, csv });

/** The same by others who hold the rows. */
export const tabularBy = (lists, url, answers) => {
  if (url.pathname === '/api/aggregation-exceptions/')
    return json(200, {
      allowed: false,
      exceptions: [...lists].filter(([, { allowsCounts }]) => allowsCounts).map(([id]) => id),
    });
  const [, id, rest] = /^\/api\/resources\/([\w-]+)\/(profile|data|data\/csv)\/$/.exec(url.pathname) ?? [];
  if (id === undefined) return null;
  const list = lists.get(id);
  if (!list) return json(404, {});
  try {
    const name = rest === 'data/csv' ? 'csv' : rest;
    return (answers[name] ?? { profile }[name])(list, url);
  } catch (cause) {
    if (cause instanceof Forbidden) return error(403, 'Unauthorized aggregation', cause.message);
    if (cause instanceof Malformed) return error(400, 'Invalid query string', cause.message);
    throw cause;
  }
};
