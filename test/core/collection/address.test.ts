import { expect } from 'chai';
import fc from 'fast-check';
import { readAddress, writeAddress } from '../../../src/core/collection/address.js';
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
const anySelection: fc.Arbitrary<Selection> = fc.record({
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
  open: text(100),
  view: text(40),
});
const prefix = fc.constantFrom('', 'annuaire', 'a.b', 'é&=');

describe('the address of a selection', () => {
  it('is short and readable', () => {
    const selection = selectionOf({
      words: 'atelier vélo',
      filters: { Services: ['Prêt de matériel', ''], 'Date de mise à jour': ['2024..'] },
      sort: '-Date de mise à jour',
      page: 2,
    });
    const alone = writeAddress(new URLSearchParams('id=7'), selection, '', schema);
    expect([...alone]).to.deep.equal([
      ['id', '7'],
      ['q', 'atelier vélo'],
      ['sort', '-datedemiseajour'],
      ['page', '2'],
      ['f.services', 'Prêt de matériel'],
      ['f.services', ''],
      ['f.datedemiseajour', '2024..'],
    ]);
    const named = writeAddress(
      new URLSearchParams(),
      selectionOf({ words: 'x', filters: { nom: ['y'] } }),
      'annuaire',
      schema,
    );
    expect(named.toString()).to.equal('annuaire.q=x&annuaire.nom=y');
  });

  it('gives the selection back, any selection under any prefix, whatever else the address holds', () => {
    fc.assert(
      fc.property(
        anySelection,
        prefix,
        fc.array(fc.tuple(text(9), text(9))),
        (selection, before, foreign) => {
          const others = foreign.map(([name, value]) => [`x-${name}`, value]);
          const written = writeAddress(new URLSearchParams(others), selection, before, schema);
          const read = readAddress(new URLSearchParams(written.toString()), before, schema);
          expect(read).to.deep.equal(selection);
          expect([...written].slice(0, others.length)).to.deep.equal(others);
          expect([...writeAddress(written, emptySelection, before, schema)]).to.deep.equal(others);
        },
      ),
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
    expect(readAddress(both, '', schema)).to.deep.equal(emptySelection);
  });

  it('never throws and never exceeds its limits, whatever the address', () => {
    const names_ = fc.oneof(
      fc.constantFrom('q', 'sort', 'page', 'open', 'view', 'f.services', 'f.__proto__', 'f.q.2'),
      fc.string(),
    );
    fc.assert(
      fc.property(
        fc.array(fc.tuple(names_, fc.oneof(fc.string(), fc.string({ minLength: 150, maxLength: 400 })))),
        (pairs) => {
          const read = readAddress(new URLSearchParams(pairs), '', schema);
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
      Array.from({ length: 900 }, (_, index) => ['f.services', String(index)]),
    );
    expect(readAddress(many, '', schema).filters['Services']).to.have.length(50);
  });

  it('takes what makes no sense as absent', () => {
    for (const query of [
      'page=-1',
      'page=1e9',
      'page=NaN',
      'page=0',
      'sort=nowhere',
      'sort=-',
      'f.nowhere=x',
      'F.nom=x',
    ]) {
      expect(readAddress(new URLSearchParams(query), '', schema), query).to.deep.equal(emptySelection);
    }
  });

  it('cuts no character in two', () => {
    const read = readAddress(new URLSearchParams({ q: `${'x'.repeat(99)}😀` }), '', schema);
    expect(read.words).to.equal('x'.repeat(99));
  });

  it('cuts the values of filters as well, and leaves out those that are too many', () => {
    const values = Array.from({ length: 60 }, (_, index) => `${String(index)}${'x'.repeat(300)}`);
    const written = writeAddress(
      new URLSearchParams(),
      selectionOf({ filters: { Services: values } }),
      '',
      schema,
    ).getAll('f.services');
    expect(written).to.have.length(50);
    expect(new Set(written.map(({ length }) => length))).to.deep.equal(new Set([200]));
  });

  it('leaves a text alone that is as long as may be', () => {
    const longest = `a😀${'x'.repeat(37)}`;
    const written = writeAddress(new URLSearchParams(), selectionOf({ view: longest }), '', schema);
    expect(written.get('view')).to.equal(longest);
    const read = readAddress(new URLSearchParams({ view: `${longest}x` }), '', schema);
    expect(read.view).to.equal(longest);
  });

  it('forgets a filter on a column that the file no longer has', () => {
    const gone = selectionOf({ filters: { Disparue: ['x'], nom: ['y'] } });
    expect(writeAddress(new URLSearchParams(), gone, '', schema).toString()).to.equal('f.nom=y');
  });

  it('calls columns that sound the same, or are no words at all, each differently', () => {
    const same = schemaOf(
      Object.fromEntries(['?', 'Nom', 'nom', 'NOM ', 'q', '€'].map((name) => [name, {}])),
    );
    const filters = { '?': ['0'], Nom: ['1'], nom: ['2'], 'NOM ': ['3'], q: ['4'], '€': ['5'] };
    expect(writeAddress(new URLSearchParams(), selectionOf({ filters }), '', same).toString()).to.equal(
      'f..1=0&f.nom=1&f.nom.2=2&f.nom.3=3&f.q.2=4&f..6=5',
    );
  });

  it('is written for the file at hand, not for one of the same shape', () => {
    const other = schemaOf({ Autre: {} });
    const query = new URLSearchParams('f.autre=x&f.nom=y');
    expect(readAddress(query, '', schema).filters).to.deep.equal({ nom: ['y'] });
    expect(readAddress(query, '', other).filters).to.deep.equal({ Autre: ['x'] });
  });
});
