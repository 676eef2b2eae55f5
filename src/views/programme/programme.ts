import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { coveredDays, daysCovered } from '../../core/agenda/covered-days.js';
import { dayKey, dayNamed } from '../../core/time/moment.js';
import { parallelGroups, programmeOf } from '../../core/agenda/grouping.js';
import type { Session } from '../../core/agenda/session.js';
import { heading } from '../../chrome/heading.js';
import type { SessionContext } from '../sessions/session-context.js';
import { renderJumps, renderLink } from '../sessions/jumps.js';
import { isParallel } from '../../core/agenda/grouping.js';
import { renderSession } from '../sessions/session-card.js';
import { dayText, daysText, monthText } from '../sessions/words.js';
import { agendaWords } from '../../locale/agenda.js';
import { capital } from '../../locale/capital.js';
import type { SessionsShown } from '../view.js';

/** The length of the key of a day: `2023-01-16`. */
const DAY = 10;

/** All sessions by their days. */
export function render(shown: SessionsShown): TemplateResult {
  return renderDays(shown);
}

/** The ways to days, as many sessions as are wanted, and the way to the others. */
export function renderDays(
  { sessions, found, context, most, isSearched, renderNext }: SessionsShown,
  options: Pick<ProgrammeOptions, 'renderParallelDay'> = {},
): TemplateResult {
  return html`${isSearched ? nothing : renderJumps(sessions, context)}
  ${renderFirst(sessions, context, most, renderNext, { ...options, goOn: goingOn(found, context.at) })}`;
}

/** As many sessions as are wanted, the day that is asked for among them, and the way to the others. */
export function renderFirst(
  sessions: readonly Session[],
  context: SessionContext,
  wanted: number,
  renderNext: SessionsShown['renderNext'],
  options: ProgrammeOptions,
): TemplateResult {
  const most = Math.max(wanted, upTo(sessions, context.at));
  return html`${renderProgramme(sessions.slice(0, most), context, options)}
  ${sessions.length > most ? renderNext(sessions.length - most) : nothing}`;
}

/** How many sessions must be drawn for this day to have its place among them; 0 where it is not asked for. */
function upTo(sessions: readonly Session[], day: string): number {
  return dayNamed(day) ? sessions.findLastIndex(({ start }) => start && dayKey(start) <= day) + 1 : 0;
}

/** What began before a day and takes place on it as well. */
function goingOn(sessions: readonly Session[], key: string): readonly Session[] {
  const day = dayNamed(key);
  return (day && coveredDays(sessions, day, day).get(key)?.goOn) ?? [];
}

/** A heading of the programme and what stands under it. */
interface Stretch {
  readonly key: string;
  readonly title: string;
  readonly sessions: readonly Session[];
}

/** Days and months in their order, what has no clear date at the end. */
export function stretchesOf(sessions: readonly Session[], { locale }: SessionContext): readonly Stretch[] {
  const { days, months, unclear } = programmeOf(sessions);
  const dated = [
    ...days.map(({ key, day, sessions: list }) => ({ key, title: dayText(day, locale), sessions: list })),
    ...months.map(({ key, month, sessions: list }) => ({
      key,
      title: monthText(month, locale),
      sessions: list,
    })),
  ].sort((one, other) => (one.key < other.key ? -1 : 1));
  const rest = { key: '', title: agendaWords(locale).unclear, sessions: unclear };
  return unclear.length > 0 ? [...dated, rest] : dated;
}

/** What else a programme shows. */
interface ProgrammeOptions {
  /** Draws a day on which sessions run side by side; as a list like the others where it is left out. */
  readonly renderParallelDay?: (title: string, sessions: readonly Session[], view: SessionContext) => unknown;
  /** What began before the day that is asked for, and goes on. */
  readonly goOn: readonly Session[];
}

/** The sessions under their first days; the day that is asked for also names what goes on. */
export function renderProgramme(
  sessions: readonly Session[],
  view: SessionContext,
  { renderParallelDay, goOn }: ProgrammeOptions,
): TemplateResult {
  return html`${repeat(
    withAsked(stretchesOf(sessions, view), view, goOn),
    ({ key }) => key,
    (stretch) =>
      html`<section part="day" class="day" data-here=${stretch.key === view.at ? '' : nothing}>
        ${heading(view.headingLevel, capital(stretch.title), 'day-title')}
        ${stretch.key === view.at && goOn.length > 0 ? renderGoOn(goOn, view) : nothing}
        ${
          renderParallelDay && isParallel(stretch.sessions)
            ? renderParallelDay(stretch.title, stretch.sessions, view)
            : renderList(
                stretch.key.length === DAY ? parallelGroups(stretch.sessions) : singles(stretch.sessions),
                { ...view, under: stretch.title },
              )
        }
      </section>`,
  )}`;
}

/** On the day that is asked for nothing may begin. */
function withAsked(
  stretches: readonly Stretch[],
  { at, locale }: SessionContext,
  goOn: readonly Session[],
): readonly Stretch[] {
  const day = dayNamed(at);
  if (goOn.length === 0 || !day || stretches.some(({ key }) => key === at)) return stretches;
  const place = stretches.findIndex(({ key }) => key === '' || key > at);
  const asked = { key: at, title: dayText(day, locale), sessions: [] };
  const before = place < 0 ? stretches : stretches.slice(0, place);
  return [...before, asked, ...stretches.slice(before.length)];
}

/** The ways to what goes on: each session stands under its first day, and nowhere twice. */
function renderGoOn(sessions: readonly Session[], view: SessionContext): TemplateResult {
  const { goOn } = agendaWords(view.locale);
  return html`<p class="hint">${goOn}</p>
    <ul class="go-on" role="list" aria-label=${goOn}>
      ${sessions.map((session) => {
        const covered = daysCovered(session);
        if (!covered) return nothing;
        const label = `${session.title} (${daysText(covered.first, covered.last, view.locale, 'plainDay')})`;
        return html`<li>${renderLink(`programme.${dayKey(covered.first)}`, label, label, view)}</li>`;
      })}
    </ul>`;
}

/** Months and what has no date do not tell what runs at the same time. */
function singles(sessions: readonly Session[]): readonly (readonly Session[])[] {
  return sessions.map((session) => [session]);
}

function renderList(groups: readonly (readonly Session[])[], view: SessionContext): unknown {
  if (groups.length === 0) return nothing;
  return html`<ol part="list" class="list" role="list">
    ${repeat(
      groups,
      ([first]) => first?.id,
      (group) =>
        html`<li part="item">${group.length > 1 ? renderParallel(group, view) : cards(group, view)}</li>`,
    )}
  </ol>`;
}

function renderParallel(group: readonly Session[], view: SessionContext): TemplateResult {
  const { parallel } = agendaWords(view.locale);
  return html`<p class="hint">${parallel}</p>
    <ul class="parallel" role="list" aria-label=${parallel}>
      ${repeat(
        group,
        ({ id }) => id,
        (session) => html`<li>${cards([session], view)}</li>`,
      )}
    </ul>`;
}

function cards(sessions: readonly Session[], view: SessionContext): unknown {
  return sessions.map((session) => renderSession(session, view, view.headingLevel + 1));
}
