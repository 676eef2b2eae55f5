import type { Tag } from './index.js';

/** Whether a name looks like one of our tags: by that they are known where the elements themselves are not there. */
export function isTagName(name: string): name is Tag {
  return /^(?:actor|training)-[a-z]+$/.test(name);
}
