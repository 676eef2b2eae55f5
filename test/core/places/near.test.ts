import { expect } from 'chai';
import fc from 'fast-check';
import { emptySelection, type Selection } from '../../../src/core/collection/selection.js';
import type { Results } from '../../../src/core/collection/collection.js';
import type { Scope } from '../../../src/core/collection/question.js';
import { runNow } from '../../../src/core/base/pace.js';
import { distanceSteps } from '../../../src/core/places/distances.js';
import { indexedTowns, type KnownTown } from '../../../src/core/places/indexed-towns.js';
import { isInFrance } from '../../../src/core/places/france.js';
import { NearRows } from '../../../src/core/places/near.js';
import { placesOf } from '../../../src/core/places/places.js';
import { townKey } from '../../../src/core/places/said-town.js';
import { addRows, emptySet } from '../../../src/core/collection/row-set.js';
import { inferSchema } from '../../../src/core/schema/infer-schema.js';
import { collectionOf, schemaOf, scopeOf, signal } from '../collection/fixture.js';
import { tableOf } from '../schema/table-of.js';

/**
 * The distance on a ball by another formula than ours (Vincenty's for equal axes, which is good at any distance), of other people's making:
 * the oracle.
 */
function oracle([north, east]: readonly [number, number], [n2, e2]: readonly [number, number]): number {
  const radians = (degrees: number): number => (degrees * Math.PI) / 180;
  const [a, b, turn] = [radians(north), radians(n2), radians(e2 - east)];
  const y = Math.hypot(
    Math.cos(b) * Math.sin(turn),
    Math.cos(a) * Math.sin(b) - Math.sin(a) * Math.cos(b) * Math.cos(turn),
  );
  return 6371 * Math.atan2(y, Math.sin(a) * Math.sin(b) + Math.cos(a) * Math.cos(b) * Math.cos(turn));
}

const columns = ['Nom', 'Ville', 'Code postal', 'Latitude', 'Longitude', 'Services'];
const list = [
  ['Amis', 'Grenoble', '38000', '45.188', '5.724', 'Vélo'],
  ['Bibliothèque', 'Échirolles', '38130', '45.144', '5.718', 'Livres'],
  ['Club', 'Voiron', '38500', '45.364', '5.592', 'Vélo'],
  ['Dojo', 'Grenoble', '38000', '', '', 'Vélo'],
  ['Épicerie', 'Nulle-Part', '', '', '', 'Livres'],
  ['Fanfare', 'Lyon', '69003', '45.76', '4.84', 'Vélo'],
];

function ask(
  selection: Partial<Selection>,
  scope: Partial<Scope> = {},
  collection = collectionOf(inferSchema(tableOf(columns, list)), list),
): Promise<Results> {
  const question = {
    selection: { ...emptySelection, ...selection },
    scope: scopeOf({ radius: [5, 10, 20, 50], ...scope }),
  };
  return collection.ask(question, signal);
}

const inPoints = schemaOf({
  Nom: { role: 'title' },
  Latitude: { role: 'latitude', type: 'number' },
  Longitude: { role: 'longitude', type: 'number' },
});

const titles = ({ entries }: Results): readonly string[] =>
  entries.map(
    ({ cells, away }) =>
      `${cells[0] ?? ''}${away ? ` ${away.kilometres.toFixed(1)}${away.isAbout ? '~' : ''}` : ''}`,
  );

describe('what is near communes of which only the neighbourhood is known', () => {
  const town = (name: string, latitude: number, isRough: boolean): KnownTown => ({
    town: { code: '', name, latitude, longitude: 5.7, isRough },
    said: { code: '', postcode: '', name: townKey(name), department: '', written: name },
  });
  const gazetteer = indexedTowns([
    town('Grenoble', 45.2, false),
    town('Corps', 45.22, true),
    town('Vif', 45.24, false),
  ]);
  const rows = [
    ['Amis', 'Grenoble', '45.188', '5.724'],
    ['Bibliothèque', 'Corps', '', ''],
    ['Club', 'Vif', '', ''],
  ];
  const names = ['Nom', 'Ville', 'Latitude', 'Longitude'];
  const places = placesOf(rows, inferSchema(tableOf(names, rows)), { gazetteer });
  const near = (name: string): NearRows => {
    const centre = gazetteer.townOf({ code: '', postcode: '', name, department: '', written: name });
    if (!centre) throw new Error(name);
    const from = { ...centre, town: centre, isFromTables: true };
    return new NearRows(places, from, runNow(distanceSteps(places, from)));
  };
  const all = addRows(emptySet(3), [0, 1, 2]);

  it('is told to be about, and no distance is a promise', () => {
    const rowsNear = near('grenoble');
    expect(rowsNear.awayOf(0)).to.include({ isAbout: false, isRough: false });
    expect(rowsNear.awayOf(1)).to.include({ isAbout: true, isRough: true });
    expect(rowsNear.awayOf(2)).to.include({ isAbout: true, isRough: false });
    expect(rowsNear.tell(all, 5, [5])).to.include({ about: 2, rough: 1, isAbout: true, isRough: false });
    expect(rowsNear.tell(addRows(emptySet(3), [0, 2]), 5, [5])).to.include({
      about: 1,
      rough: 0,
      isAbout: false,
    });
  });

  it('is about for every row where the place itself is known no better', () => {
    const rowsNear = near('corps');
    expect(rowsNear.awayOf(0)).to.include({ isAbout: true, isRough: true, isHere: false });
    expect(rowsNear.awayOf(1)).to.include({ isHere: true });
    expect(rowsNear.tell(addRows(emptySet(3), [0]), 5, [5])).to.include({ isAbout: true, isRough: true });
  });
});

describe('what is near a commune that the file itself knows', () => {
  it('comes the nearest first, what is nowhere last', async () => {
    const results = await ask({ near: 'cp-38000-grenoble' });
    expect(titles(results)).to.deep.equal([
      'Amis 0.0',
      'Dojo 0.0~',
      'Bibliothèque 4.9',
      'Club 22.1',
      'Fanfare 93.8',
      'Épicerie',
    ]);
    expect(results.near).to.deep.include({
      isKnown: true,
      name: 'Grenoble',
      radius: [
        { kilometres: 5, count: 3 },
        { kilometres: 10, count: 3 },
        { kilometres: 20, count: 3 },
        { kilometres: 50, count: 4 },
      ],
      anywhere: 6,
      nowhere: 1,
      about: 1,
      rough: 0,
      isAbout: false,
      isRough: false,
      isFromTables: false,
    });
  });

  it('is limited to a distance, whose counts follow the filters', async () => {
    const results = await ask(
      { near: 'grenoble', within: 10, filters: { Services: ['Vélo'] } },
      {
        facets: [{ column: 'Services', kind: 'values', match: 'any' }],
      },
    );
    expect(titles(results)).to.deep.equal(['Amis 0.0', 'Dojo 0.0~']);
    expect(results.facets[0]?.values.map(({ value, count }) => `${value} ${String(count)}`)).to.deep.equal([
      'Vélo 2',
      'Livres 1',
    ]);
    expect(results.near).to.deep.include({
      radius: [5, 10, 20, 50].map((kilometres) => ({ kilometres, count: kilometres < 50 ? 2 : 3 })),
    });
  });

  it('tells the nearest where nothing is near enough', async () => {
    const results = await ask({ near: 'voiron', within: 5, filters: { Services: ['Livres'] } });
    expect(results.count).to.equal(0);
    expect(results.near?.isKnown && results.near.nearest?.away.kilometres.toFixed(0)).to.equal('26');
    expect(results.near?.isKnown && results.near.nearest?.town).to.equal('Échirolles');
  });

  it('is everything where nobody knows the place', async () => {
    for (const near of ['atlantis', '99999', 'cp-00000', 'here', '<script>', '../../x']) {
      const results = await ask({ near, within: 5 });
      expect(results.count, near).to.equal(6);
      expect(results.near, near).to.deep.equal({ isKnown: false });
    }
  });

  it('leaves another order to the visitor, and tells distances all the same', async () => {
    const results = await ask({ near: 'grenoble', sort: '-Nom' });
    expect(titles(results)[0]).to.equal('Fanfare 93.8');
  });

  it('tells distances in every entry that is taken away or printed', async () => {
    const table = tableOf(columns, list);
    const collection = collectionOf(inferSchema(table), table.rows);
    const away: (number | undefined)[] = [];
    for await (const some of collection.each(
      { selection: { ...emptySelection, near: 'grenoble' }, scope: scopeOf({ radius: [20] }) },
      signal,
    ))
      away.push(...some.map((entry) => entry.away && Math.round(entry.away.kilometres)));
    expect(away).to.deep.equal([0, 0, 5, 22, 94, undefined]);
  });

  it('is found near a device, by the scope alone', async () => {
    const results = await ask(
      { near: 'here', within: 10 },
      { position: { latitude: 45.36, longitude: 5.59 } },
    );
    expect(titles(results)).to.deep.equal(['Club 0.5']);
  });

  it('is what plain arithmetic finds, for any points', async () => {
    const degrees = (most: number): fc.Arbitrary<number> =>
      fc.integer({ min: -most * 1e5, max: most * 1e5 }).map((value) => value / 1e5);
    const point = fc.tuple(degrees(89), degrees(180));
    // What would lie in France the other way round is told apart, or left out: elsewhere it is tested how.
    const straight = point.filter(([north, east]) => !isInFrance(east, north));
    await fc.assert(
      fc.asyncProperty(
        fc.array(straight, { minLength: 3, maxLength: 40 }),
        point,
        fc.integer({ min: 1, max: 20_000 }),
        async (points, from, within) => {
          fc.pre(points.every(([north, east]) => north !== 0 || east !== 0));
          const rows = points.map(([north, east], at) => [
            `N${String(at)}`,
            north.toFixed(5),
            east.toFixed(5),
          ]);
          const [latitude, longitude] = from;
          const results = await ask(
            { near: 'here', within },
            { position: { latitude, longitude }, pageSize: 500 },
            collectionOf(inPoints, rows),
          );
          const distances = points.map((each) => oracle(from, each));
          const expected = [...distances.keys()].filter((at) => (distances[at] ?? 0) <= within);
          const edge = distances.some((each) => Math.abs(each - within) < 0.001);
          if (!edge) expect(results.entries.map(({ index }) => index).sort()).to.deep.equal(expected.sort());
          for (const { index, away } of results.entries)
            expect(away?.kilometres).to.be.closeTo(distances[index] ?? NaN, 0.001);
          const told = results.entries.map(({ away }) => away?.kilometres ?? NaN);
          for (const [at, each] of told.entries()) expect(each).to.be.at.least((told[at - 1] ?? 0) - 0.001);
        },
      ),
      { numRuns: 60 },
    );
  });
});
