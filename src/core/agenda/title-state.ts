import { statusOf } from './status.js';
import type { StatusCode } from '../schema/state-terms.js';

/** A title without what stands there of the state of the event, and that. */
export interface ReadTitle {
  readonly title: string;
  /** As written; empty where the title says nothing of it. */
  readonly state: string;
}

/** Where a state may stand: « Annulé : Yoga », « [COMPLET] Yoga », « Yoga (annulé) », « Yoga – ANNULÉ ». */
const places: readonly RegExp[] = [
  /^[[(](?<state>[^\])]{3,40})[\])]\s*[:–—-]?\s*(?<title>.+)$/su,
  /^(?<state>[^:–—\n]{3,40}?)\s*(?::|\s[–—-])\s+(?<title>.+)$/su,
  /^(?<state>\p{Lu}{3,20}!?)[\s!:–—-]+(?<title>.+)$/su,
  /^(?<title>.+?)\s*[[(](?<state>[^\])]{3,40})[\])]$/su,
  /^(?<title>.+)\s[–—-]\s*(?<state>[^–—-]{3,40})$/su,
];

/** Without any of these, a title is nothing but a title. */
const edges = /[[(]|:\s|\s[–—-]\s|^\p{Lu}{3}|[\])]$/u;

const aloud: ReadonlySet<StatusCode> = new Set<StatusCode>(['cancelled']);
const marked: ReadonlySet<StatusCode> = new Set<StatusCode>([
  'cancelled',
  'moved',
  'rescheduled',
  'full',
  'waiting',
  'tentative',
]);

/**
 * Reads the state that people write in the title, since few programs show the one that iCalendar has for it. That an event is off is
 * believed anywhere at an edge; everything else only in brackets or capitals, for « Complet : le guide » is a title.
 */
export function readTitle(text: string): ReadTitle {
  if (!edges.test(text)) return { title: text, state: '' };
  for (const place of places) {
    const read = place.exec(text)?.groups;
    if (!read) continue;
    const { title = '', state = '' } = read;
    const codes = isMarked(text, state) ? marked : aloud;
    if (state !== '' && codes.has(statusOf(state).code)) return { title: title.trim(), state: state.trim() };
  }
  return { title: text, state: '' };
}

function isMarked(text: string, state: string): boolean {
  const isInBrackets = /[[(]/.test(text.charAt(text.indexOf(state) - 1));
  return isInBrackets || (state === state.toUpperCase() && /\p{Lu}{3}/u.test(state));
}
