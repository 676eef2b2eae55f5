import { expect } from 'chai';
import fc from 'fast-check';
import { readOrder } from '../../../src/core/collection/order.js';
import { orderSteps } from '../../../src/core/collection/sorting.js';
import { sortSteps } from '../../../src/core/collection/sort-steps.js';
import { runNow } from '../../../src/core/base/pace.js';
import { loadScales } from '../../../src/core/text/scales.js';
import type { ColumnType } from '../../../src/core/schema/schema.js';
import { emptySelection } from '../../../src/core/collection/selection.js';
import { collectionOf, column, schemaOf, scopeOf, signal } from './fixture.js';

function sorted(
  cells: readonly string[],
  type: ColumnType,
  descending = false,
  locale = 'fr',
): readonly string[] {
  const rows = cells.map((cell) => [cell]);
  const order = runNow(orderSteps(rows, { column: column(0, 'v', { type }), descending }, locale));
  return Array.from(order, (row) => cells[row] ?? '');
}

describe('sorting', () => {
  beforeEach(loadScales);

  it('follows the alphabet of a reader: accents and case without weight, numbers as numbers', () => {
    expect(sorted(['zoo', 'Île 10', 'ile 2', 'Élan', 'eau'], 'text')).to.deep.equal([
      'eau',
      'Élan',
      'ile 2',
      'Île 10',
      'zoo',
    ]);
  });

  it('follows the alphabet of the language', () => {
    expect(sorted(['zebra', 'ångström', 'apple'], 'text', false, 'sv')).to.deep.equal([
      'apple',
      'zebra',
      'ångström',
    ]);
    expect(sorted(['zebra', 'ångström', 'apple'], 'text', false, 'not a language')).to.have.length(3);
  });

  it('puts what is a link where its words belong', () => {
    const cells = ['Iris', '[Le Fil](https://le-fil.example/)', 'Aube (Vif)', 'Zoo'];
    expect(sorted(cells, 'text')).to.deep.equal(['Aube (Vif)', cells[0], cells[1], 'Zoo']);
  });

  it('orders numbers and dates by their value', () => {
    expect(sorted(['1 200', '12,5', '-3', '12'], 'number')).to.deep.equal(['-3', '12', '12,5', '1 200']);
    expect(sorted(['02/01/2024', '2023-12-31', '1er février 2024'], 'date')).to.deep.equal([
      '2023-12-31',
      '02/01/2024',
      '1er février 2024',
    ]);
    expect(sorted(['10h30', '9 h', '14:00'], 'time')).to.deep.equal(['9 h', '10h30', '14:00']);
  });

  it('puts what cannot be measured after what can, and empty cells last in both directions', () => {
    const cells = ['', 'beaucoup', '12', '-', '4'];
    expect(sorted(cells, 'number')).to.deep.equal(['4', '12', 'beaucoup', '', '-']);
    expect(sorted(cells, 'number', true)).to.deep.equal(['12', '4', 'beaucoup', '', '-']);
  });

  it('puts prices in order among words, free ones first, and words last in both directions', () => {
    const cells = ['12 €', 'sur devis', '5,50 €', 'Gratuit', '100 €', 'prix libre', '9 €'];
    const [words, prices] = [
      ['prix libre', 'sur devis'],
      ['Gratuit', '5,50 €', '9 €', '12 €', '100 €'],
    ];
    expect(sorted(cells, 'text')).to.deep.equal([...prices, ...words]);
    expect(sorted(cells, 'text', true)).to.deep.equal([...[...prices].reverse(), ...words]);
    const codes = ['14B', '13', '12A', '9'];
    expect(sorted(codes, 'text'), 'what is no price').to.deep.equal(['9', '12A', '13', '14B']);
  });

  it('keeps days, months, levels and ages in the order that they have', () => {
    expect(
      sorted(['Mercredi', 'lundi', '', 'Dimanche', 'sur demande', 'mardi', 'jeudi'], 'text'),
    ).to.deep.equal(['lundi', 'mardi', 'Mercredi', 'jeudi', 'Dimanche', 'sur demande', '']);
    expect(sorted(['Avancé', 'Débutant', 'Intermédiaire'], 'text', true)).to.deep.equal([
      'Avancé',
      'Intermédiaire',
      'Débutant',
    ]);
  });

  it('orders what one column leaves equal by the next', async () => {
    const schema = schemaOf({ nom: {}, ville: {}, places: { type: 'number' } });
    const rows = [
      ['c', 'Vif', '3'],
      ['a', 'Gap', '1'],
      ['b', 'Vif', '12'],
      ['d', 'Gap', 'n.c.'],
      ['e', 'Gap', '7'],
    ];
    const names = async (sort: string): Promise<string> => {
      const question = { selection: emptySelection, scope: scopeOf({ sort }) };
      const { entries } = await collectionOf(schema, rows).ask(question, signal);
      return entries.map(({ cells }) => cells[0]).join('');
    };
    expect(await names('ville, places')).to.equal('aedcb');
    expect(await names('ville,-places')).to.equal('eadbc');
    expect(await names('-ville, -nom')).to.equal('cbeda');
    expect(await names('nowhere, -nom')).to.equal('edcba');
    expect(await names('nom')).to.equal('abcde');
  });

  it('keeps the order of the file among equal cells, in both directions', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'A', 'á', 'b', '')), fc.boolean(), (cells, descending) => {
        const rows = cells.map((cell) => [cell]);
        const order = [...runNow(orderSteps(rows, { column: column(0, 'v'), descending }, 'fr'))];
        const rank = (row: number): number => {
          const cell = cells[row] ?? '';
          return cell === '' ? 9 : (cell === 'b') !== descending ? 2 : 1;
        };
        const expected = [...rows.keys()].sort((one, other) => rank(one) - rank(other) || one - other);
        expect(order).to.deep.equal(expected);
      }),
    );
  });

  it('in small steps gives what sorting at once gives', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(50), fc.nat()), { maxLength: 5000, size: 'max' }), (items) => {
        const compare = (one: readonly number[], other: readonly number[]): number =>
          (one[0] ?? 0) - (other[0] ?? 0);
        expect(runNow(sortSteps(items, compare))).to.deep.equal([...items].sort(compare));
      }),
      { numRuns: 20 },
    );
  });

  it('reads the name of a column with or without a minus before it', () => {
    const schema = schemaOf({ Date: {}, '-x': {} });
    const read = (sort: string): unknown => {
      const order = readOrder(schema, sort);
      return order && [order.column.name, order.descending];
    };
    expect(read('Date')).to.deep.equal(['Date', false]);
    expect(read('-date')).to.deep.equal(['Date', true]);
    expect(read('-x')).to.deep.equal(['-x', false]);
    expect(read('--x')).to.deep.equal(['-x', true]);
    expect([read(''), read('-'), read('nowhere')]).to.deep.equal([null, null, null]);
  });
});
