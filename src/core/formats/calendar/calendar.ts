import type { Format } from '../format.js';
import { beginsLikeJson } from '../json/json-look.js';

/** A calendar begins so, maybe behind a comment of a web page, or within one. */
const beginning = /^\ufeff?(?:\s|<!--(?:[^-]*-->)?)*BEGIN:VCALENDAR/i;

/** Events as calendar programs save and publish them: iCalendar (RFC 5545). */
export const calendar: Format = {
  name: 'ics',
  label: { en: 'iCalendar' },
  extensions: ['ics', 'ical'],
  recognise({ text, contentType, extension }) {
    if (beginning.test(text)) return 'certain';
    const isSaid = contentType === 'text/calendar' || extension === 'ics' || extension === 'ical';
    return isSaid && !beginsLikeJson(text) ? 'likely' : null;
  },
  load: () => import('./read-calendar.js'),
};
