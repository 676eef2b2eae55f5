import type { EmbedWords } from '../embed.js';

export const embed: EmbedWords = {
  tag: 'fr',
  file: 'Le fichier',
  noFile: 'Cette page montre une liste, mais son adresse ne dit pas laquelle : il y manque « src ».',
  notAnAddress: 'Cette adresse n’en est pas une.',
  notAllowed: (host) =>
    `Cette page ne montre pas les fichiers de ${host}. Qui la tient peut ajouter ce site à ceux qu’elle nomme, au début de embed.html.`,
  unknownTag: (tag) => `Cette page ne peut pas montrer « ${tag} ».`,
  newWindows: 'Les liens s’ouvrent dans un nouvel onglet.',
  noScript: 'La liste ne peut pas se montrer ici. Voici le fichier :',
};
