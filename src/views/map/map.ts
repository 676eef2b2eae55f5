import { html, type TemplateResult } from 'lit';
import type { VisitController } from '../../visit/visit-controller.js';
import { render as renderList } from '../list/list.js';
import type { EntriesShown } from '../view.js';
import { boardPart } from './board-part.js';
import { MapOfVisit } from './map-of-visit.js';

export { styles } from './map.styles.js';

const maps = new WeakMap<VisitController, MapOfVisit>();

/** Everything that was found on a map, and the page of it as a list below, numbered on paper. */
export function render(shown: EntriesShown): TemplateResult {
  const { visit, fields, context } = shown;
  const map = maps.get(visit) ?? new MapOfVisit(visit.host, () => undefined);
  maps.set(visit, map);
  map.follow(visit, { fields: fields.join(','), headingLevel: context.headingLevel });
  return html`<div class="with-map">${boardPart(map.board)} ${renderList(shown)}</div>`;
}
