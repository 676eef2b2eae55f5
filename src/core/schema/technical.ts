import { asksAllDay } from './all-day.js';
import { isBeyondEarth, isProjected } from './coordinates.js';
import { rightShare, type ColumnProfile } from './column-profile.js';
import type { Role } from './schema.js';
import { isStateTerm, stateTerm } from './state-terms.js';
import { isYesNo } from './truth.js';

const uuid = /^\{?[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}\}?$/i;
/** Headings of columns that only programs read. */
const technical =
  /^(?:uid|uuid|guid|fid|gid|objectid|globalid|idobj|slug|geom|geometry|the_geom|wkt|wkb|hash|checksum|insee|creator|editor|rowid|sid|ip|lastpage|startlanguage|seed|codeinsee|author|gmt|protected|langcode|mdp|passwd|password|pwd|login|fingerprint)$/;

/** Keys of linked data (JSON-LD 1.1), `@type`, `@context`, and terms: they say of what kind the object around a value is; keys of other tables (`country_id/id` of Odoo). */
export function isOfLinkedData({ name, sample }: ColumnProfile): boolean {
  return (
    /(?:^|\.)(?:@(?!(?:id|lat|lon)$)\w+$|@odata\.|guid\.|_links\.)|\.@id$|^meta\.(?:profile|versionId|security)$|^Author (?:Email|Username|ID)$|\/\.?id$/.test(
      name,
    ) ||
    rightShare(sample, (cell) => /^https?:\/\/schema\.org\/\w/.test(cell)) > 0.9 ||
    (/(?:^|[.e])type$/i.test(name) && sample.length > 0 && sample.every(isOfThings)) ||
    sample.some((cell) => cell === everybody) ||
    // Records of another table of Airtable.
    (sample[0]?.startsWith('rec') === true &&
      sample.every((cell) => /^rec[A-Za-z\d]{14}(?:$|, ?rec)/.test(cell)))
  );
}

/** What things are in the words of vocabularies, all of them in a column: nobody chooses by it. */
const isOfThings = (cell: string): boolean =>
  /^(?:Event|Note|Article|Place|PostalAddress|VirtualLocation|GeoCoordinates|Document|Collection|Organization|HealthcareService|Location|Feature|Point)$/.test(
    cell,
  );
/** To whom something was sent in ActivityPub. */
const everybody = 'https://www.w3.org/ns/activitystreams#Public';

/**
 * Whether a column tells the state of events in terms of a vocabulary: `https://schema.org/EventCancelled`, `SoldOut`. Where
 * everything takes place as planned there is nothing to tell.
 */
export function tellsState({ sample }: ColumnProfile): boolean {
  return rightShare(sample, isStateTerm) > 0.9 && sample.some((cell) => stateTerm(cell) !== 'planned');
}

/** A form of a program: how it is known by its columns, and what is kept in it for the program itself. */
interface Form {
  readonly of: (columns: readonly string[]) => boolean;
  readonly kept: RegExp;
}

/** Headings of which one stands in every form of those programs: what knows them is not even made for other files. */
const ofForms =
  /^(?:ID(?=\n)|(?:SID|_uuid|_submission_time|SubmissionDate|Num[ée]ro de billet|R[ée]f[ée]rence commande|Recorded ?Date|Date d.enregistrement|Collector ID|ID du collecteur|Submit Date \(UTC\)|gecos|LEID|(?:derni[èe]re|last) ?page|[ÉE]tat du dossier)$)/im;

export function mayBeForm(columns: readonly string[]): boolean {
  return ofForms.test(columns.join('\n'));
}

const forms = (): readonly Form[] => [
  {
    of: (columns) => columns[0] === 'ID' && /^(?:email|adresse de mess)/i.test(columns[3] ?? ''),
    kept: /^(?:heure de (?:début|fin)|start time|completion time)$/i,
  },
  {
    of: (columns) => columns.includes('SID'),
    kept: /^(?:heure de \w+|\w+ time|date|numéro de série|serial|identifiant|brouillon|draft|uid|username|nom d.utilisateur|termin[ée]|completed|modifi[ée]d?)$/i,
  },
  {
    of: (columns) => /(?:^|\|)(?:_uuid|_submission_time|SubmissionDate)(?:\||$)/.test(columns.join('|')),
    kept: /^(?:start|end|starttime|endtime|today|deviceid|username|_(?:_version__|status|tags|notes|index|submitted_by)|SubmissionDate|KEY)$/,
  },
  // HelloAsso: who paid is nobody’s to know.
  {
    of: (columns) => columns.some((name) => /^(?:Numéro de billet|Référence commande)$/i.test(name)),
    kept: /\bpayeur$/i,
  },
  // Qualtrics.
  {
    of: (columns) => columns.some((name) => /^(?:Recorded ?Date|Date d.enregistrement)$/.test(name)),
    kept: /^(?:(?:start|end|recorded) ?date|date (?:de (?:d[ée]but|fin)|d.enregistrement)|(?:response )?(?:type|status)|(?:type|statut) de r[ée]ponse|progress(?:ion)?|dur(?:ation|[ée]e) \((?:in|en) sec.*\)|finished|termin[ée]|response ?id|id de r[ée]ponse|recipient ?(?:last|first)? ?(?:name|email)|external ?(?:data ?)?reference|location ?(?:latitude|longitude)|distribution ?channel|user ?language)$/i,
  },
  // LimeSurvey.
  {
    of: (columns) => columns.some((name) => /^(?:derni[èe]re|last) ?page$/i.test(name)),
    kept: /^(?:date (?:de lancement|started|de la derni.re action|last action)|startdate)$/i,
  },
  // Démarches simplifiées: who filled it in, and how far the administration is.
  {
    of: (columns) => columns.includes('État du dossier'),
    kept: /^(?:Email|Civilité|Nom|Prénom|FranceConnect.*|.* tiers|(?:Déposé|Passé.*|Traité) le|Motivation.*|.*nstructeurs?)$/,
  },
  // Typeform.
  {
    of: (columns) => columns.includes('Submit Date (UTC)'),
    kept: /^(?:#|response type|(?:start|stage|submit) date \(utc\)|network id|tags|ending)$/i,
  },
  // Subscribers of a list of Sympa: since when, and whether they want to be seen.
  {
    of: (columns) => columns.includes('gecos') && columns.includes('reception'),
    kept: /^(?:date|update_date|reception|visibility|subscribed|included|custom_attribute|inclusion.*|bounce.*)$/,
  },
  // Subscribers of a list of Mailchimp: when they came, from where, and what is noted of them.
  {
    of: (columns) => columns.includes('LEID') && columns.includes('EUID'),
    kept: /^(?:MEMBER_RATING|(?:OPTIN|CONFIRM|UNSUB|CLEAN)_\w+|LATITUDE|LONGITUDE|GMTOFF|DSTOFF|TIMEZONE|CC|REGION|LAST_CHANGED|LEID|EUID|NOTES)$/,
  },
  // SurveyMonkey.
  {
    of: (columns) => columns.some((name) => /^(?:Collector ID|ID du collecteur)$/i.test(name)),
    kept: /^(?:(?:collector|respondent) id|id du \w+|(?:start|end) date|date (?:created|modified|de (?:d[ée]but|fin|cr[ée]ation|modification))|email address|first name|last name|adresse e-?mail|pr[ée]nom|nom de famille|custom data.*|donn[ée]es personnalis[ée]es.*)$/i,
  },
];

let known: readonly Form[] | undefined;

/** When somebody opened and sent a form of Microsoft Forms, Webform, LimeSurvey, KoBoToolbox or ODK, told by what stands around it: no hours of a session. */
export function isOfForm({ name }: ColumnProfile, columns: readonly string[]): boolean {
  known ??= forms();
  return known.some(({ of, kept }) => kept.test(name) && of(columns));
}

/**
 * Whether the column holds the addresses of things whose names stand in another one, as Wikidata answers: `lieu` beside `lieuLabel`;
 * or things with all that is known of them, as GogoCarto answers: `categoriesFull` beside `categories`.
 */
export function isNamedBeside({ name, share }: ColumnProfile, columns: readonly string[]): boolean {
  const isFull = name.endsWith('Full') && columns.includes(name.slice(0, -'Full'.length));
  return isFull || (share('url') > 0.9 && columns.includes(`${name}Label`));
}

/** Gives the role `hidden` to columns without a role that only programs read (keys, geometries), and to texts told a second time. */
export function hideTechnical(profiles: readonly ColumnProfile[], roles: Map<number, Role>): void {
  for (const profile of profiles) {
    const role = roles.get(profile.index);
    if (profile.filled === 0 || (role !== undefined && role !== 'text')) continue;
    if (
      (role === undefined &&
        (isTechnical(profile) ||
          isToldByDays(profile, roles) ||
          isProjected(profile) ||
          isBeyondEarth(profile))) ||
      isCopy(
        profile,
        profiles.filter(({ index }) => roles.get(index) !== 'hidden'),
      )
    )
      roles.set(profile.index, 'hidden');
  }
}

/** Whether sessions last all day: what is said of their days says it. */
function isToldByDays({ name, sample }: ColumnProfile, roles: ReadonlyMap<number, Role>): boolean {
  return asksAllDay(name) && [...roles.values()].includes('start') && sample.every(isYesNo);
}

/** Whether only programs read a column: keys, geometries, what they keep for themselves. */
export function isTechnical({ name, words, sample, share }: ColumnProfile): boolean {
  // A point told a second time, for another program.
  if (share('object', 'coordinates') > 0.9 || rightShare(sample, (cell) => uuid.test(cell)) > 0.9)
    return true;
  // Records with keys of their own, in whose values others lie: « id: 14; question: id: 1; … ».
  if (rightShare(sample, (cell) => /^id: .{0,200}?: id: /.test(cell)) > 0.5) return true;
  // `_links`, `_umap_options.color`: what programs keep for themselves. A heading with blanks is for people.
  if (
    !/\s/.test(name) &&
    /(?:^|\.)_(?!source\.)\w|^(?:drupal_internal__|featured_media|collectionName)|time_?zone(?:_\w+)?$/i.test(
      name,
    )
  )
    return true;
  if (words.some((word) => technical.test(word)))
    return share('text') < 0.5 || rightShare(sample, words.some(isKeyword) ? isUnbroken : isKey) > 0.9;
  const isId = words[0] === 'id' || words.at(-1) === 'id';
  return isId && rightShare(sample, isKey) > 0.9;
}

/** The same cells as in a column before it that is shown: `body.value` and `body.processed`. */
function isCopy(
  { index, cells, counts, different }: ColumnProfile,
  shown: readonly ColumnProfile[],
): boolean {
  if (different < 4) return false;
  return shown.some(
    (other) =>
      other.index < index &&
      other.different === different &&
      cells.every((cell, place) => cell === other.cells[place] && counts[place] === other.counts[place]),
  );
}

/** Headings of nothing but keys, in small letters or capitals: `MJA8QY`, `HQCCYH`. */
const keyword = /^(?:slug|u?uid|guid|hash|checksum)$/;
const isKeyword = (word: string): boolean => keyword.test(word);
const isUnbroken = (cell: string): boolean => !/\s/.test(cell);

/** A key holds no space and a figure or nothing but small letters and hyphens. */
function isKey(cell: string): boolean {
  return /^[^\s]+$/.test(cell) && (/\d/.test(cell) || /^[a-z_-]+$/.test(cell) || cell.length < 5);
}

/** Words that tell a label from its code: `TYPE` and `LIBTYPE`, `commune` and `commune_libe`, `venue_id` and `venue`. */
const marks = /^(?:id|code|cod|cd|num|no|nr|lib|libe|libelle|label|name|nom)/;

/** What the geocoder of the Base adresse nationale appends to a file: `result_label`, `result_score`… */
const geocoded = /^result_(?!latitude|longitude)/;

/** Whether the column only repeats what another one says in words: in figures, in short codes, or as a geocoder understood it. */
export function repeatsAnother(profile: ColumnProfile, profiles: readonly ColumnProfile[]): boolean {
  if (geocoded.test(profile.name)) return true;
  if (rightShare(profile.sample, (cell) => /^[A-Z\d_.-]{1,8}$/.test(cell)) < 0.9) return false;
  const stem = stemOf(profile);
  if (stem === '') return false;
  return profiles.some(
    (other) =>
      other.index !== profile.index &&
      stemOf(other) === stem &&
      other.share('text') > 0.8 &&
      other.length > profile.length &&
      Math.abs(other.different - profile.different) <= Math.max(1, profile.different * 0.1),
  );
}

/** What the files of the French administration shorten: `COD_COM` beside `COMMUNE`. */
const inFull: ReadonlyMap<string, string> = new Map([
  ['com', 'commune'],
  ['dep', 'departement'],
  ['reg', 'region'],
]);

function stemOf({ words }: ColumnProfile): string {
  const kept = words
    .map((word) => (word.length > 5 ? word.replace(/^lib(?!elle)/, '') : word))
    .filter((word) => !marks.test(word))
    .map((word) => inFull.get(word) ?? word);
  return kept.join(' ');
}
