import { parseNumber } from '../schema/numbers.js';
import type { Measure } from './measure.js';

/** So many of the cells must be prices for a column of words to be one of prices. */
const MOST_PART = 0.5;
const price = /[€$£]|\b(?:eur|euros?)\b/i;
const free = /^\s*(?:gratuit(?:e|ement)?|free|gratis)\s*$/i;

/** So many cells show it. */
const SAMPLE = 5000;

/** How prices among words are measured (« 12 € », « Gratuit », « sur devis »); null where most cells are none. */
export function pricesIn(cells: readonly string[]): Measure | null {
  const measure: Measure = (text) => (price.test(text) ? parseNumber(text) : free.test(text) ? 0 : null);
  const said = cells.slice(0, SAMPLE).filter((cell) => cell.trim() !== '');
  const amounts = said.map(measure).filter((amount) => amount !== null);
  return new Set(amounts).size > 1 && amounts.length >= said.length * MOST_PART ? measure : null;
}
