import { painted } from '../core/base/pace.js';
import type { NearInList } from '../near/near-in-list.js';
import { warnMissing } from '../visit/owner.js';
import type { ListHost } from './list-frame.js';

/**
 * Has what looks near a place fetched behind the first entries of a list that may tell places. Hidden columns may hold codes of communes;
 * agendas do not look near a place.
 * @param tools what draws it, once it is there; null while it is on its way.
 */
export function wantNear(host: ListHost, tools: { near?: NearInList | null }): void {
  const { abilities, schema } = host.visit;
  tools.near?.follow();
  if (tools.near !== undefined || !abilities?.points || !('radius' in host)) return;
  if (!schema?.columns.some(({ role, name }) => ofPlaces.test(`${role ?? ''} ${name}`))) return;
  tools.near = null;
  void painted()
    .then(() => import('../near/near-in-list.js'))
    .then(({ NearInList: Tools }) => {
      tools.near = new Tools(host);
      tools.near.follow();
      host.requestUpdate();
    })
    .catch((error: unknown) => {
      warnMissing('near me', error);
    });
}

const ofPlaces = /^(?:lat|coo|postc|cit|addr)|insee/i;
