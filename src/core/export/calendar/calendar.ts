import type { Exporter } from '../exporter.js';

/** Sessions for the visitor's own calendar. */
export const calendar: Exporter = {
  name: 'ics',
  extension: 'ics',
  mediaType: 'text/calendar;charset=utf-8',
  of: 'sessions',
  icon: 'calendar',
  label: {
    fr: 'Télécharger les dates pour mon agenda (fichier .ics)',
    en: 'Download the dates for my calendar (.ics file)',
    es: 'Descargar las fechas para mi calendario (archivo .ics)',
  },
  labelOfOne: { fr: 'Ajouter à mon agenda', en: 'Add to my calendar', es: 'Añadir a mi calendario' },
  load: async () => (await import('./take-calendar.js')).takeCalendar,
};
