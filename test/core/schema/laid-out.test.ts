import { expect } from 'chai';
import fc from 'fast-check';
import { describeTable } from '../../../src/core/engines/local/describe-table.js';
import { readTable } from '../../../src/core/formats/read-table.js';
import { findProblems } from '../../../src/core/schema/find-problems.js';
import { workbookOf, type Cell } from '../formats/workbook-of.js';

type Line = readonly (string | number)[];

interface Seen {
  readonly use: string;
  readonly roles: readonly string[];
  readonly columns: readonly string[];
  readonly rows: readonly string[];
  readonly lines: readonly (number | null)[];
  readonly told: readonly string[];
  readonly glossary: string | undefined;
}

const asCsv = (lines: readonly Line[]): Uint8Array => {
  const width = Math.max(...lines.map(({ length }) => length));
  const texts = lines.map((line) => Array.from({ length: width }, (_, at) => line[at] ?? '').join(';'));
  return new TextEncoder().encode(`${texts.join('\n')}\n`);
};

const asWorkbook = (lines: readonly Line[]): Uint8Array =>
  workbookOf({ rows: lines.map((line) => line.map((cell): Cell => (cell === '' ? null : cell))) });

const doors = [
  ['a CSV', asCsv],
  ['a workbook', asWorkbook],
] as const;

const see = async (bytes: Uint8Array): Promise<Seen> => {
  const { table, schema } = await describeTable(await readTable(bytes));
  return {
    use: schema.use,
    roles: schema.columns.map(({ role }) => role ?? ''),
    columns: table.columns,
    rows: table.rows.map((row) => row.join('|').replaceAll('\n', '+')),
    lines: Array.from(table.rows.keys(), (row) => table.lineOf(row)),
    told: [...table.problems, ...findProblems(table, schema)].map(({ code, count = '' }) =>
      `${code} ${String(count)}`.trim(),
    ),
    glossary: table.glossary?.rows.map((row) => row.join('=')).join(),
  };
};

const [one, two, three, four] = [1, 2, 3, 4].map((last) => `04 76 00 00 0${String(last)}`) as [
  string,
  string,
  string,
  string,
];

/** What people lay out, what columns come of it and which rows, and what is told. */
const cases: readonly {
  readonly what: string;
  readonly lines: readonly Line[];
  readonly columns: string;
  readonly rows: readonly string[];
  readonly told?: string;
  readonly use?: string;
}[] = [
  {
    what: 'days above their sessions',
    lines: [
      ['Heure', 'Titre', 'Salle'],
      ['Mardi 12 mai 2026'],
      ['9h30', 'Accueil', 'A'],
      ['10h', 'Linux', 'B'],
      ['Mercredi 13 mai 2026'],
      ['9h', 'Réseau', 'A'],
      ['14h', 'Libre', 'B'],
    ],
    columns: 'Heure|Titre|Salle|Date',
    rows: [
      '9h30|Accueil|A|Mardi 12 mai 2026',
      '10h|Linux|B|Mardi 12 mai 2026',
      '9h|Réseau|A|Mercredi 13 mai 2026',
      '14h|Libre|B|Mercredi 13 mai 2026',
    ],
    told: 'sections-read 2',
    use: 'agenda',
  },
  {
    what: 'days without a year below a title that tells it',
    lines: [
      ['Programme du festival 2026'],
      ['Heure', 'Titre', 'Salle'],
      ['Mardi 12 mai'],
      ['9h30', 'Accueil', 'A'],
      ['10h', 'Linux', 'B'],
      ['Mercredi 13 mai'],
      ['9h', 'Réseau', 'A'],
      ['14h', 'Libre', 'B'],
    ],
    columns: 'Heure|Titre|Salle|Date',
    rows: [
      '9h30|Accueil|A|Mardi 12 mai 2026',
      '10h|Linux|B|Mardi 12 mai 2026',
      '9h|Réseau|A|Mercredi 13 mai 2026',
      '14h|Libre|B|Mercredi 13 mai 2026',
    ],
    use: 'agenda',
  },
  {
    what: 'a column of days without a year below a title that tells it',
    lines: [
      ['Saison 2026'],
      ['Date', 'Titre', 'Lieu'],
      ['12 mai', 'Bal', 'Halle'],
      ['le 1er juin', 'Concert', 'Église'],
      ['3 juillet', 'Loto', 'Salle'],
    ],
    columns: 'Date|Titre|Lieu',
    rows: ['12 mai 2026|Bal|Halle', 'le 1er juin 2026|Concert|Église', '3 juillet 2026|Loto|Salle'],
    told: 'year-above',
    use: 'agenda',
  },
  {
    what: 'a title of two years, which tells none',
    lines: [
      ['Saison 2025-2026'],
      ['Date', 'Titre', 'Lieu'],
      ['12 mai', 'Bal', 'Halle'],
      ['1er juin', 'Concert', 'Église'],
      ['3 juillet', 'Loto', 'Salle'],
    ],
    columns: 'Date|Titre|Lieu',
    rows: ['12 mai|Bal|Halle', '1er juin|Concert|Église', '3 juillet|Loto|Salle'],
  },
  {
    what: 'a title with a year above whole dates',
    lines: [
      ['Saison 2026'],
      ['Date', 'Fin', 'Titre', 'Lieu'],
      ['12 mai', '12/05/2027', 'Bal', 'Halle'],
      ['1er juin', '01/06/2027', 'Concert', 'Église'],
      ['3 juillet', '03/07/2027', 'Loto', 'Salle'],
    ],
    columns: 'Date|Fin|Titre|Lieu',
    rows: [
      '12 mai|12/05/2027|Bal|Halle',
      '1er juin|01/06/2027|Concert|Église',
      '3 juillet|03/07/2027|Loto|Salle',
    ],
  },
  {
    what: 'years above their entries',
    lines: [
      ['Date', 'Titre', 'Lieu'],
      [2025],
      ['12 décembre', 'Bal', 'Halle'],
      ['15 décembre', 'Concert', 'Église'],
      [2026],
      ['12 janvier', 'Vœux', 'Mairie'],
      ['3 mars', 'Loto', 'Salle'],
    ],
    columns: 'Date|Titre|Lieu|Année',
    rows: [
      '12 décembre|Bal|Halle|2025',
      '15 décembre|Concert|Église|2025',
      '12 janvier|Vœux|Mairie|2026',
      '3 mars|Loto|Salle|2026',
    ],
    use: 'agenda',
  },
  {
    what: 'days of the week above their hours',
    lines: [
      ['Heure', 'Activité', 'Salle'],
      ['Lundi'],
      ['9h-10h', 'Yoga', 'A'],
      ['10h-11h', 'Gym', 'B'],
      ['Mardi'],
      ['9h-10h', 'Judo', 'A'],
      ['14h-15h', 'Danse', 'B'],
    ],
    columns: 'Heure|Activité|Salle|Jour',
    rows: ['9h-10h|Yoga|A|Lundi', '10h-11h|Gym|B|Lundi', '9h-10h|Judo|A|Mardi', '14h-15h|Danse|B|Mardi'],
  },
  {
    what: 'days in English',
    lines: [
      ['Time', 'Title', 'Room'],
      ['Tuesday 12 May 2026'],
      ['9:30', 'Welcome', 'A'],
      ['10:00', 'Linux', 'B'],
      ['Wednesday 13 May 2026'],
      ['9:00', 'Net', 'A'],
      ['14:00', 'Free', 'B'],
    ],
    columns: 'Time|Title|Room|Date',
    rows: [
      '9:30|Welcome|A|Tuesday 12 May 2026',
      '10:00|Linux|B|Tuesday 12 May 2026',
      '9:00|Net|A|Wednesday 13 May 2026',
      '14:00|Free|B|Wednesday 13 May 2026',
    ],
    use: 'agenda',
  },
  {
    what: 'headings of sections in the second column, behind numbers',
    lines: [
      ['N°', 'Nom', 'Téléphone', 'Ville'],
      ['', 'SPORTS'],
      [1, 'Judo', one, 'Vif'],
      [2, 'Basket', two, 'Vif'],
      ['', 'CULTURE'],
      [3, 'Chorale', three, 'Vif'],
      [4, 'Théâtre', four, 'Claix'],
    ],
    columns: 'N°|Nom|Téléphone|Ville|Rubrique',
    rows: [
      `1|Judo|${one}|Vif|SPORTS`,
      `2|Basket|${two}|Vif|SPORTS`,
      `3|Chorale|${three}|Vif|CULTURE`,
      `4|Théâtre|${four}|Claix|CULTURE`,
    ],
    told: 'sections-read 2',
  },
  {
    what: 'a table of other things below the list',
    lines: [
      ['Associations'],
      ['Nom', 'Téléphone', 'Ville'],
      ['Judo', one, 'Vif'],
      ['Basket', two, 'Vif'],
      ['Chorale', three, 'Claix'],
      [],
      ['Élus référents'],
      ['Élu', 'Délégation', 'Courriel'],
      ['Mme Roux', 'Sport', 'roux@vif.example'],
      ['M. Brun', 'Culture', 'brun@vif.example'],
    ],
    columns: 'Nom|Téléphone|Ville',
    rows: [`Judo|${one}|Vif`, `Basket|${two}|Vif`, `Chorale|${three}|Claix`],
    told: 'other-tables 1',
  },
  {
    what: 'a smaller table above the list',
    lines: [
      ['Contact', 'Téléphone'],
      ['Mairie', one],
      ['Accueil', two],
      [],
      ['Nom', 'Ville', 'Courriel'],
      ['Judo', 'Vif', 'a@a.example'],
      ['Basket', 'Vif', 'b@a.example'],
      ['Chorale', 'Claix', 'c@a.example'],
    ],
    columns: 'Nom|Ville|Courriel',
    rows: ['Judo|Vif|a@a.example', 'Basket|Vif|b@a.example', 'Chorale|Claix|c@a.example'],
    told: 'other-tables 1',
  },
  {
    what: 'pieces with the same headings in another order',
    lines: [
      ['Nom', 'Ville', 'Téléphone'],
      ['Judo', 'Vif', one],
      ['Basket', 'Vif', two],
      [],
      ['Nom', 'Téléphone', 'Ville'],
      ['Chant', three, 'Vif'],
      ['Danse', four, 'Claix'],
    ],
    columns: 'Nom|Ville|Téléphone',
    rows: [`Judo|Vif|${one}`, `Basket|Vif|${two}`, `Chant|Vif|${three}`, `Danse|Claix|${four}`],
    told: 'tables-joined 2',
  },
  {
    what: 'a list in two halves beside each other',
    lines: [
      ['Nom', 'Tél', '', 'Nom', 'Tél'],
      ['Judo', one, '', 'Chorale', three],
      ['Basket', two, '', 'Danse', four],
    ],
    columns: 'Nom|Tél',
    rows: [`Judo|${one}`, `Basket|${two}`, `Chorale|${three}`, `Danse|${four}`],
    told: 'tables-joined 2',
  },
  {
    what: 'another table beside the list',
    lines: [
      ['Nom', 'Ville', 'Téléphone', '', 'Salle', 'Places'],
      ['Judo', 'Vif', one, '', 'Halle', 120],
      ['Basket', 'Vif', two],
      ['Chorale', 'Claix', three],
      ['Danse', 'Claix', four],
    ],
    columns: 'Nom|Ville|Téléphone',
    rows: [`Judo|Vif|${one}`, `Basket|Vif|${two}`, `Chorale|Claix|${three}`, `Danse|Claix|${four}`],
    told: 'other-tables 1',
  },
  {
    what: 'a list with its headings in the first column',
    lines: [
      ['Nom', 'Judo Club', 'Basket', 'Chorale'],
      ['Téléphone', one, two, three],
      ['Courriel', 'a@b.example', 'c@d.example', 'e@f.example'],
      ['Ville', 'Vif', 'Vif', 'Claix'],
    ],
    columns: 'Nom|Téléphone|Courriel|Ville',
    rows: [
      `Judo Club|${one}|a@b.example|Vif`,
      `Basket|${two}|c@d.example|Vif`,
      `Chorale|${three}|e@f.example|Claix`,
    ],
    told: 'transposed 3',
  },
  {
    what: 'one entry with its headings beside it',
    lines: [
      ['Nom :', 'Judo Club'],
      ['Téléphone :', one],
      ['Courriel :', 'a@b.example'],
      ['Ville :', 'Vif'],
    ],
    columns: 'Nom|Téléphone|Courriel|Ville',
    rows: [`Judo Club|${one}|a@b.example|Vif`],
    told: 'transposed 1',
  },
  {
    what: 'sessions with their headings in the first column',
    lines: [
      ['Titre', 'Linux', 'Python', 'Web'],
      ['Date', '12/05/2026', '13/05/2026', '14/05/2026'],
      ['Heure', '9h', '10h', '14h'],
      ['Salle', 'A', 'B', 'A'],
    ],
    columns: 'Titre|Date|Heure|Salle',
    rows: ['Linux|12/05/2026|9h|A', 'Python|13/05/2026|10h|B', 'Web|14/05/2026|14h|A'],
    told: 'transposed 3',
    use: 'agenda',
  },
  {
    what: 'a list on its side in German, two entries of one name',
    lines: [
      ['Name', 'Chor', 'Chor'],
      ['Telefon', '030 1234 561', '030 1234 562'],
      ['E-Mail', 'a@b.example', 'c@d.example'],
      ['Ort', 'Köln', 'Bonn'],
    ],
    columns: 'Name|Telefon|E-Mail|Ort',
    rows: ['Chor|030 1234 561|a@b.example|Köln', 'Chor|030 1234 562|c@d.example|Bonn'],
    told: 'transposed 2',
  },
  {
    what: 'entries of two lines',
    lines: [
      ['Nom', 'Contact', 'Téléphone', 'Ville'],
      ['Judo', 'Anne Roux', one, 'Vif'],
      ['', 'Paul Brun', two],
      ['Basket', 'Léa Petit', three, 'Vif'],
      ['', 'Luc Grand', four],
      ['Chorale', 'Zoé Noir', one, 'Claix'],
    ],
    columns: 'Nom|Contact|Téléphone|Ville',
    rows: [
      `Judo|Anne Roux+Paul Brun|${one}+${two}|Vif`,
      `Basket|Léa Petit+Luc Grand|${three}+${four}|Vif`,
      `Chorale|Zoé Noir|${one}|Claix`,
    ],
    told: 'lines-joined 2',
  },
];

for (const [door, write] of doors)
  describe(`A table as people lay it out, in ${door}`, () => {
    for (const { what, lines, columns, rows, told, use } of cases)
      it(`is a list: ${what}`, async () => {
        const seen = await see(write(lines));
        expect(seen.columns.join('|')).to.equal(columns);
        expect(seen.rows).to.deep.equal(rows);
        if (told !== undefined) expect(seen.told).to.include(told);
        if (use !== undefined) expect(seen.use).to.equal(use);
      });

    it('explains codes by the small table beside it', async () => {
      const seen = await see(
        write([
          ['Nom', 'Type', 'Ville', '', 'Code', 'Libellé'],
          ['Judo', 'S', 'Vif', '', 'S', 'Sport'],
          ['Basket', 'S', 'Vif', '', 'C', 'Culture'],
          ['Chorale', 'C', 'Claix'],
          ['Danse', 'C', 'Claix'],
        ]),
      );
      expect(seen.columns).to.deep.equal(['Nom', 'Type', 'Ville']);
      expect(seen.glossary).to.equal('S=Sport,C=Culture');
      expect(seen.told.join()).not.to.include('other-tables');
    });

    const grids: readonly (readonly [what: string, lines: readonly Line[]])[] = [
      [
        'hours by rooms',
        [
          ['Horaire', 'Salle A', 'Salle B'],
          ['9h-10h', 'Accueil', 'Linux'],
          ['10h-11h', 'Python', ''],
          ['11h-12h', 'Débat', 'Cartes'],
        ],
      ],
      [
        'hours by days of the week',
        [
          ['', 'Lundi', 'Mardi', 'Mercredi'],
          ['9h', 'Yoga', 'Judo', 'Éveil'],
          ['10h', 'Gym', '', 'Dessin'],
          ['14h', 'Jeux', 'Lecture', 'Cirque'],
        ],
      ],
      [
        'hours by days in German',
        [
          ['Zeit', 'Montag', 'Dienstag'],
          ['9:00', 'Yoga', 'Judo'],
          ['10:00', 'Gym', 'Chor'],
          ['11:00', 'Fest', 'Kino'],
        ],
      ],
      [
        'hours by dates',
        [
          ['Heure', '12/05/2026', '13/05/2026'],
          ['9h', 'Accueil', 'Linux'],
          ['10h', 'Python', 'Web'],
          ['11h', 'Débat', 'Cartes'],
        ],
      ],
      [
        'hours by rooms, one of which has a name of its own',
        [
          ['Heure', 'Dojo', 'Salle A', 'Salle B', 'Salle C'],
          ['8h-9h', 'Judo', '', '', 'Chorale'],
          ['9h-10h', '', 'Chorale', 'Judo', ''],
          ['10h-11h', 'Judo', '', '', ''],
        ],
      ],
      [
        'rooms by hours',
        [
          ['', '9h', '10h', '11h'],
          ['Room 1', 'Yoga', 'Gym', 'Judo'],
          ['Room 2', 'Danse', '', 'Chant'],
          ['Room 3', 'Jeux', 'Bal', 'Dés'],
        ],
      ],
    ];
    for (const [what, lines] of grids)
      it(`is told as a timetable: ${what}`, async () => {
        expect((await see(write(lines))).told).to.include('grid');
      });

    const lists: readonly (readonly [what: string, lines: readonly Line[]])[] = [
      [
        'hours with a room and a group beside them',
        [
          ['Horaire', 'Salle', 'Groupe', 'Activité'],
          ['9h-10h', 'Salle A', 'Groupe 1', 'Accueil'],
          ['10h-11h', 'Salle B', 'Groupe 2', 'Linux'],
          ['11h-12h', 'Salle A', 'Groupe 1', 'Débat'],
        ],
      ],
      [
        'hours of places by the day of the week',
        [
          ['Nom', 'Lundi', 'Mardi'],
          ['Mairie', '9h-12h', '9h-12h'],
          ['Poste', '9h-12h', '14h-17h'],
          ['École', '8h-12h', '8h-12h'],
        ],
      ],
      [
        'sessions that begin with their hour',
        [
          ['Heure', 'Titre', 'Salle'],
          ['9h', 'Accueil', 'A'],
          ['10h', 'Linux', 'B'],
          ['11h', 'Web', 'A'],
        ],
      ],
      [
        'rooms with their hours',
        [
          ['Salle', 'Lundi', 'Mardi'],
          ['Salle A', '9h-12h', '14h'],
          ['Salle B', '9h-12h', '9h'],
          ['Salle C', '8h', '8h-12h'],
        ],
      ],
      [
        'entries that are called like headings',
        [
          ['Nom', 'Téléphone', 'Portable'],
          ['Contact', one, two],
          ['Mairie', three, four],
          ['Ville', one, four],
        ],
      ],
      [
        'a list of fields',
        [
          ['Champ', 'Description', 'Exemple'],
          ['Nom', 'Nom de la structure', 'Judo'],
          ['Téléphone', 'Numéro', one],
          ['Ville', 'Commune', 'Vif'],
        ],
      ],
      [
        'entries without a name that say the rest',
        [
          ['Nom', 'Contact', 'Téléphone', 'Ville'],
          ['Judo', 'Anne', one, 'Vif'],
          ['', 'Paul', two, 'Claix'],
          ['Basket', 'Léa', three, 'Vif'],
          ['', 'Luc', four],
        ],
      ],
      [
        'blank rows before entries that are called like headings',
        [
          ['Nom', 'Ville', 'Téléphone'],
          ['Judo', 'Vif', one],
          [],
          ['Contact', 'Vif', two],
          [],
          ['Site', 'Claix', ''],
          ['Danse', 'Claix', three],
        ],
      ],
    ];
    for (const [what, lines] of lists)
      it(`is left as it is: ${what}`, async () => {
        const seen = await see(write(lines));
        const given = lines.slice(1).filter(({ length }) => length > 0);
        const width = lines[0]?.length ?? 0;
        expect(seen.columns).to.deep.equal(lines[0]);
        expect(seen.rows).to.deep.equal(
          given.map((line) => Array.from({ length: width }, (_, at) => line[at] ?? '').join('|')),
        );
        expect(seen.told.join()).not.to.match(/grid|transposed|other-tables|tables-joined|lines-joined/);
      });
  });

describe('A column that is blank for the eye', () => {
  it('is no end of a table', async () => {
    const lines: readonly Line[] = [
      ['Nom', 'Tél', '', 'Ville', 'Site'],
      ['Judo', one, '', 'Vif', 'https://a.example'],
      ['Basket', two, '', 'Vif', ''],
      ['Chorale', three, '', 'Claix', 'https://b.example'],
    ];
    expect((await see(asWorkbook(lines))).columns).to.deep.equal(['Nom', 'Tél', 'Ville', 'Site']);
    expect((await see(asCsv(lines))).rows).to.have.lengthOf(3);
  });
});

describe('A list in pieces', () => {
  it('keeps the lines of its rows, and the title of a piece as a row', async () => {
    const seen = await see(
      asCsv([
        ['Nom', 'Ville', 'Téléphone'],
        ['Judo', 'Vif', one],
        ['Basket', 'Vif', two],
        ['Culture'],
        ['Nom', 'Téléphone', 'Ville'],
        ['Chant', three, 'Vif'],
      ]),
    );
    expect(seen.rows).to.deep.equal([
      `Judo|Vif|${one}`,
      `Basket|Vif|${two}`,
      'Culture||',
      `Chant|Vif|${three}`,
    ]);
    expect(seen.lines).to.deep.equal([2, 3, 4, 6]);
  });
});

describe('A range that a spreadsheet took for a day', () => {
  const told = async (...cells: readonly Cell[]): Promise<readonly string[]> =>
    (
      await see(
        workbookOf({
          rows: [
            ['Nom', 'Âges', 'Ville'],
            ...cells.map((cell, at): readonly Cell[] => [`Nom ${at}`, cell, 'Vif']),
          ],
        }),
      )
    ).told;

  it('is told among ranges', async () => {
    expect(await told('6-8', '10-déc', '03-mai', '12-15')).to.include('range-as-date 2');
    expect(await told('6 à 8 ans', { value: 46366, format: 'd-mmm' }, '12-15')).to.include('range-as-date 1');
    expect(await told('6–8', 'Oct-12')).to.include('range-as-date 1');
  });

  it('is none among other days or words', async () => {
    expect((await told('10-déc', '03-mai', 'été')).join()).not.to.include('range-as-date');
    expect((await told('6-8', 'dès 4-5 ans', 'tous')).join()).not.to.include('range-as-date');
  });
});

describe('Whatever stands in a table', () => {
  it('no value of it is lost unsaid', async () => {
    const cell = fc.constantFrom(
      '',
      'Nom',
      'Ville',
      'Téléphone',
      one,
      'Vif',
      '9h',
      'Lundi',
      'SPORTS',
      '2026',
    );
    const line = fc.array(cell, { minLength: 4, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(fc.array(line, { minLength: 2, maxLength: 9 }), async (lines) => {
        const read = await readTable(asCsv(lines)).catch(() => null);
        if (!read) return;
        const { table } = await describeTable(read);
        const told = new Set(table.problems.map(({ code }) => code));
        if (told.has('other-tables') || table.withheld) return;
        const shown = [
          ...table.columns,
          ...table.rows.flat(),
          table.problems.map(({ sample = '' }) => sample),
        ].join();
        for (const value of read.rows.flat()) expect(shown).to.include(value);
      }),
      { numRuns: 200 },
    );
  });
});
