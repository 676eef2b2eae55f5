import { expect } from 'chai';
import {
  alphabetWith,
  compareLetters,
  letterReader,
  skipper,
} from '../../../src/core/models/index-letters.js';

const lettersOf = (language: string, ...titles: readonly string[]): readonly string[] =>
  titles.map(letterReader(language));

describe('The letter under which a title stands', () => {
  it('is the plain one where the alphabet knows no other', () => {
    expect(lettersOf('fr', 'Été', 'œuf', 'Ça', 'ægo', 'Île', 'zoo')).to.deep.equal([
      'E',
      'O',
      'C',
      'A',
      'I',
      'Z',
    ]);
  });

  it('is one of its own where the language has it', () => {
    expect(lettersOf('sv', 'Ängel', 'Ål', 'Öl', 'Apa')).to.deep.equal(['Ä', 'Å', 'Ö', 'A']);
    expect(lettersOf('es', 'Ñandú', 'Ébano')).to.deep.equal(['Ñ', 'E']);
    expect(lettersOf('de', 'Äpfel')).to.deep.equal(['A']);
  });

  it('is that of the script, whatever it is', () => {
    expect(lettersOf('uk', 'Київ', 'їжак')).to.deep.equal(['К', 'Ї']);
    expect(lettersOf('el', 'Άλφα', 'βήτα')).to.deep.equal(['Α', 'Β']);
    expect(lettersOf('ar', 'جمعية')).to.deep.equal(['ج']);
  });

  it('is looked for behind signs; digits and signs alone have places of their own', () => {
    expect(lettersOf('fr', '« L’Écho »', '3 petits pas', '2.0', '+Un', '—', '')).to.deep.equal([
      'L',
      '0-9',
      '0-9',
      '#',
      '#',
      '#',
    ]);
  });

  it('takes a language that nobody knows', () => {
    expect(lettersOf('not a language!', 'Été')).to.deep.equal(['E']);
  });
});

describe('The letters of a bar', () => {
  it('are the whole alphabet and what else is there, digits first and signs last', () => {
    const letters = alphabetWith(['#', '0-9', 'A', 'Ñ'], 'es');
    expect(letters[0]).to.equal('0-9');
    expect(letters.at(-1)).to.equal('#');
    expect(letters.join('')).to.include('NÑO');
    expect(letters).to.have.length(29);
  });

  it('are those of the script alone where it is not Latin', () => {
    expect(alphabetWith(['Б', 'А'], 'uk')).to.deep.equal(['А', 'Б']);
    expect(['#', 'B', '0-9', 'A'].sort(compareLetters('fr'))).to.deep.equal(['0-9', 'A', 'B', '#']);
  });
});

describe('A title as it is looked up', () => {
  const skip = skipper(['le', 'la', 'les', "l'", 'association']);

  it('goes without articles and what many begin with', () => {
    const titles = [
      'La Ligue',
      'L’Étoile',
      "l'Écho",
      'Association Les Amis',
      'Lepetit',
      'Les',
      'LE CAFÉ',
      'La  Rue',
    ];
    expect(titles.map(skip)).to.deep.equal([
      'Ligue',
      'Étoile',
      'Écho',
      'Amis',
      'Lepetit',
      'Les',
      'CAFÉ',
      'Rue',
    ]);
  });
});
