import { fold } from '../text/fold.js';
import type { Column, ColumnType } from './schema.js';
import { isBlank } from './values.js';

/**
 * What people write where a figure is not known or does not exist, folded. Among words it may be an answer (« NA » is a country, « à
 * préciser » what somebody wants to say): it counts as empty only in columns of figures.
 */
const unsaid =
  /^(?:n[./]?\s?[acdprs]\.?|n\.?s\.?p\.?|s[./][dco]\.?|k\.?\s?a\.?|t\.?b\.?[acd]\.?|x{2,4}|\?{1,3}|\*|(?:a|to be|por|da|noch zu) (?:preciser|definir|determiner|confirmer|completer|venir|renseigner|announced|confirmed|defined|determined|precisar|confirmar|determinar|definire|confermare|klaren)|(?:noch )?offen|entfallt|unbekannt|keine angabe|(?:non|not|no) (?:applicable|available|known|aplica|applicabile|disponible|disponibile|renseigne|connu|determine|defini|fourni)e?|sans objet|ne sait pas|inconnue?|unknown|none|desconocido|sconosciuto|sin datos|indetermine|aucune? donnee|en attente|pending|invalid date|date invalide|(?:jj|dd|tt|gg|[_x]+)[/.-](?:mm|[_x]+)[/.-](?:aaaa|yyyy|jjjj|aa|yy|[_x]+)|(?:aaaa|yyyy|jjjj)-mm-(?:jj|dd|tt|gg))$/;

const ofFigures: ReadonlySet<ColumnType> = new Set<ColumnType>(['number', 'date', 'datetime', 'time']);

const ofContacts: ReadonlySet<string> = new Set(['email', 'phone', 'url', 'website']);

/** The longest of them, with room for accents. */
const LONGEST = 24;

/** Whether a cell says that a figure is missing: « n/c », « NSP », « à préciser », « TBA ». */
export function isUnsaid(cell: string): boolean {
  if (cell.length > LONGEST) return false;
  const text = cell.trim();
  return (
    /^[([?*_\p{L}]/u.test(text) &&
    unsaid.test(fold(text.replace(/^[([](.*)[)\]]$/, '$1').replace(/[.…]+$/, '')))
  );
}

/** What people write where somebody has no site, no address, no telephone: « non », « aucun », « pas de site », « keine ». */
const unreached =
  /^(?:non?|nein|x|0|(?:pas d'[a-z]+|aucune?|sans|pas (?:de|encore)|no|without|keine?[rsn]?|ohne|ningun[oa]?|sin|nessun[oa]?|senza|geen)(?: [a-z -]*)?)$/;

/** Whether a cell says that somebody cannot be reached this way. */
export function isUnreached(cell: string): boolean {
  if (cell.length > LONGEST || /[@:\d]\S|\w\.\w/.test(cell)) return false;
  return isUnsaid(cell) || unreached.test(fold(cell.trim()).replace(/[.…]+$/, ''));
}

type Kind = Pick<Column, 'type' | 'role'>;

/** What says in a column that there is nothing to say; null where whatever stands in a cell is said. */
export function unsaidOf({ type, role }: Kind): ((cell: string) => boolean) | null {
  if (ofFigures.has(type)) return isUnsaid;
  const isOfContact = [type, role].some((each) => each !== null && ofContacts.has(each));
  return isOfContact ? isUnreached : null;
}

/** Whether a cell says nothing in a column. */
export function isEmptyIn(cell: string, column: Kind | undefined): boolean {
  return isBlank(cell) || (column !== undefined && unsaidOf(column)?.(cell) === true);
}
