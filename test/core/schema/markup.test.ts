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

describe('a column written in HTML', () => {
  const among = (cell: string, plain: number): boolean =>
    isWrittenInHtml([cell, ...Array.from({ length: plain }, (_, at) => `texte ${String(at)}`)]);

  for (const cell of [
    '<p>x</p>',
    'x<br>y',
    '<div>x</div>',
    '<ul><li>x</ul>',
    '<ol><li>x</ol>',
    '<h1>x</h1>',
    '<h6>x</h6>',
    '<table><tr><td>x</table>',
    'x <img src="y">',
    '<a href="x">y</a>',
    '<a  class="z" href="x">y</a>',
  ])
    it(`is told by one cell in ten: ${cell}`, () => {
      expect(among(cell, 9)).to.equal(true);
      expect(among(cell, 10)).to.equal(false);
    });

  for (const cell of [
    '<b>x</b>',
    '<em>x</em>',
    '<a name="x">y</a>',
    '<header>x</header>',
    '<thead>x</thead>',
  ])
    it(`is not told by few cells: ${cell}`, () => {
      expect(among(cell, 1)).to.equal(true);
      expect(among(cell, 2)).to.equal(false);
    });

  it('holds four cells of it for each that is none, and half of all', () => {
    const cells = (edited: number, others: number, plain: number): readonly string[] => [
      ...Array.from({ length: edited }, () => '<p>x</p>'),
      ...Array.from({ length: others }, () => 'Appuyer sur <Entrée>'),
      ...Array.from({ length: plain }, () => 'x'),
    ];
    expect(isWrittenInHtml(cells(4, 1, 0))).to.equal(true);
    expect(isWrittenInHtml(cells(3, 1, 0))).to.equal(false);
    expect(isWrittenInHtml(cells(4, 1, 3))).to.equal(true);
    expect(isWrittenInHtml(cells(4, 1, 4))).to.equal(false);
    expect(isWrittenInHtml(cells(8, 2, 0))).to.equal(true);
    expect(isWrittenInHtml(cells(0, 1, 0))).to.equal(false);
  });

  for (const cell of [
    '<p>x</p><script>y</script>',
    '<h2>x</h2><style>y</style>',
    '<section>x</section><object>y</object>',
    '</p>x',
    '<p>x<p>y',
    '<!-- note -->x<br>',
    '<o:p>x<b>y</b>',
    '<td>x</td>',
  ])
    it(`holds what editors write: ${cell}`, () => expect(isWrittenInHtml([cell])).to.equal(true));

  for (const cell of [
    '<script>x</script>',
    '<b>x</b><title>y</title>',
    '<textarea>x</textarea>',
    '<b>x</b><object>y</object>',
    '<samp>x</samp><script>y</script>',
    '<pre>x</pre><script>y</script>',
    '</b>x',
    '</b>x<b>',
    '<b>x',
    '<b>x</b><i>y',
    '<i>y<b>x</b>',
    '<Entrée>',
    '<p>x</p><Entrée>',
  ])
    it(`holds no such thing: ${cell}`, () => expect(isWrittenInHtml([cell])).to.equal(false));

  it('is judged on its first two hundred cells, blank ones aside', () => {
    const late = [
      ...Array.from({ length: 200 }, () => 'x'),
      ...Array.from({ length: 100 }, () => '<p>y</p>'),
    ];
    expect(read('Note', late).at(-1)).to.equal('<p>y</p>');
    const blank = [...Array.from({ length: 40 }, () => ' '), 'a<br>b', 'c', 'd'];
    expect(read('Note', blank)[40]).to.equal('a\nb');
  });

  it('is a text from two hundred signs on', () => {
    const written = (length: number): string => `<p>${'x'.repeat(length - 7)}</p>`;
    expect(read('Note', [written(199)])).to.deep.equal(['x'.repeat(192)]);
    expect(read('Note', [written(200)])).to.deep.equal([written(200)]);
    const table = tableOf(['Nom', 'Note'], [['a', written(200)]]);
    const { html } = markupless(table);
    expect([...(html?.keys() ?? [])]).to.deep.equal([1]);
    expect(html?.get(1)?.('<p>a &amp; b</p>')).to.equal('a & b');
    expect(markupless(tableOf(['Nom'], [['<p>x</p>']])).html?.size).to.equal(0);
  });
});

describe('a cell of a column that is not written in HTML', () => {
  for (const [cell, expected] of [
    ['x ["a &amp; b"]', 'x ["a & b"]'],
    ['  [ "a &amp; b"]', '  [ "a &amp; b"]'],
    ['[ {"a": "b &amp; c"}]', '[ {"a": "b &amp; c"}]'],
    ['{ "a": "b &amp; c"}', '{ "a": "b &amp; c"}'],
    ['{"a": "b &amp; c"}', '{"a": "b &amp; c"}'],
    ['[abc] &amp; d', '[abc] & d'],
    ['{x} &amp; y', '{x} & y'],
    ['["a *bc* d"]', '["a bc d"]'],
    ['a <b &amp; *c*', 'a <b &amp; *c*'],
    ['&lt;b *c*', '&lt;b *c*'],
    ['__proto__', '__proto__'],
    ['_id', '_id'],
    ['_id_', '_id_'],
    ['x _ab_', 'x ab'],
    ['__a b__', 'a b'],
    ['_a b_', 'a b'],
    ['*_a_*', '*_a_*'],
    ['a & b', 'a & b'],
  ] as const)
    it(`is what it says: ${cell}`, () => expect(read('Note', [cell])).to.deep.equal([expected]));
});

describe('a table without markup', () => {
  it('is read with pauses, and is the same where nothing was written in it', () => {
    const rows = Array.from({ length: 250 }, (_, at) => [`Lieu ${String(at)}`]);
    const table = tableOf(['Nom'], rows);
    expect([...withoutMarkupSteps(table)]).to.have.lengthOf(2);
    expect(markupless(table).rows).to.equal(table.rows);
    expect(markupless(table).lineOf(4)).to.equal(table.lineOf(4));
  });

  it('keeps the rows that hold none, and cells beyond its columns', () => {
    const table = tableOf(['Nom'], [['Caf&eacute;', 'x &amp; y'], ['Lac']]);
    const read = markupless(table);
    expect(read.rows[1]).to.equal(table.rows[1]);
    expect(read.rows[0]).to.deep.equal(['Café', 'x &amp; y']);
  });

  it('has plain headings though no row changes, unless two would be one or they are keys', () => {
    const columns = (names: readonly string[], more: Partial<Table> = {}): readonly string[] =>
      markupless({ ...tableOf(names, [names.map(() => 'x')]), itemsPath: null, ...more }).columns;
    expect(columns(['Pr&eacute;nom', 'Nom'])).to.deep.equal(['Prénom', 'Nom']);
    expect(columns(['A&amp;B', 'A&B'])).to.deep.equal(['A&amp;B', 'A&B']);
    expect(columns(['Pr&eacute;nom'], { itemsPath: '' })).to.deep.equal(['Pr&eacute;nom']);
  });

  it('tells the first cell in short, on its line where lines mean something', () => {
    const tell = (cell: string, more: Partial<Table> = {}): unknown =>
      markupless({
        ...tableOf(
          ['Nom', 'Note'],
          [
            ['a', 'x'],
            ['b', cell],
          ],
        ),
        ...more,
      }).problems;
    const sixty = `<p>${'x'.repeat(53)}</p>`;
    const told = { code: 'html-in-cells', column: 'Note', count: 1 };
    expect(tell(` ${sixty} `)).to.deep.equal([{ ...told, sample: sixty, line: 3 }]);
    expect(tell(`${sixty}y`)).to.deep.equal([{ ...told, sample: `${sixty.slice(0, 59)}…`, line: 3 }]);
    expect(tell(sixty, { lineOf: () => null })).to.deep.equal([{ ...told, sample: sixty }]);
  });
});
