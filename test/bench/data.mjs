import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createHash } from 'node:crypto';
import * as words from './words.mjs';

/** Twenty columns, as an association's spreadsheet has them. */
export const columns = [
  'Identifiant',
  'Nom',
  'Type de structure',
  'Description',
  'Domaines',
  'Publics',
  'Formats d’intervention',
  'Adresse',
  'Code postal',
  'Commune',
  'Département',
  'Région',
  'Latitude',
  'Longitude',
  'Téléphone',
  'Courriel',
  'Site web',
  'Horaires',
  'Statut',
  'Mise à jour',
];

/** How many rows the first page shows. */
export const pageSize = 20;

/** The columns that a card or a line of a table shows; every system searches all twenty. */
export const shown = [
  'Nom',
  'Type de structure',
  'Description',
  'Domaines',
  'Commune',
  'Téléphone',
  'Courriel',
  'Site web',
];

/** The columns that can be filtered where filters are measured, and which of them hold several values in a cell. */
export const filtered = [
  'Type de structure',
  'Domaines',
  'Publics',
  'Formats d’intervention',
  'Département',
  'Région',
  'Horaires',
  'Statut',
];
export const lists = ['Domaines', 'Publics', 'Formats d’intervention'];

/**
 * A file of so many rows, always the same: `;` between columns, `"` where needed, `, ` between the values of a cell.
 * Kept in `folder` under a name that changes with the generator. Returns its name and text.
 */
export async function readDirectory(rows, folder) {
  const name = `annuaire-${rows}-${await version()}.csv`;
  await mkdir(folder, { recursive: true });
  try {
    return { name, text: await readFile(`${folder}/${name}`, 'utf8') };
  } catch {
    const text = toCsv([columns, ...generate(rows)]);
    await writeFile(`${folder}/${name}`, text);
    return { name, text };
  }
}

async function version() {
  const hash = createHash('sha256');
  for (const file of ['data.mjs', 'words.mjs']) hash.update(await readFile(new URL(file, import.meta.url)));
  return hash.digest('hex').slice(0, 8);
}

/** The rows themselves, from a seeded sequence: the first 300 of 10,000 are the 300. */
export function* generate(rows, seed = 20240607) {
  const dice = createDice(seed);
  const places = Array.from({ length: 2500 }, () => place(dice));
  for (let index = 0; index < rows; index++) yield row(dice, index, dice.common(places));
}

function row(dice, index, { town, postcode, department, region, latitude, longitude }) {
  const { one, some, maybe, number } = dice;
  const name = `${one(words.houses)} ${one(words.themes)} ${dice.chance(0.5) ? `de ${town}` : invented(dice)}`;
  const host = `${slug(name).slice(0, 12)}${index + 1}.example`;
  return [
    `FR-${String(index + 1).padStart(6, '0')}`,
    name,
    one(words.kinds),
    `${one(words.openings)} : ${some(words.topics, 5)}.`,
    some(words.domains, 3),
    some(words.audiences, 3),
    some(words.formats, 2),
    `${number(1, 180)} ${one(words.ways)} ${invented(dice)}`,
    postcode,
    town,
    department,
    region,
    (latitude + dice.next() / 10).toFixed(5),
    (longitude + dice.next() / 10).toFixed(5),
    maybe(0.9, `0${number(1, 5)} ${pairs(dice)}`),
    maybe(0.8, `contact@${host}`),
    maybe(0.7, `https://${host}`),
    maybe(0.6, one(words.hours)),
    one(words.statuses),
    `${two(number(1, 28))}/${two(number(1, 12))}/${number(2021, 2026)}`,
  ];
}

function place(dice) {
  const [code, department, region, latitude, longitude] = dice.one(words.departments);
  const [saint, river] = [dice.one(words.saints), dice.one(words.rivers)];
  const town = dice.one([invented(dice), `Saint-${saint}-sur-${river}`, `${invented(dice)}-sur-${river}`]);
  const at = (middle) => middle + dice.next() - 0.5;
  const postcode = `${code}${two(dice.number(0, 99))}0`;
  return { town, postcode, department, region, latitude: at(latitude), longitude: at(longitude) };
}

const invented = ({ one }) => one(words.heads) + one(words.middles) + one(words.tails);
const pairs = ({ number }) => Array.from({ length: 4 }, () => two(number(0, 99))).join(' ');
const two = (value) => String(value).padStart(2, '0');
const slug = (text) =>
  text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9 ]/g, '')
    .replaceAll(' ', '-');

/** Chance that repeats itself: the generator known as mulberry32. */
function createDice(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const number = (least, most) => least + Math.floor(next() * (most - least + 1));
  const one = (list) => list[number(0, list.length - 1)];
  const chance = (share) => next() < share;
  return {
    next,
    number,
    one,
    chance,
    maybe: (share, text) => (chance(share) ? text : ''),
    /** The first of the list far more often than the last, as towns are. */
    common: (list) => list[Math.floor(next() ** 2 * list.length)],
    some: (list, most) => [...new Set(Array.from({ length: number(1, most) }, () => one(list)))].join(', '),
  };
}

/** RFC 4180 with semicolons, as a French spreadsheet saves it. */
export function toCsv(rows) {
  const quote = (cell) => (/[;"\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
  let text = '';
  for (const cells of rows) text += `${cells.map(quote).join(';')}\r\n`;
  return text;
}
