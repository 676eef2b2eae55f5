// The tables as the page reads them (src/core/places/tables/): lines of cells, figures as differences from the line before.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fold, groupBy } from './points.mjs';
import { attribution } from './sources.mjs';

const head = (what, by) => `parvis ${what};${by}`;

/** Writes figures as what each adds to the one before. */
const deltas = () => {
  let before = 0;
  return (value) => {
    const delta = value - before;
    before = value;
    return delta;
  };
};

/** The number behind the département in a code of INSEE. */
const number = (code, department) => Number(code.slice(department.length));

/** A département: its communes, then what was a commune before. */
export const departmentText = ({ code: department }, communes, former, by) => {
  const [code, north, east] = [deltas(), deltas(), deltas()];
  const prefix = department.slice(0, 2).replace(/[AB]/, '0');
  const short = (postcode) => (postcode.startsWith(prefix) ? postcode.slice(2) : `=${postcode}`);
  const lines = communes.map(({ code: own, name, postcodes, point, known }) => {
    const figures = point
      ? [north(Math.round(point.latitude * 1000)), east(Math.round(point.longitude * 1000))]
      : ['', ''];
    const cells = [
      code(number(own, department)),
      name,
      postcodes.map(short).join(' '),
      ...figures,
      known || '',
    ];
    return cells.join(';').replace(/;+$/, '');
  });
  const before = former.map(({ code: own, nom, of }) => `${own};${nom};${of}`);
  return [head(department, by), ...lines, ...(before.length > 0 ? ['', ...before] : [])].join('\n');
};

/** The départements by name, then all postcodes: where each is, in hundredths of a degree, and in which départements. */
export const postcodesText = (communes, departments, by) => {
  const all = new Map();
  for (const { department, postcodes, point } of communes)
    for (const postcode of postcodes) {
      const known = all.get(postcode) ?? { points: [], departments: new Set() };
      if (point) known.points.push(point);
      known.departments.add(department);
      all.set(postcode, known);
    }
  const [number, north, east] = [deltas(), deltas(), deltas()];
  const lines = [...all]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([postcode, { points, departments: within }]) => {
      const mean = (of) =>
        Math.round((points.reduce((sum, point) => sum + of(point), 0) / points.length) * 100);
      const figures =
        points.length > 0
          ? [north(mean((point) => point.latitude)), east(mean((point) => point.longitude))]
          : ['', ''];
      const usual = postcode.slice(0, /^9[78]/.test(postcode) ? 3 : 2);
      const others = [...within].sort();
      const cells = [
        number(Number(postcode)),
        ...figures,
        others.join(' ') === usual ? '' : others.join(' '),
      ];
      return cells.join(';').replace(/;+$/, '');
    });
  const names = departments.map(({ code, name }) => `${code};${name}`);
  return [head('codes', by), ...names, '', ...lines].join('\n');
};

/** The names of communes and of what was one before that begin with a letter, by name: each with its code, and the digits of its population from four on, less one. */
export const namesTexts = (communes, former, by) => {
  // Who looks for « Les Abrets » may begin with « Abrets ».
  const lettersOf = (name) => new Set([fold(name)[0], fold(name).replace(/^(?:l|la|le|les) (?=.)/, '')[0]]);
  const sizeOf = (population) => (population >= 1000 ? String(Math.floor(Math.log10(population))) : '');
  const named = [...communes, ...former.map(({ nom, of }) => ({ name: nom, code: of, population: 0 }))];
  const lines = named
    .sort((one, other) => (fold(one.name) < fold(other.name) ? -1 : 1))
    .flatMap(({ name, code, population }) => {
      const line = [name, code, sizeOf(population)].filter(Boolean).join(';');
      return [...lettersOf(name)].map((letter) => ({ letter, line }));
    });
  const texts = groupBy(lines, ({ letter }) => letter);
  return new Map(
    [...texts].map(([letter, own]) => [
      letter,
      [head(letter, by), ...own.map(({ line }) => line)].join('\n'),
    ]),
  );
};

const licences = (by) => `# Communes

Names, codes and postcodes of the communes of France: Code officiel géographique (INSEE) and postcodes (La Poste), as
@etalab/decoupage-administratif has them (MIT, Copyright (c) Etalab). Licence Ouverte 2.0.

Where they lie: ${by}. The points were rounded, some were set aside, and what was missing was made of neighbours.
https://creativecommons.org/licenses/by/4.0/
`;

/** Writes all tables to a folder. */
export const writeTables = (folder, { communes, former, departments }, by = attribution) => {
  mkdirSync(folder, { recursive: true });
  const write = (name, text) => writeFileSync(join(folder, `${name}.txt`), `${text}\n`);
  const ofCode = new Map(communes.map((commune) => [commune.code, commune]));
  const today = groupBy(communes, ({ department }) => department);
  const before = groupBy(former, ({ of }) => ofCode.get(of)?.department);
  for (const department of departments) {
    const own = today.get(department.code);
    if (own) write(department.code, departmentText(department, own, before.get(department.code) ?? [], by));
  }
  write('codes', postcodesText(communes, departments, by));
  writeFileSync(join(folder, 'licences.md'), licences(by));
  const kept = former.filter(({ nom, of }) => ofCode.has(of) && ofCode.get(of).name !== nom);
  for (const [letter, text] of namesTexts(communes, kept, by)) write(`names-${letter}`, text);
};
