import { tryUrl } from '../../base/try-url.js';
import { LoadError } from '../../source/load-error.js';
import { cellText } from '../remote/cell-text.js';
import { canCompare, listSchema, type Field, type FieldKind } from '../remote/list-schema.js';
import { remoteOpener, type OpenedList, type Opening } from '../remote/open-remote.js';
import { listIn, member, objectIn, textIn, type Shape } from '../remote/shapes.js';
import { isSafeName, isSafeValue } from './filters.js';
import { ResourceTable, rowsIn, type Counting } from './resource-table.js';

/** Rows that show what the columns are, and some of their values. */
const SAMPLE = 50;

/** Values of a column that the first rows show: more are no choice. */
const MOST_VALUES = 30;

const kinds: ReadonlyMap<string, FieldKind> = new Map([
  ['int', 'number'],
  ['float', 'number'],
  ['bool', 'boolean'],
  ['date', 'date'],
  ['datetime', 'datetime'],
  ['datetime_naive', 'datetime'],
  ['datetime_aware', 'datetime'],
  ['json', 'other'],
]);

/** Opens a resource: what its profile says, its first rows, and whether it may be counted. */
export async function openList({ request, traffic, glossary, signal }: Opening): Promise<OpenedList> {
  const { base, always, origin } = resourceAddress(request.url);
  const [about, first, exceptions] = await Promise.all([
    traffic.get(`${base}/profile/`, signal),
    traffic.get(`${base}/data/?${[...always, `page_size=${String(SAMPLE)}`].join('&')}`, signal),
    // A host that does not tell counts nothing.
    traffic.get(`${origin}/api/aggregation-exceptions/`, signal).catch(() => null),
  ]);
  signal.throwIfAborted();
  const described = objectIn(about, 'profile');
  const profile = objectIn(described['profile'], 'profile');
  const records = rowsIn(first);
  const fields = fieldsIn(profile);
  if (fields.length === 0) throw new LoadError('no-rows');
  const rows = records.map((record) => fields.map(({ name }) => cellText(member(record, name))));
  const list = await listSchema(fields, rows, request.schema ?? {}, await glossary, signal);
  const table = new ResourceTable(base, always, fields, countingOf(described, exceptions, base));
  const offered = table.abilities.counts ? undefined : valuesShown(fields, rows);
  const canAsk: OpenedList['canAsk'] = ({ name, index }, value) =>
    isSafeName(name) && isSafeValue(value) && canCompare(fields[index]?.kind ?? 'other', value);
  return { ...list, table, canAsk, ...(offered && { offered }), modified: null };
}

export const open = remoteOpener(openList);

interface ResourceAddress {
  readonly base: string;
  readonly origin: string;
  /** What the address asks already. */
  readonly always: readonly string[];
}

function resourceAddress(address: string): ResourceAddress {
  const url = tryUrl(address);
  const [, path] = /^(.*\/api\/resources\/[\w-]+)(?:\/.*)?$/.exec(url?.pathname ?? '') ?? [];
  if (!url || path === undefined) throw new LoadError('invalid-address');
  const always = url.search
    .slice(1)
    .split('&')
    .filter((parameter) => parameter !== '' && !/^(?:page|page_size|columns)=|__sort=/.test(parameter))
    .map((parameter) => decodeURIComponent(parameter.replaceAll('+', ' ')));
  return { base: url.origin + path, origin: url.origin, always };
}

function fieldsIn(profile: Shape): readonly Field[] {
  const columns = objectIn(profile['columns'] ?? {}, 'columns');
  const header = listIn(profile['header'] ?? Object.keys(columns), 'header');
  const chosen = new Set(listIn(profile['categorical'] ?? profile['categorial'] ?? [], 'categorical'));
  return header.flatMap((name): readonly Field[] => {
    if (typeof name !== 'string') return [];
    const about = member(columns, name);
    const type = typeof about === 'object' && about !== null ? textIn(about as Shape, 'python_type') : '';
    return [
      {
        name,
        label: null,
        kind: isSafeName(name) ? (kinds.get(type) ?? 'text') : 'other',
        isFacet: chosen.has(name),
        isList: false,
      },
    ];
  });
}

function countingOf(described: Shape, exceptions: unknown, base: string): Counting {
  const indexes = described['indexes'];
  const columns = Array.isArray(indexes)
    ? new Set(indexes.filter((name): name is string => typeof name === 'string'))
    : null;
  const told = typeof exceptions === 'object' && exceptions !== null ? (exceptions as Shape) : {};
  const allowed = Array.isArray(told['exceptions']) ? told['exceptions'] : [];
  const id = base.slice(base.lastIndexOf('/') + 1);
  return { isAllowed: told['allowed'] === true || allowed.includes(id), columns };
}

/** Values that can be chosen where none are counted: those of the first rows that can be asked for. */
function valuesShown(
  fields: readonly Field[],
  rows: readonly (readonly string[])[],
): ReadonlyMap<string, readonly string[]> {
  return new Map(
    fields.map(({ name }, at) => {
      const values = new Set(
        rows.map((row) => row[at] ?? '').filter((value) => value !== '' && isSafeValue(value)),
      );
      return [name, [...values].slice(0, MOST_VALUES)] as const;
    }),
  );
}
