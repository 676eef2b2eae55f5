import { expect } from 'chai';
import { bytesThrough } from '../../../src/core/source/bytes-through.js';

const written = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A text in pieces, and how many of them were asked for. */
const inPieces = (text: string, size: number) => {
  let asked = 0;
  async function* pieces(): AsyncGenerator<Uint8Array> {
    const bytes = written(text);
    for (let at = 0; at < bytes.length; at += size) {
      asked++;
      yield bytes.slice(at, at + size);
    }
  }
  return { chunks: pieces(), asked: () => asked };
};

const list = Array.from({ length: 100 }, (_, row) => `ligne ${String(row)} à Échirolles\r\n`).join('');

describe('The bytes of a file as far as a line', () => {
  for (const size of [1, 7, 64, 10_000])
    it(`hold it and what was asked behind it, in pieces of ${String(size)}`, async () => {
      for (const line of [0, 1, 3, 50]) {
        const { chunks, asked } = inPieces(list, size);
        const { bytes, isWhole } = await bytesThrough({ chunks }, line, 30);
        const text = new TextDecoder().decode(bytes);
        const before = written(list.split('\n').slice(0, line).join('\n')).length;
        expect(list.startsWith(text.replace(/\ufffd$/, ''))).to.equal(true);
        expect(bytes.length).to.be.at.least(Math.min(before + 30, written(list).length));
        expect(bytes.length).to.be.at.most(before + 31 + size);
        expect(isWhole).to.equal(size === 10_000);
        expect(asked()).to.be.at.most(Math.ceil(bytes.length / size) + 1);
      }
    });

  it('are all of them where there are fewer lines, or lines that end otherwise', async () => {
    for (const text of ['a\nb\nc', 'a\rb\rc\rd', '']) {
      const { bytes, isWhole } = await bytesThrough({ chunks: inPieces(text, 1).chunks }, 3, 1);
      expect([new TextDecoder().decode(bytes), isWhole]).to.deep.equal([text, true]);
    }
  });
});
