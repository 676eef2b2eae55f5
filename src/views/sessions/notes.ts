import { html, nothing } from 'lit';
import { sharedSession, type SessionContext } from './session-context.js';
import type { PreparedAgenda } from './prepared-agenda.js';
import { renderAbout, renderStatus } from './session-card.js';
import { cityOf } from './words.js';
import { agendaWords } from '../../locale/agenda.js';

const nobody: SessionContext['shared'] = new Set();

/**
 * What is to be known before reading: whose hours these are, what all sessions share, that all is over. `pastToggle` shows what lies
 * behind.
 */
export function renderNotes(prepared: PreparedAgenda, pastToggle: unknown, view: SessionContext): unknown {
  const words = agendaWords(view.locale);
  const { agenda, behind, isElsewhere, shared } = prepared;
  const isOver = agenda.sessions.length > 0 && behind.size === agenda.sessions.length;
  const notes = [
    isElsewhere && html`<p part="zone" class="hint">${words.zone(cityOf(agenda.timeZone))}</p>`,
    shared.size > 0 && renderShared(prepared, view),
    isOver && html`<p part="ended" class="hint">${words.ended}</p>`,
    pastToggle,
  ].filter(Boolean);
  return notes.length > 0 ? html`<div class="notes">${notes}</div>` : nothing;
}

/** What is the same for all sessions, said once: that of the first one, without what is its own. */
function renderShared({ agenda, shared, plan }: PreparedAgenda, view: SessionContext): unknown {
  const [first] = agenda.sessions;
  if (!first) return null;
  const own = sharedSession(first, shared);
  const told = {
    ...plan,
    ...(!shared.has('price') && { price: null }),
    ...(!shared.has('seats') && { seats: null }),
  };
  return html`<div part="shared" class="session">
    ${renderStatus(own, { ...view, shared: nobody })}
    ${renderAbout(own, { ...view, plan: told, shared: nobody })}
  </div>`;
}
