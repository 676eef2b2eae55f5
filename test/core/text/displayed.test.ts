import { expect } from 'chai';
import fc from 'fast-check';
import { displayed } from '../../../src/core/text/displayed.js';

describe('A text as it may stand on a page', () => {
  it('has no control characters but tabs and line breaks', () => {
    expect(displayed('a\u0000b\u0007c\u001bd\u007fe\u0085f\u009bg')).to.equal('abcdefg');
    expect(displayed('un\tdeux\r\ntrois')).to.equal('un\tdeux\r\ntrois');
  });

  it('keeps the marks that languages write, and takes down towers of them', () => {
    for (const text of ['Zürich', 'Zu\u0308rich', 'Vie\u0323\u0302t', 'בְּרֵאשִׁ֖ית', 'བསྒྲུབས', '👩‍🚀'])
      expect(displayed(text)).to.equal(text);
    expect(displayed(`Z${'\u0301'.repeat(1000)}a`)).to.equal(`Z${'\u0301'.repeat(6)}a`);
  });

  it('holds the same letters in the same order, for any text', () => {
    const letters = (text: string): string => text.replace(/[^\p{L}\p{N}\p{P}]/gu, '');
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(letters(displayed(text))).to.equal(letters(text));
        expect(displayed(displayed(text))).to.equal(displayed(text));
      }),
    );
  });
});
