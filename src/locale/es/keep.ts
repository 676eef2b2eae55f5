import type { KeepWords } from '../keep.js';

export const keep: KeepWords = {
  keep: 'Guardar',
  count: { one: '# guardado', other: '# guardados' },
  kept: (total) => `Guardado, ${total} en total`,
  removed: (total) => `Quitado, ${total} en total`,
  full: (most) => `Ha guardado ${most} entradas: no caben más.`,
};
