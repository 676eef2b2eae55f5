import { rightShare, type ColumnProfile } from './column-profile.js';
import type { Role } from './schema.js';
import { separatorOf } from './separator.js';
import { isTechnical } from './technical.js';

/** What a role that a column already plays takes from its chances to name the entries; other roles rule it out. */
const costOfRole: Readonly<Partial<Record<Role, number>>> = {
  title: 0,
  place: 0.3,
  people: 3,
  kind: 2,
  room: 2,
  subtitle: 1.5,
  address: 1.6,
  city: 1.8,
  id: 4,
  text: 2.5,
  region: 4,
  country: 4,
};

/** Headings that say of what kind the named are: the entries themselves, or who stands behind several of them. */
const weak =
  /^(?:structures?|associations?|organismes?|organi[sz]ations?|etablissements?|entidad|ente|verein|activite|mission|discipline|formation|cours|course|class|kurs|curso|corso)$/;

/** Headings that name a person to ask for, not the entry. */
const ofPersons =
  /^(?:contact|referente?|responsable|prenom|personne|dirigeante?|presidente?|interlocuteur|manager|worker|firstname|lastname|pay(?:eur|er)|acheteur|buyer|attendee|utilisateur|user)$/;

/** Headings of days: of the week, or of a repetition in words. */
const ofDays = /^(?:jours?|days?|tage?|weekday|wochentag|dias?|giorn[oi]|quand|when|wann)$/;

/** Headings of names that stand in for the first one. */
const ofSeconds = /^(?:sort|alternate|alternative|alternatif|other|autre|former|ancien|short|court|abrege)$/;

/**
 * The column that names the entries: said so by its heading, different from row to row, filled, short; never an identifier.
 * @returns undefined when no column holds words.
 */
export function chooseTitle(
  profiles: readonly ColumnProfile[],
  roles: ReadonlyMap<number, Role>,
): ColumnProfile | undefined {
  const [best] = rankTitles(profiles, roles);
  return best && (insteadOfAnswers(best, profiles, roles) ?? insteadOfPerson(best, profiles, roles) ?? best);
}

/** So few rows may say the same by chance. */
const FEW_ROWS = 10;

/** What names the rows of a survey, in which the best of the columns holds answers that come back: their number, often the first column. */
function insteadOfAnswers(
  best: ColumnProfile,
  profiles: readonly ColumnProfile[],
  roles: ReadonlyMap<number, Role>,
): ColumnProfile | undefined {
  const { index: at, rows, filled, different, heading } = best;
  if (rows < FEW_ROWS || roles.has(at) || heading.has('title')) return undefined;
  if (different > filled / 2 && separatorOf(best, null) === null) return undefined;
  return profiles.find(
    ({ index, different: own }) => own === rows && (roles.get(index) ?? (index === 0 && 'id')) === 'id',
  );
}

/** What an address book calls the organisation for which somebody works. */
const ofOrganisations =
  /^(?:company|organi[sz]ations?|societe|entreprise|structure|association|organisme|firma|empresa|azienda|employer)$/;

/**
 * What names the entries of an address book better than a person's name does: the organisation, where each has one of its own and not all
 * name a person; of a person's two names, that of the family.
 */
function insteadOfPerson(
  best: ColumnProfile,
  profiles: readonly ColumnProfile[],
  roles: ReadonlyMap<number, Role>,
): ColumnProfile | undefined {
  const isFirst = best.words.some((word) => firstName.test(word));
  const family = isFirst ? sameButFor(best, profiles, familyName) : best;
  const isOfPerson = isFirst || sameButFor(best, profiles, firstName) !== undefined;
  if (!isOfPerson) return undefined;
  const organisation = profiles.find(
    (profile) =>
      profile.words.some((word) => ofOrganisations.test(word)) &&
      !/^(?:title|department)$/.test(profile.words.at(-1) ?? '') &&
      mayBeTitle(profile, roles.get(profile.index)) &&
      profile.filled > best.filled &&
      profile.different === profile.filled,
  );
  return organisation ?? (family && family.filled >= best.filled / 2 ? family : undefined);
}

/** The columns that could name the entries, best first. */
function rankTitles(
  profiles: readonly ColumnProfile[],
  roles: ReadonlyMap<number, Role>,
): readonly ColumnProfile[] {
  return profiles
    .filter((profile) => mayBeTitle(profile, roles.get(profile.index)))
    .map((profile) => ({ profile, score: titleScore(profile, roles.get(profile.index), profiles.length) }))
    .sort((one, other) => other.score - one.score)
    .map(({ profile }) => profile);
}

function mayBeTitle(profile: ColumnProfile, role: Role | undefined): boolean {
  if (role !== undefined && costOfRole[role] === undefined) return false;
  if (/file_?name$/i.test(profile.name)) return false;
  return profile.filled > 0 && profile.share('text', 'html') >= 0.5 && !isTechnical(profile);
}

function titleScore(profile: ColumnProfile, role: Role | undefined, columns: number): number {
  const { filled, rows, different, length, sample } = profile;
  const claimed = profile.heading.get('title') ?? 0;
  const isWeak = profile.words.length === 1 && weak.test(profile.words[0] ?? '');
  const said = isWeak ? claimed / 2 : claimed;
  const isNamed = claimed > 0 && !isWeak;
  const codes = rightShare(sample, (cell) => isCode(cell));
  const streets = rightShare(sample, (cell) => /^\d+[a-z]?,?\s+\D/i.test(cell));
  const tooLong = length > 200 ? 3 : length > 100 ? 1.5 : 0;
  const tooShort = length < 3 ? 1.5 : 0;
  const nested = profile.name.split('.').length - 1;
  const second = profile.words.some((word) => ofSeconds.test(word)) ? 1 : 0;
  const day = profile.words.some((word) => ofDays.test(word)) ? 3 : 0;
  const person = profile.words.some((word) => ofPersons.test(word)) ? 2 : 0;
  return (
    said * 1.1 +
    // Under « Titre » the same workshop may come back; elsewhere, what comes back sorts the entries.
    (isNamed ? 1.5 + (different / filled) * 3 : (different / filled) * 4.5) +
    (filled / rows) * 2 +
    (1 - profile.index / columns) -
    codes * 3 -
    streets -
    (different === 1 && filled > 3 ? 4 : 0) -
    tooLong -
    person -
    day -
    second -
    tooShort -
    nested * 0.7 -
    // A hall in which several train is none of those who train.
    (role === 'place' && different < filled * 0.8 ? 1.5 : 0) -
    (role === undefined ? 0 : (costOfRole[role] ?? 0))
  );
}

/** Figures among capitals, or a count behind the name of a layer: `AB12`, `LINE 1M2`, `stops.17`, `node/17`. */
function isCode(cell: string): boolean {
  const mixed = cell === cell.toUpperCase() && /^\S*\d\S*$|\d[A-Z]+\d/.test(cell);
  return mixed || /^\S+[._/]\d+$/.test(cell);
}

const familyName = /^(?:nom|name|last|lastname|surname|family|famille|nachname|familienname)$/;
const firstName = /^(?:prenoms?|firstname|first|given|forename|vorname)$/;

/** Beside a name of persons, their other name: the same heading but for the words of both, « Nom adhérent » and « Prénom adhérent ». */
function sameButFor(
  one: ColumnProfile,
  profiles: readonly ColumnProfile[],
  names: RegExp,
): ColumnProfile | undefined {
  const others = ({ words }: ColumnProfile): string =>
    words.filter((word) => !familyName.test(word) && !firstName.test(word)).join(' ');
  const isFirst = names === firstName;
  return profiles.find(
    (profile) =>
      profile.index !== one.index &&
      profile.words.some((word) => names.test(word)) &&
      profile.words.some((word) => firstName.test(word)) === isFirst &&
      others(profile) === others(one),
  );
}

/** Beside names of families that are the title, the first names of the same people. */
function firstNames(
  profiles: readonly ColumnProfile[],
  roles: ReadonlyMap<number, Role>,
): ColumnProfile | undefined {
  const title = profiles.find(({ index }) => roles.get(index) === 'title');
  if (!title?.words.some((word) => familyName.test(word))) return undefined;
  return sameButFor(
    title,
    profiles.filter(({ index }) => !roles.has(index)),
    firstName,
  );
}

/**
 * Gives the role `subtitle` where nobody plays it: to the organisation behind a service or a course, named by a second title.
 */
export function chooseSubtitle(profiles: readonly ColumnProfile[], roles: Map<number, Role>): void {
  if ([...roles.values()].includes('subtitle')) return;
  const first = firstNames(profiles, roles);
  if (first) {
    roles.set(first.index, 'subtitle');
    return;
  }
  const title = profiles.find(({ index }) => roles.get(index) === 'title');
  const [second] = rankTitles(
    profiles.filter(
      ({ index, heading, words, cells }) =>
        !roles.has(index) &&
        // What only says the title again is none.
        cells.some((cell, place) => cell !== title?.cells[place]) &&
        (heading.get('title') ?? 0) >= 2 &&
        !words.some((word) => ofPersons.test(word)),
    ),
    roles,
  ).filter(
    ({ length, filled, rows, different }) =>
      length < 80 && filled > rows / 2 && different > 1 && different > filled / 100,
  );
  if (second) roles.set(second.index, 'subtitle');
}
