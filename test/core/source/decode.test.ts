import { expect } from 'chai';
import fc from 'fast-check';
import { bytesAsSource, type ByteSource } from '../../../src/core/source/byte-source.js';
import type { Decision } from '../../../src/core/source/decision.js';
import { TextDecoding } from '../../../src/core/source/decode.js';
import { FileBytes } from '../../../src/core/source/file-bytes.js';
import { bytesOf, errorOf } from '../table/reading.js';
import { singleBytes, utf16 } from './encodings.js';
import { readTable } from '../../../src/core/formats/read-table.js';

interface Decoded {
  readonly text: string;
  readonly encoding: string;
  readonly codes: readonly string[];
}

async function decode(source: Uint8Array | ByteSource, asked?: string): Promise<Decoded> {
  const bytes = new FileBytes(source instanceof Uint8Array ? bytesAsSource(source) : source);
  const decoding = new TextDecoding(bytes, asked);
  let before: Decision | null = null;
  let text = '';
  for await (const piece of decoding.texts()) {
    text = piece.decision === before ? text + piece.text : piece.text;
    before = piece.decision;
  }
  return { text, encoding: before?.encoding ?? '', codes: decoding.problems.map(({ code }) => code) };
}

const declaring = (bytes: Uint8Array, charset: string): ByteSource => ({ ...bytesAsSource(bytes), charset });

describe('the encoding of a file', () => {
  const utf8 = new TextEncoder().encode('Nom;Ville\nThiérache;Sète – œuvre\n');

  it('is UTF-8 where the bytes are', async () => {
    expect(await decode(utf8)).to.deep.equal({
      text: 'Nom;Ville\nThiérache;Sète – œuvre\n',
      encoding: 'utf-8',
      codes: [],
    });
  });

  it('is UTF-8 even if the server declares another', async () => {
    expect(await decode(declaring(utf8, 'iso-8859-1'))).to.include({ encoding: 'utf-8' });
  });

  it('is what a byte order mark says; the mark goes', async () => {
    expect(await decode(bytesOf('\xef\xbb\xbfNom\n'))).to.include({ text: 'Nom\n', encoding: 'utf-8' });
    for (const [littleEndian, encoding] of [
      [true, 'utf-16le'],
      [false, 'utf-16be'],
    ] as const)
      expect(await decode(utf16('\ufeffNom;Été\nŒuvre;x\n', littleEndian))).to.deep.equal({
        text: 'Nom;Été\nŒuvre;x\n',
        encoding,
        codes: [],
      });
  });

  it('is UTF-16 without a mark where every other byte is zero', async () => {
    expect(await decode(utf16('Nom;Ville\nAnna;Été\n', true))).to.include({
      text: 'Nom;Ville\nAnna;Été\n',
      encoding: 'utf-16le',
    });
    expect(await decode(utf16('Nom;Ville\nAnna;Été\n', false))).to.include({ encoding: 'utf-16be' });
  });

  it('is windows-1252 for what French spreadsheets save, and that is told', async () => {
    const text = bytesOf('Nom;Prix\nL\x92\xe9t\xe9 \xe0 S\xe8te;12 \x80\n\x8cuvre \x96 no\xebl;8\n');
    expect(await decode(text)).to.deep.equal({
      text: 'Nom;Prix\nL’été à Sète;12 €\nŒuvre – noël;8\n',
      encoding: 'windows-1252',
      codes: ['not-utf8'],
    });
  });

  it('is MacRoman for what old Macs save', async () => {
    const text = bytesOf('Nom\rL\xd5\x8et\x8e \x88 S\x8fte\rCaf\x8e de la m\x8erie\rl\xd5h\x99tel\r');
    expect(await decode(text)).to.include({
      text: 'Nom\rL’été à Sète\rCafé de la mérie\rl’hôtel\r',
      encoding: 'macintosh',
    });
  });

  it('is Greek or Cyrillic where whole words are', async () => {
    expect(
      await decode(
        bytesOf('id,name\n1,\xcb\xe5\xf9\xed\xe9\xe4\xe1\xf2\n2,\xc5\xf5\xf3\xf4\xfc\xf1\xe3\xe9\xef\xf2\n'),
      ),
    ).to.include({ encoding: 'windows-1253', text: 'id,name\n1,Λεωνιδας\n2,Ευστόργιος\n' });
    expect(
      await decode(
        bytesOf(
          'id,name\n1,\xcc\xee\xf1\xea\xe2\xe0\n2,\xd1\xe0\xed\xea\xf2-\xcf\xe5\xf2\xe5\xf0\xe1\xf3\xf0\xe3\n',
        ),
      ),
    ).to.include({ encoding: 'windows-1251', text: 'id,name\n1,Москва\n2,Санкт-Петербург\n' });
  });

  it('is what the server declares where the bytes are not UTF-8', async () => {
    const bytes = bytesOf('nom\n\xb1\xb6\xea\n');
    expect(await decode(declaring(bytes, 'iso-8859-2'))).to.include({
      encoding: 'iso-8859-2',
      text: 'nom\nąśę\n',
    });
  });

  it('is what the author says before anything else but a mark', async () => {
    expect(await decode(bytesOf('nom\n\x8et\x8e\n'), 'macroman')).to.include({
      encoding: 'macintosh',
      text: 'nom\nété\n',
    });
    expect((await errorOf(decode(utf8, 'klingon'))).code).to.equal('unknown-encoding');
  });

  it('stays UTF-8 in spite of a few damaged letters, which are told', async () => {
    const good = new TextEncoder().encode('été à Sète\n'.repeat(20));
    const bytes = Uint8Array.from([...good, 0xe9, 0x0a, ...good]);
    const decoded = await decode(bytes);
    expect(decoded).to.include({ encoding: 'utf-8' });
    expect(decoded.codes).to.deep.equal(['not-utf8']);
    expect(decoded.text).to.include('\ufffd').and.to.include('été à Sète');
  });

  it('is found out anew where a later part of the file disproves it', async () => {
    const rows = 'Structure;Lyon\n'.repeat(30_000);
    const seen: string[] = [];
    const table = await readTable(
      bytesOf(`Nom;Ville\n${rows}M\xe9diath\xe8que;S\xe8te\n`),
      {},
      (progress) => {
        if (progress.table) seen.push(progress.table.encoding);
      },
    );
    expect(seen[0]).to.equal('utf-8');
    expect(table.encoding).to.equal('windows-1252');
    expect(table.rows).to.have.length(30_001);
    expect(table.rows.at(-1)).to.deep.equal(['Médiathèque', 'Sète']);
  });

  it('does not matter to what is read, however the bytes are cut', async () => {
    const text = 'Nom;Ville\nÉté œuvre;中文 😀\n'.repeat(3);
    const bytes = new TextEncoder().encode(text);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 40 }), async (size) => {
        expect(await decode({ ...bytesAsSource(bytes), chunks: pieces(bytes, size) })).to.include({ text });
      }),
    );
  });
});

async function* pieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < bytes.length; start += size) yield bytes.subarray(start, start + size);
}

describe('a file of which no more is wanted', () => {
  const rows = 'Médiathèque;Sète\n'.repeat(1_000);
  for (const [what, bytes] of [
    ['in UTF-8', new TextEncoder().encode(rows)],
    ['in another encoding', singleBytes(rows, 'windows-1252')],
  ] as const) {
    it(`is asked for no further: ${what}`, async () => {
      let isOpen = true;
      async function* endless(): AsyncGenerator<Uint8Array> {
        try {
          for (;;) yield await Promise.resolve(bytes);
        } finally {
          isOpen = false;
        }
      }
      const decoding = new TextDecoding(new FileBytes({ ...bytesAsSource(bytes), chunks: endless() }));
      const pieces = decoding.texts();
      const first = await pieces.next();
      expect(first.done ? '' : first.value.text).to.include('Médiathèque;Sète');
      expect(isOpen).to.equal(true);
      await pieces.return(undefined);
      expect(isOpen).to.equal(false);
    });
  }
});

describe('bytes that are no table', () => {
  const refused: readonly (readonly [string, string, string])[] = [
    ['a gzip archive', '\x1f\x8b\x08\x00', 'archive'],
    ['a zip archive', 'PK\x03\x04\x14\x00word/document.xml', 'archive'],
    ['a beginning of an Excel file', 'PK\x03\x04\x14\x00[Content_Types].xml', 'workbook-broken'],
    [
      'a beginning of a LibreOffice file',
      'PK\x03\x04\x14\x00mimetypeapplication/vnd.oasis.opendocument.spreadsheet',
      'workbook-broken',
    ],
    ['a beginning of an old Excel file', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'workbook-broken'],
    ['a PDF', '%PDF-1.7', 'binary'],
    ['a picture', '\x89PNG\r\n', 'binary'],
    ['a web page', '\n<!DOCTYPE html>\n<html>', 'html-instead-of-data'],
    ['a web page after a comment', '<!-- x --><HTML>', 'html-instead-of-data'],
    ['an XHTML page', '<?xml version="1.0"?><!DOCTYPE html><html>', 'html-instead-of-data'],
    ['an XML document', '<?xml version="1.0"?><error/>', 'xml-instead-of-data'],
    ['a map', '<?xml version="1.0"?>\n<kml xmlns="x">', 'xml-instead-of-data'],
    ['a feed', '<rss version="2.0">', 'feed-instead-of-data'],
    [
      'a feed behind what XML begins with',
      '<?xml version="1.0"?>\n<?xml-stylesheet href="a.xsl"?>\n<!-- x -->\n<feed xmlns="http://www.w3.org/2005/Atom">',
      'feed-instead-of-data',
    ],
    ['an address book', 'BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ana', 'contacts-instead-of-data'],
    [
      'YAML',
      '- nom: Repair Café\n  commune: Eybens\n- nom: Jardin\n  commune: Vif\n',
      'yaml-instead-of-data',
    ],
    [
      'YAML behind what it begins with',
      '%YAML 1.2\r\n---\r\n# Annuaire\r\n- "nom": Repair Café\r\n  "e-mail": a@b.example\r\n',
      'yaml-instead-of-data',
    ],
    ['YAML below a key', 'acteurs:\n  - nom: Jardin\n    publics:\n      - Tous\n', 'yaml-instead-of-data'],
    ['nothing', '', 'empty'],
  ];
  for (const [name, bytes, code] of refused) {
    it(`are named: ${name}`, async () => {
      expect((await errorOf(readTable(bytesOf(bytes)))).code).to.equal(code);
    });
  }

  for (const [name, text, rows] of [
    ['remarks with a stroke', 'Note;Auteur\n- Prévu : lundi;Ana\n- Prévu : mardi;Léo\n', 2],
    ['a column of remarks', '- Prix: 2 €\n- Durée: 1 h\n- Lieu: mairie\n', 2],
    ['headings behind a mark', '# Liste\nNom;Ville\nA;Vif\nB;Vif\n', 2],
  ] as const) {
    it(`are not taken for YAML: ${name}`, async () => {
      expect((await readTable(bytesOf(text))).rows).to.have.length.at.least(rows);
    });
  }
});

describe('a file that is too long', () => {
  it('is read up to 50 million characters, and stopped there', async () => {
    let sent = 0;
    const line = new TextEncoder().encode(`${'x'.repeat(99_999)}\n`);
    async function* endless(): AsyncGenerator<Uint8Array> {
      for (; sent < 2_000; sent++) yield await Promise.resolve(line);
    }
    const { text, codes } = await decode({ ...bytesAsSource(line), total: null, chunks: endless() });
    expect(text).to.have.length(50_000_000);
    expect(codes).to.deep.equal(['too-large']);
    expect(sent).to.be.below(600);
  });
});
