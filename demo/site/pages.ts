/** The pages of `demo/` as visitors find their way among them: sections in the order of the menu, pages in the order of reading. */

export type Language = 'fr' | 'en';

/** What a page is called in the menu, in the languages that it exists in: at least one. */
export interface Page {
  readonly name: string;
  readonly label: Readonly<Partial<Record<Language, string>>>;
}

export interface Section {
  readonly label: Readonly<Record<Language, string>>;
  readonly pages: readonly Page[];
}

const page = (name: string, fr: string, en: string): Page => ({ name, label: { fr, en } });
const inFrench = (name: string, fr: string): Page => ({ name, label: { fr } });

/** The first page, which the name of the project leads to. */
export const home = page('index', 'Accueil', 'Home');

export const sections: readonly Section[] = [
  {
    label: { fr: 'Composer sa balise', en: 'Write your tag' },
    pages: [page('builder', 'Composer sa balise', 'Write your tag')],
  },
  {
    label: { fr: 'Installer', en: 'Install' },
    pages: [
      page('install', 'Que copier où', 'What to copy where'),
      page('sites', 'Dans votre site', 'On your site'),
      page('hosts', 'Où ranger le fichier', 'Where to keep the file'),
      page('moteurs', 'Des millions de lignes', 'Millions of rows'),
      page('iframe', 'Dans un cadre', 'In a frame'),
      page('policy', 'Politique de contenu', 'Content policy'),
      page('prerender', 'Sans script, et pour les moteurs', 'Without a script, for search engines'),
    ],
  },
  {
    label: { fr: 'Éléments', en: 'Elements' },
    pages: [
      ...[
        'actor-directory',
        'actor-filter',
        'actor-search',
        'actor-map',
        'actor-index',
        'actor-stats',
        'actor-kept',
        'actor-guide',
        'actor-form',
        'training-agenda',
      ].map((tag) => page(tag, `<${tag}>`, `<${tag}>`)),
      page('companion', 'Écrire un compagnon', 'Write a companion'),
      page('construction', 'Comment c’est fait', 'How it is built'),
    ],
  },
  {
    label: { fr: 'Apparence', en: 'Looks' },
    pages: [
      page('themes', 'Trois habillages', 'Three looks'),
      page('gabarits', 'Sa propre fiche', 'A card of your own'),
      page('dsfr', 'Les jetons d’un système de design', 'The tokens of a design system'),
    ],
  },
  {
    label: { fr: 'Exemples', en: 'Examples' },
    pages: [
      page('examples', 'Tous les exemples', 'All examples'),
      page('annuaire', 'Un annuaire dans un site associatif', 'A directory on the site of an association'),
      page(
        'ailleurs',
        'Recherche et filtres ailleurs dans la page',
        'Search and filters elsewhere in the page',
      ),
      page('tableau', 'Un tableau à trier et à emporter', 'A table to sort and to take away'),
      page('aide-numerique', 'Se faire aider avec le numérique', 'Help with computers'),
      page('pres-de-chez-moi', 'Près de chez moi', 'Near me'),
      page('carte', 'Une carte et une liste', 'A map and a list'),
      page('livret', 'Un livret imprimé', 'A printed booklet'),
      page('agenda', 'Le programme d’une formation', 'The programme of a training'),
      page('agenda-cluny', 'Les modules d’une année', 'The modules of a year'),
      page('agenda-ateliers', 'Les ateliers d’une ville', 'The workshops of a town'),
      page('agenda-conference', 'Une conférence à plusieurs salles', 'A conference in several rooms'),
      page('calendrier', 'Un calendrier tel quel', 'A calendar as it is'),
      page('communes', 'Les communes de France', 'The communes of France'),
      page('json', 'Un fichier JSON', 'A JSON file'),
      page('tableur', 'Un fichier enregistré par un tableur', 'A file saved by a spreadsheet'),
      page('codes', 'Des codes et des horaires', 'Codes and hours'),
      { name: 'english', label: { en: 'A page in English' } },
      inFrench('dark', 'Une page sombre'),
      inFrench('rtl', 'Une page de droite à gauche'),
      page('narrow', 'Trois largeurs', 'Three widths'),
      page('two', 'Deux annuaires sur une page', 'Two directories on a page'),
      inFrench('hostile', 'Une page hostile'),
      page('failures', 'Ce qui peut mal se passer', 'What can go wrong'),
    ],
  },
  {
    label: { fr: 'Engagements', en: 'Commitments' },
    pages: [
      page('accessibility', 'Accessibilité', 'Accessibility'),
      page('privacy', 'Vie privée', 'Privacy'),
    ],
  },
];

/** The language in which a page is met by readers of another: their own where it exists. */
export const languageFor = ({ label }: Page, wanted: Language): Language =>
  label[wanted] === undefined ? (wanted === 'fr' ? 'en' : 'fr') : wanted;

/** The file of a page: `NAME.en.html` is the English one of two. */
export const fileOf = (page: Page, language: Language): string => {
  const isSecond = languageFor(page, language) === 'en' && page.label.fr !== undefined;
  return `${page.name}${isSecond ? '.en' : ''}.html`;
};

export const labelOf = (page: Page, language: Language): string =>
  page.label[languageFor(page, language)] ?? page.name;

/** The page that a file holds, with its section; the first page has none. */
export const findPage = (file: string): { readonly page: Page; readonly section: Section | null } | null => {
  const name = file.replace(/(?:\.en)?\.html$/, '');
  if (name === home.name) return { page: home, section: null };
  for (const section of sections) {
    const page = section.pages.find((each) => each.name === name);
    if (page) return { page, section };
  }
  return null;
};
