// The workbooks of the tests, all of invented data. Dates and times are written as ISO/IEC 26300 writes them.
const day = (value) => ({ value, type: 'date', format: 'day' });
const phone = (value) => ({ value, format: 'phone' });
const postcode = (value) => ({ value, format: 'postcode' });
const covered = { covered: true };

const headings = [
  'Nom',
  'Domaine',
  'Code postal',
  'Commune',
  'Téléphone',
  'Site',
  'Créée le',
  'Taux',
  'Cotisation',
  'Ouverte',
  'Note interne',
  'Effectif',
];

/** @param {string} name */
const member = (name, domain, code, town, number, site, since, rate, fee, isOpen, count) => [
  name,
  domain,
  postcode(code),
  town,
  phone(number),
  site,
  since,
  { value: rate, format: 'percent' },
  { value: fee, format: 'euro' },
  isOpen,
  `secret de ${name}`,
  count,
];

export const workbooks = {
  // A sheet of settings first, a title above the headings, a table of codes that is longer than the list, and all kinds of cells.
  annuaire: {
    sheets: [
      {
        name: 'Réglages',
        rows: [
          ['Paramètre', 'Valeur'],
          ['Année', 2026],
          ['Contact', 'Accueil'],
          ['Version', 3],
        ],
      },
      {
        name: 'Annuaire 2026',
        hiddenColumns: [10],
        rows: [
          [
            { value: 'Annuaire des associations de Valombre', across: 12 },
            ...Array.from({ length: 11 }, () => covered),
          ],
          headings,
          member(
            'Le Fil',
            'NUM',
            1000,
            'Bourg',
            476000024,
            { value: 'Site du Fil', link: 'https://le-fil.example/?a=1&b=2' },
            day('2019-03-01'),
            0.25,
            12.5,
            true,
            12,
          ),
          member(
            'Îlot vert',
            'ENV',
            38450,
            'Vif',
            476000025,
            { value: 'https://ilot.example/', link: 'https://ilot.example/' },
            { value: '2020-11-15T14:30:00', type: 'date', format: 'day' },
            0.5,
            1250,
            false,
            340,
          ),
          {
            hidden: 'collapse',
            cells: member(
              'Cachette',
              'NUM',
              69001,
              'Lyon',
              476999999,
              null,
              day('2001-01-01'),
              1,
              5,
              true,
              1,
            ),
          },
          member('Iris', 'NUM', 5000, 'Gap', 492000001, null, day('1904-02-29'), 0.333, 0, true, 7),
          Array.from({ length: 12 }, () => null),
          member(
            'Les Passeurs',
            'CUL',
            38000,
            'Grenoble',
            476000027,
            { value: 'Écrire', link: 'mailto:contact@passeurs.example' },
            { value: '2024-05-01', type: 'date', format: 'month' },
            0.1,
            8,
            true,
            { formula: '=NA()' },
          ),
          member(
            'Radio Cime',
            'CUL',
            38190,
            'Froges',
            476000028,
            null,
            { value: '2025-06-07T09:05:00', type: 'date', format: 'moment' },
            0,
            20,
            false,
            1234567,
          ),
          member(
            'Atelier 9',
            'ENV',
            26000,
            'Valence',
            475000009,
            { value: 'Deux\nlignes' },
            day('2026-12-31'),
            0.75,
            3.2,
            true,
            { value: 4, note: 'note cachée' },
          ),
        ],
      },
      {
        name: 'Domaines',
        rows: [
          ['Code', 'Libellé', 'Définition'],
          ['NUM', 'Numérique', 'Ordinateurs, réseaux, logiciels libres'],
          ['ENV', 'Environnement', 'Jardins, eau, énergie'],
          ['CUL', 'Culture', 'Spectacles et médias'],
          ...Array.from({ length: 60 }, (_, index) => [
            `X${String(index).padStart(2, '0')}`,
            `Domaine ${index}`,
            '',
          ]),
        ],
      },
      {
        name: 'Brouillon',
        hidden: true,
        rows: [
          ['Nom', 'Commune'],
          ['Feuille cachée', 'Nulle part'],
        ],
      },
    ],
  },
  // A programme: days merged over the lines below, hours as times, one longer than a day.
  programme: {
    sheets: [
      {
        name: 'Programme',
        rows: [
          ['Jour', 'Début', 'Fin', 'Titre', 'Salle', 'Cumul'],
          ...['2026-05-12', '2026-05-13'].flatMap((date, index) => [
            [{ ...day(date), down: 3 }, ...session(9, 'Accueil', 'Salle A', 1 + 24 * index)],
            [covered, ...session(10, 'Installer un système libre', 'Salle B', 2 + 24 * index)],
            [covered, ...session(14, 'Atelier', 'Salle A', 3 + 24 * index)],
          ]),
        ],
      },
    ],
  },
  // A title that tells the year, days merged over the whole table, and a table of codes beside it.
  festival: {
    sheets: [
      {
        name: 'Festival',
        rows: [
          [{ value: 'Festival du libre 2026', across: 4 }, covered, covered, covered],
          ['Heure', 'Titre', 'Salle', 'Public', null, 'Code', 'Libellé'],
          [{ value: 'Mardi 12 mai', across: 4 }, covered, covered, covered, null, 'D', 'Débutants'],
          ['9h30', 'Accueil', 'A', 'D', null, 'C', 'Confirmés'],
          ['10h30', 'Installer un système', 'B', 'D'],
          [{ value: 'Mercredi 13 mai', across: 4 }, covered, covered, covered],
          ['9h', 'Réseau', 'A', 'C'],
          ['14h', 'Atelier', 'B', 'D'],
          ['16h', 'Fin', 'A', 'C'],
        ],
      },
    ],
  },
  // The same shape every year, and the oldest first.
  annees: {
    sheets: ['2024', '2025', '2026'].map((year, index) => ({
      name: `Saison ${year}`,
      rows: [
        ['Nom', 'Commune', 'Courriel'],
        ...['Aube', 'Brise', 'Cascade', 'Dune']
          .slice(index)
          .map((name) => [`${name} ${year}`, 'Vif', `${name.toLowerCase()}@asso.example`]),
      ],
    })),
  },
  // A filter that was saved hides most rows.
  filtre: {
    sheets: [
      {
        name: 'Liste',
        filter: { range: 'A1:Liste.C7', column: 1, value: 'Vif' },
        rows: [
          ['Nom', 'Commune', 'Courriel'],
          ['Aube', 'Vif', 'aube@asso.example'],
          ...['Brise', 'Cascade', 'Dune', 'Écho'].map((name) => ({
            hidden: 'filter',
            cells: [name, 'Claix', `${name.toLowerCase()}@asso.example`],
          })),
          ['Forêt', 'Vif', 'foret@asso.example'],
        ],
      },
    ],
  },
  // Excel for the Mac of old counts days from 1904.
  mac: {
    from1904: true,
    sheets: [
      {
        name: 'Liste',
        rows: [
          ['Nom', 'Date'],
          ['Aube', day('2026-05-12')],
          ['Brise', day('1999-12-31')],
          ['Cascade', day('1905-01-01')],
        ],
      },
    ],
  },
};

function session(hour, title, room, total) {
  const time = (hours) => `PT${String(hours).padStart(2, '0')}H30M00S`;
  return [
    { value: time(hour), type: 'time', format: 'time' },
    { value: time(hour + 1), type: 'time', format: 'time' },
    title,
    room,
    { value: time(total), type: 'time', format: 'elapsed' },
  ];
}
