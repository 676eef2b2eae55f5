import { inferSchema } from '../../../src/core/schema/infer-schema.js';
import { runNow } from '../../../src/core/base/pace.js';
import type { Entry } from '../../../src/core/collection/collection.js';
import { columnNamed } from '../../../src/core/schema/column-named.js';
import type { Column, Schema, SchemaOptions } from '../../../src/core/schema/schema.js';
import type { Answers } from '../../../src/core/models/answers.js';
import { crossSteps } from '../../../src/core/models/cross.js';
import {
  questionsSteps,
  readAnswersSteps,
  rowsOfEntries,
  type Figures,
} from '../../../src/core/models/figures.js';
import { measuresSteps } from '../../../src/core/models/measured-answers.js';
import type { Share, Shares, Telling } from '../../../src/core/models/shares.js';
import { withholdFigures } from '../../../src/core/models/withhold-figures.js';
import { entriesOf } from '../agenda/fixture.js';
import { readText } from '../table/reading.js';

export const everything: Telling = { base: 'answered', top: 10, least: 0 };

export interface Survey {
  readonly schema: Schema;
  readonly entries: readonly Entry[];
  readonly column: (name: string) => Column;
  readonly answers: (name: string) => Answers;
  readonly figures: (asked: AskedByName) => Figures;
  readonly shares: (name: string, telling?: Partial<Telling>, chosen?: readonly Entry[]) => Shares;
}

export interface AskedByName {
  readonly questions?: readonly string[];
  readonly cross?: readonly [string, string];
  readonly telling?: Partial<Telling>;
  readonly chosen?: readonly Entry[];
  readonly isCompared?: boolean;
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
  const figures = ({
    questions = [],
    cross,
    telling = {},
    chosen = entries,
    isCompared = false,
  }: AskedByName): Figures => {
    const told = { ...everything, ...telling };
    const asked = {
      questions: questions.map(column),
      cross: cross ? ([column(cross[0]), column(cross[1])] as const) : null,
    };
    const read = runNow(readAnswersSteps(entries, asked, measuresSteps));
    const [found, all] = [chosen, entries].map((rows) => rowsOfEntries(read, rows));
    if (!found || !all) throw new Error('There are rows');
    const shares = runNow(questionsSteps(read, found, isCompared ? all : null, told));
    const counted = { questions: shares, cross: read.cross && runNow(crossSteps(read.cross, found, told)) };
    return told.least > 0 ? withholdFigures(counted, told.least) : counted;
  };
  const answers = (name: string): Answers => {
    const read = runNow(readAnswersSteps(entries, { questions: [column(name)], cross: null }, measuresSteps));
    const [found] = read.questions;
    if (!found) throw new Error(`Nothing can be counted of ${name}: ${JSON.stringify(read.leftOut)}`);
    return found;
  };
  return {
    schema,
    entries,
    column,
    answers,
    figures,
    shares: (name, telling = {}, chosen = entries) => {
      const [shares] = figures({ questions: [name], telling, chosen }).questions;
      if (!shares) throw new Error(`Nothing can be counted of ${name}`);
      return shares;
    },
  };
}

/** « Bénévole 145 », « Seniors < 3 »; what is withheld with another one: « Jeunes ? ». */
export function told({ shares, others }: Shares): readonly string[] {
  const line = ({ value, count, withheld }: Share): string =>
    `${value} ${{ told: String(count), few: '<', with: '?' }[withheld]}`;
  return [
    ...shares.map(line),
    ...(others ? [`${others.places.length} others ${line(others.share).trim()}`] : []),
  ];
}
