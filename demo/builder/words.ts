import type { Language } from '../site/pages.js';
import type { Service } from './data-address.js';
import type { Flavour } from './flavours.js';

/** The words of the page that writes the tag. */
export interface BuilderWords {
  readonly file: string;
  readonly address: string;
  readonly read: string;
  readonly or: string;
  readonly choose: string;
  /** `formats` are those that a file may be in: « CSV ou JSON ». */
  readonly drop: (formats: string) => string;
  readonly stays: string;
  readonly reading: string;
  readonly example: string;
  readonly isExample: string;
  /** The spreadsheets to fill in: what leads to them, and each with the name of its file, without its ending. */
  readonly models: string;
  readonly modelFiles: readonly (readonly [text: string, name: string])[];
  readonly translated: string;
  readonly services: Readonly<Record<Service, string>>;
  /** That the list is short enough for a file, whose address follows. */
  readonly short: (count: string) => string;
  /** That a search engine answers for the list, which is long. */
  readonly long: (count: string) => string;
  readonly found: string;
  readonly toTag: string;
  readonly settings: string;
  readonly element: string;
  readonly elements: Readonly<Record<'actor-directory' | 'training-agenda', string>>;
  readonly title: string;
  readonly noTitle: string;
  readonly columns: (shown: string, count: string) => string;
  readonly columnsHint: string;
  readonly show: string;
  readonly showColumn: (column: string) => string;
  readonly label: (column: string) => string;
  readonly filter: string;
  readonly filterColumn: (column: string) => string;
  readonly up: (column: string) => string;
  readonly down: (column: string) => string;
  readonly moved: (column: string, place: string, count: string) => string;
  readonly order: string;
  readonly sort: string;
  readonly asInFile: string;
  readonly descending: string;
  readonly pageSize: string;
  readonly view: string;
  readonly fitting: string;
  readonly views: Readonly<Record<'programme' | 'grid' | 'month' | 'courses', string>>;
  readonly looks: string;
  readonly language: string;
  readonly pageLanguage: string;
  readonly ownAccent: string;
  readonly accent: string;
  readonly preview: string;
  readonly tag: string;
  readonly where: string;
  readonly flavours: Readonly<Record<Flavour, string>>;
  readonly flavourHints: Readonly<Record<Flavour, string>>;
  readonly scheme: string;
  /** `color-scheme` in the address of a frame → what it means. */
  readonly schemes: Readonly<Record<'' | 'auto' | 'light' | 'dark', string>>;
  readonly styles: string;
  readonly localFile: (name: string) => string;
  readonly link: string;
  readonly frameTitles: Readonly<Record<'actor-directory' | 'training-agenda', string>>;
  readonly code: string;
  readonly copy: string;
  readonly copied: string;
  readonly byHand: string;
}

const fr: BuilderWords = {
  file: 'Votre fichier',
  address: 'Son adresse sur le web',
  read: 'Lire ce fichier',
  or: 'ou',
  choose: 'Choisir un fichier de votre ordinateur',
  drop: (formats) => `${formats} ; vous pouvez aussi le déposer ici.`,
  stays: 'Il est lu dans votre navigateur et n’est envoyé nulle part.',
  reading: 'Lecture du fichier…',
  example: 'Pas encore de fichier ? Partez de cet exemple.',
  isExample: 'Voici un exemple, dont tout est inventé. Mettez votre fichier à sa place.',
  models: 'Ou remplissez un tableur tout préparé :',
  modelFiles: [
    ['annuaire', 'modele-annuaire'],
    ['agenda', 'modele-agenda'],
  ],
  translated: 'Cette adresse est celle d’une page à regarder. Les données se trouvent ici :',
  services: {
    'google-published':
      'La feuille est publiée sur le web par Google, qui verra passer chaque visite de votre page. Une copie du fichier sur votre site l’évite.',
    'google-sheet':
      'La feuille doit être lisible par toute personne qui a le lien. Le plus sûr : Fichier, Partager, Publier sur le Web, au format CSV. Google verra passer chaque visite ; une copie du fichier sur votre site l’évite.',
    grist:
      'Le document doit être public. Si ce n’est pas la bonne table, remplacez Table1 par son identifiant, ou copiez le lien de « Télécharger en CSV ».',
    'data-gouv-page':
      'Cette page présente plusieurs fichiers. Ouvrez celui qu’il vous faut, puis copiez son adresse permanente.',
    'data-gouv':
      'L’adresse permanente mène toujours à la dernière version. Si le fichier est hébergé ailleurs, c’est cet hébergeur qui décide s’il peut être lu depuis votre page.',
    ethercalc:
      'Attention : qui connaît cette adresse peut souvent modifier la feuille. Beaucoup de ces services ne laissent pas les autres sites lire leurs feuilles : si la lecture échoue, enregistrez-la en CSV et déposez le fichier sur votre site.',
    github: 'Le fichier brut, lisible depuis tous les sites.',
    gitlab:
      'Le fichier brut, par l’adresse que GitLab réserve aux programmes. Si la lecture échoue, déposez-en une copie sur votre site.',
    forgejo: 'Le fichier brut. Si la lecture échoue, déposez-en une copie sur votre site.',
    nextcloud:
      'Nextcloud ne laisse pas les autres sites lire ses fichiers, sauf réglage de son administrateur. Si votre site est ailleurs, déposez-y une copie du fichier.',
    dropbox:
      'Le fichier lui-même, que Dropbox laisse lire aux autres sites sans le promettre. Dropbox verra passer chaque visite ; une copie du fichier sur votre site l’évite.',
    'for-people':
      'Ce service montre ses fichiers dans une page, et ne laisse pas les autres sites les lire. Enregistrez le vôtre en CSV, et déposez-le sur votre site. Pour l’essayer tout de suite, choisissez-le sur votre ordinateur.',
    computer:
      'Cette adresse est celle d’un fichier de votre ordinateur, que personne d’autre ne peut lire. Choisissez-le avec le bouton prévu pour cela.',
  },
  short: (count) =>
    `La liste a ${count} lignes : c’est un fichier, plus rapide et plus complet. Avec ce qui est choisi à l’adresse donnée, il est ici :`,
  long: (count) =>
    `La liste a ${count} lignes. La page ne la charge pas : elle interroge le moteur de recherche qui répond à cette adresse. La page « Des millions de lignes » dit ce qui change.`,
  found: 'Ce qui a été compris',
  toTag: 'Aller droit aux lignes à copier',
  settings: 'Vos réglages',
  element: 'Montrer le fichier comme',
  elements: { 'actor-directory': 'un annuaire', 'training-agenda': 'un agenda' },
  title: 'Le nom des fiches',
  noTitle: 'aucune colonne',
  columns: (shown, count) => `Les colonnes (${shown} affichées sur ${count})`,
  columnsHint: 'Ce que chacune montre, comment elle s’appelle, et si les visiteurs peuvent filtrer par elle.',
  show: 'Afficher',
  showColumn: (column) => `Afficher la colonne ${column}`,
  label: (column) => `Intitulé de la colonne ${column}`,
  filter: 'Filtre',
  filterColumn: (column) => `Filtre sur ${column}`,
  up: (column) => `Monter ${column}`,
  down: (column) => `Descendre ${column}`,
  moved: (column, place, count) => `${column} : place ${place} sur ${count}`,
  order: 'L’ordre et les pages',
  sort: 'Trier par',
  asInFile: 'l’ordre du fichier',
  descending: 'Du plus grand au plus petit',
  pageSize: 'Fiches par page',
  view: 'Vue de départ',
  fitting: 'celle qui convient au fichier',
  views: { programme: 'programme', grid: 'grille', month: 'mois', courses: 'parcours' },
  looks: 'La langue et la couleur',
  language: 'Langue des boutons et des phrases',
  pageLanguage: 'celle de la page',
  ownAccent: 'Choisir la couleur des liens et des boutons',
  accent: 'Couleur',
  preview: 'Aperçu',
  tag: 'À copier dans votre page',
  where: 'Où allez-vous la coller ?',
  flavours: {
    page: 'Une page ordinaire',
    cms: 'Un site qui retire les balises inconnues',
    iframe: 'Un site qui n’accepte que les cadres',
    react: 'Une application React',
  },
  flavourHints: {
    page: 'Déposez le dossier parvis sur votre site, par exemple dans /assets/, et collez ces lignes à l’endroit voulu.',
    cms: 'La même chose avec un simple div, que WordPress, SPIP et les autres conservent. La ligne du script va dans le modèle de la page si l’éditeur la retire.',
    iframe:
      'Déposez le dossier parvis, où est embed.html, sur un site qui est le vôtre. La liste s’affiche dans un cadre.',
    react:
      "Après npm install de parvis-VERSION.tgz, que fait npm run release (rien n’est publié). React 19 connaît les balises de ce genre ; en TypeScript, ajoutez import type {} from 'parvis/react'.",
  },
  scheme: 'Les couleurs de la page autour du cadre',
  schemes: {
    '': 'inconnues : la liste est sur fond blanc',
    auto: 'claires ou sombres, selon la page ou le système',
    light: 'claires : son fond se voit à travers le cadre',
    dark: 'sombres : son fond se voit à travers le cadre',
  },
  styles: 'Dans la feuille de styles du site :',
  localFile: (name) =>
    `Le fichier ${name} est resté sur votre ordinateur. Déposez-le sur votre site et remplacez l’adresse ci-dessous par la sienne.`,
  link: 'Voir le fichier',
  frameTitles: { 'actor-directory': 'Annuaire', 'training-agenda': 'Agenda' },
  code: 'Code à copier',
  copy: 'Copier',
  copied: 'Copié',
  byHand: 'Copie impossible : sélectionnez le code et copiez-le',
};

const en: BuilderWords = {
  file: 'Your file',
  address: 'Its address on the web',
  read: 'Read this file',
  or: 'or',
  choose: 'Choose a file of your computer',
  drop: (formats) => `${formats}; you can also drop it here.`,
  stays: 'It is read in your browser and sent nowhere.',
  reading: 'Reading the file…',
  example: 'No file yet? Start from this example.',
  isExample: 'This is an example in which everything is invented. Put your file in its place.',
  models: 'Or fill in a spreadsheet made ready:',
  modelFiles: [
    ['directory', 'model-directory'],
    ['agenda', 'model-agenda'],
  ],
  translated: 'This is the address of a page to look at. The data are here:',
  services: {
    'google-published':
      'The sheet is published on the web by Google, who will see every visit of your page. A copy of the file on your site avoids that.',
    'google-sheet':
      'Anyone with the link must be able to read the sheet. Safest: File, Share, Publish to web, as CSV. Google will see every visit; a copy of the file on your site avoids that.',
    grist:
      'The document must be public. If this is not the right table, put its identifier in place of Table1, or copy the link of “Download as CSV”.',
    'data-gouv-page':
      'This page presents several files. Open the one you need, then copy its permanent address.',
    'data-gouv':
      'The permanent address always leads to the latest version. If the file is hosted elsewhere, that host decides whether your page may read it.',
    ethercalc:
      'Beware: whoever knows this address can often change the sheet. Many of these services do not let other sites read their sheets: if reading fails, save it as CSV and put the file on your site.',
    github: 'The raw file, which every site may read.',
    gitlab:
      'The raw file, by the address that GitLab keeps for programs. If reading fails, put a copy on your site.',
    forgejo: 'The raw file. If reading fails, put a copy on your site.',
    nextcloud:
      'Nextcloud does not let other sites read its files, unless its administrator allows it. If your site is elsewhere, put a copy of the file there.',
    dropbox:
      'The file itself, which Dropbox lets other sites read without promising it. Dropbox will see every visit; a copy of the file on your site avoids that.',
    'for-people':
      'This service shows its files in a page, and lets no other site read them. Save yours as CSV and put it on your site. To try it at once, choose it on your computer.',
    computer:
      'This is the address of a file on your computer, which nobody else can read. Choose it with the button made for that.',
  },
  short: (count) =>
    `The list has ${count} rows: it is a file, which is faster and does more. With what the given address chooses, it is here:`,
  long: (count) =>
    `The list has ${count} rows. The page does not load it: it asks the search engine that answers at this address. The page “Millions of rows” tells what changes.`,
  found: 'What was found',
  toTag: 'Go straight to the lines to copy',
  settings: 'Your settings',
  element: 'Show the file as',
  elements: { 'actor-directory': 'a directory', 'training-agenda': 'an agenda' },
  title: 'The name of the entries',
  noTitle: 'no column',
  columns: (shown, count) => `The columns (${shown} of ${count} shown)`,
  columnsHint: 'Whether each is shown, what it is called, and whether visitors can filter by it.',
  show: 'Show',
  showColumn: (column) => `Show the column ${column}`,
  label: (column) => `Label of the column ${column}`,
  filter: 'Filter',
  filterColumn: (column) => `Filter by ${column}`,
  up: (column) => `Move ${column} up`,
  down: (column) => `Move ${column} down`,
  moved: (column, place, count) => `${column}: place ${place} of ${count}`,
  order: 'Order and pages',
  sort: 'Sort by',
  asInFile: 'the order of the file',
  descending: 'From the greatest to the smallest',
  pageSize: 'Entries on a page',
  view: 'View to begin with',
  fitting: 'the one that fits the file',
  views: { programme: 'programme', grid: 'grid', month: 'month', courses: 'courses' },
  looks: 'Language and colour',
  language: 'Language of buttons and sentences',
  pageLanguage: 'that of the page',
  ownAccent: 'Choose the colour of links and buttons',
  accent: 'Colour',
  preview: 'Preview',
  tag: 'To copy into your page',
  where: 'Where will you paste it?',
  flavours: {
    page: 'An ordinary page',
    cms: 'A site that strips unknown tags',
    iframe: 'A site that takes frames only',
    react: 'A React application',
  },
  flavourHints: {
    page: 'Put the folder parvis on your site, in /assets/ for example, and paste these lines where you want the list.',
    cms: 'The same with a plain div, which WordPress, SPIP and others keep. The line of the script goes into the template of the page where the editor strips it.',
    iframe: 'Put the folder parvis, which holds embed.html, on a site of yours. The list shows in a frame.',
    react:
      "After npm install of parvis-VERSION.tgz, which npm run release makes (nothing is published). React 19 knows tags of this kind; in TypeScript, add import type {} from 'parvis/react'.",
  },
  scheme: 'The colours of the page around the frame',
  schemes: {
    '': 'unknown: the list is on white',
    auto: 'light or dark, as the page or the system is',
    light: 'light: its ground shows through the frame',
    dark: 'dark: its ground shows through the frame',
  },
  styles: 'In the style sheet of the site:',
  localFile: (name) =>
    `The file ${name} has stayed on your computer. Put it on your site and write its address in place of the one below.`,
  link: 'See the file',
  frameTitles: { 'actor-directory': 'Directory', 'training-agenda': 'Agenda' },
  code: 'Code to copy',
  copy: 'Copy',
  copied: 'Copied',
  byHand: 'Not copied: select the code and copy it',
};

/** The words of the page, by language. */
export const builderWords: Readonly<Record<Language, BuilderWords>> = { fr, en };
