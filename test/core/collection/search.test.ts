import { expect } from 'chai';
import fc from 'fast-check';
import { readQuery } from '../../../src/core/collection/query.js';
import { addRows, emptySet, rowsOf } from '../../../src/core/collection/row-set.js';
import { ranked, searchSteps, type Found } from '../../../src/core/collection/search.js';
import { indexSteps } from '../../../src/core/collection/search-index.js';
import { runNow } from '../../../src/core/base/pace.js';
import type { Row } from '../../../src/core/table/table.js';
import { wordsIn } from '../../../src/core/text/words.js';
import { schemaOf } from './fixture.js';

const schema = schemaOf({
  nom: { role: 'title' },
  ville: { role: 'city' },
  texte: {},
  tel: { type: 'phone' },
});

function find(rows: readonly Row[], query: string, base: readonly number[] | null = null): Found {
  const index = runNow(indexSteps(rows, schema));
  const only = base && addRows(emptySet(rows.length), base);
  return runNow(searchSteps(index, readQuery(query).words, only, readQuery(query).fillers));
}

const rowsFound = (rows: readonly Row[], query: string): readonly number[] => {
  const found = find(rows, query);
  return [...ranked(found.rows, found.scores)];
};

describe('searching', () => {
  it('puts the title before the city before the rest, and exact before prefix', () => {
    const rows = [
      ['x', 'x', 'lyonnais', ''],
      ['x', 'x', 'lyon', ''],
      ['x', 'lyonnais', '', ''],
      ['x', 'lyon', '', ''],
      ['x lyonnais', '', '', ''],
      ['x lyon', '', '', ''],
      ['Lyon', '', '', ''],
    ];
    expect(rowsFound(rows, 'lyon')).to.deep.equal([6, 5, 4, 3, 2, 1, 0]);
  });

  it('prefers a title that begins with the first word, and the word itself to longer ones', () => {
    const rows = [['Chazelles-sur-Lyon'], ['Lyon 1er'], ['Marseillette'], ['Marseille 1er']];
    expect(rowsFound(rows, 'lyon')).to.deep.equal([1, 0]);
    expect(rowsFound(rows, 'marseile')).to.deep.equal([3, 2]);
  });

  it('finds a word in either number by the other, what was typed first', () => {
    const rows = [['Une association'], ['Deux associations'], ['Le journal'], ['Les journaux'], ['Bus']];
    expect(rowsFound(rows, 'associations')).to.deep.equal([1, 0]);
    expect(rowsFound(rows, 'association')).to.deep.equal([0, 1]);
    expect(rowsFound(rows, 'journaux')).to.deep.equal([3, 2]);
    expect(rowsFound(rows, 'journal')).to.deep.equal([2, 3]);
    expect(rowsFound(rows, 'bu')).to.deep.equal([4]);
    expect(find(rows, 'associations').terms).to.deep.equal([
      { word: 'associations', found: 'exact', variants: ['associations', 'association'] },
    ]);
    expect(rowsFound([['Une association pour tous']], 'associations')).to.deep.equal([0]);
  });

  it('leaves nobody out for want of a word that says nothing', () => {
    const rows = [
      ['Formation', '', 'Un organisme'],
      ['Formation', '', 'Qui fait de la couture'],
      ['Poste'],
      ['La Poste'],
    ];
    const { terms } = find(rows, 'qui fait de la formation ?');
    expect(terms.map(({ word }) => word)).to.deep.equal(['formation']);
    expect(rowsFound(rows, 'qui fait de la formation ?')).to.deep.equal([1, 0]);
    expect(rowsFound(rows, 'la poste')).to.deep.equal([3, 2]);
    expect(rowsFound(rows, 'la')).to.deep.equal([3, 1]);
    expect(rowsFound(rows, 'formation de')).to.deep.equal([1]);
    expect(rowsFound(rows, 'formation de ')).to.deep.equal([1, 0]);
    expect(rowsFound(rows, 'zzz la')).to.deep.equal([]);
    expect(rowsFound(rows, 'je cherche un organisme qui fait de la formation')).to.deep.equal([0]);
  });

  it('finds « saint » by « st » and « st » by « saint »', () => {
    const rows = [['Mairie de Saint-Denis'], ['CCAS ST DENIS'], ['Ste-Foy'], ['Stade Denis']];
    expect(rowsFound(rows, 'st denis')).to.deep.equal([0, 1, 3]);
    expect(rowsFound(rows, 'saint denis')).to.deep.equal([0, 1]);
    expect(rowsFound(rows, 'sainte foy')).to.deep.equal([2]);
  });

  it('pauses again and again while it compares a misspelt word with all the words of a large file', () => {
    const rows = Array.from({ length: 20_000 }, (_, row) => [`atelier${row}`, '', '', '']);
    const index = runNow(indexSteps([...rows, ['jardin', '', '', '']], schema));
    const pauses = (query: string): number => [...searchSteps(index, readQuery(query).words, null)].length;
    expect(pauses('jardinn')).to.be.above(pauses('jardin') + 3);
    expect(rowsOf(runNow(searchSteps(index, ['jardinn'], null)).rows)).to.deep.equal(Uint32Array.of(20_000));
  });

  it('pauses while it goes through the rows of a beginning that stands in most of them', () => {
    const rows = Array.from({ length: 10_000 }, (_, row) => [
      Array.from({ length: 40 }, (__, word) => `a${word}x${row % 7}`).join(' '),
    ]);
    const index = runNow(indexSteps(rows, schema));
    const steps = searchSteps(index, ['a'], null);
    expect([...steps].length).to.be.above(2);
    expect(rowsOf(runNow(searchSteps(index, ['a'], null)).rows).length).to.equal(10_000);
  });

  it('keeps the order of the file among equals', () => {
    const rows = Array.from({ length: 40 }, () => ['atelier', '', '', '']);
    expect(rowsFound(rows, 'atel')).to.deep.equal([...rows.keys()]);
  });

  it('mends a word that is nowhere, and says what it took it for', () => {
    const rows = [
      ['Communauté de Thiérache', '', '', ''],
      ['Autre', '', '', ''],
    ];
    const { terms } = find(rows, 'thierahce');
    expect(terms).to.deep.equal([{ word: 'thierahce', found: 'corrected', variants: ['thierache'] }]);
    expect(rowsFound(rows, 'thierahce')).to.deep.equal([0]);
    expect(rowsFound(rows, 'htierache')).to.deep.equal([0]);
    expect(rowsFound(rows, 'xhierache')).to.deep.equal([0]);
  });

  it('keeps finding a long word while it is typed with an error in it', () => {
    const rows = [['Médiathèque intercommunale', '', '', '']];
    for (let length = 6; length <= 'itnercommunale'.length; length++) {
      expect(rowsFound(rows, 'itnercommunale'.slice(0, length)), String(length)).to.deep.equal([0]);
    }
  });

  it('mends no number and no short word', () => {
    const rows = [['Ain', '', '01200', '']];
    expect(rowsFound(rows, '01201')).to.deep.equal([]);
    expect(rowsFound(rows, 'aim')).to.deep.equal([]);
    expect(rowsFound(rows, '012')).to.deep.equal([0]);
  });

  it('does not mend a word by words of rows that do not exist', () => {
    const rows = [
      ['Framasoft', '', '', ''],
      ['Framadate', '', '', ''],
    ];
    expect(find(rows, 'framasfot', [1]).terms[0]?.found).to.equal('none');
    expect(find(rows, 'framasoft', [1]).terms[0]?.found).to.not.equal('exact');
    expect([...rowsOf(find(rows, 'frama', [1]).rows)]).to.deep.equal([1]);
  });

  it('finds phone numbers as written, in one piece, in pairs, and with the country before them', () => {
    const rows = [
      ['A', '', '', '04 50 48 12 34'],
      ['B', '', '', '0450481235'],
      ['C', '', '', '+33 4 50 48 12 36'],
    ];
    expect(rowsFound(rows, '0450481234')).to.deep.equal([0]);
    expect(rowsFound(rows, '04 50 48 12 35')).to.deep.equal([1]);
    expect(rowsFound(rows, '04.50.48.12.36')).to.deep.equal([2]);
    expect(rowsFound(rows, '04 50 48')).to.deep.equal([0, 1, 2]);
  });

  it('finds inclusive writing by each of the words it stands for', () => {
    const rows = [['Annuaire des acteur·rice·s', '', 'chargé(e)s de mission', '']];
    for (const query of ['acteur', 'actrice', 'acteurs', 'ACTRICES', 'acteur-rice', 'chargée', 'chargees']) {
      expect(rowsFound(rows, query), query).to.deep.equal([0]);
    }
  });

  it('reads no more than a hundred characters and eight words', () => {
    expect(readQuery('bo ca em fa go ha ki mu no ou').words).to.have.length(8);
    expect(readQuery('x'.repeat(1400)).words).to.deep.equal(['x'.repeat(100)]);
    expect(readQuery('(a+)+$ [').words).to.deep.equal(['a']);
  });

  it('does not search for the article that an apostrophe joins to a word', () => {
    expect(readQuery("l’Atelier d'Aix qu’il").words).to.deep.equal(['atelier', 'aix', 'il']);
    expect(readQuery('l’').words).to.deep.equal(['l']);
  });

  it('is not slowed down by any query or any cell', () => {
    const nasty = [
      '(a+)+$',
      'a'.repeat(5000),
      '·e'.repeat(3000),
      '<'.repeat(5000),
      '1 '.repeat(5000),
      '-'.repeat(5000),
    ];
    const rows = nasty.map((text) => [text, text, text, text]);
    // The runner gives up after some seconds; anything worse than linear takes minutes.
    expect(nasty.map((query) => rowsFound(rows, query).length)).to.deep.equal([2, 1, 1, 6, 1, 6]);
  });

  const vocabulary = fc.constantFrom(
    'lyon',
    'lyonnais',
    'Atelier',
    'ateliers',
    'été',
    'cœur',
    'acteur·rice·s',
    'ain',
    'a',
  );
  const cell = fc.array(vocabulary, { maxLength: 4 }).map((words) => words.join(' '));
  const table = fc.array(fc.tuple(cell, cell, cell, fc.constant('')), { maxLength: 70 });

  it('finds the rows that hold every word as a prefix, whatever the table and the words', () => {
    fc.assert(
      fc.property(
        table,
        fc.array(fc.constantFrom('l', 'lyon', 'atel', 'coe', 'actri', 'acteur', 'a', 'et'), { maxLength: 3 }),
        (rows, words) => {
          const found = find(rows, words.join(' '));
          fc.pre(found.terms.every((term) => term.found !== 'corrected'));
          const holds = (row: Row, word: string): boolean =>
            row.some((text) =>
              wordsIn(text).some(({ forms }) => forms.some((form) => form.startsWith(word))),
            );
          const fillers = readQuery(words.join(' ')).fillers;
          const expected = [...rows.keys()].filter((row) =>
            words.every((word) => fillers.has(word) || holds(rows[row] ?? [], word)),
          );
          expect([...rowsOf(found.rows)]).to.deep.equal(expected);
          expect([...ranked(found.rows, found.scores)].sort((one, other) => one - other)).to.deep.equal(
            expected,
          );
        },
      ),
    );
  });

  const letters = fc.stringMatching(/^[a-z]{5,12}$/);
  const slips: readonly ((word: string, at: number) => string)[] = [
    (word, at) => word.slice(0, at) + word.slice(at + 1),
    (word, at) => `${word.slice(0, at)}q${word.slice(at)}`,
    (word, at) => `${word.slice(0, at)}q${word.slice(at + 1)}`,
    (word, at) => word.slice(0, at) + (word[at + 1] ?? '') + (word[at] ?? '') + word.slice(at + 2),
  ];

  it('finds any word of five letters or more with a letter missing, added, wrong, or two swapped', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(letters, { minLength: 1, maxLength: 30 }),
        fc.nat(),
        fc.constantFrom(...slips),
        (words, place, slip) => {
          const word = words[0] ?? '';
          const typed = slip(word, place % word.length);
          const rows = words.map((text) => ['', '', text, '']);
          const found = find(rows, typed);
          fc.pre(found.terms[0]?.found === 'corrected');
          expect(found.terms[0].variants.some((variant) => word.startsWith(variant))).to.equal(true);
          expect([...rowsOf(found.rows)]).to.include(0);
        },
      ),
      { numRuns: 300 },
    );
  });
});
