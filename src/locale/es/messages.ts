import type { Messages } from '../messages.js';
import { form } from '../plural.js';

/** Visitors are addressed as « usted », or not at all. */
export const messages: Messages = {
  search: {
    label: 'Buscar',
    hint: 'La lista cambia mientras escribe.',
    clear: 'Borrar la búsqueda',
  },
  count: {
    all: (count, noun) => `${count} ${noun}`,
    some: (count, plural, total) =>
      `${count} ${form(plural, { one: 'resultado', other: 'resultados' })} de ${total}`,
    none: 'Ningún resultado',
    reading: (count) => `Leyendo el archivo… ${count} filas`,
    page: (page, pages) => `página ${page} de ${pages}`,
  },
  sort: {
    label: 'Ordenar por',
    relevance: 'Lo más cercano a su búsqueda',
    file: 'Orden inicial',
    changed: (order) => `Lista ordenada: ${order}`,
  },
  entry: {
    more: 'Ver la ficha',
    less: 'Cerrar la ficha',
    about: ' sobre ',
    untitled: 'Sin nombre',
    copyLink: 'Copiar el enlace',
    copied: 'Enlace copiado.',
    copyFailed: 'Este es el enlace que puede copiar:',
    correct: 'Avisar de un error',
    propose: 'Proponer una corrección',
    add: 'Proponer una nueva ficha',
    asked: 'La ficha solicitada',
    gone: 'La ficha solicitada ya no está en esta lista.',
    hours: 'Horario',
    facts: { place: 'Dirección', phone: 'Teléfono', email: 'Correo electrónico', website: 'Sitio web' },
    write: 'Escribir',
    visit: 'Ver el sitio',
    others: (count) => `y ${count} más`,
    yes: 'Sí',
    no: 'No',
    empty: 'Sin información',
  },
  take: {
    label: 'Llevarse',
    print: 'Imprimir la lista',
    fileName: 'lista',
  },
  states: {
    loading: 'Cargando la lista…',
    progress: (percent) => `Cargando la lista… ${percent}`,
    rows: (count) => `Cargando la lista… ${count} filas leídas`,
    noRecords: 'Por el momento, esta lista está vacía.',
    nothingFound: 'No hemos encontrado nada.',
    corrected: (words) =>
      words.length === 1
        ? `La palabra ${words[0] ?? ''} no está en la lista. Estas palabras se le parecen.`
        : `Estas palabras no están en la lista: ${words.join(', ')}. Se muestran palabras parecidas.`,
    fewerWords: 'Pruebe con menos palabras.',
    unmatched: (words) =>
      words.length === 1
        ? `La palabra ${words[0] ?? ''} no está en la lista.`
        : `Estas palabras no están en la lista: ${words.join(', ')}.`,
    clear: 'Borrar la búsqueda y mostrar todo',
    failed: 'No conseguimos mostrar la lista.',
    later: 'Vuelva a intentarlo más tarde.',
    laterOr: 'Vuelva a intentarlo más tarde o',
    tellOwner: 'avise a la persona que se encarga de ella',
    seeSource: (name) => `consulte ${name}`,
    errors: {
      offline: 'Su dispositivo no está conectado a internet. Compruebe la conexión y vuelva a intentarlo.',
      timeout: 'Tarda demasiado en llegar. Vuelva a intentarlo dentro de un momento.',
      'missing-script': 'Vuelva a cargar la página dentro de un momento.',
      'no-answer': 'Por ahora la búsqueda no responde. Vuelva a intentarlo dentro de un momento.',
    },
    retry: 'Reintentar',
    openFile: 'Abrir el archivo',
    stale: (date) => `Esta lista es del ${date}. No hemos podido actualizarla.`,
    noPanel:
      'No se ha podido abrir el diagnóstico: falta el archivo diagnose.js junto a parvis.js, o una parte de la carpeta parvis/.',
  },
};
