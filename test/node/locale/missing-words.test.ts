import { expect } from 'chai';
import { missingWords } from '../../../.config/missing-words.js';

/** The rooms of a dictionary: `report` for `owner.report.columns`. */
const roomsOf = (language: string): readonly string[] => [
  ...new Set(missingWords.get(language)?.map((path) => path.replace('owner.', '').split('.')[0] ?? '')),
];

describe('What a build says is missing', () => {
  it('is nothing in French and in English', () => {
    expect(missingWords.get('fr')).to.deep.equal([]);
    expect(missingWords.get('en')).to.deep.equal([]);
  });

  it('is in Spanish what owners read, and nothing that visitors do', () => {
    expect(roomsOf('es')).to.have.members([
      'bind',
      'command',
      'consent',
      'count',
      'diagnose',
      'failures',
      'merge',
      'problems',
      'report',
      'templateFaults',
    ]);
  });
});
