import { beyondAscii } from './beyond-ascii.js';
import { asLatin1 } from './bytes.js';

/**
 * What stands beyond ASCII, byte by byte: a letter as UTF-8 writes it, the beginning of one at the end of the file, or bytes that
 * fit nowhere. Letters with two bytes that are no Latin ones do not count beside Latin ones: « l’é » in MacRoman looks like that.
 */
const SIGNS =
  /[A-Za-z](?!\xc8[\x98-\x9b])[\xc6-\xdf](?!$)|([\xc2-\xc5][\x80-\xbf]|\xc8[\x98-\x9b]|[\xc6-\xdf][\x80-\xbf](?![A-Za-z])|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3})|((?:[\xc2-\xdf]|[\xe0-\xef][\x80-\xbf]?|[\xf0-\xf4][\x80-\xbf]{0,2})$)|[\x80-\xff]/g;

/** A beginning that hardly ends a text in another encoding: two bytes of a letter, or the one that Latin letters begin with. */
const SURE_BEGINNING = /^[\xc2-\xc5]$|../;

/**
 * Whether bytes that are not all UTF-8 are UTF-8 with some damage rather than another encoding: nowhere else do as many bytes
 * make letters of UTF-8 by chance as fit nowhere.
 * @param ended Whether the file ends with these bytes, so that a letter may be cut.
 */
export function isDamagedUtf8(bytes: Uint8Array, ended: boolean): boolean {
  let [good, bad] = [0, 0];
  for (const [, letter, beginning] of asLatin1(beyondAscii(bytes)).matchAll(SIGNS)) {
    if (letter ?? (ended && beginning && SURE_BEGINNING.test(beginning))) good++;
    else if (!beginning) bad++;
  }
  return good > 0 && good >= bad;
}
