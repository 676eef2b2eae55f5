import type { EmbedWords } from '../embed.js';

export const embed: EmbedWords = {
  tag: 'es',
  file: 'El archivo',
  noFile: 'Esta página muestra una lista, pero su dirección no dice cuál: falta «src».',
  notAnAddress: 'Esto no es una dirección.',
  notAllowed: (host) =>
    `Esta página no muestra los archivos de ${host}. Quien la gestiona puede añadir ese sitio a los que nombra, al principio de embed.html.`,
  unknownTag: (tag) => `Esta página no puede mostrar «${tag}».`,
  newWindows: 'Los enlaces se abren en una pestaña nueva.',
  noScript: 'La lista no se puede mostrar aquí. Este es el archivo:',
};
