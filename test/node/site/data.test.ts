import { readFileSync, readdirSync } from 'node:fs';
import { expect } from 'chai';

const folder = new URL('../../../data/', import.meta.url);

/** Signs that French sets apart from the word before them, where prose goes on or ends, and quotation marks. */
const plainSpace = /[\p{L}\d»)] (?:[;?!](?=[\s"]|$)|:(?= )|»)|« /gu;

/** The copy as an old spreadsheet saves it knows no narrow space. */
const files = readdirSync(folder).filter(
  (name) => /\.(?:csv|json)$/.test(name) && !name.includes('windows-1252'),
);

describe('The data of the demo', () => {
  for (const name of files) {
    it(`keep the spaces of French unbreakable in ${name}`, () => {
      const text = readFileSync(new URL(name, folder), 'utf8');
      expect(text.match(plainSpace) ?? []).to.deep.equal([]);
    });
  }
});
