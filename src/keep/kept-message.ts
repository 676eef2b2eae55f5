import { phoneText } from '../core/text/phone-text.js';
import { addressesIn, columnsByRole, toldValues } from '../core/models/told.js';
import type { Schema } from '../core/schema/schema.js';
import type { Locale } from '../locale/locale.js';
import type { ToldKept } from './told-kept.js';

/** A longer address is cut by programs for mail, or not opened at all. */
const LONGEST_MAIL = 1900;

/** Kept entries as a text for people: a name, what is to be known of it, how to get in touch; a blank line between two. */
export function keptText(told: readonly ToldKept[], schema: Schema, { language }: Locale): string {
  const contacts = columnsByRole(schema, 'phone', 'email', 'website');
  return told
    .map(({ kept, title, second }) => {
      const ways = contacts.map((column) => {
        const values = toldValues(kept.entry.cells, column).flatMap(addressesIn);
        return (column.role === 'phone' ? values.map((each) => phoneText(each, language)) : values).join(
          ', ',
        );
      });
      return [title, second, ...ways].filter(Boolean).join('\n');
    })
    .join('\n\n');
}

/**
 * The address that opens a mail with all of it and the link; with the link alone where it would be too long, and null where even that
 * is.
 */
export function mailAddress(subject: string, text: string, link: string | null): string | null {
  const bodies = [[text, link ?? ''].filter(Boolean).join('\n\n'), link ?? ''].filter(Boolean);
  return bodies.map((body) => mailto(subject, body)).find(({ length }) => length <= LONGEST_MAIL) ?? null;
}

/** Lines of a mail end with both signs (RFC 6068, section 5); half a character would make `encodeURIComponent` throw. */
function mailto(subject: string, body: string): string {
  const encoded = (text: string): string => encodeURIComponent(text.replace(/[\ud800-\udfff]/gu, '\ufffd'));
  return `mailto:?subject=${encoded(subject.replace(/[\r\n]+/g, ' '))}&body=${encoded(body.replace(/\r?\n/g, '\r\n'))}`;
}
