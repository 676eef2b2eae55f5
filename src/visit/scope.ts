import { asJson } from '../core/base/as-json.js';
import type { Scope } from '../core/collection/question.js';
import { homeLanguage } from '../locale/language-tag.js';
import type { Locale } from '../locale/locale.js';
import { readConditions } from './attributes.js';
import type { FilterPlan } from './filter-plan.js';

/** What the author of a page says that decides what a list holds. */
interface ScopeAttributes {
  readonly where: string | null | undefined;
  readonly sort: string | null | undefined;
  readonly pageSize: number | null | undefined;
}

/** Before the attributes have been looked at. */
const noScope: Scope = { where: [], facets: [], sort: '', pageSize: 20, locale: homeLanguage };

/** How an author looks at a collection: the same value as long as nothing of it has changed. */
export class AuthorScope {
  #value = noScope;
  #key = '';
  /** What is told by what looks near a place, once that is there. */
  near: Pick<Scope, 'places' | 'radius' | 'position'> = {};

  get value(): Scope {
    return this.#value;
  }

  update({ where, sort, pageSize }: ScopeAttributes, plans: readonly FilterPlan[], locale: Locale): void {
    const next: Scope = {
      where: readConditions(where),
      facets: plans.map(({ request }) => request),
      sort: sort ?? '',
      pageSize: clamp(pageSize ?? 20, 1, 500),
      locale: locale.tag,
      content: locale.content || locale.tag,
      ...this.near,
    };
    const key = asJson(next);
    if (key === this.#key) return;
    this.#key = key;
    this.#value = next;
  }
}

function clamp(value: number, least: number, most: number): number {
  return Number.isFinite(value) ? Math.min(Math.max(Math.round(value), least), most) : 20;
}
