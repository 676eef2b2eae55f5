import { join } from 'node:path';
import { tagsOf } from './wordpress.mjs';
import { filesOf } from './zip.mjs';

const sourcesIn = (root, name) =>
  filesOf(join(root, 'src', 'hosts', name), '').map(([path, bytes]) => [path.replace(/^\//, ''), bytes]);

/** The files of the plugin for SPIP: its sources, the folder of the library. */
export const spipFiles = (root, dist) => [
  ...sourcesIn(root, 'spip'),
  ...filesOf(join(dist, 'parvis'), 'parvis'),
];

/** The files of the plugin for DokuWiki: its sources, the tags, the folder of the library. */
export const dokuwikiFiles = (root, dist) => [
  ...sourcesIn(root, 'dokuwiki'),
  ['tags.json', Buffer.from(JSON.stringify(tagsOf(root)))],
  ...filesOf(join(dist, 'parvis'), 'parvis'),
];
