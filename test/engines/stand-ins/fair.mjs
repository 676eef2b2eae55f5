// A stand-in for Data Fair: lists are described by a JSON schema, searched in the form of Opendatasoft where their owner allows it, and not
// counted by `/facets`. Written after its published sources and tests; what was tried here was tried on this, not on a service.
import { listAnswer } from './portal.mjs';

const json = (status, body) => ({ status, body: JSON.stringify(body), headers: {} });

const types = {
  text: { type: 'string' },
  int: { type: 'integer' },
  double: { type: 'number' },
  date: { type: 'string', format: 'date' },
  datetime: { type: 'string', format: 'date-time' },
  boolean: { type: 'boolean' },
};

/** What the service adds to each list for itself. */
const own = [
  { key: '_id', type: 'string', 'x-calculated': true },
  { key: '_i', type: 'integer', 'x-calculated': true },
];

const about = (list, id) => ({
  id,
  title: list.title,
  count: list.rows.length,
  dataUpdatedAt: list.modified,
  schema: [
    ...list.fields.map(({ name, label, type, annotations }) => ({
      key: name,
      title: label,
      ...types[type],
      ...(annotations.multivalued && { separator: ', ' }),
      ...(list.capabilities?.[name] && { 'x-capabilities': list.capabilities[name] }),
    })),
    ...own,
  ],
});

/** Answers as Data Fair below `/data-fair/api/v1`; null for what is no address of its own. */
export const fairAnswer = (lists, url) => {
  const [, described] = /^\/data-fair\/api\/v1\/datasets\/([^/]+)$/.exec(url.pathname) ?? [];
  const [, searched, rest] =
    /^\/data-fair\/api\/v1\/compat-ods\/v2\.1\/catalog\/datasets\/([^/]+)\/(.+)$/.exec(url.pathname) ?? [];
  const id = described ?? searched;
  if (id === undefined) return null;
  const list = lists.get(decodeURIComponent(id));
  if (!list) return json(404, 'Dataset not found');
  if (described !== undefined) return json(200, about(list, id));
  if (list.isClosed) return json(404, 'unknown API');
  if (rest !== 'records' && rest !== 'exports/csv')
    return json(410, 'Cette couche de compatibilité ne supporte pas cette requête.');
  const closed = Object.entries(list.capabilities ?? {}).filter(([, { values = true }]) => !values);
  const isAsked = ([name]) => [...url.searchParams.values()].some((text) => text.includes(name));
  if (closed.some(isAsked)) return json(400, 'La fonctionnalité n’est pas activée sur ce champ.');
  return withMilliseconds(listAnswer(list, rest, url), url);
};

/** The ends of days are told in milliseconds. */
const withMilliseconds = (answer, url) => {
  if (!/^min\(/.test(url.searchParams.get('select') ?? '') || answer.status !== 200) return answer;
  const { results, ...others } = JSON.parse(answer.body);
  const told = results.map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([name, value]) => [
        name,
        typeof value === 'string' ? Date.parse(value) : value,
      ]),
    ),
  );
  return json(200, { ...others, results: told });
};
