import { expect } from 'chai';
import { codesOf, readText } from './reading.js';

describe('quoted cells', () => {
  const cases: readonly (readonly [string, string, readonly (readonly string[])[], readonly string[]])[] = [
    [
      'hold delimiters, doubled quotes and line breaks',
      'a,b\n"x,1","dit ""oui""\nfin"\n',
      [['x,1', 'dit "oui"\nfin']],
      [],
    ],
    ['may have blanks around them', 'a;b\n "x;1" ; "y"\n', [['x;1', 'y']], []],
    [
      'may be empty',
      'a,b,c\n1,"",""\n2,3,4\n',
      [
        ['1', '', ''],
        ['2', '3', '4'],
      ],
      [],
    ],
    [
      'keep quotes that should be doubled',
      'a,b\n"Chœur "Harmonie" de Die",chant\nBea,y\n',
      [
        ['Chœur "Harmonie" de Die', 'chant'],
        ['Bea', 'y'],
      ],
      ['stray-quote'],
    ],
    [
      'keep quotes escaped by backslashes',
      'a,b\nAnna,"dit \\"oui\\" là"\nBea,y\n',
      [
        ['Anna', 'dit \\"oui\\" là'],
        ['Bea', 'y'],
      ],
      ['stray-quote'],
    ],
    [
      'end where text follows their quote',
      'a,b\n"Salle" 3,Anna\n"Cour" 4,Bea\n',
      [
        ['"Salle" 3', 'Anna'],
        ['"Cour" 4', 'Bea'],
      ],
      ['stray-quote'],
    ],
    [
      'never closed cost no other line',
      'a,b\n"Anna,Lyon\nBea,Die\nCara,Pau\n',
      [
        ['"Anna', 'Lyon'],
        ['Bea', 'Die'],
        ['Cara', 'Pau'],
      ],
      ['unclosed-quote'],
    ],
    [
      'never closed stop at the next quoted cell',
      'a,b\nAnna,"Lyon\n"Bea","Die"\n',
      [
        ['Anna', '"Lyon'],
        ['Bea', 'Die'],
      ],
      ['unclosed-quote'],
    ],
    [
      'never closed do not swallow what lies before a stray quote',
      'a,b,c\nAnna,"Lyon,1\nBea,Die,2\nCara,Pau,5"\nDora,Sète,4\n',
      [
        ['Anna', '"Lyon', '1'],
        ['Bea', 'Die', '2'],
        ['Cara', 'Pau', '5"'],
        ['Dora', 'Sète', '4'],
      ],
      ['unclosed-quote', 'stray-quote'],
    ],
  ];
  for (const [name, text, rows, codes] of cases) {
    it(name, async () => {
      const table = await readText(text);
      expect(table.rows).to.deep.equal(rows);
      expect(codesOf(table)).to.have.members([...codes]);
    });
  }

  it('are told by line, as often as they are malformed', async () => {
    const table = await readText(`Nom,Ville\nAnna,Lyon\n${'"Bea,Die\n'.repeat(2_000)}`);
    expect(table.rows).to.have.length(2_001);
    expect(table.problems).to.deep.equal([{ code: 'unclosed-quote', line: 3, count: 2_000 }]);
  });

  it('are only told, not changed, inside an unquoted cell', async () => {
    const table = await readText('Nom,Taille\nTube,5" de long\nÉcran,27"\n');
    expect(table.rows).to.deep.equal([
      ['Tube', '5" de long'],
      ['Écran', '27"'],
    ]);
  });

  it('longer than a slice of the file are read whole', async () => {
    const long = 'une ligne\n'.repeat(9_000).trim();
    const table = await readText(`Nom,Note\nAnna,"${long}"\nBea,y\n`);
    expect(table.rows).to.deep.equal([
      ['Anna', long],
      ['Bea', 'y'],
    ]);
  });
});
