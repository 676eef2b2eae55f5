import { expect } from 'chai';
import fc from 'fast-check';
import { keyMaker, readKept, writeKept, type KeyMaker } from '../../../src/core/models/kept-keys.js';
import { KeptSearch, type Kept } from '../../../src/core/models/kept-search.js';
import { inferSchema } from '../../../src/core/schema/infer-schema.js';
import { columnWithRole } from '../../../src/core/schema/schema.js';
import type { Row } from '../../../src/core/table/table.js';
import { tableOf } from '../schema/table-of.js';

const columns = ['Nom', 'Ville', 'Téléphone', 'Services'];

const makerOf = (rows: readonly Row[], names = columns): KeyMaker =>
  keyMaker(inferSchema(tableOf(names, rows)));

const titleOf = (rows: readonly Row[]): string | undefined =>
  columnWithRole(inferSchema(tableOf(columns, rows)), 'title')?.name;

const shortKey = (maker: KeyMaker, cells: Row): string =>
  (maker.nameOf(cells) + maker.restOf(cells)).slice(0, 7);

const search = (
  wanted: readonly string[],
  rows: readonly Row[],
  names = columns,
): ReadonlyMap<string, Kept<Row>> => {
  const kept = new KeptSearch<Row>(wanted, makerOf(rows, names));
  for (const row of rows) kept.look(row, row);
  return kept.found();
};

const atelier = ['Atelier vélo', 'Grenoble', '04 76 00 00 01', 'réparation'];
const jardin = ['Jardin partagé', 'Vif', '04 76 00 00 02', 'jardinage'];
const cafe = ['Café des langues', 'Grenoble', '', 'conversation'];
const twin = ['Atelier vélo', 'Grenoble', '04 76 00 00 09', 'vente'];

describe('Keys of kept entries', () => {
  it('are seven characters that an address holds as they are', () => {
    const key = shortKey(makerOf([atelier, jardin]), atelier);
    expect(key).to.match(/^[\w-]{7}$/);
    expect(encodeURIComponent(key)).to.equal(key);
  });

  it('lead to the same entry in a file that was sorted, has lost rows and has others', () => {
    const key = shortKey(makerOf([atelier, jardin, cafe]), jardin);
    const rows = [cafe, ['Zoo', 'Lyon', '04 78 00 00 00', 'animaux'], jardin];
    expect(search([key], rows).get(key)?.item).to.equal(jardin);
  });

  it('lead to it where its columns stand in another order', () => {
    const key = shortKey(makerOf([atelier, jardin, cafe]), jardin);
    const turned = [atelier, jardin, cafe].map((row) => [...row].reverse());
    expect(search([key], turned, [...columns].reverse()).get(key)?.item).to.equal(turned[1]);
  });

  it('lead to an entry whose telephone was corrected, as long as no other has its name', () => {
    const key = shortKey(makerOf([atelier, jardin, cafe]), atelier);
    const corrected = ['Atelier vélo', 'Grenoble', '04 76 11 11 11', 'réparation'];
    const { item, key: next } = search([key], [jardin, corrected, cafe]).get(key) ?? {};
    expect(item).to.equal(corrected);
    expect(next).not.to.equal(key);
    expect(search([key], [jardin, corrected, twin, cafe]).has(key)).to.equal(false);
  });

  it('tell twins apart by the rest of their rows, and do not lead to one for the other', () => {
    const maker = makerOf([atelier, twin, cafe]);
    const [one, other] = [shortKey(maker, atelier), shortKey(maker, twin)];
    const found = search([one, other], [twin, cafe, atelier]);
    expect(found.get(one)?.item).to.equal(atelier);
    expect(found.get(other)?.item).to.equal(twin);
    expect([...search([one, other], [cafe, atelier]).keys()]).to.deep.equal([one]);
  });

  it('lead to an entry by its identifier, whatever else has changed', () => {
    const names = ['id', 'Nom', 'Ville'];
    const rows = [
      ['a-1', 'Atelier vélo', 'Grenoble'],
      ['a-2', 'Jardin partagé', 'Vif'],
      ['a-3', 'Café des langues', 'Grenoble'],
    ];
    const key = shortKey(makerOf(rows, names), rows[1] ?? []);
    const renamed = [rows[0] ?? [], ['a-2', 'Le Jardin de tous', 'Varces'], rows[2] ?? []];
    expect(search([key], renamed, names).get(key)?.item[1]).to.equal('Le Jardin de tous');
  });

  it('are ten characters where others share the seven', () => {
    const alike: KeyMaker = { nameOf: () => 'AAAAA', restOf: (cells) => `BB${cells[0] ?? ''}` };
    const look = (wanted: string): Kept<string> | undefined => {
      const kept = new KeptSearch<string>([wanted], alike);
      for (const rest of ['111', '222']) kept.look([rest], rest);
      return kept.found().get(wanted);
    };
    expect(look('AAAAABB')).to.deep.equal({ key: 'AAAAABB111', item: '111' });
    expect(look('AAAAABB222')).to.deep.equal({ key: 'AAAAABB222', item: '222' });
  });

  it('tell the sessions of a row apart', () => {
    const maker = makerOf([atelier, jardin]);
    const key = (maker.nameOf(atelier, '2027-01-12T14:00') + maker.restOf(atelier, '2027-01-12T14:00')).slice(
      0,
      7,
    );
    const kept = new KeptSearch<string>([key], maker);
    for (const when of ['2027-01-05T14:00', '2027-01-12T14:00']) kept.look(atelier, when, when);
    expect(kept.found().get(key)?.item).to.equal('2027-01-12T14:00');
  });

  it('hardly ever are the same for two of a hundred thousand', () => {
    const maker = makerOf([atelier, jardin]);
    const keys = new Set<string>();
    for (let number = 0; number < 100_000; number++)
      keys.add(shortKey(maker, [`Lieu ${number}`, 'Lyon', '', '']));
    expect(keys.size).to.be.greaterThan(99_997);
  });
});

describe('Keys in an address', () => {
  it('come back as they were written, in their order', () => {
    const key = fc.stringMatching(/^(?:[\w-]{7}|[\w-]{10})$/);
    fc.assert(
      fc.property(fc.uniqueArray(key, { maxLength: 200 }), (keys) => {
        expect(readKept(writeKept(keys))).to.deep.equal(keys);
      }),
    );
  });

  it('are two hundred at most, each once, and nothing that is no key', () => {
    const many = Array.from({ length: 10_000 }, (_, number) => String(number).padStart(7, 'x'));
    expect(readKept(many.join('.'))).to.have.length(200);
    expect(readKept('..<b>.AAAAAAA.AAAAAAA.short.é234567.%20aaaa.AAAAAAAAAA.')).to.deep.equal([
      'AAAAAAA',
      'AAAAAAAAAA',
    ]);
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
        for (const each of readKept(text)) expect(each).to.match(/^[\w-]+$/);
      }),
    );
  });
});

describe('A link to kept entries', () => {
  const word = fc.constantFrom(
    'Le Fil',
    'La Fonda',
    'Épicerie',
    'Cyber-base',
    'Halle',
    'MJC',
    'Atelier',
    'Repair café',
  );
  const town = fc.constantFrom('Grenoble', 'Vif', 'Échirolles', 'Lyon', '');
  const row = fc.tuple(word, town, fc.stringMatching(/^0[1-9](?: \d\d){4}$/), fc.string({ maxLength: 6 }));

  it('gives the same entries after rows were sorted, deleted and added, identical ones aside', () => {
    fc.assert(
      fc.property(
        fc.array(row, { minLength: 4, maxLength: 30 }),
        fc.array(row, { maxLength: 10 }),
        fc.gen(),
        (rows, added, g) => {
          const told = (cells: Row): string => JSON.stringify(cells);
          const unique: readonly Row[] = [...new Map(rows.map((cells) => [told(cells), cells])).values()];
          const maker = makerOf(unique);
          const links = new KeptSearch<Row>(
            unique.map((cells) => shortKey(maker, cells)),
            maker,
          );
          for (const cells of unique) links.look(cells, cells);
          const keys = [...links.found().values()];
          const stays = unique.filter(() => g(fc.boolean));
          const later = [...added, ...stays].sort((one, other) => (told(one) < told(other) ? -1 : 1));
          // Of few rows that are all called the same, another column may be the title, and then nobody is called what they were.
          fc.pre(titleOf(unique) === titleOf(later));
          const found = search(
            keys.map(({ key }) => key),
            later,
          );
          // A new row of the same name shares the seven characters once in four thousand times: the link then leads to none of them.
          const isShared = (key: string, item: Row): boolean =>
            later.some((cells) => told(cells) !== told(item) && shortKey(maker, cells) === key.slice(0, 7));
          for (const { key, item } of keys) {
            const led = found.get(key)?.item;
            if (!stays.includes(item) || (!led && isShared(key, item))) continue;
            expect(told(led ?? [])).to.equal(told(item));
          }
        },
      ),
    );
  });
});
