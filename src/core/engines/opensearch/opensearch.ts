import { deferred } from '../deferred.js';
import type { Engine } from '../engine.js';

/** An index of OpenSearch or Elasticsearch behind a proxy that only reads: no address looks like one, so its author names the engine. */
export const opensearch: Engine = {
  name: 'opensearch',
  serves: () => null,
  open: deferred(() => import('./open-list.js')),
};
