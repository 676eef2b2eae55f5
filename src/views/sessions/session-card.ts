import { html, nothing, type TemplateResult } from 'lit';
import type { Moment } from '../../core/time/moment.js';
import type { Session } from '../../core/agenda/session.js';
import type { Column } from '../../core/schema/schema.js';
import { mailLink, webLink } from '../../core/base/link.js';
import { renderFoot } from '../../cards/card-foot.js';
import { factLine, renderExcerpt, renderSubtitle, renderTags } from '../../cards/card-parts.js';
import { renderAbout as renderAboutEntry, renderTitle } from '../../cards/card-title.js';
import { cellText, colon, freeText } from '../../cards/cell.js';
import { showCell } from '../../cards/show-cell.js';
import { contentLang, inLanguage } from '../../visit/content-language.js';
import { heading } from '../../chrome/heading.js';
import { renderImage } from '../../cards/image.js';
import { icons } from '../../chrome/icons.js';
import { marked } from '../../chrome/marked.js';
import { renderTemplate } from '../../cards/template/render-template.js';
import { itemOf, type SessionContext } from './session-context.js';
import { isNow, isOver, isOverToday } from '../../core/agenda/now.js';
import { durationText, hoursText, machineTime, whenText } from './words.js';
import type { Locale } from '../../locale/locale.js';
import { agendaWords } from '../../locale/agenda.js';

/** One session: when, what, where, with whom, and how to take part; everything else once it is open. `isShort`: without its text. */
export function renderSession(
  session: Session,
  view: SessionContext,
  level: number,
  isShort = false,
): TemplateResult {
  const item = itemOf(session);
  const isOpen = view.isOpen(item);
  const head = heading(level, renderTitle(item, view, isOpen), 'title');
  const picture =
    view.images === undefined || isShort || view.template
      ? nothing
      : renderImage(item, view.plan.image, view.images);
  return html`<article
    part=${isOpen ? 'card open' : 'card'}
    class="card session"
    data-entry=${session.id}
    data-first=${session.id === view.first ? '' : nothing}
    data-now=${isNow(session, view.now) ? '' : nothing}
  >
    ${renderHours(session, view)}
    <div class=${picture === nothing ? 'main' : 'main pictured'}>
      ${
        view.template && (isOpen || !isShort)
          ? [renderTemplate(view.template, item, view, head), renderState(session, view)]
          : [
              picture,
              head,
              renderState(session, view),
              renderKind(session, view),
              isOpen || isShort ? nothing : [renderExcerpt(item, view), renderTags(item, view)],
            ]
      }
      ${renderAbout(session, view)}
    </div>
    ${isShort && !isOpen ? nothing : renderFoot(item, view, isOpen)}
  </article>`;
}

function renderHours(session: Session, { locale, under }: SessionContext): unknown {
  const text = session.start ? hoursText(session, locale) : whenText(session, locale);
  if (!text || text === under) return nothing;
  const shown = inFileWords(text, session, locale);
  const duration = durationText(session, locale);
  return html`<p part="time" class="time">
    ${session.start ? html`<time datetime=${machineTime(session.start)}>${shown}</time>` : shown}
    ${duration ? html`<span class="hint">${`(${duration})`}</span>` : nothing}
  </p>`;
}

/** When a session takes place, where the file says that in its own words: « matin ». */
export function inFileWords(text: string, { hours, unclear }: Session, locale: Locale): unknown {
  return inLanguage(text, text === hours || text === unclear ? contentLang(locale) : nothing);
}

/** A session of today stays where it is when it has ended, and says so. */
function renderState(session: Session, view: SessionContext): unknown {
  const isOver = isOverToday(session, view.now) && session.status.code !== 'cancelled';
  return isOver
    ? html`<p part="status" class="status">${agendaWords(view.locale).status.ended}</p>`
    : renderStatus(session, view);
}

/** What is the matter with a session, in words; nothing where it takes place as planned. */
export function renderStatus({ status, availability }: Session, { locale, shared }: SessionContext): unknown {
  if (shared.has('status')) return nothing;
  return [status, availability].map(({ code, text }) => {
    if (code === 'planned') return nothing;
    const isOwn = code === 'other' || text.includes(' ');
    const word = isOwn ? text : agendaWords(locale).status[code];
    return html`<p part="status" class="status" lang=${isOwn ? contentLang(locale) : nothing}>${word}</p>`;
  });
}

/** Where, with whom, for how much, and how to take part. */
export function renderAbout(session: Session, view: SessionContext): unknown {
  return [renderFacts(session, view), view.away?.render(itemOf(session)), renderRegistration(session, view)];
}

function renderKind(session: Session, view: SessionContext): unknown {
  const { kind } = session;
  const lang = contentLang(view.locale);
  return html`${kind ? html`<p part="kind" class="subtitle" lang=${lang}>${marked(kind, view.terms)}</p>` : nothing}
  ${renderSubtitle(itemOf(session), view)}`;
}

function renderFacts(session: Session, view: SessionContext): unknown {
  const { locale, plan, terms } = view;
  const { people, place, room } = session;
  const { shared } = view;
  const with_ = people.map(({ name, organisation }) => (organisation ? `${name} (${organisation})` : name));
  const where = [shared.has('room') ? '' : room, shared.has('place') ? '' : place].filter(Boolean).join(', ');
  const said = (text: string): unknown => inLanguage(marked(text, terms), contentLang(locale));
  const facts = [
    with_.length > 0 && factLine(icons.people, agendaWords(locale).people, said(with_.join(', ')), view),
    where && factLine(icons.place, agendaWords(locale).place, said(where), view),
    shared.has('price') ? null : labelled(session, plan.price, view),
    shared.has('seats') ? null : labelled(session, plan.seats, view),
  ].filter(Boolean);
  return facts.length > 0
    ? html`<ul part="facts" class="facts">
        ${facts}
      </ul>`
    : nothing;
}

/** A cell behind the name of its column: « Places : 20 ». */
function labelled({ entry }: Session, column: Column | null, view: SessionContext): unknown {
  if (!column || !cellText(entry, column)) return null;
  return html`<li part="fact" class="fact worded">
    ${column.label}${colon(view)}${showCell(entry, column, view)}
  </li>`;
}

/** The way to register and until when, as long as there is one. */
function renderRegistration(session: Session, view: SessionContext): unknown {
  const words = agendaWords(view.locale);
  const { registration, deadline, status, availability, start, end } = session;
  const states = new Set([status.code, availability.code]);
  const last = end ?? start;
  if ((last && isOver(last, view.now)) || states.has('cancelled') || states.has('ended')) return nothing;
  const isClosed = deadline?.moment ? isOver(deadline.moment, view.now) : false;
  const isOffered =
    registration !== '' && !view.shared.has('registration') && !isClosed && !states.has('full');
  const until =
    deadline && !view.shared.has('deadline')
      ? deadlineText(deadline.moment, deadline.text, isClosed, view)
      : null;
  if (!isOffered && until === null) return nothing;
  const label = states.has('waiting') ? words.waitingList : words.register;
  return html`<p part="registration" class="registration">
    ${isOffered ? renderWay(session, label, view) : nothing}
    ${until === null ? nothing : html`<span>${until}</span>`}
  </p>`;
}

function renderWay(session: Session, label: string, view: SessionContext): unknown {
  const { registration } = session;
  const href = webLink(registration) ?? mailLink(registration);
  if (href === null) return html`<span>${freeText(registration, view)}</span>`;
  const about = renderAboutEntry(itemOf(session), view);
  return html`<a class="button" href=${href} rel="noopener noreferrer">${label}${about}</a>`;
}

function deadlineText(
  moment: Moment | null,
  text: string,
  isClosed: boolean,
  { locale }: SessionContext,
): unknown {
  const { registerUntil, registrationOver } = agendaWords(locale);
  if (!moment) return inLanguage(text, contentLang(locale));
  const day = locale.day(moment.year, moment.month, moment.day);
  return isClosed ? registrationOver(day) : registerUntil(day);
}
