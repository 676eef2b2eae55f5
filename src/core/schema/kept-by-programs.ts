import type { ColumnProfile } from './column-profile.js';
import type { Kept } from './kept-by-sites.js';
import type { KeptByPrograms } from './may-be-of-programs.js';
import type { Column } from './schema.js';

/*
 * What programs for contacts, letters, events and lists in common keep beside what they tell, and what published files of the French
 * administration hold for other programs. Hardly any file of an association needs it.
 */

/** What of ours it is made with, so that it holds no copies. */
interface Tools {
  readonly every: (pattern: RegExp) => Kept['cells'];
  readonly isYesNoColumn: Kept['cells'];
  readonly ofProgram: RegExp;
}

const isConstant = ({ different, filled }: ColumnProfile): boolean => different === 1 && filled > 1;
const isShort = ({ length }: ColumnProfile): boolean => length < 60;
const days = ({ share }: ColumnProfile): boolean => share('date', 'datetime') > 0.8;

const keptWith = ({ every, isYesNoColumn, ofProgram }: Tools): readonly Kept[] => {
  const counts = every(/^\d+$/);
  return [
    // Who cares for an entry, and when somebody last did.
    { heading: /^last (?:activity|viewed|referenced|login|seen|transfer)\b/, cells: days },
    {
      heading:
        /^(?:account|contact|record|lead|deal|company|vendor) owner\b|^proprietaire (?:du|de la|de l) (?:compte|contact|fiche|enregistrement)\b/,
      cells: isShort,
    },
    { heading: /^user display name$|^nom d affichage de l utilisateur$/, cells: isShort },
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
      cells: (profile) => profile.filled > 4 && every(/^(?:0|false)$/)(profile) && profile.different === 1,
    },
  ];
};

/** A file that an administration publishes: columns by which it is known, and what is in it for other programs. */
const published: readonly (readonly [known: readonly string[], kept: RegExp])[] = [
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

const ofPlaces = /venue|place|location|lieu|salle|ad+res/i;

/**
 * What every record says of the same thing with a key of its own: the group or the account that published them all. Its name alone is for
 * people.
 */
function isOfSameThing({ name }: Column, columns: readonly Column[], rows: number): boolean {
  const thing = name.slice(0, name.lastIndexOf('.') + 1);
  if (
    rows < 4 ||
    thing === '' ||
    ofPlaces.test(thing) ||
    /\.(?:(?:full|display)_?)?(?:name|title|label|nom|titre)$/i.test(name)
  )
    return false;
  const own = columns.filter((column) => column.name.startsWith(thing) && column.distinct > 0);
  return (
    own.length > 2 &&
    own.every(({ distinct, empty }) => distinct === 1 && empty === 0) &&
    own.some((column) => /\.(?:u?u?id|url_?name|slug)$/i.test(column.name))
  );
}

function isOfPublishedFile(columns: readonly string[]): KeptByPrograms['isOfPublished'] {
  const names = columns.map((name) => name.toLowerCase());
  const [, own] = published.find(([known]) => known.every((name) => names.includes(name))) ?? [];
  return (name, role) =>
    own !== undefined && role !== 'title' && role !== 'city' && own.test(name.toLowerCase());
}

/** What is kept in a file with such columns. */
export function keptByPrograms(columns: readonly string[], tools: Tools): KeptByPrograms {
  return { kept: keptWith(tools), isOfPublished: isOfPublishedFile(columns), isOfSameThing };
}
