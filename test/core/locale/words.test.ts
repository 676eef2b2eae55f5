import { expect } from 'chai';
import { completed, lacking } from '../../../src/locale/completed.js';
import { words as english } from '../../../src/locale/en/index.js';
import { words as spanish } from '../../../src/locale/es/index.js';
import { words as french } from '../../../src/locale/fr/index.js';
import { loadWords, wordsOf } from '../../../src/locale/load-words.js';
import { localeFor } from '../../../src/locale/locale.js';
import type { Forms } from '../../../src/locale/plural.js';

/** What stands in for a number, a word or a form in a sentence. */
const given = ['7', ['uno', 'dos'], 'tres'];

/** Everything that is said, by its path: sentences are given something to say. */
const sentencesIn = (words: unknown, path = ''): readonly (readonly [string, string])[] => {
  if (typeof words === 'string') return [[path, words]];
  if (typeof words === 'function')
    return sentencesIn((words as (...parts: unknown[]) => unknown)(...given), path);
  if (typeof words !== 'object' || words === null) return [];
  return Object.entries(words).flatMap(([name, each]) => sentencesIn(each, `${path}.${name}`));
};

/** The words of which a directory and its filters are made; how a language is written has signs only. */
const ofDirectory = ({ messages, list, filters, hours }: typeof english) => {
  const { states, ...rest } = messages;
  const { unmatched, ...plainStates } = states;
  const { ascending, descending, ...sentences } = list;
  const kinds = (['text', 'number', 'date'] as const).map((kind) => [
    ascending('x', kind),
    descending('x', kind),
  ]);
  return {
    messages: { ...rest, states: plainStates, unmatched: [unmatched(['a']), unmatched(['a', 'b'])] },
    list: { ...sentences, kinds },
    filters,
    hours,
  };
};

describe('The words of a language', () => {
  it('are English where they are missing, part by part', () => {
    const whole = { a: 'one', b: { c: 'two', d: { e: 'three' } }, list: ['x', 'y'], f: () => 'four' };
    const part = { b: { d: { e: 'tres' } }, list: ['z'] };
    expect(completed(whole, part)).to.deep.equal({
      ...whole,
      b: { c: 'two', d: { e: 'tres' } },
      list: ['z'],
    });
    expect(lacking(whole, part)).to.deep.equal(['a', 'b.c', 'f']);
    expect(lacking(whole, {})).to.deep.equal(['a', 'b.c', 'b.d.e', 'list', 'f']);
  });

  it('keep the forms of a word together: those of two languages do not mix', () => {
    const whole = { rows: { one: '# row', other: '# rows' } };
    expect(completed<{ rows: Forms }>(whole, { rows: { other: '# 行' } })).to.deep.equal({
      rows: { other: '# 行' },
    });
  });

  it('are all there in French, English and Spanish', () => {
    expect(lacking(english, french)).to.deep.equal([]);
    expect(lacking(french, english)).to.deep.equal([]);
    expect(lacking(english, spanish)).to.deep.equal([]);
  });

  it('are never English in a Spanish directory', () => {
    const inEnglish = new Set(sentencesIn(ofDirectory(english)).map(([, sentence]) => sentence));
    const said = sentencesIn(ofDirectory(spanish));
    expect(said.length).to.be.above(180);
    const same = said.filter(([, sentence]) => /\p{L}/u.test(sentence) && inEnglish.has(sentence));
    // A number and a word in between which nothing is said, and words of both languages.
    expect(same).to.deep.equal([
      ['.messages.count.all', '7 uno,dos'],
      ['.messages.entry.no', 'No'],
      ['.list.nouns.5.one', 'club'],
      ['.filters.named', '7: uno,dos'],
    ]);
  });

  it('keep to the signs of Spanish', () => {
    for (const [path, sentence] of sentencesIn(ofDirectory(spanish))) {
      expect(sentence, path).not.to.match(/[“”"'’]|\s[:;!?]|\.{3}/);
      expect(sentence, path).not.to.match(/^[^¿]*\?|^[^¡]*!/);
      expect((sentence.match(/«/g) ?? []).length, path).to.equal((sentence.match(/»/g) ?? []).length);
    }
  });

  it('come once they are asked for, and French is there at once', async () => {
    expect(wordsOf('fr')).to.equal(french);
    expect(localeFor('fr-CA')).to.include({ language: 'fr', tag: 'fr-CA' });
    await Promise.all([loadWords('es'), loadWords('es')]);
    expect(wordsOf('es')).to.equal(spanish);
  });

  it('are French for languages that nobody has written down, and for tags that are none', () => {
    for (const tag of ['de', '', 'constructor', 'toString', '__proto__', 'x'.repeat(200), null, undefined])
      expect(localeFor(tag)).to.include({ language: 'fr', tag: 'fr' });
  });
});
