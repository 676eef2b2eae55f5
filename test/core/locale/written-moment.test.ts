import { expect } from 'chai';
import fc from 'fast-check';
import { inferSchema } from '../../../src/core/schema/infer-schema.js';
import { writtenMoment } from '../../../src/locale/format/written-moment.js';
import { loadWords } from '../../../src/locale/load-words.js';
import { localeFor } from '../../../src/locale/locale.js';
import { column } from '../collection/fixture.js';
import { columnOf } from '../schema/table-of.js';

const plain = (text: string | undefined): string | undefined => text?.replace(/\s/gu, ' ');

/** What people read of the cells of a column, as written where they are no dates. */
function shown(
  cells: readonly string[],
  language = 'fr',
  timeZone = 'Europe/Paris',
): readonly (string | undefined)[] {
  const [, told] = inferSchema(columnOf('Dernière visite', cells)).columns;
  if (!told) throw new Error('no column');
  return cells.map((cell) => plain(writtenMoment(cell, told, localeFor(language), timeZone)?.text ?? cell));
}

describe('A date-time in an ordinary column', () => {
  beforeEach(async () => {
    await Promise.all((['en', 'es'] as const).map(async (language) => loadWords(language)));
  });

  it('is put into words', () => {
    expect(
      shown(['2027-01-08T12:00:00+01:00', '2027-01-15T18:30:00+01:00', '2027-02-01T00:00:00+01:00']),
    ).to.deep.equal(['8 janvier 2027 à 12 h', '15 janvier 2027 à 18 h 30', '1er février 2027 à 0 h']);
    expect(shown(['2027-01-08 12:00:00', '2027-01-15 18:30'], 'en')).to.deep.equal([
      '8 January 2027 at 12 pm',
      '15 January 2027 at 6:30 pm',
    ]);
    expect(shown(['2027-01-08 12:00:00', '2027-01-15 18:30'], 'es')[1]).to.match(
      /^15 de enero de 2027 a las 18:30/,
    );
  });

  it('is put into words in figures, where the column shows which is the day', () => {
    expect(shown(['05/10/2026 18:04:12', '13/10/2026 14:30:00'])).to.deep.equal([
      '5 octobre 2026 à 18 h 04',
      '13 octobre 2026 à 14 h 30',
    ]);
    expect(shown(['10/05/2026 6:04 PM', '10/13/2026 2:30 PM'])).to.deep.equal([
      '5 octobre 2026 à 18 h 04',
      '13 octobre 2026 à 14 h 30',
    ]);
    expect(shown(['05.10.2026 18:04', '06.10.2026 14:30'])[0]).to.equal('5 octobre 2026 à 18 h 04');
  });

  it('keeps its figures where nothing shows which is the day', () => {
    expect(shown(['05/10/2026 18:04:12', '06/10/2026 14:30:00'])).to.deep.equal([
      '05/10/2026 à 18 h 04',
      '06/10/2026 à 14 h 30',
    ]);
  });

  it('is put into words as programs write it', () => {
    expect(
      shown([
        'Tue Jan 12 2027 14:00:00 GMT+0100 (heure normale d’Europe centrale)',
        'Tue, 12 Jan 2027 14:00:00 +0100',
        'October 2, 2026 9:14 AM',
        '2027-01-12 14:00:00.000000+01',
        '/Date(1799758800000+0100)/',
        '20270112T140000',
      ]),
    ).to.deep.equal([
      '12 janvier 2027 à 14 h',
      '12 janvier 2027 à 14 h',
      '2 octobre 2026 à 9 h 14',
      '12 janvier 2027 à 14 h',
      '12 janvier 2027 à 14 h',
      '12 janvier 2027 à 14 h',
    ]);
  });

  it('told in Greenwich is told by the clocks of the place', () => {
    const cells = ['2027-01-12T13:00:00Z', '2027-07-12T22:30:00.000Z'];
    expect(shown(cells)).to.deep.equal(['12 janvier 2027 à 14 h', '13 juillet 2027 à 0 h 30']);
    expect(shown(cells, 'fr', 'America/Montreal')).to.deep.equal([
      '12 janvier 2027 à 8 h',
      '12 juillet 2027 à 18 h 30',
    ]);
  });

  it('is a day where it only ever stands for the day', () => {
    for (const cells of [
      ['2019-09-02 00:00:00', '2021-03-15 00:00:00'],
      ['2019-09-02T00:00:00Z', '2021-03-15T00:00:00.000Z'],
      ['02/09/2019 00:00', '15/03/2021 00:00'],
      ['2019-09-01T22:00:00Z', '2021-03-14T23:00:00Z'],
    ])
      expect(shown(cells), cells[0]).to.deep.equal(['2 septembre 2019', '15 mars 2021']);
  });

  it('stays as people wrote it in words, and where it is none', () => {
    const cells = [
      'samedi 9 janvier 2027',
      'samedi 9 janvier 2027 à 14h',
      'vers le 3 mars',
      '2027-02-31 12:00',
    ];
    const told = column(0, 'Date', { type: 'datetime' });
    for (const cell of cells) expect(writtenMoment(cell, told, localeFor('fr'), 'UTC'), cell).to.equal(null);
  });

  it('tells no day and no year that the cell does not hold', () => {
    const moments = fc.date({
      min: new Date('1902-01-01'),
      max: new Date('2098-12-31'),
      noInvalidDate: true,
    });
    const told = column(0, 'Date', { type: 'datetime' });
    fc.assert(
      fc.property(moments, (date) => {
        const iso = date.toISOString().slice(0, 19);
        const text = writtenMoment(`${iso}+05:00`, told, localeFor('fr'), 'Pacific/Auckland')?.text ?? '';
        const [year = '', , day = ''] = iso.slice(0, 10).split('-');
        expect(text).to.include(year);
        expect(text.startsWith(String(Number(day)))).to.equal(true);
      }),
    );
  });
});
