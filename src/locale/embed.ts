import type { Language } from './locale.js';

/** The words of the page that stands in a frame, in one language. */
export interface EmbedWords {
  readonly file: string;
  readonly noFile: string;
  readonly notAnAddress: string;
  readonly notAllowed: (host: string) => string;
  readonly unknownTag: (tag: string) => string;
  readonly newWindows: string;
  readonly noScript: string;
}

const fr: EmbedWords = {
  file: 'Le fichier',
  noFile: 'Cette page montre une liste, mais son adresse ne dit pas laquelle : il y manque « src ».',
  notAnAddress: 'Cette adresse n’en est pas une.',
  notAllowed: (host) =>
    `Cette page ne montre pas les fichiers de ${host}. Qui la tient peut ajouter ce site à ceux qu’elle nomme, au début de embed.html.`,
  unknownTag: (tag) => `Cette page ne peut pas montrer « ${tag} ».`,
  newWindows: 'Les liens s’ouvrent dans un nouvel onglet.',
  noScript: 'La liste ne peut pas se montrer ici. Voici le fichier :',
};

const en: EmbedWords = {
  file: 'The file',
  noFile: 'This page shows a list, but its address does not say which one: “src” is missing.',
  notAnAddress: 'This is not an address.',
  notAllowed: (host) =>
    `This page does not show files of ${host}. Whoever keeps it can add that site to those that it names, at the beginning of embed.html.`,
  unknownTag: (tag) => `This page cannot show “${tag}”.`,
  newWindows: 'Links open in a new tab.',
  noScript: 'The list cannot be shown here. This is the file:',
};

export const words: Readonly<Record<Language, EmbedWords>> = { fr, en };

/** The language of the words for a language tag: French, unless it is English that is asked for. */
export const languageOf = (tag: string | null): Language => (/^en\b/i.test(tag ?? '') ? 'en' : 'fr');
