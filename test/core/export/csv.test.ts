import { expect } from 'chai';
import fc from 'fast-check';
import { toCsv } from '../../../src/core/export/csv/write-csv.js';

const cellOf = (text: string): string =>
  toCsv(['Nom'], [[text]])
    .split('\r\n')
    .slice(1, -1)
    .join('\r\n');

describe('a CSV export', () => {
  it('is RFC 4180 with every field quoted, after a byte order mark', () => {
    const csv = toCsv(
      ['Nom', 'Note'],
      [
        ['Anna', 'dit "oui", et\nnon'],
        ['Bea', ''],
      ],
    );
    expect(csv).to.equal('\ufeff"Nom","Note"\r\n"Anna","dit ""oui"", et\nnon"\r\n"Bea",""\r\n');
  });

  it('has the delimiter it is told', () => {
    expect(toCsv(['a', 'b'], [['1', '2;3']], ';')).to.equal('\ufeff"a";"b"\r\n"1";"2;3"\r\n');
  });

  it('lets no cell begin like a formula, behind blanks or in wide signs either', () => {
    const starts = ['=', '+', '-', '@', '＝', '＋', '－', '＠', '|', '\t', '\r', '\n'];
    const before = ['', ' ', '\u00a0', '\u200b', '\ufeff ', '  \u2060'];
    for (const start of starts)
      for (const blank of before)
        expect(cellOf(`${blank}${start}1+1\nx`)).to.equal(`"'${blank}${start}1+1\nx"`);
  });

  it('guards headings like cells', () => {
    expect(toCsv(['=1+1'], [])).to.equal('\ufeff"\'=1+1"\r\n');
  });

  it('leaves negative numbers and all other text alone', () => {
    for (const text of ['-3,5', '-12', '-1.25', '3', 'a=b', '04 76 00 00 00', '', 'a@b.fr', 'été'])
      expect(cellOf(text)).to.equal(`"${text}"`);
  });

  it('never lets a cell out of its quotes', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('"', ',', '\n', '\r', 'a', '=', ' '), maxLength: 20 }),
        (text) => {
          const inside = toCsv([], [[text]]).slice('\ufeff\r\n'.length, -2);
          expect(inside).to.match(/^"(?:[^"]|"")*"$/);
          expect(inside.slice(1, -1).replaceAll('""', '"').replace(/^'/, '')).to.equal(text);
        },
      ),
    );
  });
});
