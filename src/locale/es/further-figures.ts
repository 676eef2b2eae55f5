import type { FurtherFigureWords } from '../further-figures.js';
import { form } from '../plural.js';

export const furtherFigures: FurtherFigureWords = {
  title: 'Síntesis',
  base: 'De',
  question: 'Pregunta',
  percent: '%',
  noAnswer: 'Sin respuesta',
  unread: (count, plural) => `${count} de ellas ${form(plural, { one: 'ilegible', other: 'ilegibles' })}`,
  ofAllRows: (count) => `Partes de las ${count} fichas, con o sin respuesta.`,
  peak: (answer) => `Lo más frecuente: ${answer}.`,
  quartiles: (middle, quarter, threeQuarters) =>
    `Mediana: ${middle}; la mitad de las respuestas va de ${quarter} a ${threeQuarters}.`,
  ofAll: (percent) => `(${percent} del total)`,
  otherAnswers: 'otras',
  between: (from, to) => `de ${from} a ${to}`,
  atMost: (to) => `${to} o menos`,
  atLeast: (from) => `${from} o más`,
  few: (least) => `< ${least}`,
  withheld: 'oculto',
  withheldNote: (least) => `Los números menores que ${least} no se muestran, ni los que los harían adivinar.`,
  withheldWhole: (least) =>
    `Demasiado pocas respuestas para mostrarlas: delatarían números inferiores a ${least}.`,
  cross: (down, across) => `${down} y ${across}`,
  total: 'Conjunto',
  shown: 'Mostrar',
  shownAs: { count: 'los números', line: 'las partes de cada fila', column: 'las partes de cada columna' },
  crossBase: (count, plural) =>
    `${count} ${form(plural, { one: 'ficha responde', other: 'fichas responden' })} a las dos preguntas.`,
  crossSeveral: 'Varias respuestas posibles: «Conjunto» no es la suma de las casillas.',
  fileName: 'cifras',
  chosen: (selection) => `Selección: ${selection}`,
  source: (address, day) => `Fuente: ${address}, cifras del ${day}`,
  unable: 'Estas cifras no se pueden establecer: la lista viene de un servicio que no la da entera.',
};
