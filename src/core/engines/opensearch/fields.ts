import type { Field, FieldKind } from '../remote/list-schema.js';
import { member, objectIn, textIn, type Shape } from '../remote/shapes.js';

/** A field of an index. */
export interface IndexField extends Field {
  /** The field by which values are compared, sorted and counted; null where there is none. */
  readonly exact: string | null;
  /** Whether words are looked for in it. */
  readonly isSearched: boolean;
}

const kinds: ReadonlyMap<string, FieldKind> = new Map([
  ['text', 'text'],
  ['match_only_text', 'text'],
  ['search_as_you_type', 'text'],
  ['keyword', 'text'],
  ['constant_keyword', 'text'],
  ['wildcard', 'text'],
  ['icu_collation_keyword', 'text'],
  ['long', 'number'],
  ['integer', 'number'],
  ['short', 'number'],
  ['byte', 'number'],
  ['unsigned_long', 'number'],
  ['double', 'number'],
  ['float', 'number'],
  ['half_float', 'number'],
  ['scaled_float', 'number'],
  ['date', 'datetime'],
  ['date_nanos', 'datetime'],
  ['boolean', 'boolean'],
  ['geo_point', 'point'],
]);

/** More fields than a list has: dynamic mappings can have thousands. */
const MOST = 500;
const DEEPEST = 6;

/** The fields of an index as its mapping has them; objects in objects are called by their path. */
export function fieldsIn(mapping: unknown): readonly IndexField[] {
  const indexes = Object.values(objectIn(mapping, 'mapping')).map((each) => objectIn(each, 'mapping'));
  const fields = new Map<string, IndexField>();
  for (const index of indexes) {
    const { properties } = objectIn(index['mappings'] ?? {}, 'mappings');
    for (const field of fieldsOf(objectIn(properties ?? {}, 'properties'), '', 0))
      if (!fields.has(field.name) && fields.size < MOST) fields.set(field.name, field);
  }
  return [...fields.values()];
}

function fieldsOf(properties: Shape, prefix: string, depth: number): readonly IndexField[] {
  return Object.entries(properties).flatMap(([key, described]): readonly IndexField[] => {
    const about = objectIn(described, 'field');
    const type = textIn(about, 'type');
    const name = prefix + key;
    const inner = member(about, 'properties');
    if (inner !== undefined && type !== 'nested')
      return depth < DEEPEST ? fieldsOf(objectIn(inner, 'properties'), `${name}.`, depth + 1) : [];
    const kind = kinds.get(type) ?? 'other';
    const isIndexed = about['index'] !== false;
    const exact = isIndexed ? exactOf(name, type, about) : null;
    return [
      { name, label: null, kind, isFacet: null, isList: false, exact, isSearched: isIndexed && isText(type) },
    ];
  });
}

function isText(type: string): boolean {
  return type === 'text' || type === 'match_only_text' || type === 'search_as_you_type';
}

/** A text is compared by its keyword beside it, where it has one. */
function exactOf(name: string, type: string, about: Shape): string | null {
  if (!isText(type))
    return kinds.has(type) && type !== 'geo_point' && about['doc_values'] !== false ? name : null;
  const beside = Object.entries(objectIn(about['fields'] ?? {}, 'fields'));
  const keyword = beside.find(([, each]) => textIn(objectIn(each, 'field'), 'type') === 'keyword');
  return keyword ? `${name}.${keyword[0]}` : null;
}
