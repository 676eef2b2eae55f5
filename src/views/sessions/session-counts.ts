import type { Session } from '../../core/agenda/session.js';
import { runNow } from '../../core/base/pace.js';
import type { FacetCounts, FacetValue } from '../../core/collection/collection.js';
import { facetSteps, type Facet } from '../../core/collection/facet.js';
import { applyFilters, planFilters, type Filter, type FilterPlan } from '../../core/collection/filtering.js';
import type { Question } from '../../core/collection/question.js';
import { addRows, emptySet, type RowSet } from '../../core/collection/row-set.js';
import { ValueIndex } from '../../core/collection/value-index.js';
import type { Schema } from '../../core/schema/schema.js';

/**
 * What the values of filters would give in sessions: a record may be one of them or a hundred. They are counted as records are, each session
 * being a row that holds what its record says; each filter is read once for the same sessions.
 */
export class SessionCounts {
  readonly #schema: Schema;
  readonly sessions: readonly Session[];
  readonly #facets = new Map<string, Facet>();

  constructor(schema: Schema, sessions: readonly Session[]) {
    this.#schema = schema;
    this.sessions = sessions;
  }

  /**
   * The counts of the filters of an answer, in sessions.
   * @param records the records that the words alone find.
   */
  of(
    { selection, scope }: Question,
    records: ReadonlySet<number>,
    counts: readonly FacetCounts[],
  ): readonly FacetCounts[] {
    const filters = planFilters(this.#schema, selection, scope.facets).map((plan): Filter => ({
      ...plan,
      facet: this.#facetOf(plan),
    }));
    const { among } = applyFilters(this.#rowsOf(records), filters, this.sessions.length);
    return counts.map((each) => {
      const place = filters.findIndex(({ column, counted }) => counted && column.name === each.column);
      const [filter, rows] = [filters[place], among[place]];
      return filter && rows ? inSessions(each, filter, rows) : each;
    });
  }

  #rowsOf(records: ReadonlySet<number>): RowSet {
    const { sessions } = this;
    const places = Array.from(sessions.keys()).filter((place) => {
      const session = sessions[place];
      return session !== undefined && records.has(session.entry.index);
    });
    return addRows(emptySet(sessions.length), places);
  }

  #facetOf({ column, kind, below }: FilterPlan): Facet {
    const key = `${kind} ${String(column.index)} ${String(below?.index)}`;
    const known = this.#facets.get(key);
    if (known) return known;
    const rows = this.sessions.map(({ entry }) => entry.cells);
    const facet = runNow(facetSteps(rows, column, kind, below));
    this.#facets.set(key, facet);
    return facet;
  }
}

function inSessions(counts: FacetCounts, { facet }: Filter, rows: RowSet): FacetCounts {
  const count = ({ value }: FacetValue): number =>
    facet instanceof ValueIndex ? facet.countIn(rows, facet.placeOf(value)) : facet.countIn(rows, value);
  return { ...counts, values: counts.values.map((each) => ({ ...each, count: count(each) })) };
}
