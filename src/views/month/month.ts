import { html, nothing, type TemplateResult } from 'lit';
import {
  CoveredMonths,
  coveredDays,
  daysCovered,
  monthBeside,
  type CoveredDay,
} from '../../core/agenda/covered-days.js';
import { addDays, dayKey, weekdayOf, type Moment } from '../../core/time/moment.js';
import type { Month, Session } from '../../core/agenda/session.js';
import { contentLang } from '../../visit/content-language.js';
import { icons } from '../../chrome/icons.js';
import type { SessionContext } from '../sessions/session-context.js';
import { renderLink } from '../sessions/jumps.js';
import { dayText, daysText, firstDay, monthsText, monthText } from '../sessions/words.js';
import { agendaWords } from '../../locale/agenda.js';
import { firstWeekday } from '../../locale/first-weekday.js';
import { capital } from '../../locale/capital.js';
import { inPeriod } from '../../core/agenda/period.js';
import { renderFirst } from '../programme/programme.js';
import type { SessionsShown } from '../view.js';

/** A month as a table; where there is no room for one, what takes place in it, day by day. */
export function render({ sessions, context, most, isNarrow, renderNext }: SessionsShown): TemplateResult {
  if (!isNarrow) return renderMonth(sessions, context);
  const ofMonth = sessions.filter((session) => inPeriod(session, monthShown(sessions, context)));
  return html`${renderMonthSteps(sessions, context)}
  ${renderFirst(ofMonth, context, most, renderNext, { goOn: [] })}`;
}

/** How many titles a day of the table holds; its link leads to all of them. */
const TITLES = 3;

/** The month that is shown: the one asked for, else this one or the next that has sessions, else the first. */
function monthShown(sessions: readonly Session[], { at, now }: SessionContext): string {
  const current = dayKey(now).slice(0, 7);
  const months = new CoveredMonths(sessions);
  return at.slice(0, 7) || (months.from(current) ?? months.from('') ?? current);
}

function monthOf(key: string): Month {
  return { year: Number(key.slice(0, 4)), month: Number(key.slice(5, 7)) };
}

/** A month as a table whose days lead to the programme, with what is known by its month above it. */
function renderMonth(sessions: readonly Session[], view: SessionContext): TemplateResult {
  const month = monthOf(monthShown(sessions, view));
  const before = (weekdayOf(firstDay(month)) - firstWeekday(view.locale.tag) + 7) % 7;
  const first = addDays(firstDay(month), -before);
  const weeks = [0, 7, 14, 21, 28, 35].map((week) =>
    [0, 1, 2, 3, 4, 5, 6].map((day) => addDays(first, week + day)),
  );
  const held = coveredDays(sessions, firstDay(month), addDays(first, 41));
  return html`${renderMonthSteps(sessions, view)} ${renderPhases(sessions, month, view)}
    <table part="month" class="month">
      <caption class="day-title" tabindex="-1" data-here>
        ${capital(monthText(month, view.locale))}
      </caption>
      <thead>
        <tr>
          ${weeks[0]?.map(
            (day) =>
              html`<th scope="col" abbr=${dayText(day, view.locale, 'weekday')}>
                ${capital(dayText(day, view.locale, 'shortWeekday'))}
              </th>`,
          )}
        </tr>
      </thead>
      <tbody>
        ${weeks
          .filter((week) => week.some((day) => day.month === month.month))
          .map(
            (week) =>
              html`<tr>
                ${week.map((day) => renderDay(day, month, held.get(dayKey(day)), view))}
              </tr>`,
          )}
      </tbody>
    </table>`;
}

/** Phases that go on in a month have no day of their own in its table. */
function renderPhases(sessions: readonly Session[], month: Month, { locale }: SessionContext): unknown {
  const at = monthNumber(month);
  return sessions.map(({ phase, title }) =>
    phase && monthNumber(phase.from) <= at && at <= monthNumber(phase.to)
      ? html`<p class="phase">
          <strong lang=${contentLang(locale)}>${title}</strong> ${monthsText(phase, locale)}
        </p>`
      : nothing,
  );
}

function monthNumber({ year, month }: Month): number {
  return year * 12 + month;
}

/** The ways to the months before and after that have sessions. */
function renderMonthSteps(sessions: readonly Session[], view: SessionContext): TemplateResult {
  const months = new CoveredMonths(sessions);
  const shown = monthShown(sessions, view);
  const { today } = agendaWords(view.locale);
  const current = dayKey(view.now).slice(0, 7);
  return html`<div part="jumps" class="jumps months">
    ${renderStep(months.upTo(monthBeside(shown, -1)), 'previousMonth', view)}
    ${months.has(current) ? renderLink(`month.${current}`, today, today, view) : nothing}
    ${renderStep(months.from(monthBeside(shown, 1)), 'nextMonth', view)}
  </div>`;
}

function renderDay(
  day: Moment,
  month: Month,
  held: CoveredDay | undefined,
  view: SessionContext,
): TemplateResult {
  if (day.month !== month.month) return html`<td class="other"></td>`;
  const isToday = dayKey(day) === dayKey(view.now);
  if (!held)
    return html`<td aria-current=${isToday ? 'date' : nothing}><span class="number">${day.day}</span></td>`;
  const { locale } = view;
  // What begins comes first: an exhibition that goes on for weeks must not hide the talk of the evening.
  const sessions = [...held.begin, ...held.goOn];
  const count = sessions.length;
  const label = agendaWords(locale).onDay(dayText(day, locale), locale.number(count), locale.plural(count));
  return html`<td aria-current=${isToday ? 'date' : nothing}>
    ${renderLink(`programme.${dayKey(day)}`, label, day.day, view)}
    ${sessions.slice(0, TITLES).map((session) => renderTitle(session, view))}
    ${count > TITLES ? html`<span class="event">+ ${locale.number(count - TITLES)}</span>` : nothing}
  </td>`;
}

/** What a day holds, in a line; of what lasts several days, from when to when. */
function renderTitle(session: Session, { locale }: SessionContext): TemplateResult {
  const covered = daysCovered(session);
  const isLong = covered && dayKey(covered.first) !== dayKey(covered.last);
  const title = html`<span lang=${contentLang(locale)}>${session.title}</span>`;
  return isLong
    ? html`<span class="event long"
        >${title}
        <span class="visually-hidden"
          >${`(${daysText(covered.first, covered.last, locale, 'plainDay')})`}</span
        ></span
      >`
    : html`<span class="event">${title}</span>`;
}

function renderStep(
  key: string | undefined,
  way: 'previousMonth' | 'nextMonth',
  view: SessionContext,
): unknown {
  if (!key) return nothing;
  const name = monthText(monthOf(key), view.locale);
  const label = agendaWords(view.locale)[way](name);
  const text = html`<span>${name}</span>`;
  const content = way === 'previousMonth' ? [icons.previous, text] : [text, icons.next];
  return renderLink(`month.${key}`, label, content, view);
}
