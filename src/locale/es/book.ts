import type { BookWords } from '../../core/export/book/book-words.js';

export const book: BookWords = {
  count: (count) => `${String(count)} ${count === 1 ? 'ficha' : 'fichas'}`,
  volume: (volume, volumes) => `Volumen ${volume} de ${volumes}`,
  updated: (date) => `Datos del ${date}`,
  licence: (licence) => `Licencia: ${licence}`,
  contents: 'Sumario',
  how: 'Cómo leer este folleto',
  howLines: (hasIndexes, hasPages) => [
    'Las fichas están ordenadas de la A a la Z y llevan un número. Los artículos al comienzo de los nombres no cuentan: «La Liga» está en la letra L de «Liga».',
    ...(hasIndexes ? ['Los índices dan el número de las fichas.'] : []),
    ...(hasPages ? ['El número pequeño que lo sigue es el de su página.'] : []),
  ],
  entries: 'Las fichas',
  index: (label) => `Índice: ${label}`,
  glossary: 'Glosario',
  statistics: 'En cifras',
  map: 'El mapa',
  mapOf: (count) => `Mapa de ${String(count)} fichas, por su número.`,
  withoutPlace: (count) =>
    count === 1
      ? 'Una ficha no tiene coordenadas: no está en él.'
      : `${String(count)} fichas no tienen coordenadas: no están en él.`,
  far: (metres) => (metres >= 1000 ? `${String(metres / 1000)} km` : `${String(metres)} m`),
  outlineBy: 'Contornos: MapSVG (CC BY 4.0), simplificados.',
  page: (page) => `p. ${page}`,
  pageOf: (volume, page) => `vol. ${volume}, p. ${page}`,
  age: (date) => `Datos del ${date}: compruébelos antes de desplazarse.`,
  madeFrom: 'Este folleto procede de',
  correct: 'Para avisar de un error:',
  yes: 'Sí',
  no: 'No',
  colon: ':',
};
