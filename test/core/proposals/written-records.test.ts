import { expect } from 'chai';
import fc from 'fast-check';
import {
  dialectOf,
  linesIn,
  recordAt,
  writtenRecords,
} from '../../../src/core/formats/csv/written-records.js';

const cell = fc.oneof(
  fc.constantFrom('a', '', 'é', '"b;c"', '"d\ne"', '"f ""g"""', 'h "i', 'x'.repeat(3000)),
  fc.string({ unit: fc.constantFrom('a', ';', '"', '\n', '\r', ' '), maxLength: 6 }),
);

describe('A record of a file', () => {
  it('is found by its line as if all before it had been read', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 30 }),
        fc.constantFrom('\n', '\r\n', '\r', '\r\r\n'),
        fc.boolean(),
        (rows, end, isEnded) => {
          const text = rows.map((cells) => cells.join(';')).join(end) + (isEnded ? end : '');
          const lines = linesIn(text);
          const dialect = dialectOf(lines, ';');
          for (const record of writtenRecords(lines, dialect)) {
            if (record.text === '') continue;
            expect(recordAt(text, record.first, dialect)).to.deep.equal(record);
          }
          expect(recordAt(text, lines.length + 1, dialect)).to.equal(null);
          expect(recordAt(text, 0, dialect)).to.equal(null);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('is its lines, with their ends, and all of them are the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', ';', '"', '\n', '\r') }), (text) => {
        expect(
          linesIn(text)
            .map((line) => line.text + line.end)
            .join(''),
        ).to.equal(text);
      }),
    );
  });
});
