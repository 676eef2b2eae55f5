import { expect } from 'chai';
import { bytesAsSource } from '../../../src/core/source/byte-source.js';
import { readTable } from '../../../src/core/formats/read-table.js';
import type { Table } from '../../../src/core/table/table.js';
import { codesOf } from '../table/reading.js';
import { singleBytes, together, utf16, utf8 } from './encodings.js';

const read = (...parts: readonly (Uint8Array | string)[]): Promise<Table> => readTable(together(...parts));

/** Rows with accents, as a spreadsheet writes them. */
const cafes = (count: number): string =>
  Array.from(
    { length: count },
    (_, index) => `Café n°${String(index)};Ville-ès-Prés;0${String(100_000_000 + index)}\r\n`,
  ).join('');

describe('A file in UTF-8 with a damaged letter', () => {
  it('stays in UTF-8, be it small', async () => {
    const table = await read(utf8('nom,ville\nRémi,Nort\nZoé,Gen'), '\xe8', utf8('ve\n'));
    expect(table).to.deep.include({
      encoding: 'utf-8',
      rows: [
        ['Rémi', 'Nort'],
        ['Zoé', 'Gen\ufffdve'],
      ],
    });
    expect(table.problems).to.deep.equal([
      { code: 'not-utf8', line: 3, sample: 'le Rémi,Nort Zoé,Gen\ufffdve' },
    ]);
  });

  it('stays in UTF-8 where it has as many good ones', async () => {
    expect(await read(utf8('nom\nRémi\n'), 'Andr\xe9\n')).to.deep.include({
      encoding: 'utf-8',
      rows: [['Rémi'], ['Andr\ufffd']],
    });
    expect(await read(utf8('nom\nΑθήνα Москва\n'), 'caf\xe9\n')).to.include({ encoding: 'utf-8' });
    expect(await read(utf8('nom\n日本 😀\n'), 'caf\xe9\n')).to.include({ encoding: 'utf-8' });
    expect(await read(utf8('nom\nl’eau – 5 €\n'), 'caf\xe9\n')).to.include({ encoding: 'utf-8' });
  });

  for (const [where, before, after] of [
    ['at its beginning', 0, 9_000],
    ['in its middle', 4_500, 4_500],
    ['at its end', 9_000, 0],
  ] as const) {
    it(`keeps its 9,000 rows and tells where: ${where}`, async () => {
      const table = await read(
        utf8(`Nom;Commune;Téléphone\r\n${cafes(before)}`),
        'Caf\xe9;Vif;0\r\n',
        utf8(cafes(after)),
      );
      expect(table).to.deep.include({
        encoding: 'utf-8',
        header: 0,
        columns: ['Nom', 'Commune', 'Téléphone'],
      });
      expect(table.rows).to.have.length(9_001);
      expect(table.rows[before]).to.deep.equal(['Caf\ufffd', 'Vif', '0']);
      expect(table.problems.map(({ code, line }) => [code, line])).to.deep.equal([['not-utf8', before + 2]]);
    });
  }

  it('stays in UTF-8 where letters were damaged and replaced before', async () => {
    const table = await read(utf8('nom\nCaf\ufffd\nCr\ufffdche\n\ufffdcole\n'), 'Th\xe9\n');
    expect(table).to.deep.include({
      encoding: 'utf-8',
      rows: [['Caf\ufffd'], ['Cr\ufffdche'], ['\ufffdcole'], ['Th\ufffd']],
    });
  });

  it('is in UTF-8 where its author says so, and that is told all the same', async () => {
    const table = await readTable(together('nom\nCaf\xe9\nCr\xe8che\n'), { encoding: 'utf-8' });
    expect(table).to.deep.include({ encoding: 'utf-8', rows: [['Caf\ufffd'], ['Cr\ufffdche']] });
    expect(table.problems).to.deep.equal([
      { code: 'not-utf8', line: 2, sample: 'nom Caf\ufffd Cr\ufffdche' },
    ]);
  });
});

describe('A file in another encoding', () => {
  it('is in no UTF-8 for some bytes that fit by chance', async () => {
    const mac = 'Nom;Ville\rL’école;Orléans\rL’été « à l’étang »;Sète\r';
    expect((await readTable(singleBytes(mac, 'macintosh'))).encoding).to.equal('macintosh');
    const heading = 'Nom\n« LIBERTÉ »\n« CAFÉ »\nAssociation « LA ROSÉE »\nThé\nCafé\n';
    expect(
      (await readTable(singleBytes(heading.replaceAll(' »', '\u00a0»'), 'windows-1252'))).encoding,
    ).to.equal('windows-1252');
    const ukrainian = 'Назва\nВідділ освіти\nДім культури\nГімназія\n';
    expect((await readTable(singleBytes(ukrainian, 'windows-1251'))).encoding).to.equal('windows-1251');
  });

  it('with cells in UTF-8 read wrongly is in what most letters are in', async () => {
    const table = await read(singleBytes('Nom\nMédiathèque d’été\nCrèche\nThéâtre\nCafÃ©\n', 'windows-1252'));
    expect(table).to.deep.include({ encoding: 'windows-1252' });
    expect(table.rows[0]).to.deep.equal(['Médiathèque d’été']);
  });

  it('behind a mark of UTF-8 loses the mark', async () => {
    const table = await read('\xef\xbb\xbf', singleBytes('Nom;Ville\nCafé d’été;Sète\n', 'windows-1252'));
    expect(table).to.deep.include({
      encoding: 'windows-1252',
      columns: ['Nom', 'Ville'],
      rows: [['Café d’été', 'Sète']],
    });
  });

  it('that its author says is in that one, though a mark says UTF-8', async () => {
    const bytes = together('\xef\xbb\xbf', singleBytes('Nom\nCafé\n', 'macintosh'));
    expect(await readTable(bytes, { encoding: 'macroman' })).to.deep.include({
      encoding: 'macintosh',
      rows: [['Café']],
    });
  });
});

describe('A file that ends within a letter', () => {
  const cut = (bytes: Uint8Array): Promise<Table> => readTable({ ...bytesAsSource(bytes), total: null });

  for (const [what, text, lastCell] of [
    ['small', 'nom,ville\nRémi,Nort\nZoé,Genè', 'Gen'],
    ['without another such letter', 'nom,ville\nRené', 'Ren'],
    ['within a letter of three bytes', 'nom,ville\nRemi,l’', 'l'],
    ['within a picture', 'nom,ville\nRemi,Vif😀', 'Vif'],
    ['large', `nom;ville;numero\r\n${cafes(9_000)}Bureau;Genè`, 'Gen'],
  ] as const) {
    it(`is cut off and stays in UTF-8: ${what}`, async () => {
      const table = await cut(utf8(text).slice(0, -1));
      expect(table.encoding).to.equal('utf-8');
      expect(codesOf(table).filter((code) => code === 'cut-off')).to.have.length(1);
      expect(codesOf(table)).not.to.include('not-utf8');
      expect(table.rows.at(-1)).to.include(lastCell);
    });
  }

  it('is cut off in UTF-16 too', async () => {
    for (const littleEndian of [true, false]) {
      const table = await cut(utf16('\ufeffnom;ville\nRémi;Genève', littleEndian).slice(0, -1));
      expect(table.rows).to.deep.equal([['Rémi', 'Genèv']]);
      expect(codesOf(table)).to.deep.equal(['cut-off']);
      expect(codesOf(await cut(utf16('\ufeffnom;ville\nRémi;😀', littleEndian).slice(0, -2)))).to.deep.equal([
        'cut-off',
      ]);
    }
  });

  it('is told of once where the server has promised more', async () => {
    const bytes = utf8('nom,ville\nRémi,Nort\nZoé,Genè').slice(0, -1);
    expect(codesOf(await readTable({ ...bytesAsSource(bytes), total: 100 }))).to.deep.equal(['cut-off']);
  });

  it('is not cut where its last letter is one of another encoding', async () => {
    for (const name of ['André', 'Groß', 'Île de Ré', 'Saint-Émilion… né'])
      expect(await cut(singleBytes(`Nom;Ville\nCafé;Sète\n${name};${name}`, 'windows-1252'))).to.deep.include(
        {
          encoding: 'windows-1252',
          rows: [
            ['Café', 'Sète'],
            [name, name],
          ],
        },
      );
    expect(await cut(singleBytes('Nom\nAndré', 'windows-1252'))).to.deep.include({
      encoding: 'windows-1252',
      rows: [['André']],
    });
  });
});
