import { html, nothing, type TemplateResult } from 'lit';
import { dayKey } from '../../core/agenda/moment.js';
import { programmeOf } from '../../core/agenda/grouping.js';
import type { Session } from '../../core/agenda/session.js';
import { plainClick } from '../shared/plain-click.js';
import type { AgendaView } from './agenda-view.js';
import { isNow } from './layout.js';
import { dayText, monthText } from './words.js';
import { agendaWords } from '../../locale/agenda.js';

/** With more days than this, months are offered instead. */
const DAYS = 10;

/** The ways to a day of a programme: today, now, and each of its days or months. */
export function renderJumps(sessions: readonly Session[], view: AgendaView): unknown {
  const { days } = programmeOf(sessions);
  if (days.length < 2) return nothing;
  const words = agendaWords(view.locale);
  const today = dayKey(view.now);
  const next = days.findIndex(({ key }) => key >= today);
  const coming = days[next];
  const months = new Set<string>();
  const firsts = days.filter(({ key }) => !months.has(key.slice(0, 7)) && months.add(key.slice(0, 7)));
  const isFew = days.length <= DAYS;
  return html`<nav part="jumps" class="jumps" aria-label=${words.jump}>
    <ul role="list">
      ${coming && (next > 0 || coming.key === today) ? html`<li>${renderJump(coming.key, coming.key === today ? words.today : words.coming, view)}</li>` : nothing}
      ${
        days.find(({ key }) => key === today)?.sessions.some((session) => isNow(session, view.now))
          ? html`<li>
              <button type="button" part="jump" class="place" @click=${view.onNow}>${words.now}</button>
            </li>`
          : nothing
      }
      ${(isFew ? days : firsts).map(({ key, day }) => {
        const text = isFew ? dayText(day, view.locale, 'shortDay') : monthText(day, view.locale);
        return html`<li>${renderLink(`programme.${key}`, text, text, view)}</li>`;
      })}
    </ul>
  </nav>`;
}

function renderJump(key: string, word: string, view: AgendaView): TemplateResult {
  return renderLink(`programme.${key}`, word, word, view);
}

/** A link to a place in the agenda, which does not leave the page. */
export function renderLink(place: string, label: string, content: unknown, view: AgendaView): TemplateResult {
  return html`<a
    part="jump"
    class="place"
    href=${view.hrefOf(place)}
    aria-label=${label === content ? nothing : label}
    @click=${plainClick(() => {
      view.onGo(place);
    })}
    >${content}</a
  >`;
}
