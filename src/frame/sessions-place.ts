import type { Session } from '../core/agenda/session.js';
import { readPlace } from '../views/place.js';
import type { SessionsView } from '../views/view.js';
import { offeredViews, sessionsViews } from '../views/views.js';
import type { AgendaController } from './agenda-controller.js';
import { askedViews } from './asked-views.js';
import type { ListFrame, ListHost } from './list-frame.js';

/** Where the visitor is in an agenda: in which of the views that suit its sessions, and at which day of it. */
export class SessionsPlace {
  readonly #host: ListHost;
  readonly #frame: ListFrame;
  readonly #agenda: AgendaController;
  readonly #suited = new WeakMap<readonly Session[], Map<SessionsView, boolean>>();

  constructor(host: ListHost, frame: ListFrame, agenda: AgendaController) {
    this.#host = host;
    this.#frame = frame;
    this.#agenda = agenda;
  }

  /** The views that the visitor may choose from. */
  get offered(): readonly SessionsView[] {
    const { sessions } = this.#agenda.prepared.agenda;
    if (sessions.length === 0) return [];
    const asked = askedViews(this.#host);
    return offeredViews(sessionsViews, asked, (each) => this.#suits(each));
  }

  /** What is shown: the view that the address asks for, else the author's, where the sessions allow it; and a day of it. */
  get current(): { readonly view: SessionsView; readonly at: string } {
    const { view: asked, at } = readPlace(this.#host.visit.selection.view);
    const { offered } = this;
    const wanted = [asked, readPlace(this.#host.view ?? '').view];
    const view = wanted.flatMap((name) => offered.find((each) => each.name === name) ?? [])[0];
    return { view: view ?? offered[0] ?? usual, at };
  }

  readonly go = (place: string): void => {
    this.#host.visit.select({ view: place, open: '' });
    if (readPlace(place).at) this.#frame.focus.later('here');
  };

  /** Whether a view suits the sessions: asked once for the same ones, because it looks at all of them. */
  #suits(view: SessionsView): boolean {
    const { sessions } = this.#agenda.prepared.agenda;
    const known = this.#suited.get(sessions) ?? new Map<SessionsView, boolean>();
    this.#suited.set(sessions, known);
    const suits = known.get(view) ?? view.suits(sessions);
    known.set(view, suits);
    return suits;
  }
}

const usual = sessionsViews[0] as SessionsView;
