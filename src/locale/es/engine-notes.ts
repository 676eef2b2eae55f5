import type { EngineWords } from '../engine-notes.js';

export const engineNotes: EngineWords = {
  deepest: (reached) =>
    `Solo se pueden recorrer las primeras ${reached} fichas. Afine la búsqueda para llegar a las demás.`,
  uncounted:
    'El servicio de búsqueda no cuenta las fichas por opción. Las opciones propuestas son las de las primeras fichas; puede haber otras.',
  noWords: 'El servicio de búsqueda no busca palabras en esta lista. Elija con los filtros.',
  accents: 'Los acentos cuentan: «telefono» no encuentra «teléfono».',
  order: 'Es el servicio de búsqueda quien ordena las fichas, en su propio orden alfabético.',
  tooLong: (count, most) =>
    `Hay ${count} fichas, y desde esta página se llevan ${most} como máximo. Afine la búsqueda para llevárselas.`,
  exported: 'Descargar toda la selección desde su editor (tabla CSV)',
  printed: (count, total) => `${count} fichas impresas de ${total}.`,
  resting:
    'El servicio de búsqueda pide un poco de paciencia: la respuesta llegará. Mientras tanto, la lista se queda como está.',
  coming: 'Al servicio de búsqueda solo se le pide lo que está por venir.',
  undated:
    'Esta lista no tiene ninguna columna de fechas que el servicio de búsqueda conozca: no se le puede pedir lo que está por venir.',
  firstSessions: (shown, count) =>
    `Estas son las ${shown} primeras de las ${count} filas encontradas. Afine la búsqueda para llegar a las demás.`,
  failures: {
    busy: 'Se hacen demasiadas preguntas en este momento. Vuelva a intentarlo dentro de un momento.',
    quota: 'El servicio de búsqueda ha recibido todas las preguntas que admite por ahora. Vuelva más tarde.',
    'half-answer': 'La respuesta ha llegado incompleta. Vuelva a intentarlo dentro de un momento.',
    'unknown-answer': 'El servicio de búsqueda no responde como se esperaba. Inténtelo de nuevo más tarde.',
    'question-refused':
      'El servicio de búsqueda no ha entendido la pregunta. Quizá la lista ha cambiado: recargue la página.',
    'http-401': 'El servicio de búsqueda no está abierto a todos.',
    'http-404': 'El servicio de búsqueda no conoce, o ya no conoce, esta lista.',
    'http-other': 'Por ahora la búsqueda no responde. Vuelva a intentarlo dentro de un momento.',
    'network-or-cors': 'Por ahora la búsqueda no responde. Vuelva a intentarlo dentro de un momento.',
    timeout: 'La búsqueda tarda demasiado en responder. Vuelva a intentarlo dentro de un momento.',
  },
};
