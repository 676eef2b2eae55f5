import { expect } from 'chai';
import fc from 'fast-check';
import ICAL from 'ical.js';
import type { Session } from '../../../src/core/agenda/session.js';
import { hasDay } from '../../../src/core/agenda/order.js';
import { instantOf } from '../../../src/core/time/zone.js';
import { toIcs, type IcsOptions } from '../../../src/core/export/calendar/write-calendar.js';
import { isBlank } from '../../../src/core/schema/values.js';
import { agendaOf, newYear2023, zones } from '../agenda/fixture.js';

const columns = ['Titre', 'Date', 'Lieu', 'Salle', 'Statut', 'Description'];

function sessionsOf(rows: readonly (readonly string[])[], timeZone = 'Europe/Paris'): readonly Session[] {
  const full = rows.map((row) => columns.map((_, index) => row[index] ?? ''));
  const fields = { title: 'Titre', start: 'Date', place: 'Lieu', room: 'Salle', status: 'Statut' } as const;
  return agendaOf(columns, full, { timeZone, fields }).sessions;
}

function write(sessions: readonly Session[], options: Partial<IcsOptions> = {}): string {
  return toIcs(sessions, { timeZone: 'Europe/Paris', name: 'Agenda', now: newYear2023, ...options });
}

/** The lines of a calendar, unfolded. */
function linesOf(text: string): readonly string[] {
  return text.replaceAll('\r\n ', '').split('\r\n').slice(0, -1);
}

interface ReadEvent {
  readonly uid: string;
  readonly summary: string;
  readonly location: string | null;
  readonly description: string | null;
  readonly isDate: boolean;
  /** Milliseconds since 1970, by the clock changes in the file itself. */
  readonly start: number;
  readonly end: number;
}

/** What a calendar program makes of the text. */
function read(text: string): readonly ReadEvent[] {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  const zone = calendar.getFirstSubcomponent('vtimezone');
  const timezone = zone ? new ICAL.Timezone(zone) : ICAL.Timezone.utcTimezone;
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    const instant = (time: ICAL.Time): number => {
      const zoned = time.clone();
      if (zoned.zone !== ICAL.Timezone.utcTimezone) zoned.zone = timezone;
      return zoned.toUnixTime() * 1000;
    };
    return {
      uid: event.uid,
      summary: event.summary,
      location: event.location,
      description: event.description,
      isDate: event.startDate.isDate,
      start: instant(event.startDate),
      end: instant(event.endDate),
    };
  });
}

describe('a calendar file', () => {
  it('holds title, place, time and address of a session', () => {
    const sessions = sessionsOf([['Atelier', '16/01/2023 13h30-17h', 'Maison', 'Salle 2']]);
    const text = write(sessions, { urlOf: () => 'https://example.org/?open=atelier' });
    const [event, ...others] = read(text);
    expect(others).to.deep.equal([]);
    expect(event?.summary).to.equal('Atelier');
    expect(event?.location).to.equal('Salle 2, Maison');
    expect(event?.start).to.equal(Date.UTC(2023, 0, 16, 12, 30));
    expect(event?.end).to.equal(Date.UTC(2023, 0, 16, 16));
    expect(linesOf(text)).to.include.members([
      'DTSTAMP:20230101T120000Z',
      'DTSTART;TZID=Europe/Paris:20230116T133000',
      'DTEND;TZID=Europe/Paris:20230116T170000',
      'URL:https://example.org/?open=atelier',
    ]);
  });

  it('writes days as dates, their end excluded', () => {
    const text = write(
      sessionsOf([
        ['Fête', '24/12/2026'],
        ['Stage', 'du 24 au 26 décembre 2026'],
      ]),
    );
    expect(linesOf(text)).to.include.members([
      'DTSTART;VALUE=DATE:20261224',
      'DTEND;VALUE=DATE:20261225',
      'DTEND;VALUE=DATE:20261227',
    ]);
    expect(read(text).every(({ isDate }) => isDate)).to.equal(true);
    expect(text).not.to.include('VTIMEZONE');
  });

  it('leaves out what has no day, and says so beforehand', () => {
    const sessions = sessionsOf([
      ['Un', '16/01/2023'],
      ['Deux', 'novembre 2023'],
      ['Trois', 'à définir'],
    ]);
    expect(sessions.map(hasDay)).to.deep.equal([true, false, false]);
    expect(read(write(sessions)).map(({ summary }) => summary)).to.deep.equal(['Un']);
  });

  it('ends past midnight on the next day', () => {
    expect(linesOf(write(sessionsOf([['Nuit', '20/06/2026 22h-2h']])))).to.include(
      'DTEND;TZID=Europe/Paris:20260621T020000',
    );
  });

  it('writes in UTC the hours that clocks show twice or never', () => {
    const twice = sessionsOf([
      ['Second', '2023-10-29T02:30:00+01:00'],
      ['Jamais', '26/03/2023 02:30'],
    ]);
    expect(linesOf(write(twice))).to.include.members([
      'DTSTART:20231029T013000Z',
      'DTSTART:20230326T013000Z',
    ]);
  });

  it('writes in UTC where the zone has no name that may stand in a parameter', () => {
    const rows = [['Atelier', '16/01/2023 13h30']];
    for (const timeZone of ['UTC', 'Etc/GMT-1']) {
      const text = write(sessionsOf(rows, timeZone), { timeZone });
      expect(text, timeZone).not.to.include('TZID');
      expect(
        linesOf(text).some((line) => /^DTSTART:20230116T\d{4}00Z$/.test(line)),
        timeZone,
      ).to.equal(true);
    }
    const named = write(sessionsOf(rows, 'America/Port-au-Prince'), {
      timeZone: 'America/Port-au-Prince',
    });
    expect(linesOf(named)).to.include('DTSTART;TZID=America/Port-au-Prince:20230116T133000');
  });

  it('writes both ends in UTC where one of them is unclear by the clock alone', () => {
    expect(linesOf(write(sessionsOf([['Nuit', '29/10/2023 1h30-2h30']])))).to.include.members([
      'DTSTART:20231028T233000Z',
      'DTEND:20231029T003000Z',
    ]);
  });

  it('tells the clock changes of every year in use, in order, and what held before the first', () => {
    const text = write(
      sessionsOf([
        ['Deux', '16/07/2024 9h'],
        ['Un', '16/01/2023 9h'],
      ]),
    );
    const lines = linesOf(text);
    expect(lines.slice(lines.indexOf('BEGIN:VTIMEZONE'), lines.indexOf('END:VTIMEZONE') + 1)).to.deep.equal([
      'BEGIN:VTIMEZONE',
      'TZID:Europe/Paris',
      ...observance('STANDARD', '20221230T010000', '+0100', '+0100'),
      ...observance('DAYLIGHT', '20230326T020000', '+0100', '+0200'),
      ...observance('STANDARD', '20231029T030000', '+0200', '+0100'),
      ...observance('DAYLIGHT', '20240331T020000', '+0100', '+0200'),
      ...observance('STANDARD', '20241027T030000', '+0200', '+0100'),
      'END:VTIMEZONE',
    ]);
  });

  it('writes offsets west of Greenwich, of half an hour, and none', () => {
    const offsetOf = (timeZone: string): string | undefined =>
      linesOf(write(sessionsOf([['Atelier', '16/01/2023 9h']], timeZone), { timeZone })).find((line) =>
        line.startsWith('TZOFFSETTO:'),
      );
    expect(offsetOf('America/New_York')).to.equal('TZOFFSETTO:-0500');
    expect(offsetOf('Asia/Kolkata')).to.equal('TZOFFSETTO:+0530');
    expect(offsetOf('Europe/London')).to.equal('TZOFFSETTO:+0000');
  });

  it('tells kind, people, price and registration of a session, in lines', () => {
    const table = ['Titre', 'Date', 'Type', 'Intervenants', 'Structure', 'Tarif', 'Inscription'];
    const row = ['Atelier', '16/01/2023', 'Cours', 'Ada', 'Maison', '5 €', 'sur place'];
    const fields = {
      title: 'Titre',
      start: 'Date',
      kind: 'Type',
      people: 'Intervenants',
      price: 'Tarif',
    } as const;
    const [session] = agendaOf(table, [row], { fields }).sessions;
    const told = {
      ...session,
      people: [
        { name: 'Ada', organisation: 'Maison' },
        { name: 'Alan', organisation: '' },
      ],
    };
    expect(read(write([{ ...told, registration: 'sur place' } as Session]))[0]?.description).to.equal(
      'Cours\nAda (Maison), Alan\n5 €\nsur place',
    );
    expect(write(sessionsOf([['Atelier', '16/01/2023']]))).not.to.include('DESCRIPTION');
    expect(
      read(write(sessionsOf([['A', '16/01/2023']]), { describe: () => 'À lire' }))[0]?.description,
    ).to.equal('À lire');
  });

  it('fills lines up to 75 octets, whatever a character takes', () => {
    for (const [character, size] of [
      ['x', 1],
      ['\u007e', 1],
      ['é', 2],
      ['\u07ff', 2],
      ['\u0800', 3],
      ['€', 3],
      ['\uffe5', 3],
      ['😀', 4],
    ] as const) {
      const text = write(sessionsOf([[character.repeat(300), '16/01/2023']]));
      const sizes = text.split('\r\n').map((line) => new TextEncoder().encode(line).length);
      expect(Math.max(...sizes), character).to.be.within(76 - size, 75);
    }
    expect(write(sessionsOf([['x'.repeat(75 - 'SUMMARY:'.length), '16/01/2023']]))).not.to.include('\r\n ');
  });

  it('makes a space of a tab', () => {
    expect(linesOf(write(sessionsOf([['un\tdeux', '16/01/2023']])))).to.include('SUMMARY:un deux');
  });

  it('gives identifiers of one length, whatever the session', () => {
    const rows = Array.from({ length: 200 }, (_, index) => [`Atelier ${String(index)}`, '16/01/2023']);
    const uids = read(write(sessionsOf(rows))).map(({ uid }) => uid);
    expect(new Set(uids)).to.have.property('size', 200);
    for (const uid of uids) expect(uid).to.match(/^[0-9a-f]{16}@parvis$/);
  });

  it('marks what is cancelled', () => {
    expect(linesOf(write(sessionsOf([['Atelier', '16/01/2023', '', '', 'Annulé']])))).to.include(
      'STATUS:CANCELLED',
    );
    expect(write(sessionsOf([['Atelier', '16/01/2023']]))).not.to.include('STATUS');
  });

  it('gives the same session the same identifier, and another one another', () => {
    const rows = [
      ['Atelier', '16/01/2023 9h'],
      ['Atelier', '17/01/2023 9h'],
    ];
    const [one, other] = read(write(sessionsOf(rows)));
    const [again] = read(write(sessionsOf(rows), { now: newYear2023 + 1e9, name: 'Autre' }));
    expect(again?.uid).to.equal(one?.uid);
    expect(other?.uid).not.to.equal(one?.uid);
  });

  it('escapes what has a meaning, and no colon', () => {
    const title = 'Virgule, point-virgule; barre\\ et deux-points: voilà';
    const text = write(sessionsOf([[title, '16/01/2023']]));
    expect(linesOf(text)).to.include('SUMMARY:Virgule\\, point-virgule\\; barre\\\\ et deux-points: voilà');
    expect(read(text)[0]?.summary).to.equal(title);
  });

  it('lets nothing be injected', () => {
    const rows = [
      ['Probe\r\nATTENDEE:mailto:x@tracker.invalid\r\nX:1', '16/01/2023'],
      ['Nur\rReturn', '17/01/2023', 'Saal\r\rEND:VEVENT\rBEGIN:VEVENT'],
      ['Line\u2028END:VCALENDAR\u0085X-EVIL:1\u000bBEGIN:VALARM', '18/01/2023'],
    ];
    const text = write(sessionsOf(rows), {
      name: 'Agenda\r\nMETHOD:REQUEST',
      urlOf: () => 'javascript:alert(1)',
    });
    const names = new Set(linesOf(text).map((line) => line.split(/[:;]/)[0]));
    expect([...names].sort()).to.deep.equal([
      'BEGIN',
      'CALSCALE',
      'DTEND',
      'DTSTAMP',
      'DTSTART',
      'END',
      'LOCATION',
      'PRODID',
      'SEQUENCE',
      'SUMMARY',
      'UID',
      'VERSION',
      'X-WR-CALNAME',
    ]);
    expect(linesOf(text).filter((line) => line === 'BEGIN:VEVENT')).to.have.length(3);
    expect(read(text)[1]?.location).to.equal('Saal\n\nEND:VEVENT\nBEGIN:VEVENT');
  });

  for (const timeZone of zones) {
    it(`means the same instants to every calendar in ${timeZone}, winter and summer`, () => {
      const rows = [
        '16/01/2023 9h-10h',
        '25/03/2023 23h-23h30',
        '26/03/2023 9h-10h',
        '16/07/2023 9h-10h',
        '29/10/2023 9h-10h',
        '31/12/2023 23h-1h',
        '16/01/2031 9h-10h',
        '2023-10-29T00:30:00Z',
        '2023-10-29T01:30:00Z',
      ].map((date, index) => [`N${index}`, date]);
      const sessions = sessionsOf(rows, timeZone);
      const events = read(write(sessions, { timeZone }));
      const expected = sessions.map(({ start, end }) => {
        const from = start ? instantOf(start, timeZone) * 60_000 : NaN;
        return [from, end ? instantOf(end, timeZone) * 60_000 : from];
      });
      expect(events.map(({ start, end }) => [start, end])).to.deep.equal(expected);
    });
  }

  it('comes back from ical.js as it went, in lines of 75 octets, whatever the texts hold', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: 'grapheme' }),
      fc.string({ maxLength: 300 }),
      fc.constantFrom('é'.repeat(120), '👩‍🚀'.repeat(40), '\ud800', 'a\r\nb', ' \t '),
    );
    const encoder = new TextEncoder();
    fc.assert(
      fc.property(text, text, (title, place) => {
        const written = write(
          sessionsOf([
            [title, '16/01/2023 9h', place],
            ['Autre', '17/01/2023 9h'],
          ]),
        );
        expect(written.split('\r\n').every((line) => encoder.encode(line).length <= 75)).to.equal(true);
        expect(/[\u0000-\u0009\u000b\u000c\u000e-\u001f]/.test(written.replaceAll('\r\n', ''))).to.equal(
          false,
        );
        const events = read(written);
        expect(events).to.have.length(2);
        expect(events[0]?.summary ?? '').to.equal(isBlank(title) ? '' : asText(title));
      }),
    );
  });
});

/** A clock change as iCalendar writes it. */
function observance(name: string, start: string, from: string, to: string): readonly string[] {
  return [`BEGIN:${name}`, `DTSTART:${start}`, `TZOFFSETFROM:${from}`, `TZOFFSETTO:${to}`, `END:${name}`];
}

/** What is left of a text in a calendar: one kind of line break, no controls, no half characters. */
function asText(text: string): string {
  return text
    .trim()
    .replace(/[\ud800-\udfff]/gu, '\ufffd')
    .replace(/\r\n|[\r\n\v\f\u0085\u2028\u2029]/g, '\n')
    .replace(/\t/g, ' ')
    .replace(/[\u0000-\u0009\u000e-\u001f\u007f-\u009f]/g, '');
}
