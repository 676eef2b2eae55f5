import type { Entry } from '../collection/collection.js';
import { parseEpoch } from '../schema/dates.js';
import type { Column, Schema } from '../schema/schema.js';
import { holdsRule } from '../schema/rule-cell.js';
import { isBlank } from '../schema/values.js';
import { agendaColumns, type AgendaColumns } from './agenda-columns.js';
import { parseDuration } from './duration.js';
import { mergedDays } from './merged-days.js';
import { readRepetition, type PropertyName } from './repetition-text.js';
import type { Repetition } from './repeated-slots.js';
import type { Written } from './slots.js';
import { pairsIn } from './timings.js';
import { parseWhen, type When, type Years } from './when.js';
import type { YearHints } from './years.js';

/** Reads from the cells of an entry what they say of time; the same text is read once. */
export class TimeReader {
  readonly #columns: AgendaColumns;
  readonly #known = new Map<string, When | null>();
  readonly #repetitions = new Map<string, Repetition>();
  readonly #hints: YearHints;
  readonly #merged: ReadonlyMap<number, string>;

  constructor(schema: Schema, entries: readonly Entry[]) {
    this.#columns = agendaColumns(schema, entries);
    const { start, end, startTime } = this.#columns;
    this.#merged = mergedDays(entries, start, startTime);
    const told = [start, end].map((column) => yearsIn(column?.name ?? '')).find((years) => years !== null);
    const found = new Set(entries.flatMap((entry) => this.#years(entry)));
    this.#hints = { told: told ?? null, found };
  }

  /** The name of the column with the days. */
  get column(): string | undefined {
    return this.#columns.start?.name;
  }

  /** The name of the column that tells how an entry repeats. */
  repetitionColumn(entry: Entry): string | undefined {
    const { rule, properties } = this.#columns;
    const telling = properties.find(([, column]) => this.text(entry, column) !== '');
    return (telling?.[1] ?? rule)?.name ?? this.column;
  }

  when(text: string): When | null {
    const known = this.#known.get(text);
    if (known !== undefined) return known;
    const when = fromEpoch(text) ?? parseWhen(text, this.#columns.order);
    this.#known.set(text, when);
    return when;
  }

  /** The trimmed text of a cell; empty where it says nothing. */
  text(entry: Entry, column: Column | undefined): string {
    const cell = column ? (entry.cells[column.index] ?? '') : '';
    if (!isBlank(cell)) return cell.trim();
    return column && column === this.#columns.start ? (this.#merged.get(entry.index) ?? '') : '';
  }

  /** What is known of the year of dates without one. */
  hints(entry: Entry): YearHints {
    const { year } = this.#columns;
    const told = year && this.when(this.text(entry, year))?.years;
    return told ? { ...this.#hints, told } : this.#hints;
  }

  /** What an entry says of when it takes place: one part for the record, or one for each pair of moments (the first `most`); null for what is unclear. */
  written(entry: Entry, most: number): readonly (Written | null)[] {
    const pairs = pairsIn(this.text(entry, this.#columns.timings));
    if (pairs.length === 0) return [this.#written(entry)];
    return pairs.slice(0, most).map(([begin, end]) => {
      const start = this.when(`${begin}/${end}`);
      return start && { ...nothing, start };
    });
  }

  #written(entry: Entry): Written | null {
    const repetition = this.#repetition(entry);
    const { start, end, startTime, endTime, hours } = this.#cells(entry);
    const ruleText = this.#words(entry);
    const repeats = ruleText === '' ? null : this.when(ruleText);
    const rule = repeats?.clauses[0]?.rule ?? null;
    if (this.text(entry, this.#columns.start) !== '' && !start) return null;
    const duration = parseDuration(this.text(entry, this.#columns.duration) || (repetition?.duration ?? ''));
    // « tous les mardis, 14 h – 16 h » tells hours as well, and where it tells days it needs no other.
    const own = start ?? repetition?.start ?? (rule ? null : repeats);
    const last = end ?? (start ? null : (repetition?.end ?? null));
    return {
      start: own,
      end: last,
      startTime: startTime ?? repeats,
      endTime,
      duration,
      rule,
      repetition,
      hours,
    };
  }

  /** What an entry says in words of how it repeats; some write it so in a column where others have a rule. */
  #words(entry: Entry): string {
    const { rule, properties } = this.#columns;
    const others = properties.filter(([name]) => name === 'RRULE').map(([, column]) => column);
    const texts = [rule, ...others].map((column) => this.text(entry, column));
    return texts.find((text) => text !== '' && !holdsRule(text)) ?? '';
  }

  /** What the cells of an entry say in the words of calendars of how it repeats, as one text; empty where they say nothing. */
  repetitionText(entry: Entry): string {
    const texts = this.#columns.properties.map(([name, column]) => {
      const text = this.text(entry, column);
      if (name === 'RRULE') return holdsRule(text) ? text : '';
      return text === '' || namesProperty.test(text) ? text : `${name}:${text}`;
    });
    return texts.filter((text) => text !== '').join('\n');
  }

  #repetition(entry: Entry): Repetition | null {
    const text = this.repetitionText(entry);
    const known = this.#repetitions.get(text) ?? (text === '' ? null : this.#readRepetition(text));
    if (known) this.#repetitions.set(text, known);
    return known;
  }

  #readRepetition(text: string): Repetition {
    const { values, ...rules } = readRepetition(text);
    const moments = (name: PropertyName): readonly (When | null)[] =>
      values(name).flatMap((value) => this.#moments(value));
    const day = (name: PropertyName): When | null =>
      moments(name).find((when) => when?.clauses.some(({ days }) => days.length > 0)) ?? null;
    return {
      ...rules,
      more: moments('RDATE'),
      except: moments('EXDATE'),
      start: day('DTSTART'),
      end: day('DTEND'),
      duration: values('DURATION')[0] ?? '',
    };
  }

  /** Several moments in one text: « 8 et 15 décembre 2026 », or a list of any length. */
  #moments(text: string): readonly (When | null)[] {
    const whole = this.when(text);
    return whole
      ? [whole]
      : text.split(/[,;|\n]/).flatMap((part) => (part.trim() === '' ? [] : [this.when(part)]));
  }

  /** The cells that tell days and hours; hours that cannot be read are kept as written. */
  #cells(entry: Entry): Pick<Written, TimeCell | 'hours'> {
    const texts = timeCells.map((name) => this.text(entry, this.#columns[name]));
    const [start = null, end = null, startTime = null, endTime = null] = texts.map((text) =>
      text === '' ? null : this.when(text),
    );
    const unread = texts.slice(1).filter((text, index) => text !== '' && ![end, startTime, endTime][index]);
    const parts = [startTime?.clauses[0]?.hours ?? '', ...unread].filter((text) => text !== '');
    return { start, end, startTime, endTime, hours: parts.join(', ') };
  }

  /** The dates of an entry as the file has them, rules of calendars left out. */
  asWritten(entry: Entry): string {
    const texts = timeCells.map((name) => this.text(entry, this.#columns[name]));
    return [...texts, this.#words(entry)].filter((text) => text !== '').join(', ');
  }

  #years(entry: Entry): readonly number[] {
    const { start, end } = this.#columns;
    return [start, end].flatMap((column) =>
      (this.when(this.text(entry, column))?.clauses ?? []).flatMap(({ days, phases }) =>
        [...days, ...phases].flatMap(({ from, to }) =>
          [from.year, to?.year ?? null].filter((year) => year !== null),
        ),
      ),
    );
  }
}

const namesProperty = /^["'[\s]*(?:[re]x?date|[re](?:x|r)ule|dtstart|dtend|duration)[;:=]/i;

const timeCells = ['start', 'end', 'startTime', 'endTime'] as const;
type TimeCell = (typeof timeCells)[number];

const nothing: Written = {
  start: null,
  end: null,
  startTime: null,
  endTime: null,
  duration: null,
  rule: null,
  repetition: null,
  hours: '',
};

/** Seconds or milliseconds since 1970 as a day and a time in Greenwich. */
function fromEpoch(text: string): When | null {
  const date = parseEpoch(text);
  if (!date) return null;
  const { year, month, day, hour = 0, minute = 0 } = date;
  const time = { from: { minutes: hour * 60 + minute, offset: 0 }, to: null };
  const from = { year, month, day };
  return {
    years: null,
    clauses: [{ days: [{ from, to: null }], times: [time], rule: null, phases: [], hours: '' }],
  };
}

/** A year, or a school year, in a heading: « Dates 2023-2024 ». */
function yearsIn(heading: string): Years | null {
  const years = /(?<!\d)(?:19|2[01])\d\d(?:\s?[-/]\s?(?:(?:19|2[01])\d\d|\d\d))?(?!\d)/.exec(heading)?.[0];
  return years === undefined ? null : (parseWhen(years)?.years ?? null);
}
