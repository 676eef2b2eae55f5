import { html, nothing, type TemplateResult } from 'lit';
import { dayKey, type Moment } from '../../core/time/moment.js';
import { programmeOf, type DayOfSessions } from '../../core/agenda/grouping.js';
import type { Session } from '../../core/agenda/session.js';
import { plainClick } from '../../chrome/plain-click.js';
import type { SessionContext } from './session-context.js';
import { isNow } from '../../core/agenda/now.js';
import { dayText, monthText } from './words.js';
import { agendaWords } from '../../locale/agenda.js';
import type { Locale } from '../../locale/locale.js';

/** What is offered: days, with more of them months, with more of these years. */
const steps: readonly Step[] = [
  { most: 10, key: 10, text: (day, locale) => dayText(day, locale, 'shortDay') },
  { most: 18, key: 7, text: monthText },
  { most: Infinity, key: 4, text: ({ year }) => String(year) },
];

interface Step {
  /** How many of them are still quickly looked through. */
  readonly most: number;
  /** How much of the key of a day tells them apart. */
  readonly key: number;
  readonly text: (day: Moment, locale: Locale) => string;
}

/** The ways to a day of a programme: today, now, and each of its days, months or years. */
export function renderJumps(sessions: readonly Session[], view: SessionContext): unknown {
  const { days } = programmeOf(sessions);
  if (days.length < 2) return nothing;
  const words = agendaWords(view.locale);
  const today = dayKey(view.now);
  const next = days.findIndex(({ key }) => key >= today);
  const coming = days[next];
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
      ${placesIn(days, view.locale).map(([key, text]) => html`<li>${renderLink(`programme.${key}`, text, text, view)}</li>`)}
    </ul>
  </nav>`;
}

/** The key of the first day of each step, and what the step is called. */
function placesIn(days: readonly DayOfSessions[], locale: Locale): readonly (readonly [string, string])[] {
  const offers = steps.map(({ most, key: length, text }) => {
    const firsts = days.filter(({ key }, place) => !days[place - 1]?.key.startsWith(key.slice(0, length)));
    return { most, places: firsts.map(({ key, day }) => [key, text(day, locale)] as const) };
  });
  return offers.find(({ most, places }) => places.length <= most)?.places ?? [];
}

function renderJump(key: string, word: string, view: SessionContext): TemplateResult {
  return renderLink(`programme.${key}`, word, word, view);
}

/** A link to a place in the agenda, which does not leave the page. */
export function renderLink(
  place: string,
  label: string,
  content: unknown,
  view: SessionContext,
): TemplateResult {
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
