import { isObject, own, type JsonObject } from './json-path.js';
import { listOf, plainly, termOf, thingsIn, typesOf, without } from './linked-data.js';
import { offersOf } from './linked-offers.js';
import { scheduleOf } from './linked-schedule.js';

const isEvent = (type: string): boolean =>
  /(?:Event|Festival|Hackathon)$/.test(type) || type === 'CourseInstance';
const isCourse = (type: string): boolean => type === 'Course';

/** What the parts of an event have from the whole, where they do not say it themselves. */
const ofWhole = ['location', 'organizer', 'image', 'offers', 'url'] as const;
/** What the times of a course have from the course. */
const ofCourse = [
  ...ofWhole,
  'name',
  'description',
  'provider',
  'audience',
  'educationalLevel',
  'keywords',
] as const;

/**
 * The events and courses of a file of linked data (JSON-LD 1.1 in the words of schema.org), as records: the parts of a festival, each time
 * that a course is held, each schedule; nothing of the pages and organisations that stand beside them.
 * @returns null where the file tells of none.
 */
export function linkedEvents(root: unknown): readonly JsonObject[] | null {
  const [first] = listOf(root);
  if (own(first, '@context') === undefined && own(first, '@type') === undefined) return null;
  const things = thingsIn(plainly(root), (type) => isEvent(type) || isCourse(type));
  if (things.length === 0) return null;
  return withoutConstants(things.flatMap(timesOf).map(recordOf));
}

/** Each time that something takes place: what stands in it, or itself. */
function timesOf(thing: JsonObject): readonly JsonObject[] {
  const parts = things(thing, 'subEvent', 'subEvents').filter((part) => Object.hasOwn(part, 'name'));
  const instances = things(thing, 'hasCourseInstance');
  if (parts.length > 0)
    return parts.flatMap((part) =>
      timesOf({ ...pick(thing, ofWhole), superEvent: own(thing, 'name'), ...part }),
    );
  if (instances.length > 0)
    return instances.flatMap((instance) => timesOf({ ...pick(thing, ofCourse), ...instance }));
  const schedules = things(thing, 'eventSchedule', 'courseSchedule');
  const rest = without(thing, 'subEvent', 'subEvents', 'eventSchedule', 'courseSchedule');
  return schedules.length > 0 ? schedules.map((each) => ({ ...rest, ...scheduleOf(each) })) : [rest];
}

function things(thing: JsonObject, ...keys: readonly string[]): readonly JsonObject[] {
  return keys.flatMap((key) => listOf(own(thing, key))).filter(isObject);
}

function pick(thing: JsonObject, keys: readonly string[]): JsonObject {
  return Object.fromEntries(keys.filter((key) => Object.hasOwn(thing, key)).map((key) => [key, thing[key]]));
}

/** What people read of an event: prices with their currency, people and houses by their names. */
function recordOf(event: JsonObject): JsonObject {
  const { offers, location, performer, eventAttendanceMode } = event;
  return {
    ...without(event, 'offers', 'location', 'performer', 'eventAttendanceMode'),
    ...(performer !== undefined && { performer: listOf(performer) }),
    ...(location !== undefined && { location: locationOf(listOf(location)) }),
    ...(offers !== undefined && { offers: offersOf(offers) }),
    ...(eventAttendanceMode !== undefined && { eventAttendanceMode: termOf(eventAttendanceMode) }),
  };
}

/** Of a place and an address in the network, both; a bare text is the name. */
function locationOf(locations: readonly unknown[]): JsonObject {
  const places = locations.map((each) => (isObject(each) ? each : { name: each }));
  const online = places.find((each) => typesOf(each).includes('VirtualLocation'));
  const place = without(places.find((each) => each !== online) ?? {});
  const { address } = place;
  return {
    ...place,
    ...(isObject(address) && { address: without(address) }),
    ...(online && { online: own(online, 'url') ?? own(online, 'name') }),
  };
}

/** Where everything takes place in one country and on site, nobody has to read that. */
function withoutConstants(events: readonly JsonObject[]): readonly JsonObject[] {
  const isOnSite = events.every(({ eventAttendanceMode: mode = onSite }) => mode === onSite);
  const countries = new Set(events.map(countryOf).filter((country) => country !== undefined));
  const told = isOnSite ? events.map((event) => without(event, 'eventAttendanceMode')) : events;
  return countries.size > 1 ? told : told.map(withoutCountry);
}

const onSite = 'OfflineEventAttendanceMode';

function countryOf(event: JsonObject): unknown {
  const country = own(own(own(event, 'location'), 'address'), 'addressCountry');
  return own(country, 'name') ?? country;
}

function withoutCountry(event: JsonObject): JsonObject {
  const location = own(event, 'location');
  const address = own(location, 'address');
  if (!isObject(location) || !isObject(address)) return event;
  return { ...event, location: { ...location, address: without(address, 'addressCountry') } };
}
