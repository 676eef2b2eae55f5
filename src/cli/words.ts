import type { ColumnType, Role } from '../core/schema/schema.js';
import type { Language } from '../locale/locale.js';

/** The words of the report in one language. */
export interface Words {
  readonly usage: string;
  readonly wrongUsage: string;
  readonly use: Readonly<Record<'directory' | 'agenda', string>>;
  readonly rows: (count: number, written: string) => string;
  readonly delimiters: ReadonlyMap<string, string>;
  readonly columns: string;
  readonly filter: string;
  readonly list: (separator: string) => string;
  readonly values: (count: number, written: string) => string;
  readonly empty: (count: number, written: string) => string;
  readonly allEmpty: string;
  readonly roles: Readonly<Record<Role, string>>;
  readonly types: Readonly<Record<ColumnType, string>>;
  readonly problems: string;
  readonly noProblem: string;
  readonly line: (line: string) => string;
  readonly failed: (source: string) => string;
}

const fr: Words = {
  usage: `parvis inspect FICHIER-OU-ADRESSE [--json] [--rows] [--lang fr|en]

Dit ce que Parvis comprend d’un fichier CSV ou JSON, et ce qui mérite d’être corrigé.

  --json       le rapport en JSON, pour les programmes
  --rows       avec --json : les lignes du fichier aussi
  --lang       langue du rapport : fr (par défaut, sauf terminal en anglais) ou en
  --help, -h   cette aide
`,
  wrongUsage: 'Cette commande n’est pas comprise\u00a0:',
  use: { directory: 'un annuaire', agenda: 'un agenda' },
  rows: (count, written) => `${written} ${count === 1 ? 'fiche' : 'fiches'}`,
  delimiters: new Map([
    [',', 'virgule'],
    [';', 'point-virgule'],
    ['\t', 'tabulation'],
    ['|', 'barre verticale'],
  ]),
  columns: 'Colonnes',
  filter: 'filtre',
  list: (separator) => `liste (séparateur\u00a0: ${separator})`,
  values: (count, written) => `${written} ${count === 1 ? 'valeur' : 'valeurs'}`,
  empty: (count, written) => `${written} ${count === 1 ? 'vide' : 'vides'}`,
  allEmpty: 'vide',
  roles: {
    title: 'titre',
    subtitle: 'sous-titre',
    text: 'présentation',
    image: 'image',
    id: 'identifiant',
    address: 'adresse',
    postcode: 'code postal',
    city: 'commune',
    region: 'territoire',
    country: 'pays',
    latitude: 'latitude',
    longitude: 'longitude',
    coordinates: 'coordonnées',
    phone: 'téléphone',
    email: 'courriel',
    website: 'site web',
    hours: 'horaires',
    updated: 'mise à jour',
    start: 'début',
    end: 'fin',
    'start-time': 'heure de début',
    'end-time': 'heure de fin',
    duration: 'durée',
    place: 'lieu',
    room: 'salle',
    people: 'personnes',
    kind: 'genre',
    price: 'tarif',
    seats: 'places',
    registration: 'inscription',
    deadline: 'date limite',
    status: 'statut',
    hidden: 'technique, non affichée',
  },
  types: {
    text: 'texte',
    number: 'nombre',
    date: 'date',
    datetime: 'date et heure',
    time: 'heure',
    boolean: 'oui ou non',
    url: 'adresse web',
    email: 'adresse électronique',
    phone: 'téléphone',
    coordinates: 'coordonnées',
    html: 'texte avec du HTML',
  },
  problems: 'Ce qui mérite d’être corrigé',
  noProblem: 'Rien à corriger.',
  line: (line) => `ligne ${line}`,
  failed: (source) => `${source} n’a pas pu être lu.`,
};

const en: Words = {
  usage: `parvis inspect FILE-OR-URL [--json] [--rows] [--lang fr|en]

Tells what Parvis makes of a CSV or JSON file, and what is worth mending in it.

  --json       the report as JSON, for programs
  --rows       with --json: the rows of the file as well
  --lang       language of the report: fr (the default, unless the terminal speaks English) or en
  --help, -h   this help
`,
  wrongUsage: 'This command is not understood:',
  use: { directory: 'a directory', agenda: 'an agenda' },
  rows: (count, written) => `${written} ${count === 1 ? 'entry' : 'entries'}`,
  delimiters: new Map([
    [',', 'comma'],
    [';', 'semicolon'],
    ['\t', 'tab'],
    ['|', 'vertical bar'],
  ]),
  columns: 'Columns',
  filter: 'filter',
  list: (separator) => `list (separator: ${separator})`,
  values: (count, written) => `${written} ${count === 1 ? 'value' : 'values'}`,
  empty: (_, written) => `${written} empty`,
  allEmpty: 'empty',
  roles: {
    title: 'title',
    subtitle: 'subtitle',
    text: 'description',
    image: 'image',
    id: 'identifier',
    address: 'address',
    postcode: 'postcode',
    city: 'town',
    region: 'region',
    country: 'country',
    latitude: 'latitude',
    longitude: 'longitude',
    coordinates: 'coordinates',
    phone: 'phone',
    email: 'e-mail',
    website: 'website',
    hours: 'opening hours',
    updated: 'last update',
    start: 'start',
    end: 'end',
    'start-time': 'start time',
    'end-time': 'end time',
    duration: 'duration',
    place: 'place',
    room: 'room',
    people: 'people',
    kind: 'kind',
    price: 'price',
    seats: 'seats',
    registration: 'registration',
    deadline: 'deadline',
    status: 'status',
    hidden: 'technical, not shown',
  },
  types: {
    text: 'text',
    number: 'number',
    date: 'date',
    datetime: 'date and time',
    time: 'time',
    boolean: 'yes or no',
    url: 'web address',
    email: 'e-mail address',
    phone: 'phone',
    coordinates: 'coordinates',
    html: 'text with HTML',
  },
  problems: 'What is worth mending',
  noProblem: 'Nothing to mend.',
  line: (line) => `line ${line}`,
  failed: (source) => `${source} could not be read.`,
};

/** The words of the report, by language. */
export const words: Readonly<Record<Language, Words>> = { fr, en };
