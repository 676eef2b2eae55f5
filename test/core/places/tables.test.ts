import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect } from 'chai';
import { afterAll } from 'vitest';
import { makeCommunes } from '../../../.config/communes/make.mjs';
import { outliers } from '../../../.config/communes/points.mjs';
import { kilometresBetween } from '../../../src/core/places/distance.js';
import { readCodes, readDepartment, readNames } from '../../../src/core/places/tables/read-tables.js';
import { saidTown } from '../../../src/core/places/said-town.js';
import { tableGazetteer } from '../../../src/core/places/tables/table-gazetteer.js';
import { Tables } from '../../../src/core/places/tables/tables.js';
import type { SaidTown } from '../../../src/core/places/town.js';

interface Commune {
  readonly code: string;
  readonly nom: string;
  readonly type: string;
  readonly departement: string;
  readonly codesPostaux?: readonly string[];
}

const communes = (
  createRequire(import.meta.url)('@etalab/decoupage-administratif/data/communes.json') as readonly Commune[]
).filter(({ type }) => type === 'commune-actuelle');

const folder = mkdtempSync(join(tmpdir(), 'communes-'));
const made = makeCommunes(folder);
const textOf = (name: string): string => readFileSync(join(folder, `${name}.txt`), 'utf8');
const asked: string[] = [];
const tables = new Tables((name) => {
  asked.push(name);
  return Promise.resolve(readdirSync(folder).includes(`${name}.txt`) ? textOf(name) : null);
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

const said = (city: string, postcode = '', code = '', region = ''): SaidTown =>
  saidTown({ city, postcode, code, region, address: '' });

async function found(...all: readonly SaidTown[]): Promise<readonly string[]> {
  const gazetteer = await tableGazetteer(tables, all);
  return all.map((each) => {
    const town = gazetteer?.townOf(each);
    return town ? `${town.code} ${town.name}${town.isRough ? ' about' : ''}` : 'none';
  });
}

describe('the tables of communes', () => {
  it('hold every commune with its code, name and postcodes', () => {
    const known = new Map<string, { readonly name: string; readonly postcodes: Set<string> }>();
    for (const file of readdirSync(folder).filter((name) => /^\d.*\.txt$/.test(name))) {
      for (const { town, said: by } of readDepartment(
        file.replace('.txt', ''),
        textOf(file.replace('.txt', '')),
      )) {
        if (by.code !== town.code) continue;
        const each = known.get(town.code) ?? { name: town.name, postcodes: new Set<string>() };
        if (by.postcode !== '') each.postcodes.add(by.postcode);
        known.set(town.code, each);
      }
    }
    const missing = communes.filter(({ code }) => !known.has(code));
    expect(missing.length).to.equal(made.without);
    for (const { code, nom, codesPostaux = [] } of communes) {
      const each = known.get(code);
      if (!each) continue;
      expect(each.name).to.equal(nom);
      expect([...each.postcodes].sort(), code).to.deep.equal([...codesPostaux].sort());
    }
  });

  it('hold all postcodes, the départements and names by their letter', () => {
    const { departments, postcodes } = readCodes(textOf('codes'));
    expect(departments.get('2A')).to.equal('Corse-du-Sud');
    expect([...postcodes.keys()].sort()).to.deep.equal(
      [...new Set(communes.flatMap(({ codesPostaux = [] }) => codesPostaux))].sort(),
    );
    expect(postcodes.get('38000')?.latitude).to.be.closeTo(45.18, 0.02);
    expect(postcodes.get('48250')?.departments).to.deep.equal(['07', '48']);
    const named = readNames(textOf('names-e')).filter(({ code }) => code === '38151');
    expect(named).to.deep.equal([{ name: 'Échirolles', key: 'echirolles', code: '38151', size: 4 }]);
    expect(readNames(textOf('names-a')).some(({ name }) => name === 'Les Abrets en Dauphiné')).to.equal(true);
  });

  it('set aside the points of places of the same name', () => {
    expect(made.aside).to.include.members(['38363', '71588']);
    const point = (latitude: number, longitude: number) => ({ latitude, longitude });
    const points = new Map([
      ['1', point(45, 5)],
      ['2', point(45.1, 5.1)],
      ['3', point(45.05, 5.02)],
      ['4', point(47, 2)],
    ]);
    expect(outliers(points, [['1', '2', '3', '4']])).to.deep.equal(['4']);
  });

  it('are small: one département 4 kB in the middle, 12 at most, all postcodes 21', () => {
    const size = (name: string): number => gzipSync(textOf(name), { level: 9 }).length;
    const sizes = readdirSync(folder)
      .filter((name) => /^\d.*\.txt$/.test(name))
      .map((name) => size(name.replace('.txt', '')))
      .sort((one, other) => one - other);
    expect(sizes[sizes.length >> 1]).to.be.below(4500);
    expect(sizes.at(-1)).to.be.below(12_000);
    expect(size('codes')).to.be.below(21_000);
  });

  it('say whose they are', () => {
    for (const name of ['38', 'codes', 'names-g'])
      expect(textOf(name).split('\n', 1)[0]).to.include('GeoNames (geonames.org), CC BY 4.0');
  });

  it('know what is said of communes, former ones and parts of large ones', async () => {
    expect(
      await found(
        said('Grenoble', '38000'),
        said('', '', '38185'),
        said('Saint-Martin-d’Hères', '38400'),
        said('ST MARTIN D HERES', '38402'),
        said('Autrans', '38880'),
        said('', '', '38225'),
        said('Paris 11e', '75011'),
        said('', '', '75111'),
        said('Lyon 3ème arrondissement', '69003'),
        said('Marseille', '13013'),
        said('Ajaccio', '20090'),
        said('Saint-Denis', '97400'),
        said('Fort-de-France', '', '', 'Martinique'),
        said('L’Isle-d’Abeau', '38080'),
        said('Isle d’Abeau (L’)', '38080'),
      ),
    ).to.deep.equal([
      '38185 Grenoble',
      '38185 Grenoble',
      "38421 Saint-Martin-d'Hères",
      "38421 Saint-Martin-d'Hères",
      '38225 Autrans-Méaudre en Vercors',
      '38225 Autrans-Méaudre en Vercors',
      '75056 Paris',
      '75056 Paris',
      '69123 Lyon',
      '13055 Marseille',
      '2A004 Ajaccio',
      '97411 Saint-Denis',
      '97209 Fort-de-France',
      "38193 L'Isle-d'Abeau",
      "38193 L'Isle-d'Abeau",
    ]);
  });

  it('put a postcode of several communes in the middle of them', async () => {
    expect(await found(said('', '38320'))).to.deep.equal([' 38320 about']);
    expect(await found(said('Lieu-dit', '38130'))).to.deep.equal(['38151 Échirolles']);
  });

  it('know a name alone where there is a single commune of that name, in a French file', async () => {
    expect(
      await found(said('Échirolles'), said('Saint-Denis'), said('Voreppe'), said('Grenoble')),
    ).to.deep.equal(['38151 Échirolles', 'none', '38565 Voreppe', '38185 Grenoble']);
    expect(await found(said('Bruges'), said('Gand'), said('Anvers'), said('Liège'))).to.deep.equal(
      Array<string>(4).fill('none'),
    );
  });

  it('have nothing to say of other countries', async () => {
    expect(
      await found(said('Berlin', '10115'), said('Hamburg', '20095'), said('München', '80331')),
    ).to.deep.equal(Array<string>(3).fill('none'));
    expect(
      await found(said('Madrid', '28004'), said('Bilbao', '48002'), said('Sevilla', '41003')),
    ).to.deep.equal(Array<string>(3).fill('none'));
  });

  it('are fetched for the départements that are said, once each', async () => {
    asked.length = 0;
    const fresh = new Tables((name) => {
      asked.push(name);
      return Promise.resolve(textOf(name));
    });
    await tableGazetteer(fresh, [said('Grenoble', '38000'), said('Voiron', '38500'), said('Gap', '05000')]);
    await tableGazetteer(fresh, [said('Grenoble', '38000')]);
    expect(asked.sort()).to.deep.equal(['05', '38', 'codes']);
  });

  it('are asked for again where they were missing', async () => {
    let isThere = false;
    const late = new Tables((name) => Promise.resolve(isThere ? textOf(name) : null));
    expect(await tableGazetteer(late, [said('Grenoble', '38000')])).to.equal(null);
    isThere = true;
    expect(
      (await tableGazetteer(late, [said('Grenoble', '38000')]))?.townOf(said('Grenoble', '38000'))?.code,
    ).to.equal('38185');
  });

  it('take points from a better file', () => {
    const better = mkdtempSync(join(tmpdir(), 'better-'));
    const csv = join(better, 'points.csv');
    writeFileSync(csv, 'code_commune;latitude;longitude\n38363;45,05;5,25\n01001;46.15;4.92\n');
    makeCommunes(join(better, 'a'), csv, 'IGN, Licence Ouverte 2.0');
    const text = readFileSync(join(better, 'a', '38.txt'), 'utf8');
    expect(text.split('\n', 1)[0]).to.include('IGN, Licence Ouverte 2.0');
    const barthelemy = readDepartment('38', text).find(({ town }) => town.code === '38363')?.town;
    expect(barthelemy).to.include({ latitude: 45.05, longitude: 5.25, isRough: false });
    const geojson = join(better, 'points.geojson');
    const square = [
      [
        [5, 45],
        [5.2, 45],
        [5.2, 45.2],
        [5, 45.2],
        [5, 45],
      ],
    ];
    writeFileSync(
      geojson,
      JSON.stringify({
        type: 'FeatureCollection',
        features: [
          {
            type: 'Feature',
            properties: { code: '38363' },
            geometry: { type: 'Polygon', coordinates: square },
          },
        ],
      }),
    );
    makeCommunes(join(better, 'b'), geojson);
    const middle = readDepartment('38', readFileSync(join(better, 'b', '38.txt'), 'utf8')).find(
      ({ town }) => town.code === '38363',
    )?.town;
    expect(middle && kilometresBetween(middle, { latitude: 45.1, longitude: 5.1 })).to.be.below(0.1);
    rmSync(better, { recursive: true });
  });
});
