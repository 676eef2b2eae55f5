import { own, type JsonObject } from './json-path.js';
import { listOf, termOf } from './linked-data.js';

const frequencies: ReadonlyMap<string, string> = new Map([
  ['D', 'DAILY'],
  ['W', 'WEEKLY'],
  ['M', 'MONTHLY'],
  ['Y', 'YEARLY'],
]);

/** When an event takes place by a Schedule of schema.org, in the words of calendars, which an agenda reads in any file. */
export function scheduleOf(schedule: JsonObject): JsonObject {
  const said = (key: string): string => {
    const [value] = listOf(own(schedule, key));
    return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  };
  const [first, last] = [said('startDate'), said('endDate')];
  const rule = ruleOf(schedule, said);
  const isOver = rule !== '' || last === '';
  return {
    startDate: momentText(first, said('startTime')),
    endDate: momentText(isOver ? first : last, said('endTime')),
    ...(said('duration') !== '' && { duration: said('duration') }),
    ...(rule !== '' && { RRULE: rule }),
    ...(own(schedule, 'exceptDate') !== undefined && { EXDATE: own(schedule, 'exceptDate') }),
  };
}

function momentText(day: string, time: string): string {
  return day === '' || time === '' || day.includes('T') ? day : `${day}T${time}`;
}

function ruleOf(schedule: JsonObject, said: (key: string) => string): string {
  const [, count = '1', unit = ''] = /^P(\d+)([DWMY])$/.exec(said('repeatFrequency')) ?? [];
  const frequency =
    frequencies.get(unit) ?? /^(?:daily|weekly|monthly|yearly)$/i.exec(said('repeatFrequency'))?.[0];
  if (frequency === undefined) return '';
  const days = listOf(own(schedule, 'byDay')).map((day) =>
    termOf(day).replace(/^([+-]?\d)?(\w\w)\w*$/, '$1$2'),
  );
  const until = /^(\d{4})-(\d\d)-(\d\d)/.exec(said('endDate'))?.slice(1).join('');
  const parts = [
    ['FREQ', frequency],
    ['INTERVAL', count === '1' ? '' : count],
    ['BYDAY', days.join(',')],
    ['BYMONTH', listOf(own(schedule, 'byMonth')).join(',')],
    ['BYMONTHDAY', listOf(own(schedule, 'byMonthDay')).join(',')],
    ['COUNT', said('repeatCount')],
    ['UNTIL', said('repeatCount') === '' ? (until ?? '') : ''],
  ];
  const told = parts.filter(([, value]) => value !== '').map((part) => part.join('='));
  const zone = said('scheduleTimezone');
  const start = momentText(said('startDate'), said('startTime')).replace(/[-:]/g, '');
  const begin = zone !== '' && start.includes('T') ? `DTSTART;TZID=${zone}:${start}\n` : '';
  return `${begin}RRULE:${told.join(';')}`.toUpperCase().replace(/TZID=[^:]+/, `TZID=${zone}`);
}
