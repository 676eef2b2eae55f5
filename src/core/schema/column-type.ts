import type { CellKind } from './cell-kind.js';
import { isYesNoColumn, type ColumnProfile } from './column-profile.js';
import type { ColumnType, Role } from './schema.js';

/** The type of a column: what most of its cells are. */
export function typeOf(profile: ColumnProfile, role: Role | null): ColumnType {
  if (isYesNoColumn(profile)) return 'boolean';
  if (role === 'phone' && profile.share('email') < 0.5) return 'phone';
  if (role === 'latitude' || role === 'longitude') return 'number';
  if (role === 'postcode' || role === 'region' || role === 'id') return 'text';
  const type = types.find(([, kinds, least]) => profile.share(...kinds) >= least)?.[0] ?? 'text';
  if (type === 'date' && profile.share('datetime') >= 0.3) return 'datetime';
  return type === 'number' && profile.words.some((word) => identifier.test(word)) ? 'text' : type;
}

/** Numbers with these names are not quantities. */
const identifier =
  /^(?:siren|siret|rna|rne|uai|ape|naf|juridique|insee|codeinsee|code|citycode|cp|zip|id|uprn|isbn|issn|ean|iban|charity|vat|matricule)$/;

const types: readonly (readonly [type: ColumnType, kinds: readonly CellKind[], least: number])[] = [
  ['email', ['email'], 0.5],
  ['url', ['url', 'picture'], 0.5],
  ['coordinates', ['coordinates'], 0.7],
  ['date', ['date', 'datetime'], 0.7],
  ['time', ['time'], 0.8],
  ['number', ['number'], 0.9],
  ['phone', ['phone'], 0.6],
  ['html', ['html'], 0.1],
];
