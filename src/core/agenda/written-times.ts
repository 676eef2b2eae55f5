import type { Entry } from '../collection/collection.js';
import { parseEpoch } from '../time/dates.js';
import type { Column, Schema } from '../schema/schema.js';
import { holdsRule } from '../schema/rule-cell.js';
import { isNo, isYes } from '../schema/truth.js';
import { isBlank } from '../schema/values.js';
import { monthNamed } from '../time/months.js';
import { namesWeekday, namesWeekdays } from '../time/weekday-names.js';
import { fold } from '../text/fold.js';
import { agendaColumns, type AgendaColumns } from './agenda-columns.js';
import { dayHabits, withoutHours, type DayHabits, type WrittenEnds } from './day-habits.js';
import { parseDuration } from './duration.js';
import type { Limits } from './limits.js';
import { mergedDays } from './merged-days.js';
import { readRepetition, type PropertyName } from './repetition-text.js';
import type { Repetition } from './repeated-slots.js';
import type { Written } from './slots.js';
import { pairsIn } from './timings.js';
import type { WholeDays } from './whole-days.js';
import { parseWhen, type Clause, type When, type Years } from './when.js';
import { completeDays, type YearHints } from './years.js';

/** What the cells of the entries say of time; the same text is read once. */
export class WrittenTimes {
  readonly #columns: AgendaColumns;
  readonly #known = new Map<string, When | null>();
  readonly #repetitions = new Map<string, Repetition>();
  readonly #hints: YearHints;
  readonly #merged: ReadonlyMap<number, string>;
  readonly #habits: DayHabits;
  /** Whether no date stands anywhere, and days are those of every week: « Lundi » is every Monday. */
  readonly #isWeekly: boolean;
  /** Whether hours may stand beside these days: « Mardi 14h-16h » is every Tuesday. */
  readonly #isTimetable: boolean;

  constructor(schema: Schema, entries: readonly Entry[]) {
    this.#columns = agendaColumns(schema, entries);
    const { start, end, startTime } = this.#columns;
    this.#merged = mergedDays(entries, start, startTime);
    const days = new Set(entries.map((entry) => this.text(entry, start)).filter(Boolean));
    this.#isWeekly = !end && days.size > 0 && ![...days].some((text) => this.#tellsDate(text));
    // Under « Date », « mardi 14h » may be the next one.
    this.#isTimetable = this.#isWeekly && !/\bdate/i.test(start?.name ?? '') && ![...days].some(mentionsDate);
    const told = [start, end].map((column) => yearsIn(column?.name ?? '')).find((years) => years !== null);
    const found = new Set(entries.flatMap((entry) => this.#years(entry)));
    this.#hints = { told: told ?? null, found };
    this.#habits = dayHabits(
      this.#columns,
      entries.map((entry) => this.#ends(entry)),
    );
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
    const beside = this.#dayBeside(column);
    if (beside) return this.text(entry, beside);
    return column && column === this.#columns.start ? (this.#merged.get(entry.index) ?? '') : '';
  }

  /** What is known of the year of dates without one. */
  hints(entry: Entry): YearHints {
    const { year } = this.#columns;
    const told = year && this.when(this.text(entry, year))?.years;
    return told ? { ...this.#hints, told } : this.#hints;
  }

  /** Whether a text tells days of a calendar. */
  #tellsDate(text: string): boolean {
    return (this.when(text)?.clauses ?? []).some(({ days, phases }) => days.length > 0 || phases.length > 0);
  }

  /** What an entry says of when it takes place: one part for the record, or one for each pair of moments (the first `most`); null for what is unclear. */
  written(entry: Entry, most: number): readonly (Written | null)[] {
    const pairs = pairsIn(this.text(entry, this.#columns.timings));
    if (pairs.length === 0) return [this.#written(entry)];
    return pairs.slice(0, most).map(([begin, end]) => {
      const start = this.when(`${begin}/${end}`);
      return start && { ...nothing, start, whole: this.#whole(entry) };
    });
  }

  /** The column that holds the days of what has no hours. */
  #dayBeside(column: Column | undefined): Column | undefined {
    const { start, end, startDay, endDay } = this.#columns;
    return column && (column === start ? startDay : column === end ? endDay : undefined);
  }

  /** Whether a session lasts all day, by the column that asks it; null where it says nothing. */
  #flag(entry: Entry): boolean | null {
    const text = this.text(entry, this.#columns.allDay);
    return isYes(text) ? true : isNo(text) ? false : null;
  }

  #ends(entry: Entry): WrittenEnds {
    const { start, end, startTime, endTime } = this.#columns;
    const [from = '', to = '', begin, finish] = [start, end, startTime, endTime].map((column) =>
      this.text(entry, column),
    );
    return { from, to, isSame: from === to && begin === finish, isWhole: this.#flag(entry) === true };
  }

  #whole(entry: Entry): WholeDays {
    const { end, endDay } = this.#columns;
    const isApart = end && endDay && isBlank(entry.cells[end.index] ?? '');
    return { flag: this.#flag(entry), end: isApart ? 'next' : this.#habits.end };
  }

  #written(entry: Entry): Written | null {
    const repetition = this.#repetition(entry);
    const { start, end, startTime, endTime, hours } = this.#cells(entry);
    const ruleText = this.#words(entry);
    const repeats = ruleText === '' ? null : wholly(this.when(ruleText), isOne);
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
      limits: rule && own === start ? limitsOf(repeats) : null,
      repetition,
      // A repetition that is not understood is told beside the first day.
      hours: [hours, !rule && !repeats && tellsOfRepetition.test(fold(ruleText)) ? ruleText : '']
        .filter(Boolean)
        .join(', '),
      whole: this.#whole(entry),
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
    const { savesMidnight } = this.#habits;
    const texts = timeCells.map((name, place) => {
      const text = this.text(entry, this.#columns[name]);
      if (this.#isWeekly && name === 'start') return this.#everyWeek(text);
      return savesMidnight && place < 2 ? withoutHours(text) : text;
    });
    const read = texts.map((text) => (text === '' ? null : this.when(text)));
    const [start = null] = read;
    const [end, startTime, endTime] = [
      wholly(read[1], isEnd),
      wholly(read[2], isTime),
      wholly(read[3], isTime),
    ];
    const unread = texts.slice(1).filter((text, index) => text !== '' && ![end, startTime, endTime][index]);
    const parts = [startTime?.clauses[0]?.hours ?? '', ...unread].filter((text) => text !== '');
    return { start, end, startTime, endTime, hours: parts.join(', ') };
  }

  /** What is said of a day of the week, said of all of them: « Mardi 9h-10h / Samedi matin ». */
  #everyWeek(text: string): string {
    if (namesWeekdays(text)) return `tous les ${text}`;
    if (!this.#isTimetable || this.when(text)) return text;
    const every = text.replace(/\p{L}{5,}/gu, (word) =>
      namesWeekday(word) ? word.replace(/s?$/, 's') : word,
    );
    return this.when(every) ? every : text;
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

/** Whether a text speaks of a day of a year, read or not: « mercredi 9 ou 10 décembre ». */
function mentionsDate(text: string): boolean {
  const words = fold(text).match(/[a-z]{3,}/g) ?? [];
  return /\d\/\d|\d-\d\d-\d/.test(text) || words.some((word) => word !== 'mar' && monthNamed(word) > 0);
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
  whole: { flag: null, end: 'last' },
};

/** What a cell says, where all of it can be taken; null otherwise, for half of it would pass for the whole. */
function wholly(when: When | null | undefined, isTaken: (clause: Clause) => boolean): When | null {
  const [clause, ...others] = when?.clauses ?? [];
  return when && clause && others.length === 0 && isTaken(clause) ? when : null;
}

const isOne = (): boolean => true;
/** A day, a month or a time; which weekdays are meant is for another cell to say. */
const isEnd = ({ rule, days, limit }: Clause): boolean => !rule && !limit && days.length < 2;
const isTime = (clause: Clause): boolean =>
  isEnd(clause) && clause.phases.length === 0 && !clause.days[0]?.to;

/** Words by which a text tells of a repetition. */
const tellsOfRepetition =
  /\b(?:tou(?:te)?s|chaque|every|each|sauf|hors|except|sur deux|(?:lun|mar|mercre|jeu|vendre|same)dis?|dimanches?|\w+days?)\b/;

/** What a repetition says of its own limits. */
function limitsOf(when: When | null): Limits | null {
  const [clause] = when?.clauses ?? [];
  return when && clause ? { ...clause, days: completeDays(when)[0] ?? [] } : null;
}

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
  const years = /(?:^|\D)((?:19|2[01])\d\d(?:\s?[-/]\s?(?:(?:19|2[01])\d\d|\d\d))?)(?!\d)/.exec(heading)?.[1];
  return years === undefined ? null : (parseWhen(years)?.years ?? null);
}
