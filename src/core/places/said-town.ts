import { fold } from '../text/fold.js';
import { isBlank } from '../schema/values.js';
import type { SaidTown } from './town.js';

/** The form in which names of communes are compared: `ST-MARTIN D’HÈRES CEDEX 2` → `saint martin d heres`. */
export function townKey(name: string): string {
  return fold(name)
    .replace(/^(.*) \((l'|la|le|les)\)$/, '$2 $1')
    .replace(/\bcedex\b.*$/, '')
    .replace(/\s\d+(?:e|er|eme)?(?:\s*arr\w*\.?)?$/, '')
    .replace(/\([^)]*\)|^\s*(?:commune|ville|mairie) (?:de |du |des |d')/g, ' ')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .replace(/\bst\b/g, 'saint')
    .replace(/\bste\b/g, 'sainte')
    .replace(/\bs\/(?=\w)/g, 'sur ')
    .replace(/^(.*) (l|la|le|les)$/, '$2 $1');
}

/** The code of INSEE in a cell, with the zero that spreadsheets take away; empty for anything else. */
export function codeIn(cell: string): string {
  const code = cell.trim().toUpperCase();
  if (/^\d{4}$/.test(code)) return `0${code}`;
  return /^(?:\d{5}|2[AB]\d{3})$/.test(code) ? code : '';
}

/** The French postcode in a cell (`38 130`, `F-38130`); empty for anything else: `1000` is one of Brussels. */
export function postcodeIn(cell: string): string {
  const digits = cell.trim().replace(/^f(?:r(?:ance)?)?[ -]*/i, '');
  const [, first = '', last = ''] = /^(\d{2})[ .]?(\d{3})(?:\.0)?(?!\d)/.exec(digits) ?? [];
  return first + last;
}

/** The département of a code of INSEE or of a postcode; Corsica and what lies overseas have their own rules. */
export function departmentOf(code: string): string {
  if (/^9[78]/.test(code)) return code.slice(0, 3);
  return code.slice(0, 2);
}

/** The département in which most of a postcode lies. */
export function departmentOfPostcode(postcode: string): string {
  if (postcode.startsWith('20')) return Number(postcode) < 20200 ? '2A' : '2B';
  // Saint-Barthélemy and Saint-Martin have postcodes of Guadeloupe.
  if (postcode === '97133') return '977';
  if (postcode === '97150') return '978';
  return departmentOf(postcode);
}

/** The département that a cell names by its code: `38`, `Isère (38)`, `38 - Isère`, `1`; empty where it names none. */
export function departmentIn(cell: string): string {
  const text = cell.trim().toUpperCase();
  const [, code = ''] =
    /^(?:D[ÉE]P(?:ARTEMENT)?\.? )?(\d{1,2}|2[AB]|9[78]\d)$/.exec(text) ??
    /\((\d\d|2[AB]|9[78]\d)\)$/.exec(text) ??
    /^(\d\d|2[AB]|9[78]\d)\s*[-–—:]/.exec(text) ??
    [];
  return code.length === 1 ? `0${code}` : code;
}

/** What the cells of a row say of their commune. */
export interface SaidCells {
  readonly code: string;
  readonly postcode: string;
  readonly city: string;
  readonly region: string;
  readonly address: string;
}

/**
 * Understands what cells say of a commune. A city cell may hold the postcode as well (`38130 Échirolles`, `Échirolles (38)`), an address all
 * of it at its end.
 * @param departmentNamed the code of a département by its folded name.
 */
export function saidTown(
  { code, postcode, city, region, address }: SaidCells,
  departmentNamed: (name: string) => string = () => '',
): SaidTown {
  const inCity = /^(?:f-?)?(\d{5})\s+(\D.*)$/i.exec(city.trim());
  const said = postcodeIn(postcode) || (inCity?.[1] ?? '');
  const isSaid = said !== '' || !isBlank(city);
  const inAddress = isSaid
    ? null
    : /(?:^|[\s,;-])(\d{5})[\s,]+(\p{L}[^\d,;()]*?)[\s,.;]*(?:france)?\s*$/iu.exec(address);
  const known = said || (inAddress?.[1] ?? '');
  const [, beside = ''] = /\((\d\d|2[AB]|9[78]\d)\)/i.exec(city) ?? [];
  const read = codeIn(code);
  const name = isBlank(city) ? (inAddress?.[2] ?? '') : (inCity?.[2] ?? city);
  const department =
    (read && departmentOf(read)) ||
    (known && departmentOfPostcode(known)) ||
    beside.toUpperCase() ||
    departmentIn(region) ||
    departmentNamed(townKey(region));
  return { code: read, postcode: known, name: townKey(name), department, written: name.trim() };
}
