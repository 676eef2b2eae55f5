import { expect } from 'chai';
import { parseOpeningHours } from '../../../src/core/time/hours/opening-hours.js';
import { describeHours } from '../../../src/locale/format/opening-hours.js';
import { loadWords } from '../../../src/locale/load-words.js';
import { localeFor } from '../../../src/locale/locale.js';

await loadWords('es');

const spanish = localeFor('es');

/** Every kind of space as a plain one. */
const plain = (text: string): string => text.replace(/\s/g, ' ');

describe('Spanish', () => {
  for (const tag of ['es', 'es-ES', 'es-MX', 'es-AR', 'es-419'])
    it(`writes numbers as ${tag} does`, () => {
      const numbers = [0, 7, 999, 1000, 9999, 10_000, 12_345, 1_234_567, 0.5, 1234.5, -7, -12_345];
      const { format } = new Intl.NumberFormat(tag);
      expect(numbers.map(localeFor(tag).number)).to.deep.equal(numbers.map((count) => format(count)));
    });

  it('speaks to every region', () => {
    for (const tag of ['es', 'ES', 'es-MX', 'es-419'])
      expect(localeFor(tag)).to.include({ language: 'es', colon: ':' });
  });

  it('says days and moments', () => {
    expect(spanish.day(2026, 9, 1)).to.equal('1 de septiembre de 2026');
    expect(spanish.month(2026, 11)).to.equal('noviembre de 2026');
    const at = (hour: number, minute: number): string =>
      spanish.moment(new Date(2026, 8, 1, hour, minute).getTime());
    expect(at(8, 5)).to.equal('1 de septiembre de 2026 a las 8:05');
    expect(at(1, 30)).to.equal('1 de septiembre de 2026 a la 1:30');
    expect(at(18, 0)).to.equal('1 de septiembre de 2026 a las 18:00');
  });

  it('quotes and counts places in its own signs', () => {
    expect(spanish.quote('jardín')).to.equal('«jardín»');
    expect([1, 2, 10].map(spanish.ordinal)).to.deep.equal(['1.º', '2.º', '10.º']);
    expect(['fr', 'fr-FR'].map((tag) => [1, 2].map(localeFor(tag).ordinal))).to.deep.equal([
      ['1er', '2e'],
      ['1er', '2e'],
    ]);
  });

  it('separates the cells of CSV as the spreadsheets of the region do', () => {
    const separators = ['es', 'es-ES', 'es-AR', 'es-MX', 'fr', 'fr-CA'].map((tag) =>
      localeFor(tag).csvSeparator(),
    );
    expect(separators).to.deep.equal([';', ';', ';', ',', ';', ';']);
  });

  const hours: readonly (readonly [string, ...string[]])[] = [
    [
      'Mo-Fr 09:00-14:00,17:00-20:30; PH off',
      'De lunes a viernes: de 9:00 a 14:00 y de 17:00 a 20:30',
      'Festivos: cerrado',
    ],
    ['24/7', 'Las 24 horas, los 7 días de la semana'],
    ['Mo-Su 00:00-24:00', 'Todos los días: las 24 horas'],
    [
      'Mo,We 09:00-12:00; Th 18:00-00:00',
      'Lunes y miércoles: de 9:00 a 12:00',
      'Jueves: de 18:00 a medianoche',
    ],
    ['Apr-Oct Sa-Su 10:00-18:00', 'De abril a octubre, sábado y domingo: de 10:00 a 18:00'],
    ['Aug off', 'En agosto: cerrado'],
    ['May 1-Jun 15 10:00-11:00', 'Del 1 de mayo al 15 de junio: de 10:00 a 11:00'],
    ['Dec 25 off', 'El 25 de diciembre: cerrado'],
    ['Sa[1,3] 10:00-12:00', 'Primer y tercer sábado del mes: de 10:00 a 12:00'],
    ['Su[-1] 10:00-12:00', 'Último domingo del mes: de 10:00 a 12:00'],
    ['week 2-52/2 We 14:00-16:00', 'Semanas pares, una de cada dos, miércoles: de 14:00 a 16:00'],
    ['SH Mo-Fr 10:00-12:00', 'Vacaciones escolares, de lunes a viernes: de 10:00 a 12:00'],
    ['Fr 18:00+', 'Viernes: a partir de las 18:00'],
    ['Fr 01:00+', 'Viernes: a partir de la 1:00'],
    ['Mo 09:00-12:00 || "llame antes"', 'Lunes: de 9:00 a 12:00', 'En los demás casos: llame antes'],
    ['09:00-12:00', 'De 9:00 a 12:00'],
  ];
  for (const [text, ...lines] of hours)
    it(`says ${text}`, () => {
      const said = describeHours(parseOpeningHours(text) ?? [], spanish);
      expect(said.map(({ days, times }) => plain(days ? `${days}: ${times}` : times))).to.deep.equal(lines);
    });
});
