import { expect } from 'chai';
import fc from 'fast-check';
import { readTable } from '../../../src/core/formats/read-table.js';
import { readText } from './reading.js';

type Encoder = (text: string) => Uint8Array;

/** Writes UTF-16 as spreadsheets save « Unicode text ». */
const utf16 =
  (littleEndian: boolean): Encoder =>
  (text) => {
    const view = new DataView(new ArrayBuffer(2 * text.length));
    for (let index = 0; index < text.length; index++)
      view.setUint16(2 * index, text.charCodeAt(index), littleEndian);
    return new Uint8Array(view.buffer);
  };

/** Writes in an encoding of one byte per letter, by its table of 256 letters. */
const oneByte = (name: string): Encoder => {
  const decoder = new TextDecoder(name);
  // As a stream: Node 20 takes windows-1252 for ISO 8859-1 otherwise.
  const letters = Array.from({ length: 256 }, (_, byte) =>
    decoder.decode(Uint8Array.of(byte), { stream: true }),
  );
  return (text) => Uint8Array.from(text, (letter) => letters.indexOf(letter));
};

/** What a file may be saved in, with the mark that must begin it. */
const encodings: ReadonlyMap<string, readonly [encode: Encoder, mark: string]> = new Map([
  ['utf-8', [(text: string) => new TextEncoder().encode(text), '']],
  ['utf-8 with its mark', [(text: string) => new TextEncoder().encode(text), '\ufeff']],
  ['utf-16le with its mark', [utf16(true), '\ufeff']],
  ['utf-16be with its mark', [utf16(false), '\ufeff']],
  ['utf-16le', [utf16(true), '']],
  ['utf-16be', [utf16(false), '']],
  ['windows-1252', [oneByte('windows-1252'), '']],
  ['macintosh', [oneByte('macintosh'), '']],
]);

const columns = ['Nom', 'Activités', 'Ville', 'Adresse'];
const rows = fc.array(
  fc.tuple(
    fc.constantFrom('Épicerie solidaire', 'Comité des fêtes', 'L’Été à Échirolles', 'Foyer Noël'),
    fc.constantFrom('théâtre', 'café "philo"', 'aide, écoute', 'échecs;\nbelote'),
    fc.constantFrom('Saint-Étienne', 'Mâcon', 'Besançon', ''),
    fc.constantFrom('3, rue de l’Église', 'allée des Chênes', 'place du Marché'),
  ),
  { minLength: 5, maxLength: 20 },
);
const dialects = fc.record({
  delimiter: fc.constantFrom(',', ';', '\t', '|'),
  ending: fc.constantFrom('\n', '\r\n', '\r'),
  encoding: fc.constantFrom(...encodings.keys()),
  told: fc.boolean(),
});

describe('a French file', () => {
  it('is read back the same from any encoding, delimiter and line ending, with and without sep=', async () => {
    await fc.assert(
      fc.asyncProperty(dialects, rows, async ({ delimiter, ending, encoding, told }, written) => {
        const quote = (cell: string): string =>
          /["\n,;\t|]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
        const lines = [columns, ...written].map((row) => row.map(quote).join(delimiter));
        const [encode, mark] = encodings.get(encoding) ?? [];
        const text = [...(told ? [`sep=${delimiter}`] : []), ...lines, ''].join(ending);
        const table = await readTable(encode?.(`${mark ?? ''}${text}`) ?? new Uint8Array());
        expect(table.encoding).to.equal(encoding.split(' ')[0]);
        expect(table.delimiter).to.equal(delimiter);
        expect(table.columns).to.deep.equal(columns);
        expect(table.rows).to.deep.equal(written);
      }),
      { numRuns: 300 },
    );
  });
});

/** Everything in a value that is neither list nor object, as text. */
function leavesOf(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [String(value)];
  return Object.values(value).flatMap(leavesOf);
}

describe('any JSON', () => {
  it('loses no word of its records', async () => {
    const words = fc.constantFrom('mairie', 'théâtre', 'cluny', 'ada', 'x1', '__proto__', 'name', 'id');
    const { value } = fc.letrec((tie) => ({
      // Where others hold an object, `false` is how PHP writes that there is none, and no word.
      leaf: fc.oneof(words, fc.integer(), fc.constant(true)),
      list: fc.array(tie('leaf'), { maxLength: 3 }),
      object: fc.dictionary(words, tie('value'), { maxKeys: 4, noNullPrototype: true }),
      value: fc.oneof({ depthSize: 'small' }, tie('leaf'), tie('list'), tie('object')),
    }));
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.dictionary(words, value, { minKeys: 1, noNullPrototype: true }), {
          minLength: 1,
          maxLength: 5,
        }),
        async (records) => {
          const text = JSON.stringify(records.map((record, id) => ({ numero: id, ...record })));
          const table = await readText(text, { itemsPath: '[]' });
          const found = [table.columns, ...table.rows, table.problems.map(({ sample = '' }) => sample)]
            .flat()
            .join(' ');
          for (const word of leavesOf(records)) expect(found).to.include(word);
        },
      ),
      { numRuns: 300 },
    );
  });
});
