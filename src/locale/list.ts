import type { Language, Locale } from './locale.js';
import type { Limit, SortKind } from './messages.js';

/** What the records are called, by the folded singular found in the heading of the title column; `''` where it tells nothing. */
export type Nouns = ReadonlyMap<string, readonly [one: string, other: string]>;

/** The sentences for what stands on a whole file, which come with their script. */
export interface ListWords {
  readonly nouns: Nouns;
  readonly ascending: (label: string, kind: SortKind) => string;
  readonly descending: (label: string, kind: SortKind) => string;
  readonly pages: {
    readonly label: string;
    readonly previous: string;
    readonly next: string;
    readonly page: (page: string) => string;
  };
  /** What is not shown because there is too much of it; `count` is what is shown. */
  readonly limits: Readonly<Record<Limit, (count: string) => string>>;
  readonly source: {
    readonly from: string;
    readonly license: string;
    readonly updated: (date: string) => string;
  };
}

/** How values of a column follow one another, upwards and downwards. */
const orders: Readonly<Record<Language, Readonly<Record<SortKind, readonly [string, string]>>>> = {
  fr: {
    text: ['de A à Z', 'de Z à A'],
    number: ['du plus petit au plus grand', 'du plus grand au plus petit'],
    date: ['du plus ancien au plus récent', 'du plus récent au plus ancien'],
  },
  en: {
    text: ['A to Z', 'Z to A'],
    number: ['smallest first', 'largest first'],
    date: ['oldest first', 'newest first'],
  },
};

const words: Readonly<Record<Language, ListWords>> = {
  fr: {
    nouns: new Map([
      ['', ['structure', 'structures']],
      ['acteur', ['acteur', 'acteurs']],
      ['activite', ['activité', 'activités']],
      ['adherent', ['adhérent', 'adhérents']],
      ['association', ['association', 'associations']],
      ['atelier', ['atelier', 'ateliers']],
      ['bibliotheque', ['bibliothèque', 'bibliothèques']],
      ['club', ['club', 'clubs']],
      ['collectif', ['collectif', 'collectifs']],
      ['commerce', ['commerce', 'commerces']],
      ['commune', ['commune', 'communes']],
      ['ecole', ['école', 'écoles']],
      ['entreprise', ['entreprise', 'entreprises']],
      ['equipement', ['équipement', 'équipements']],
      ['etablissement', ['établissement', 'établissements']],
      ['evenement', ['évènement', 'évènements']],
      ['festival', ['festival', 'festivals']],
      ['formation', ['formation', 'formations']],
      ['initiative', ['initiative', 'initiatives']],
      ['lieu', ['lieu', 'lieux']],
      ['mairie', ['mairie', 'mairies']],
      ['organisation', ['organisation', 'organisations']],
      ['organisme', ['organisme', 'organismes']],
      ['personne', ['personne', 'personnes']],
      ['projet', ['projet', 'projets']],
      ['service', ['service', 'services']],
      ['site', ['site', 'sites']],
      ['structure', ['structure', 'structures']],
    ]),
    ascending: (label, kind) => `${label}, ${orders.fr[kind][0]}`,
    descending: (label, kind) => `${label}, ${orders.fr[kind][1]}`,
    pages: {
      label: 'Pages de résultats',
      previous: 'Page précédente',
      next: 'Page suivante',
      page: (page) => `Page ${page}`,
    },
    limits: {
      'cut-off': () => 'La fin du fichier n’est pas arrivée : il manque sans doute des entrées.',
      'too-large': () => 'Le fichier est trop gros pour être lu en entier : seul son début est montré.',
      'too-many-rows': (count) =>
        `Le fichier est trop long pour être montré en entier : en voici les ${count} premières lignes.`,
      'too-many-columns': (count) =>
        `Le fichier a trop de colonnes : seules les ${count} premières sont montrées.`,
      'cell-cut': () => 'Un texte trop long est coupé.',
      occurrences: (count) =>
        `Certaines séances se répètent longtemps : seules ${count} dates de chacune sont montrées.`,
      query: (count) =>
        `La recherche est trop longue : seuls ses ${count} premiers caractères, et huit mots au plus, comptent.`,
    },
    source: {
      from: 'Source :',
      license: 'Licence :',
      updated: (date) => `Mise à jour : ${date}`,
    },
  },
  en: {
    nouns: new Map([
      ['', ['organisation', 'organisations']],
      ['activity', ['activity', 'activities']],
      ['association', ['association', 'associations']],
      ['business', ['business', 'businesses']],
      ['centre', ['centre', 'centres']],
      ['charity', ['charity', 'charities']],
      ['club', ['club', 'clubs']],
      ['commune', ['commune', 'communes']],
      ['company', ['company', 'companies']],
      ['course', ['course', 'courses']],
      ['event', ['event', 'events']],
      ['group', ['group', 'groups']],
      ['library', ['library', 'libraries']],
      ['member', ['member', 'members']],
      ['organisation', ['organisation', 'organisations']],
      ['organization', ['organization', 'organizations']],
      ['person', ['person', 'people']],
      ['place', ['place', 'places']],
      ['program', ['program', 'programs']],
      ['programme', ['programme', 'programmes']],
      ['project', ['project', 'projects']],
      ['school', ['school', 'schools']],
      ['service', ['service', 'services']],
      ['shop', ['shop', 'shops']],
      ['venue', ['venue', 'venues']],
    ]),
    ascending: (label, kind) => `${label}, ${orders.en[kind][0]}`,
    descending: (label, kind) => `${label}, ${orders.en[kind][1]}`,
    pages: {
      label: 'Result pages',
      previous: 'Previous page',
      next: 'Next page',
      page: (page) => `Page ${page}`,
    },
    limits: {
      'cut-off': () => 'The end of the file has not arrived: entries are probably missing.',
      'too-large': () => 'The file is too large to be read whole: only its beginning is shown.',
      'too-many-rows': (count) => `The file is too long to be shown whole: here are its first ${count} rows.`,
      'too-many-columns': (count) => `The file has too many columns: only the first ${count} are shown.`,
      'cell-cut': () => 'A text that is too long is cut.',
      occurrences: (count) => `Some sessions repeat for long: only ${count} dates of each are shown.`,
      query: (count) =>
        `The search is too long: only its first ${count} characters, and eight words at most, count.`,
    },
    source: {
      from: 'Source:',
      license: 'Licence:',
      updated: (date) => `Updated: ${date}`,
    },
  },
};

export function listWords({ language }: Locale): ListWords {
  return words[language];
}
