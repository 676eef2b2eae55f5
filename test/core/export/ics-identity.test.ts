import { expect } from 'chai';
import { november, taken, type TakenEvent } from './taken.js';

/** What a calendar holds after it has taken these files in turn: of one UID, what has the highest sequence, else the later stamp. */
async function calendarAfter(...files: readonly string[]): Promise<readonly string[]> {
  const held = new Map<string, TakenEvent>();
  for (const [index, file] of files.entries()) {
    for (const event of await taken(file, { now: november + index * 60_000 })) {
      const known = held.get(event.uid);
      const isNewer =
        !known ||
        event.sequence > known.sequence ||
        (event.sequence === known.sequence && event.stamp > known.stamp);
      if (isNewer) held.set(event.uid, event);
    }
  }
  return [...held.values()].map(({ title, start, location }) => `${title} ${start} ${location}`).sort();
}

const uids = async (...given: Parameters<typeof taken>): Promise<readonly string[]> =>
  (await taken(...given)).map(({ uid }) => uid);

/** A file in which each row is `title;date;hour;place`, with or without an identifier before. */
const withIds = (...rows: readonly string[]): string =>
  ['id;titre;date;heure;lieu', ...rows, '90;Vœux;2027-01-08;18h;Hall'].join('\n');
const withoutIds = (...rows: readonly string[]): string =>
  ['titre;date;heure;lieu', ...rows, 'Vœux;2027-01-08;18h;Hall'].join('\n');

describe('a calendar file that is taken again', () => {
  const row = '7;Atelier courriel;2026-12-15;14h-16h;Mairie';
  const changes: readonly (readonly [string, string])[] = [
    ['hour', '7;Atelier courriel;2026-12-15;15h-17h;Mairie'],
    ['day', '7;Atelier courriel;2026-12-18;14h-16h;Mairie'],
    ['month', '7;Atelier courriel;2027-02-01;14h-16h;Mairie'],
    ['title', '7;Le courriel pas à pas;2026-12-15;14h-16h;Mairie'],
    ['place', '7;Atelier courriel;2026-12-15;14h-16h;Médiathèque'],
    ['hour into a whole day', '7;Atelier courriel;2026-12-15;;Mairie'],
    ['everything', '7;Bal;2027-02-01;20h;Salle des fêtes'],
  ];
  for (const [what, changed] of changes) {
    it(`brings a session with an identifier up to date whose ${what} has changed`, async () => {
      const [before] = await taken(withIds(row));
      const later = await taken(withIds(changed), { now: november + 1000 });
      const after = later.find(({ uid }) => uid === before?.uid);
      expect(after?.sequence).to.be.greaterThan(before?.sequence ?? 0);
      expect(await calendarAfter(withIds(row), withIds(changed))).to.have.length(2);
    });
  }

  it('does not depend on rows before or behind, nor on which sessions are taken', async () => {
    const files = [withIds, withoutIds].map((file, index) => {
      const one = index === 0 ? row : row.slice(2);
      const other = `${index === 0 ? '5;' : ''}Atelier CV;2026-12-01;10h;Mairie`;
      const twin = `${index === 0 ? '6;' : ''}Atelier courriel;2026-12-08;14h-16h;Mairie`;
      return [file(one), file(other, twin, one), file(one, twin, other)];
    });
    for (const file of files) {
      const found = await Promise.all(
        file.map(
          async (text) => (await taken(text)).find(({ start }) => start === '2026-12-15T14:00:00')?.uid,
        ),
      );
      expect(new Set(found).size).to.equal(1);
      const alone = await uids(file[1] ?? '', {
        only: ({ start }) => start?.month === 12 && start.day === 15,
      });
      expect(alone).to.deep.equal(found.slice(0, 1));
    }
  });

  it('grows with every second', async () => {
    const sequences = await Promise.all(
      [0, 1000, 60_000, 86_400_000].map(async (ms) => (await taken(withIds(row), { now: november + ms }))[0]),
    );
    const numbers = sequences.map((event) => event?.sequence ?? 0);
    expect([...new Set(numbers)].sort((one, other) => one - other)).to.deep.equal(numbers);
    // As long as calendars count (RFC 5545, 3.3.8), and never below nothing.
    for (const year of [1970, 2019, 2087, 2300]) {
      const [event] = await taken(withIds(row), { now: Date.UTC(year, 5, 1) });
      expect(event?.sequence).to.be.within(0, 2 ** 31 - 1);
    }
  });

  it('tells when the file says that a session was changed, unless that is to come', async () => {
    const file = (updated: string): string =>
      `titre;date;heure;mise à jour\nAtelier;2026-12-15;14h;${updated}\nVœux;2027-01-08;18h;01/11/2026`;
    const modified = async (updated: string): Promise<string | null | undefined> =>
      (await taken(file(updated)))[0]?.modified;
    expect(await modified('03/11/2026')).to.equal('2026-11-02T23:00:00Z');
    expect(await modified('2026-11-03 10:30')).to.equal('2026-11-03T09:30:00Z');
    expect(await modified('2026-11-03T10:30:00Z')).to.equal('2026-11-03T10:30:00Z');
    expect(await modified('')).to.equal(null);
    expect(await modified('03/11/2062')).to.equal(null);
    expect((await taken(withIds(row)))[0]?.modified).to.equal(null);
  });

  it('knows a session without an identifier by its title and its day', async () => {
    const before = withoutIds('Atelier courriel;2026-12-15;14h-16h;Mairie');
    for (const kept of [
      'Atelier courriel;2026-12-15;15h-17h;Mairie',
      'Atelier courriel;2026-12-15;14h-16h;Médiathèque',
      'ATELIER COURRIEL;15/12/2026;14h-16h;Mairie',
    ])
      expect(await calendarAfter(before, withoutIds(kept)), kept).to.have.length(2);
    for (const other of [
      'Atelier courriel;2026-12-16;14h-16h;Mairie',
      'Le courriel pas à pas;2026-12-15;14h-16h;Mairie',
    ])
      expect(await calendarAfter(before, withoutIds(other)), other).to.have.length(3);
  });

  it('writes no session over another when a row of several alike is taken out', async () => {
    const alike = [
      'Atelier;2026-12-15;14h;Mairie',
      'Atelier;2026-12-15;14h;Médiathèque',
      'Atelier;2026-12-15;16h;Mairie',
      'Atelier;2026-12-16;14h;Mairie',
    ];
    const all = await calendarAfter(withoutIds(...alike));
    expect(all).to.have.length(5);
    for (const gone of alike) {
      const rest = alike.filter((each) => each !== gone);
      const after = await calendarAfter(withoutIds(...alike), withoutIds(...rest));
      // What is left out stays in the calendar; what is left may come twice, but nothing is lost.
      for (const session of all) expect(after, gone).to.include(session);
    }
  });

  it('keeps the sessions of one record apart by their days', async () => {
    const file = (dates: string): string => `id;titre;dates\n7;Cours;${dates}\n8;Autre;3 mars 2027`;
    const [first, second, third] = await uids(file('"12, 19 et 26 janvier 2027, 9h-12h"'));
    expect(new Set([first, second, third]).size).to.equal(3);
    expect(await uids(file('"5, 12, 19 et 26 janvier 2027, 10h-12h"'))).to.include.members([
      first,
      second,
      third,
    ]);
    const twice = await uids(file('"12 janvier 2027, 9h-12h, 14h-16h, 19 janvier 2027, 9h-12h"'));
    expect(new Set(twice).size).to.equal(4);
    expect(twice).to.include(second);
  });

  it('tells apart rows of one course, whose identifier is that of the course', async () => {
    const file = (hour: string): string =>
      `référence;titre;date;heure\nF12;Cours;2027-01-12;${hour}\nF12;Cours;2027-01-19;9h\nF13;Autre;2027-01-12;9h`;
    const before = await uids(file('9h'));
    expect(new Set(before).size).to.equal(3);
    expect((await uids(file('10h'))).toSorted()).to.deep.equal(before.toSorted());
  });

  it('never takes the sessions of two files for each other', async () => {
    const here = await uids(withIds(row));
    const there = await uids(withIds(row), { source: 'https://autre.example/agenda.csv' });
    expect(here.filter((uid) => there.includes(uid))).to.deep.equal([]);
  });

  it('knows a file again that is asked for anew, or by the other protocol', async () => {
    const here = await uids(withIds(row), { source: 'https://ville.example/a.csv?cle=3' });
    for (const source of [
      'http://ville.example/a.csv?cle=3',
      'https://ville.example/a.csv?cle=3#agenda',
      'https://ville.example/a.csv?v=17&cle=3',
      'https://ville.example/a.csv?cle=3&_=1790000000',
      'https://ville.example/a.csv?cle=3&ver=2.1',
    ])
      expect(await uids(withIds(row), { source }), source).to.deep.equal(here);
    expect(await uids(withIds(row), { source: 'https://ville.example/a.csv?cle=4' })).not.to.deep.equal(here);
  });

  it('gives every session of a file an identifier of its own, even of rows that are the same', async () => {
    const rows = Array.from({ length: 60 }, () => 'Atelier;2026-12-15;14h;Mairie');
    const found = await uids(withoutIds(...rows));
    expect(new Set(found).size).to.equal(61);
    for (const uid of found) expect(uid).to.match(/^[0-9a-f]{16}@parvis$/);
  });
});
