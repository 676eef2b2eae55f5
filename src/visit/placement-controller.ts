import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { readConditions } from './attributes.js';
import type { FacetKind } from '../core/collection/question.js';
import type { Collection } from '../core/collection/collection.js';
import type { Selection } from '../core/collection/selection.js';
import type { Member } from './contract.js';
import { warnOnce } from './owner.js';
import type { FilterPlan } from './filter-plan.js';
import { placeFilters, strayPlans, type Placement } from './placement.js';

/** What decides which filters there are. */
interface Host extends ReactiveControllerHost {
  readonly filters: string | null | undefined;
  readonly where: string | null | undefined;
}

/** A page before its columns are known. */
const noPlacement: Placement = { all: [], own: [], of: new Map() };

/** Who works for a list elsewhere in the page, and which filters stand where. */
export class PlacementController implements ReactiveController {
  readonly #host: Host & HTMLElement;
  readonly #members = new Set<Member>();
  #placement = noPlacement;
  #placed: readonly unknown[] = [];
  #plans: readonly FilterPlan[] = [];

  constructor(host: Host & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  /** Every filter that there is on the file: shown by the list, elsewhere in the page, or only asked for by the address. */
  get plans(): readonly FilterPlan[] {
    return this.#plans;
  }

  /** The filters that nobody else in the page shows. */
  get own(): readonly FilterPlan[] {
    return this.#placement.own;
  }

  /** Whether a part of the list stands elsewhere in the page. */
  isTaken(part: NonNullable<Member['takes']>): boolean {
    return [...this.#members].some(({ takes }) => takes === part);
  }

  /** What opens a form in which an entry can be corrected; undefined where nobody has one. */
  get corrector(): Member['corrects'] {
    return [...this.#members].find(({ corrects }) => corrects)?.corrects;
  }

  /** Who works for the list. */
  get members(): ReadonlySet<Member> {
    return this.#members;
  }

  /** Whether one of them has a sheet open, which lies over the whole page. */
  get hasSheet(): boolean {
    return [...this.#members].some(({ isSheetOpen }) => isSheetOpen);
  }

  /** The filters that a member shows. */
  of(member: Member): readonly FilterPlan[] {
    return this.#placement.of.get(member) ?? [];
  }

  /** Makes a member known until the returned function is called. */
  add(member: Member): () => void {
    this.#members.add(member);
    this.#host.requestUpdate();
    return () => {
      if (this.#members.delete(member)) this.#host.requestUpdate();
    };
  }

  /** Whoever works for the list shows what it shows. */
  hostUpdated(): void {
    for (const member of [...this.#members]) member.changed();
  }

  /** Works out anew what has changed: before the columns are all known there are no filters. */
  update(collection: Collection | null, selection: Selection): void {
    const known = collection?.complete ? collection : null;
    const schema = known?.schema ?? null;
    this.#place(schema, known?.abilities.facets ?? []);
    const { all } = this.#placement;
    this.#plans = schema ? [...all, ...strayPlans(schema, selection, all)] : [];
  }

  /** @param kinds the kinds of filters that the collection understands: no others are offered. */
  #place(schema: Collection['schema'] | null, kinds: readonly FacetKind[]): void {
    const takers = [...this.#members].filter(({ takes }) => takes === 'filters');
    const { filters, where } = this.#host;
    const standing = [schema, filters, where, ...takers.flatMap((taker) => [taker, taker.filters])];
    const before = this.#placed;
    if (standing.length === before.length && standing.every((each, at) => each === before[at])) return;
    this.#placed = standing;
    const warn = (sentence: string): void => {
      warnOnce(this.#host, sentence);
    };
    this.#placement = schema
      ? understood(placeFilters(schema, filters, readConditions(where), takers, warn), kinds)
      : noPlacement;
  }
}

/** The filters of these kinds alone. */
function understood({ all, own, of }: Placement, kinds: readonly FacetKind[]): Placement {
  const can = (plans: readonly FilterPlan[]): readonly FilterPlan[] =>
    plans.filter(({ request }) => kinds.includes(request.kind));
  return {
    all: can(all),
    own: can(own),
    of: new Map([...of].map(([member, plans]) => [member, can(plans)] as const)),
  };
}
