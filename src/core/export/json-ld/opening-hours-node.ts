import { hoursIn } from '../../time/hours/day-columns.js';
import type { OpeningRule, Span } from '../../time/hours/opening-hours.js';
import { node, SCHEMA_ORG, type Node } from './json-ld-text.js';

const dayNames = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const wholeDay: readonly Span[] = [{ from: 0, to: 1439 }];

/**
 * Opening hours as schema.org tells them, days with the same hours together. What it cannot tell, as every second Wednesday, is left out with
 * all the rest: half of the hours would be wrong ones.
 */
export function openingHoursNodes(text: string): readonly Node[] {
  const rules = hoursIn(text);
  if (!rules?.every(isPlain)) return [];
  const byDay = dayNames.map((): readonly Span[] => []);
  for (const rule of rules)
    for (const day of daysOf(rule)) {
      const times = rule.state === 'closed' ? [] : rule.times.length > 0 ? rule.times : wholeDay;
      byDay[day] = rule.kind === 'additional' ? [...(byDay[day] ?? []), ...times] : times;
    }
  const days = new Map<string, string[]>();
  for (const [day, times] of byDay.entries())
    for (const { from, to } of times) {
      const key = `${clock(from)} ${clock(to)}`;
      days.set(key, [...(days.get(key) ?? []), `${SCHEMA_ORG}/${dayNames[day] ?? ''}`]);
    }
  return Array.from(days, ([key, dayOfWeek]) => {
    const [opens, closes] = key.split(' ');
    return node('OpeningHoursSpecification', { dayOfWeek, opens, closes });
  });
}

function isPlain(rule: OpeningRule): boolean {
  const { seasons, weeks, days, holidays, times, state, kind } = rule;
  return (
    kind !== 'fallback' &&
    state !== 'unknown' &&
    seasons.length === 0 &&
    weeks.length === 0 &&
    (holidays.length === 0 || state === 'closed') &&
    days.every(({ nth }) => nth.length === 0) &&
    times.every(({ to }) => to >= 0)
  );
}

/** The days of a rule, every one where it names none; holidays are none of them. */
function daysOf({ days, holidays }: OpeningRule): readonly number[] {
  if (days.length === 0) return holidays.length > 0 ? [] : dayNames.map((_, day) => day);
  return days.flatMap(({ from, to }) => {
    const length = ((to - from + 7) % 7) + 1;
    return Array.from({ length }, (_, step) => (from + step) % 7);
  });
}

function clock(minutes: number): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${two(Math.floor(minutes / 60) % 24)}:${two(minutes % 60)}`;
}
