import { fold } from '../text/fold.js';
import type { Duration } from './slots.js';

/** How durations are written, and what the two numbers in them count, in minutes. */
const patterns: readonly (readonly [RegExp, number, number])[] = [
  [/^(\d{1,3}):(\d\d)(?::\d\d)?$/, 60, 1],
  [/^(\d{1,3})\s?(?:h|heures?|hours?|hrs?)\s?(?:(\d\d?)\s?(?:min(?:utes?)?|mn)?)?$/, 60, 1],
  [/^(\d{1,4})\s?(?:min(?:utes?)?|mn|')?$/, 1, 0],
  [/^p?t(?:(\d{1,3})h)?(?:(\d{1,4})m)?(?:\d+s)?$/, 60, 1],
];

/** Reads a duration: `1h30`, `00:30`, `90 min`, `90` (minutes), `PT1H30M` (ISO 8601), `2 jours`; null for anything else. */
export function parseDuration(text: string): Duration | null {
  const folded = fold(text.trim());
  const days = /^(\d{1,3})\s?(?:jours?|days?|j)$|^p(\d{1,3})d$/.exec(folded);
  if (days) return positive({ days: Number(days[1] ?? days[2]) });
  for (const [pattern, first, second] of patterns) {
    const match = pattern.exec(folded);
    if (match) return positive({ minutes: Number(match[1] ?? 0) * first + Number(match[2] ?? 0) * second });
  }
  return null;
}

function positive(duration: Duration): Duration | null {
  return ('days' in duration ? duration.days : duration.minutes) > 0 ? duration : null;
}
