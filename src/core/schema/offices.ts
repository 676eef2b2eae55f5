import type { Row, Table } from '../table/table.js';
import { rewritten } from './rewritten.js';

/*
 * The directory of French administrations (lannuaire.service-public.fr, DILA) as open data platforms export it: addresses, opening hours,
 * telephones and sites stand in cells as JSON.
 */

type Part = Readonly<Record<string, unknown>>;

/** The objects in a cell; none where it holds anything else. */
function partsIn(cell: string): readonly Part[] {
  if (!cell.startsWith('[')) return [];
  try {
    const value: unknown = JSON.parse(cell);
    return Array.isArray(value) ? value.filter(isPart) : [];
  } catch {
    return [];
  }
}

const isPart = (value: unknown): value is Part => typeof value === 'object' && value !== null;

const text = (part: Part | undefined, key: string): string => {
  const value = part?.[key];
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
};

/** What is said in a cell, one below the other, each with what it is said of: « 04 76 00 00 24 (accueil) ». */
function saidIn(cell: string): string {
  const parts = partsIn(cell);
  const said = parts.map((part) => {
    const [value, label] = [
      text(part, 'valeur'),
      text(part, 'description') || text(part, 'libelle') || text(part, 'custom_dico2'),
    ];
    return label !== '' && value !== '' ? `${value} (${label})` : value;
  });
  return parts.length === 0 ? cell : said.filter(Boolean).join('\n');
}

const days = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'];
const short = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];

const dayOf = (part: Part, key: string): string => short[days.indexOf(text(part, key).toLowerCase())] ?? '';

/** The stretch between two hours, `08:30-12:00`; empty where one of them is missing. */
function stretchOf(part: Part, place: number): string {
  const [from, to] = ['debut', 'fin'].map((end) =>
    text(part, `valeur_heure_${end}_${String(place)}`).slice(0, 5),
  );
  return from && to ? `${from}-${to}` : '';
}

/** The opening hours of a cell as OpenStreetMap writes them. */
function hoursOf(cell: string): string {
  const rules = partsIn(cell).map((part) => {
    const [first, last] = [dayOf(part, 'nom_jour_debut'), dayOf(part, 'nom_jour_fin')];
    const times = [1, 2]
      .map((place) => stretchOf(part, place))
      .filter(Boolean)
      .join(',');
    const comment = text(part, 'commentaire').replaceAll('"', '”');
    // Hours of no day are nobody's: they would hold on every one.
    if (first === '')
      return [times, comment].some(Boolean) ? `"${[times, comment].filter(Boolean).join(' ')}"` : '';
    const of = last === '' || last === first ? first : `${first}-${last}`;
    return [of, times, comment && `"${comment}"`].filter(Boolean).join(' ');
  });
  return rules.filter(Boolean).join('; ');
}

/** Of several addresses the one where people go. */
function placeIn(cell: string): Part | undefined {
  const parts = partsIn(cell);
  return parts.find((part) => text(part, 'type_adresse') === 'Adresse') ?? parts[0];
}

const streets = ['complement1', 'complement2', 'numero_voie', 'service_distribution'];

/** What an address becomes: the columns, and what stands in each. */
const ofPlace: readonly (readonly [column: string, of: (place: Part | undefined) => string])[] = [
  ['code_postal', (place) => text(place, 'code_postal')],
  ['commune', (place) => text(place, 'nom_commune')],
  ['latitude', (place) => text(place, 'latitude')],
  ['longitude', (place) => text(place, 'longitude')],
];

const writers: Readonly<Record<string, (cell: string) => string>> = {
  adresse: (cell) => {
    const place = placeIn(cell);
    return place
      ? streets
          .map((key) => text(place, key))
          .filter(Boolean)
          .join(', ')
      : cell;
  },
  plage_ouverture: (cell) => (partsIn(cell).length > 0 ? hoursOf(cell) : cell),
  telephone: saidIn,
  telecopie: saidIn,
  reseau_social: saidIn,
  site_internet: saidIn,
  telephone_accessible: saidIn,
  application_mobile: saidIn,
};

/** What the columns are called whose names say too little. */
const labels: readonly (readonly [column: string, label: string])[] = [
  ['plage_ouverture', 'Horaires'],
  ['site_internet', 'Site internet'],
  ['reseau_social', 'Réseaux sociaux'],
  ['itm_identifiant', 'Identifiant'],
  ['url_service_public', 'Fiche sur service-public.fr'],
];

/** A file of that directory with its cells as people would write them. */
export function withOffices(table: Table): Table {
  const { columns } = table;
  const added = ofPlace.filter(([name]) => !columns.includes(name));
  const address = columns.indexOf('adresse');
  const write = (row: Row): Row => {
    const place = placeIn(row[address] ?? '');
    const own = row.map((cell, index) => writers[columns[index] ?? '']?.(cell) ?? cell);
    return [...own, ...added.map(([, of]) => of(place))];
  };
  return rewritten(table, write, {
    columns: [...columns, ...added.map(([name]) => name)],
    labels: new Map([...labels.filter(([name]) => columns.includes(name)), ...(table.labels ?? [])]),
  });
}
