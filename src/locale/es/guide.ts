import type { GuideWords } from '../guide.js';

export const guide: GuideWords = {
  step: (step, steps) => `Pregunta ${step} de ${steps}`,
  ask: (label) => `${label}: ¿qué busca?`,
  where: (label) => `¿Dónde? Elija: ${label}`,
  several: 'Puede marcar varias casillas.',
  any: 'Da igual, o no lo sé',
  others: (count) => `Ver las otras ${count} respuestas`,
  next: 'Continuar',
  back: 'Volver',
  show: { one: 'Ver el resultado', other: 'Ver los # resultados' },
  stop: 'Parar y ver todo',
  again: 'Volver a las preguntas',
  answers: 'Sus respuestas',
  change: 'Cambiar',
  found: (count, noun) => `${count} ${noun} para usted`,
  none: 'No hemos encontrado nada con todas estas respuestas.',
  without: (answer, count, noun) => `Sin «${answer}»: ${count} ${noun}`,
  list: 'Ver la lista',
  print: 'Imprimir',
  near: 'Muy cerca, pero en otro lugar:',
  kilometres: (distance) => `a unos ${distance} km`,
  unable: 'No se pueden hacer estas preguntas. La lista viene de un servicio que no cuenta sus respuestas.',
  leftOut: (name, answers, most) =>
    `Sin pregunta «${name}»: ${answers === null ? 'ninguna columna mostrada se llama así' : `tiene ${answers} respuestas, se pueden ofrecer de 2 a ${most}`}.`,
};
