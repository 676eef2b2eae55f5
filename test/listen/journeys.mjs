// What somebody does who hears the page, and what must be said then. A step is what is done (`open` a page of the demo, `press` a key,
// `type`), with what, and what must be among the words that follow.

/** The keys of the screen reader: `e` is the next field, `b` the next button, `x` the next box, `3` the next heading of level 3. */
export const journeys = [
  {
    name: 'chercher',
    steps: [
      ['open', 'annuaire.html'],
      ['press', 'ctrl+Home'],
      ['press', 'e', 'Rechercher'],
      ['press', 'Tab'],
      ['press', 'shift+Tab', 'Rechercher zone de saisie', 'La liste change quand vous écrivez.'],
      ['type', 'velo', /^1 résultat sur \d+$/],
      ['press', 'Return', /^$/],
      ['type', 'zzz', /^Nous n’avons rien trouvé\./],
      ['press', 'Tab', 'Effacer la recherche bouton'],
      ['press', 'Return', /^\d+ structures$/],
    ],
  },
  {
    name: 'fiche',
    steps: [
      ['open', 'annuaire.html'],
      ['press', 'ctrl+Home'],
      ['press', '3', 'en-tête niveau 3'],
      ['press', 'b', /^Voir la fiche : .+ réduit bouton\.$/],
      ['press', 'Return', 'étendu'],
      ['press', 'Down', 'terme décrit'],
    ],
  },
  {
    name: 'filtrer',
    steps: [
      ['open', 'index.html'],
      ['press', 'ctrl+Home'],
      ['press', 'x', /\(\d+\) case à cocher non cochée/],
      ['press', 'space', 'cochée', /\d+ résultats sur \d+$/],
      ['press', 'b', /^Voir les \d+ choix réduit bouton\.$/],
    ],
  },
  {
    name: 'trier',
    steps: [
      ['open', 'annuaire.html?annuaire-page=2'],
      ['press', 'ctrl+Home'],
      ['press', 'c', 'Trier par liste déroulante'],
      ['press', 'Tab'],
      ['press', 'shift+Tab', 'Trier par liste déroulante'],
      ['press', 'Down', 'Liste triée : Nom, de A à Z'],
    ],
  },
  {
    name: 'tableau',
    steps: [
      ['open', 'tableau.html'],
      ['press', 'ctrl+Home'],
      ['press', 't', '90 structures', 'Nom bouton'],
      ['press', 'Return', 'Liste triée : Nom, de A à Z'],
      ['press', 'Return', 'Liste triée : Nom, de Z à A'],
      ['press', 'shift+b', 'Colonnes'],
      ['press', 'Return', 'étendu'],
      ['press', 'x', 'Statut case à cocher cochée'],
      ['press', 'space', 'non cochée'],
    ],
  },
  {
    name: 'index',
    steps: [
      ['open', 'actor-index.html'],
      ['press', 'ctrl+Home'],
      ['press', '3'],
      ['press', '3'],
      ['press', '3'],
      ['press', '3', 'De A à Z en-tête niveau 3'],
      ['press', 'k', 'A lien'],
      ['press', 'Return', 'A (8) en-tête niveau 4'],
      ['press', 'k', 'Alpes Cartographie citoyenne'],
      ['press', 'Return', 'Alpes Cartographie citoyenne', 'étendu'],
    ],
  },
  {
    name: 'seances',
    steps: [
      ['open', 'agenda-ateliers.html'],
      ['press', 'ctrl+Home'],
      ['press', '3', /, \p{L}+ \d.+ à .+ lien en-tête niveau 3/u],
      ['press', 'b', /^Voir la fiche : .+, \p{L}+ \d/u],
    ],
  },
  {
    name: 'suite',
    steps: [
      ['open', 'calendrier.html'],
      ['press', 'ctrl+End'],
      ['press', 'shift+b'],
      ['press', 'shift+b', /^Afficher/],
      ['press', 'Return', 'en-tête niveau'],
    ],
  },
  {
    name: 'panne',
    steps: [
      ['open', 'failures.html'],
      ['press', 'ctrl+Home'],
      ['press', 'b'],
      ['press', 'b', 'Réessayer bouton'],
      ['press', 'Return', 'Nous n’arrivons pas à afficher la liste. Réessayez plus tard.'],
      ['press', 'Return', 'Nous n’arrivons pas à afficher la liste. Réessayez plus tard.'],
    ],
  },
];
