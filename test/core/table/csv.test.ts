import { expect } from 'chai';
import { bytesOf, codesOf, errorOf, readText } from './reading.js';
import { readTable } from '../../../src/core/formats/read-table.js';
import type { Table } from '../../../src/core/table/table.js';

const problem = (table: Table, code: string): object | undefined =>
  table.problems.find((each) => each.code === code);

describe('a CSV file', () => {
  describe('its delimiter', () => {
    const cases: readonly (readonly [string, string, string | null, readonly string[]])[] = [
      ['a comma', 'Nom,Ville\nAnna,Lyon\n', ',', ['Nom', 'Ville']],
      [
        'a semicolon beside decimal commas',
        'Nom;Prix;Lat\nA;12,50;47,05\nB;8,00;46,9\n',
        ';',
        ['Nom', 'Prix', 'Lat'],
      ],
      ['a comma beside lists by pipes', 'Nom,Tags\nAnna,a|b|c\nBea,d|e|f\n', ',', ['Nom', 'Tags']],
      ['a tab', 'Nom\tVille\nAnna\tLyon\n', '\t', ['Nom', 'Ville']],
      ['a pipe', 'Nom|Ville\nAnna|Lyon\n', '|', ['Nom', 'Ville']],
      ['an unusual sign', 'Nom^Ville\nAnna^Lyon\nBea^Die\n', '^', ['Nom', 'Ville']],
      ['none, with commas in sentences', 'Nom\nMüller, Hans\nMeier, Ida\n', null, ['Nom']],
      ['none, with decimal commas', 'Prix\n12,50\n8,30\n7,10\n', null, ['Prix']],
      [
        'a semicolon between quoted sentences',
        '"Nom";"Note"\n"A";"un, deux, trois"\n"B";"un, deux"\n',
        ';',
        ['Nom', 'Note'],
      ],
      ['what its first line says', 'sep=;\nNom;Note\nAnna;a,b\n', ';', ['Nom', 'Note']],
    ];
    for (const [name, text, delimiter, columns] of cases) {
      it(`is found: ${name}`, async () => {
        const table = await readText(text);
        expect(table.delimiter).to.equal(delimiter);
        expect(table.columns).to.deep.equal(columns);
      });
    }

    it('is what the author says, by name too', async () => {
      const table = await readText('a;b,c;d\n1;2,3;4\n', { delimiter: 'comma' });
      expect(table.columns).to.deep.equal(['a;b', 'c;d']);
    });
  });

  describe('its lines', () => {
    it('end in LF, CRLF, CR or CR CR LF, even in one file', async () => {
      const table = await readText('Nom,Ville\r\nAnna,Lyon\nBea,Die\rCara,Sète\r\r\nDora,Pau');
      expect(table.rows.map(([name]) => name)).to.deep.equal(['Anna', 'Bea', 'Cara', 'Dora']);
      expect(codesOf(table)).to.deep.equal(['mixed-line-endings']);
    });

    it('are counted as in the file, cells that span lines and blank lines included', async () => {
      const table = await readText('Nom,Note\r\nAnna,"deux\r\nlignes"\r\n\r\nBea,une\r\n');
      expect(table.rows).to.deep.equal([
        ['Anna', 'deux\nlignes'],
        ['Bea', 'une'],
      ]);
      expect([table.lineOf(0), table.lineOf(1), table.lineOf(2)]).to.deep.equal([2, 5, null]);
    });

    it('may be ended by other signs than rows are: those stay in their cells', async () => {
      const table = await readText('Nom,Note\nAnna,a\u2028b\u000bc\fd\u0085e\n');
      expect(table.rows).to.deep.equal([['Anna', 'a\u2028b\u000bc\fd\u0085e']]);
    });

    it('are told when the last one is cut off', async () => {
      const table = await readText('Nom,Ville,Rue\nAnna,Lyon,Haute\nBea,Die,Basse\nCara,Sè');
      expect(table.rows).to.have.length(3);
      expect(problem(table, 'cut-off')).to.include({ line: 4 });
    });

    it('lose their NUL characters', async () => {
      const table = await readText('Nom,Ville\nAn\0na,Lyon\n\0\0\0\n');
      expect(table.rows).to.deep.equal([['Anna', 'Lyon']]);
      expect(problem(table, 'control-characters')).to.include({ count: 4 });
    });
  });

  describe('its headings', () => {
    it('are cleaned, and made different', async () => {
      const table = await readText('\ufeff Nom ,"Télé-\nphone",Nom,,Nom\nA,1,B,C,D\n');
      expect(table.columns).to.deep.equal(['Nom', 'Télé- phone', 'Nom (2)', '#3', 'Nom (3)']);
      expect(codesOf(table)).to.have.members(['duplicate-heading', 'empty-heading']);
    });

    it('may be called like what every object inherits', async () => {
      const table = await readText('__proto__,constructor,Nom\nX-17,y,Anna\n');
      expect(table.columns).to.deep.equal(['__proto__', 'constructor', 'Nom']);
      expect(table.rows).to.deep.equal([['X-17', 'y', 'Anna']]);
    });

    it('stand below titles, which are told', async () => {
      const table = await readText(
        'Annuaire 2026,,\nMis à jour : 3 mars,,\n,,\nNom,Ville,Tél\nAnna,Lyon,04\nBea,Die,05\n',
      );
      expect(table.columns).to.deep.equal(['Nom', 'Ville', 'Tél']);
      expect(table.rows).to.have.length(2);
      expect(table.header).to.equal(2);
      expect(table.problems).to.deep.include({
        code: 'lines-above-heading',
        line: 1,
        sample: 'Annuaire 2026,,',
      });
    });

    it('may be explained by the line below', async () => {
      const why = 'Le nom complet de la structure, comme dans les statuts';
      const table = await readText(
        `Nom;Site;Ouvert\n${why};L’adresse où l’on en apprend davantage sur elle;Répondez par oui ou par non, sans rien d’autre\n` +
          'A;https://a.example;oui\nB;https://b.example;non\nC;https://c.example;oui\n',
      );
      expect(table.rows.map(([name]) => name)).to.deep.equal(['A', 'B', 'C']);
      expect(problem(table, 'lines-below-heading')).to.include({ line: 2 });
    });

    it('are not explained by a first entry in long words', async () => {
      const long =
        'Maison des jeunes et de la culture du Haut-Pays;Ateliers de théâtre, de musique, de danse et de cirque;';
      const few = `Structure;Activités;Accueil\n${long}Secrétariat ouvert du mardi au samedi\nJudo Club;Judo;Paul\nChorale;Chant;Anne\nAmis du livre;Lecture;Zoé\n`;
      const counted = `Structure;Activités;Membres\n${long}une centaine, moins l’hiver\nJudo Club;Judo;12\nChorale;Chant;40\nAmis du livre;Lecture;8\n`;
      for (const table of [await readText(few), await readText(counted)]) {
        expect(table.rows.map(([name]) => name?.slice(0, 6))).to.deep.equal([
          'Maison',
          'Judo C',
          'Choral',
          'Amis d',
        ]);
        expect(codesOf(table)).to.deep.equal([]);
      }
    });

    it('may stand below codes', async () => {
      const table = await readText(
        '010,020,B30/fr\nDate,Nom,Places\n2026-01-02,Anna,12\n2026-01-03,Bea,8\n2026-01-04,Cara,7\n',
      );
      expect(table.columns).to.deep.equal(['Date', 'Nom', 'Places']);
      expect(table.rows).to.have.length(3);
    });

    it('may be years', async () => {
      const table = await readText('Ville,2000,2001,2002\nLyon,10,11,12\nDie,1,2,3\n');
      expect(table.columns).to.deep.equal(['Ville', '2000', '2001', '2002']);
    });

    it('are missing where the first line holds a telephone number', async () => {
      const table = await readText('Judo;03 86 12 34 56\nTennis;03.86.12.34.57\nChorale;03-86-12-34-58\n');
      expect(table.header).to.equal(null);
      expect(table.rows).to.have.length(3);
    });

    it('may be dates, some of which nobody came on', async () => {
      const table = await readText('Nom;07/01/2026;14/01/2026;21/01/2026\nAnna;x;;\nBea;;x;\nCara;x;x;\n');
      expect(table.header).to.equal(0);
      expect(table.rows).to.have.length(3);
    });

    it('may be dates', async () => {
      const table = await readText('Nom;2026-01-05;2026-01-12\nAnna;oui;non\nBea;non;oui\n');
      expect(table.columns).to.deep.equal(['Nom', '2026-01-05', '2026-01-12']);
    });

    it('may have units or hashtags below them', async () => {
      const units = await readText(
        'Ville;Habitants;Aire\n;hab.;km2\nDie;4500;57\nPau;77000;31\nSète;44000;24\n',
      );
      const tags = await readText('Nom,Ville,Habitants\n#org,#adm1,#population\nA,Die,4500\nB,Pau,77000\n');
      expect(units.rows).to.have.length(3);
      expect(tags.rows).to.have.length(2);
      expect([...codesOf(units), ...codesOf(tags)]).to.deep.equal([
        'lines-below-heading',
        'lines-below-heading',
      ]);
    });

    it('are missing where the first line holds what the others hold', async () => {
      const table = await readText(
        'Lundi,09:30,Place Haute,50.84,2019-10-21\nMardi,13:30,Place Basse,50.85,2019-10-22\n',
      );
      expect(table.columns).to.deep.equal(['#0', '#1', '#2', '#3', '#4']);
      expect(table.header).to.equal(null);
      expect(table.rows).to.have.length(2);
      expect(codesOf(table)).to.deep.equal(['no-heading']);
    });

    it('are not mistaken for data by a first row that says something unusual', async () => {
      const table = await readText('Nom;Prix\nAnna;gratuit\nBea;12\nCara;15\nDora;9\n');
      expect(table.columns).to.deep.equal(['Nom', 'Prix']);
      expect(table.rows).to.have.length(4);
    });

    it('without rows make an empty table', async () => {
      const table = await readText('Nom,Ville,Tél\n');
      expect(table.columns).to.deep.equal(['Nom', 'Ville', 'Tél']);
      expect(table.rows).to.deep.equal([]);
      expect(codesOf(table)).to.deep.equal(['no-rows']);
    });

    it('that come again are told, not shown', async () => {
      const table = await readText('Nom,Ville\nAnna,Lyon\n\ufeffNom,Ville\nBea,Die\n');
      expect(table.rows.map(([name]) => name)).to.deep.equal(['Anna', 'Bea']);
      expect(problem(table, 'not-a-record')).to.include({ line: 3 });
    });

    it('that are empty and stand over nothing make no column', async () => {
      const table = await readText('Nom,Ville,,,\nAnna,Lyon,,,\nBea,Die,x,,\n');
      expect(table.columns).to.deep.equal(['Nom', 'Ville', '#2']);
      expect(table.rows).to.deep.equal([
        ['Anna', 'Lyon', ''],
        ['Bea', 'Die', 'x'],
      ]);
    });

    it('beyond 500 are told', async () => {
      const many = (name: string): string =>
        Array.from({ length: 600 }, (_, index) => `${name}${String(index)}`).join(',');
      const table = await readText(`${many('c')}\n${many('v')}\n`);
      expect(table.columns.slice(0, 500)).to.deep.equal(
        Array.from({ length: 500 }, (_, index) => `c${index}`),
      );
      expect(problem(table, 'too-many-columns')).to.include({ count: 500 });
    });
  });

  describe('its rows', () => {
    it('are padded where they are short, and keep what is too much', async () => {
      const table = await readText('Nom,Ville,Tél\nAnna,Lyon\nBea,Die,05,en,plus\nCara,Pau,06\n');
      expect(table.columns).to.deep.equal(['Nom', 'Ville', 'Tél', '#3', '#4']);
      expect(table.rows).to.deep.equal([
        ['Anna', 'Lyon', '', '', ''],
        ['Bea', 'Die', '05', 'en', 'plus'],
        ['Cara', 'Pau', '06', '', ''],
      ]);
      expect(table.problems).to.deep.equal([{ code: 'ragged-row', line: 2, count: 2 }]);
    });

    it('are none where every cell is blank', async () => {
      const table = await readText('Nom,Ville\n,\nAnna,Lyon\n  , \n');
      expect(table.rows).to.deep.equal([['Anna', 'Lyon']]);
    });

    it('are told from the notes below them', async () => {
      const table = await readText('Nom,Ville,Tél\nAnna,Lyon,04\nBea,Die,05\n,,\nSource : la mairie,,\n');
      expect(table.rows).to.have.length(2);
      expect(problem(table, 'not-a-record')).to.include({ line: 5, sample: 'Source : la mairie,,' });
    });

    it('are told from the sums below them', async () => {
      for (const sum of ['TOTAL;;1 250 €', 'Sous-total :;;80', ';Totaux;1250']) {
        const table = await readText(`Nom;Ville;Subvention\nAnna;Lyon;450 €\nBea;Die;800 €\n${sum}\n`);
        expect(table.rows.map(([name]) => name)).to.deep.equal(['Anna', 'Bea']);
        expect(problem(table, 'not-a-record')).to.include({ line: 4, sample: sum });
      }
      for (const entry of ['Total;Die;12', 'Total Danse;;12', 'Total;;0475000000', 'Total Danse;;']) {
        const table = await readText(`Nom;Ville;Subvention\nAnna;Lyon;450 €\n${entry}\n`);
        expect(table.rows).to.have.length(2);
      }
    });

    it('go on after a short line that is followed by more', async () => {
      const table = await readText('Nom,Ville,Tél\nAnna,Lyon,04\nBea,Die,05\n\nDrôme,,\nCara,Pau,06\n');
      expect(table.rows.map(([name]) => name)).to.deep.equal(['Anna', 'Bea', 'Drôme', 'Cara']);
    });

    it('survive merge markers, which are told', async () => {
      const table = await readText('Nom,Ville\n<<<<<<< HEAD\nAnna,Lyon\n=======\nAnna,Die\n>>>>>>> main\n');
      expect(table.rows).to.deep.equal([
        ['Anna', 'Lyon'],
        ['Anna', 'Die'],
      ]);
      expect(codesOf(table)).to.deep.equal(['merge-markers', 'merge-markers', 'merge-markers']);
    });

    it('lose what keeps the zeros of their numbers in a spreadsheet', async () => {
      const quoted = '"=""0386123456"""';
      const table = await readText(`Nom;Tél;CP\nL’Ami;${quoted};'01000\n't Hof;="0386";=A1\n`);
      expect(table.rows).to.deep.equal([
        ['L’Ami', '0386123456', '01000'],
        ["'t Hof", '0386', '=A1'],
      ]);
    });

    it('lose outer blanks and nothing else', async () => {
      const table = await readText(
        'CP,Tél,Valeur\n 01067 ,0041311234567,1e5\n00000,null,\u00a09007199254740993\n',
      );
      expect(table.rows).to.deep.equal([
        ['01067', '0041311234567', '1e5'],
        ['00000', 'null', '9007199254740993'],
      ]);
    });

    it('have cells of a readable length', async () => {
      const table = await readText(`Nom,Note\nAnna,${'x'.repeat(150_000)}\nBea,court\n`);
      expect(table.rows[0]?.[1]).to.have.length(100_001);
      expect(table.rows[1]).to.deep.equal(['Bea', 'court']);
      expect(problem(table, 'cell-cut')).to.include({ line: 2 });
    });

    it('are cut where a line goes on for megabytes, and the line after it is read', async () => {
      const endless = 'a;b;'.repeat(800_000);
      const table = await readText(`Nom;Note\nAnna;bien\n${endless}\nBea;court\nCleo;Die\n`);
      expect(table.rows.map((row) => row.slice(0, 2))).to.deep.equal([
        ['Anna', 'bien'],
        ['a', 'b'],
        ['Bea', 'court'],
        ['Cleo', 'Die'],
      ]);
      expect(problem(table, 'cell-cut')).to.include({ line: 3 });
      expect([2, 3].map((row) => table.lineOf(row))).to.deep.equal([4, 5]);
    });

    it('are the same without the thousands of empty cells that end their lines', async () => {
      const empty = ';'.repeat(16_000);
      const table = await readText(`Nom;Ville${empty}\nAnna;Lyon${empty}\n${empty};;\nBea;Die${empty}\n`);
      expect(table.columns).to.deep.equal(['Nom', 'Ville']);
      expect(table.rows).to.deep.equal([
        ['Anna', 'Lyon'],
        ['Bea', 'Die'],
      ]);
      expect(codesOf(table)).to.deep.equal(['blank-rows']);
    });

    it('keep together what stands beyond the last column', async () => {
      const cells = Array.from({ length: 3_000 }, (_, cell) => `x${cell}`).join(';');
      const table = await readText(`Nom;Ville\n${cells}\nBea;Die\nCleo;Die\n`);
      expect(table.rows[0]?.slice(0, 3)).to.deep.equal(['x0', 'x1', 'x2']);
      expect(table.rows[0]?.at(-1)).to.match(/^x17;x18;.*;x2998;x2999$/);
    });

    it('come while the file is being read', async () => {
      const lines = Array.from(
        { length: 20_000 },
        (_, index) => `Structure ${index};Ville ${index % 50};rue ${index}`,
      );
      const seen: number[] = [];
      const table = await readTable(
        new TextEncoder().encode(['Nom;Ville;Rue', ...lines].join('\n')),
        {},
        (progress) => {
          if (progress.table) seen.push(progress.table.rows.length);
        },
      );
      expect(seen.length).to.be.above(2);
      expect(seen[0]).to.be.within(1, 5_000);
      expect(table.rows).to.have.length(20_000);
      expect(table.complete).to.equal(true);
    });

    it('stop coming when nobody wants them any more', async () => {
      const controller = new AbortController();
      controller.abort(new Error('gone'));
      const reading = readTable(new TextEncoder().encode('Nom\nAnna\n'), {}, undefined, controller.signal);
      const reason: unknown = await reading.catch((error: unknown) => error);
      expect(reason).to.be.an('error').with.property('message', 'gone');
    });
  });

  it('that is empty, or blank, is an error', async () => {
    expect((await errorOf(readText(''))).code).to.equal('empty');
    expect((await errorOf(readText('\n \r\n'))).code).to.equal('empty');
    expect((await errorOf(readTable(bytesOf('\xef\xbb\xbf')))).code).to.equal('empty');
  });
});
