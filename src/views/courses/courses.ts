import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { coursesOf, type Course } from '../../core/agenda/grouping.js';
import type { Session } from '../../core/agenda/session.js';
import { renderFoot } from '../../cards/card-foot.js';
import { renderExcerpt, renderTags } from '../../cards/card-parts.js';
import { renderTitle } from '../../cards/card-title.js';
import { heading } from '../../chrome/heading.js';
import { renderTemplate } from '../../cards/template/render-template.js';
import { itemOf, sharedBy, type SessionContext } from '../sessions/session-context.js';
import { isOver } from '../../core/agenda/now.js';
import { inFileWords, renderAbout, renderStatus } from '../sessions/session-card.js';
import { machineTime, whenText } from '../sessions/words.js';
import { agendaWords } from '../../locale/agenda.js';
import type { SessionsShown } from '../view.js';

/** How many dates of a course a closed card tells. */
const DATES = 4;

const onlyStatus = new Set(['status'] as const);

/** One card per course. */
export function render({ sessions, context }: SessionsShown): TemplateResult {
  return renderCourses(sessions, context);
}

/** One card per course, with its dates: those to come first. */
function renderCourses(sessions: readonly Session[], view: SessionContext): TemplateResult {
  return html`<ul part="list" class="list" role="list">
    ${repeat(
      coursesOf(sessions),
      ({ id }) => id,
      (course) => html`<li part="item">${renderCourse(course, view)}</li>`,
    )}
  </ul>`;
}

function renderCourse({ sessions }: Course, view: SessionContext): unknown {
  const isBehind = ({ start, end }: Session): boolean => (start ? isOver(end ?? start, view.now) : false);
  const dates = [...sessions.filter((session) => !isBehind(session)), ...sessions.filter(isBehind)];
  const [first] = dates;
  if (!first) return nothing;
  const item = itemOf(first);
  const others = dates.slice(DATES);
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
    ${renderDates(dates.slice(0, DATES), isOpen ? 0 : others.length, { ...view, shared })}
    ${renderFoot(item, view, isOpen, others.length > 0 ? renderDates(others, 0, { ...view, shared }) : nothing)}
  </article>`;
}

/** Dates of a course, and how many more there are. */
function renderDates(dates: readonly Session[], rest: number, view: SessionContext): TemplateResult {
  const { locale } = view;
  const words = agendaWords(locale);
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
