/** Every engine: one line each. */
export { local } from './local/local.js';
export { opendatasoft } from './opendatasoft/opendatasoft.js';
export { tabular } from './tabular/tabular.js';
export { opensearch } from './opensearch/opensearch.js';
