import { expect } from 'chai';
import { agendaOf } from './fixture.js';

/** What is told of the sessions of a file with these columns beside a title and a day. */
const statesOf = (
  columns: readonly string[],
  rows: readonly (readonly string[])[],
): readonly (readonly string[])[] =>
  agendaOf(
    ['Titre', 'Date', ...columns],
    rows.map((cells, row) => [
      `Atelier ${String.fromCharCode(65 + row)}`,
      `1${String(row)}/01/2027`,
      ...cells,
    ]),
  ).sessions.map(({ status, availability }) =>
    [status, availability].filter(({ code }) => code !== 'planned').map(({ code }) => code),
  );

describe('States that a column asks for by yes or no', () => {
  const marks: readonly (readonly [string, string, string])[] = [
    ['Complet', 'VRAI', 'FAUX'],
    ['Complet ?', 'oui', 'non'],
    ['Complète', 'Oui', 'Non'],
    ['Ausgebucht', 'WAHR', 'FALSCH'],
    ['Esaurito', 'VERO', 'FALSO'],
    ['Sold out', 'TRUE', 'FALSE'],
    ['COMPLET', 'X', ''],
    ['Est complet', '1', '0'],
    ['Complet', '✓', ''],
    ['Plus de places', '☑', '☐'],
  ];
  for (const [heading, yes, no] of marks) {
    it(`are told: ${heading} ${yes}`, () => {
      expect(statesOf([heading], [[yes], [no], [no], [yes]])).to.deep.equal([['full'], [], [], ['full']]);
    });
  }

  it('are told whatever the state', () => {
    const named = { Annulé: 'cancelled', Abgesagt: 'cancelled', Cancelled: 'cancelled', Reporté: 'moved' };
    const others = {
      'Liste d’attente': 'waiting',
      'Sur liste d’attente': 'waiting',
      'À confirmer': 'tentative',
    };
    for (const [heading, code] of Object.entries({ ...named, ...others }))
      expect(statesOf([heading], [['oui'], ['non'], ['non']]), heading).to.deep.equal([[code], [], []]);
  });

  it('are two where two columns say so, and one where both say the same', () => {
    const rows = [
      ['oui', 'oui'],
      ['non', 'oui'],
      ['non', 'non'],
    ];
    expect(statesOf(['Annulé', 'Complet'], rows)).to.deep.equal([['cancelled', 'full'], ['full'], []]);
    expect(
      statesOf(
        ['Complet', 'Statut'],
        [
          ['oui', 'Complet'],
          ['non', 'Ouvert'],
          ['non', 'Ouvert'],
        ],
      ),
    ).to.deep.equal([['full'], [], []]);
  });

  it('are full where no place is left', () => {
    for (const heading of [
      'Places restantes',
      'Nb de places disponibles',
      'Places libres',
      'Seats left',
      'Freie Plätze',
    ])
      expect(statesOf([heading], [['0'], ['5'], ['12'], ['0']]), heading).to.deep.equal([
        ['full'],
        [],
        [],
        ['full'],
      ]);
    expect(statesOf(['Places restantes'], [['Complet'], ['5'], ['3'], ['']])).to.deep.equal([
      ['full'],
      [],
      [],
      [],
    ]);
    expect(
      statesOf(
        ['Reste des places', 'Salle'],
        [
          ['Non', 'A'],
          ['Oui', 'B'],
          ['Oui', 'A'],
        ],
      ),
    ).to.deep.equal([['full'], [], []]);
  });

  it('are no states where something else is asked', () => {
    for (const heading of ['Repas complet', 'Annulation possible', 'Inscription', 'Places', 'Accessible'])
      expect(statesOf([heading], [['oui'], ['non'], ['non']]), heading).to.deep.equal([[], [], []]);
    expect(statesOf(['Places'], [['0'], ['12'], ['20']])).to.deep.equal([[], [], []]);
  });
});
