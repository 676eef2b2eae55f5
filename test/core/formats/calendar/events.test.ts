import { expect } from 'chai';
import { problemsOf } from '../../../../src/core/inspect.js';
import { inferSchema } from '../../../../src/core/schema/infer-schema.js';
import { readText } from '../../table/reading.js';
import { calendar, cellsOf, sessionsIn } from './reading.js';

const yoga =
  'UID:1\nSUMMARY:Yoga\nDTSTART;TZID=Europe/Paris:20270112T183000\nDTEND;TZID=Europe/Paris:20270112T200000';

/** The first entry of a calendar of one event. */
async function entryOf(lines: string): Promise<Readonly<Record<string, string>>> {
  const [entry = {}] = cellsOf(await readText(calendar([lines])));
  return entry;
}

describe('what an event of a calendar tells', () => {
  it('is what it is called, where, for whom and by whom', async () => {
    const lines = `${yoga}
LOCATION:Salle des fêtes\\, 12 rue du Bac
CATEGORIES:Sport,Bien-être\\, santé
CATEGORIES:Adultes
ORGANIZER;CN="Maison : quartier":mailto:contact@example.org
CONTACT:Anna Martin\\, 04 76 00 00 00
URL:https://example.org/yoga?a=1\\,2
GEO:45.1885;5.7245
ATTACH:https://example.org/fiche.pdf
ATTACH;FMTTYPE=image/png:https://example.org/yoga
DESCRIPTION:Apporter un tapis\\nDurée : 1 h 30`;
    expect(await entryOf(lines)).to.include({
      SUMMARY: 'Yoga',
      START: '2027-01-12T18:30+01:00',
      END: '2027-01-12T20:00+01:00',
      LOCATION: 'Salle des fêtes, 12 rue du Bac',
      CATEGORIES: 'Sport\nBien-être, santé\nAdultes',
      ORGANIZER: 'Maison : quartier',
      CONTACT: 'Anna Martin, 04 76 00 00 00',
      URL: 'https://example.org/yoga?a=1,2',
      latitude: '45.1885',
      longitude: '5.7245',
      ATTACH: 'https://example.org/fiche.pdf',
      IMAGE: 'https://example.org/yoga',
      DESCRIPTION: 'Apporter un tapis\nDurée : 1 h 30',
    });
  });

  it('is nothing of who is invited, nor what only programs need', async () => {
    const html = `X-ALT-DESC;FMTTYPE=text/html:${'<p>long</p>'.repeat(4000)}`;
    const lines = `${yoga}\nATTENDEE;CN=Paul:mailto:paul@example.org\n${html}\nORGANIZER;CN=anna@example.org:mailto:anna@example.org\nATTACH;ENCODING=BASE64;VALUE=BINARY:QUJD\nATTACH:CID:part1\nBEGIN:VALARM\nDESCRIPTION:Rappel\nATTENDEE:mailto:b@example.org\nEND:VALARM`;
    const entry = await entryOf(lines);
    expect(Object.keys(entry)).to.deep.equal(['SUMMARY', 'START', 'END', 'UID']);
    expect(JSON.stringify(entry)).to.not.match(/@|Rappel|long/);
  });

  const texts: readonly (readonly [what: string, written: string, shown: string])[] = [
    ['HTML', 'Une <b>belle</b> sortie<br>pour tous &amp; toutes', 'Une belle sortie\npour tous & toutes'],
    ['paragraphs of HTML', '<p>Un</p><p>Deux</p>', 'Un\n\nDeux'],
    [
      'HTML between lines',
      'Voir <a href="https://example.org/a">ici</a>\\nMerci',
      'Voir ici (https://example.org/a)\nMerci',
    ],
    ['entities', 'L&#8217;atelier &amp; l&rsquo;expo\\nDeux', 'L’atelier & l’expo\nDeux'],
    ['less and more', 'Enfants < 6 ans \\; a > b', 'Enfants < 6 ans ; a > b'],
    ['an ampersand', 'R&D; Q&A', 'R&D; Q&A'],
    ['backslashes', 'C:\\\\dossier', 'C:\\dossier'],
  ];
  for (const [what, written, shown] of texts)
    it(`is text, however it is written: ${what}`, async () => {
      expect((await entryOf(`${yoga}\nDESCRIPTION:${written}`))['DESCRIPTION']).to.equal(shown);
    });

  const places: readonly (readonly [what: string, line: string, latitude: string])[] = [
    ['the place of Apple', 'X-APPLE-STRUCTURED-LOCATION;VALUE=URI;X-TITLE="Salle":geo:45.18,5.72', '45.18'],
    ['nowhere', 'GEO:0;0', ''],
    ['beyond the poles', 'GEO:95.2;5.7', ''],
    ['nothing', 'GEO:;', ''],
    ['words', 'GEO:ici;là', ''],
  ];
  for (const [what, line, latitude] of places)
    it(`is on the map where it can be: ${what}`, async () => {
      expect((await entryOf(`${yoga}\n${line}`))['latitude'] ?? '').to.equal(latitude);
    });
});

describe('a private event', () => {
  it('is kept out of the page, and the owner is told', async () => {
    const table = await readText(
      calendar([yoga, `${yoga}\nCLASS:PRIVATE`, `${yoga}\nCLASS:CONFIDENTIAL`, `${yoga}\nCLASS:PUBLIC`]),
    );
    expect(table.rows).to.have.length(2);
    expect(table.problems).to.deep.include({ code: 'private-events', line: 9, count: 2 });
  });
});

describe('when an event takes place', () => {
  const cases: readonly (readonly [what: string, lines: string, shown: string])[] = [
    [
      'in a zone',
      'DTSTART;TZID=Europe/Paris:20270112T183000\nDTEND;TZID=Europe/Paris:20270112T200000',
      '2027-01-12 18:30 > 2027-01-12 20:00',
    ],
    [
      'in another zone',
      'DTSTART;TZID=America/New_York:20270112T183000\nDURATION:PT1H',
      '2027-01-13 00:30 > 2027-01-13 01:30',
    ],
    [
      'in Greenwich',
      'DTSTART:20270112T173000Z\nDTEND:20270112T190000Z',
      '2027-01-12 18:30 > 2027-01-12 20:00',
    ],
    [
      'on every clock',
      'DTSTART:20270112T183000\nDTEND:20270112T200000',
      '2027-01-12 18:30 > 2027-01-12 20:00',
    ],
    ['in a zone of Windows', 'DTSTART;TZID=Romance Standard Time:20270112T183000', '2027-01-12 18:30'],
    [
      'in a zone of Windows in quotes',
      'DTSTART;TZID="W. Europe Standard Time":20270112T183000',
      '2027-01-12 18:30',
    ],
    [
      'in a zone of Windows elsewhere',
      'DTSTART;TZID=Eastern Standard Time:20270112T123000',
      '2027-01-12 18:30',
    ],
    [
      'in a zone of Mozilla',
      'DTSTART;TZID=/mozilla.org/20050126_1/Europe/Paris:20270712T183000',
      '2027-07-12 18:30',
    ],
    [
      'in a zone of three parts',
      'DTSTART;TZID=/citadel.org/20211207_1/America/Argentina/Salta:20270112T143000',
      '2027-01-12 18:30',
    ],
    ['in GMT, which is not London’s summer', 'DTSTART;TZID=GMT:20270712T163000', '2027-07-12 18:30'],
    ['in a zone that nobody knows', 'DTSTART;TZID=Chez nous:20270112T183000', '2027-01-12 18:30'],
    ['all day', 'DTSTART;VALUE=DATE:20270112\nDTEND;VALUE=DATE:20270113', '2027-01-12'],
    ['all day, without an end', 'DTSTART;VALUE=DATE:20270112', '2027-01-12'],
    ['all day, with the same end', 'DTSTART;VALUE=DATE:20270112\nDTEND;VALUE=DATE:20270112', '2027-01-12'],
    ['several days', 'DTSTART;VALUE=DATE:20270112\nDTEND;VALUE=DATE:20270115', '2027-01-12 > 2027-01-14'],
    ['days by their number', 'DTSTART;VALUE=DATE:20270112\nDURATION:P3D', '2027-01-12 > 2027-01-14'],
    ['a day that is not said to be one', 'DTSTART:20270112\nDTEND:20270114', '2027-01-12 > 2027-01-13'],
    [
      'a day that is written as a time',
      'DTSTART;VALUE=DATE:20270112T000000\nDTEND;VALUE=DATE:20270114T000000',
      '2027-01-12 > 2027-01-13',
    ],
    [
      'over midnight',
      'DTSTART:20270112T220000\nDTEND:20270113T020000',
      '2027-01-12 22:00 > 2027-01-13 02:00',
    ],
    ['until nobody knows when', 'DTSTART:20270112T183000', '2027-01-12 18:30'],
    ['so long', 'DTSTART:20270112T183000\nDURATION:PT1H30M', '2027-01-12 18:30 > 2027-01-12 20:00'],
    ['a week long', 'DTSTART:20270112T183000\nDURATION:P1W', '2027-01-12 18:30 > 2027-01-19 18:30'],
    ['no longer than it begins', 'DTSTART:20270112T183000\nDTEND:20270112T170000', '2027-01-12 18:30'],
    [
      'while clocks are put back',
      'DTSTART:20261025T003000Z\nDTEND:20261025T013000Z',
      '2026-10-25 02:30 > 2026-10-25 02:30',
    ],
  ];
  for (const [what, lines, shown] of cases)
    it(`is told on the clocks of the agenda: ${what}`, async () => {
      expect(await sessionsIn(calendar([`UID:1\nSUMMARY:A\n${lines}`]))).to.deep.equal([`${shown} A`]);
    });

  for (const date of ['20269999T999999', '20270230T100000', '20270112T250000', 'demain', '2027'])
    it(`is never invented: ${date}`, async () => {
      const text = calendar([
        `UID:1\nSUMMARY:A\nDTSTART:${date}`,
        `UID:2\nSUMMARY:B\nDTSTART:20270112T100000`,
      ]);
      expect(await sessionsIn(text)).to.deep.equal(['2027-01-12 10:00 B', `? ${date} A`]);
      expect((await readText(text)).problems).to.deep.include({
        code: 'bad-date',
        line: 3,
        count: 1,
        sample: date,
        column: 'START',
      });
    });

  it('is told to its owner once, and so is an end before the beginning', async () => {
    const times = [
      'DTSTART:20270231T100000Z',
      'DTSTART:20270502T100000Z\nDTEND:20270502T090000Z',
      'DTSTART;VALUE=DATE:20270504\nDTEND;VALUE=DATE:20270502',
      // As many programs write a whole day, and what has no length.
      'DTSTART;VALUE=DATE:20270501\nDTEND;VALUE=DATE:20270501',
      'DTSTART:20270505T100000Z\nDTEND:20270505T100000Z',
      // On other clocks, a later hour.
      'DTSTART;TZID=Europe/Paris:20270506T100000\nDTEND:20270506T090000Z',
    ];
    const table = await readText(calendar(times.map((time, id) => `UID:${id}\nSUMMARY:A${id}\n${time}`)));
    const told = problemsOf(table, inferSchema(table)).filter(({ code }) => /date|end/.test(code));
    expect(told.map(({ code, count, sample }) => `${code} ${count} ${sample}`)).to.have.members([
      'bad-date 1 20270231T100000Z',
      'end-before-start 2 20270502T090000Z',
    ]);
  });

  it('tells of a zone that nobody knows', async () => {
    const table = await readText(calendar(['UID:1\nSUMMARY:A\nDTSTART;TZID=Chez nous:20270112T183000']));
    expect(table.problems).to.deep.include({ code: 'unknown-zone', line: 1, count: 1, sample: 'Chez nous' });
  });

  it('follows the clocks that the file itself describes', async () => {
    const rules = (from: string, to: string, month: number, week: string, begin: string): string =>
      `TZOFFSETFROM:${from}\nTZOFFSETTO:${to}\nDTSTART:${begin}\nRRULE:FREQ=YEARLY;BYDAY=${week}SU;BYMONTH=${month}`;
    const zone = (name: string, standard: string, daylight: string): string =>
      `BEGIN:VTIMEZONE\nTZID:${name}\nBEGIN:STANDARD\n${standard}\nEND:STANDARD\nBEGIN:DAYLIGHT\n${daylight}\nEND:DAYLIGHT\nEND:VTIMEZONE`;
    const event = 'UID:1\nSUMMARY:A\nDTSTART;TZID=Customized Time Zone:20270712T123000';
    const europe = zone(
      'Customized Time Zone',
      rules('+0200', '+0100', 10, '-1', '16010101T030000'),
      rules('+0100', '+0200', 3, '-1', '16010101T020000'),
    );
    expect(await sessionsIn(calendar([event], europe), { timeZone: 'UTC' })).to.deep.equal([
      '2027-07-12 10:30 A',
    ]);
    const america = zone(
      'Customized Time Zone',
      rules('-0400', '-0500', 11, '1', '16010101T020000'),
      rules('-0500', '-0400', 3, '2', '16010101T020000'),
    );
    expect(await sessionsIn(calendar([event], america))).to.deep.equal(['2027-07-12 18:30 A']);
    const alias = 'BEGIN:VTIMEZONE\nTZID:Customized Time Zone\nX-LIC-LOCATION:Asia/Tokyo\nEND:VTIMEZONE';
    expect(await sessionsIn(calendar([event], alias))).to.deep.equal(['2027-07-12 05:30 A']);
  });
});
