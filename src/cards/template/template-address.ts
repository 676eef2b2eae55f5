import { mailLink, phoneLink, webLink } from '../../core/base/link.js';
import { imageAddress } from '../image.js';
import { ownerLink } from '../../visit/owner-link.js';
import { fillPlaceholders } from './placeholders.js';

/** Where a link or a picture of a template leads, `values` being the texts in place of its names; null where that is nowhere safe. */
export type TemplateAddress = (values: (place: number) => string) => string | null;

/**
 * Reads an address of a template. Either it begins with a cell (`{{site}}`, `tel:{{phone}}`), and then it leads only where a cell
 * may lead, see `core/link`; or it begins with the author's words (`/entry?id={{id}}`), and then cells fill it in percent-encoded
 * (RFC 3986, section 2.1) and cannot change the host.
 * @param pictureBase what the address of a picture is relative to; null for a link.
 * @returns null where the author's own words lead nowhere, or leave the host to the file.
 */
export function readAddress(pieces: readonly string[], pictureBase: string | null): TemplateAddress | null {
  const [start = ''] = pieces;
  if (pieces.length > 1 && /^(?:mailto:|tel:)?$/i.test(start.trim()))
    return (values) => cellLink(fillPlaceholders(pieces, values).trim(), pictureBase);
  const fill: TemplateAddress = (values) =>
    ownerLink(fillPlaceholders(pieces, (place) => encoded(values(place)))) ??
    (pieces.length > 1 ? null : phoneLink(start));
  const [one, other] = [fill(() => 'a'), fill(() => 'b')];
  return one && other && new URL(one).host === new URL(other).host ? fill : null;
}

/** Digits alone may be a postcode: only `tel:` before them makes a phone number of them, or a leading zero or plus. */
function cellLink(text: string, pictureBase: string | null): string | null {
  if (pictureBase !== null) return imageAddress(text, pictureBase);
  return mailLink(text) ?? webLink(text) ?? (/^(?:tel:|\+|0\d.{7})/i.test(text) ? phoneLink(text) : null);
}

/** Half a character would make `encodeURIComponent` throw. */
function encoded(value: string): string {
  return encodeURIComponent(value.replace(/[\ud800-\udfff]/gu, '\ufffd'));
}
