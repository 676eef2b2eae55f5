import { expect } from 'chai';
import fc from 'fast-check';
import { parseWhen } from '../../../src/core/agenda/when.js';
import { agendaOf, times, timesOf, zones } from './fixture.js';

describe('reading when a session takes place', () => {
  const readings: readonly (readonly [string, ...string[]])[] = [
    ['2023-01-16', '2023-01-16'],
    ['16/01/2023', '2023-01-16'],
    ['16.01.23', '2023-01-16'],
    ['20230116', '2023-01-16'],
    ['lundi 16 janvier 2023', '2023-01-16'],
    ['1er mars 2023', '2023-03-01'],
    ['March 1st, 2023', '2023-03-01'],
    ['2023-01-16T13:30', '2023-01-16 13:30'],
    ['16/01/2023 13h30', '2023-01-16 13:30'],
    ['lundi 16 janvier 2023, 13 h 30 – 17 h', '2023-01-16 13:30 > 2023-01-16 17:00'],
    ['16 janvier 2023 de 9h à 12h', '2023-01-16 09:00 > 2023-01-16 12:00'],
    ['9 h – 12 h 30, le 16 janvier 2023', '2023-01-16 09:00 > 2023-01-16 12:30'],
    ['9h 16 janvier 2023', '2023-01-16 09:00'],
    ['9 h 16/01/2023', '2023-01-16 09:00'],
    ['9 h 16 – 10 h 20, 16 janvier 2023', '2023-01-16 09:16 > 2023-01-16 10:20'],
    ['16 janvier 2023, 14-16h', '2023-01-16 14:00 > 2023-01-16 16:00'],
    ['16/01/2023 14:00-16:00', '2023-01-16 14:00 > 2023-01-16 16:00'],
    ['January 16, 2023, 2:30 pm to 4 pm', '2023-01-16 14:30 > 2023-01-16 16:00'],
    [
      '16 janvier 2023, 9h-12h et 14h-17h',
      '2023-01-16 09:00 > 2023-01-16 12:00',
      '2023-01-16 14:00 > 2023-01-16 17:00',
    ],
    [
      '16/01/2023 9h-12h, 17/01/2023 14h-17h',
      '2023-01-16 09:00 > 2023-01-16 12:00',
      '2023-01-17 14:00 > 2023-01-17 17:00',
    ],
    ['16, 17 et 18 janvier 2023', '2023-01-16', '2023-01-17', '2023-01-18'],
    ['16 janvier 2023\n23 janvier 2023', '2023-01-16', '2023-01-23'],
    ['du 16 au 20 janvier 2023', '2023-01-16 > 2023-01-20'],
    ['du 28 décembre au 3 janvier 2024', '2023-12-28 > 2024-01-03'],
    [
      'du 16 au 17 janvier 2023, 9h-17h',
      '2023-01-16 09:00 > 2023-01-16 17:00',
      '2023-01-17 09:00 > 2023-01-17 17:00',
    ],
    ['du 1er mars au 30 juin 2023, 10h-18h', '2023-03-01 > 2023-06-30 (10:00 – 18:00)'],
    ['2023-01-16T13:30/2023-01-20T12:00', '2023-01-16 13:30 > 2023-01-20 12:00'],
    ['du 16 janvier 2023 à 13h30 au 20 janvier 2023 à 12h', '2023-01-16 13:30 > 2023-01-20 12:00'],
    ['16 janvier 2023, toute la journée', '2023-01-16'],
    ['16 janvier 2023, après-midi', '2023-01-16 (après-midi)'],
    ['23h – 1h, 16 janvier 2023', '2023-01-16 23:00 > 2023-01-17 01:00'],
    ['16 janvier 2023, 20h-24h', '2023-01-16 20:00 > 2023-01-17 00:00'],
    ['novembre 2023', '2023-11 … 2023-11'],
    ['de décembre 2023 à mars 2024', '2023-12 … 2024-3'],
    ['de décembre à mars 2024', '2023-12 … 2024-3'],
    ['mars – juillet 2024', '2024-3 … 2024-7'],
  ];
  for (const [text, ...expected] of readings) {
    it(`reads « ${text.replace('\n', ' / ')} »`, () => {
      expect(timesOf(text)).to.deep.equal(expected);
    });
  }

  const unclear = [
    'à définir',
    'lundi 16 janvier',
    'lundi 17 janvier 2023',
    '31/02/2023',
    'de décembre à mars',
    'un mardi sur deux',
    'tous les mardis, sauf pendant les vacances',
    'fin janvier 2023',
    '16 janvier 2023 ou 17 janvier 2023',
    '16 janvier 2023, 25h',
    'lundi 16 à 14h',
  ];
  for (const text of unclear) {
    it(`shows « ${text} » as written rather than guess`, () => {
      expect(timesOf(text)).to.deep.equal([`? ${text}`]);
    });
  }

  it('tells an end before its start, and shows it as written', () => {
    const { sessions, problems } = agendaOf(
      ['Titre', 'Début', 'Fin'],
      [
        ['Atelier', '16/01/2023 14:00', '16/01/2023 12:00'],
        ['Cours', '17/01/2023 14:00', '17/01/2023 16:00'],
      ],
    );
    expect(sessions.map(times)).to.deep.equal([
      '2023-01-17 14:00 > 2023-01-17 16:00',
      '? 16/01/2023 14:00, 16/01/2023 12:00',
    ]);
    expect(problems.map(({ code, count }) => [code, count])).to.deep.equal([['end-before-start', 1]]);
  });

  for (const timeZone of zones) {
    it(`keeps times without a zone as they are in ${timeZone}`, () => {
      expect(timesOf('26 mars 2023, 9h-10h', { timeZone })).to.deep.equal([
        '2023-03-26 09:00 > 2023-03-26 10:00',
      ]);
    });
  }

  const instant: Readonly<Record<(typeof zones)[number], string>> = {
    'Europe/Paris': '2023-07-01 01:30',
    UTC: '2023-06-30 23:30',
    'America/New_York': '2023-06-30 19:30',
    'Pacific/Auckland': '2023-07-01 11:30',
  };
  for (const timeZone of zones) {
    it(`converts offsets and seconds since 1970 to ${timeZone}`, () => {
      expect(timesOf('2023-07-01T01:30:00+02:00', { timeZone })).to.deep.equal([instant[timeZone]]);
      expect(timesOf('20230630T233000Z', { timeZone })).to.deep.equal([instant[timeZone]]);
      expect(timesOf('1688167800', { timeZone })).to.deep.equal([instant[timeZone]]);
    });
  }

  it('reads any day that is written out, whatever the year', () => {
    const day = fc.date({ min: new Date('1971-01-01'), max: new Date('2199-12-31'), noInvalidDate: true });
    const long = new Intl.DateTimeFormat('fr', { dateStyle: 'full', timeZone: 'UTC' });
    const figures = new Intl.DateTimeFormat('fr', { dateStyle: 'short', timeZone: 'UTC' });
    fc.assert(
      fc.property(day, (date) => {
        const iso = date.toISOString().slice(0, 10);
        expect(timesOf(long.format(date))).to.deep.equal([iso]);
        expect(timesOf(figures.format(date))).to.deep.equal([iso]);
      }),
    );
  });

  it('takes any text without failing or taking long', () => {
    const words = fc.constantFrom(
      'du',
      'au',
      '16',
      'janvier',
      '2023',
      'lundi',
      'tous les',
      'mardis',
      'à',
      '9h',
      '-',
      ',',
      ' ',
      'du mois',
      '1er',
      '…',
    );
    const text = fc.oneof(
      fc.string(),
      fc.array(words, { maxLength: 60 }).map((list) => list.join(' ')),
    );
    fc.assert(fc.property(text, (written) => void parseWhen(written)));
    // A reading that grows faster than the text would not end within the limit of a test.
    for (const piece of ['1', '9h ', '16/01/', 'mars ', 'lundi et ', ' ', '1er et '])
      parseWhen(piece.repeat(130).slice(0, 400));
  });
});
