/** What real engines are asked with: bundled for Node by `run.mjs`. */
export { askJson } from '../../src/core/engines/remote/ask-json.js';
export { RemoteCollection } from '../../src/core/engines/remote/remote-collection.js';
export { Traffic } from '../../src/core/engines/remote/traffic.js';
export { openList as openIndex } from '../../src/core/engines/opensearch/open-list.js';
export { openList as openPortal } from '../../src/core/engines/opendatasoft/open-list.js';
export { openList as openResource } from '../../src/core/engines/tabular/open-list.js';
export { openList as openGroonga } from './groonga/open-list.js';
