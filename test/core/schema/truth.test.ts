import { expect } from 'chai';
import { isNo, isYes, isYesNo } from '../../../src/core/schema/truth.js';

describe('yes and no', () => {
  it('are known in the words and signs that people and programs use', () => {
    const yes = ['oui', 'Oui ', 'YES', 'vrai', 'x', '1', '✓', '✔️', '☑', '✅', 'checked', 'Coché'];
    const no = ['non', 'No', 'FAUX', '0', '✗', '☐', '❌', 'unchecked'];
    expect(yes.filter((text) => !isYes(text) || isNo(text))).to.deep.equal([]);
    expect(no.filter((text) => !isNo(text) || isYes(text))).to.deep.equal([]);
    expect(['', 'ouistiti', 'peut-être', '2', '-'].filter(isYesNo)).to.deep.equal([]);
  });
});
