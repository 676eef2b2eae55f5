import { phoneText } from '../core/text/phone-text.js';
import { columnsByRole, toldText, toldTitle, toldValues } from '../core/models/told.js';
import type { Schema } from '../core/schema/schema.js';
import type { Locale } from '../locale/locale.js';
import { whenText } from '../views/sessions/words.js';
import type { KeptEntry } from '../visit/keeping.js';

/** A longer address is cut by programs for mail, or not opened at all. */
const LONGEST_MAIL = 1900;

/** What is said of a kept entry below its name: when and where, or what it is and where. */
export function secondLine({ entry, session }: KeptEntry, schema: Schema, locale: Locale): string {
  if (session) {
    const where = [session.room, session.place].filter(Boolean).join(', ');
    return [whenText(session, locale), where].filter(Boolean).join(' · ');
  }
  const columns = columnsByRole(schema, 'kind', 'address', 'city');
  return columns
    .map((column) => toldText(entry.cells, column).replace(/\s+/g, ' '))
    .filter(Boolean)
    .join(' · ');
}

/** What a kept entry is called. */
export function nameOfKept({ entry, session }: KeptEntry, schema: Schema, locale: Locale): string {
  return session?.title || toldTitle(schema)(entry.cells) || locale.messages.entry.untitled;
}

/** Kept entries as a text for people: a name, what is to be known of it, how to get in touch; a blank line between two. */
export function keptText(kept: readonly KeptEntry[], schema: Schema, locale: Locale): string {
  const contacts = columnsByRole(schema, 'phone', 'email', 'website');
  return kept
    .map((each) =>
      [
        nameOfKept(each, schema, locale),
        secondLine(each, schema, locale),
        ...contacts.map((column) => {
          const values = toldValues(each.entry.cells, column);
          return (
            column.role === 'phone' ? values.map((value) => phoneText(value, locale.language)) : values
          ).join(', ');
        }),
      ]
        .filter(Boolean)
        .join('\n'),
    )
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
