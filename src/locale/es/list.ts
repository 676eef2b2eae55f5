import type { ListWords } from '../list.js';
import type { SortKind } from '../messages.js';

const orders: Readonly<Record<SortKind, readonly [up: string, down: string]>> = {
  text: ['de la A a la Z', 'de la Z a la A'],
  number: ['de menor a mayor', 'de mayor a menor'],
  date: ['primero lo más antiguo', 'primero lo más reciente'],
};

export const list: ListWords = {
  noun: { one: 'entidad', other: 'entidades' },
  nouns: [
    { one: 'actividad', other: 'actividades' },
    { one: 'asociación', other: 'asociaciones' },
    { one: 'ayuntamiento', other: 'ayuntamientos' },
    { one: 'biblioteca', other: 'bibliotecas' },
    { one: 'centro', other: 'centros' },
    { one: 'club', other: 'clubes' },
    { one: 'colectivo', other: 'colectivos' },
    { one: 'comercio', other: 'comercios' },
    { one: 'cooperativa', other: 'cooperativas' },
    { one: 'curso', other: 'cursos' },
    { one: 'empresa', other: 'empresas' },
    { one: 'entidad', other: 'entidades' },
    { one: 'equipamiento', other: 'equipamientos' },
    { one: 'escuela', other: 'escuelas' },
    { one: 'espacio', other: 'espacios' },
    { one: 'establecimiento', other: 'establecimientos' },
    { one: 'evento', other: 'eventos' },
    { one: 'festival', other: 'festivales' },
    { one: 'fundación', other: 'fundaciones' },
    { one: 'grupo', other: 'grupos' },
    { one: 'iniciativa', other: 'iniciativas' },
    { one: 'institución', other: 'instituciones' },
    { one: 'lugar', other: 'lugares' },
    { one: 'municipio', other: 'municipios' },
    { one: 'organismo', other: 'organismos' },
    { one: 'organización', other: 'organizaciones' },
    { one: 'persona', other: 'personas' },
    { one: 'proyecto', other: 'proyectos' },
    { one: 'servicio', other: 'servicios' },
    { one: 'socio', other: 'socios' },
    { one: 'taller', other: 'talleres' },
    { one: 'tienda', other: 'tiendas' },
  ],
  ascending: (label, kind) => `${label}, ${orders[kind][0]}`,
  descending: (label, kind) => `${label}, ${orders[kind][1]}`,
  pages: {
    label: 'Páginas de resultados',
    previous: 'Página anterior',
    next: 'Página siguiente',
    page: (page) => `Página ${page}`,
  },
  limits: {
    'cut-off': () => 'No ha llegado el final del archivo: es probable que falten fichas.',
    'too-large': () => 'El archivo es demasiado grande para leerlo entero: solo se muestra el principio.',
    'too-many-rows': (count) =>
      `El archivo es demasiado largo para mostrarlo entero: estas son sus primeras ${count} filas.`,
    'too-many-columns': (count) =>
      `El archivo tiene demasiadas columnas: solo se muestran las ${count} primeras.`,
    'cell-cut': () => 'Se ha recortado un texto demasiado largo.',
    'one-page': (count, total) =>
      `Esta lista no está completa: estas son las ${count} primeras fichas${total === undefined ? '' : ` de ${total}`}.`,
    occurrences: (count) =>
      `Algunas sesiones se repiten durante mucho tiempo: solo se muestran ${count} fechas de cada una.`,
    query: (count) =>
      `La búsqueda es demasiado larga: solo cuentan los ${count} primeros caracteres y, como máximo, ocho palabras.`,
  },
  source: {
    from: 'Fuente:',
    license: 'Licencia:',
    updated: (date) => `Actualización: ${date}`,
  },
};
