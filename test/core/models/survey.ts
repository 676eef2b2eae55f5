import { inferSchema } from '../../../src/core/schema/infer-schema.js';
import { runNow } from '../../../src/core/base/pace.js';
import type { Entry } from '../../../src/core/collection/collection.js';
import { columnNamed } from '../../../src/core/schema/column-named.js';
import type { Column, Schema, SchemaOptions } from '../../../src/core/schema/schema.js';
import { answersSteps, type Answers } from '../../../src/core/models/answers.js';
import { sharesSteps, type Share, type Shares, type Telling } from '../../../src/core/models/shares.js';
import { withholdAnswers } from '../../../src/core/models/withhold-answers.js';
import { entriesOf } from '../agenda/fixture.js';
import { readText } from '../table/reading.js';

export const everything: Telling = { base: 'answered', top: 10, least: 0, withhold: withholdAnswers };

export interface Survey {
  readonly schema: Schema;
  readonly entries: readonly Entry[];
  readonly column: (name: string) => Column;
  readonly answers: (name: string) => Answers;
  readonly shares: (name: string, telling?: Partial<Telling>, chosen?: readonly Entry[]) => Shares;
}

/** A file, and how its questions are answered. */
export async function surveyOf(text: string, options: SchemaOptions = {}): Promise<Survey> {
  const table = await readText(text);
  const schema = inferSchema(table, options);
  const entries = entriesOf(table.rows);
  const column = (name: string): Column => {
    const found = columnNamed(schema, name);
    if (!found) throw new Error(`There is no column ${name}`);
    return found;
  };
  const answers = (name: string): Answers => runNow(answersSteps(entries, column(name)));
  return {
    schema,
    entries,
    column,
    answers,
    shares: (name, telling = {}, chosen = entries) =>
      runNow(sharesSteps(answers(name), chosen, null, { ...everything, ...telling })),
  };
}

/** « Bénévole 145 », « Seniors < 3 »; what is withheld with another one: « Jeunes ? ». */
export function told({ shares, others }: Shares): readonly string[] {
  const line = ({ value, count, withheld }: Share): string =>
    `${value} ${{ told: String(count), few: '<', with: '?' }[withheld]}`;
  return [...shares.map(line), ...(others ? [`${others.values} others ${line(others.share).trim()}`] : [])];
}
