import { deferred } from '../deferred.js';
import type { Engine } from '../engine.js';

/** A resource of data.gouv.fr, or its rows; `/data/csv/` and `/data/json/` are files. */
const resource =
  /^https?:\/\/tabular-api\.data\.gouv\.fr\/api\/resources\/[\w-]+\/?(?:data\/?|profile\/?)?(?:[?#]|$)/;

/** The tables that data.gouv.fr makes of the CSV files published there. */
export const tabular: Engine = {
  name: 'tabular',
  serves: ({ url }) => (resource.test(url) ? 'certain' : null),
  open: deferred(() => import('./open-list.js')),
};
