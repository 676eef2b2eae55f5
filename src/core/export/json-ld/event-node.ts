import type { Session } from '../../agenda/session.js';
import { webLink } from '../../base/link.js';
import { columnsByRole, toldText } from '../../models/told.js';
import { headingWords } from '../../schema/heading.js';
import type { Schema } from '../../schema/schema.js';
import { dayKey, two, type Moment } from '../../time/moment.js';
import { instantOf, offsetAt } from '../../time/zone.js';
import { placeReader as whereReader } from '../calendar/ics-place.js';
import { node, SCHEMA_ORG, type Node } from './json-ld-text.js';
import { placeReader, shortened } from './organisation-node.js';

/** What is known of the agenda that sessions come from. */
export interface EventOptions {
  /** The zone that they are in. */
  readonly timeZone: string;
  readonly language: string;
}

const online =
  /\b(?:en ligne|visio\w*|on ?line|webinaires?|webinars?|zoom|teams|jitsi|bbb|distanciel|a distance|remote|virtuel\w*|virtual|en linea)\b/;

/** Whether a session can be gone to: what takes place on a screen alone is no event to search engines. */
export function isOnline(session: Session, schema: Schema): boolean {
  const { place, room, kind } = session;
  const said = [place, room, kind].join(' ').normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const isAddressed = placeReader(schema)(session.entry.cells).address !== null;
  return (online.test(said) || webLink(place) !== null || webLink(room) !== null) && !isAddressed;
}

/** How to tell sessions as events; null for those without a day or a place. */
export function eventWriter(schema: Schema, { timeZone }: EventOptions): (session: Session) => Node | null {
  const textOf = whereReader(schema);
  const placeOf = placeReader(schema);
  const texts = columnsByRole(schema, 'text');
  const organiserOf = organiserReader(schema);
  return (session) => {
    const { start, end, title, status, entry } = session;
    const where = textOf(session).text;
    const { address, location } = placeOf(entry.cells);
    if (!start || isOnline(session, schema) || (where === '' && !address)) return null;
    const organiser = organiserOf(session);
    return node('Event', {
      name: title,
      startDate: momentText(start, timeZone),
      endDate: end && momentText(end, timeZone),
      eventStatus: `${SCHEMA_ORG}/${statuses[status.code] ?? 'EventScheduled'}`,
      eventAttendanceMode: `${SCHEMA_ORG}/OfflineEventAttendanceMode`,
      location: node('Place', {
        name: session.place || session.room || where,
        address: address ?? where,
        geo: location?.['geo'],
      }),
      description: shortened(
        texts
          .map((column) => toldText(entry.cells, column))
          .filter(Boolean)
          .join('\n\n'),
      ),
      offers: offerOf(session),
      isAccessibleForFree: isFree(session.price) ? true : null,
      organizer: organiser && node('Organization', { name: organiser }),
    });
  };
}

/** Who holds a session, where a column says so. */
function organiserReader(schema: Schema): (session: Session) => string {
  const columns = schema.columns.filter(
    ({ name, role }) => role !== 'hidden' && organisers.test(headingWords(name).join(' ')),
  );
  return ({ entry }) => columns.map((column) => toldText(entry.cells, column)).find(Boolean) ?? '';
}

const organisers =
  /\b(?:organisat\w+|organism\w+|organis\w+ par|organiz\w+|porteurs?|organizador\w*|prestataires?|providers?|proposee? par)\b/;

const statuses: Readonly<Record<string, string>> = {
  cancelled: 'EventCancelled',
  postponed: 'EventPostponed',
  moved: 'EventRescheduled',
};

/** A day, or a moment with its distance to Greenwich. */
function momentText(moment: Moment, timeZone: string): string {
  const { hour, minute } = moment;
  if (hour === undefined) return dayKey(moment);
  const offset = moment.offset ?? offsetAt(instantOf(moment, timeZone), timeZone);
  const distance = Math.abs(offset);
  const sign = offset < 0 ? '-' : '+';
  return `${dayKey(moment)}T${two(hour)}:${two(minute ?? 0)}:00${sign}${two(Math.floor(distance / 60))}:${two(distance % 60)}`;
}

const freeWords = /^(?:gratuite?s?|free|gratis|libre|entree libre|0(?:[.,]0+)? ?(?:€|eur|euros?)?)$/i;
const currencies: readonly (readonly [code: string, sign: RegExp])[] = [
  ['EUR', /€|\beur(?:os?)?\b/i],
  ['CHF', /\bchf\b/i],
  ['GBP', /£|\bgbp\b/i],
  ['USD', /\$|\busd\b/i],
];

function isFree(price: string): boolean {
  return freeWords.test(price.trim().normalize('NFD').replace(/\p{M}/gu, ''));
}

/** What it costs where that is one amount, and where to register. */
function offerOf({ price, registration, availability, status }: Session): Node | null {
  const [amount, another] = price.match(/\d+(?:[.,]\d{1,2})?/g) ?? [];
  const currency = currencies.find(([, sign]) => sign.test(price))?.[0];
  const isPriced = amount !== undefined && another === undefined && currency !== undefined;
  const url = webLink(registration);
  if (!isPriced && !isFree(price) && url === null) return null;
  const isFull = [status.code, availability.code].includes('full');
  return node('Offer', {
    url,
    price: isFree(price) ? '0' : isPriced ? amount.replace(',', '.') : null,
    priceCurrency: isFree(price) ? 'EUR' : isPriced ? currency : null,
    availability: isFull ? `${SCHEMA_ORG}/SoldOut` : null,
  });
}

/** Courses that are held several times, each with its dates. Nothing is promised of them; they are valid. */
export function courseNodes(
  sessions: readonly Session[],
  schema: Schema,
  options: EventOptions,
): readonly Node[] {
  const texts = columnsByRole(schema, 'text');
  const textOf = whereReader(schema);
  const organiserOf = organiserReader(schema);
  const courses = new Map<string, Session[]>();
  for (const session of sessions)
    if (session.start) courses.set(session.course, [...(courses.get(session.course) ?? []), session]);
  return [...courses.values()]
    .filter(({ length }) => length > 1)
    .map((held) => {
      const [first] = held;
      return node('Course', {
        name: first?.title,
        description:
          texts.map((column) => toldText(first?.entry.cells ?? [], column)).find(Boolean) ?? first?.title,
        provider: providerOf(held.map(organiserOf)),
        hasCourseInstance: held.map((session) =>
          instanceOf(session, textOf(session).text, isOnline(session, schema), options),
        ),
      });
    });
}

/** Who gives a course: whoever its dates name, and nobody where they do not agree. */
function providerOf(names: readonly string[]): Node | null {
  const [name, ...others] = new Set(names.filter(Boolean));
  return name === undefined || others.length > 0 ? null : node('Organization', { name });
}

function instanceOf(
  { start, end }: Session,
  where: string,
  isRemote: boolean,
  { timeZone }: EventOptions,
): Node {
  return node('CourseInstance', {
    courseMode: isRemote ? 'online' : 'onsite',
    startDate: start && momentText(start, timeZone),
    endDate: end && momentText(end, timeZone),
    location: where && !isRemote ? node('Place', { name: where, address: where }) : null,
  });
}
