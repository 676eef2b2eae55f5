import { isYesNoColumn, type ColumnProfile } from './column-profile.js';
import { every, ofProgram, type Kept } from './kept-by-sites.js';
import type { Role } from './schema.js';

/*
 * What programs for contacts, letters, events and lists in common keep beside what they tell, and what published files of the French
 * administration hold for other programs.
 */

const isConstant = ({ different, filled }: ColumnProfile): boolean => different === 1 && filled > 1;
const isShort = ({ length }: ColumnProfile): boolean => length < 60;
const days = ({ share }: ColumnProfile): boolean => share('date', 'datetime') > 0.8;
const counts = every(/^\d+$/);

/** What stands in the headings of every file that holds any of this: what knows it is not even made for the others. */
const hints: readonly RegExp[] = [
  /[._]|[a-z][A-Z]/,
  /owner|activity|propri[eé]taire|d.affichage|display name|note|notiz|comment|remar|observ|memo|bemerk|pr[eé]cision|qualit|epsg|srid|rank|score/i,
];

/** What programs keep in a file with such columns. */
export function keptByPrograms(columns: readonly string[]): readonly Kept[] {
  const headings = columns.join('\n');
  return hints.some((hint) => hint.test(headings)) ? kept() : [];
}

const kept = (): readonly Kept[] => [
  // Who cares for an entry, and when somebody last did.
  { heading: /^last (?:activity|viewed|referenced|login|seen|transfer)\b/, cells: days },
  {
    heading:
      /^(?:account|contact|record|lead|deal|company|vendor) owner\b|^proprietaire (?:du|de la|de l) (?:compte|contact|fiche|enregistrement)\b/,
    cells: isShort,
  },
  { heading: /^user display name$|^nom d affichage de l utilisateur$/, cells: isShort },
  // Notes that say themselves that they are not for everybody.
  { cells: isPrivateNote },
  // How well a point is known, and in what it is counted.
  {
    heading:
      /\bgeocode accuracy$|^precision (?:de (?:la )?)?(?:geo)?localisation$|^qualite (?:xy|geoloc\w*)$|\bis lon lat correct$/,
    cells: isShort,
  },
  { heading: /^(?:epsg|srid)$/, cells: every(/^(?:epsg\W?)?\d{4,5}$/) },
  { heading: /^(?:utc|gmt|dst) ?off(?:set)?$/, cells: every(/^-?\d+(?:[.:]\d+)?$/) },
  // How well a row answers what was asked.
  { name: /^_?(?:rank|score)$/, cells: every(/^\d\.\d{4,}(?:e-\d+)?$/) },
  { name: /^versionnumber$/, cells: counts },
  // Events: what a program notes of a picture, of those who come, of the accounts that publish.
  { name: /\b(?:metadata|size)\.(?:width|height)$/, cells: counts },
  {
    name: ofProgram,
    heading:
      /^(?:(?:yes )?rsvp|waitlist|attachments?|comments?|likes?|boosts?|reposts?|followers?) (?:count|unread)$|^participant stats /,
    cells: counts,
  },
  {
    name: ofProgram,
    heading:
      /\bpreferred username$|\burl ?name$|^(?:rsvp state|join (?:options|mode)|group (?:who|join mode))$/,
    cells: isShort,
  },
  {
    name: ofProgram,
    heading:
      /^(?:local|long event|multidate|is visible|date in series pattern|venue repinned|anonymous participation|options \w.*)$/,
    cells: (profile) => isConstant(profile) && isYesNoColumn(profile),
  },
  // A mark that no entry bears.
  {
    name: /^\w+_\w+$/,
    cells: (profile) => profile.filled > 4 && every(/^(?:0|false)$/)(profile) && isConstant(profile),
  },
];

const notes = /^(?:notes?|remarques?|commentaires?|observations?|memo|comments?|bemerkung|notiz)$/;
const inPrivate =
  /^(?:privee?s?|internes?|confidentiel(?:le)?s?|private|internal|confidential|intern|vertraulich)$/;

/** Notes that say themselves that they are for nobody else: « Note (privée) », `internal_notes`. */
export function isPrivateNote({ words }: ColumnProfile): boolean {
  return (
    words.length === 2 && words.some((word) => notes.test(word)) && words.some((word) => inPrivate.test(word))
  );
}

/** An account of a program, or whoever last wrote in a row: nobody whom visitors should write to. */
export function isMailOfProgram({ name, words, sample }: ColumnProfile): boolean {
  return (
    /^_[a-z]/.test(name) ||
    sample.every((cell) => cell.endsWith('@auth.local')) ||
    /^(?:last )?(?:creat|cree|modifi|edit|updat|erstellt|geandert)\w* (?:by|par|von|por|da)\b/.test(
      words.join(' '),
    )
  );
}

/** A file that an administration publishes: columns by which it is known, and what is in it for other programs. */
const published = (): readonly (readonly [known: readonly string[], kept: RegExp])[] => [
  // Sports grounds (Data ES).
  [
    ['inst_numero', 'equip_numero'],
    /^(?:inst_(?:numero|part_\w+|etat|date_\w+|enqu_\w+|uai|siret|(?:hand|trans)_bool)|equip_(?:numero|[xy]|date_\w+|loc_bool|homo\w*)|aps_code|new_(?:code|name)|dens_niveau|epci_insee|aca_\w+|zrr_\w+|qpv_\w+)$/,
  ],
  // Schools (Annuaire de l’éducation).
  [
    ['identifiant_de_l_etablissement', 'code_nature'],
    /^(?:pial|multi_uai|etablissement_\w+|type_rattachement_\w+|rpi_\w+|epsg|etat|siren_siret|precision_localisation|coord[xy]_origine|(?:libelle|code)_(?:academie|(?:zone|bassin)_\w+)|nom_circonscription|ministere_tutelle)$/,
  ],
  // Facilities (Insee, BPE).
  [
    ['typequ', 'depcom'],
    /^(?:an|reg|dep|depcom|dciris|iris\w*|s?dom|cadr\w*|indrep|siret|epsg|qp\w*|zus|zfu|uu\d+|bv\d+|ze\d+|qualite_\w+|tr_dist_\w+|dist\w+)$/,
  ],
  // Administrations (lannuaire.service-public.fr).
  [
    ['plage_ouverture', 'version_type'],
    /^(?:ancien_\w+|categorie|statut_de_diffusion|type_repertoire|partenaire\w*|version_\w+)$/,
  ],
];

const ofPublished = /^(?:inst_numero|code_nature|typequ|version_type)$/;

/** Tells which columns of such a file are for other programs; says no of all in any other file. */
export function isOfPublishedFile(columns: readonly string[]): (name: string, role: Role | null) => boolean {
  const names = columns.map((name) => name.toLowerCase());
  if (!names.some((name) => ofPublished.test(name))) return () => false;
  const [, own] = published().find(([known]) => known.every((name) => names.includes(name))) ?? [];
  return (name, role) =>
    own !== undefined && role !== 'title' && role !== 'city' && own.test(name.toLowerCase());
}
