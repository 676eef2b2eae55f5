import type { AgendaColumns } from './agenda-columns.js';
import type { WholeDays } from './whole-days.js';

/** How the program that wrote a file tells days. */
export interface DayHabits {
  /** It knows moments only and saves every day as its midnight. */
  readonly savesMidnight: boolean;
  /** Which day the end of whole days names. */
  readonly end: WholeDays['end'];
}

/** When a record begins and ends, as the columns of days have it. */
export interface WrittenEnds {
  readonly from: string;
  readonly to: string;
  /** Whether days and hours are the same at both ends. */
  readonly isSame: boolean;
  /** Whether its own column says that it lasts all day. */
  readonly isWhole: boolean;
}

const midnight = /(\d)(?:T|\s+)(?:0?0:00(?::00(?:\.0+)?)?|12:00(?::00)?\s?AM)$/i;
const lastMinute = /(\d)(?:T|\s+)(?:23:59(?::59(?:\.9+)?)?|11:59(?::59)?\s?PM)$/i;

/** Finds out from all records of a file how it tells days: one alone could mean either. */
export function dayHabits(
  { end, allDay }: Pick<AgendaColumns, 'end' | 'allDay'>,
  records: readonly WrittenEnds[],
): DayHabits {
  const dated = records.filter(({ from }) => from !== '');
  const savesMidnight =
    !allDay &&
    dated.length > 0 &&
    dated.every(({ from, to }) => midnight.test(from) && (!to.includes(':') || withoutHours(to) !== to));
  // One day that is told with its own end: the file names last days, not the ones after them.
  if (dated.some(({ isSame, isWhole }) => isSame && (isWhole || savesMidnight)))
    return { savesMidnight, end: 'last' };
  if (savesMidnight)
    return { savesMidnight, end: dated.every(({ to }) => midnight.test(to)) ? 'next' : 'last' };
  // iCalendar, and FullCalendar after it.
  const isNext = /(?:^|\.)dtend/i.test(end?.name ?? '') || (allDay?.name === 'allDay' && end?.name === 'end');
  return { savesMidnight, end: isNext ? 'next' : 'next-at-midnight' };
}

/** A day that was saved as a moment, without its hours. */
export function withoutHours(text: string): string {
  return text.replace(midnight, '$1').replace(lastMinute, '$1');
}
