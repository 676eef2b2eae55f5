import { fold } from '../text/fold.js';
import type { ColumnType } from './schema.js';
import { isBlank } from './values.js';

/**
 * What people write where a figure is not known or does not exist, folded. Among words it may be an answer (« NA » is a country, « à
 * préciser » what somebody wants to say): it counts as empty only in columns of figures.
 */
const unsaid =
  /^(?:n[./]?\s?[acdprs]\.?|n\.?s\.?p\.?|s[./][dco]\.?|k\.?\s?a\.?|t\.?b\.?[acd]\.?|x{2,4}|\?{1,3}|\*|(?:a|to be|por|da|noch zu) (?:preciser|definir|determiner|confirmer|completer|venir|renseigner|announced|confirmed|defined|determined|precisar|confirmar|determinar|definire|confermare|klaren)|(?:noch )?offen|entfallt|unbekannt|keine angabe|(?:non|not|no) (?:applicable|available|known|aplica|applicabile|disponible|disponibile|renseigne|connu|determine|defini|fourni)e?|sans objet|ne sait pas|inconnue?|unknown|none|desconocido|sconosciuto|sin datos|indetermine|aucune? donnee|en attente|pending|invalid date|date invalide|(?:jj|dd|tt|gg|[_x]+)[/.-](?:mm|[_x]+)[/.-](?:aaaa|yyyy|jjjj|aa|yy|[_x]+)|(?:aaaa|yyyy|jjjj)-mm-(?:jj|dd|tt|gg))$/;

const ofFigures: ReadonlySet<ColumnType> = new Set<ColumnType>(['number', 'date', 'datetime', 'time']);

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

/** Whether a cell says nothing in a column of a type. */
export function isEmptyIn(cell: string, type: ColumnType | undefined): boolean {
  return isBlank(cell) || (type !== undefined && ofFigures.has(type) && isUnsaid(cell));
}

export function holdsFigures(type: ColumnType): boolean {
  return ofFigures.has(type);
}
