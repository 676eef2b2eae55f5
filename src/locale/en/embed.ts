import type { EmbedWords } from '../embed.js';

export const embed: EmbedWords = {
  tag: 'en',
  file: 'The file',
  noFile: 'This page shows a list, but its address does not say which one: “src” is missing.',
  notAnAddress: 'This is not an address.',
  notAllowed: (host) =>
    `This page does not show files of ${host}. Whoever keeps it can add that site to those that it names, at the beginning of embed.html.`,
  unknownTag: (tag) => `This page cannot show “${tag}”.`,
  newWindows: 'Links open in a new tab.',
  noScript: 'The list cannot be shown here. This is the file:',
};
