import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { describeTable } from '../../../src/core/engines/local/describe-table.js';
import { readTable } from '../../../src/core/formats/read-table.js';
import { parseDate } from '../../../src/core/time/dates.js';
import type { Table } from '../../../src/core/table/table.js';
import { codesOf } from '../table/reading.js';
import { workbookOf, type Cell } from './workbook-of.js';

const folder = new URL('workbooks/', import.meta.url);

const bytesOf = (name: string): Uint8Array => new Uint8Array(readFileSync(new URL(name, folder)));

/** What LibreOffice itself reads in a sheet, as it shows it. */
const shownBy = async (name: string): Promise<Table> => readTable(bytesOf(`${name}.csv`), { delimiter: ',' });

/** A cell whatever the country of who looks: days in one order, figures without what stands between them, the words of a link. */
const plain = (cell: string): string => {
  const date = parseDate(cell);
  if (date) return `${date.year}-${date.month}-${date.day}`;
  return cell
    .replace(/^(\d):/, '0$1:')
    .replace(/^\[(.*)\]\(.*\)$/, '$1')
    .replace(/(?<=\d)[ ,.](?=\d)/g, '');
};

/** What LibreOffice shows and we do not: an error, the words of a link to a mailbox, the name of a month in English. */
const instead: ReadonlySet<string> = new Set(['#N/A', 'Écrire', 'May 2024']);

/** Hidden rows are in what LibreOffice exports. */
const isHidden = (name: string, { rows }: Table, row: number): boolean =>
  rows[row]?.[0] === 'Cachette' || (name === 'filtre' && rows[row]?.[1] !== 'Vif');

const extensions = ['ods', 'xlsx'] as const;

describe('a workbook of LibreOffice', () => {
  for (const extension of extensions) {
    describe(`as .${extension}`, () => {
      it('is the list among settings and codes, with its cells as people see them', async () => {
        const table = await readTable(bytesOf(`annuaire.${extension}`));
        expect(table.format).to.equal('spreadsheet');
        expect(table.columns).to.deep.equal(
          'Nom,Domaine,Code postal,Commune,Téléphone,Site,Créée le,Taux,Cotisation,Ouverte,Effectif'.split(
            ',',
          ),
        );
        expect(table.rows.map(([name]) => name)).to.deep.equal([
          'Le Fil',
          'Îlot vert',
          'Iris',
          'Les Passeurs',
          'Radio Cime',
          'Atelier 9',
        ]);
        expect(table.rows[0]?.slice(2, 8)).to.deep.equal([
          '01000',
          'Bourg',
          '04 76 00 00 24',
          '[Site du Fil](https://le-fil.example/?a=1&b=2)',
          '2019-03-01',
          '25%',
        ]);
        expect(table.rows.map((row) => row[5]).slice(1, 4)).to.deep.equal([
          'https://ilot.example/',
          '',
          'contact@passeurs.example',
        ]);
        expect(table.rows.map((row) => row[6])).to.deep.equal([
          '2019-03-01',
          '2020-11-15 14:30',
          '1904-02-29',
          'mai 2024',
          '2025-06-07 09:05',
          '2026-12-31',
        ]);
        expect(table.rows.map((row) => row[10])).to.deep.equal(['12', '340', '7', '', '1234567', '4']);
        expect(table.lineOf(0)).to.equal(3);
        expect(table.lineOf(3)).to.equal(8);
      });

      it('tells what is left out, and why which sheet is shown', async () => {
        const table = await readTable(bytesOf(`annuaire.${extension}`));
        expect(codesOf(table)).to.include.members([
          'hidden-rows',
          'hidden-columns',
          'formula-error',
          'lines-above-heading',
        ]);
        expect(table.sheets?.map(({ name, use, choice }) => [name, use, choice])).to.deep.equal([
          ['Réglages', 'other', undefined],
          ['Annuaire 2026', 'list', 'likeliest'],
          ['Domaines', 'glossary', undefined],
        ]);
        expect(table.glossary?.columns).to.deep.equal(['Code', 'Libellé', 'Définition']);
        expect(table.glossary?.rows).to.have.lengthOf(63);
      });

      it('says nowhere what is hidden in it', async () => {
        const table = await readTable(bytesOf(`annuaire.${extension}`));
        expect(JSON.stringify(table)).to.not.match(
          /Cachette|secret|Note interne|Feuille cachée|note cachée|Brouillon/,
        );
      });

      it('is what LibreOffice reads in it, cell by cell', async () => {
        for (const [name, sheet] of [
          ['annuaire', 'Annuaire 2026'],
          ['programme', 'Programme'],
          ['festival', 'Festival'],
          ['annees', 'Saison 2024'],
          ['filtre', 'Liste'],
          ['mac', 'Liste'],
        ] as const) {
          const table = await readTable(bytesOf(`${name}.${extension}`), { sheet });
          const shown = await shownBy(`${name}-${sheet.replace(' ', '-')}`);
          const rows = shown.rows.filter((_, row) => !isHidden(name, shown, row));
          expect(table.rows, name).to.have.lengthOf(rows.length);
          for (const [at, row] of table.rows.entries())
            for (const [column, heading] of table.columns.entries()) {
              const theirs = rows[at]?.[shown.columns.indexOf(heading)] ?? '';
              if (theirs !== '' && !instead.has(theirs))
                expect(plain(row[column] ?? ''), `${name} ${at} ${heading}`).to.equal(plain(theirs));
            }
        }
      });

      it('has the day of merged cells on each of their lines, and counts hours beyond a day', async () => {
        const table = await readTable(bytesOf(`programme.${extension}`));
        expect(table.rows.map(([date, start, , , , total]) => [date, start, total].join(' '))).to.deep.equal([
          '2026-05-12 09:30 01:30',
          '2026-05-12 10:30 02:30',
          '2026-05-12 14:30 03:30',
          '2026-05-13 09:30 25:30',
          '2026-05-13 10:30 26:30',
          '2026-05-13 14:30 27:30',
        ]);
        expect(table.problems).to.deep.include({ code: 'merged-cells', count: 4 });
      });

      it('has the days above their sessions, the year of the title, and the codes beside them', async () => {
        const { table, schema } = await describeTable(await readTable(bytesOf(`festival.${extension}`)));
        expect(table.columns).to.deep.equal(['Heure', 'Titre', 'Salle', 'Public', 'Date']);
        expect(table.rows.map(([time, , , , day]) => `${time ?? ''} ${day ?? ''}`)).to.deep.equal([
          '9h30 Mardi 12 mai 2026',
          '10h30 Mardi 12 mai 2026',
          '9h Mercredi 13 mai 2026',
          '14h Mercredi 13 mai 2026',
          '16h Mercredi 13 mai 2026',
        ]);
        expect(table.glossary?.rows).to.deep.equal([
          ['D', 'Débutants'],
          ['C', 'Confirmés'],
        ]);
        expect(schema.use).to.equal('agenda');
        expect(table.lineOf(2)).to.equal(7);
      });

      it('counts days from 1904 where it says so', async () => {
        const table = await readTable(bytesOf(`mac.${extension}`));
        expect(table.rows.map(([, date]) => date)).to.deep.equal(['2026-05-12', '1999-12-31', '1905-01-01']);
      });

      it('is the latest of the years where sheets are alike, and the others are named', async () => {
        const table = await readTable(bytesOf(`annees.${extension}`));
        expect(table.rows.map(([name]) => name)).to.deep.equal(['Cascade 2026', 'Dune 2026']);
        expect(table.problems).to.deep.include({ code: 'sheets-alike', sample: 'Saison 2024, Saison 2025' });
      });

      it('is the sheet that is asked for, by its name or its number', async () => {
        for (const sheet of ['Saison 2025', ' saison 2025 ', '2']) {
          const table = await readTable(bytesOf(`annees.${extension}`), { sheet });
          expect(table.rows[0]?.[0], sheet).to.equal('Brise 2025');
        }
        const table = await readTable(bytesOf(`annees.${extension}`), { sheet: 'Saison 1999' });
        expect(table.problems).to.deep.include({ code: 'unknown-sheet', sample: 'Saison 1999' });
        expect(table.rows).to.have.lengthOf(2);
      });

      it('tells that a filter was saved which hides most rows', async () => {
        const table = await readTable(bytesOf(`filtre.${extension}`));
        expect(table.rows.map(([name]) => name)).to.deep.equal(['Aube', 'Forêt']);
        expect(table.problems).to.deep.include({ code: 'filtered-rows', count: 4, total: 6 });
      });
    });
  }
});

/** The cells of a column in a list of three entries beside. */
const columnOf = async (...cells: readonly Cell[]): Promise<readonly (string | undefined)[]> => {
  const names = cells.map((_, index) => `Nom ${index}`);
  const rows = cells.map((cell, index): readonly Cell[] => [names[index] ?? '', cell, 'x']);
  const { rows: read } = await readTable(workbookOf({ rows: [['Nom', 'Valeur', 'Fin'], ...rows] }));
  return read.map((row) => row[1]);
};

const shown = (value: number, format: string): Cell => ({ value, format });

describe('a cell of a workbook', () => {
  it('shows codes with their zeros, and telephone numbers in pairs', async () => {
    expect(
      await columnOf(
        shown(1000, '00000'),
        shown(476000024, '0#" "##" "##" "##" "##'),
        shown(612345678, '0#\\ ##\\ ##\\ ##\\ ##'),
        shown(
          2.84079612312345e14,
          '[>=3000000000000]#" "##" "##" "##" "###" "###" | "##;#" "##" "##" "##" "###" "###',
        ),
        shown(12345678901234, 'General'),
      ),
    ).to.deep.equal([
      '01000',
      '04 76 00 00 24',
      '06 12 34 56 78',
      '2 84 07 96 123 123 | 45',
      '12345678901234',
    ]);
  });

  it('shows shares, amounts, thousands and what a format says around them', async () => {
    expect(
      await columnOf(
        shown(0.125, '0.0%'),
        shown(12.5, '#,##0.00\\ "€"'),
        shown(-1234.5, '#,##0.00\\ [$€-40C];\\-#,##0.00\\ [$€-40C]'),
        shown(5, '"n° "0'),
        shown(1234567, '#,##0'),
        shown(0, '0;-0;;@'),
        shown(12345, '0.0,"k"'),
        shown(-3, '0;(0)'),
        shown(0.1 + 0.2, 'General'),
        shown(0.5, '# ?/?'),
      ),
    ).to.deep.equal([
      '12.5%',
      '12,50 €',
      '-1 234,50 €',
      'n° 5',
      '1 234 567',
      '',
      '12.3k',
      '(3)',
      '0.3',
      '0.5',
    ]);
  });

  it('shows days in one order whatever their format, with the time that it hides', async () => {
    expect(
      await columnOf(
        shown(46154, 'dd/mm/yyyy'),
        shown(46154, 'm/d/yy'),
        shown(46154.604166667, 'd mmm yyyy'),
        shown(46154.999999, 'dd/mm/yyyy'),
        shown(46154, '[$-40C]dddd d mmmm yyyy'),
        shown(46154, '[$-40C]mmmm yyyy'),
        shown(46154, '[$-409]mmmm yyyy'),
        shown(46154, 'yyyy'),
        shown(46154, 'd/m'),
        shown(1, 'd/m/yyyy'),
        shown(59, 'd/m/yyyy'),
        shown(61, 'd/m/yyyy'),
        shown(-5, 'd/m/yyyy'),
      ),
    ).to.deep.equal([
      '2026-05-12',
      '2026-05-12',
      '2026-05-12 14:30',
      '2026-05-13',
      '2026-05-12',
      'mai 2026',
      'May 2026',
      '2026',
      '2026-05-12',
      '1900-01-01',
      '1900-02-28',
      '1900-03-01',
      '-5',
    ]);
  });

  it('shows hours and lengths of time', async () => {
    expect(
      await columnOf(
        shown(0.604166667, 'h:mm'),
        shown(0.604166667, 'hh"h"mm'),
        shown(46154.75, 'h:mm AM/PM'),
        shown(1.1, '[h]:mm'),
        shown(0.5, 'mm:ss'),
        shown(0.000011574, 'h:mm:ss'),
      ),
    ).to.deep.equal(['14:30', '14:30', '18:00', '26:24', '12:00', '00:00:01']);
  });

  it('is read in each way that programs write it', async () => {
    expect(
      await columnOf(
        { xml: 't="str"><f>A1&amp;"x"</f><v>été_x000D__x000A_fin</v>' },
        { xml: 't="b"><v>1</v>' },
        { xml: 't="d"><v>2026-05-12T00:00:00</v>' },
        { xml: 't="d"><v>2026-05-12T14:30:00</v>' },
        {
          xml: 't="inlineStr"><is><r><t>gros</t></r><r><rPr><b/></rPr><t xml:space="preserve"> mot</t></r><rPh sb="0" eb="1"><t>phon</t></rPh></is>',
        },
        { xml: 't="str"><v><![CDATA[a<b]]> &#233; &amp;amp;</v>' },
      ),
    ).to.deep.equal(['été\nfin', 'TRUE', '2026-05-12', '2026-05-12 14:30', 'gros mot', 'a<b é &amp;']);
  });

  it('is empty where a formula has no value or an error, and that is told', async () => {
    const { rows, problems } = await readTable(
      workbookOf({
        rows: [
          ['Nom', 'Total'],
          ['Aube', { xml: '><f>SUM(1)</f>' }],
          ['Brise', { xml: 't="e"><f>NA()</f><v>#N/A</v>' }],
          ['Cascade', { xml: '><f>1+1</f><v>2</v>' }],
          ['Dune', { xml: 't="e"><v>#VALUE!</v>' }],
        ],
      }),
    );
    expect(rows.map(([, total]) => total)).to.deep.equal(['', '', '2', '']);
    expect(problems).to.deep.include({ code: 'formula-without-value', count: 1 });
    expect(problems).to.deep.include({ code: 'formula-error', count: 2 });
  });

  it('keeps the address that a click leads to', async () => {
    const { rows } = await readTable(
      workbookOf({
        rows: [
          ['Nom', 'Site'],
          ['Aube', 'Le site'],
          ['Brise', 'www.brise.example'],
          ['Cascade', 'Écrire'],
          ['Dune', { xml: 't="str"><f>HYPERLINK("https://dune.example/a(b)","Dune")</f><v>Dune</v>' }],
          ['Écho', 'Ici'],
        ],
        links: {
          B2: 'https://aube.example/',
          B3: 'https://brise.example/',
          B4: 'mailto:a%40b@cascade.example?subject=x',
          B6: 'javascript:alert(1)',
        },
      }),
    );
    expect(rows.map(([, site]) => site)).to.deep.equal([
      '[Le site](https://aube.example/)',
      'www.brise.example',
      'a@b@cascade.example',
      '[Dune](https://dune.example/a%28b%29)',
      'Ici',
    ]);
  });
});
