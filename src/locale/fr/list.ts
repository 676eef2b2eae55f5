import type { ListWords } from '../list.js';
import type { SortKind } from '../messages.js';

const orders: Readonly<Record<SortKind, readonly [up: string, down: string]>> = {
  text: ['de A à Z', 'de Z à A'],
  number: ['du plus petit au plus grand', 'du plus grand au plus petit'],
  date: ['du plus ancien au plus récent', 'du plus récent au plus ancien'],
};

export const list: ListWords = {
  noun: { one: 'structure', other: 'structures' },
  nouns: [
    { one: 'acteur', other: 'acteurs' },
    { one: 'activité', other: 'activités' },
    { one: 'adhérent', other: 'adhérents' },
    { one: 'association', other: 'associations' },
    { one: 'atelier', other: 'ateliers' },
    { one: 'bibliothèque', other: 'bibliothèques' },
    { one: 'club', other: 'clubs' },
    { one: 'collectif', other: 'collectifs' },
    { one: 'commerce', other: 'commerces' },
    { one: 'commune', other: 'communes' },
    { one: 'école', other: 'écoles' },
    { one: 'entreprise', other: 'entreprises' },
    { one: 'équipement', other: 'équipements' },
    { one: 'établissement', other: 'établissements' },
    { one: 'évènement', other: 'évènements' },
    { one: 'festival', other: 'festivals' },
    { one: 'formation', other: 'formations' },
    { one: 'initiative', other: 'initiatives' },
    { one: 'lieu', other: 'lieux' },
    { one: 'mairie', other: 'mairies' },
    { one: 'organisation', other: 'organisations' },
    { one: 'organisme', other: 'organismes' },
    { one: 'personne', other: 'personnes' },
    { one: 'projet', other: 'projets' },
    { one: 'service', other: 'services' },
    { one: 'site', other: 'sites' },
    { one: 'structure', other: 'structures' },
  ],
  ascending: (label, kind) => `${label}, ${orders[kind][0]}`,
  descending: (label, kind) => `${label}, ${orders[kind][1]}`,
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
    'one-page': (count, total) =>
      `Cette liste n’est pas entière : voici les ${count} premières fiches${total === undefined ? '' : ` sur ${total}`}.`,
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
};
