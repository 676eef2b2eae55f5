import { rightShare, type ColumnProfile } from './column-profile.js';
import type { ColumnType, Role } from './schema.js';

/** A column with what has been decided on it so far. */
export interface Draft {
  readonly profile: ColumnProfile;
  readonly role: Role | null;
  readonly type: ColumnType;
  readonly separator: string | null;
  /** How many different values it holds. */
  readonly distinct: number;
  /** How often values stand in it, lists counted one by one. */
  readonly values: number;
}

/** More filters than this help nobody. */
const MOST = 10;
/** Fewer rows than this are read faster than filtered. */
const FEWEST_ROWS = 10;

/** How often a value must come back on average; where each row is many sessions, it is enough that one does. */
const OFTEN = 2;
const FEW_TIMES = 1.15;

/** Roles that visitors filter on. */
const filterable: ReadonlySet<Role | null> = new Set<Role | null>([
  null,
  'kind',
  'city',
  'region',
  'country',
  'room',
  'place',
  'status',
  'price',
  'people',
  'postcode',
  'subtitle',
]);
const worth: Readonly<Partial<Record<Role, number>>> = {
  kind: 2,
  region: 1,
  city: 0.8,
  room: 0.6,
  status: 0.5,
  postcode: -1,
};
/** What tells of the record, not of the entry. */
const ofRecords = /^(?:source|licen[cs]e|record|prenoms?|firstname|civilite|salutation|anrede)$/;
/** What makes people choose, in words of headings. */
const telling =
  /^(?:services?|publics?|public|themes?|thematiques?|domaines?|labels?|accessibilite|accessibility|langues?|languages?|language|tags?|categories|typologie|modalites?|conditions|day|jour|quartier|niveau|level|equipements?|audience|topic|covered)$/;

/** Who agreed to be published: a question for the owner, not for visitors. */
const consent = /^(?:accept|accord|consent|autoris|rgpd|gdpr|agree)/;

/** « Tous les mardis », « 1er samedi du mois », « les 12, 19 et 26 janvier »: one row is many sessions. */
const repeating =
  /(?:^|[^\p{L}])(?:tou(?:te)?s les|chaque|un \p{L}+ sur deux|du mois|hebdo\p{L}*|every|each|weekly|monthly|cada|todos los|freq=)(?:[^\p{L}]|$)|\d, ?\d+ (?:et|and|y) \d/iu;

/** Whether rows tell of sessions that come back: there are many more of those than of rows. Places that open each day are none. */
function isRepeated(drafts: readonly Draft[]): boolean {
  return (
    drafts.some(({ role }) => role === 'start') &&
    drafts.some(
      ({ role, profile }) =>
        (role === 'start' || role === 'hours') &&
        profile.filled > 1 &&
        rightShare(profile.sample, (cell) => repeating.test(cell)) >= 0.3,
    )
  );
}

/**
 * The places of the columns worth filtering on: few values that come back, in columns that say something of most entries. Few rows are
 * worth it where each is many sessions.
 */
export function chooseFilters(drafts: readonly Draft[], rows: number): ReadonlySet<number> {
  const least = rows < FEWEST_ROWS && isRepeated(drafts) ? FEW_TIMES : OFTEN;
  if (rows < FEWEST_ROWS && least === OFTEN) return new Set();
  const ranked = drafts
    .filter(
      (draft) =>
        mayFilter(draft, rows, least, drafts) &&
        !(saysPart(draft) && inSeries(draft, drafts)) &&
        !isTranslation(draft, drafts),
    )
    .map((draft) => ({
      index: draft.profile.index,
      score: worthOf(draft, rows) - (inSeries(draft, drafts) ? 1.5 : 0),
    }))
    .sort((one, other) => other.score - one.score);
  return new Set(ranked.slice(0, MOST).map(({ index }) => index));
}

function mayFilter(draft: Draft, rows: number, least: number, drafts: readonly Draft[]): boolean {
  const { profile, role, type, separator, distinct, values } = draft;
  if (!filterable.has(role)) return false;
  // A postcode is what people choose by where nothing else says in which town an entry is.
  const isOnlyPlace = role === 'postcode' && !drafts.some((draft) => isPlace(draft.role));
  if (type !== 'text' && type !== 'boolean' && !isOnlyPlace) return false;
  if (profile.words.some((word) => ofRecords.test(word))) return false;
  if (profile.filled < rows * 0.03 || (profile.length > 80 && separator === null)) return false;
  if (type !== 'boolean' && role !== 'region' && !isOnlyPlace) {
    if (profile.share('number', 'code', 'date', 'datetime', 'time', 'url') > 0.5) return false;
  }
  if (type === 'boolean' && isConsent(profile)) return false;
  if (rightShare(profile.sample, (cell) => cell.includes('://')) > 0.5) return false;
  if ((role === null || role === 'status') && type === 'text' && isCoded(profile)) return false;
  if (distinct === 1)
    return type === 'boolean' || separator !== null
      ? isMark(profile)
      : isMark(profile) && profile.length < 40 && profile.filled > 1 && !goesOnWithText(profile);
  if (separator === null ? isPlace(role) && isLopsided(profile) : isSameEverywhere(profile)) return false;
  if (distinct > mostValues(role, rows) || values / distinct < least) return false;
  return true;
}

/** Whether a column says who agreed to something. */
export function isConsent({ words }: Pick<ColumnProfile, 'words'>): boolean {
  return words.some((word) => consent.test(word));
}

/** A letter or two say nothing to people who have not the key to them, unless the heading tells: `A`, `B` of a level. */
function isCoded({ sample, words }: ColumnProfile): boolean {
  return (
    rightShare(sample, (cell) => /^[A-Z]{1,2}$/.test(cell)) > 0.9 && !words.some((word) => telling.test(word))
  );
}

const no = /^(?:0|no?|non?|nein|false|falso|faux|off)$/i;

/** A single value that some rows have and others have not is a mark to tick, unless it says no. */
function isMark({ cells, filled, rows }: ColumnProfile): boolean {
  return filled >= rows * 0.05 && filled <= rows * 0.95 && !no.test(cells[0] ?? '');
}

/** Whoever ticks a value finds what they found before. */
function isSameEverywhere({ different, filled, rows }: ColumnProfile): boolean {
  return different === 1 && filled > rows * 0.95;
}

/** A note, or a line that goes on with an address: not what entries are chosen by. */
function goesOnWithText({ heading, words }: ColumnProfile): boolean {
  return heading.has('text') || heading.has('address') || words[0] === 'complement';
}

/** Nearly all entries lie in one place, and nobody chooses the one or two that do not. */
function isLopsided({ counts, filled }: ColumnProfile): boolean {
  const others = filled - Math.max(...counts);
  return counts.length < 4 && others < Math.max(2, filled * 0.06);
}

function isPlace(role: Role | null): boolean {
  return role === 'region' || role === 'city' || role === 'country';
}

/** Towns are looked for by name, however many there are; of kinds, more than sixty are worth it where each comes back often. */
function mostValues(role: Role | null, rows: number): number {
  if (isPlace(role)) return Math.min(400, Math.max(12, rows / 2));
  return role === 'kind' ? Math.max(60, Math.min(120, rows / 5)) : 60;
}

/** « Tag 1 » to « Tag 9 »: values of one question spread over numbered columns, none of them whole. */
function inSeries({ profile }: Draft, drafts: readonly Draft[]): boolean {
  const stem = withoutNumbers(profile);
  if (stem === '' || stem === profile.words.join(' ')) return false;
  return drafts.filter((other) => withoutNumbers(other.profile) === stem).length > 3;
}

/** One of many « Tag 1 » to « Tag 9 » filters for that place in the row, not for the tag; « Label 1: yes » says not even which. */
function saysPart({ profile, type }: Draft): boolean {
  return type === 'boolean' || profile.filled < profile.rows / 2;
}

/** `type.en` beside `type.fr`: the same question a second time. French comes first, else what stands first. */
function isTranslation({ profile: { name, index } }: Draft, drafts: readonly Draft[]): boolean {
  const [, stem, language] = translated.exec(name) ?? [];
  if (stem === undefined || language === 'fr') return false;
  return drafts.some(({ profile }) => {
    const [, same, other] = translated.exec(profile.name) ?? [];
    return same === stem && (other === 'fr' || profile.index < index);
  });
}

const translated = /^(.+)[._](fr|en|de|es|it|nl|pt)$/;

function withoutNumbers({ words }: ColumnProfile): string {
  return words.filter((word) => !/^\d+$/.test(word)).join(' ');
}

function worthOf({ profile, role, type, separator, distinct }: Draft, rows: number): number {
  const filled = profile.filled / rows;
  const size = distinct >= 3 && distinct <= 25 ? 1 : distinct <= 60 ? 0.5 : 0;
  const list = separator === null ? 0 : 1.5;
  const said = profile.words.some((word) => telling.test(word)) ? 1 : 0;
  const mark = type === 'boolean' ? -0.3 : 0;
  return filled + size + list + said + mark + (role === null ? 0 : (worth[role] ?? 0));
}
