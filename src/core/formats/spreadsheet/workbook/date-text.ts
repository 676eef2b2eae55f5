/** Days from 1899-12-30, from which serial dates count (LibreOffice, and Excel from March 1900 on), to 1970-01-01. */
const TO_1970 = 25_569;
/** How much later the system of 1904 counts from. */
export const FROM_1904 = 1462;
/** The 31st of December 9999, the last day that spreadsheets know. */
const LAST = 2_958_465;

const SECONDS = 86_400;

/** What of a moment its format shows. */
export interface ShownParts {
  readonly year: boolean;
  readonly month: boolean;
  readonly day: boolean;
  readonly time: boolean;
  /** Whether hours are counted beyond a day: `26:30`. */
  readonly elapsed: boolean;
  /** The language of its words, where the format says it. */
  readonly language: string | null;
}

/**
 * A serial date as a text that means the same everywhere: `2026-05-12`, `2026-05-12 14:30`, `14:30`; where only month and year are shown,
 * as they are: `mai 2026`. A time that the format hides comes along. Null where there is no such day.
 */
export function serialText(serial: number, shown: ShownParts): string | null {
  if (!Number.isFinite(serial) || serial < 0 || serial >= LAST + 1) return null;
  const seconds = Math.round(serial * SECONDS);
  const ofDay = seconds % SECONDS;
  if (shown.elapsed) return clockText(seconds);
  if (!shown.year && !shown.month && !shown.day) return clockText(ofDay);
  const day = new Date((Math.floor(seconds / SECONDS) - TO_1970 + beforeMarch1900(serial)) * SECONDS * 1000);
  if (!shown.day && !shown.time && ofDay === 0) return withoutDay(day, shown);
  const date = day.toISOString().slice(0, 10);
  return ofDay === 0 && !shown.time ? date : `${date} ${clockText(ofDay)}`;
}

/** Excel believes that 1900 had a 29th of February; before it, its days have the number of the day before. */
function beforeMarch1900(serial: number): number {
  return serial < 60 ? 1 : 0;
}

function withoutDay(day: Date, { year, month, language }: ShownParts): string {
  if (!month) return String(day.getUTCFullYear());
  if (!year) return day.toISOString().slice(0, 10);
  const name = new Intl.DateTimeFormat(language ?? 'fr', { month: 'long', timeZone: 'UTC' }).format(day);
  return `${name} ${day.getUTCFullYear()}`;
}

const moment = /^(\d{4}-\d\d-\d\d)(?:T(\d\d):(\d\d)(?::(\d\d))?(?:[.,](\d+))?)?Z?$/;

/** A moment of ISO 8601 in the same way; `showsTime` where midnight is told as well. Null for anything else. */
export function momentText(value: string, showsTime: boolean): string | null {
  const [, date, hours = '0', minutes = '0', seconds = '0', fraction = '0'] = moment.exec(value) ?? [];
  if (date === undefined) return null;
  const time = Math.round(
    3600 * Number(hours) + 60 * Number(minutes) + Number(seconds) + Number(`0.${fraction}`),
  );
  return time === 0 && !showsTime ? date : `${date} ${clockText(time)}`;
}

/** `14:30`, and the seconds where there are any. */
export function clockText(seconds: number): string {
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return (parts[2] === 0 ? parts.slice(0, 2) : parts).map((part) => String(part).padStart(2, '0')).join(':');
}
