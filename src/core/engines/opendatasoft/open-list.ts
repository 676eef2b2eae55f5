import { LoadError } from '../../source/load-error.js';
import { canCompare, listSchema, type Field, type FieldKind } from '../remote/list-schema.js';
import { remoteOpener, type OpenedList, type Opening } from '../remote/open-remote.js';
import { listIn, member, objectIn, textIn, type Shape } from '../remote/shapes.js';
import { listAddress } from './list-address.js';
import { cellsOf, PortalTable } from './portal-table.js';

/** Rows that show what the columns are. */
const SAMPLE = 100;

const kinds: ReadonlyMap<string, FieldKind> = new Map([
  ['text', 'text'],
  ['int', 'number'],
  ['double', 'number'],
  ['date', 'date'],
  ['datetime', 'datetime'],
  ['boolean', 'boolean'],
  ['geo_point_2d', 'point'],
]);

/** Opens a list of a portal: what its fields are, and its first hundred records. */
export async function openList({ request, traffic, glossary, signal }: Opening): Promise<OpenedList> {
  const address = listAddress(request.url);
  const where = address.where === '' ? '' : `&where=${encodeURIComponent(address.where)}`;
  const [about, first] = await Promise.all([
    traffic.get(address.about, signal),
    traffic.get(`${address.base}/records?limit=${String(SAMPLE)}${where}`, signal),
  ]);
  const described = objectIn(about, 'dataset');
  const records = listIn(objectIn(first, 'records')['results'], 'results').map((each) =>
    objectIn(each, 'record'),
  );
  const fields = fieldsIn(described, records);
  if (fields.length === 0) throw new LoadError('no-rows');
  const rows = records.map((record) => cellsOf(record, fields));
  const { schema, problems, rule } = await listSchema(
    fields,
    rows,
    request.schema ?? {},
    await glossary,
    signal,
  );
  const hasFacets = !address.base.includes('/compat-ods/');
  return {
    schema,
    rule,
    table: new PortalTable(address, fields, schema, hasFacets),
    canAsk: ({ index }, value) => canCompare(fields[index]?.kind ?? 'other', value),
    problems,
    modified: modifiedIn(described),
  };
}

export const open = remoteOpener(openList);

/** The fields as the portal describes them; what is too large for a cell, such as outlines on a map, is left out. */
function fieldsIn(about: Shape, records: readonly Shape[]): readonly Field[] {
  const described = listIn(about['fields'] ?? [], 'fields').map((each) => objectIn(each, 'field'));
  if (described.length === 0 && Array.isArray(about['schema'])) return fairFields(about['schema']);
  return described.flatMap((field): readonly Field[] => {
    const [name, type] = [textIn(field, 'name'), textIn(field, 'type')];
    if (name === '' || name.includes('`') || type === 'geo_shape' || type === 'file') return [];
    const annotations = objectIn(field['annotations'] ?? {}, 'annotations');
    const isList =
      'multivalued' in annotations || records.some((record) => Array.isArray(member(record, name)));
    const label = textIn(field, 'label');
    return [
      {
        name,
        label: label === '' ? null : label,
        kind: kinds.get(type) ?? 'other',
        isFacet: 'facet' in annotations,
        isList,
      },
    ];
  });
}

/** The fields as Data Fair describes them: types of JSON Schema. What begins with `_` is its own. */
function fairFields(schema: readonly unknown[]): readonly Field[] {
  return schema
    .map((each) => objectIn(each, 'field'))
    .map((field) => ({ field, name: textIn(field, 'key'), label: textIn(field, 'title') }))
    .filter(({ name }) => name !== '' && !name.startsWith('_') && !name.includes('`'))
    .map(({ field, name, label }) => ({
      name,
      label: label === '' ? null : label,
      kind: fairKind(field),
      isFacet: null,
      isList: textIn(field, 'separator') !== '',
    }));
}

/** What its owner has not made comparable is only shown: to ask about it is refused. */
function fairKind(field: Shape): FieldKind {
  const { index = true, values = true } = objectIn(field['x-capabilities'] ?? {}, 'capabilities');
  if (index === false || values === false) return 'other';
  return fairKinds.get(textIn(field, 'format')) ?? fairKinds.get(textIn(field, 'type')) ?? 'other';
}

const fairKinds: ReadonlyMap<string, FieldKind> = new Map([
  ['date', 'date'],
  ['date-time', 'datetime'],
  ['string', 'text'],
  ['integer', 'number'],
  ['number', 'number'],
  ['boolean', 'boolean'],
]);

function modifiedIn(about: Shape): string | null {
  const metas = objectIn(about['metas'] ?? {}, 'metas');
  const modified =
    textIn(objectIn(metas['default'] ?? {}, 'metas'), 'modified') || textIn(about, 'dataUpdatedAt');
  return modified === '' ? null : modified;
}
