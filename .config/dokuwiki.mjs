import { join } from 'node:path';
import { tagsOf } from './wordpress.mjs';
import { filesOf } from './zip.mjs';

/** The files of the plugin for DokuWiki: its sources, the tags, the folder of the library. */
export const dokuwikiFiles = (root, dist) => [
  ...filesOf(join(root, 'src', 'hosts', 'dokuwiki'), '').map(([path, bytes]) => [
    path.replace(/^\//, ''),
    bytes,
  ]),
  ['tags.json', Buffer.from(JSON.stringify(tagsOf(root)))],
  ...filesOf(join(dist, 'parvis'), 'parvis'),
];
