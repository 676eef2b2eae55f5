import { astro, docusaurus, eleventy, hugo, jekyll, vitepress } from './generators.mjs';
import { apache, caddy, nginx } from './servers.mjs';
import { spip } from './spip.mjs';
import { dokuwiki, mediawiki } from './wikis.mjs';
import { wordpress } from './wordpress.mjs';

/** Every system that can be tried, by what this machine has or npm installs. */
export const systems = [
  nginx,
  apache,
  caddy,
  wordpress,
  dokuwiki,
  mediawiki,
  spip,
  hugo,
  jekyll,
  eleventy,
  vitepress,
  docusaurus,
  astro,
];
