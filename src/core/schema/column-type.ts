import { pairIn } from './cell-kind.js';
import { isYesNoColumn, rightShare, type ColumnProfile } from './column-profile.js';
import type { ColumnType, Role } from './schema.js';

/** The type of a column: what most of its cells are. */
export function typeOf(profile: ColumnProfile, role: Role | null): ColumnType {
  if (isYesNoColumn(profile)) return 'boolean';
  if (role === 'phone' && profile.share('email') < 0.5) return 'phone';
  if (role === 'latitude' || role === 'longitude') return 'number';
  if (role === 'postcode' || role === 'region' || role === 'id') return 'text';
  const type = types.find(([, test]) => test(profile))?.[0] ?? 'text';
  return type === 'number' && profile.words.some((word) => identifier.test(word)) ? 'text' : type;
}

/** Numbers with these names are not quantities. */
const identifier = /^(?:siren|siret|rna|insee|code|citycode|cp|zip|id|uprn|isbn|issn|ean|iban)$/;

const types: readonly (readonly [ColumnType, (profile: ColumnProfile) => boolean])[] = [
  ['email', (profile) => profile.share('email') >= 0.5],
  ['url', (profile) => profile.share('url') >= 0.5],
  ['coordinates', ({ sample }) => rightShare(sample, (cell) => pairIn(cell) !== null) >= 0.7],
  ['datetime', (profile) => profile.share('date', 'datetime') >= 0.7 && profile.share('datetime') >= 0.3],
  ['date', (profile) => profile.share('date', 'datetime') >= 0.7],
  ['time', (profile) => profile.share('time') >= 0.8],
  ['number', (profile) => profile.share('number') >= 0.9],
  ['phone', (profile) => profile.share('phone') >= 0.6],
  ['html', (profile) => profile.share('html') >= 0.1],
];
