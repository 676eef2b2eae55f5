import type { Steps } from '../base/pace.js';
import type { Table } from '../table/table.js';
import { dayNumber, parseDate } from '../time/dates.js';
import { isYesNoColumn, profileSteps, rightShare, thorough, type ColumnProfile } from './column-profile.js';
import { every, keptBySites, ofProgram, type Kept } from './kept-by-sites.js';
import type { KeptByPrograms } from './may-be-of-programs.js';
import { mayBeRegister, registerKey } from './may-be-register.js';
import { byWhom, isMailOfProgram, isPrivateNote } from './own-notes.js';
import type { Column, Schema, SchemaOptions } from './schema.js';
import { repeatsDay, repeatsPlace } from './told-again.js';
import { isBlank } from './values.js';

export { keptByProgramsIn } from './may-be-of-programs.js';

/*
 * What programs write of their own work beside the words of people: reminders, priorities, seeds, the instant at which a form was sent. It
 * is told by what stands in the cells; a heading alone hides nothing. Nothing of it is needed for the first cards, so that it comes after.
 */

const figures = ({ share }: ColumnProfile): boolean => share('number', 'date', 'datetime', 'time') > 0.5;
const instants = ({ share }: ColumnProfile): boolean => share('date', 'datetime') > 0.8;
const grades =
  /^(?:low|lower|normal|medium|high|none|undefined|basse|faible|normale|moyenne|haute|elevee|niedrig|mittel|hoch|baja|media|alta|bassa|public|personal|private|confidential|public|prive|personnel|confidentiel|privat|personlich|vertraulich|[0-9])$/;
const busy =
  /^(?:[0-5]|busy|free|tentative|out of office|oof|working elsewhere|opaque|transparent|occupee?|libre|provisoire|absent|gebucht|frei|beschaftigt|ocupado|disponible)$/;

/** `/tags/1`. Cells are hostile: a pattern for the whole list could be made to look for ever. */
const ofThing = /^(?:\/[\w-]+){1,4}\/(?:\d+|[\da-f-]{36})$/;

const toTheSecond = /\d\d:\d\d:\d\d/;

/** Forms write when they were answered under a heading that reads like the age of the entry. */
const stamps = /^(?:horodat\w*|timestamp|zeitstempel|marca temporal|informazioni cronologiche)$/;

const kept: readonly Kept[] = [
  ...keptBySites,
  // Calendars.
  {
    heading: /\b(?:reminders?|rappels?|erinnerung\w*|recordatorios?|promemoria|alarme?s?)\b/,
    cells: (profile) => figures(profile) || isYesNoColumn(profile),
  },
  {
    heading:
      /^(?:priority|priorite|importance|prioritat|prioridad|priorita|sensitivity|confidentialite|critere de diffusion|vertraulichkeit|privacidad|class|classification|visibility)$/,
    cells: every(grades),
  },
  {
    heading:
      /^(?:show (?:time|me|my status)? ?as|busy ?status|free ?busy|(?:afficher|montrer) .*(?:disponibilite|heure|statut)|(?:an)?zeigen als|mostrar .*|transp(?:arency)?)$/,
    cells: every(busy),
  },
  { heading: /^(?:private|privee?|privat|privado|privato|is private)$/, cells: isYesNoColumn },
  // Surveys and forms.
  {
    heading: /^(?:derniere page|last page|lastpage|letzte seite|ultima pagina)$/,
    cells: ({ share }) => share('number') > 0.9,
  },
  {
    heading:
      /^(?:langue de (?:depart|base)|start ?language|base language|(?:start|basis)sprache|(?:idioma|lengua) (?:inicial|base)|lingua (?:iniziale|di partenza))$/,
    cells: every(/^[a-z]{2}(?:-[a-z]{2,4})?$/),
  },
  {
    heading: /^(?:tete de serie|(?:random )?seed|zufallsstartwert|semilla(?: aleatoria)?|seme)$/,
    cells: ({ share }) => share('number', 'code') > 0.5,
  },
  {
    heading:
      /^(?:date (?:de soumission|submitted|de lancement|de la derniere action|last action|started)|submit ?date|datestamp|(?:datum )?abgeschickt|fecha de envio|data (?:di )?invio|soumis le|submitted (?:at|on)|submission (?:date|time))$/,
    cells: instants,
  },
  {
    heading:
      /^(?:date(?:time)? (?:de )?)?(?:created?|creation|cree|erstellt|creado|creato|last edited|edited|modified|modif|modifie|added|ajoute|inserted|enregistre|latest|derniere (?:connexion|visite|activite))\b/,
    cells: ({ share }) => share('datetime') > 0.8,
  },
  {
    heading: /^date (?:de (?:la )?commande|d achat|de paiement)$|^(?:order|payment|purchase) date$/,
    cells: instants,
  },
  {
    heading:
      /^(?:moyen de paiement|mode de paiement|payment (?:method|type|status)|code promo|promo code|montant code promo|numero de billet|ticket number|reference (?:de )?commande|order (?:id|number|status))$/,
    cells: ({ length }) => length < 60,
  },
  { heading: stamps, cells: every(toTheSecond) },
  // Whoever lives has an age that is nobody’s to know.
  {
    heading: /\b(?:naissance$|birth|geburts)|^nee? (?:e )?le$|^ddn$/,
    cells: (profile) => instants(profile) && every(/(?:19[2-9]|20\d)\d|\/\d\d$/)(profile),
  },
  // Address books: what kind of telephone a number is, whether somebody wants no letters.
  { name: / \d+ - (?:Label|Type)$/, cells: ({ length }) => length < 60 },
  { heading: /^(?:type de messagerie|e ?mail type|e mail typ)$/, cells: every(/^(?:smtp|ex)$/) },
  {
    heading: /^preferred (?:language|communication method|mail format)$/,
    cells: ({ length }) => length < 60,
  },
  { heading: /^(?:do not \w+|no bulk emails\b.*|contact is in trash)$/, cells: isYesNoColumn },
  // Sites.
  {
    heading: /^(?:author (?:id|username|email|first name|last name)|(?:comment|ping) status|post type)$/,
    cells: ({ length }) => length < 60,
  },
  // Calendars of sites.
  {
    heading: /\b(?:show map|sticky|feature event|hide event|allow (?:comments|trackbacks))\b/,
    cells: isYesNoColumn,
  },
  // Databases, sites and servers of maps, under headings as programs write them.
  {
    name: ofProgram,
    heading:
      /\b(?:show|hide|hidden|sticky|featured|promoted?|pinned|archived|deleted|published|draft|visible|enabled|locked|spam|outdated|protected|break|listings)\b|^status$/,
    cells: isYesNoColumn,
  },
  {
    name: ofProgram,
    heading: /\b(?:created|changed|revision|updated|deleted|uploaded|synced|imported|indexed|last edited)\b/,
    cells: instants,
  },
  {
    name: ofProgram,
    heading: /^(?:last )?(?:creat|edit|modifi|updat)(?:ed|or) ?(?:user|by)$/,
    cells: ({ share }) => share('text') > 0.5,
  },
  {
    name: ofProgram,
    heading: /^(?:menu |nc )?(?:order|position|weight|sort)$/,
    cells: every(/^\d+(?:\.\d+)?$/),
  },
  { name: ofProgram, heading: /(?:^|path )(?:alias|path)$/, cells: every(/^\/\S+$/) },
  { name: ofProgram, heading: /\b(?:pid|nid|vid|tid|mid)$/, cells: every(/^\d+$/) },
  {
    name: ofProgram,
    heading: /\be ?tag$|^(?:typename|cursor|icon|template|layout)$/,
    cells: every(/^[^\s]+$/),
  },
  { name: ofProgram, heading: /^shape .*area$/, cells: figures },
  { name: ofProgram, heading: /^(?:create|write) date$/, cells: instants },
  { name: ofProgram, heading: /\b(?:listed|shareable|searchable)$/, cells: isYesNoColumn },
  { name: ofProgram, heading: /\btime limit$|\baspect ratio$/, cells: figures },
  // Stops and lines of GTFS, in figures that only its programs know.
  {
    name: /^(?:location_type|parent_station|wheelchair_boarding|level_id|platform_code|stop_timezone|route_(?:sort_order|text_color|type)|continuous_\w+|agency_id)$/,
    cells: ({ length }) => length < 40,
  },
  // Where somebody keeps a file.
  { cells: ({ sample }) => sample.every((cell) => /^(?:\/(?:home|Users)\/|[A-Z]:\\|file:\/)/.test(cell)) },
  // Things of an API by their addresses in it.
  {
    name: ofProgram,
    cells: ({ sample }) => sample.every((cell) => cell.split(/[\s,;|]+/).every((part) => ofThing.test(part))),
  },
  {
    name: ofProgram,
    heading: /^(?:locale|language|lang|(?:\w+ )?type)$/,
    cells: (profile) =>
      profile.different === 1 && profile.filled > 4 && every(/^[a-z]+(?:[_-][a-z]+)*$/)(profile),
  },
  { heading: /\bcurrency(?: (?:code|symbol|position|iso))?$/, cells: ({ different }) => different === 1 },
  // Databases, and programs for several authors.
  { heading: byWhom, cells: ({ length }) => length < 60 },
  {
    heading:
      /^(?:is )?(?:deleted|published|publiee?|enabled|active|visible|archive[de]?|draft|brouillon|locked|featured|promoted|sticky|supprimee?)$/,
    cells: (profile) => profile.different === 1 && isYesNoColumn(profile),
  },
  {
    heading:
      /^(?:sort ?order|(?:menu|display) ?order|ordre(?: d affichage)?|(?:row ?)?version|revision|etag|rev|sortierung|orden)$/,
    cells: every(/^(?:\d+(?:[.,-]\w+)?|["w/]*[\da-f-]{6,}"?)$/),
  },
  { cells: every(/^(?:anonymous|anonyme|anonym|anonimo|anonymous user)$/) },
  { cells: ({ name }) => isPrivateNote(name) },
  { cells: isSeed },
  { cells: isStamped },
  // Where somebody sat, and how a page draws a row.
  { cells: every(/^(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)(?:\.(?!$)|$)){4}$/) },
  { cells: every(/^#(?:[0-9a-f]{3}|[0-9a-f]{6}|[0-9a-f]{8})$/) },
  {
    heading: /\b(?:css|class(?:es|name)?|styles?|render)\b/,
    cells: (profile) =>
      isYesNoColumn(profile) ||
      profile.sample.every((cell) => /^[a-z][\w-]*(?:[\s,]+[a-z][\w-]*)*$/.test(cell)),
  },
];

/** Numbers drawn by chance: large, different everywhere, of several lengths, under a heading that counts nothing. */
function isSeed({ words, sample, filled, different, rows }: ColumnProfile): boolean {
  return (
    rows > 4 &&
    different === filled &&
    sample.every((cell) => /^\d{6,12}$/.test(cell)) &&
    rightShare(sample, (cell) => cell.length > 7) > 0.9 &&
    new Set(sample.map(({ length }) => length)).size > 1 &&
    !words.some((word) => counting.test(word))
  );
}

const counting =
  /^(?:population|habitants|inhabitants|budget|montant|amount|chiffre|revenu|revenue|prix|price|total|surface|superficie|area|vues|views|visit\w*|tel\w*|phone|portable|mobile|fax)$/;

/** Instants to the second, one after the other down the file, or the same everywhere: when a row was written. */
function isStamped({ sample, share, filled, different, rows }: ColumnProfile): boolean {
  if (rows < 4 || share('date', 'datetime') < 0.9 || !sample.every((cell) => toTheSecond.test(cell)))
    return false;
  if (different === 1) return filled > 1;
  if (different < filled * 0.9 || rightShare(sample, (cell) => /:00(?:\.0+)?Z?$/.test(cell)) > 0.3)
    return false;
  const times = sample.map((cell) => {
    const date = parseDate(cell);
    return date ? dayNumber(date) : Number.NaN;
  });
  const rising = times.slice(1).filter((time, place) => time >= (times[place] ?? Infinity)).length;
  return rising >= (times.length - 1) * 0.95;
}

/** What a library of media keeps of a file beside its address: `logo.mime`, `logo.formats.thumbnail.url`. */
const ofFile =
  /^(.+)\.(?:formats\..+|name|caption|alternativeText|mime|size|width|height|hash|ext|provider\w*)$/;

/** Whether a program for content keeps a column: of a file whose address stands beside it, or of when and in what language an entry appeared. */
function isOfContent({ name, sample }: ColumnProfile, { columns }: Table): boolean {
  const [, file] = ofFile.exec(name) ?? [];
  if (file !== undefined) return columns.includes(`${file}.url`) && columns.includes(`${file}.mime`);
  if (!columns.includes('createdAt') || !columns.includes('updatedAt')) return false;
  return name === 'publishedAt' || (name === 'locale' && sample.every((cell) => cell.length < 6));
}

function isKept(profile: ColumnProfile, { role }: Column, ofPrograms: readonly Kept[]): boolean {
  const heading = profile.words.join(' ');
  if (role === 'updated')
    return stamps.test(heading) && profile.sample.every((cell) => toTheSecond.test(cell));
  return [...kept, ...ofPrograms].some(
    ({ name, heading: called, cells }) =>
      (name?.test(profile.name) ?? true) && (called?.test(heading) ?? true) && cells(profile),
  );
}

// Each is made for a file that may hold any of it, and for no other.

/** Columns of the register of associations (Waldec) that hold codes for its own use. */
const ofRegister = (): RegExp =>
  /^(?:id_ex|rup_mi2?|gestion|nature|groupement|position|objet_social[12]|publiweb|maj_time|adrs_codeinsee|adrg_\w+|dir_civilite|date_(?:decla|publi)(?:_\w+)?)$/;
/** The same of the register of companies (Sirene), by the keys of its headings. */
const ofCompanies = (): RegExp =>
  /^(?:nic(?:siege)?|(?:statut)?diffusion|statutdiffusion|datederniertraitement|datemiseajour\w*|nombre(?:periodes|etablissements\w*)|activiteprincipaleregistremetiers?|(?:section|nomenclature)activiteprincipale|codecommune(?:etranger)?|(?:libelle|code)cedex|codepaysetranger|annee(?:categorieentreprise|(?:tranche)?effectifs?(?:salarie)?)|datedebut(?:activite)?|caractereemployeur|etablissementsiege|estsiege|unitepurgee|score|nomraisonsociale|geoadresse|departement|region|epci)$/;

/** What servers of ActivityPub say to each other of what was published; its author stands in `attributedTo`. */
const ofActivity = (): RegExp =>
  /^(?:actor|attributedTo|audience|bcc|bto|cc|to|context|conversation|draft|generator|inReplyTo\w*|atomUri|mediaType|published|updated|sensitive|commentsEnabled|repliesModerationOption|joinMode|anonymousParticipationEnabled|participantCount|remainingAttendeeCapacity|isOnline|inLanguage|(?:contentMap|likes|shares|replies|source|summaryMap|nameMap)\..+)$/;

/** What the register of companies keeps, and what it says of the seat when it says the same of the whole. */
function isOfCompany(name: string, columns: readonly string[]): boolean {
  const key = registerKey(name);
  return (
    ofCompanies().test(key) ||
    (name.startsWith('siege.') && columns.some((other) => !other.includes('.') && registerKey(other) === key))
  );
}

/** The zone in which hours are told, where the file says none and all its rows name one. */
function zoneOf({ rows }: Table, { columns, timeZone }: Schema): Pick<Schema, 'timeZone'> {
  const named =
    timeZone === undefined
      ? columns.find(({ name, distinct, empty }) => distinct === 1 && empty === 0 && ofZones.test(name))
      : undefined;
  const zone = (named && rows[0]?.[named.index]?.trim()) ?? '';
  return /^[A-Z][\w+-]+(?:\/[\w+-]+)+$/.test(zone) ? { timeZone: zone } : {};
}

const ofZones = /(?:^|[._ ])(?:time_?zone|tzid|fuseau horaire)$/i;

/**
 * A schema in which columns that programs keep for themselves are hidden. What the author names is shown.
 * @param table some rows of the table, which stand for all.
 */
export function* withoutHousekeepingSteps(
  table: Table,
  schema: Schema,
  { only, fields = {} }: SchemaOptions = {},
  programs: KeptByPrograms | null = null,
): Steps<Schema> {
  if (only?.length) return schema;
  const named = new Set(Object.values(fields));
  const isActivity = table.columns.includes('attributedTo');
  const isOfCompanies = mayBeRegister(table.columns);
  const isRegister = table.columns.includes('rup_mi') || table.columns.includes('adrs_libvoie');
  const bounds = schema.columns.filter(({ role }) => role === 'start' || role === 'end');
  const hidden = new Set<Column>();
  for (const column of schema.columns) {
    const { name, role } = column;
    const isPublished = programs?.isOfPublished(name, role) === true;
    const isAnyway = isPublished || (role === 'text' && isPrivateNote(name));
    const mayHide =
      isAnyway ||
      /^(?:updated|image|email)$/.test(role ?? 'image') ||
      (role === 'website' && /widget/i.test(name)) ||
      ((isRegister || isOfCompanies || isActivity) && role !== 'title');
    if (!mayHide || column.joins || named.has(name)) continue;
    const profile = yield* profileSteps(table, column.index, { ...thorough, asked: 100 });
    if (profile.filled === 0) continue;
    const isOfRegister =
      (isRegister && ofRegister().test(name)) ||
      (isOfCompanies && isOfCompany(name, table.columns)) ||
      (isActivity && ofActivity().test(name));
    const isDay = role === null && column.type === 'date' && repeatsDay(column, table, bounds);
    const isFree = role === null || role === 'updated' || role === 'website';
    const isAgain =
      role !== 'email' &&
      (isDay ||
        repeatsPlace(column, table, schema.columns) ||
        programs?.isOfSameThing(column, schema.columns, table.rows.length) === true);
    if (
      isAnyway ||
      isOfRegister ||
      isAgain ||
      (role === 'email' && isMailOfProgram(profile)) ||
      isOfContent(profile, table) ||
      (isFree && isKept(profile, column, programs?.kept ?? []))
    )
      hidden.add(column);
  }
  const zone = zoneOf(table, schema);
  if (hidden.size === 0) return zone.timeZone === undefined ? schema : { ...schema, ...zone };
  const columns = schema.columns.map((column) =>
    hidden.has(column) ? { ...column, role: 'hidden' as const, filter: false } : column,
  );
  return { ...schema, ...zone, columns };
}

/** Rows between two pauses. */
const PAUSE = 500;

/** The table without the rows that hold nothing but what programs keep: answers that somebody began and never wrote. */
export function* withoutEmptyAnswersSteps(whole: Table, { columns }: Schema): Steps<Table> {
  const told = columns.filter(({ role, joins }) => role !== 'hidden' && role !== 'id' && !joins);
  const members = columns.flatMap(({ joins }) => joins ?? []);
  const places = [...told.map(({ index }) => index), ...members];
  const kept: number[] = [];
  for (const [row, cells] of whole.rows.entries()) {
    if (row % PAUSE === PAUSE - 1) yield;
    if (places.some((index) => !isBlank(cells[index] ?? ''))) kept.push(row);
  }
  const count = whole.rows.length - kept.length;
  if (count === 0 || kept.length === 0) return whole;
  const first = Array.from(whole.rows.keys()).find((row) => kept[row] !== row) ?? 0;
  const line = whole.lineOf(first);
  return {
    ...whole,
    rows: kept.map((row) => whole.rows[row] ?? []),
    lineOf: (row) => whole.lineOf(kept[row] ?? -1),
    problems: [...whole.problems, { code: 'empty-answers', count, ...(line !== null && { line }) }],
  };
}
