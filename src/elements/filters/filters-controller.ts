import {
  html,
  nothing,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Results } from '../../core/collection/collection.js';
import type { Locale } from '../../locale/locale.js';
import { icons } from '../shared/icons.js';
import { renderControl, type FilterView } from './controls.js';
import type { FilterPlan } from './filter-plan.js';

/** What a set of filters stands on and what it does. */
export interface FiltersView {
  readonly plans: readonly FilterPlan[];
  readonly results: Results;
  readonly locale: Locale;
  /** How many filters stand open at first. */
  readonly open: number;
  readonly onChange: (column: string, values: readonly string[]) => void;
}

/** How a filter stands on screen: nothing that the address or the results know of. */
interface Standing {
  readonly isOpen?: boolean;
  readonly isWhole?: boolean;
  readonly within?: string;
}

/** Draws filters one under the other, and remembers which of them stand open. */
export class FiltersController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #standings: ReadonlyMap<string, Standing> = new Map();

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    // Nothing to begin: a filter stands as its host draws it.
  }

  render(view: FiltersView): TemplateResult {
    return html`${repeat(
      view.plans,
      ({ column }) => column.name,
      (plan, place) => this.#renderFilter(plan, place, view),
    )}`;
  }

  #renderFilter(plan: FilterPlan, place: number, view: FiltersView): unknown {
    const { column, control, request } = plan;
    const counts = view.results.facets.find(
      (facet) => facet.column === column.name && facet.kind === request.kind,
    );
    if (!counts) return nothing;
    const { filters } = view.locale.messages;
    const standing = this.#standings.get(column.name) ?? {};
    const isOpen = standing.isOpen ?? place < view.open;
    const active = counts.values.filter(({ selected }) => selected).length;
    const shown: FilterView = {
      plan,
      counts,
      place,
      locale: view.locale,
      isWhole: standing.isWhole ?? false,
      within: standing.within ?? '',
      onChange: (values) => {
        view.onChange(column.name, values);
      },
      onWhole: (isWhole) => {
        this.#stand(column.name, { isWhole });
      },
      onWithin: (within) => {
        this.#stand(column.name, { within });
      },
    };
    const isList = control === 'ticks' && column.separator !== null;
    return html`<div part="filter" class="filter">
      <button
        type="button"
        part="filter-toggle"
        class="filter-toggle"
        aria-expanded=${isOpen ? 'true' : 'false'}
        aria-controls="filter-${String(place)}"
        @click=${() => {
          this.#stand(column.name, { isOpen: !isOpen });
        }}
      >
        ${isOpen ? icons.shut : icons.open}<span>${column.label}</span>
        ${
          active > 0
            ? html` <span class="active"
                >${filters.active(view.locale.number(active), view.locale.plural(active))}</span
              >`
            : nothing
        }
      </button>
      <fieldset id="filter-${String(place)}" ?hidden=${!isOpen}>
        <legend class=${isList ? 'hint' : 'visually-hidden'}>
          <span class="visually-hidden">${column.label}, </span
          >${request.match === 'all' ? filters.all : filters.any}
        </legend>
        ${isOpen ? renderControl[control](shown) : nothing}
      </fieldset>
    </div>`;
  }

  #stand(column: string, change: Standing): void {
    const before = this.#standings.get(column) ?? {};
    this.#standings = new Map([...this.#standings, [column, { ...before, ...change }]]);
    this.#host.requestUpdate();
  }
}
