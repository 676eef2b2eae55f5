import { expect } from 'chai';
import { describeTable } from '../../../src/core/engines/local/describe-table.js';
import { readTable } from '../../../src/core/formats/read-table.js';
import { workbookOf } from '../formats/workbook-of.js';

type Line = readonly string[];

const days: readonly Line[] = [
  ['Jour', 'Horaire', 'Activité', 'Lieu'],
  ['lundi 4', '14h-16h', 'Tricot', 'Mairie'],
  ['mardi 12', '15h-17h', 'Lecture', 'Médiathèque'],
  ['mercredi 20', '16h-18h', 'Jeux', 'Mairie'],
];

/** The same with the numbers of the days alone, as English writes them, and in another column. */
const numbers = days.map(([day = '', ...rest]) => [day.replace(/^\D+/, '') || day, ...rest]);
const english: readonly Line[] = [
  ['Event', 'Date', 'Time', 'Venue'],
  ['Knitting', 'Monday 5', '2pm-4pm', 'Town hall'],
  ['Reading', 'Tuesday 13', '3pm-5pm', 'Library'],
  ['Games', 'Wednesday 21', '4pm-6pm', 'Town hall'],
];

const see = async (bytes: Uint8Array) => {
  const { table, schema } = await describeTable(await readTable(bytes));
  const { use, columns } = schema;
  const start = columns.findIndex(({ role }) => role === 'start');
  return { use, roles: columns.map(({ role }) => role), days: table.rows.map((row) => row[start] ?? '') };
};

const under = (title: string, lines: readonly Line[] = days) =>
  see(new TextEncoder().encode([`${title};;;`, '', ...lines.map((line) => line.join(';'))].join('\n')));

describe('Days whose month stands over all of them', () => {
  const whole = (month: string) => [`lundi 4 ${month}`, `mardi 12 ${month}`, `mercredi 20 ${month}`];

  for (const [title, month] of [
    ['Janvier 2027', 'janvier 2027'],
    ['PROGRAMME DES ANIMATIONS – JANVIER 2027', 'janvier 2027'],
    ['Activités de janvier 2027 (sous réserve)', 'janvier 2027'],
    ['Les rendez-vous du mois de janvier', 'janvier'],
    ['Saison 2026-2027 : janvier 2027', 'janvier 2027'],
  ] as const)
    it(`have it: « ${title} »`, async () => {
      expect(await under(title)).to.deep.include({ use: 'agenda', days: whole(month) });
    });

  it('have it where they are numbers under a heading of days', async () => {
    const seen = await under('Février 2027', numbers);
    expect(seen).to.deep.include({
      use: 'agenda',
      days: ['4', '12', '20'].map((day) => `${day} février 2027`),
    });
  });

  it('have it in English', async () => {
    const seen = await under('Events – April 2027', english);
    expect(seen.days).to.deep.equal([
      'Monday 5 april 2027',
      'Tuesday 13 april 2027',
      'Wednesday 21 april 2027',
    ]);
  });

  it('have it from the name of their sheet', async () => {
    const rows = days.map((line) => [...line]);
    const sheets = ['Janvier 2027', 'Mode d’emploi'].map((name, place) =>
      place === 0 ? { name, rows } : { name, rows: [['Merci de ne rien effacer.']] },
    );
    expect(await see(workbookOf(...sheets))).to.deep.include({ use: 'agenda', days: whole('janvier 2027') });
  });

  for (const title of [
    'Programme de juillet-août 2027',
    'Janvier et février 2027',
    'Mis à jour en janvier 2027',
    'Inscriptions avant le 3 janvier 2027',
    'Imprimé en janvier',
  ])
    it(`take none from « ${title} »`, async () => {
      const { days: shown, roles } = await under(title);
      expect(shown.join()).to.not.match(/janvier|juillet|août|février/i);
      // They are hours of these days, not those at which a house is open on every day.
      expect(roles).to.not.include('hours');
    });
});
