import type { FigureWords } from '../figures.js';
import { form } from '../plural.js';

export const figures: FigureWords = {
  answer: 'Respuesta',
  count: 'Número',
  share: 'Parte',
  answered: (count, plural) => `${count} ${form(plural, { one: 'respuesta', other: 'respuestas' })}`,
  silent: (count) => `${count} sin respuesta`,
  several: 'Varias respuestas posibles: el total supera el 100\u00a0%.',
  most: (answers) => `Lo más citado: ${answers}.`,
  only: (answer) => `Una sola respuesta: ${answer}.`,
  and: ' y ',
  shared: (answer, percent) => `${answer} (${percent})`,
  underOne: 'menos del 1\u00a0%',
  others: (count, plural) => `${count} ${form(plural, { one: 'otra', other: 'otras' })}`,
  take: 'Llevarse las cifras',
  takeAs: { csv: 'Tabla (CSV)', svg: 'Dibujo (SVG)', png: 'Imagen (PNG)' },
  empty: 'Ninguna respuesta.',
};
