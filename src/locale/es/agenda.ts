import type { AgendaWords } from '../agenda.js';
import { form, type Forms } from '../plural.js';

const sessions: Forms = { one: 'sesión', other: 'sesiones' };

export const agenda: AgendaWords = {
  count: (count, plural) => `${count} ${form(plural, sessions)}`,
  some: (count, plural, total) => `${count} ${form(plural, sessions)} de ${total}`,
  none: 'No hay ninguna sesión en este periodo.',
  view: 'Vista',
  jump: 'Ir a una fecha',
  today: 'Hoy',
  coming: 'Próxima fecha',
  now: 'Ir al momento actual',
  showPast: (count, plural) =>
    `Mostrar ${form(plural, { one: 'la sesión pasada', other: `las ${count} sesiones pasadas` })}`,
  hidePast: (count, plural) =>
    `Ocultar ${form(plural, { one: 'la sesión pasada', other: `las ${count} sesiones pasadas` })}`,
  ended: 'Este programa ha terminado. Aquí puede consultarlo completo.',
  next: (count) => `Mostrar más (${count})`,
  unclear: 'Fecha aún desconocida',
  notTaken: (count, plural) =>
    `El archivo .ics no incluye ${form(plural, { one: 'la sesión sin fecha precisa', other: `las ${count} sesiones sin fecha precisa` })}.`,
  until: (end) => `hasta el ${end}`,
  duration: (hours, minutes) =>
    [hours > 0 && `${hours} h`, minutes > 0 && `${minutes} min`].filter(Boolean).join(' '),
  zone: (city) => `Las horas son las de ${city}.`,
  parallel: 'Al mismo tiempo',
  place: 'Lugar',
  status: {
    full: 'Completo',
    waiting: 'Lista de espera',
    cancelled: 'Cancelado',
    few: 'Últimas plazas',
    tentative: 'Por confirmar',
    moved: 'Aplazado',
    rescheduled: 'Nueva fecha',
    online: 'Pasa a celebrarse en línea',
    ended: 'Terminado',
  },
  people: 'Con',
  register: 'Inscribirse',
  waitingList: 'Inscribirse en la lista de espera',
  registerUntil: (day) => `Inscripción hasta el ${day}`,
  registrationOver: (day) => `Inscripción cerrada desde el ${day}`,
  onDay: (day, count, plural) => `${day}, ${count} ${form(plural, sessions)}`,
  goOn: 'En curso ese día',
  previousMonth: (month) => `Mes anterior, ${month}`,
  nextMonth: (month) => `Mes siguiente, ${month}`,
  hours: 'Hora',
  elsewhere: 'Sin sala',
  dates: 'Fechas',
  more: (count, plural) => `y ${form(plural, { one: 'otra fecha', other: `${count} fechas más` })}`,
  print: 'Imprimir el programa',
  fileName: 'agenda',
};
