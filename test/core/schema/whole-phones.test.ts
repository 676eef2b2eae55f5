import { expect } from 'chai';
import { mailLink, phoneLink } from '../../../src/core/base/link.js';
import { inferSchema } from '../../../src/core/schema/infer-schema.js';
import { valuesIn } from '../../../src/core/schema/values.js';
import { withWholePhones } from '../../../src/core/schema/whole-phones.js';
import { tableOf } from './table-of.js';

const phones = (heading: string, cells: readonly string[]) =>
  tableOf(
    ['Nom', heading],
    cells.map((cell, place) => [`Club ${String(place)}`, cell]),
  );

describe('telephone numbers without their zero', () => {
  for (const [heading, cells, expected] of [
    ['Téléphone', ['04 76 00 00 21', '476000024'], ['04 76 00 00 21', '0476000024']],
    ['Portable', ['639980005', '639980006'], ['0639980005', '0639980006']],
    ['Tél.', ['476000024 / 639980005', '0476000022'], ['0476000024 / 0639980005', '0476000022']],
    ['tel_fixe', ['476000024.0', '33476000025'], ['0476000024', '+33476000025']],
    ['Phone', ['0470123456', '470123457'], ['0470123456', '0470123457']],
    // Numbers of other countries are whole.
    ['Teléfono', ['949110000', '620120000'], ['949110000', '620120000']],
    ['Telefone', ['213456789', '912345678'], ['213456789', '912345678']],
    ['Téléphone', ['+32 2 555 12 12', '3646', '4,41E+11'], ['+32 2 555 12 12', '3646', '4,41E+11']],
    ['Téléphone', ['+33476000024', '0033476000024'], ['+33476000024', '0033476000024']],
    // No telephone.
    ['SIREN', ['476000024', '0476000022'], ['476000024', '0476000022']],
  ] as const)
    it(`${heading}: ${cells.join(', ')}`, () =>
      expect(withWholePhones(phones(heading, cells)).rows.map((row) => row[1])).to.deep.equal(expected));

  it('are told', () =>
    expect(withWholePhones(phones('Portable', ['0639980004', '639980005'])).problems).to.deep.equal([
      { code: 'damaged-identifier', column: 'Portable', count: 1, sample: '639980005', line: 3 },
    ]));

  it('call somebody', () => {
    for (const row of withWholePhones(phones('Portable', ['639980004', '639980005'])).rows)
      expect(phoneLink(row[1] ?? '')).to.match(/^tel:0/);
  });
});

describe('two numbers in a cell', () => {
  for (const [heading, cell] of [
    ['telefono', '949110000, 620120000'],
    ['Telefono', '949110000 / 620120000'],
    ['phone', '555123456;555123457'],
  ] as const)
    it(cell, () => {
      const cells = ['949110791', cell, '949111582', cell.replace('0', '1'), '620120001'];
      const column = inferSchema(phones(heading, cells)).columns[1];
      expect(column?.type).to.equal('phone');
      expect(valuesIn(cell, column?.separator ?? null)).to.have.length(2);
    });
});

describe('an address written so that machines do not collect it', () => {
  for (const [text, expected] of [
    ['cedres [at] example.org', 'mailto:cedres@example.org'],
    ['cedres(at)example.org', 'mailto:cedres@example.org'],
    ['cedres [arobase] example [point] org', 'mailto:cedres@example.org'],
    ['cedros (arroba) example (punto) org', 'mailto:cedros@example.org'],
    ['zeder {at} example {dot} org', 'mailto:zeder@example.org'],
    ['rendez-vous at example.org', null],
    ['(at)', null],
  ] as const)
    it(text, () => expect(mailLink(text)).to.equal(expected));
});
