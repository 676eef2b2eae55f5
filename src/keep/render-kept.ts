import { html, nothing, type TemplateResult } from 'lit';
import { colon } from '../cards/cell.js';
import { plainClick } from '../chrome/plain-click.js';
import { extentOf } from '../core/agenda/order.js';
import { isOver } from '../core/agenda/now.js';
import type { Session } from '../core/agenda/session.js';
import { overlapsOf } from '../core/models/overlaps.js';
import { nowHere } from '../core/time/zone.js';
import { agendaWords } from '../locale/agenda.js';
import { keptWords } from '../locale/kept.js';
import { hoursText } from '../views/sessions/words.js';
import { contentLang, inLanguage } from '../visit/content-language.js';
import type { KeptEntry } from '../visit/keeping.js';
import type { VisitController } from '../visit/visit-controller.js';
import { nameOfKept, secondLine } from './kept-message.js';

type OnRemove = ((kept: KeptEntry) => void) | null;

/**
 * Kept entries in the order in which they were kept; sessions in the order in which they take place, those first for which places are few
 * or registration ends. @param onRemove null where none can be taken out.
 */
export function renderKeptGroups(
  kept: readonly KeptEntry[],
  visit: VisitController,
  onRemove: OnRemove,
): unknown {
  const words = keptWords(visit.locale.language);
  const ordered = kept.some(({ session }) => session) ? [...kept].sort(byTime) : kept;
  const soon = ordered.filter(({ session }) => session && isUrgent(session));
  const rest = ordered.filter((each) => !soon.includes(each));
  if (soon.length === 0 || onRemove === null) return renderList(ordered, ordered, visit, onRemove);
  return html`<p class="kept-group" id="kept-soon">${words.soon}</p>
    ${renderList(soon, ordered, visit, onRemove, 'kept-soon')}
    ${
      rest.length > 0
        ? html`<p class="kept-group" id="kept-rest">${words.rest}</p>
            ${renderList(rest, ordered, visit, onRemove, 'kept-rest')}`
        : nothing
    }`;
}

function renderList(
  shown: readonly KeptEntry[],
  all: readonly KeptEntry[],
  visit: VisitController,
  onRemove: OnRemove,
  label?: string,
): TemplateResult {
  const overlaps = overlapsOf(all.flatMap(({ session }) => session ?? []));
  return html`<ul part="kept" class="kept" role="list" aria-labelledby=${label ?? nothing}>
    ${shown.map((each) => renderKept(each, overlaps.get(each.entry.id) ?? [], visit, onRemove))}
  </ul>`;
}

function renderKept(
  kept: KeptEntry,
  overlapping: readonly Session[],
  visit: VisitController,
  onRemove: OnRemove,
): unknown {
  const { locale, schema } = visit;
  if (!schema) return nothing;
  const words = keptWords(locale.language);
  const title = nameOfKept(kept, schema, locale);
  const second = secondLine(kept, schema, locale);
  return html`<li part="kept-entry">
    <p class="kept-name">
      <a
        part="title-link"
        lang=${contentLang(locale)}
        href=${visit.entryHref(kept.entry.id)}
        @click=${plainClick(() => {
          visit.list?.showEntry(kept.entry);
        })}
        >${title}</a
      >
    </p>
    ${second ? html`<p class="hint">${second}</p>` : nothing} ${renderUrgency(kept, visit)}
    ${overlapping.map(
      (session) =>
        html`<p part="overlap" class="overlap">
          ${words.overlaps(session.title, hoursText(session, locale))}
        </p>`,
    )}
    ${
      onRemove
        ? html`<button
            type="button"
            part="remove"
            class="button quiet remove"
            data-key=${kept.key}
            @click=${() => {
              onRemove(kept);
            }}
          >
            ${words.remove}<span class="visually-hidden"
              >${colon(visit)}${inLanguage(title, contentLang(locale))}</span
            >
          </button>`
        : nothing
    }
  </li>`;
}

/** Until when one can register, and that places are few. */
function renderUrgency({ session }: KeptEntry, { locale }: VisitController): unknown {
  if (!session || !isUrgent(session)) return nothing;
  const words = agendaWords(locale);
  const { deadline } = session;
  const moment = deadline?.moment;
  return [
    isFew(session) ? html`<p class="hint">${words.status.few}</p>` : nothing,
    moment
      ? html`<p class="hint">${words.registerUntil(locale.day(moment.year, moment.month, moment.day))}</p>`
      : nothing,
  ];
}

function isFew({ status, availability }: Session): boolean {
  return status.code === 'few' || availability.code === 'few';
}

/** Whether one had better not wait: what is over, called off or full needs no hurry. */
function isUrgent(session: Session): boolean {
  const { status, availability, start, deadline } = session;
  const states = [status.code, availability.code];
  if (states.includes('cancelled') || states.includes('full') || (start && isOver(start, nowHere())))
    return false;
  return isFew(session) || (deadline?.moment ? !isOver(deadline.moment, nowHere()) : false);
}

function byTime({ session: one }: KeptEntry, { session: other }: KeptEntry): number {
  const fromOf = (session: Session | null): number => (session && extentOf(session)?.from) ?? Infinity;
  const [left, right] = [fromOf(one), fromOf(other)];
  return left === right ? 0 : left - right;
}
