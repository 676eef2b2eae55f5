import { expect } from 'chai';
import type { Entry, FacetCounts } from '../../../src/core/collection/collection.js';
import { askable, chooseQuestions, expectedLeft } from '../../../src/core/models/guide-questions.js';
import { distance, nearestTo } from '../../../src/core/models/nearest.js';
import { inferSchema } from '../../../src/core/schema/infer-schema.js';
import { entriesOf } from '../agenda/fixture.js';
import { tableOf } from '../schema/table-of.js';

const facet = (column: string, counts: Readonly<Record<string, number>>): FacetCounts => ({
  column,
  kind: 'values',
  match: 'any',
  values: Object.entries(counts).map(([value, count]) => ({ value, count, selected: false, known: true })),
  bounds: null,
});

const columns = ['Nom', 'Public', 'Service', 'Commune', 'Accueil'];
const rows = Array.from({ length: 40 }, (_, at) => [
  `Lieu ${String(at)}`,
  ['Jeunes', 'Familles', 'Seniors', 'Tous'][at % 4] ?? '',
  ['Prêt', 'Atelier'][at % 2] ?? '',
  ['Grenoble', 'Vif', 'Échirolles', 'Meylan', 'Gières'][at % 5] ?? '',
  at === 0 ? 'non' : 'oui',
]);
const schema = inferSchema(tableOf(columns, rows));

const chosen = (facets: readonly FacetCounts[], total = 40): readonly string[] =>
  chooseQuestions(schema.columns, facets, total).map(({ name }) => name);

describe('The questions of a guide', () => {
  it('are those that cut best, that of the place last', () => {
    const facets = [
      facet('Commune', { Grenoble: 8, Vif: 8, Échirolles: 8, Meylan: 8, Gières: 8 }),
      facet('Service', { Prêt: 20, Atelier: 20 }),
      facet('Public', { Jeunes: 10, Familles: 10, Seniors: 10, Tous: 10 }),
    ];
    expect(chosen(facets)).to.deep.equal(['Public', 'Service', 'Commune']);
  });

  it('know a place by its name, where several columns tell of places', () => {
    const names = ['Nom', 'Région', 'Département', 'Quartier', 'Service'];
    const some = Array.from({ length: 48 }, (_, at) => [
      `Lieu ${String(at)}`,
      ['Bretagne', 'Centre', 'Corse', 'Alsace'][at % 4] ?? '',
      ['Isère', 'Ain', 'Lot'][at % 3] ?? '',
      ['Nord', 'Sud', 'Est'][(at >> 2) % 3] ?? '',
      ['Prêt', 'Atelier'][at % 2] ?? '',
    ]);
    const { columns: all } = inferSchema(tableOf(names, some));
    const facets = [
      facet('Région', { Bretagne: 12, Centre: 12, Corse: 12, Alsace: 12 }),
      facet('Département', { Isère: 16, Ain: 16, Lot: 16 }),
      facet('Quartier', { Nord: 16, Sud: 16, Est: 16 }),
      facet('Service', { Prêt: 24, Atelier: 24 }),
    ];
    expect(chooseQuestions(all, facets, 48)[0]?.name).to.equal('Service');
  });

  it('leave out what nearly all answer alike, what has one answer, and what has too many', () => {
    const many = Object.fromEntries(Array.from({ length: 13 }, (_, at) => [`v${String(at)}`, 3]));
    expect(
      chosen([
        facet('Public', { Tous: 39, Jeunes: 1 }),
        facet('Service', { Prêt: 40 }),
        facet('Commune', many),
      ]),
    ).to.deep.equal([]);
  });

  it('do not count what says nothing', () => {
    expect(chosen([facet('Public', { '': 35, Jeunes: 5 })])).to.deep.equal([]);
  });

  it('are four at most, of columns that are shown', () => {
    expect(askable(schema).map(({ name }) => name)).to.include.members(['Public', 'Commune']);
    expect(askable(schema).map(({ name }) => name)).not.to.include('Nom');
  });

  it('leave so many on average', () => {
    expect(expectedLeft(facet('x', { a: 10, b: 10 }).values)).to.equal(10);
    expect(expectedLeft(facet('x', { a: 18, b: 2 }).values)).to.be.closeTo(16.4, 0.001);
  });
});

describe('What is near', () => {
  it('is told by distances over the ground', () => {
    // Grenoble to Lyon as the crow flies, and a degree along the equator.
    expect(distance([45.1885, 5.7245], [45.764, 4.8357])).to.be.closeTo(94.6, 1);
    expect(distance([0, 0], [0, 1])).to.be.closeTo(111.2, 0.5);
    expect(distance([10, 179.5], [10, -179.5])).to.be.closeTo(109.5, 1);
  });

  it('is the nearest of the others, those without a place left out', () => {
    const all = entriesOf([
      ['45', '5'],
      ['45.1', '5'],
      ['45.01', '5'],
      ['', ''],
      ['46', '5'],
    ]);
    const found = all.slice(0, 1);
    const pointOf = ({ cells }: Entry): readonly [number, number] | null =>
      cells[0] ? [Number(cells[0]), Number(cells[1])] : null;
    expect(nearestTo(found, all, pointOf, 2).map(({ entry }) => entry.index)).to.deep.equal([2, 1]);
    expect(nearestTo(all.slice(3, 4), all, pointOf, 2)).to.deep.equal([]);
  });
});
