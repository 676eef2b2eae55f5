/** How a point is known to hold: by a test, by a test of a part of it, by looking at it, or because what it is about does not exist. */
export type Proof = 'tested' | 'partly' | 'by-eye' | 'absent';

/** Something that a directory owes to people with disabilities (WCAG 2.2 AA, RGAA 4.1.2), and how it is known to hold. */
export interface Point {
  readonly fr: string;
  readonly en: string;
  readonly proof: Proof;
  /** The test: its file, and words of its name. */
  readonly test?: { readonly file: string; readonly name: string };
  /** What the proof leaves open. */
  readonly note?: { readonly fr: string; readonly en: string };
}

export const points: readonly Point[] = [
  {
    fr: 'Chaque champ a une étiquette visible ; un texte d’exemple n’en tient jamais lieu.',
    en: 'Every field has a visible label; a placeholder is never the only one.',
    proof: 'tested',
    test: {
      file: 'test/elements/actor-directory/accessibility.test.ts',
      name: 'gives every field a visible label and says that results come by themselves',
    },
  },
  {
    fr: 'Une zone de recherche, nommée quand la page en a plusieurs.',
    en: 'A search landmark, named where the page has several.',
    proof: 'tested',
    test: {
      file: 'test/elements/actor-directory/accessibility.test.ts',
      name: 'has a search landmark whose name tells two of them apart',
    },
  },
  {
    fr: 'Une consigne liée au champ dit que les résultats viennent d’eux-mêmes.',
    en: 'A hint tied to the field says that results come by themselves.',
    proof: 'tested',
    test: {
      file: 'test/elements/actor-directory/accessibility.test.ts',
      name: 'gives every field a visible label and says that results come by themselves',
    },
  },
  {
    fr: 'Taper ne déplace pas le focus et ne recharge pas la page.',
    en: 'Typing neither moves the focus nor reloads the page.',
    proof: 'tested',
    test: {
      file: 'test/elements/actor-directory/search.test.ts',
      name: 'answers while a visitor types, without moving the focus',
    },
  },
  {
    fr: 'Entrée n’envoie aucun formulaire de la page et n’en sort pas.',
    en: 'Enter neither sends a form of the page nor leaves it.',
    proof: 'tested',
    test: {
      file: 'test/elements/actor-directory/search.test.ts',
      name: 'does not send a form of the page nor leave it when Enter is pressed',
    },
  },
  {
    fr: 'Une zone d’état existe, vide, avant de servir.',
    en: 'A status region exists, empty, before it is used.',
    proof: 'tested',
    test: {
      file: 'test/elements/actor-directory/accessibility.test.ts',
      name: 'says the count once, after the typing has ended, and only when it has changed',
    },
  },
  {
    fr: 'Le nombre est dit une fois, après la frappe, et seulement s’il a changé.',
    en: 'The count is said once, after typing, and only when it has changed.',
    proof: 'tested',
    test: {
      file: 'test/elements/actor-directory/accessibility.test.ts',
      name: 'says the count once, after the typing has ended, and only when it has changed',
    },
  },
  {
    fr: 'Aucun résultat : une phrase visible et dite, et un bouton pour tout montrer.',
    en: 'Nothing found: a sentence seen and said, and a button to show everything.',
    proof: 'tested',
    test: {
      file: 'test/elements/actor-directory/accessibility.test.ts',
      name: 'says at once that nothing was found, in the same region',
    },
  },
  {
    fr: 'Au-delà d’une seconde, l’attente se dit.',
    en: 'After a second, waiting is said.',
    proof: 'tested',
    test: {
      file: 'test/elements/actor-directory/states.test.ts',
      name: 'says that it is loading after a second, and how far it has come',
    },
  },
  {
    fr: 'Panne : une alerte en clair, un bouton pour réessayer, le lien de la page toujours là.',
    en: 'Failure: an alert in plain words, a button to try again, the page’s link still there.',
    proof: 'tested',
    test: {
      file: 'test/elements/retry.test.ts',
      name: 'hears of each failure, and nothing of loading after the second',
    },
  },
  {
    fr: 'Les filtres sont des groupes nommés ; chaque case dit sa valeur et son nombre.',
    en: 'Filters are named groups; every box says its value and its count.',
    proof: 'tested',
    test: {
      file: 'test/elements/actor-filter/accessibility.test.ts',
      name: 'say the filter, the value and its count of every box',
    },
  },
  {
    fr: 'Un filtre se déplie par un bouton qui dit s’il est ouvert.',
    en: 'A filter unfolds by a button that says whether it is open.',
    proof: 'tested',
    test: {
      file: 'test/elements/actor-filter/accessibility.test.ts',
      name: 'shut and open by the keyboard, and tell how many values are chosen while they are shut',
    },
  },
  {
    fr: 'Un filtre replié dit combien de valeurs sont choisies.',
    en: 'A folded filter says how many values are chosen.',
    proof: 'tested',
    test: {
      file: 'test/elements/actor-filter/accessibility.test.ts',
      name: 'shut and open by the keyboard, and tell how many values are chosen while they are shut',
    },
  },
  {
    fr: 'Enlever un filtre en vigueur ne perd jamais le focus.',
    en: 'Taking a filter away never loses the focus.',
    proof: 'tested',
    test: {
      file: 'test/elements/actor-filter/accessibility.test.ts',
      name: 'move the focus to the next chip, then to the results, never out of the list',
    },
  },
  {
    fr: 'Tout effacer ramène le focus aux résultats.',
    en: 'Clearing everything brings the focus to the results.',
    proof: 'tested',
    test: {
      file: 'test/elements/actor-filter/accessibility.test.ts',
      name: 'move the focus to the next chip, then to the results, never out of the list',
    },
  },
  {
    fr: 'Les résultats sont une liste ; chaque titre a le niveau voulu.',
    en: 'Results are a list; every title has the level wanted.',
    proof: 'tested',
    test: {
      file: 'test/elements/actor-directory/accessibility.test.ts',
      name: 'has results in a list with a heading each',
    },
  },
  {
    fr: 'Un seul lien principal par fiche ; aucun nom de lien ne se répète.',
    en: 'One main link per entry; no link name twice.',
    proof: 'tested',
    test: {
      file: 'test/elements/said.test.ts',
      name: 'is when a session takes place, where others have its name',
    },
  },
  {
    fr: 'Un lien qui ouvre une fenêtre le dit.',
    en: 'A link that opens a window says so.',
    proof: 'absent',
    note: {
      fr: 'Aucun lien n’ouvre de fenêtre, sauf dans un cadre si son adresse le demande ; la page du cadre le dit alors.',
      en: 'No link opens a window, except in a frame whose address asks for it; the frame’s page then says so.',
    },
  },
  {
    fr: 'Les pages sont une navigation nommée ; la page affichée est marquée, le focus va aux résultats.',
    en: 'Pages are a named navigation; the current one is marked, the focus goes to the results.',
    proof: 'tested',
    test: {
      file: 'test/elements/actor-directory/order-and-pages.test.ts',
      name: 'move the focus to the heading of the results',
    },
  },
  {
    fr: '« Montrer la suite » mène le focus à ce qui est nouveau.',
    en: '“Show more” takes the focus to what is new.',
    proof: 'tested',
    test: {
      file: 'test/elements/training-agenda/programme.test.ts',
      name: 'draws long programmes piece by piece and takes the focus to what is new',
    },
  },
  {
    fr: 'Les tableaux ont une légende et des en-têtes.',
    en: 'Tables have a caption and headings.',
    proof: 'tested',
    test: {
      file: 'test/elements/training-agenda/views.test.ts',
      name: 'show a day with parallel sessions as a table of hours and rooms',
    },
  },
  {
    fr: 'Un changement d’ordre se dit.',
    en: 'A change of order is said.',
    proof: 'tested',
    test: {
      file: 'test/elements/said.test.ts',
      name: 'is the order that they have chosen, from any page',
    },
  },
  {
    fr: 'Tout se fait au clavier, dans un ordre logique, sans piège.',
    en: 'Everything works by keyboard, in order, without a trap.',
    proof: 'tested',
    test: {
      file: 'test/elements/said.test.ts',
      name: 'comes to the search before it comes to the filters',
    },
  },
  {
    fr: 'Aucun raccourci d’une seule touche.',
    en: 'No single-key shortcut.',
    proof: 'absent',
    note: {
      fr: 'Le code n’écoute ni lettre ni chiffre ; Échap ferme ce qui est ouvert, les autres touches sont celles du navigateur.',
      en: 'The code listens to no letter nor figure; Escape closes what stands open, the other keys are those of the browser.',
    },
  },
  {
    fr: 'Le focus se voit.',
    en: 'The focus is seen.',
    proof: 'tested',
    test: {
      file: 'test/elements/actor-directory/accessibility.test.ts',
      name: 'shows the focus by a ring of 2 pixels that stands out from the page, light or dark',
    },
  },
  {
    fr: 'Ce qui a le focus n’est pas caché sous un bandeau.',
    en: 'What has the focus is not hidden under a sticky header.',
    proof: 'tested',
    test: {
      file: 'test/elements/actor-directory/accessibility.test.ts',
      name: 'keeps what has the focus clear of a header that sticks to the top',
    },
  },
  {
    fr: 'Les cibles font au moins 24 pixels sur 24.',
    en: 'Targets are at least 24 by 24 pixels.',
    proof: 'tested',
    test: {
      file: 'test/elements/actor-directory/accessibility.test.ts',
      name: 'has targets of at least 24 by 24 pixels',
    },
  },
  {
    fr: 'Textes à 4,5:1, traits à 3:1, sur page claire et sombre.',
    en: 'Text at 4.5:1, lines at 3:1, on light and dark pages.',
    proof: 'partly',
    test: {
      file: 'test/elements/contrast.test.ts',
      name: 'can be read on whatever colour a site has chosen for its buttons',
    },
    note: {
      fr: 'Les textes sont mesurés ; les traits ne le sont pas.',
      en: 'Text is measured; lines are not.',
    },
  },
  {
    fr: 'Rien n’est dit par la couleur seule.',
    en: 'Nothing is told by colour alone.',
    proof: 'tested',
    test: {
      file: 'test/elements/training-agenda/programme.test.ts',
      name: 'says in words that a session is full or cancelled',
    },
  },
  {
    fr: 'Rien ne déborde à 320 pixels de large.',
    en: 'Nothing overflows at 320 pixels.',
    proof: 'tested',
    test: { file: 'test/pages/every-page/looked-at.ts', name: 'wide and narrow' },
  },
  {
    fr: 'Rien n’est coupé quand le texte est espacé.',
    en: 'Nothing is cut when text is spaced out.',
    proof: 'tested',
    test: {
      file: 'test/elements/actor-directory/accessibility.test.ts',
      name: 'also with the text twice as large and spaced out',
    },
  },
  {
    fr: 'Rien ne se recouvre quand le texte est deux fois plus grand.',
    en: 'Nothing overlaps when text is twice as large.',
    proof: 'tested',
    test: {
      file: 'test/elements/actor-filter/accessibility.test.ts',
      name: 'pixels with the text twice as large',
    },
  },
  {
    fr: 'Pas d’animation pour qui n’en veut pas.',
    en: 'No animation for those who want none.',
    proof: 'absent',
    note: {
      fr: 'Il n’y a ni animation ni défilement animé.',
      en: 'There is neither animation nor smooth scrolling.',
    },
  },
  {
    fr: 'En contraste forcé, tout reste visible.',
    en: 'Everything stays visible in forced colours.',
    proof: 'by-eye',
    note: {
      fr: 'Des règles existent ; aucun test ne les vérifie, et aucun appareil réel n’a été essayé.',
      en: 'There are rules; no test checks them, and no real device was tried.',
    },
  },
  {
    fr: 'Marche en portrait comme en paysage.',
    en: 'Works in portrait and landscape.',
    proof: 'partly',
    test: {
      file: 'test/elements/actor-directory/accessibility.test.ts',
      name: 'pixels, also with the text twice as large and spaced out',
    },
    note: {
      fr: 'Plusieurs largeurs sont testées, et une fenêtre étroite qui s’élargit est écoutée ; aucun appareil n’a été tourné.',
      en: 'Several widths are tested, and a narrow window that is widened is heard; no device was turned.',
    },
  },
  {
    fr: 'La langue de l’interface est dite quand elle n’est pas celle de la page.',
    en: 'The language of the interface is said where it is not the page’s.',
    proof: 'tested',
    test: {
      file: 'test/elements/actor-directory/languages.test.ts',
      name: 'says on its root which language it speaks',
    },
  },
  {
    fr: 'Sur une page de droite à gauche, tout est en miroir.',
    en: 'Everything is mirrored on pages written from right to left.',
    proof: 'tested',
    test: {
      file: 'test/elements/actor-directory/accessibility.test.ts',
      name: 'is mirrored in pages that are written from right to left',
    },
  },
  {
    fr: 'Les images des données ont un texte, ou aucun si elles n’en disent rien.',
    en: 'Images of the data have a text, or an empty one.',
    proof: 'tested',
    test: {
      file: 'test/elements/actor-directory/images.test.ts',
      name: 'stand beside the title: lazy, without referrer, in a room of their own',
    },
  },
  {
    fr: 'Toute carte est facultative, et tout ce qu’elle dit est dans la liste.',
    en: 'Any map is optional, and all it says is in the list.',
    proof: 'absent',
    note: { fr: 'Il n’y a pas de carte.', en: 'There is no map.' },
  },
  {
    fr: 'Sans JavaScript, et quand le script échoue, le contenu de la page mène au fichier.',
    en: 'Without JavaScript, and when the script fails, the page’s own content leads to the file.',
    proof: 'tested',
    test: {
      file: 'test/pages/policy.test.ts',
      name: 'leaves the page its link where the policy lets no script run',
    },
  },
];
