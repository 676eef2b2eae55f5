import { fold } from '../text/fold.js';
import { parseDate, parseTime, parseTimeRange } from '../time/dates.js';
import { monthNamed } from '../time/months.js';
import { parseNumber } from './numbers.js';

/** What a single cell looks like, all by itself. */
export type CellKind =
  | 'email'
  | 'url'
  | 'picture'
  | 'phone'
  | 'coordinates'
  | 'date'
  | 'datetime'
  | 'when'
  | 'time'
  | 'times'
  | 'number'
  | 'code'
  | 'json'
  | 'object'
  | 'html'
  | 'text';

const email = /[\w+.'~-]@[\w\u00a1-\uffff-]+\.[\w\u00a1-\uffff.-]/;
const web = /^(?:https?:\/\/\S|(?:[\w\u00a1-\uffff-]+\.)+[a-z]{2,}(?::\d+)?(?:[/?#]\S*)?$)/i;
const file = /^[^/]*\.(?:jpe?g|png|gif|svg|pdf|docx?|js)$/i;
/** The address of a picture is nobody's site. */
const picture = /\.(?:jpe?g|png|gif|svg|webp)(?:\?|$)/i;
const coordinates = /^[[(]?\s*(-?\d{1,3}\.\d{2,20})\s*[,; ]\s*(-?\d{1,3}\.\d{2,20})\s*[\])]?$/;
const timesOfDay =
  /\d{1,2}\s?(?:[:h]\s?\d{0,2})\s{0,3}(?:-|–|—|→|à|a|\/|to)\s{0,3}\d{1,2}\s?[:h]|\b(?:mo|tu|we|th|fr|sa|su)(?:-(?:mo|tu|we|th|fr|sa|su))?\s\d\d:\d\d|^\d{1,2}\s?[h:]\d{0,2}(?:\s?(?:[,;&/]|et)\s?\d{1,2}\s?[h:]\d{0,2}){1,20}$/i;
/** An object, or a list of objects, as JSON writes it: no text for people. */
const objects = /^\[?\s*\{\s*"/;
const phone = /^\+?[\d\s().–/-]{8,24}$/;
const markup = /<\/?(?:p|br|b|i|em|strong|a|ul|li|div|span|h[1-6])\b[^<>]{0,200}>/i;
/** What machines are called on a network: four figures up to 255, as a telephone number never is. */
const machine = /^(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)(?:\.(?!$)|$)){4}$/;
/** Words that may stand around the months of days in words: « du 5 au 9 octobre », « lundi 12 et mardi 13 mars 2026 ». */
const aroundMonths =
  /^(?:\d{1,2}|\d{4}|du|au|les?|et|de|a|from|to|the|and|of|until|er|st|nd|rd|th|tou(?:te)?s|chaque|every|each|mardis?|(?:lun|mer|jeu|ven|sam|dim|mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6})$/;
/** The hours of a day in words: « samedi 24 janvier 2026 de 10 h à 19 h 30 ». */
const hourWithUnit = /\d{1,2}\s?[h:]\s?(?:\d\d)?(?!\d)/gi;
/** What follows a figure that may be a time of day, alone or up to another. */
const clock = /\d\s?(?:[h:./–—-]|[ap]\.?m|[àt])|^(?:ore|alle|a las|um)\s/i;

/** Names the kind of a cell that is not blank. The cheapest questions come first: every cell of a large file is asked. */
export function kindOfCell(text: string): CellKind {
  if (text.length > 5000) return 'text';
  if (text.includes('<') && markup.test(text)) return 'html';
  if (text.includes('@') && email.test(text)) return 'email';
  if (/[.:]/.test(text) && web.test(text) && !file.test(text)) return picture.test(text) ? 'picture' : 'url';
  const geometry = geometryIn(text);
  if (geometry) return geometry === 'shape' ? 'object' : 'coordinates';
  if (/^(?:\[.*\]|\{(?!\{).*\})$/s.test(text) && !coordinates.test(text))
    return objects.test(text) ? 'object' : 'json';
  return text.length < 400 && /\d/.test(text) ? kindOfFigures(text) : 'text';
}

function kindOfFigures(text: string): CellKind {
  if (coordinates.test(text) || pairInWords(text)) return 'coordinates';
  // A day in either order: which one the column means is decided on the whole of it.
  const day = parseDate(text) ?? parseDate(text, 'month-first');
  // Programs write midnight where there is no hour.
  if (day) return day.hour || day.minute ? 'datetime' : 'date';
  if (monthOrWeek.test(text) || isStretch(text)) return 'when';
  const bare = /^[+-]?\d+(?:[.,]\d+)?$/.test(text);
  if (!bare && clock.test(text)) {
    if (parseTime(text)) return 'time';
    // `6-11` may be an age as well.
    if ((/[h:.m]/i.test(text) && parseTimeRange(text)) || timesOfDay.test(text))
      return /\d{4}/.test(text) && isWhen(text.replace(hourWithUnit, '')) ? 'when' : 'times';
  }
  if (machine.test(text)) return 'code';
  if (isPhone(text)) return 'phone';
  if (/^0\d+$/.test(text)) return 'code';
  if (bare || parseNumber(text) !== null) return 'number';
  return isWhen(text.replace(hourWithUnit, '')) ? 'when' : 'text';
}

/** A month in figures, or a week of ISO 8601: `2027-09`, `09/2027`, `2027-W03`. */
const monthOrWeek =
  /^(?:(?:19|2[01])\d\d-(?:0[1-9]|1[0-2]|W[0-5]\d(?:-[1-7])?)|(?:0[1-9]|1[0-2])[/-](?:19|2[01])\d\d)$/;

/** A day with an arrow to another, or to the hour at which it ends, as Notion writes them. */
function isStretch(text: string): boolean {
  const [from = '', to, ...others] = text.includes('→') ? text.split('→') : [];
  if (to === undefined || others.length > 0 || !parseDate(from)) return false;
  return (parseDate(to) ?? parseTime(to)) !== null;
}

/** A day and a month in figures, both of two. */
const dayAndMonth = /(^|[^\d/.])(?:0[1-9]|[12]\d|3[01])\/(?:0[1-9]|1[0-2])(?:\/(?:20)?\d\d)?(?![\d/])/g;

/** Days in words or figures, with a month and nothing else. */
function isWhen(written: string): boolean {
  // A whole day in figures that could not be read does not exist.
  const text = /^[\d/]{8,}$/.test(written) ? '' : written.replace(dayAndMonth, '$1 mars ');
  const words = text.length < 100 ? (fold(text).match(/[a-z]+|\d+|[^\s\w,.&–—→-]/g) ?? []) : [];
  const months = words.filter((word) => word.length > 2 && monthNamed(word) > 0);
  return months.length > 0 && words.every((word) => months.includes(word) || aroundMonths.test(word));
}

/** Nine to fifteen digits written as people write telephone numbers: with a plus, a leading zero or gaps. */
function isPhone(text: string): boolean {
  if (!phone.test(text) || /^-?\d+[.,]\d+$/.test(text)) return false;
  const digits = text.replace(/\D/g, '').length;
  const written = /^\+|^0[1-9]\d{8}$|\d[\s().–/-]+\d/.test(text);
  return written && digits >= 9 && digits <= (text.startsWith('+') ? 15 : 12);
}

/**
 * Latitude and longitude as written in one cell, in the order of the cell; null for anything else. Geometries (`POINT (5.72 45.15)`,
 * GeoJSON) tell the longitude first: of those the latitude comes first here.
 */
export function pairIn(text: string): readonly [number, number] | null {
  const match = coordinates.exec(text);
  if (match) return [Number(match[1]), Number(match[2])];
  const geometry = geometryIn(text);
  if (geometry !== null && geometry !== 'shape') return [geometry[1], geometry[0]];
  return pairInWords(text);
}

/** Two figures with a comma each, an address of a point (`geo:45.15,5.72`), degrees as maps tell them: `45°09'00"N 5°43'09"E`. */
function pairInWords(text: string): readonly [number, number] | null {
  if (text.length > 60 || !/^geo:|[°º]|^[NS] ?\d|^[([]?-?\d{1,3},\d{4,}\s*[;/ ]/i.test(text)) return null;
  const [, one, other] =
    /^geo:(-?\d+(?:\.\d+)?),(-?\d+(?:\.\d+)?)(?:[,;?].*)?$/i.exec(text) ??
    /^[([]?(-?\d{1,3},\d{4,15})\s*[;/ ]\s*(-?\d{1,3},\d{4,15})[)\]]?$/.exec(text) ??
    [];
  if (one !== undefined && other !== undefined)
    return [Number(one.replace(',', '.')), Number(other.replace(',', '.'))];
  const figure = `\\d{1,3}(?:[.,]\\d+)?\\s*[°º]?(?:\\s*\\d{1,2}(?:[.,]\\d+)?\\s*['’′]\\s*(?:\\d{1,2}(?:[.,]\\d+)?\\s*(?:["”″]|''))?)?\\s*`;
  const isBefore = /^[NS]/i.test(text);
  const parts = text.match(new RegExp(isBefore ? `[NSEWO]\\s*${figure}` : `${figure}[NSEWO]`, 'gi'));
  const [latitude, longitude, ...more] = parts?.map(degreesIn) ?? [];
  if (typeof latitude !== 'number' || typeof longitude !== 'number' || more.length > 0) return null;
  return /^[\s\d.,°º'’′"”″NSEWO;/-]+$/i.test(text) && /[NS]/i.test(text) && /[EWO]/i.test(text)
    ? [latitude, longitude]
    : null;
}

/** Degrees, minutes and seconds as one figure; south and west lie below zero. */
function degreesIn(text: string): number {
  const [degrees = 0, minutes = 0, seconds = 0] = (text.match(/\d+(?:[.,]\d+)?/g) ?? []).map((figure) =>
    Number(figure.replace(',', '.')),
  );
  const value = degrees + minutes / 60 + seconds / 3600;
  return /[SWO]/i.test(text) ? -value : value;
}

/** A geometry in one cell: well-known text (ISO 19125), maybe behind the number of its grid, or GeoJSON; a point by its two figures. */
function geometryIn(text: string): 'shape' | readonly [number, number] | null {
  if (!/\(|^\{|empty$/i.test(text)) return null;
  if (!/^[^\d(]{0,12}(?:\d{4,6};)?[^\d(]{3,24}(?:\(\s*[-(\d]|EMPTY$)|^\{.{0,200}"Point"/is.test(text))
    return null;
  const [, x, y] =
    /^(?:SRID=\d+;)?\s*POINT\s*Z?M?\s*\(\s*(-?\d+(?:\.\d+)?)\s+(-?\d+(?:\.\d+)?)(?:\s+-?[\d.]+){0,2}\s*\)$/i.exec(
      text,
    ) ??
    /^\{(?=.{0,200}"type"\s*:\s*"Point").{0,200}"coordinates"\s*:\s*\[\s*(-?\d+(?:\.\d+)?)\s*,\s*(-?\d+(?:\.\d+)?)\s*[,\]]/s.exec(
      text,
    ) ??
    [];
  if (x !== undefined) return [Number(x), Number(y)];
  return /^(?:SRID=\d+;)?\s*(?:(?:MULTI)?(?:POINT|LINESTRING|POLYGON|CURVE|SURFACE)|GEOMETRYCOLLECTION|CIRCULARSTRING|TRIANGLE)\b/i.test(
    text,
  )
    ? 'shape'
    : null;
}
