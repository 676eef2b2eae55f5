import { eachEntry } from '../each-entry.js';
import type { Taken } from '../exporter.js';
import { cardWriter } from './write-vcard.js';

/** Writes a card for each entry, one behind the other. */
export async function takeVcard(taken: Taken): Promise<string> {
  const cards = await eachEntry(taken, cardWriter(taken));
  return cards.join('');
}
