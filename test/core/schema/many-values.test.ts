import { expect } from 'chai';
import { inferSchema } from '../../../src/core/schema/infer-schema.js';
import { tableOf } from './table-of.js';

/** The filters of a table whose column holds so many values, by turns. */
const filtersOf = (
  headings: readonly string[],
  rows: number,
  ...cells: readonly ((row: number) => string)[]
) =>
  inferSchema(
    tableOf(
      headings,
      Array.from({ length: rows }, (_, row) => [
        `Lieu ${String(row)} du bourg`,
        ...cells.map((cell) => cell(row)),
      ]),
    ),
  )
    .columns.filter(({ filter }) => filter)
    .map(({ name }) => name);

const two = (index: number): string =>
  String.fromCharCode(97 + (Math.floor(index / 26) % 26)) + String.fromCharCode(97 + (index % 26));

describe('A filter of many values', () => {
  const kinds =
    (count: number) =>
    (row: number): string =>
      `Genre ${two(row % count)}`;

  it('is one of kinds where each comes back five times', () => {
    expect(filtersOf(['Nom', 'Type'], 350, kinds(70))).to.deep.equal(['Type']);
    expect(filtersOf(['Nom', 'Type'], 340, kinds(70))).to.deep.equal([]);
    expect(filtersOf(['Nom', 'Type'], 700, kinds(121))).to.deep.equal([]);
    expect(filtersOf(['Nom', 'Remarque'], 350, kinds(70))).to.deep.equal([]);
  });

  it('is one of towns where each comes back', () => {
    const towns =
      (count: number) =>
      (row: number): string =>
        `Ville-${two(row % count)}`;
    expect(filtersOf(['Nom', 'Ville'], 160, towns(80))).to.deep.equal(['Ville']);
    expect(filtersOf(['Nom', 'Ville'], 160, towns(81))).to.deep.equal([]);
  });
});

describe('A filter of postcodes', () => {
  const postcode = (row: number): string => `2880${String(row % 8)}`;
  const town = (row: number): string => ['Vif', 'Claix', 'Varces'][row % 3] ?? '';

  it('is one where nothing else says in which town an entry is', () => {
    for (const heading of ['cp', 'Code postal', 'postcode', 'PLZ'])
      expect(filtersOf(['Nom', heading], 60, postcode), heading).to.deep.equal([heading]);
    expect(filtersOf(['Name', 'Postcode'], 60, (row) => `AB${String(row % 6)} 2CD`)).to.deep.equal([
      'Postcode',
    ]);
  });

  it('is none beside the towns, nor where each has its own', () => {
    expect(filtersOf(['Nom', 'cp', 'ville'], 60, postcode, town)).to.deep.equal(['ville']);
    expect(filtersOf(['Nom', 'cp'], 60, (row) => String(28_800 + row))).to.deep.equal([]);
  });
});
