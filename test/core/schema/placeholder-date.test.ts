import { expect } from 'chai';
import fc from 'fast-check';
import { orderSteps } from '../../../src/core/collection/sorting.js';
import { linksIn, phoneLink } from '../../../src/core/base/link.js';
import { runNow } from '../../../src/core/base/pace.js';
import { inferSchema } from '../../../src/core/schema/infer-schema.js';
import { isBlank, valuesIn } from '../../../src/core/schema/values.js';
import { localeFor } from '../../../src/locale/locale.js';
import { column } from '../collection/fixture.js';
import { tableOf } from './table-of.js';

describe('A day that programs write where there is none', () => {
  for (const text of [
    '0001-01-01',
    '0001-01-01T00:00:00',
    '0001-01-01T00:00:00Z',
    '0001-01-01 00:00:00.000',
    '01/01/0001',
    '1/1/0001',
    '01/01/0001 00:00:00',
    '0000-00-00',
    '0000-00-00 00:00:00',
    '00/00/0000',
    '00.00.0000',
    '00/00/00',
    '0000-01-01',
    '00000000',
    '9999-12-31',
    '9999-12-31T23:59:59',
    '9999-12-31T23:59:59.999Z',
    '31/12/9999',
    '31/12/9999 23:59',
    '12/31/9999',
    '12/31/9999 11:59 PM',
    '31.12.9999',
    '99991231',
    '31 décembre 9999',
    'December 31, 9999',
    '9999-01-01',
    '1900-01-01',
    '01/01/1900',
    '1 janvier 1900',
    '1er janvier 1900',
    'lundi 1 janvier 1900',
    '1900-01-00',
    '00/01/1900',
    '1/0/1900',
    '1899-12-30',
    '30/12/1899',
    '12/30/1899',
    '1899-12-31',
    '1899-12-30T00:00:00.000Z',
    '1753-01-01',
    '01/01/1753',
    '1753-01-01T00:00:00',
    '1970-01-01',
    '1970-01-01T00:00:00Z',
    '1970-01-01T01:00:00+01:00',
    '1970-01-01 01:00:00',
    '01/01/1970',
    '01-01-1970',
    '1.1.1970',
    '1969-12-31',
    '1969-12-31T19:00:00-05:00',
    '12/31/1969',
    '2099-12-31',
    '31/12/2099',
    '2099-12-31T23:59:59Z',
    '4712-12-31',
    '4501-01-01',
    '1601-01-01T00:00:00Z',
  ])
    it(`counts as empty: « ${text} »`, () => {
      expect(isBlank(text)).to.equal(true);
      expect(valuesIn(text, null)).to.deep.equal([]);
      if (/\D\d{4}|\d{4}-/.test(text)) expect(phoneLink(text)).to.equal(null);
      if (/\D/.test(text))
        expect(linksIn(`du ${text} au ${text}`).every(({ href }) => href === null)).to.equal(true);
    });

  for (const text of [
    '1970-01-02',
    '02/01/1970',
    '1900-01-02',
    '1901-01-01',
    '2001-01-01',
    '01/01/01',
    '01/01/00',
    '31/12/99',
    '31/12/2098',
    '1999-12-31',
    '2025-00-00',
    '00/05/2025',
    '0000',
    '9999',
    '1970',
    '1900',
    '000000',
    '0000000000',
    '0001',
    '38000-0001',
    '00:00',
    '00:00:00',
    '1899-12-30T14:00:00',
    '2099-12-31T17:00',
    '31/12/2099 9h30',
    '2100-01-01T20:00:00+01:00',
    '1900-01-01 09:30:00',
    '9999 places',
    'depuis le 01/01/1970',
    '01 00 00 19 70',
    '10000 €',
  ])
    it(`does not: « ${text} »`, () => expect(isBlank(text)).to.equal(false));

  it('is no cell of its column, whose days are the others', () => {
    const table = tableOf(
      ['Nom', 'Dissoute le'],
      ['0001-01-01', '2022-03-01', '31/12/9999', '2023-04-05', '0000-00-00 00:00:00', '2024-01-01'].map(
        (day, index) => [`Club ${index}`, day],
      ),
    );
    expect(inferSchema(table).columns[1]).to.include({ type: 'date', empty: 3, distinct: 3 });
  });

  it('comes last in both directions', () => {
    const days = ['9999-12-31', '2022-03-01', '0001-01-01', '2023-04-05', '1900-01-01', '2021-01-01'];
    const sorted = (descending: boolean): readonly (string | undefined)[] => {
      const order = { column: column(0, 'Date', { type: 'date' }), descending };
      return Array.from(
        runNow(
          orderSteps(
            days.map((day) => [day]),
            order,
            'fr',
          ),
        ),
        (row) => days[row],
      );
    };
    expect(sorted(false).slice(0, 3)).to.deep.equal(['2021-01-01', '2022-03-01', '2023-04-05']);
    expect(sorted(true).slice(0, 3)).to.deep.equal(['2023-04-05', '2022-03-01', '2021-01-01']);
  });

  it('is never any other real day', () => {
    const day = fc.date({ min: new Date('1902-01-01'), max: new Date('2098-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(day, (date) => {
        const iso = date.toISOString();
        const isZero = /^(?:1969-12-31|1970-01-01)/.test(iso);
        const [year, month, of] = iso.slice(0, 10).split('-');
        for (const text of [iso, iso.slice(0, 10), `${of ?? ''}/${month ?? ''}/${year ?? ''}`])
          expect(isBlank(text)).to.equal(isZero);
      }),
    );
  });
});

describe('A day of the first hundred years', () => {
  it('stays in its year', () => {
    for (const language of ['fr', 'en']) {
      const locale = localeFor(language);
      expect(locale.day(98, 5, 12)).to.match(/\b98\b/);
      expect(locale.month(98, 5)).to.match(/\b98\b/);
    }
  });
});
