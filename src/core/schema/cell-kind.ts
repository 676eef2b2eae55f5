import { webLink } from '../link.js';
import { fold } from '../text/fold.js';
import { parseDate, parseTime, parseTimeRange, type PlainDate } from './dates.js';
import { parseNumber } from './numbers.js';

/** What a single cell looks like, all by itself. */
export type CellKind =
  | 'email'
  | 'url'
  | 'phone'
  | 'coordinates'
  | 'date'
  | 'datetime'
  | 'time'
  | 'times'
  | 'number'
  | 'code'
  | 'json'
  | 'html'
  | 'text';

const email = /[\w+.'~-]@[\p{L}\p{N}-]+\.[\p{L}\p{N}.-]/u;
const coordinates = /^[[(]?\s*(-?\d{1,3}\.\d{2,20})\s*[,; ]\s*(-?\d{1,3}\.\d{2,20})\s*[\])]?$/;
const timesOfDay =
  /\d{1,2}\s?(?:[:h]\s?\d{0,2})\s{0,3}(?:-|–|—|à|a|\/|to)\s{0,3}\d{1,2}\s?[:h]|\b(?:mo|tu|we|th|fr|sa|su)(?:-(?:mo|tu|we|th|fr|sa|su))?\s\d\d:\d\d/i;
const phone = /^\+?(?:[\d\s().–/-]|\u00a0|\u202f){8,24}$/;
const markup = /<\/?(?:p|br|b|i|em|strong|a|ul|li|div|span|h[1-6])\b[^<>]{0,200}>/i;

type Test = readonly [CellKind, (text: string) => boolean];

/** The tests in order: the first that holds names the kind. */
const kinds: readonly Test[] = [
  ['html', (text) => text.includes('<') && markup.test(text)],
  ['email', (text) => text.includes('@') && email.test(text)],
  ['url', (text) => /^https?:\/\/\S/i.test(text) || (text.includes('.') && isWeb(text))],
  ['json', (text) => /^[[{]/.test(text) && /^(?:\[.*\]|\{.*\})$/s.test(text) && !coordinates.test(text)],
];

/** The tests of texts that hold a figure and are not long. */
const figures: readonly Test[] = [
  ['coordinates', (text) => coordinates.test(text)],
  ['datetime', (text) => /\d\D.*\d|^\d{13}$/.test(text) && dayIn(text)?.hour !== undefined],
  ['date', (text) => text.length > 5 && dayIn(text) !== null],
  ['time', (text) => parseTime(text) !== null && !/^\d+\.\d+$/.test(text)],
  ['times', (text) => parseTimeRange(text) !== null || timesOfDay.test(text)],
  ['phone', isPhone],
  ['code', (text) => /^0\d+$/.test(text)],
  ['number', (text) => parseNumber(text) !== null],
];

/** Names the kind of a cell that is not blank. */
export function kindOfCell(text: string): CellKind {
  if (text.length > 5000) return 'text';
  const kind =
    kinds.find(([, test]) => test(text)) ??
    (hasFigures(text) ? figures.find(([, test]) => test(text)) : undefined);
  return kind?.[0] ?? 'text';
}

function hasFigures(text: string): boolean {
  return text.length < 400 && /\d/.test(text);
}

/** A day in either order: which one the column means is decided on the whole of it. */
function dayIn(text: string): PlainDate | null {
  return parseDate(text) ?? parseDate(text, 'month-first');
}

function isWeb(text: string): boolean {
  return !/\.(?:jpe?g|png|gif|svg|pdf|docx?|js)$/i.test(text) && webLink(text) !== null;
}

/** Nine to fifteen digits written as people write telephone numbers: with a plus, a leading zero or gaps. */
function isPhone(text: string): boolean {
  if (!phone.test(text) || /^\d+[.,]\d+$/.test(text)) return false;
  const digits = text.replace(/\D/g, '').length;
  const written = text.startsWith('+') || /^0\d{9}$/.test(text) || /\d[\s().–/-]+\d/.test(text);
  return written && digits >= 9 && digits <= (text.startsWith('+') ? 15 : 12);
}

/** Latitude and longitude as written in one cell, in the order of the cell; null for anything else. */
export function pairIn(text: string): readonly [number, number] | null {
  const match = coordinates.exec(text);
  return match ? [Number(match[1]), Number(match[2])] : null;
}

const yesAndNo: ReadonlySet<string> = new Set(
  'oui,non,yes,no,true,false,vrai,faux,x,o,n,y,si,ja,nein,0,1,✓,✔,on,off,verdadero,falso'.split(','),
);

/** Whether a text answers a question by yes or no. */
export function isYesNo(text: string): boolean {
  return text.length < 10 && yesAndNo.has(fold(text.trim()));
}
