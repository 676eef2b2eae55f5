import { tryUrl } from '../../base/try-url.js';

/** Where the background of a map comes from. */
export interface TileSource {
  readonly kind: 'tiles' | 'archive';
  /** The address of a tile, or that of the archive of all. */
  readonly url: (z: number, x: number, y: number) => string;
  /** Who is asked, where that is not the site of the page itself: the visitor must have said so. */
  readonly foreign: string | null;
  /** Who made it. */
  readonly attribution: string;
  /** A name that the words of a language know. */
  readonly known: 'ign' | null;
  /** The nearest tiles that there are. */
  readonly most: number;
}

/** Why there is no background. */
export type TileFault = 'places' | 'unreadable' | 'insecure' | 'attribution' | 'unknown';

const IGN =
  'https://data.geopf.fr/wmts?SERVICE=WMTS&VERSION=1.0.0&REQUEST=GetTile&LAYER=GEOGRAPHICALGRIDSYSTEMS.PLANIGNV2' +
  '&STYLE=normal&FORMAT=image/png&TILEMATRIXSET=PM&TILEMATRIX={z}&TILECOL={x}&TILEROW={y}';

const NEAREST = 19;

/**
 * Reads what an author says of the background: `ign`, the address of tiles with `{z}`, `{x}` and `{y}` in it, or that of an archive of
 * tiles (`.pmtiles`).
 * @param page the address of the page: what lies elsewhere is foreign, and secure pages ask nothing insecure.
 * @param attribution whom the background is owed to; who takes tiles from others must say so.
 * @returns null for none.
 */
export function tileSource(
  text: string | null | undefined,
  page: string,
  attribution: string | null | undefined,
): TileSource | TileFault | null {
  const wanted = text?.trim() ?? '';
  if (wanted === '' || wanted.toLowerCase() === 'none') return null;
  if (wanted.toLowerCase() === 'ign') return ign;
  if (!/[/.{]/.test(wanted)) return 'unknown';
  const said = attribution?.trim() ?? '';
  return /\.pmtiles(?:[?#]|$)/i.test(wanted) ? archive(wanted, page, said) : template(wanted, page, said);
}

const fill = (template: string, z: number, x: number, y: number): string =>
  template.replace('{z}', String(z)).replace('{x}', String(x)).replace('{y}', String(y));

const ign: TileSource = {
  kind: 'tiles',
  url: (z, x, y) => fill(IGN, z, x, y),
  foreign: 'data.geopf.fr',
  attribution: '© IGN, Plan IGN',
  known: 'ign',
  most: NEAREST,
};

function template(text: string, page: string, attribution: string): TileSource | TileFault {
  if (!['{z}', '{x}', '{y}'].every((each) => text.includes(each))) return 'places';
  const [one, other] = [fill(text, 1, 1, 1), fill(text, 2, 2, 2)];
  // Other names in braces would be asked for as they are written.
  if (/[{}]/.test(one)) return 'unreadable';
  // It is said who is asked: that is one host, whatever the tile.
  if (tryUrl(one, page)?.origin !== tryUrl(other, page)?.origin) return 'unreadable';
  const checked = checkedAddress(one, page, attribution);
  if (typeof checked === 'string') return checked;
  const url: TileSource['url'] = (z, x, y) => new URL(fill(text, z, x, y), page).href;
  return { kind: 'tiles', url, ...checked, attribution, known: null, most: NEAREST };
}

function archive(text: string, page: string, attribution: string): TileSource | TileFault {
  const checked = checkedAddress(text, page, attribution);
  if (typeof checked === 'string') return checked;
  const { href } = new URL(text, page);
  return { kind: 'archive', url: () => href, ...checked, attribution, known: null, most: NEAREST };
}

/** Who is asked, or why nobody is. */
function checkedAddress(
  text: string,
  page: string,
  attribution: string,
): Pick<TileSource, 'foreign'> | TileFault {
  const [url, here] = [tryUrl(text, page), tryUrl(page)];
  if (!url || !here || url.username !== '' || url.password !== '') return 'unreadable';
  if (url.protocol === here.protocol && url.host === here.host) return { foreign: null };
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return 'unreadable';
  if (url.protocol === 'http:' && here.protocol === 'https:') return 'insecure';
  return attribution === '' ? 'attribution' : { foreign: url.host };
}
