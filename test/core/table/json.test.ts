import { expect } from 'chai';
import fc from 'fast-check';
import { faultIndex } from '../../../src/core/formats/json/json-syntax.js';
import { codesOf, errorOf, readText } from './reading.js';
import { inferSchema } from '../../../src/core/schema/infer-schema.js';
import { columnWithRole } from '../../../src/core/schema/schema.js';
import type { ReadingOptions, Table } from '../../../src/core/table/table.js';

const read = (value: unknown, options?: ReadingOptions): Promise<Table> =>
  readText(JSON.stringify(value), options);
const people = [
  { nom: 'Anna', ville: 'Lyon' },
  { nom: 'Bea', ville: 'Die' },
  { nom: 'Cara', ville: 'Pau' },
];
const rows = [
  ['Anna', 'Lyon'],
  ['Bea', 'Die'],
  ['Cara', 'Pau'],
];

describe('a JSON file', () => {
  describe('its records', () => {
    const shapes: readonly (readonly [string, unknown, string])[] = [
      ['in a list', people, ''],
      ['under a usual name', { nhits: 3, facets: [{ name: 'x' }], records: people }, 'records[]'],
      [
        'wrapped, as Opendatasoft does',
        { records: people.map((fields, id) => ({ recordid: `r${id}`, fields })) },
        'records[].fields',
      ],
      ['in the longest list', { fields: [{ alias: 'a' }], annuaire: people }, 'annuaire[]'],
      ['below other objects', { reponse: { version: 1, liste: people } }, 'reponse.liste[]'],
      ['in a page of an API', { total_items: 3, page: 1, contents: people }, 'contents[]'],
    ];
    for (const [name, value, path] of shapes) {
      it(`are found ${name}`, async () => {
        const table = await read(value);
        expect(table.itemsPath).to.equal(path);
        expect(table.columns).to.deep.equal(['nom', 'ville']);
        expect(table.rows).to.deep.equal(rows);
        expect(table.problems).to.deep.equal([]);
      });
    }

    it('are found under keys of their own, which are kept', async () => {
      const table = await read({ anna: people[0], bea: people[1], cara: people[2] });
      expect(table.itemsPath).to.equal('{}');
      expect(table.columns).to.deep.equal(['nom', 'ville', 'key']);
      expect(table.rows[1]).to.deep.equal(['Bea', 'Die', 'bea']);
    });

    it('are found in lists by day, whose names are kept', async () => {
      const table = await read({ lundi: [people[0]], mardi: [people[1], people[2]] });
      expect(table.itemsPath).to.equal('{}[]');
      expect(table.columns).to.deep.equal(['nom', 'ville', 'key']);
      expect(table.rows.map((row) => row[2])).to.deep.equal(['lundi', 'mardi', 'mardi']);
    });

    it('are not mixed with lists of other things', async () => {
      const sessions = [
        { id: 1, title: 'Un', startsAt: '2026-01-01T10:00' },
        { id: 2, title: 'Deux', startsAt: '2026-01-01T11:00' },
      ];
      const speakers = [1, 2, 3].map((id) => ({ id, fullName: `Anna ${id}` }));
      expect((await read({ sessions, speakers, rooms: [{ id: 1, name: 'Curie' }] })).itemsPath).to.equal(
        'sessions[]',
      );
    });

    it('say nothing of what holds the whole list', async () => {
      expect((await read({ name: 'Annuaire', version: 2, associations: people })).columns).to.deep.equal([
        'nom',
        'ville',
      ]);
    });

    it('are found in the rooms of the days of a conference', async () => {
      const event = (id: number): object => ({
        id,
        title: `Exposé ${id}`,
        start: '11:00',
        duration: '00:30',
        language: 'fr',
        persons: [
          { id: 1, public_name: 'Anna' },
          { id: 2, public_name: 'Bea' },
        ],
      });
      const days = [1, 2].map((index) => ({
        index,
        date: `2026-01-0${index}`,
        rooms: { Curie: [event(10 * index), event(10 * index + 1)], Ampère: [event(10 * index + 2)] },
      }));
      const table = await read({ schedule: { version: '1', conference: { title: 'Camp', days } } });
      expect(table.itemsPath).to.equal('schedule.conference.days[].rooms{}[]');
      expect(table.rows).to.have.length(6);
      const cell = (row: number, column: string): string | undefined =>
        table.rows[row]?.[table.columns.indexOf(column)];
      expect(cell(0, 'persons')).to.equal('Anna, Bea');
      expect(cell(2, 'rooms')).to.equal('Ampère');
      expect(cell(5, 'rooms.date')).to.equal('2026-01-02');
      expect(table.arrays?.get('persons')).to.equal(', ');
    });

    it('are found in the only day or the only group of a programme', async () => {
      const talk = { id: 1, title: 'Exposé', start: '11:00', language: 'fr', room: 'Curie', url: '/1' };
      const sessions = [talk, { ...talk, id: 2 }, { ...talk, id: 3 }];
      expect((await read([{ groupId: null, groupName: 'All', sessions }])).itemsPath).to.equal(
        '[].sessions[]',
      );
      expect((await read([{ name: 'Le Foyer', sessions }])).rows).to.have.length(1);
      const days = [{ index: 1, date: '2026-06-10', rooms: { Curie: sessions } }];
      const schedule = { conference: { title: 'Camp', rooms: [{ name: 'Curie' }], days } };
      const table = await read({ schedule });
      expect(table.itemsPath).to.equal('schedule.conference.days[].rooms{}[]');
      expect(table.rows).to.have.length(3);
    });

    it('keep the day and the room of their group, in French too', async () => {
      const creneaux = [
        { heure: '9h', titre: 'Accueil', public: 'Tous' },
        { heure: '10h', titre: 'Atelier', public: 'Tous' },
      ];
      const jours = ['Samedi 14 mars 2026', 'Dimanche 15 mars 2026'].map((jour, index) => ({
        jour,
        salle: `Salle ${index}`,
        creneaux,
      }));
      const table = await read({ titre: 'Programme', jours });
      expect(table.columns).to.deep.equal(['heure', 'titre', 'public', 'creneaux.jour', 'creneaux.salle']);
      expect(columnWithRole(inferSchema(table), 'start')?.name).to.equal('creneaux.jour');
      expect(table.rows[3]).to.deep.equal(['10h', 'Atelier', 'Tous', 'Dimanche 15 mars 2026', 'Salle 1']);
    });

    it('are not looked for among their own contacts and hours', async () => {
      const structures = people.map(({ nom, ville }) => ({
        nom,
        adresse: { rue: '3 rue Haute', ville },
        publics: ['Jeunes'],
        contacts: [
          { type: 'téléphone', valeur: '03 86 00 00 00' },
          { type: 'courriel', valeur: 'a@example.org' },
        ],
        seances: [
          { jour: 'lundi', heure: '10h', salle: 'A' },
          { jour: 'mardi', heure: '11h', salle: 'B' },
        ],
      }));
      expect((await read({ structures })).itemsPath).to.equal('structures[]');
      const alone = people.map(({ nom }) => ({
        nom,
        horaires: [
          { jour: 'lundi', debut: '9h' },
          { jour: 'mardi', debut: '9h' },
        ],
      }));
      expect((await read({ structures: alone })).itemsPath).to.equal('structures[]');
    });

    it('are none in an empty list', async () => {
      for (const empty of [
        { data: [], meta: { total: 0 } },
        { success: true, result: { records: [] } },
        { type: 'FeatureCollection', name: 'Associations', features: [] },
      ]) {
        const table = await read(empty);
        expect(table.rows).to.deep.equal([]);
        expect(codesOf(table)).to.deep.equal(['no-rows']);
      }
      expect((await read({ nom: 'Judo', events: [] })).rows).to.have.length(1);
    });

    it('are found keyed by day, time and room, beside more people than talks', async () => {
      const talk = (code: string): object => ({ code, title: `Exposé ${code}` });
      const table = await read({
        schedule: {
          '2026-01-24': { 540: {}, 600: { 1: talk('a'), 2: talk('b') } },
          '2026-01-25': { 600: { 1: talk('c') } },
        },
        speakers: Object.fromEntries(['p', 'q', 'r', 's'].map((code) => [code, { code, name: code }])),
      });
      expect(table.itemsPath).to.equal('schedule{}{}{}');
      expect(table.rows).to.have.length(3);
      expect(table.rows[2]?.slice(0, 3)).to.deep.equal(['c', 'Exposé c', '2026-01-25']);
    });

    it('are the one thing that a file describes, not the one item of a list in it', async () => {
      const organization = { id: 'o1', name: 'Anna', services: [{ id: 's1', name: 'Bea' }] };
      const table = await read({ ...organization, phones: [{ number: '1' }], contacts: [{ name: 'Cara' }] });
      expect([table.itemsPath, table.rows.length]).to.deep.equal(['', 1]);
    });

    it('are the features of a map, with the place of each', async () => {
      const feature = (properties: object, geometry: object): object => ({
        type: 'Feature',
        properties,
        geometry,
      });
      const table = await read({
        type: 'FeatureCollection',
        features: [
          feature({ nom: 'Point' }, { type: 'Point', coordinates: [-1.5, 47.25, 12] }),
          feature(
            { nom: 'Aire' },
            {
              type: 'Polygon',
              coordinates: [
                [
                  [0, 44],
                  [2, 44],
                  [2, 46],
                  [0, 44],
                ],
              ],
            },
          ),
          feature({ nom: 'Nulle part' }, { type: 'Point', coordinates: [] }),
        ],
      });
      expect(table.format).to.equal('geojson');
      expect(table.itemsPath).to.equal('features[].properties');
      expect(table.columns).to.deep.equal(['nom', 'geometry.latitude', 'geometry.longitude']);
      expect(table.rows).to.deep.equal([
        ['Point', '47.25', '-1.5'],
        ['Aire', '45', '1'],
        ['Nulle part', '', ''],
      ]);
    });

    it('are one where the file describes one thing', async () => {
      const table = await read({
        id: 7,
        name: 'Permanence',
        phones: [{ number: '04' }],
        languages: [{ name: 'fr' }, { name: 'en' }],
        schedules: [{ day: 'lundi' }],
      });
      expect(table.itemsPath).to.equal('');
      expect(table.rows).to.deep.equal([['7', 'Permanence', '04', 'fr, en', 'lundi']]);
    });

    it('may be lists of cells, below their headings', async () => {
      const table = await read([['nom', 'ville'], ...rows]);
      expect(table.columns).to.deep.equal(['nom', 'ville']);
      expect(table.rows).to.deep.equal(rows);
    });

    it('may stand on lines of their own; broken lines are told', async () => {
      const table = await readText('{"nom":"Anna"}\n\n{"nom":"Bea"}\n{"nom":\n{"nom":"Cara"}\n');
      expect(table.format).to.equal('jsonl');
      expect(table.rows).to.deep.equal([['Anna'], ['Bea'], ['Cara']]);
      expect(table.problems).to.deep.equal([{ code: 'invalid-json-line', line: 4, sample: '{"nom":' }]);
      expect(table.lineOf(2)).to.equal(5);
    });

    it('are where the author says', async () => {
      const value = { a: { longue: [{ x: 1 }, { x: 2 }] }, people };
      for (const itemsPath of ['a.longue', 'a.longue[]', '$.a.longue[*]']) {
        const table = await read(value, { itemsPath });
        expect(table.columns).to.deep.equal(['x']);
        expect(table.itemsPath).to.equal('a.longue[]');
      }
      expect((await errorOf(read(value, { itemsPath: 'nulle.part' }))).code).to.equal('no-rows');
    });

    it('are told where they are none', async () => {
      const table = await read([{ nom: 'Anna' }, 'x', null, { nom: 'Bea' }]);
      expect(table.rows).to.deep.equal([['Anna'], ['Bea']]);
      expect(table.problems).to.deep.include({ code: 'not-a-record', count: 2, sample: '"x"' });
    });

    it('may be none', async () => {
      const table = await read([]);
      expect(table.rows).to.deep.equal([]);
      expect(codesOf(table)).to.deep.equal(['no-rows']);
    });
  });

  describe('its values', () => {
    const cells = async (record: object): Promise<Record<string, string | undefined>> => {
      const table = await read([record]);
      return Object.fromEntries(table.columns.map((column, index) => [column, table.rows[0]?.[index]]));
    };

    it('become text as JSON writes it', async () => {
      expect(await cells({ a: 1, b: -0.5, c: true, d: false, e: null, f: ' x ' })).to.deep.equal({
        a: '1',
        b: '-0.5',
        c: 'true',
        d: 'false',
        e: '',
        f: 'x',
      });
    });

    it('keep numbers as they are written', async () => {
      const table = await readText(
        '[{"id":12345678901234567891,"prix":1.50,"e":1e3,"texte":"n: 12345678901234567891, 1.50"}]',
      );
      expect(table.rows).to.deep.equal([
        ['12345678901234567891', '1.50', '1e3', 'n: 12345678901234567891, 1.50'],
      ]);
    });

    it('become dotted columns where they are objects', async () => {
      expect(await cells({ geo: { nom: 'A', lieu: { ville: 'Die' } } })).to.deep.equal({
        'geo.nom': 'A',
        'geo.lieu.ville': 'Die',
      });
    });

    it('make no empty column where an object is null now and then', async () => {
      const table = await read([{ geo: { lat: 1 } }, { geo: null }]);
      expect(table.columns).to.deep.equal(['geo.lat']);
    });

    it('are joined where they are lists, by what none of them holds', async () => {
      const table = await read([
        { a: ['x', 'y'], b: ['un, deux', 'trois'], c: ['p|q', 'r, s'] },
        { a: [1, null, 'z'], b: ['quatre', 'cinq'], c: [] },
      ]);
      expect(table.rows).to.deep.equal([
        ['x, y', 'un, deux | trois', 'p|q\nr, s'],
        ['1, z', 'quatre | cinq', ''],
      ]);
      expect([...(table.arrays ?? [])]).to.deep.equal([
        ['a', ', '],
        ['b', ' | '],
        ['c', '\n'],
      ]);
    });

    it('are told in words where they are lists of objects', async () => {
      expect(
        await cells({ qui: [{ id: 1, name: 'Anna' }], tel: [{ numero: '04' }], quoi: [{ de: 1, a: 2 }] }),
      ).to.deep.equal({ qui: 'Anna', tel: '04', quoi: 'de: 1; a: 2' });
    });

    it('may be called like what every object inherits', async () => {
      const table = await readText(
        '[{"__proto__":{"admin":true},"constructor":"x","toString":"y"},{"nom":"Bea"}]',
      );
      expect(table.columns).to.deep.equal(['__proto__.admin', 'constructor', 'toString', 'nom']);
      expect(table.rows).to.deep.equal([
        ['true', 'x', 'y', ''],
        ['', '', '', 'Bea'],
      ]);
    });

    it('keep apart what a dot in a key and an object would merge', async () => {
      expect(await cells({ 'a.b': 'x', a: { b: 'y' } })).to.deep.equal({ 'a.b': 'x', 'a.b (2)': 'y' });
    });

    it('may be nested as deeply as anyone likes', async () => {
      const table = await readText(`[{"nom":"Anna","x":${'{"a":'.repeat(5_000)}1${'}'.repeat(5_000)}}]`);
      expect(table.rows[0]?.[0]).to.equal('Anna');
      expect(table.rows[0]?.[1]?.length).to.be.below(2_100);
      expect(codesOf(table)).to.deep.equal(['nested-too-deep']);
    });

    it('hold no half of a surrogate pair', async () => {
      const table = await readText('[{"a":"\\ud83d","b":"\\u0000A\\u0000","c":"\\ud83d\\ude00"}]');
      expect(table.rows).to.deep.equal([['\ufffd', 'A', '😀']]);
    });

    it('are text, whatever they were', async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.array(fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 4 })), { minLength: 1 }),
          async (value) => {
            const table = await read(value, { itemsPath: '' });
            expect(table.rows).to.have.length(value.length);
            for (const row of table.rows) {
              expect(row).to.have.length(table.columns.length);
              for (const cell of row) expect(cell).to.be.a('string');
            }
            expect(new Set(table.columns).size).to.equal(table.columns.length);
            expect(Object.keys(Object.prototype)).to.deep.equal([]);
          },
        ),
        { numRuns: 60 },
      );
    });
  });

  describe('its faults', () => {
    const faults: readonly (readonly [string, string, number])[] = [
      ['a comma too many', '[{"a":1},\n{"a":2,},\n{"a":3}]', 2],
      ['a comma forgotten', '[\n{"a":1}\n{"a":2}]', 3],
      ['a quote forgotten', '[\n{"a":"x},\n{"a":"y"}]', 2],
      ['an end cut off', '[{"a":1},\n{"a":', 2],
      ['text after the end', '[{"a":1}]\n\nx', 3],
      ['a function that is not closed', 'callback([{"a":1}];', 1],
      ['single quotes', "[\n{'a': 1}]", 2],
      ['merge markers', '[\n<<<<<<< HEAD\n{"a":1}\n=======\n{"a":2}\n>>>>>>> b\n]', 2],
    ];
    for (const [name, text, line] of faults) {
      it(`are told by line: ${name}`, async () => {
        const error = await errorOf(readText(text));
        expect([error.code, error.line]).to.deep.equal(['invalid-json', line]);
      });
    }

    it('are mended where only control characters stand in strings', async () => {
      const table = await readText('[{"a":"x\ty"},\n{"a":"deux\nlignes"}]');
      expect(table.rows).to.deep.equal([['x\ty'], ['deux\nlignes']]);
      expect(table.problems).to.deep.equal([{ code: 'control-characters', line: 1, count: 1 }]);
    });

    it('are errors where there is nothing like a list', async () => {
      for (const text of ['null', '{}']) expect((await errorOf(readText(text))).code).to.equal('no-rows');
    });

    it('stand where JSON ends, for any broken text', () => {
      fc.assert(
        fc.property(fc.json(), fc.nat(), fc.constantFrom('', ']', '"', ',', 'x'), (json, at, sign) => {
          const place = at % (json.length + 1);
          const text = json.slice(0, place) + sign + json.slice(place + 1);
          expect(faultIndex(text) === null).to.equal(isJson(text));
        }),
        { numRuns: 500 },
      );
    });
  });

  describe('with objects in its records', () => {
    it('tells the place of a point in the middle of a record, longitude first', async () => {
      const point = { type: 'Point', coordinates: [5.7, 45.1] };
      const table = await readText(JSON.stringify([{ nom: 'Anna', lieu: { ville: 'Cluny', point } }]));
      expect(table.columns).to.deep.equal([
        'nom',
        'lieu.ville',
        'lieu.point.latitude',
        'lieu.point.longitude',
      ]);
      expect(table.rows[0]?.slice(2)).to.deep.equal(['45.1', '5.7']);
    });
    for (const [value, text] of [
      [{ label: 'Accueil', phoneNumber: '01 02 03 04 05', countryCode: 'fr' }, 'Accueil 01 02 03 04 05'],
      [{ id: 'x1', number: '01 02 03 04 05', type: 'voice' }, '01 02 03 04 05'],
      [{ id: 'x1', organizer: 'La Mairie', slug: 'mairie' }, 'La Mairie'],
      [{ id: 5, name: 'Ada Lovelace', email: 'ada@example.org' }, 'Ada Lovelace'],
      [{ id: 'a', url: 'https://example.org/x.pdf', filename: 'x.pdf' }, 'x.pdf (https://example.org/x.pdf)'],
    ] as const) {
      it(`tells of a list of them what people want to know: ${text}`, async () => {
        const table = await readText(JSON.stringify([{ nom: 'Anna', liste: [value] }]));
        expect(table.rows[0]?.[1]).to.equal(text);
      });
    }
    it('does not repeat the name of a group that its records tell', async () => {
      const rooms = ['Amphi', 'Salle B'].map((name) => ({
        name,
        sessions: [1, 2].map((id) => ({ id, title: `Atelier ${id}`, room: name })),
      }));
      expect((await readText(JSON.stringify({ rooms }))).columns).to.deep.equal(['id', 'title', 'room']);
    });
  });

  it('that begins with a byte order mark is read', async () => {
    expect((await readText('\ufeff[{"nom":"Anna"}]')).rows).to.deep.equal([['Anna']]);
  });

  it('is not seen in a CSV file whose first heading stands in brackets', async () => {
    const table = await readText('[id],[nom]\n1,Anna\n2,Bea\n');
    expect(table.format).to.equal('csv');
    expect(table.columns).to.deep.equal(['[id]', '[nom]']);
  });
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
