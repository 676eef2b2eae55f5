import { tryUrl } from '../core/base/try-url.js';
import { html, nothing } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { Entry } from '../core/collection/collection.js';
import { webLink } from '../core/base/link.js';
import { namedLinks } from '../core/base/named-links.js';
import type { Column } from '../core/schema/schema.js';
import { cellValues } from './cell.js';

/** An address below that of the file or of the site: nothing but plain letters and an ending that images have. */
const path = /^\/?(?!\/)[\w\-./~%]+\.(?:avif|gif|jpe?g|png|svg|webp)$/i;

/**
 * The address of an image as the file tells it: `https:`, or on the site of the page itself.
 * @param base what an address without a host is relative to: the file.
 * @returns null for anything else.
 */
export function imageAddress(text: string, base: string): string | null {
  const address =
    webLink(text) ??
    namedLinks(text)?.[0]?.href ??
    (path.test(text) ? (tryUrl(text, base)?.href ?? null) : null);
  if (address === null) return null;
  const { protocol, origin } = new URL(address);
  // Where cards are written into a page beforehand there is no page yet.
  const site = typeof location === 'undefined' ? new URL(base).origin : location.origin;
  return protocol === 'https:' || origin === site ? address : null;
}

/**
 * The picture of an entry. It says nothing that its title does not, so that it has no text of its own; its room is kept, and one that
 * cannot be had is taken away. The site that it comes from does not learn which page shows it.
 */
export function renderImage(entry: Entry, column: Column | null, base: string): unknown {
  const [address] = column ? cellValues(entry, column).flatMap((text) => imageAddress(text, base) ?? []) : [];
  if (address === undefined) return nothing;
  // Made anew for another entry: one that was taken away must not stay so.
  return keyed(
    address,
    html`<img
      part="image"
      class="image"
      src=${address}
      alt=""
      width="128"
      height="96"
      loading="lazy"
      decoding="async"
      referrerpolicy="no-referrer"
      @error=${takeAway}
    />`,
  );
}

function takeAway(event: Event): void {
  (event.currentTarget as HTMLElement).hidden = true;
}
