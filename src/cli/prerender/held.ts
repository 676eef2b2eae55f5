import type { Contacts } from '../../core/export/contacts/contact-choices.js';
import { withoutContactsIn, type Published } from '../../core/export/contacts/without-contacts.js';

/** What stands in a cell for what is kept back, until its page is written. */
export const HELD = '\ue000';

/** A list without what is kept back: as visitors see it, its place marked, and as programs are told of it. */
export interface KeptBack {
  readonly shown: Published;
  readonly told: Published;
}

/** Keeps back what is not to stand in static pages. */
export function keepBack(list: Published, contacts: Contacts): KeptBack {
  const shown = withoutContactsIn(list, contacts, HELD);
  return { shown, told: { ...shown, entries: shown.entries.map(withoutMarks) } };
}

const kept = new WeakMap<Published, ReadonlyMap<Contacts, KeptBack>>();

/** The same for a list that several pages are made of: it is gone through once. */
export function keptBackOf(list: Published, contacts: Contacts): KeptBack {
  const known = kept.get(list);
  const found = known?.get(contacts);
  if (found) return found;
  const made = keepBack(list, contacts);
  kept.set(list, new Map([...(known ?? []), [contacts, made]]));
  return made;
}

/** The sign that stands for what is kept back means nothing in a file, nor to programs. */
export function withoutMarks<Listed extends { readonly cells: readonly string[] }>(entry: Listed): Listed {
  return entry.cells.some((cell) => cell.includes(HELD))
    ? { ...entry, cells: entry.cells.map((cell) => cell.replaceAll(HELD, '')) }
    : entry;
}
