import { eachEntry } from '../each-entry.js';
import type { Taken } from '../exporter.js';
import { objectText, recordReader, type Member } from './record-text.js';

/** Where the data come from, what was chosen of them, and the records. */
export async function takeJson(taken: Taken): Promise<string> {
  const { schema, language, source, about } = taken;
  const membersOf = recordReader(schema, language);
  const records = await eachEntry(taken, ({ cells }) => objectText(membersOf(cells)));
  const told: readonly Member[] = [
    ['source', source],
    ['updated', about.updated],
    ['licence', about.licence],
    ['selection', about.selection],
  ];
  const head = objectText(told.filter(([, value]) => value !== '')).replace(/\}$/, '');
  return `${head}${head === '{' ? '' : ','}"records":[\n${records.join(',\n')}\n]}\n`;
}
