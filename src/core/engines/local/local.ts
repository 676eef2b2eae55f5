import type { Engine } from '../engine.js';
import { loadCollection } from './load-collection.js';

/** A file that is read whole, and then searched here: what any address is taken for that no other engine knows. */
export const local: Engine = { name: 'none', serves: () => 'possible', open: loadCollection };
