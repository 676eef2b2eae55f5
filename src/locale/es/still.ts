import type { StillWords } from '../still.js';

export const still: StillWords = {
  held: 'en la lista, con JavaScript',
  others: (count, plural) => (plural === 'one' ? 'Otro más' : `Los otros ${count}, de la A a la Z`),
  more: (count, plural) => `… y ${plural === 'one' ? 'otro' : `otros ${count}`}, con la búsqueda.`,
  back: (title) => `Volver a la lista: ${title}`,
  cancelled: 'Cancelado',
  written: (date) => `Página escrita el ${date} a partir del archivo de la lista.`,
};
