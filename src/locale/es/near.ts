import type { NearWords } from '../near.js';

export const near: NearWords = {
  open: 'Cerca de mí',
  field: 'Mi municipio o mi código postal',
  hint: 'No se consulta ningún otro sitio.',
  communes: 'Municipios propuestos',
  position: 'Usar mi posición',
  positionHint:
    'Su navegador puede consultar a su fabricante. Esta página no guarda su posición ni la envía a nadie.',
  asking: 'Buscando su posición…',
  failures: {
    denied: 'Su navegador no ha dado su posición: aquí la tiene denegada. Indique más bien su municipio.',
    late: 'No se ha encontrado su posición en diez segundos. Inténtelo de nuevo o indique su municipio.',
    unavailable: 'Su dispositivo no conoce su posición. Indique más bien su municipio.',
    insecure:
      'Los navegadores solo dan la posición a las páginas en https, y esta no lo es. Indique más bien su municipio.',
    framed:
      'Esta lista se muestra dentro de otra página, que no le deja pedir su posición. Indique más bien su municipio.',
  },
  noCommune: (typed) => `Ningún municipio conocido empieza por «${typed}».`,
  several: 'Hay varios municipios posibles: elija uno de la lista.',
  ownOnly: 'Aquí solo se conocen los municipios de esta lista.',
  unknown: 'El municipio pedido no se conoce aquí: nada se ordena ni se limita por la distancia.',
  allOf: (postcode) => `${postcode}, todos sus municipios`,
  proposed: { one: '# municipio propuesto', other: '# municipios propuestos' },
  distance: 'Distancia',
  anywhere: 'Todas',
  within: (kilometres) => `A menos de ${kilometres}\u00a0km`,
  withinAbout: (kilometres) => `Unos ${kilometres}\u00a0km`,
  counted: (distance, count) => `${distance} (${count})`,
  order: 'Distancia',
  near: (place) => `Cerca de ${place}`,
  nearWithin: (place, kilometres) => `A menos de ${kilometres}\u00a0km de ${place}`,
  device: 'mi posición',
  remove: (what) => `Quitar: ${what}`,
  exactly: (kilometres) => `a ${kilometres}\u00a0km`,
  closer: 'a menos de 1\u00a0km',
  about: (kilometres) => `a unos ${kilometres}\u00a0km`,
  here: 'en este municipio',
  straight: 'Distancias en línea recta.',
  inTowns: {
    one: '# lugar solo se conoce por su municipio: su distancia es aproximada («unos»).',
    other: '# lugares solo se conocen por su municipio: su distancia es aproximada («unos»).',
  },
  inNeighbourhoods: {
    one: 'De # de ellos, el propio municipio solo se conoce con unos quince kilómetros de error: puede estar más lejos que la distancia elegida.',
    other:
      'De # de ellos, el propio municipio solo se conoce con unos quince kilómetros de error: pueden estar más lejos que la distancia elegida.',
  },
  roughCentre:
    'Este municipio solo se conoce con unos quince kilómetros de error: todas las distancias son aproximadas.',
  nowhere: { one: '# ficha no dice dónde está.', other: '# fichas no dicen dónde están.' },
  source: 'Posición de los municipios: GeoNames, CC BY 4.0.',
  nothing: (within, kilometres, town) =>
    `Nada a menos de ${within}\u00a0km; lo más cercano está a ${kilometres}\u00a0km${town && ` (${town})`}.`,
  nothingAbout: (within, kilometres, town) =>
    `Nada a menos de ${within}\u00a0km; lo más cercano está a unos ${kilometres}\u00a0km${town && ` (${town})`}.`,
  nowhereNear: (within) => `Nada a menos de ${within}\u00a0km, y no se conoce nada más lejos.`,
  further: (kilometres) => `Buscar hasta ${kilometres}\u00a0km`,
  everything: 'Buscar a cualquier distancia',
};
