import {
  html,
  nothing,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import type { FacetCounts, Results } from '../core/collection/collection.js';
import type { Locale } from '../locale/locale.js';
import { foldedDefinitions } from '../cards/definitions.js';
import { icons } from '../chrome/icons.js';
import { renderControl } from './controls.js';
import type { Gesture } from '../visit/selection-controller.js';
import type { FilterPlan } from '../visit/filter-plan.js';
import type { Standing } from './filter-view.js';
import { inLookupOrder } from './value-order.js';
import { filterWords } from '../locale/filters.js';

/** What a set of filters stands on and what it does. */
export interface FiltersView {
  readonly plans: readonly FilterPlan[];
  readonly results: Results;
  readonly locale: Locale;
  /** Whether it is known what each value would give: without it no number stands beside one. */
  readonly isCounted: boolean;
  /** How many filters stand open at first. */
  readonly open: number;
  readonly onChange: (column: string, values: readonly string[], gesture?: Gesture) => void;
}

/** Empty cells can be asked for from one in so many on. */
const MANY_EMPTY = 20;

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

  /** Drawn anew only for an answer, not for every letter that is on its way to one. */
  render(view: FiltersView): TemplateResult {
    return html`${guard([view.results, view.plans, view.locale, view.open, this.#standings], () =>
      repeat(
        view.plans,
        ({ column }) => column.name,
        (plan, place) => this.#renderFilter(plan, place, view),
      ),
    )}`;
  }

  #renderFilter(plan: FilterPlan, place: number, view: FiltersView): unknown {
    const { column } = plan;
    const counts = countsFor(plan, view);
    if (!counts) return nothing;
    const filters = filterWords(view.locale);
    const standing = this.#standings.get(column.name) ?? {};
    const isOpen = standing.isOpen ?? place < view.open;
    const active = counts.values.filter(({ selected }) => selected).length;
    const onStand = (change: Standing): void => {
      this.#stand(column.name, change);
    };
    return html`<div part="filter" class="filter">
      <button
        type="button"
        part="filter-toggle"
        class="filter-toggle"
        aria-expanded=${isOpen ? 'true' : 'false'}
        aria-controls="filter-${String(place)}"
        @click=${() => {
          onStand({ isOpen: !isOpen });
        }}
      >
        ${isOpen ? icons.shut : icons.open}<span>${column.label}</span>
        ${
          active > 0
            ? html` <span class="filled active"
                ><span>${filters.active(view.locale.number(active), view.locale.plural(active))}</span></span
              >`
            : nothing
        }
      </button>
      <fieldset id="filter-${String(place)}" ?hidden=${!isOpen}>
        ${renderLegend(plan, view.locale)}
        ${
          isOpen
            ? renderControl[plan.control]({
                plan,
                counts,
                isCounted: view.isCounted,
                place,
                locale: view.locale,
                standing,
                onStand,
                onChange: (values, gesture) => {
                  view.onChange(column.name, values, gesture);
                },
              })
            : nothing
        }
        ${isOpen && column.meaningOf ? foldedDefinitions(column, valuesOf(counts), view.locale) : nothing}
      </fieldset>
    </div>`;
  }

  #stand(column: string, change: Standing): void {
    const before = this.#standings.get(column) ?? {};
    this.#standings = new Map([...this.#standings, [column, { ...before, ...change }]]);
    this.#host.requestUpdate();
  }
}

function valuesOf({ values }: FacetCounts): readonly string[] {
  return values.map(({ value }) => value);
}

/** What the filter holds and how its ticks go together, for those who do not see the heading above it. */
function renderLegend({ column, control, request }: FilterPlan, locale: Locale): TemplateResult {
  const { any, all } = filterWords(locale);
  const isList = control === 'ticks';
  return html`<legend class=${isList ? 'hint' : 'visually-hidden'}>
    <span class="visually-hidden">${column.label}${isList ? ',' : ''} </span>${
      isList ? (request.match === 'all' ? all : any) : nothing
    }
  </legend>`;
}

/** The counts of a filter in the order in which its values are looked for; empty cells are offered where there are many. */
function countsFor(plan: FilterPlan, { results, locale }: FiltersView): FacetCounts | null {
  const { column } = plan;
  const counts = results.facets.find((facet) => facet.column === column.name);
  if (!counts) return null;
  const isMany = column.empty * MANY_EMPTY >= results.total;
  const values = counts.values.filter(({ value, selected }) => value !== '' || selected || isMany);
  return { ...counts, values: inLookupOrder(plan, values, locale.tag, locale.content || locale.tag) };
}
