import { clockMinutes, fromClockMinutes, type Moment } from '../../../../src/core/time/moment.js';
import { expandRule, type Expansion } from '../../../../src/core/time/expand-rule.js';
import { parseRule } from '../../../../src/core/time/parse-rule.js';
import { short } from '../fixture.js';

/** `19970902T090000`, or a day alone. */
export function momentIn(text: string): Moment {
  const [year = 0, month = 0, day = 0, hour, minute] = (text.match(/^\d{4}|\d\d/g) ?? []).map(Number);
  return hour === undefined ? { year, month, day } : { year, month, day, hour, minute: minute ?? 0 };
}

/** The first occurrences of a rule, in clock minutes. */
export function expand(text: string, first: string, most: number): Expansion {
  const rule = parseRule(text);
  if (!rule) throw new Error(`not read: ${text}`);
  return expandRule(rule, momentIn(first), { from: -Infinity, to: Infinity, most, work: 10_000_000 });
}

/** The same as people read them. */
export function listed(text: string, first: string, most: number): readonly string[] {
  return expand(text, first, most).found.map((clock) => short(fromClockMinutes(clock)));
}

export function clockIn(text: string): number {
  return clockMinutes(momentIn(text));
}
