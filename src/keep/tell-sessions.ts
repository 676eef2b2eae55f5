import { isOver } from '../core/agenda/now.js';
import { extentOf } from '../core/agenda/order.js';
import type { Session } from '../core/agenda/session.js';
import { overlapsOf } from '../core/models/overlaps.js';
import { nowHere } from '../core/time/zone.js';
import { agendaWords } from '../locale/agenda.js';
import { keptWords } from '../locale/kept.js';
import type { Locale } from '../locale/locale.js';
import { hoursText, whenText } from '../views/sessions/words.js';
import type { KeptEntry } from '../visit/keeping.js';
import type { TellKept, ToldKept } from './told-kept.js';

/** Sessions in the order in which they take place, those first for which places are few or registration ends. */
export const tellSessions: TellKept = (kept, _schema, locale) => {
  const ordered = [...kept].sort(byTime);
  const overlaps = overlapsOf(ordered.flatMap(({ session }) => session ?? []));
  const told = ordered.map((each) => tell(each, overlaps.get(each.entry.id) ?? [], locale));
  const soon = told.filter(({ kept: { session } }) => session && isUrgent(session));
  const rest = told.filter((each) => !soon.includes(each));
  if (soon.length === 0) return [{ heading: null, told }];
  return [
    { heading: 'soon', told: soon },
    ...(rest.length > 0 ? [{ heading: 'rest', told: rest } as const] : []),
  ];
};

function tell(kept: KeptEntry, overlapping: readonly Session[], locale: Locale): ToldKept {
  const { session } = kept;
  const { overlaps } = keptWords(locale.language);
  const where = [session?.room, session?.place].filter(Boolean).join(', ');
  return {
    kept,
    title: session?.title || locale.messages.entry.untitled,
    second: [session ? whenText(session, locale) : '', where].filter(Boolean).join(' · '),
    hints: session && isUrgent(session) ? urgency(session, locale) : [],
    overlaps: overlapping.map((other) => overlaps(other.title, hoursText(other, locale))),
  };
}

/** That places are few, and until when one can register. */
function urgency(session: Session, locale: Locale): readonly string[] {
  const { status, registerUntil } = agendaWords(locale);
  const moment = session.deadline?.moment;
  return [
    ...(isFew(session) ? [status.few] : []),
    ...(moment ? [registerUntil(locale.day(moment.year, moment.month, moment.day))] : []),
  ];
}

function isFew({ status, availability }: Session): boolean {
  return status.code === 'few' || availability.code === 'few';
}

/** Whether one had better not wait: what is over, called off or full needs no hurry. */
function isUrgent(session: Session): boolean {
  const { status, availability, start, deadline } = session;
  const states = [status.code, availability.code];
  const isLate = start !== null && isOver(start, nowHere());
  if (isLate || states.includes('cancelled') || states.includes('full')) return false;
  return isFew(session) || (deadline?.moment ? !isOver(deadline.moment, nowHere()) : false);
}

function byTime({ session: one }: KeptEntry, { session: other }: KeptEntry): number {
  const fromOf = (session: Session | null): number => (session && extentOf(session)?.from) ?? Infinity;
  const [left, right] = [fromOf(one), fromOf(other)];
  return left === right ? 0 : left - right;
}
