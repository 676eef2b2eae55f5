import type { IndexWords } from '../indexes.js';

export const indexes: IndexWords = {
  titles: 'De la A a la Z',
  letters: 'Ir a una letra',
  index: 'Índice',
  unable: 'Este índice no se puede hacer: la lista viene de un servicio que no la da entera.',
  empty: 'Ninguna entrada.',
  articles: 'el, la, los, las',
  next: (count) => `Mostrar más (${count})`,
  leftOut: {
    unknown: (name) => `No hay índice por « ${name} »: la lista no tiene tal columna, o no se muestra.`,
    few: (name) => `No hay índice por « ${name} »: hay menos de dos letras o valores.`,
    many: (name) => `No hay índice por « ${name} »: hay más de 500 valores.`,
  },
};
