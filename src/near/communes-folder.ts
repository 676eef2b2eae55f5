import { tryUrl } from '../core/base/try-url.js';
import { ownerLink } from '../visit/owner-link.js';

/** Where the build puts the tables of communes, seen from this script; not there where a bundler of others makes the script. */
declare const COMMUNES_FOLDER: string;

/**
 * The folder with the tables of communes: the one that the author names, else the one beside the script.
 * @returns an absolute address with a slash at its end; empty for `none`, and where there is no such folder.
 */
export function communesFolder(places: string | null | undefined): string {
  const said = places?.trim() ?? '';
  if (said === 'none') return '';
  const written = said.endsWith('/') ? said : `${said}/`;
  return said === '' ? besideScript() : (ownerLink(written) ?? '');
}

function besideScript(): string {
  if (typeof COMMUNES_FOLDER === 'undefined') return '';
  const { url } = import.meta;
  return tryUrl(COMMUNES_FOLDER, url)?.href ?? '';
}
