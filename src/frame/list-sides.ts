import { html, nothing } from 'lit';
import { renderSearchBox } from '../chrome/search-box.js';
import { renderSourceLine } from '../chrome/source-line.js';
import { correctedSentence } from '../chrome/states.js';
import type { Results } from '../core/collection/collection.js';
import type { PanelView } from '../filters/filter-panel.js';
import { FiltersOnDemand } from './filters-on-demand.js';
import type { ListContent } from './list-content.js';
import type { ListFrame, ListHost } from './list-frame.js';

/** What shows everything again. */
export const everything = { words: '', filters: {}, near: '', within: 0, bbox: '', open: '' };

/** What stands beside what a list holds: the search, the filters and what they are set to, where the data come from. */
export class ListSides {
  readonly filters: FiltersOnDemand;
  readonly #host: ListHost;
  readonly #frame: ListFrame;
  readonly #content: ListContent;

  constructor(host: ListHost, frame: ListFrame, content: ListContent) {
    this.#host = host;
    this.#frame = frame;
    this.#content = content;
    this.filters = new FiltersOnDemand(host, {
      onShow: () => {
        frame.showResults();
      },
    });
  }

  /** @param notices what visitors are told first. */
  render(results: Results, notices: unknown): unknown {
    const { visit, locale } = this.#host;
    const filters = this.#renderFilters(results);
    const hasSide = filters !== nothing && !this.#frame.isNarrow;
    const chips = this.filters.renderChips({
      plans: visit.plans,
      results,
      locale,
      near: this.#frame.near?.chip,
      onRemove: this.#onRemove,
      onClear: this.#onClearAll,
      bbox: visit.selection.bbox,
      onUnlimit: this.#onUnlimit,
    });
    // The search comes first for the keyboard and for those who listen, before all the boxes of the filters.
    return html`<div class=${hasSide ? 'sides' : ''}>
      <div class="first">
        ${this.#frame.keep.renderLinked()} ${notices} ${this.#renderSearch()}
        ${this.#renderCorrected(results)}
      </div>
      ${filters}
      <div class="side">
        ${this.#content.render(results, chips)} ${renderSourceLine(this.#host, visit.opening, locale)}
      </div>
    </div>`;
  }

  /** The button that opens the sheet of filters, where there is one. */
  renderButton(results: Results): unknown {
    return results.complete ? this.filters.renderButton(this.#panelView(results)) : nothing;
  }

  #renderFilters(results: Results): unknown {
    if (this.#areFiltersComing(results))
      return this.#frame.isNarrow ? nothing : html`<div class="filters"></div>`;
    return results.complete ? this.filters.render(this.#panelView(results)) : nothing;
  }

  /** Whether filters will stand beside the list before long: they are left room, so that nothing jumps when they come. */
  #areFiltersComing({ complete }: Results): boolean {
    const { visit, filters } = this.#host;
    if (complete) return this.filters.isComing && visit.ownPlans.length > 0;
    const isWanted = filters?.trim() !== 'none' && !visit.isTaken('filters');
    return isWanted && (visit.schema?.columns.some(({ filter }) => filter) ?? false);
  }

  #panelView(results: Results): PanelView {
    const { visit, locale } = this.#host;
    const counted = this.#content.counted(results);
    return {
      plans: visit.ownPlans,
      results: counted ?? results,
      locale,
      label: null,
      note: this.#frame.engine?.renderFilters(),
      isNarrow: this.#frame.isNarrow,
      said: this.#frame.said,
      isCounted: counted !== null && (visit.abilities?.counts ?? false),
      onChange: (column, values, gesture) => {
        visit.filter(column, values, gesture);
      },
    };
  }

  #renderSearch(): unknown {
    const { visit, locale, id } = this.#host;
    const { engine } = this.#frame;
    if (visit.isTaken('search')) return engine?.renderRest() ?? nothing;
    const note = engine?.renderSearch() ?? nothing;
    if (visit.abilities?.words === 'none') return note;
    const box = renderSearchBox({
      words: visit.selection.words,
      name: this.#host.getAttribute('aria-label') ?? id,
      locale,
      onFocus: visit.prepareSearch,
      onInput: (words) => {
        visit.select({ words, open: '' }, 'typing');
      },
      onClear: this.#onClearWords,
    });
    return html`${box}${note}`;
  }

  #renderCorrected(results: Results): unknown {
    const sentence = results.count > 0 ? correctedSentence(results, this.#host.locale) : '';
    return sentence ? html`<p class="hint">${sentence}</p>` : nothing;
  }

  readonly #onClearWords = (): void => {
    this.#host.visit.select({ words: '', open: '' });
    this.#frame.focus.field();
  };

  readonly #onClearAll = (): void => {
    this.#host.visit.select(everything);
    this.#frame.showResults();
  };

  /** The focus goes to the chip that takes the place of the one removed. */
  readonly #onRemove = (column: string, values: readonly string[], place: number): void => {
    this.#host.visit.filter(column, values);
    this.#frame.focus.later('chip', place);
  };

  readonly #onUnlimit = (): void => {
    this.#host.visit.select({ bbox: '', open: '' });
    this.#frame.showResults();
  };
}
