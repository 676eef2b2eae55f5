import { html, nothing } from 'lit';
import type { Session } from '../../core/agenda/session.js';
import { agendaWords } from '../../locale/agenda.js';
import { askedViews } from '../../frame/asked-views.js';
import { renderViewChooser } from '../../frame/view-chooser.js';
import { offeredViews, sessionsViews } from '../../views/views.js';
import { nowhere, pastGhost } from './ghosts.js';
import { stillWords } from '../../locale/still.js';
import { render } from '../../views/programme/programme.js';
import { renderNotes } from '../../views/sessions/notes.js';
import type { SessionContext } from '../../views/sessions/session-context.js';
import { whenText } from '../../views/sessions/words.js';
import { sessionsOfList } from './list-sessions.js';
import type { PageList } from './page-list.js';
import { stillContext, stillFoot, type Drawn, type Writing } from './still.js';

/** How many sessions an agenda shows at once. */
const SESSIONS = 60;

/** The sessions to come of an agenda by their days, as many as it shows at once; the others by their names. */
export function drawSessions(list: PageList, writing: Writing): Drawn {
  const { locale, said } = list;
  const { prepared, sessions, now, past } = sessionsOfList(list, writing.now);
  const asked = Number(said('page-size') ?? '');
  const most = Math.min(asked > 0 ? Math.min(Math.ceil(asked), 500) : SESSIONS, writing.most);
  const all = prepared.agenda.sessions.length;
  const { count, some, showPast } = agendaWords(locale);
  const views = askedViews({ view: said('view'), views: said('views') });
  const offered = offeredViews(sessionsViews, views, (each) => each.suits(prepared.agenda.sessions));
  const context: SessionContext = {
    ...stillContext(writing),
    plan: prepared.plan,
    alwaysOpens: true,
    now,
    at: '',
    first: '',
    shared: prepared.shared,
    hrefOf: () => '#',
    onGo: () => undefined,
    onNow: () => undefined,
  };
  const view = { ...context, renderFoot: stillFoot(context, said('keep') !== null) };
  const rest = sessions.slice(most, writing.most);
  return {
    count:
      sessions.length === all
        ? count(locale.number(all), locale.plural(all))
        : some(locale.number(sessions.length), locale.plural(sessions.length), locale.number(all)),
    chooser: renderViewChooser({ ...nowhere, offered, current: offered[0] ?? null, locale }),
    notes: renderNotes(
      prepared,
      past > 0 ? pastGhost(showPast(locale.number(past), locale.plural(past))) : null,
      view,
    ),
    cards: render({
      sessions,
      found: sessions,
      context: view,
      most,
      isNarrow: true,
      isSearched: false,
      renderNext: () => nothing,
    }),
    others: renderOthers(rest, sessions.length - most - rest.length, view),
  };
}

function renderOthers(sessions: readonly Session[], rest: number, view: SessionContext): unknown {
  const { locale } = view;
  if (sessions.length === 0) return nothing;
  const words = stillWords(locale.language);
  return html`<details class="others">
    <summary>${agendaWords(locale).next(locale.number(sessions.length))}</summary>
    <ul>
      ${sessions.map((session) => html`<li data-entry=${session.id}><a href=${view.addressOf({ ...session.entry, id: session.id })}>${session.title}</a> ${whenText(session, locale)}</li>`)}
    </ul>
    ${rest > 0 ? html`<p class="hint">${words.more(locale.number(rest), locale.plural(rest))}</p>` : nothing}
  </details>`;
}
