import { html, nothing } from 'lit';
import type { ListContext } from '../actions/action.js';
import { TakeMenu } from '../actions/take-menu.js';
import type { Session } from '../core/agenda/session.js';
import type { Entry } from '../core/collection/collection.js';
import { agendaWords } from '../locale/agenda.js';
import type { AgendaController } from './agenda-controller.js';
import { exportList } from './export-list.js';
import type { ListFrame, ListHost } from './list-frame.js';

/** What visitors take along of an agenda: files, what is printed. */
export class TakenSessions {
  readonly #host: ListHost;
  readonly #frame: ListFrame;
  readonly #agenda: AgendaController;
  readonly #menu: TakeMenu;

  constructor(host: ListHost, frame: ListFrame, agenda: AgendaController) {
    this.#host = host;
    this.#frame = frame;
    this.#agenda = agenda;
    this.#menu = new TakeMenu(host);
  }

  renderButton(): unknown {
    return this.#menu.renderButton(this.#host.locale);
  }

  render(): unknown {
    return this.#menu.render(this.#context, this.#renderLeftOut);
  }

  /** Hands some sessions over as a file, called after a title where it is one of them. */
  take(exporter: string, sessions: readonly Session[], title?: string): void {
    const { timeZone, sessions: all } = this.#agenda.prepared.agenda;
    const chosen = this.#frame.exports.offered.find(({ name }) => name === exporter);
    void exportList(this.#host, chosen, {
      name: agendaWords(this.#host.locale).fileName,
      ...(title !== undefined && { title, entries: () => entriesOf(sessions) }),
      agenda: { sessions, all, timeZone },
    });
  }

  readonly #context = (): ListContext => {
    const exporters = this.#host.visit.abilities?.most === 0 ? [] : this.#frame.exports.offered;
    const leavesOut = this.#agenda.listed.undated > 0 && exporters.some(({ of }) => of === 'sessions');
    return {
      locale: this.#host.locale,
      shows: 'sessions',
      exporters,
      leftOut: leavesOut ? 'not-taken' : null,
      onTake: (exporter) => {
        this.take(exporter, this.#agenda.listed.found);
      },
      onPrint: () => {
        print();
      },
      onBook: null,
    };
  };

  readonly #renderLeftOut = ({ locale, leftOut }: ListContext): unknown => {
    const { undated } = this.#agenda.listed;
    const told = agendaWords(locale).notTaken(locale.number(undated), locale.plural(undated));
    return leftOut ? html`<p id=${leftOut} class="hint">${told}</p>` : nothing;
  };
}

/** The entries that sessions come from, each once. */
// oxlint-disable-next-line typescript/require-await -- as a collection gives them
async function* entriesOf(sessions: readonly Session[]): AsyncGenerator<readonly Entry[]> {
  yield [...new Set(sessions.map(({ entry }) => entry))];
}
