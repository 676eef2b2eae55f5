import { dayKey, fromClockMinutes } from '../time/moment.js';
import { extentOf } from './grouping.js';
import type { Session } from './session.js';

const day = String.raw`\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?`;
const period = new RegExp(`^(?:${day}(?:/(?:${day})?)?|/${day}|)$`);

/** Whether a text names a period, as `inPeriod` takes it; the empty text does, and means always. */
export function isPeriod(text: string): boolean {
  const [from = '', to = ''] = text.trim().split('/');
  return period.test(text.trim()) && (to === '' || from.slice(0, to.length) <= to);
}

/**
 * Whether a session takes place in a period: `2023`, `2023-01`, `2023-01-16`, or from one to another (`2023-01/2023-03`, either end may
 * be left out). What has no clear date may, and counts.
 */
export function inPeriod(session: Session, period: string): boolean {
  const extent = extentOf(session);
  if (!extent) return true;
  const [from = '', to = from] = period.trim().split('/');
  const last = dayKey(fromClockMinutes(Math.max(extent.from, extent.to - 1)));
  return last >= from && (to === '' || dayKey(fromClockMinutes(extent.from)).slice(0, to.length) <= to);
}
