import { expect } from 'chai';
import { readTable } from '../../../../src/core/formats/read-table.js';
import { bytesAsSource, type ByteSource } from '../../../../src/core/source/byte-source.js';
import type { Table } from '../../../../src/core/table/table.js';
import { singleBytes, utf16 } from '../../source/encodings.js';
import { codesOf, errorOf, readText } from '../../table/reading.js';
import { calendar } from './reading.js';

const events = ['Fête', 'Atelier café'].map(
  (name, index) => `UID:${index}\nSUMMARY:${name}\nDTSTART:2027011${index}T100000`,
);
const text = calendar(events);
const titles = (table: Table): readonly (string | undefined)[] => table.rows.map(([title]) => title);

const read = (content: string | Uint8Array, said: Partial<ByteSource> = {}): Promise<Table> =>
  readTable({
    ...bytesAsSource(typeof content === 'string' ? new TextEncoder().encode(content) : content),
    ...said,
  });

describe('a file that is a calendar', () => {
  const begun: readonly (readonly [what: string, content: string | Uint8Array])[] = [
    ['as programs save it', text],
    ['with a mark', `\ufeff${text}`],
    ['behind blank lines', `\n \r\n\n${text}`],
    ['behind a comment of a page', `<!-- généré à 10 h -->\n${text}`],
    ['in a comment of a page', `<!--\n${text}-->`],
    [
      'in small letters',
      text.replace('BEGIN:VCALENDAR', 'begin:vcalendar').replace('END:VCALENDAR', 'end:vcalendar'),
    ],
    ['in UTF-16', utf16(text, true)],
    ['in windows-1252', singleBytes(text, 'windows-1252')],
    ['with line feeds alone', text.replaceAll('\r\n', '\n')],
    ['with carriage returns alone', text.replaceAll('\r\n', '\r')],
    ['with two carriage returns', text.replaceAll('\r\n', '\r\r\n')],
    ['with blank lines in between', text.replaceAll('\r\n', '\r\n\r\n')],
    ['without the last line break', text.trimEnd()],
  ];
  for (const [what, content] of begun)
    it(`is seen by its beginning: ${what}`, async () => {
      const table = await read(content);
      expect(table.format).to.equal('ics');
      expect(titles(table)).to.deep.equal(['Fête', 'Atelier café']);
    });

  it('is believed to be one by what is said of it, and told where it is none', async () => {
    for (const said of [{ extension: 'ics' }, { contentType: 'text/calendar' }]) {
      expect((await read(`X-WR-CALNAME:Nous\r\n${text}`, said)).format).to.equal('ics');
      expect((await errorOf(read('Not found', said))).code).to.equal('no-calendar');
      expect((await errorOf(read('', said))).code).to.equal('empty');
      expect((await errorOf(read('<!doctype html><title>Connexion</title>', said))).code).to.equal(
        'html-instead-of-data',
      );
      expect((await errorOf(read('<html><body>BEGIN:VCALENDAR</body>', said))).code).to.equal(
        'html-instead-of-data',
      );
      expect((await read('[{"nom":"Anna"},{"nom":"Bea"}]', said)).format).to.equal('json');
    }
  });

  it('is none where the words only stand in it', async () => {
    expect((await read('Nom;Note\nAnna;BEGIN:VCALENDAR\nBea;rien\n')).format).to.equal('csv');
    expect((await read('{"a":[{"n":"BEGIN:VCALENDAR"},{"n":"b"}]}')).format).to.equal('json');
  });

  it('is several calendars one behind the other', async () => {
    const other = calendar(['UID:9\nSUMMARY:Bal\nDTSTART:20270114T200000']);
    expect(titles(await read(text + other))).to.deep.equal(['Fête', 'Atelier café', 'Bal']);
  });

  it('holds no events for now', async () => {
    const table = await readText(calendar([]));
    expect(table.rows).to.deep.equal([]);
    expect(table.problems).to.deep.equal([{ code: 'no-events' }]);
  });

  it('holds something else than events', async () => {
    const todo = 'BEGIN:VTODO\nSUMMARY:Ranger\nEND:VTODO\nBEGIN:VFREEBUSY\nEND:VFREEBUSY';
    expect((await readText(calendar([], todo))).problems).to.deep.equal([
      { code: 'no-events', count: 2, sample: 'VTODO' },
    ]);
    const beside = await readText(calendar(events, todo));
    expect([titles(beside), codesOf(beside)]).to.deep.equal([['Fête', 'Atelier café'], []]);
  });

  for (const cut of [-1, 12, 30, 60])
    it(`is shown as far as it is whole where it is cut off: ${cut}`, async () => {
      const end = text.indexOf('BEGIN:VEVENT', text.indexOf('END:VEVENT')) + cut;
      const table = await read(text.slice(0, end));
      expect([titles(table), codesOf(table)]).to.deep.equal([['Fête'], ['cut-off']]);
    });

  it('is read beyond what is broken in it', async () => {
    const broken = calendar([
      'UID:1\nSUMMARY:Un\nDTSTART;TZID="Europe/Paris:20270112T100000\nSANS DEUX-POINTS',
      'UID:2\nSUMMARY:Deux\nDTSTART;=:20270112T110000\nATTENDEE;CN="x',
      'UID:3\nSUMMARY:Trois\nDTSTART:20270113T100000',
    ]).replace('END:VEVENT', 'END:VTODO');
    expect(titles(await readText(broken))).to.deep.equal(
      ['Un\nSANS DEUX-POINTS', 'Deux', 'Trois'].map((title) => title.split('\n')[0]),
    );
  });

  it('tells on which line an event begins', async () => {
    const table = await readText(text);
    expect([0, 1].map((row) => table.lineOf(row))).to.deep.equal([3, 8]);
  });
});

describe('long lines of a calendar', () => {
  const long = 'Fête des voisins au café de l’Étoile, à côté de la mairie 🎉 et de l’école';
  const bytes = new TextEncoder().encode(
    calendar([`UID:1\nSUMMARY:${long.replaceAll(',', '\\,')}\nDTSTART:20270112T100000`]),
  );
  const start = new TextDecoder('latin1').decode(bytes).indexOf('SUMMARY:') + 8;

  /** The bytes with a fold before one of them. */
  const foldedAt = (at: number, fold = '\r\n '): Uint8Array =>
    Uint8Array.from([...bytes.slice(0, at), ...new TextEncoder().encode(fold), ...bytes.slice(at)]);

  it('are one wherever they are folded, within a letter too', async () => {
    for (let at = start; at < start + 60; at++) {
      const table = await read(foldedAt(at, at % 2 === 0 ? '\r\n ' : '\n\t'));
      expect([titles(table), codesOf(table), table.encoding], String(at)).to.deep.equal([
        [long],
        [],
        'utf-8',
      ]);
    }
  });

  it('are one wherever the network cuts them', async () => {
    const folded = foldedAt(start + 1);
    for (let at = start - 4; at < start + 12; at++) {
      const chunks = (async function* () {
        yield folded.slice(0, at);
        yield await Promise.resolve(folded.slice(at));
      })();
      expect(titles(await readTable({ ...bytesAsSource(folded), chunks })), String(at)).to.deep.equal([long]);
    }
  });

  it('are one in encodings of single bytes too', async () => {
    const folded = singleBytes(
      calendar(['UID:1\nSUMMARY:Fête à\n \u00a0Évian, l’été\nDTSTART:20270112T100000']),
      'windows-1252',
    );
    expect(titles(await read(folded))).to.deep.equal(['Fête à Évian, l’été']);
  });

  it('go on where a text was broken as it may not be', async () => {
    const broken = calendar([
      'UID:1\nSUMMARY:Bal\nDESCRIPTION:Le soir\nProgramme: musique\nhttps://example.org/a\nDTSTART:20270112T200000',
    ]);
    const table = await readText(broken);
    expect(table.rows[0]?.[table.columns.indexOf('DESCRIPTION')]).to.equal(
      'Le soir\nProgramme: musique\nhttps://example.org/a',
    );
    expect(titles(table)).to.deep.equal(['Bal']);
  });
});

describe('the zone of a calendar', () => {
  const zoneOf = async (...times: readonly string[]): Promise<string | undefined> => {
    const [named = '', ...starts] = times;
    const table = await read(
      calendar(starts.map((start, index) => `UID:${index}\nSUMMARY:x\n${start}`)).replace(
        'VERSION:2.0',
        `VERSION:2.0\r\nX-WR-TIMEZONE:${named}`,
      ),
    );
    return table.timeZone;
  };

  it('is the one in which all its events are told', async () => {
    expect(await zoneOf('', 'DTSTART;TZID=Europe/Paris:20270112T140000')).to.equal('Europe/Paris');
    expect(await zoneOf('Asia/Tokyo', 'DTSTART;TZID=Romance Standard Time:20270112T140000')).to.equal(
      'Europe/Paris',
    );
  });

  it('is the one that it names, where they are told in Greenwich', async () => {
    expect(await zoneOf('Asia/Tokyo', 'DTSTART:20270112T140000Z')).to.equal('Asia/Tokyo');
  });

  it('is none where there are several, or where it says nothing', async () => {
    expect(
      await zoneOf(
        '',
        'DTSTART;TZID=Europe/Paris:20270112T140000',
        'DTSTART;TZID=Asia/Tokyo:20270112T140000',
      ),
    ).to.equal(undefined);
    expect(await zoneOf('', 'DTSTART:20270112T140000Z')).to.equal(undefined);
    expect(await zoneOf('', 'DTSTART:20270112T140000')).to.equal(undefined);
  });
});
