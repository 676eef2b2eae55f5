import { deferred } from '../deferred.js';
import type { Engine } from '../engine.js';

/** `/api/explore/v2.1/catalog/datasets/ID`, `/explore/dataset/ID/`; what is exported there is a file. */
const list =
  /^(?!.*\/(?:exports|download)\b).*\/(?:(?:explore|compat-ods)\/v2\.[01]\/catalog\/datasets\/|explore\/(?:embed\/)?(?:dataset|assets)\/|data-fair\/api\/v1\/datasets\/[^/?#]+(?:\/compat-ods(?:\/records)?)?\/?(?:[?#]|$))/;

/** Portals of Opendatasoft (Explore API 2), and what Data Fair offers in the same form. */
export const opendatasoft: Engine = {
  name: 'opendatasoft',
  serves: ({ url }) => (list.test(url) ? 'certain' : null),
  open: deferred(() => import('./open-list.js')),
};
