import type { ColumnType, Role } from '../core/schema/schema.js';
import type { Language } from './locale.js';

/**
 * The words that tell what was made of a file: what each column was taken for, and how the problems are headed. Used by
 * `parvis inspect`, by the owner's panel in the page and by the page that writes the tag; visitors never load them.
 */
export interface ReportWords {
  readonly use: Readonly<Record<'directory' | 'agenda', string>>;
  readonly rows: (count: number, written: string) => string;
  /** How many of the rows are shown, where that is not all of them. */
  readonly shown: (count: number, written: string) => string;
  readonly delimiters: ReadonlyMap<string, string>;
  readonly columns: string;
  readonly filter: string;
  readonly list: (separator: string) => string;
  readonly values: (count: number, written: string) => string;
  readonly empty: (count: number, written: string) => string;
  readonly allEmpty: string;
  /** Columns that visitors meet as one. */
  readonly joined: (written: string, label: string, columns: string) => string;
  readonly roles: Readonly<Record<Role, string>>;
  readonly types: Readonly<Record<ColumnType, string>>;
  readonly problems: string;
  readonly noProblem: string;
  readonly line: (line: string) => string;
}

const fr: ReportWords = {
  use: { directory: 'un annuaire', agenda: 'un agenda' },
  rows: (count, written) => `${written} ${count < 2 ? 'fiche' : 'fiches'}`,
  shown: (count, written) => `dont ${written} ${count < 2 ? 'montrée' : 'montrées'}`,
  delimiters: new Map([
    [',', 'virgule'],
    [';', 'point-virgule'],
    ['\t', 'tabulation'],
    ['|', 'barre verticale'],
  ]),
  columns: 'Colonnes',
  filter: 'filtre',
  list: (separator) => `liste (séparateur\u00a0: ${separator})`,
  values: (count, written) => `${written} ${count < 2 ? 'valeur' : 'valeurs'}`,
  empty: (count, written) => `${written} ${count < 2 ? 'vide' : 'vides'}`,
  allEmpty: 'vide',
  joined: (written, label, columns) =>
    `${written} colonnes réunies en une pour les visiteurs, «\u202f${label}\u202f»\u00a0: ${columns}`,
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
};

const en: ReportWords = {
  use: { directory: 'a directory', agenda: 'an agenda' },
  rows: (count, written) => `${written} ${count === 1 ? 'entry' : 'entries'}`,
  shown: (_, written) => `${written} of them shown`,
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
  joined: (written, label, columns) =>
    `${written} columns joined into one for visitors, “${label}”: ${columns}`,
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
};

/** The words of a report, by language. */
export const reportWords: Readonly<Record<Language, ReportWords>> = { fr, en };
