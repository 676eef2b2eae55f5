import { expect } from 'chai';
import fc from 'fast-check';
import { readAddress, tellsOf, withOurNames, writeAddress } from '../../../src/core/collection/address.js';
import { emptySelection, type Selection } from '../../../src/core/collection/selection.js';
import { schemaOf } from './fixture.js';

const names = [
  'Services',
  'Date de mise à jour',
  'page',
  'q',
  '__proto__',
  'constructor',
  'nom',
  'Nom',
  '?',
  '€',
  'a.2',
];
const schema = schemaOf(Object.fromEntries(names.map((name) => [name, {}])));
const selectionOf = (part: Partial<Selection>): Selection => ({ ...emptySelection, ...part });

/** An address holds no half characters. */
const whole = (value: string): string => value.replace(/\p{Cs}/gu, '');
const text = (length: number): fc.Arbitrary<string> =>
  fc.string({ unit: 'grapheme', maxLength: length }).map((value) => whole(value.slice(0, length)));
const anyPlace = fc.oneof(
  fc.constant({ near: '', within: 0 }),
  fc.record({
    near: fc.oneof(fc.constantFrom('38185', 'cp-38320', 'cp-38320-eybens', '2A004'), text(40)),
    within: fc.constantFrom(0, 5, 20, 20_000),
  }),
);
const anySelection: fc.Arbitrary<Selection> = fc
  .record({
    words: text(100),
    filters: fc.dictionary(
      fc.constantFrom(...names),
      fc.uniqueArray(text(60), { minLength: 1, maxLength: 5 }),
      {
        noNullPrototype: true,
      },
    ),
    sort: fc.constantFrom('', ...names, ...names.map((name) => `-${name}`)),
    page: fc.integer({ min: 1, max: 1_000_000 }),
    bbox: fc.constantFrom('', 'none', '5.6,45.1,5.8,45.2', '-61.9,14.3,-60.7,16.5'),
    open: text(100),
    view: text(40),
    guide: text(40),
    place: anyPlace,
  })
  .map(({ place, ...rest }) => ({
    ...rest,
    ...(place.near === '' || place.near === 'here' ? { near: '', within: 0 } : place),
  }));
const list = fc.constantFrom('parvis', 'annuaire', 'a.b', 'liste 1', 'é&=[]', '__proto__');

describe('the address of a selection', () => {
  it('tells near what is looked, and never where the device is', () => {
    const write = (selection: Partial<Selection>): string =>
      String(writeAddress(new URLSearchParams(), selectionOf(selection), 'parvis', schema));
    expect(write({ near: '38185', within: 20 })).to.equal('parvis.near=38185&parvis.within=20');
    expect(write({ near: '38185' })).to.equal('parvis.near=38185');
    expect(write({ near: 'here', within: 20 })).to.equal('');
    const read = (query: string): Selection => readAddress(new URLSearchParams(query), 'parvis', schema);
    expect(read('parvis.near=here&parvis.within=5')).to.deep.equal(emptySelection);
    expect(read('parvis.within=5')).to.deep.equal(emptySelection);
    for (const within of ['-5', '1e3', '99999', 'NaN', '0'])
      expect(read(`parvis.near=38185&parvis.within=${within}`)).to.include({ near: '38185', within: 0 });
  });

  it('is short and readable', () => {
    const selection = selectionOf({
      words: 'atelier vélo',
      filters: { Services: ['Prêt de matériel', ''], 'Date de mise à jour': ['2024..'] },
      sort: '-Date de mise à jour',
      page: 2,
    });
    const alone = writeAddress(new URLSearchParams('id=7'), selection, 'parvis', schema);
    expect([...alone]).to.deep.equal([
      ['id', '7'],
      ['parvis.q', 'atelier vélo'],
      ['parvis.sort', '-datedemiseajour'],
      ['parvis.page', '2'],
      ['parvis.services', 'Prêt de matériel'],
      ['parvis.services', ''],
      ['parvis.datedemiseajour', '2024..'],
    ]);
    const named = writeAddress(
      new URLSearchParams(),
      selectionOf({ words: 'x', filters: { nom: ['y'] } }),
      'annuaire',
      schema,
    );
    expect(named.toString()).to.equal('annuaire.q=x&annuaire.nom=y');
  });

  it('gives the selection back, any selection of any list, whatever else the address holds', () => {
    fc.assert(
      fc.property(anySelection, list, fc.array(fc.tuple(text(9), text(9))), (selection, called, foreign) => {
        const others = foreign.map(([name, value]) => [`x-${name}`, value]);
        const written = writeAddress(new URLSearchParams(others), selection, called, schema);
        const read = readAddress(new URLSearchParams(written.toString()), called, schema);
        expect(read).to.deep.equal(selection);
        expect([...written].slice(0, others.length)).to.deep.equal(others);
        expect([...writeAddress(written, emptySelection, called, schema)]).to.deep.equal(others);
      }),
      { numRuns: 300 },
    );
  });

  it('keeps the selections of two elements apart', () => {
    const one = selectionOf({ words: 'one', filters: { nom: ['1'] } });
    const both = writeAddress(
      writeAddress(new URLSearchParams(), one, 'a', schema),
      selectionOf({ words: 'two' }),
      'b',
      schema,
    );
    expect(readAddress(both, 'a', schema)).to.deep.equal(one);
    expect(readAddress(both, 'b', schema).words).to.equal('two');
    expect(readAddress(both, 'parvis', schema)).to.deep.equal(emptySelection);
  });

  it('never throws and never exceeds its limits, whatever the address', () => {
    const names_ = fc.oneof(
      fc.constantFrom(
        ...['q', 'sort', 'page', 'open', 'view', 'services', 'proto', 'q-2'].map((key) => `parvis.${key}`),
      ),
      fc.string(),
    );
    fc.assert(
      fc.property(
        fc.array(fc.tuple(names_, fc.oneof(fc.string(), fc.string({ minLength: 150, maxLength: 400 })))),
        (pairs) => {
          const read = readAddress(new URLSearchParams(pairs), 'parvis', schema);
          expect(read.words.length).to.be.at.most(100);
          expect(read.open.length).to.be.at.most(200);
          expect(read.page).to.be.within(1, 1_000_000);
          expect(Object.keys(read.filters).every((name) => names.includes(name))).to.equal(true);
          expect(
            Object.values(read.filters)
              .flat()
              .every((value) => value.length <= 200),
          ).to.equal(true);
        },
      ),
    );
    const many = new URLSearchParams(
      Array.from({ length: 900 }, (_, index) => ['parvis.services', String(index)]),
    );
    expect(readAddress(many, 'parvis', schema).filters['Services']).to.have.length(50);
  });

  it('takes what makes no sense as absent', () => {
    for (const query of [
      'parvis.page=-1',
      'parvis.page=1e9',
      'parvis.page=NaN',
      'parvis.page=0',
      'parvis.sort=nowhere',
      'parvis.sort=-',
      'parvis.nowhere=x',
      'Parvis.nom=x',
    ]) {
      expect(readAddress(new URLSearchParams(query), 'parvis', schema), query).to.deep.equal(emptySelection);
    }
  });

  it('cuts no character in two', () => {
    const read = readAddress(new URLSearchParams({ 'parvis.q': `${'x'.repeat(99)}😀` }), 'parvis', schema);
    expect(read.words).to.equal('x'.repeat(99));
  });

  it('cuts the values of filters as well, and leaves out those that are too many', () => {
    const values = Array.from({ length: 60 }, (_, index) => `${String(index)}${'x'.repeat(300)}`);
    const written = writeAddress(
      new URLSearchParams(),
      selectionOf({ filters: { Services: values } }),
      'parvis',
      schema,
    ).getAll('parvis.services');
    expect(written).to.have.length(50);
    expect(new Set(written.map(({ length }) => length))).to.deep.equal(new Set([200]));
  });

  it('leaves a text alone that is as long as may be', () => {
    const longest = `a😀${'x'.repeat(397)}`;
    const written = writeAddress(new URLSearchParams(), selectionOf({ view: longest }), 'parvis', schema);
    expect(written.get('parvis.view')).to.equal(longest);
    const read = readAddress(new URLSearchParams({ 'parvis.view': `${longest}x` }), 'parvis', schema);
    expect(read.view).to.equal(longest);
  });

  it('forgets a filter on a column that the file no longer has', () => {
    const gone = selectionOf({ filters: { Disparue: ['x'], nom: ['y'] } });
    expect(writeAddress(new URLSearchParams(), gone, 'parvis', schema).toString()).to.equal('parvis.nom=y');
  });

  it('calls columns that sound the same, or are no words at all, each differently', () => {
    const same = schemaOf(
      Object.fromEntries(['?', 'Nom', 'nom', 'NOM ', 'q', '€'].map((name) => [name, {}])),
    );
    const filters = { '?': ['0'], Nom: ['1'], nom: ['2'], 'NOM ': ['3'], q: ['4'], '€': ['5'] };
    expect(writeAddress(new URLSearchParams(), selectionOf({ filters }), 'parvis', same).toString()).to.equal(
      'parvis._1=0&parvis.nom=1&parvis.nom-2=2&parvis.nom-3=3&parvis.q-2=4&parvis._6=5',
    );
  });

  it('is written for the file at hand, not for one of the same shape', () => {
    const other = schemaOf({ Autre: {} });
    const query = new URLSearchParams('parvis.autre=x&parvis.nom=y');
    expect(readAddress(query, 'parvis', schema).filters).to.deep.equal({ nom: ['y'] });
    expect(readAddress(query, 'parvis', other).filters).to.deep.equal({ Autre: ['x'] });
  });

  it('leaves alone every name that is not its own, however alike', () => {
    const others = [
      'q=a&sort=b&page=2&open=c&view=grid&f.nom=d&nom=e&id=7',
      'parvis=1&parvis.=2&parvisq=3&.q=4&xparvis.q=5&parvis.q.q=6&parvis2.q=7&PARVIS.q=8&parvis.nowhere=9&parvis-q=10',
    ].join('&');
    const parameters = new URLSearchParams(others);
    expect(readAddress(parameters, 'parvis', schema)).to.deep.equal(emptySelection);
    expect(tellsOf(parameters, 'parvis', schema)).to.equal(false);
    const written = writeAddress(parameters, selectionOf({ words: 'x', page: 3 }), 'parvis', schema);
    expect(written.toString()).to.equal(`${others}&parvis.q=x&parvis.page=3`);
    expect(tellsOf(written, 'parvis', schema)).to.equal(true);
    expect(writeAddress(written, emptySelection, 'parvis', schema).toString()).to.equal(others);
  });

  it('never takes the words of one list for those of another whose name begins alike', () => {
    const columns = ['nom', 'Nom', 'x', '2', 'q', 'nom.2', 'x.q', 'nom 2', '?'];
    const file = schemaOf(Object.fromEntries(columns.map((name) => [name, {}])));
    const everything = selectionOf({
      words: 'w',
      page: 2,
      open: 'o',
      view: 'v',
      sort: 'nom',
      filters: Object.fromEntries(columns.map((name) => [name, ['1']])),
    });
    const lists = ['a', 'a.x', 'a.nom', 'a.nom.2', 'a.q', 'a.', 'a.nom-2', 'a_x', 'A'];
    for (const one of lists)
      for (const other of lists.filter((each) => each !== one)) {
        const written = writeAddress(new URLSearchParams(), everything, one, file);
        expect(tellsOf(written, other, file), `${one} and ${other}`).to.equal(false);
        expect(readAddress(written, one, file)).to.deep.equal(everything);
      }
  });

  it('gives names back their dots where PHP has taken them', () => {
    const filters = { nom: ['x'], 'Date de mise à jour': ['2024..'] };
    const selection = selectionOf({ words: 'vélo', sort: '-nom', page: 3, open: 'a_b.c', filters });
    for (const called of ['parvis', 'parvis2', 'annuaire', 'liste 1', 'a.b']) {
      const written = writeAddress(new URLSearchParams('x.y=1'), selection, called, schema);
      const sentOn = new URLSearchParams(
        [...written].map(([name, value]) => [name.replace(/[ .]/g, '_'), value]),
      );
      expect(readAddress(sentOn, called, schema)).to.deep.equal(emptySelection);
      const restored = withOurNames(sentOn, called, schema);
      expect(readAddress(restored, called, schema)).to.deep.equal(selection);
      expect(restored.get('x_y')).to.equal('1');
    }
    for (const left of [
      'a=1&b',
      'parvis_nowhere=1&parvis=2&q=3',
      'parvis.q=1&parvis_q=2',
      'parvis2_q=x',
      '_q=1',
    ]) {
      const parameters = new URLSearchParams(left);
      expect(withOurNames(parameters, 'parvis', schema), left).to.equal(parameters);
    }
  });
});
