import type { CellKind } from './cell-kind.js';
import { isYesNoColumn, rightShare, type ColumnProfile } from './column-profile.js';
import { degrees } from './coordinates.js';
import { namedLinks } from '../base/named-links.js';
import { parseTime, parseTimeRange } from '../time/dates.js';
import { mentionsWeekday } from '../time/weekday-names.js';
import type { Role } from './schema.js';
import { isUnreached } from './unsaid.js';

type Test = (profile: ColumnProfile) => boolean;

const text: readonly CellKind[] = ['text', 'html', 'json'];
const day: readonly CellKind[] = ['date', 'datetime'];
const days: readonly CellKind[] = [...day, 'when'];
const time: readonly CellKind[] = ['time', 'times'];
const link: readonly CellKind[] = ['url', 'picture', ...text];

/** What the cells must be like for a role that the heading speaks for: the kinds of most of them, their mean length, the part of those kinds. */
const needs: Readonly<
  Partial<Record<Role, readonly [kinds: readonly CellKind[], below?: number, least?: number]>>
> = {
  subtitle: [text],
  text: [text],
  image: [link],
  address: [text],
  city: [text, 40],
  country: [text, 40],
  region: [['number', 'code', ...text], 50, 0.8],
  coordinates: [['coordinates']],
  email: [['email'], 200, 0.2],
  website: [['url'], 500, 0.25],
  hours: [[...time, 'when', ...text]],
  start: [days],
  end: [days],
  deadline: [days],
  'start-time': [time],
  'end-time': [time],
  duration: [['time', 'number', 'code', 'text'], 20, 0.7],
  place: [text, 60],
  room: [text, 60],
  people: [text, 120],
  kind: [text, 60],
  status: [text, 60],
  price: [text, 60, 0],
  seats: [['number'], 20, 0.7],
  // OpenAgenda lists links, telephones and addresses in one cell of JSON.
  registration: [[...link, 'object']],
  hidden: [text, Infinity, 0],
};

const within =
  (limit: number): Test =>
  ({ sample }) =>
    rightShare(sample, (cell) => {
      const value = Math.abs(degrees(cell));
      return value > 0 && value <= limit;
    }) >= 0.7;
const postcode =
  /^(?:[A-Z]{1,2}[- ])?\d{4,5}(?:-?\d{3,4}| ?[A-Z]{2})?$|^\d\d-\d{3}$|^[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}$/;
const isFew: Test = ({ different, filled }) => different <= Math.max(12, filled / 2);

/** What else they must be like. */
const tests: Readonly<Partial<Record<Role, Test>>> = {
  // What stands on every row tells none of them from the others.
  id: ({ name, sample, length, share, different, filled }) =>
    length < 80 &&
    // The key of another thing, which stands in the entry.
    !/\.(?:id|uid|uuid|key|code|slug)$/i.test(name) &&
    (filled < 3 || different > filled / 5) &&
    share(...day) < 0.5 &&
    rightShare(sample, (cell) => !/\s/.test(cell)) > 0.9,
  // Short activities that come back are no text to read, but values to choose from.
  text: ({ words, length, different, filled, sample }) =>
    rightShare(sample, (cell) => cell.includes(' | ')) < 0.3 &&
    (length >= 40 ||
      different > filled / 2 ||
      (different > 1 && length > 5 && !words.some((word) => /^(?:activites|missions|objet)$/.test(word)))),
  // « Adresse de messagerie », « Adresse web »: no street.
  address: ({ words }) =>
    !words.some((word) => /^(?:mail|email|messagerie|electronique|courriel|web|ip)$/.test(word)),
  // « Lundi 18h-20h », « lundi 11 janvier 2027 »: what takes place then, or who can.
  hours: ({ words, share }) => share(...time, 'when') >= 0.3 || !words.some((word) => /^\d/.test(word)),
  city: ({ heading, sample }) =>
    !heading.has('address') || rightShare(sample, (cell) => /\d/.test(cell)) < 0.5,
  postcode: ({ sample }) => rightShare(sample, (cell) => postcode.test(cell)) >= 0.6,
  latitude: within(90),
  longitude: within(180),
  phone: ({ sample, share }) =>
    share(...day) < 0.5 &&
    rightShare(
      sample.filter((cell) => !isUnreached(cell)),
      (cell) => cell.length < 80 && cell.replace(/\D/g, '').length >= 6 && !/[\da-z]{16}/i.test(cell),
    ) >= 0.4,
  // Spreadsheets count days from 1899-12-30: a date column may be saved as bare numbers.
  updated: ({ sample, share }) =>
    share(...day) >= 0.5 || rightShare(sample, (cell) => /^[1-5]\d{4}$/.test(cell)) >= 0.95,
  // `region_id`: a key of another file.
  // A state may be one that a thing is in, « confirmed », `JOIN_OPEN`; `fr_FR` is a language.
  region: (profile) =>
    !(profile.words.includes('state') ? /^[a-z]|_/ : /_/).test(profile.sample[0] ?? '') &&
    isFew(profile) &&
    !(profile.words.at(-1) === 'id' && profile.share(...text) < 0.5),
  // The same kind everywhere is no kind.
  kind: (profile) => isFew(profile) && (profile.different > 1 || profile.filled < 5),
  status: isFew,
  // A poster to download is no picture, and would be seen by nobody.
  image: ({ sample }) => rightShare(sample, (cell) => /\.(?:pdf|docx?|odt)\b/i.test(cell)) < 0.5,
  // `EUR` is a currency.
  price: ({ sample }) => rightShare(sample, (cell) => /^[A-Z]{3}$/.test(cell)) < 0.9,
};

/** A day without signs, as iCalendar writes it: a number to everybody but a column of days. */
function isBasicDay(cell: string): boolean {
  return /^(?:19|2[01])\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?:T\d{4,6}Z?)?$/.test(cell);
}

/** One address with words of its own, as a spreadsheet links a cell: `[Le site](https://…)`. */
function isNamedLink(cell: string): boolean {
  return namedLinks(cell)?.length === 1;
}

function accepts(role: Role, profile: ColumnProfile): boolean {
  const need = needs[role];
  const test = tests[role];
  if ((role === 'start' || role === 'end') && rightShare(profile.sample, isBasicDay) > 0.9) return true;
  if (role === 'website' && rightShare(profile.sample, isNamedLink) > 0.5) return true;
  if (need) {
    const [kinds, below = Infinity, least = 0.5] = need;
    if (profile.share(...kinds) < least || profile.length >= below) return false;
    if (role !== 'hidden' && isYesNoColumn(profile)) return false;
  }
  return test ? test(profile) : need !== undefined;
}

/** Roles that several columns may play: a phone at work and at home, hours by weekday. */
const shared: ReadonlySet<Role> = new Set<Role>([
  'text',
  'address',
  'phone',
  'email',
  'website',
  'hours',
  'image',
  'people',
  'price',
  'hidden',
]);

/** Headings of days that are not those of a session: when an entry was made, founded, closed, printed. */
const otherDays =
  /^(?:creat|crea$|creee?$|ouvert|fermet|naiss|birth|modif|updat|soumis|saisie|publi|extract|informe|rapport|report|edition|maj$|decla|submi|soumis|envoi|envoy|invio|add(?:ed)?$|ajout|access|consult|immat|delivr|inscri|iscri|regist|rejest|alta$|mise$|notif|anderung|grund|gegrund|fond|found|fund|costit|traite|adhes|command|achat|paie|pay|order|valid|disso|closing|opening|conven|limite|deadline|eche|expir|renouvel|cotis|ddn$)/;

/** A role that the heading of a column speaks for and its cells bear out. */
interface Claim {
  readonly column: number;
  readonly role: Role;
  readonly score: number;
}

/** All claims on roles, the surest first. */
export function claimsOf(profiles: readonly ColumnProfile[]): readonly Claim[] {
  const claims = profiles.flatMap(claimsOn);
  // Beside the beginning of a session, a mere « date » is that of something else.
  const begins = profiles.some(
    ({ index, words }) =>
      words.some((word) => /^(?:starts?|begins?|debut)$/.test(word)) &&
      claims.some(({ column, role }) => column === index && role === 'start'),
  );
  // Beside the same instant in Greenwich, it is when a program published a page.
  const isPublished = !begins && profiles.some(({ name }) => name === 'date_gmt');
  return claims
    .filter(
      ({ column, role }) =>
        !(begins || isPublished) || role !== 'start' || profiles[column]?.words.join() !== 'date',
    )
    .sort((one, other) => other.score - one.score || one.column - other.column);
}

function claimsOn(profile: ColumnProfile): readonly Claim[] {
  const { index, name, heading, words, filled, rows } = profile;
  // `location.__type`, `Phone 1 - Label`: what a program notes of a value is not the value.
  if (
    filled === 0 ||
    /(?:^|\.)__| \d+ - (?:Label|Type)$|^(?:Phone|E-?mail|Address|Website|IM)(?: \d)? Type$|^Author \w|^(?:Comment|Ping) Status$|\.file_?[Nn]ame$/.test(
      name,
    )
  )
    return [];
  const otherDay = words.some((word) => otherDays.test(word));
  // Of a text in two languages, the French one plays the role.
  const translated = /[._](?:en|de|es|it|nl|pt)$/.test(name) ? 0.05 : 0;
  // What an address is described by is the place: `physicalAddress.description`.
  const isDescribed = /(?:address|location|venue|place|lieu|salle)\.(?:description|label|title|titre)$/i.test(
    name,
  );
  // Of the parts of a place, the one that names it: `venue.name`, `venue.venue`, but not `venue.status` nor `venue.address`.
  const isOfPart = /\.(?:status|slug|type|id|timezone|address|show_map\w*)$/i.test(name);
  const trust = filled / rows - translated - (name.split('.').length - 1) * 0.2;
  // « Kod-post », « Posta-kodea », « Postnummer »: as the post says everywhere.
  const isPostal = heading.size === 0 && words.some((word) => word.startsWith('post'));
  const sure = isDescribed ? 'place' : isPostal ? 'postcode' : null;
  return [...(sure ? ([[sure, 3]] as const) : heading)]
    .filter(
      ([role]) =>
        accepts(role, profile) &&
        !(isOfPart && role === 'place') &&
        !(otherDay && (role === 'start' || role === 'end')),
    )
    .map(([role, score]) => ({
      column: index,
      role,
      // Of two days that a session may begin or end on, the one that tells the hour.
      score: score + trust + (/^(?:start|end)$/.test(role) ? profile.share('datetime') * 1.5 : 0),
    }));
}

/**
 * Gives each column the role that its heading speaks for and its cells bear out; the surest claims come first.
 * @param settled what is decided already, by place.
 */
export function assignRoles(
  profiles: readonly ColumnProfile[],
  claims: readonly Claim[],
  settled: ReadonlyMap<number, Role>,
): Map<number, Role> {
  const taken = new Map(settled);
  const played = new Set(settled.values());
  const take = (column: number, role: Role): void => {
    if (taken.has(column) || (played.has(role) && !shared.has(role))) return;
    taken.set(column, role);
    played.add(role);
  };
  for (const { column, role } of claims) take(column, role);
  for (const { index, share } of profiles) {
    const role = shown.find(([, kind, least]) => share(kind) >= least)?.[0];
    if (role !== undefined) take(index, role);
  }
  // « 1er mardi du mois de 9h à 12h » tells days as well as hours, whatever the heading promises.
  for (const { index, sample } of played.has('start') ? [] : profiles)
    if (taken.get(index) === 'start-time' && rightShare(sample, mentionsWeekday) > 0.7)
      taken.set(index, 'start');
  hoursOfSessions(profiles, taken);
  hoursOfWeekdays(profiles, taken);
  return taken;
}

/** Beside a day, `9h-12h` or `20h30` is when the session takes place, not when a house is open. */
function hoursOfSessions(profiles: readonly ColumnProfile[], taken: Map<number, Role>): void {
  const roles = [...taken.values()];
  const hours = profiles.filter(({ index }) => taken.get(index) === 'hours');
  const [only, another] =
    hours.length > 0 ? hours : profiles.filter((each) => !taken.has(each.index) && areUnknownHours(each));
  if (!only || another || !roles.includes('start') || roles.includes('start-time')) return;
  if (rightShare(only.sample, isTimeOfDay) > 0.7) taken.set(only.index, 'start-time');
}

/** Times of day, and no durations, under a heading of no language that is known: « Ordua », « Godzina ». */
function areUnknownHours({ heading, words, sample }: ColumnProfile): boolean {
  return (
    heading.size === 0 &&
    !words.some((word) => otherDays.test(word)) &&
    sample.every((cell) => /^(?:0?[6-9]|[12]\d)[:h]\d/.test(cell))
  );
}

function isTimeOfDay(cell: string): boolean {
  return cell
    .split(/\s?(?:[,;&/]|\bet\b)\s?/)
    .every((part) => parseTimeRange(part) !== null || parseTime(part) !== null);
}

/**
 * Beside a column of days of the week, hours are those of these days and of no other: of sessions every week, where nothing says how to reach
 * anybody; else no opening hours, which would hold on every day. « Premier dimanche du mois » among them is a day of the week as well.
 */
function hoursOfWeekdays(profiles: readonly ColumnProfile[], taken: Map<number, Role>): void {
  const told = [...taken.values()];
  const role = told.includes('start-time') && !told.includes('start') ? 'start-time' : 'hours';
  const [only, another] = profiles.filter(({ index }) => taken.get(index) === role);
  if (!only || another || rightShare(only.sample, isTimeOfDay) <= 0.7) return;
  const days = profiles.find(
    ({ index, length, sample }) =>
      !taken.has(index) && length < 40 && rightShare(sample, (cell) => mentionsWeekday(cell)) > 0.7,
  );
  // Beside dates that cannot be read, they are the weekdays of those, and not of every week.
  if (!days || profiles.some((each) => each !== days && each !== only && each.heading.has('start'))) return;
  const isOfHouse = told.some((each) => ofHouses.has(each) || /^(?:start|end)$/.test(each));
  if (role === 'hours' && isOfHouse) taken.delete(only.index);
  else taken.set(days.index, 'start').set(only.index, 'start-time');
}

const ofHouses: ReadonlySet<Role> = new Set<Role>(['address', 'postcode', 'phone', 'email', 'website']);

/** Roles that cells show by themselves, whatever the heading: for columns without a role, when nobody plays it yet. */
const shown: readonly (readonly [Role, CellKind, least: number])[] = [
  ['email', 'email', 0.5],
  ['coordinates', 'coordinates', 0.8],
  ['website', 'url', 0.6],
  ['phone', 'phone', 0.6],
  ['hours', 'times', 0.6],
];
