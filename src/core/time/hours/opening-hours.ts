/** Opening hours as OpenStreetMap writes them (https://wiki.openstreetmap.org/wiki/Key:opening_hours/specification). */

/** From one number to another, both included; from a larger to a smaller one it goes round (`Fr-Mo`, `Nov-Feb`). */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Days of the week: 0 for Monday to 6 for Sunday. */
export interface Weekdays extends Span {
  /** Which of them in the month (`We[1,3]`, −1 for the last, −2 for the one before); empty for every one. */
  readonly nth: readonly number[];
}

/** Days of the year as month × 100 + day: `Apr-Oct` is 400 to 1099, `Apr 15` is 415 to 415. */
export type Season = Span;

/** Weeks of the year (ISO 8601), every `step`th of them. */
export interface Weeks extends Span {
  readonly step: number;
}

/** Days that no calendar of ours knows: `PH` public holidays, `SH` school holidays. */
export type Holiday = 'PH' | 'SH';

/** On which days, at which times, and what then holds. */
export interface OpeningRule {
  /** `normal` rules replace what earlier ones say of the same day, `additional` ones add to it, `fallback` ones hold where none does. */
  readonly kind: 'normal' | 'additional' | 'fallback';
  /** Empty: the whole year. */
  readonly seasons: readonly Season[];
  /** Empty: every week. */
  readonly weeks: readonly Weeks[];
  /** Empty, and no holidays either: every day. */
  readonly days: readonly Weekdays[];
  readonly holidays: readonly Holiday[];
  /** `SH Mo-Fr`: those days of the week within the holidays, and not both. */
  readonly within: boolean;
  /** Minutes after midnight, beyond 1440 on the next day; empty: the whole day. `to` is −1 for an open end (`18:00+`). */
  readonly times: readonly Span[];
  readonly state: 'open' | 'closed' | 'unknown';
  /** What stands in quotes. */
  readonly comment: string;
}

/** More than this is no opening hours. */
const LONGEST = 1000;

const dayNames = 'mo tu we th fr sa su'.split(' ');
const monthNames = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const states: ReadonlyMap<string, OpeningRule['state']> = new Map([
  ['off', 'closed'],
  ['closed', 'closed'],
  ['open', 'open'],
  ['unknown', 'unknown'],
]);
const kinds: ReadonlyMap<string, OpeningRule['kind']> = new Map([
  [';', 'normal'],
  [',', 'additional'],
  ['||', 'fallback'],
]);

/** The next piece: a comment, a time, `24/7`, a number, a word or a sign. */
const piece =
  /\s*(?:"([^"]*)"|(\d{1,2}:\d{2})(?!\d)|(24\/7)|(\d{1,2})(?!\d)|([a-z]{2,7})|(\|\||[-–,;:+/[\]]))\s*/iy;

interface Piece {
  readonly kind: 'comment' | 'time' | 'always' | 'number' | 'word' | 'sign';
  readonly text: string;
}

const pieceKinds = ['comment', 'time', 'always', 'number', 'word', 'sign'] as const;

/** Cuts a text into its pieces; null where something else stands in it. */
function piecesOf(text: string): readonly Piece[] | null {
  const pieces: Piece[] = [];
  const sticky = new RegExp(piece);
  while (sticky.lastIndex < text.length) {
    const groups = sticky.exec(text)?.slice(1);
    const at = groups?.findIndex((group: string | undefined) => group !== undefined) ?? -1;
    const kind = pieceKinds[at];
    if (!groups || !kind) return null;
    const found = groups[at] ?? '';
    pieces.push({ kind, text: kind === 'comment' ? found : found.toLowerCase().replace('–', '-') });
  }
  return pieces;
}

/** Takes pieces one after the other. What it cannot make sense of is left standing: the caller sees that pieces remain. */
class Reader {
  readonly #pieces: readonly Piece[];
  #at = 0;

  constructor(pieces: readonly Piece[]) {
    this.#pieces = pieces;
  }

  get isDone(): boolean {
    return this.#at === this.#pieces.length;
  }

  /** Takes a piece that the table knows. */
  take<Value>(kind: Piece['kind'], read: (text: string) => Value | undefined): Value | undefined {
    const next = this.#pieces[this.#at];
    const value = next?.kind === kind ? read(next.text) : undefined;
    if (value !== undefined) this.#at++;
    return value;
  }

  takeSign(sign: string): boolean {
    return this.take('sign', (text) => text === sign || undefined) ?? false;
  }

  /** As many items as commas hold together; a comma that no item follows is left standing. */
  list<Item>(item: () => Item | undefined): readonly Item[] {
    const items: Item[] = [];
    for (;;) {
      const before = this.#at;
      if (items.length > 0 && !this.takeSign(',')) return items;
      const next = item();
      if (next === undefined) {
        this.#at = before;
        return items;
      }
      items.push(next);
    }
  }

  /** Takes what the function takes, or nothing where it gives nothing. */
  attempt<Value>(read: () => Value | undefined): Value | undefined {
    const before = this.#at;
    const value = read();
    if (value === undefined) this.#at = before;
    return value;
  }
}

/**
 * Reads opening hours: days, several times a day, seasons, weeks, public and school holidays, `off`, `24/7`, comments.
 * @returns null where a single piece of the text is not understood (sunrise, years, prose): it is then shown as written.
 */
export function parseOpeningHours(text: string): readonly OpeningRule[] | null {
  if (text.length > LONGEST) return null;
  const pieces = piecesOf(text.trim());
  if (!pieces) return null;
  const reader = new Reader(pieces);
  const rules: OpeningRule[] = [];
  let kind: OpeningRule['kind'] | undefined = 'normal';
  while (kind && !reader.isDone) {
    const rule = readRule(reader, kind);
    if (!rule) return null;
    rules.push(rule);
    kind = reader.take('sign', (sign) => kinds.get(sign));
  }
  return reader.isDone && rules.length > 0 ? rules : null;
}

/** Whether the text says on which days: `Mo-Fr 09:00-12:00` can be nothing else, `09:00-12:00` alone may be the time of a session. */
export function isOpeningHours(text: string): boolean {
  if (!/\d:\d|24\/7/.test(text)) return false;
  const rules = parseOpeningHours(text) ?? [];
  return rules.some(({ days, times }) => times.length > 0 && (days.length > 0 || isAlways(times)));
}

/** Day and night. */
export function isAlways(times: readonly Span[]): boolean {
  return times.some(({ from, to }) => from === 0 && to === 1440);
}

function readRule(reader: Reader, kind: OpeningRule['kind']): OpeningRule | null {
  const always = reader.take('always', () => [{ from: 0, to: 1440 }]);
  const seasons = reader.list(() => season(reader));
  const weeks = reader.take('word', (word) => word === 'week' || undefined)
    ? reader.list(() => weekSpan(reader))
    : [];
  reader.takeSign(':');
  const { holidays, days, within } = daysOf(reader);
  reader.takeSign(':');
  const times = always ?? reader.list(() => timeSpan(reader));
  const modifier = reader.take('word', (word) => states.get(word));
  const comment = reader.take('comment', (written) => written.trim());
  const says = times.length + days.length + holidays.length > 0 || modifier !== undefined;
  if (!says && !comment) return null;
  const bare = modifier === undefined && times.length === 0 && comment !== undefined;
  const state = modifier ?? (bare ? 'unknown' : 'open');
  return { kind, seasons, weeks, days, holidays, within, times, state, comment: comment ?? '' };
}

interface Days {
  readonly holidays: readonly Holiday[];
  readonly days: readonly Weekdays[];
  readonly within: boolean;
}

/** `Mo-Fr,PH`: one or the other; `SH Mo-Fr`: one within the other. */
function daysOf(reader: Reader): Days {
  const items = reader.list(() => holiday(reader) ?? weekdays(reader));
  const holidays = items.filter((item) => typeof item === 'string');
  const days = items.filter((item) => typeof item !== 'string');
  if (days.length > 0 || holidays.length === 0) return { holidays, days, within: false };
  const inside = reader.list(() => weekdays(reader));
  return { holidays, days: inside, within: inside.length > 0 };
}

function holiday(reader: Reader): Holiday | undefined {
  return reader.take('word', (word) => (word === 'ph' ? 'PH' : word === 'sh' ? 'SH' : undefined));
}

/** The place of a word in a list of names. */
function oneOf(names: readonly string[]): (word: string) => number | undefined {
  return (word) => {
    const place = names.indexOf(word);
    return place < 0 ? undefined : place;
  };
}

const dayNamed = oneOf(dayNames);
const monthNamed = oneOf(monthNames);

function weekdays(reader: Reader): Weekdays | undefined {
  const from = reader.take('word', dayNamed);
  if (from === undefined) return undefined;
  const to = reader.attempt(() => (reader.takeSign('-') ? reader.take('word', dayNamed) : undefined)) ?? from;
  const nth = reader.attempt(() => {
    if (!reader.takeSign('[')) return undefined;
    const places = reader.list(() => placeInMonth(reader));
    return reader.takeSign(']') ? places : undefined;
  });
  return { from, to, nth: nth ?? [] };
}

function placeInMonth(reader: Reader): number | undefined {
  const sign = reader.takeSign('-') ? -1 : 1;
  const place = numberWithin(reader, 1, sign < 0 ? 2 : 5);
  return place && sign * place;
}

function numberWithin(reader: Reader, least: number, most: number): number | undefined {
  return reader.take('number', (text) => {
    const number = Number(text);
    return number >= least && number <= most ? number : undefined;
  });
}

/** `Apr-Oct`, `Apr 15-Oct 31`, `Jun 1-15`, `Dec 25`. */
function season(reader: Reader): Season | undefined {
  const month = reader.take('word', monthNamed);
  if (month === undefined) return undefined;
  const day = numberWithin(reader, 1, 31);
  const from = (month + 1) * 100 + (day ?? 0);
  const to = reader.attempt(() => (reader.takeSign('-') ? endOfSeason(reader, month, day) : undefined));
  return { from, to: to ?? (day === undefined ? from + 99 : from) };
}

function endOfSeason(reader: Reader, month: number, day: number | undefined): number | undefined {
  const sameMonth = day === undefined ? undefined : numberWithin(reader, 1, 31);
  if (sameMonth !== undefined) return (month + 1) * 100 + sameMonth;
  const last = reader.take('word', monthNamed);
  return last === undefined ? undefined : (last + 1) * 100 + (numberWithin(reader, 1, 31) ?? 99);
}

function weekSpan(reader: Reader): Weeks | undefined {
  const from = numberWithin(reader, 1, 53);
  if (from === undefined) return undefined;
  const to = (reader.takeSign('-') ? numberWithin(reader, 1, 53) : from) ?? from;
  return { from, to, step: (reader.takeSign('/') ? numberWithin(reader, 1, 26) : 1) ?? 1 };
}

/** `09:00-12:00`, `22:00-02:00` over midnight, `18:00+` with an open end. */
function timeSpan(reader: Reader): Span | undefined {
  const from = reader.take('time', minutesOf);
  if (from === undefined) return undefined;
  if (reader.takeSign('+')) return { from, to: -1 };
  const to = reader.takeSign('-') ? reader.take('time', minutesOf) : undefined;
  if (to === undefined) return undefined;
  return { from, to: to <= from ? to + 1440 : to };
}

/** 26:00 is two in the morning of the next day (specification, « extended hours »). */
function minutesOf(text: string): number | undefined {
  const [hours = 0, minutes = 0] = text.split(':').map(Number);
  return hours <= 26 && minutes < 60 ? hours * 60 + minutes : undefined;
}
