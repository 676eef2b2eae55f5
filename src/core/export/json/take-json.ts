import { eachEntry } from '../each-entry.js';
import type { Taken } from '../exporter.js';
import { memberText, recordWriter } from './record-text.js';

/** Where the data come from, what was chosen of them, and the records. */
export async function takeJson(taken: Taken): Promise<string> {
  const { schema, language, source, about } = taken;
  const membersOf = recordWriter(schema, language);
  const records = await eachEntry(taken, ({ cells }) => `{${membersOf(cells)}}`);
  const told: readonly (readonly [name: string, value: string])[] = [
    ['source', source],
    ['updated', about.updated],
    ['licence', about.licence],
    ['selection', about.selection],
  ];
  const head = told
    .flatMap(([name, value]) => (value === '' ? [] : [`${memberText(name, value)},`]))
    .join('');
  return `{${head}"records":[\n${records.join(',\n')}\n]}\n`;
}
