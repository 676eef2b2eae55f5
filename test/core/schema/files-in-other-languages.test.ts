import { expect } from 'chai';
import { csvOf, roles, see, turn } from './seen.js';

const titles = (row: number): string => `${turn('Bertso saioa', 'Koncert', 'Lezing', 'Ball')(row)} ${row}`;

describe('Postcodes of other countries', () => {
  const codes: readonly (readonly [heading: string, cell: (row: number) => string])[] = [
    ['Kod-post', (row) => `2900${row % 4}`],
    ['Posta-kodea', (row) => `6400${row % 4}`],
    ['Postnummer', (row) => `12${row % 9}45`],
    ['Postcode', (row) => `101${row % 9} AB`],
    ['Código Postal', (row) => `4000-12${row % 9}`],
    ['Codi postal', (row) => `0800${row % 4}`],
  ];
  for (const [heading, cell] of codes)
    it(`are postcodes, and no quantities: « ${heading} »`, async () => {
      const seen = await see(csvOf({ Izena: titles, [heading]: cell }));
      expect(roles(seen)[heading]).to.equal('postcode');
    });

  it('are no offers, which begin like them', async () => {
    const seen = await see(
      csvOf({ Nom: titles, 'Postes ouverts': turn(12, 4, 30), Poste: turn('Aide', 'Guide') }),
    );
    expect(Object.values(roles(seen))).to.not.include('postcode');
  });
});

describe('Hours of sessions under a heading of another language', () => {
  const hours = turn('18:00', '20:30', '9:00');
  const day = (row: number): string => `${12 + row}/03/2027`;
  for (const heading of ['Ordua', 'Godzina', 'Klokkeslett', 'الساعة'])
    it(`begin them: « ${heading} »`, async () => {
      const seen = await see(csvOf({ Ekitaldia: titles, Data: day, [heading]: hours }));
      expect(seen.use).to.equal('agenda');
      expect(roles(seen)).to.include({ Data: 'start', [heading]: 'start-time' });
    });

  const others: readonly (readonly [
    what: string,
    cells: Readonly<Record<string, (row: number) => string>>,
  ])[] = [
    ['how long it lasts', { Trajanje: turn('1:30', '2:00', '0:45') }],
    ['one of two', { Aanvang: hours, Pauze: turn('19:00', '21:00', '10:00') }],
    ['until when one may come', { 'Fermeture des portes': hours }],
  ];
  for (const [what, cells] of others)
    it(`do not, where they may be ${what}`, async () => {
      const seen = await see(csvOf({ Titre: titles, Data: day, ...cells }));
      expect(Object.values(roles(seen))).to.not.include('start-time');
    });
});
