import { expect } from 'chai';
import { inferSchema } from '../../../src/core/schema/infer-schema.js';
import { valuesIn } from '../../../src/core/schema/values.js';
import { readText } from '../table/reading.js';

/** The different values of a column, each with how often it stands there. */
async function valuesOf(cells: readonly string[]): Promise<Readonly<Record<string, number>>> {
  const rows = cells.map((cell, row) => `Nom ${row};"${cell.replaceAll('"', '""')}"`);
  const table = await readText(['Nom;Domaines', ...rows].join('\n'));
  const separator = inferSchema(table).columns[1]?.separator ?? null;
  const counts: Record<string, number> = {};
  for (const value of table.rows.flatMap((row) => valuesIn(row[1] ?? '', separator)))
    counts[value] = (counts[value] ?? 0) + 1;
  return counts;
}

describe('options that hold the separator', () => {
  it('come whole with what stands in brackets', async () => {
    const culture = 'Culture (lecture, écriture, théâtre)';
    const sport = 'Sport (collectif, individuel)';
    const cells = [
      `${culture}, Solidarité`,
      sport,
      `Solidarité, ${sport}`,
      `${culture}, ${sport}`,
      `Solidarité, ${culture}`,
    ];
    expect(await valuesOf(cells)).to.deep.equal({ [culture]: 3, [sport]: 3, Solidarité: 3 });
  });
  it('come whole with a comma that they always hold', async () => {
    const cells = [
      'Environnement, réemploi, Solidarité',
      'Sport',
      'Environnement, réemploi',
      'Sport, Environnement, réemploi',
      'Solidarité, Sport',
      'Solidarité',
    ];
    expect(await valuesOf(cells)).to.deep.equal({ 'Environnement, réemploi': 3, Solidarité: 3, Sport: 3 });
  });
  it('come whole where every answer is but one', async () => {
    const cells = [
      'Environnement, réemploi',
      'Sport, loisirs',
      'Environnement, réemploi',
      'Sport, loisirs',
      'Culture',
    ];
    expect(await valuesOf(cells)).to.deep.equal({
      'Environnement, réemploi': 2,
      'Sport, loisirs': 2,
      Culture: 1,
    });
  });
  it('come whole where one is the beginning of another', async () => {
    const cells = [
      'Culture, patrimoine, Sport',
      'Culture, Sport',
      'Sport, Culture, patrimoine',
      'Culture',
      'Environnement, réemploi, Culture',
      'Sport, Environnement, réemploi',
    ];
    expect(await valuesOf(cells)).to.deep.equal({
      'Culture, patrimoine': 2,
      Culture: 3,
      Sport: 4,
      'Environnement, réemploi': 2,
    });
  });
  it('are cut where people type small letters behind the first word', async () => {
    const cells = ['Enfants, adultes', 'Enfants', 'Adultes, enfants', 'Enfants, adultes', 'Adultes'];
    expect(Object.keys(await valuesOf(cells))).to.include.members(['adultes', 'Enfants']);
  });
  it('come whole with « et/ou » and its brothers', async () => {
    for (const [cells, expected] of [
      [
        ['Enfants et/ou ados / Adultes', 'Adultes', 'Enfants et/ou ados', 'Adultes / Enfants et/ou ados'],
        { 'Enfants et/ou ados': 3, Adultes: 3 },
      ],
      [
        [
          'Kinder und/oder Eltern/Senioren',
          'Senioren',
          'Kinder und/oder Eltern',
          'Senioren/Kinder und/oder Eltern',
        ],
        { 'Kinder und/oder Eltern': 3, Senioren: 3 },
      ],
      [
        ['Train and/or walk/Swim', 'Swim', 'Train and/or walk', 'Swim/Train and/or walk'],
        { Swim: 3, 'Train and/or walk': 3 },
      ],
    ] as const)
      expect(await valuesOf(cells)).to.deep.equal(expected);
  });
  it('are cut where small letters begin values of their own', async () => {
    const cells = ['vélo, couture', 'couture', 'couture, vélo', 'Cuisine, vélo', 'vélo'];
    expect(await valuesOf(cells)).to.deep.equal({ vélo: 4, couture: 3, Cuisine: 1 });
  });
  it('are cut where what follows stands behind others too', async () => {
    const cells = [
      'Enfants, adultes',
      'Jeunes, adultes',
      'Enfants',
      'Jeunes',
      'Jeunes, adultes',
      'Enfants, Jeunes',
    ];
    expect(await valuesOf(cells)).to.include({ Enfants: 3, Jeunes: 4, adultes: 3 });
  });

  for (const [cell, separator, ...values] of [
    ['Art [son, image], Jeu', ',', 'Art [son, image]', 'Jeu'],
    ['Art {son, image}, Jeu', ',', 'Art {son, image}', 'Jeu'],
    ['« Lire, écrire », Jeu', ',', '« Lire, écrire »', 'Jeu'],
    ['“Read, write”, Play', ',', '“Read, write”', 'Play'],
    ['"Lire, écrire", Jeu', ',', '"Lire, écrire"', 'Jeu'],
    ['Art (son; image); Jeu', ';', 'Art (son; image)', 'Jeu'],
    ['Art (son / image) / Jeu', ' / ', 'Art (son / image)', 'Jeu'],
    ['Art (son (fort, doux), image), Jeu', ',', 'Art (son (fort, doux), image)', 'Jeu'],
    ['Art (son, Jeu', ',', 'Art (son', 'Jeu'],
    ['Écran 24", Souris', ',', 'Écran 24"', 'Souris'],
    ['a) Lire, b) Écrire', ',', 'a) Lire', 'b) Écrire'],
    ['(a)\n(b', '\n', '(a)', '(b'],
  ] as const) {
    it(`cut outside of brackets and quotes: ${JSON.stringify(cell)}`, () =>
      expect(valuesIn(cell, separator)).to.deep.equal(values));
  }
});
