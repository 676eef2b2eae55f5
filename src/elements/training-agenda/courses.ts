import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { coursesOf, type Course } from '../../core/agenda/grouping.js';
import type { Session } from '../../core/agenda/session.js';
import { renderDetails, renderExcerpt, renderMore, renderTags, renderTitle } from '../shared/card-parts.js';
import { heading } from '../shared/heading.js';
import { renderTemplate } from '../template/render-template.js';
import { itemOf, sharedBy, type AgendaView } from './agenda-view.js';
import { isOver } from './layout.js';
import { inFileWords, renderAbout, renderStatus } from './session-card.js';
import { machineTime, whenText } from './words.js';
import { agendaWords } from '../../locale/agenda.js';

/** How many dates of a course a closed card tells. */
const DATES = 4;

const onlyStatus = new Set(['status'] as const);

/** One card per course, with its dates: those to come first. */
export function renderCourses(sessions: readonly Session[], view: AgendaView): TemplateResult {
  return html`<ul part="list" class="list" role="list">
    ${repeat(
      coursesOf(sessions),
      ({ id }) => id,
      (course) => html`<li part="item">${renderCourse(course, view)}</li>`,
    )}
  </ul>`;
}

function renderCourse({ sessions }: Course, view: AgendaView): unknown {
  const isBehind = ({ start, end }: Session): boolean => (start ? isOver(end ?? start, view.now) : false);
  const dates = [...sessions.filter((session) => !isBehind(session)), ...sessions.filter(isBehind)];
  const [first] = dates;
  if (!first) return nothing;
  const item = itemOf(first);
  const shared = sharedBy(dates);
  const isOpen = view.isOpen(item);
  const head = heading(view.headingLevel, renderTitle(item, view, isOpen), 'title');
  return html`<article part=${isOpen ? 'card open' : 'card'} class="card session" data-entry=${first.id}>
    <div class="main">
      ${
        view.template
          ? renderTemplate(view.template, item, view, head)
          : [head, isOpen ? nothing : [renderExcerpt(item, view), renderTags(item, view)]]
      }
      ${renderStatus(first, shared.has('status') ? view : { ...view, shared: onlyStatus })}
      ${renderAbout(first, view)}
    </div>
    ${renderDates(isOpen ? dates : dates.slice(0, DATES), dates.length, { ...view, shared })}
    ${isOpen ? renderDetails(item, view) : nothing} ${renderMore(item, view, isOpen)}
  </article>`;
}

function renderDates(dates: readonly Session[], total: number, view: AgendaView): TemplateResult {
  const { locale } = view;
  const words = agendaWords(locale);
  const rest = total - dates.length;
  return html`<ul part="dates" class="dates" role="list" aria-label=${words.dates}>
    ${dates.map(
      (session) =>
        html`<li>
          ${
            session.start
              ? html`<time datetime=${machineTime(session.start)}>${whenText(session, locale)}</time>`
              : inFileWords(whenText(session, locale), session, locale)
          }
          ${renderStatus(session, view)}
        </li>`,
    )}
    ${rest > 0 ? html`<li class="hint">${words.more(locale.number(rest), locale.plural(rest))}</li>` : nothing}
  </ul>`;
}
