import { expect } from 'chai';
import fc from 'fast-check';
import { describeTable } from '../../../src/core/engines/local/describe-table.js';
import {
  isWrittenInHtml,
  withoutEmphasis,
  withoutMarkup,
  withoutMarkupSteps,
} from '../../../src/core/schema/markup.js';
import { inferSchema } from '../../../src/core/schema/infer-schema.js';
import { nameOf } from '../../../src/core/collection/entry-name.js';
import { runNow } from '../../../src/core/base/pace.js';
import type { Table } from '../../../src/core/table/table.js';
import { tableOf } from './table-of.js';

const markupless = (table: Table): Table => runNow(withoutMarkupSteps(table));
const read = (heading: string, cells: readonly string[]): readonly string[] =>
  markupless(
    tableOf(
      ['Nom', heading],
      cells.map((cell, place) => [`Atelier ${String(place)}`, cell]),
    ),
  ).rows.map((row) => row[1] ?? '');

describe('markup in cells', () => {
  for (const [what, cells, expected] of [
    [
      'entities are characters in a list',
      ['Enfants &amp; ados|Adultes', 'Adultes|S&eacute;niors', 'F&#252;r alle'],
      ['Enfants & ados|Adultes', 'Adultes|Séniors', 'Für alle'],
    ],
    [
      'short HTML is its text: hours on lines',
      ['<p>Mardi 14h-18h<br />Samedi 10h-12h</p>', 'Jeudi 18h-21h', 'Lundi 20h-22h'],
      ['Mardi 14h-18h\nSamedi 10h-12h', 'Jeudi 18h-21h', 'Lundi 20h-22h'],
    ],
    [
      'plain texts among them keep their lines and lose their emphasis',
      ['<p>Un&nbsp;: deux</p><p>Trois</p>', '**Quatre**\ncinq &amp; six', 'Sept<br/>huit'],
      ['Un\u00a0: deux\n\nTrois', 'Quatre\ncinq & six', 'Sept\nhuit'],
    ],
    [
      'Spanish hours in a list of HTML',
      ['<ul><li>Lunes 9:00-14:00</li><li>Martes 9:00-14:00</li></ul>', '<b>Cerrado</b>'],
      ['• Lunes 9:00-14:00\n• Martes 9:00-14:00', 'Cerrado'],
    ],
    [
      'a column about tags stays as it is',
      ['<b>gras</b>', '</style><script>x()</script>', '&lt;img src=x&gt;'],
      ['<b>gras</b>', '</style><script>x()</script>', '&lt;img src=x&gt;'],
    ],
    [
      'so does one of a course',
      ['La balise <b>', 'Les titres, de <h1> à <h6>', 'Écrire &lt;p&gt;', 'Un caf&eacute;'],
      ['La balise <b>', 'Les titres, de <h1> à <h6>', 'Écrire &lt;p&gt;', 'Un café'],
    ],
    [
      'words marked in a few cells are values of their own',
      ['a&b=c', '50 %', 'x > 3', '<b>gras</b>', '+ et #', 'a/b?c', 'deux', 'trois'],
      ['a&b=c', '50 %', 'x > 3', '<b>gras</b>', '+ et #', 'a/b?c', 'deux', 'trois'],
    ],
    [
      'lines in a few cells are lines',
      ['un', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept<br>huit'],
      ['un', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept\nhuit'],
    ],
    [
      'what is in angle brackets',
      ['Appuyer sur <Entrée>', '<nom@example.org>'],
      ['Appuyer sur <Entrée>', '<nom@example.org>'],
    ],
    ['comparisons', ['a < b & c > d', '1 <2 & 3>2'], ['a < b & c > d', '1 <2 & 3>2']],
    ['addresses', ['https://a.example/?x=1&copy=2&lt=3'], ['https://a.example/?x=1&copy=2&lt=3']],
    ['what is written in JSON', ['["a &quot;b&quot;"]'], ['["a &quot;b&quot;"]']],
    ['text about entities', ['On écrit &amp;eacute; pour é'], ['On écrit &eacute; pour é']],
    [
      'the emphasis of Markdown',
      [
        '**Machines à disposition.** Voir',
        'Troupe amateur, _auditions_ en septembre',
        '*Complet*',
        '__Neu__: 5*4*3',
      ],
      ['Machines à disposition. Voir', 'Troupe amateur, auditions en septembre', 'Complet', 'Neu: 5*4*3'],
    ],
    [
      'no other stars and strokes',
      ['Hôtel ***', '* sur inscription *', 'mon_fichier_final', '3 * 4 * 5', 'tarif* et gratuit*'],
      ['Hôtel ***', '* sur inscription *', 'mon_fichier_final', '3 * 4 * 5', 'tarif* et gratuit*'],
    ],
  ] as const)
    it(what, () => expect(read('Remarque', cells)).to.deep.equal(expected));

  it('leave long texts in HTML to those who show them', () => {
    const text = `<p>${'Un lieu ouvert à tous. '.repeat(20)}&eacute;</p>`;
    expect(read('Présentation', [text, text])).to.deep.equal([text, text]);
    expect(isWrittenInHtml([text, 'sans rien'])).to.equal(true);
  });

  it('are told once, with their line', async () => {
    const { table } = await describeTable(
      tableOf(
        ['Nom', 'Horaires'],
        [
          ['Lilas', 'Lundi 9h-12h'],
          ['Lac', '<p>Mardi 14h-18h<br>Samedi 10h-12h</p>'],
        ],
      ),
    );
    expect(table.problems).to.deep.equal([
      {
        code: 'html-in-cells',
        column: 'Horaires',
        count: 1,
        sample: '<p>Mardi 14h-18h<br>Samedi 10h-12h</p>',
        line: 3,
      },
    ]);
  });

  it('are read in headings and in the addresses of entries', () => {
    const table = markupless(
      tableOf(
        ['Nom', 'Pr&eacute;sentation'],
        [
          ['Caf&eacute; &amp; Couture', 'x'],
          ['L&#039;Atelier', 'y'],
        ],
      ),
    );
    expect(table.columns).to.deep.equal(['Nom', 'Présentation']);
    const name = nameOf(inferSchema(table));
    expect(table.rows.map(name)).to.deep.equal(['cafe-couture', 'l-atelier']);
  });

  it('are nowhere in a table that stays the same', () => {
    const table = tableOf(['Nom'], [['Lilas'], ['5 * 4']]);
    expect(markupless(table).rows.map(([cell]) => cell)).to.deep.equal(['Lilas', '5 * 4']);
    expect(markupless(table).problems).to.deep.equal([]);
  });

  it('are read in rows that are still coming', () => {
    const coming = [['Caf&eacute;', '<p>Lundi</p>']];
    const growing = tableOf(['Nom', 'Jours'], [], { complete: false });
    const table = withoutMarkup(
      {
        ...growing,
        get rows() {
          return [...coming];
        },
      },
      coming,
    );
    expect(table.rows).to.deep.equal([['Café', 'Lundi']]);
    coming.push(['Th&eacute;', '<p>Mardi<br>Jeudi</p>']);
    expect(table.rows[1]).to.deep.equal(['Thé', 'Mardi\nJeudi']);
    expect(table.lineOf(1)).to.equal(3);
  });

  it('never make a tag, nor lose one where nothing is written in HTML', () => {
    const piece = fc.constantFrom(
      '<script>',
      '</b>',
      '&lt;',
      'img',
      '&gt;',
      '&amp;',
      'é',
      ' ',
      '&eacute;',
      '_',
      '*',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const cell = pieces.join('');
        const [told = ''] = read('Remarque', [cell, '<script>']);
        const tags = (text: string): number => text.match(/<[!?/a-z]/gi)?.length ?? 0;
        expect(tags(told)).to.equal(tags(cell));
      }),
    );
  });
});

describe('emphasis', () => {
  it('is taken from the words alone', () =>
    expect(withoutEmphasis('(**Un**), *deux trois*. ***Quatre*** !')).to.equal('(Un), deux trois. Quatre !'));
});
