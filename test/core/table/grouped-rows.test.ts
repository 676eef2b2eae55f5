import { expect } from 'chai';
import fc from 'fast-check';
import { describeTable } from '../../../src/core/engines/local/describe-table.js';
import { findProblems } from '../../../src/core/schema/find-problems.js';
import type { ReadingOptions } from '../../../src/core/table/table.js';
import { readText } from './reading.js';

interface Seen {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly codes: readonly string[];
  readonly lines: readonly (number | null)[];
}

const see = async (text: string, options: ReadingOptions = {}): Promise<Seen> => {
  const { table } = await describeTable(await readText(text, options));
  return {
    columns: table.columns,
    rows: table.rows,
    codes: table.problems.map(({ code }) => code),
    lines: Array.from(table.rows.keys(), (row) => table.lineOf(row)),
  };
};

const columnOf = ({ columns, rows }: Seen, name: string): readonly string[] =>
  rows.map((row) => row[columns.indexOf(name)] ?? '');

describe('A value that is written once for its group', () => {
  const quarters =
    'Quartier;Association;Jour\nCentre;Petits Pas;Lundi\n;Atelier;Mardi\n;Théâtre;Jeudi\nGare;Chœur;Lundi\n;Échecs;Samedi\n;Aviron;Mardi\n';

  it('is repeated on each row of the group, and that is told', async () => {
    const seen = await see(quarters);
    expect(columnOf(seen, 'Quartier')).to.deep.equal(['Centre', 'Centre', 'Centre', 'Gare', 'Gare', 'Gare']);
    expect(seen.codes).to.include('filled-down');
  });

  const groups: readonly (readonly [heading: string, ...values: readonly string[]])[] = [
    ['Nom du quartier', 'Centre', 'Gare'],
    ['Niveaux', 'A1', 'A2'],
    ['Rubriques', 'Sport', 'Arts'],
    ['Saison', 'Hiver', 'Été'],
    ['City', 'Leeds', 'York'],
    ['Zona', 'Norte', 'Sur'],
    ['Gemeente', 'Gent', 'Brugge'],
    ['Category', 'Sports', 'Arts'],
    ['Stadtteil', 'Altstadt', 'Neustadt'],
    ['Commune', 'Vif', 'Claix'],
    ['Thème', 'Nature', 'Culture'],
    ['Barrio', 'Centro', 'Norte'],
  ];
  for (const [heading, one = '', other = ''] of groups)
    it(`is repeated under « ${heading} »`, async () => {
      const seen = await see(
        `${heading};Nom;Téléphone\n${one};A;04 76 00 00 01\n;B;04 76 00 00 02\n;C;04 76 00 00 03\n${other};D;04 76 00 00 04\n;E;04 76 00 00 05\n;F;04 76 00 00 06\n`,
      );
      expect(columnOf(seen, heading)).to.deep.equal([one, one, one, other, other, other]);
    });

  it('is repeated in a group within a group, and ends with it', async () => {
    const seen = await see(
      'Ville;Quartier;Nom\nVif;Bourg;A\n;;B\n;Gare;C\n;;D\nClaix;;E\n;Bourg;F\n;;G\n;;H\n',
    );
    expect(columnOf(seen, 'Quartier').join()).to.equal('Bourg,Bourg,Gare,Gare,,Bourg,Bourg,Bourg');
  });

  const others: readonly (readonly [what: string, text: string])[] = [
    [
      'a short name that few have',
      'Sigle;Nom;Ville\nAFM;Aide;Vif\n;Bal;Vif\n;Cor;Vif\nMJC;Maison;Vif\n;Dé;Vif\n;Eau;Vif\n',
    ],
    ['a value that comes back', quarters.replace('Gare', 'Centre')],
    ['a first row without one', quarters.replace('Centre;', ';')],
    ['a telephone number', quarters.replace('Quartier', 'Fax')],
    [
      'a column behind whole ones',
      'Nom;Quartier;Jour\nA;Centre;Lundi\nB;;Mardi\nC;;Jeudi\nD;Gare;Lundi\nE;;Mardi\nF;;Jeudi\n',
    ],
  ];
  for (const [what, text] of others)
    it(`is left alone where it is ${what}`, async () => {
      expect((await see(text)).codes).not.to.include('filled-down');
    });
});

describe('A heading of a section among the rows', () => {
  it('is a value of the rows below it, between two tables in one file', async () => {
    const seen = await see(
      'CLUBS DE SPORT\nNom,Activité,Ville\nJudo Club,Judo,Vif\nBasket,Basket,Vif\n\nCLUBS DE CULTURE\nNom,Activité,Ville\nChorale,Chant,Claix\nCiné,Cinéma,Claix\n',
    );
    expect(columnOf(seen, 'Nom')).to.deep.equal(['Judo Club', 'Basket', 'Chorale', 'Ciné']);
    expect(columnOf(seen, 'Rubrique')).to.deep.equal([
      'CLUBS DE SPORT',
      'CLUBS DE SPORT',
      'CLUBS DE CULTURE',
      'CLUBS DE CULTURE',
    ]);
    expect(seen.lines).to.deep.equal([3, 4, 8, 9]);
  });

  it('is one where the first row is one', async () => {
    const seen = await see(
      'Name;Phone;City\nSports;;\nJudo;1;Vif\nBasket;2;Vif\nArts;;\nChoir;3;Vif\nCinema;4;Vif\n',
    );
    expect(columnOf(seen, 'Section')).to.deep.equal(['Sports', 'Sports', 'Arts', 'Arts']);
    expect(seen.codes).to.include('sections-read');
  });

  it('is one in capitals, where entries are not', async () => {
    const seen = await see(
      'Nom;Tél;Ville\nAccueil;1;Vif\nÉtat civil;2;Vif\nÉCOLES;;\nJules Ferry;3;Vif\nPasteur;4;Vif\nSPORTS;;\nPiscine;5;Vif\nStade;6;Vif\n',
    );
    expect(columnOf(seen, 'Rubrique').join()).to.equal(',,ÉCOLES,ÉCOLES,SPORTS,SPORTS');
  });

  it('is one behind the first rows where all of them end in a colon', async () => {
    const seen = await see(
      'Nom;Tél;Ville\nPiscine;5;Vif\nSports:;;\nStade;6;Vif\nBoxe;1;Vif\nArts :;;\nJudo;7;Vif\nYoga;8;Vif\n',
    );
    expect(columnOf(seen, 'Rubrique').join()).to.equal(',Sports,Sports,Arts,Arts');
  });

  it('is one above the headings and between them where these come back', async () => {
    const seen = await see(
      'Sports\nNom;Tél;Ville\nPiscine;5;Vif\nStade;6;Vif\nArts;;\nNom;Tél;Ville\nJudo;7;Vif\nYoga;8;Vif\n',
    );
    expect(columnOf(seen, 'Rubrique').join()).to.equal('Sports,Sports,Arts,Arts');
  });

  it('is one of two letters, one letter among words, and one with a colon in it', async () => {
    const under = async (one: string, other: string): Promise<string> =>
      columnOf(
        await see(`Nom;Tél;Ville\n${one};;\nJudo;1;Vif\nBoxe;2;Vif\n${other};;\nChant;3;Vif\nCiné;4;Vif\n`),
        'Rubrique',
      ).join();
    expect(await under('A1', 'B2')).to.equal('A1,A1,B2,B2');
    expect(await under('A', 'Sports')).to.equal('A,A,Sports,Sports');
    expect(await under('Bar : le lieu :', 'Parc')).to.equal('Bar : le lieu,Bar : le lieu,Parc,Parc');
  });

  it('is one above the headings with the delimiters of its row', async () => {
    const seen = await see(
      'Sports;;\nNom;Tél;Ville\nPiscine;5;Vif\nStade;6;Vif\nArts;;\nNom;Tél;Ville\nJudo;7;Vif\nYoga;8;Vif\n',
    );
    expect(columnOf(seen, 'Rubrique').join()).to.equal('Sports,Sports,Arts,Arts');
  });

  it('is no value where it is a letter of the alphabet', async () => {
    const seen = await see('Nom;Tél;Ville\nA;;\nAbel;1;Vif\nAnna;2;Vif\nB;;\nBéa;3;Vif\nBob;4;Vif\n');
    expect(seen.columns).to.deep.equal(['Nom', 'Tél', 'Ville']);
    expect(columnOf(seen, 'Nom')).to.deep.equal(['Abel', 'Anna', 'Béa', 'Bob']);
  });

  it('is none where it is an entry of which only the name is known', async () => {
    for (const text of [
      'Nom;Tél;Ville\nAbel;1;Vif\nAnna;;\nBéa;3;Vif\nBob;4;Vif\nCora;;\nDan;1;Vif\n',
      'Nom;Tél;Ville\nAbel;;\nAnna;2;Vif\nBéa;3;Vif\nBob;4;Vif\nCora;5;Vif\nDan;1;Vif\n',
      'Nom;Tél;Ville\nABEL;1;Vif\nANNA;;\nBÉA;3;Vif\nBOB;4;Vif\nCORA;;\nDAN;1;Vif\n',
    ]) {
      const seen = await see(text);
      expect(seen.rows, text).to.have.length(6);
      expect(seen.columns, text).to.have.length(3);
    }
  });

  it('is told where all entries have a number and it has none', async () => {
    const listed = Array.from(
      { length: 12 },
      (_, place) => `${String(place + 1)}. Engagement;Ville ${String(place)}`,
    );
    const { table, schema } = await describeTable(
      await readText(
        ['Engagement;Qui', ...listed.toSpliced(6, 0, 'Climat;'), '13. Sans personne;', ''].join('\n'),
      ),
    );
    expect(table.rows).to.have.length(14);
    const told = findProblems(table, schema).find(({ code }) => code === 'section-row');
    expect(told).to.include({ count: 1, sample: 'Climat' });
  });

  it('loses no row that has more than one cell, and no value', async () => {
    const cell = fc.constantFrom('', 'A', 'Vif', 'ÉCOLES', 'Centre', 'b:');
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(cell, cell, cell), { minLength: 3, maxLength: 12 }),
        async (rows) => {
          const text = `Quartier;Nom;Ville\n${rows.map((row) => row.join(';')).join('\n')}\n`;
          const read = await readText(text).catch(() => null);
          if (!read) return;
          const { table } = await describeTable(read);
          const whole = read.rows.filter((row) => row.filter(Boolean).length > 1);
          expect(table.rows.length).to.be.at.least(whole.length);
          // A name may go on with what stands below it.
          const told = table.rows.flat().join('\n');
          for (const value of whole.flat()) expect(told).to.include(value);
        },
      ),
    );
  });
});

describe('Headings on two lines', () => {
  const seenOf = async (text: string): Promise<readonly string[]> => (await see(text)).columns;

  it('are read together where the upper ones are for several columns', async () => {
    expect(
      await seenOf(',,district,district,district\n,,A,B,C\n1,Voirie,5,6,8\n2,Parcs,1,2,3\n'),
    ).to.deep.equal(['#0', '#1', 'district A', 'district B', 'district C']);
    expect(
      await seenOf('Nom;Lundi;;Mardi;\n;Matin;Soir;Matin;Soir\nPiscine;9;18;10;19\nStade;8;20;8;21\n'),
    ).to.deep.equal(['Nom', 'Lundi Matin', 'Lundi Soir', 'Mardi Matin', 'Mardi Soir']);
    expect(
      await seenOf('Name;2025;2025;2026;2026\n;Girls;Boys;Girls;Boys\nJudo;5;6;7;8\nChess;1;2;3;4\n'),
    ).to.deep.equal(['Name', '2025 Girls', '2025 Boys', '2026 Girls', '2026 Boys']);
  });

  it('are none where the second line is a first entry', async () => {
    expect(
      await seenOf('Nom;Tag;Tag;Ville\nJudo;Sport;Club;Vif\nBal;Danse;Fête;Claix\nCiné;Film;Art;Vif\n'),
    ).to.include('Tag (2)');
  });
});

describe('A line of sums', () => {
  it('is told and not shown where it adds up, in every column too', async () => {
    const seen = await see(
      'commune,inscrits,votants\nNort,1200,800\nSud,900,500\nEst,400,300\nTotal,2500,1600\n',
    );
    expect(columnOf(seen, 'commune')).to.deep.equal(['Nort', 'Sud', 'Est']);
    expect(seen.codes).to.include('not-a-record');
  });

  it('is an entry where it does not', async () => {
    const seen = await see('station,pompes,places\nEsso,4,2\nTotal,6,3\nShell,8,1\n');
    expect(columnOf(seen, 'station')).to.deep.equal(['Esso', 'Total', 'Shell']);
  });
});

describe('Two entries without headings', () => {
  it('are both there, in groups of figures of any country', async () => {
    for (const [one, other] of [
      ['044 555 00 01', '044 555 00 02'],
      ['+41 44 555 00 01', '+41 44 555 00 02'],
      ['0221/555-0101', '0221/555-0102'],
      ['(021) 555 01 01', '(021) 555 01 02'],
      ['020 7946 0101', '020 7946 0102'],
    ] as const) {
      const seen = await see(`Club du Lac,Nortville,${one}\nClub du Pré,Estville,${other}\n`);
      expect(seen.rows, one).to.have.length(2);
      expect(seen.codes, one).to.include('no-heading');
    }
  });
});

describe('Rows that stand a cell too far', () => {
  it('are told', async () => {
    const rows = Array.from({ length: 12 }, (_, place) =>
      place % 3 === 0
        ? `Lieu ${String(place)},${String(place)}, rue Haute,3840${String(place % 10)},VIF`
        : `Lieu ${String(place)},${String(place)} rue Haute,3840${String(place % 10)},VIF,`,
    );
    const read = await readText(`Nom,Rue,Code postal,Ville,Note\n${rows.join('\n')}\n`);
    const { table, schema } = await describeTable(read);
    expect(findProblems(table, schema).map(({ code, count }) => `${code} ${String(count)}`)).to.include(
      'shifted-rows 4',
    );
  });
});

describe('What is told of groups', () => {
  const problemsOf = async (text: string): Promise<readonly unknown[]> =>
    (await describeTable(await readText(text))).table.problems.filter(({ code }) =>
      ['filled-down', 'sections-read'].includes(code),
    );

  it('is the first line, the column and the value that was repeated, and how often', async () => {
    const text =
      'Quartier;Nom;Jour\nCentre ;A;Lundi\n ;B;Mardi\n;C;Jeudi\nGare;D;Lundi\n;E;Samedi\n;F;Mardi\n';
    expect(await problemsOf(text)).to.deep.equal([
      { code: 'filled-down', column: 'Quartier', count: 4, sample: 'Centre', line: 3 },
    ]);
    const { table } = await describeTable(await readText(text));
    expect(table.lineOf(5)).to.equal(7);
  });

  it('is the first heading of a section, and how many there are', async () => {
    const text =
      'Nom;Tél;Ville\nÉCOLES :;;\nJules Ferry;3;Vif\nPasteur;4;Vif\nSPORTS:;;\nPiscine;5;Vif\nStade;6;Vif\n';
    expect(await problemsOf(text)).to.deep.equal([
      { code: 'sections-read', count: 2, sample: 'ÉCOLES :', line: 2 },
    ]);
    expect(columnOf(await see(text), 'Rubrique')).to.deep.equal(['ÉCOLES', 'ÉCOLES', 'SPORTS', 'SPORTS']);
  });

  it('keeps what was told before', async () => {
    const seen = await see(
      'Quartier;Nom;Jour\n\nCentre;A;Lundi\n;B;Mardi\n\n;C;Jeudi\nGare;D;Lundi\n;E;Samedi\n;F;Mardi\n',
    );
    expect(seen.codes).to.include('blank-rows').and.to.include('filled-down');
  });
});

describe('What is no group for certain', () => {
  const isAlone = async (text: string): Promise<void> => {
    const [{ columns, rows, codes }, read] = [await see(text), await readText(text)];
    expect(columns, text).to.deep.equal(read.columns);
    expect(rows, text).to.deep.equal(read.rows);
    expect(codes, text).not.to.include('filled-down').and.not.to.include('sections-read');
  };
  const list = (...rows: readonly string[]): string => ['Nom;Tél;Ville', ...rows, ''].join('\n');

  it('is left as it is: too few rows, or groups of one', async () => {
    await isAlone('Quartier;Nom;Jour\nCentre;A;Lundi\n;B;Mardi\n;C;Jeudi\n');
    await isAlone(
      'Quartier;Nom;Jour\nCentre;A;Lundi\nGare;B;Mardi\nPort;C;Jeudi\nBois;D;Lundi\n;E;Samedi\nMail;F;Mardi\n',
    );
    await isAlone('Quartier;Nom;Jour\nCentre;A;Lundi\n;B;Mardi\n;C;Jeudi\n;D;Lundi\n;E;Samedi\n;F;Mardi\n');
  });

  it('is left as it is: rows that hold hardly anything besides', async () => {
    await isAlone(
      'Quartier;Nom;Tél;Jour;Lieu\nCentre;A;1;Lundi;X\n;B;;;\n;C;2;Jeudi;Y\nGare;D;3;Lundi;Z\n;E;4;Samedi;X\n;F;5;Mardi;Y\n',
    );
  });

  it('is left as it is: a heading that only begins or ends like one of groups', async () => {
    for (const heading of ['Villette', 'Dévilles', 'Moisson', 'Soustype', 'Sville'])
      await isAlone(
        `${heading};Nom;Jour\nCentre;A;Lundi\n;B;Mardi\n;C;Jeudi\nGare;D;Lundi\n;E;Samedi\n;F;Mardi\n`,
      );
  });

  it('is left as it is: sections that are one, many, the last row, side by side or called the same', async () => {
    await isAlone(list('SPORTS;;', 'Piscine;5;Vif', 'Stade;6;Vif', 'Judo;7;Vif'));
    await isAlone(list('A:;;', 'Piscine;5;Vif', 'B:;;', 'Stade;6;Vif', 'C:;;', 'Judo;7;Vif'));
    await isAlone(list('SPORTS;;', 'Piscine;5;Vif', 'Stade;6;Vif', 'Judo;7;Vif', 'Yoga;8;Vif', 'ARTS;;'));
    await isAlone(list('SPORTS;;', 'ARTS;;', 'Piscine;5;Vif', 'Stade;6;Vif', 'Judo;7;Vif', 'Yoga;8;Vif'));
    await isAlone(
      list('SPORTS;;', 'Piscine;5;Vif', 'Stade;6;Vif', 'SPORTS;;', 'Judo;7;Vif', 'Yoga;8;Vif', 'Boxe;1;Vif'),
    );
  });

  it('is left as it is: names in capitals among others, and lines with a colon among those without', async () => {
    await isAlone(
      list('Piscine;5;Vif', 'SPORTS;;', 'Stade;6;Vif', 'Arts;;', 'Judo;7;Vif', 'Yoga;8;Vif', 'Boxe;1;Vif'),
    );
    await isAlone(
      list('Piscine;5;Vif', 'Sports:;;', 'Stade;6;Vif', 'Arts;;', 'Judo;7;Vif', 'Yoga;8;Vif', 'Boxe;1;Vif'),
    );
  });

  it('is left as it is: a title above the headings where none of them comes back', async () => {
    await isAlone('NOS CLUBS\nNom;Tél;Ville\nPiscine;5;Vif\nStade;6;Vif\nArts;;\nJudo;7;Vif\nYoga;8;Vif\n');
  });

  it('is left as it is: two cells above the headings, a small word that is shouted, one capital', async () => {
    const rows =
      'Piscine;5;Vif;a;b\nStade;6;Vif;a;b\nArts;;;;\nNom;Tél;Ville;Rue;Note\nJudo;7;Vif;a;b\nYoga;8;Vif;a;b\n';
    await isAlone(`NOS CLUBS;2026;;;\nNom;Tél;Ville;Rue;Note\n${rows}`);
    await isAlone(
      list('Piscine;5;Vif', 'A;;', 'Stade;6;Vif', 'Boxe;1;Vif', 'É;;', 'Judo;7;Vif', 'Yoga;8;Vif'),
    );
    await isAlone(
      list('PISCINE;5;Vif', 'ÉCOLES;;', 'Stade;6;Vif', 'Boxe;1;Vif', 'ARTS;;', 'Judo;7;Vif', 'Yoga;8;Vif'),
    );
  });

  it('is left as it is: names alone where only the headings come back', async () => {
    await isAlone(
      list(
        'Piscine;5;Vif',
        'Ski;;',
        'Stade;6;Vif',
        'Nom;Tél;Ville',
        'Boxe;1;Vif',
        'Arts;;',
        'Judo;7;Vif',
        'Yoga;8;Vif',
      ),
    );
  });

  it('is left as it is: two cells a row, and rows of JSON', async () => {
    await isAlone('Nom;Ville\nSPORTS;\nPiscine;Vif\nStade;Vif\nARTS;\nCiné;Vif\nChant;Vif\n');
    await isAlone(
      JSON.stringify([
        { nom: 'A', b: '', c: '' },
        { nom: 'B', b: '1', c: '2' },
        { nom: 'C', b: '1', c: '2' },
      ]),
    );
  });
});

describe('The name of the column of sections', () => {
  it('is that of the headings’ language, and a new one', async () => {
    const rows = 'SPORTS;;\nPiscine;5;Vif\nStade;6;Vif\nARTS;;\nCiné;7;Vif\nChant;8;Vif\n';
    expect((await see(`Nom;Rubrique;Ville\n${rows}`)).columns.at(-1)).to.equal('Rubrique (2)');
    expect((await see(`Full name;Phone;Town\n${rows}`)).columns.at(-1)).to.equal('Section');
    expect((await see(`Prénom;Surname;Ville\n${rows}`)).columns.at(-1)).to.equal('Rubrique');
    expect((await see(`Prénom;Cityscape;Ville\n${rows}`)).columns.at(-1)).to.equal('Rubrique');
  });
});
