import { expect } from 'chai';
import fc from 'fast-check';
import { bytesAsSource, type ByteSource } from '../../../src/core/source/byte-source.js';
import { readTable } from '../../../src/core/formats/read-table.js';
import { codesOf } from '../table/reading.js';
import { singleBytes, together, utf16, utf8 } from './encodings.js';

/** How a file is written, and what it is taken for. */
interface Writing {
  readonly name: string;
  readonly encoding: string;
  readonly isToldOf: boolean;
  /** Words with letters beyond ASCII, as people write them in this encoding. */
  readonly words: readonly string[];
  readonly bytes: (text: string) => Uint8Array;
}

const french = ['Médiathèque', 'Forêt d’été', 'Crèche « À petits pas »', 'Fête de l’école'];
const russian = ['Москва', 'Санкт-Петербург', 'Новосибирск', 'Владивосток'];
const polish = ['Świętokrzyskie', 'Częstochowa', 'Książka', 'Łódź źródło'];

const writings: readonly Writing[] = [
  ...(
    [
      ['UTF-8', 'utf-8', (text: string) => utf8(text)],
      ['UTF-8 with a mark', 'utf-8', (text: string) => utf8(`\ufeff${text}`)],
      ['UTF-16LE', 'utf-16le', (text: string) => utf16(text, true)],
      ['UTF-16BE', 'utf-16be', (text: string) => utf16(text, false)],
      ['UTF-16LE with a mark', 'utf-16le', (text: string) => utf16(`\ufeff${text}`, true)],
      ['UTF-16BE with a mark', 'utf-16be', (text: string) => utf16(`\ufeff${text}`, false)],
    ] as const
  ).flatMap(([name, encoding, bytes]) =>
    [french, russian, polish].map((words) => ({ name, encoding, isToldOf: false, words, bytes })),
  ),
  ...(
    [
      ['windows-1252', french],
      ['macintosh', french],
      ['windows-1250', polish],
      ['windows-1251', russian],
    ] as const
  ).map(([encoding, words]) => ({
    name: encoding,
    encoding,
    isToldOf: true,
    words,
    bytes: (text: string) => singleBytes(text, encoding),
  })),
  {
    name: 'windows-1252 behind a mark of UTF-8',
    encoding: 'windows-1252',
    isToldOf: true,
    words: french,
    bytes: (text) => together('\xef\xbb\xbf', singleBytes(text, 'windows-1252')),
  },
];

/** A file of so many rows, the first of them in ASCII. */
interface File {
  readonly writing: Writing;
  readonly rows: number;
  readonly plainRows: number;
  readonly isJson: boolean;
}

const columns = ['Nom', 'Commune', 'Numero'];

const rowsOf = ({ writing: { words }, rows, plainRows }: File): readonly (readonly string[])[] =>
  Array.from({ length: rows }, (_, index) => [
    index < plainRows ? 'Club' : (words[index % words.length] ?? ''),
    `Ville ${String(index % 40)}`,
    `n${String(index)}`,
  ]);

const textOf = (file: File): string =>
  file.isJson
    ? JSON.stringify(
        rowsOf(file).map((cells) => Object.fromEntries(columns.map((name, column) => [name, cells[column]]))),
      )
    : [columns, ...rowsOf(file)].map((cells) => `${cells.join(';')}\r\n`).join('');

/** The bytes as a network may cut them: pieces of these sizes, over and over. */
const cut = (bytes: Uint8Array, sizes: readonly number[]): ByteSource => ({
  ...bytesAsSource(bytes),
  chunks: inPieces(bytes, sizes),
});

async function* inPieces(bytes: Uint8Array, sizes: readonly number[]): AsyncGenerator<Uint8Array> {
  for (let start = 0, piece = 0; start < bytes.length; piece++) {
    const size = sizes[piece % sizes.length] ?? 1;
    yield await Promise.resolve(bytes.subarray(start, start + size));
    start += size;
  }
}

/** Sizes of files in rows, and of the pieces that they may come in. */
const scales = fc.oneof(
  {
    arbitrary: fc.tuple(
      fc.integer({ min: 4, max: 300 }),
      fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 1 }),
    ),
    weight: 2,
  },
  {
    arbitrary: fc.tuple(
      fc.integer({ min: 4, max: 15_000 }),
      fc.array(fc.integer({ min: 700, max: 300_000 }), { minLength: 1, maxLength: 5 }),
    ),
    weight: 3,
  },
);

const filesIn = (writing: Writing): fc.Arbitrary<{ file: File; sizes: readonly number[] }> =>
  fc
    .tuple(scales, fc.double({ min: 0, max: 1, noNaN: true }), fc.boolean())
    .map(([[rows, sizes], plain, isJson]) => ({
      // The last four rows hold a word each, for a guess needs letters.
      file: { writing, rows, plainRows: Math.max(0, Math.floor(plain * rows) - 4), isJson },
      sizes,
    }));

/** Files that go on for long after what they are taken for is known, late for the second. */
const long = (writing: Writing): [{ file: File; sizes: readonly number[] }][] => [
  [{ file: { writing, rows: 14_000, plainRows: 0, isJson: false }, sizes: [65_536] }],
  [{ file: { writing, rows: 14_000, plainRows: 3_000, isJson: true }, sizes: [30_000] }],
];

describe('Every row that stands in a file is read, whatever its size, and however it is cut on its way,', () => {
  for (const writing of writings) {
    it(`in ${writing.name} (${writing.words[0] ?? ''})`, async () => {
      await fc.assert(
        fc.asyncProperty(filesIn(writing), async ({ file, sizes }) => {
          const table = await readTable(cut(writing.bytes(textOf(file)), sizes));
          expect(table.encoding).to.equal(writing.encoding);
          expect(table.columns).to.deep.equal(columns);
          expect(table.rows).to.have.length(file.rows);
          expect(String(table.rows)).to.equal(String(rowsOf(file)));
          // A few letters may be those of several encodings.
          const told = codesOf(table).filter((code) => code !== 'encoding-unsure');
          expect(told).to.deep.equal(writing.isToldOf ? ['not-utf8'] : []);
        }),
        { numRuns: 6, examples: long(writing) },
      );
    });
  }
});
