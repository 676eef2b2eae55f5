import { html, type TemplateResult } from 'lit';
import type { VisitController } from '../../visit/visit-controller.js';
import { render as renderList } from '../list/list.js';
import type { EntriesShown } from '../view.js';
import { boardPart } from './board-part.js';
import { MapOfVisit } from './map-of-visit.js';

export { styles } from './map.styles.js';

/** What an author says of the map of a list, in the words of `<actor-map>`: few lists have one, so that none declares them. */
const saidOfMap = ['tiles', 'attribution', 'outline', 'center', 'places'] as const;

const maps = new WeakMap<VisitController, MapOfVisit>();

/** Everything that was found on a map, and the page of it as a list below, numbered on paper. */
export function render(shown: EntriesShown): TemplateResult {
  const { visit, fields, context } = shown;
  const map = maps.get(visit) ?? new MapOfVisit(visit.host, () => undefined);
  maps.set(visit, map);
  map.follow(visit, {
    ...Object.fromEntries(saidOfMap.map((name) => [name, visit.host.getAttribute(name)])),
    fields: fields.join(','),
    headingLevel: context.headingLevel,
  });
  return html`<div class="with-map">${boardPart(map.board)} ${renderList(shown)}</div>`;
}
