import { expect } from 'chai';
import { readFileSync } from 'node:fs';
import { readTable } from '../../../src/core/formats/read-table.js';
import { bytesAsSource } from '../../../src/core/source/byte-source.js';
import type { LoadErrorCode } from '../../../src/core/source/load-error.js';
import { codesOf, errorOf } from '../table/reading.js';
import { filesOf, workbookOf } from './workbook-of.js';
import { zipOf, type Packed } from './zip-of.js';

const good = filesOf([
  {
    rows: [
      ['Nom', 'Commune'],
      ['Aube', 'Vif'],
      ['Brise', 'Claix'],
    ],
  },
]);
/** Written by LibreOffice (see `workbooks/make.mjs`). */
const old = new URL('workbooks/mac.xls', import.meta.url);

const sheet = 'xl/worksheets/sheet1.xml';

const textOf = (file: Packed | string = ''): string => (typeof file === 'string' ? file : '');

const readNamed = (bytes: Uint8Array, extension = 'xlsx'): ReturnType<typeof readTable> =>
  readTable({ ...bytesAsSource(bytes), extension });

const bomb = '<row>'.repeat(11_000_000);

/** A compound file of Microsoft (MS-CFB, 2.6), with a directory that names these streams. */
const compound = (...names: readonly string[]): Uint8Array => {
  const bytes = Buffer.alloc(4096);
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(bytes);
  for (const [index, name] of ['Root Entry', ...names].entries()) {
    const entry = 1024 + 128 * index;
    bytes.write(name, entry, 'utf16le');
    bytes.writeUInt16LE(2 * name.length + 2, entry + 64);
  }
  return new Uint8Array(bytes);
};

const bad: readonly (readonly [string, () => Uint8Array, LoadErrorCode, string?])[] = [
  ['cut off', () => zipOf(good).subarray(0, 900), 'workbook-broken'],
  [
    'damaged',
    () => zipOf(good).map((byte, at) => (at > 60 && at < 4_000 && at % 7 === 0 ? byte ^ 0x55 : byte)),
    'workbook-broken',
  ],
  ['without its sheet', () => zipOf({ '_rels/.rels': good['_rels/.rels'] ?? '' }), 'workbook-broken'],
  ['a bomb that says how large it gets', () => zipOf({ ...good, [sheet]: bomb }), 'too-large'],
  [
    'a bomb that lies about it',
    () => zipOf({ ...good, [sheet]: { content: bomb, claimed: 1000 } }),
    'workbook-broken',
  ],
  [
    'protected by a password (zip)',
    () => zipOf({ ...good, [sheet]: { content: 'x', isEncrypted: true } }),
    'workbook-password',
  ],
  [
    'protected by a password (Excel)',
    () => compound('EncryptionInfo', 'EncryptedPackage'),
    'workbook-password',
  ],
  [
    'protected by a password (OpenDocument)',
    () =>
      zipOf({
        mimetype: { content: 'application/vnd.oasis.opendocument.spreadsheet', isStored: true },
        'content.xml': 'x',
        'META-INF/manifest.xml':
          '<manifest:manifest><manifest:file-entry manifest:full-path="content.xml"><manifest:encryption-data/></manifest:file-entry></manifest:manifest>',
      }),
    'workbook-password',
    'ods',
  ],
  ['without a filled sheet', () => workbookOf({ rows: [] }, { rows: [['', ' ']] }), 'empty-workbook'],
  [
    'with nothing but a hidden sheet',
    () => workbookOf({ rows: [['Nom'], ['Aube']], state: 'veryHidden' }),
    'empty-workbook',
  ],
  [
    'of Word',
    () =>
      zipOf({
        '[Content_Types].xml': '<Types/>',
        '_rels/.rels':
          '<Relationships><Relationship Id="a" Type="http://x/officeDocument" Target="word/document.xml"/></Relationships>',
        'word/document.xml': '<w:document/>',
      }),
    'no-workbook',
    'docx',
  ],
  ['of Word until 2003', () => compound('WordDocument'), 'no-workbook', 'doc'],
  ['of Word until 2003, with a workbook in it', () => compound('Workbook', 'WordDocument'), 'no-workbook'],
  ['of PowerPoint until 2003', () => compound('PowerPoint Document'), 'no-workbook', 'ppt'],
  ['of Outlook', () => compound('__properties_version1.0'), 'no-workbook', 'msg'],
  ['of Excel until 1995', () => compound('Book'), 'old-workbook', 'xls'],
  ['of Excel until 2003', () => new Uint8Array(readFileSync(old)), 'old-workbook', 'xls'],
  ['of Excel until 2003, under another name', () => new Uint8Array(readFileSync(old)), 'old-workbook', 'csv'],
  ['of Excel until 2003, cut off', () => compound().subarray(0, 1000), 'workbook-broken', 'xls'],
  [
    'of LibreOffice Writer',
    () =>
      zipOf({
        mimetype: { content: 'application/vnd.oasis.opendocument.text', isStored: true },
        'content.xml':
          '<office:document-content><office:body><office:text/></office:body></office:document-content>',
      }),
    'no-workbook',
    'odt',
  ],
  [
    'of Numbers',
    () => zipOf({ 'Index/Document.iwa': 'x', 'Index/Tables/DataList.iwa': 'x' }),
    'iwork',
    'numbers',
  ],
  ['of Pages', () => zipOf({ 'Index/Document.iwa': 'x', 'preview.jpg': 'x' }), 'iwork', 'pages'],
  [
    'of Excel in binary',
    () =>
      zipOf({
        '_rels/.rels':
          '<Relationships><Relationship Id="a" Type="http://x/officeDocument" Target="xl/workbook.bin"/></Relationships>',
        'xl/workbook.bin': 'x',
      }),
    'binary-workbook',
    'xlsb',
  ],
];

describe('a workbook that cannot be read', () => {
  for (const [what, make, code, extension] of bad)
    it(`is told for what it is: ${what}`, async () => {
      expect((await errorOf(readNamed(make(), extension))).code).to.equal(code);
    });

  it('is told where its name is another one', async () => {
    expect((await errorOf(readNamed(zipOf({ 'Index/Document.iwa': 'x' }), 'csv'))).code).to.equal('iwork');
    expect((await errorOf(readNamed(zipOf({ 'liste.csv': 'Nom\nAube' }), 'zip'))).code).to.equal('archive');
  });

  it('is told where its page says that it is something else', async () => {
    expect((await errorOf(readTable(zipOf(good), { format: 'csv' }))).code).to.equal('spreadsheet');
  });
});

describe('a workbook that is strange', () => {
  it('is read with its macros, which never run', async () => {
    const { rows } = await readNamed(zipOf({ ...good, 'xl/vbaProject.bin': 'x' }), 'xlsm');
    expect(rows).to.deep.equal([
      ['Aube', 'Vif'],
      ['Brise', 'Claix'],
    ]);
  });

  it('is read whatever it is called, and whatever the server says', async () => {
    const { format } = await readTable({
      ...bytesAsSource(zipOf(good)),
      extension: 'php',
      contentType: 'text/html',
    });
    expect(format).to.equal('spreadsheet');
  });

  it('says what it holds, not what a document type declares', async () => {
    const text = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]>';
    const files = { ...good, [sheet]: textOf(good[sheet]).replace('?>', `?>${text}`).replace('Aube', '&b;') };
    const { rows } = await readNamed(zipOf(files));
    expect(rows.map(([name]) => name)).to.deep.equal(['&b;', 'Brise']);
  });

  it('claims far more than it holds, and is read all the same', async () => {
    const rows = [['Nom', 'Commune'], ['Aube', 'Vif'], { cells: ['Brise', 'Claix'], at: 1_048_576 }];
    const files = filesOf([{ rows, merged: ['A2:A1048575'], hiddenColumns: [16_384] }]);
    const wide = textOf(files[sheet]).replace('<cols>', '<cols><col min="3" max="999999999" hidden="1"/>');
    const { rows: read } = await readNamed(zipOf({ ...files, [sheet]: wide }));
    expect(read).to.deep.equal([
      ['Aube', 'Vif'],
      ['Brise', 'Claix'],
    ]);
  });

  it('repeats cells and rows for ever, and is cut', async () => {
    const cell =
      '<table:table-cell office:value-type="string" table:number-columns-repeated="16384"><text:p>x</text:p></table:table-cell>';
    const content = `<office:document-content><office:body><office:spreadsheet><table:table table:name="A"><table:table-row table:number-rows-repeated="1048576">${cell}</table:table-row></table:table></office:spreadsheet></office:body></office:document-content>`;
    const table = await readNamed(
      zipOf({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': content }),
      'ods',
    );
    expect(codesOf(table)).to.include('too-many-columns');
  });

  it('keeps what stands behind a link to a million cells', async () => {
    const files = filesOf([
      {
        rows: [
          ['Nom', 'Site'],
          ['Aube', 'Le site'],
          ['Brise', 'Le nôtre'],
        ],
        links: { 'A1:XFD1048576': 'https://aube.example/' },
      },
    ]);
    const { rows } = await readNamed(zipOf(files));
    expect(rows[0]?.[1]).to.equal('[Le site](https://aube.example/)');
  });
});
