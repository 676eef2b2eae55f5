import type { Steps } from '../base/pace.js';
import type { Entry } from '../collection/collection.js';
import type { Column } from '../schema/schema.js';
import { answersSteps, type Answers } from './answers.js';
import type { CrossTable } from './cross.js';
import type { LeftOutQuestion } from './questions.js';
import { sharesSteps, type Shares, type Telling } from './shares.js';

/** What the answers of a list are told of: the questions, and those that are put across each other. */
export interface Asked {
  readonly questions: readonly Column[];
  readonly cross: readonly [Column, Column] | null;
}

/** The answers of a list, read once; what nobody can count is left out. */
export interface ReadAnswers {
  readonly questions: readonly Answers[];
  readonly cross: readonly [Answers, Answers] | null;
  readonly leftOut: readonly LeftOutQuestion[];
}

/** The figures of a survey. */
export interface Figures {
  readonly questions: readonly Shares[];
  readonly cross: CrossTable | null;
}

/** Reads the answers of all rows of a list, step by step: stretches of numbers stay the same whatever is chosen. */
export function* readAnswersSteps(all: readonly Entry[], { questions, cross }: Asked): Steps<ReadAnswers> {
  const known = new Map<Column, Answers>();
  for (const column of new Set([...questions, ...(cross ?? [])]))
    known.set(column, yield* answersSteps(all, column));
  const read = (column: Column): readonly Answers[] => {
    const answers = known.get(column);
    return answers && !whyLeftOut(answers) ? [answers] : [];
  };
  const [down, across] = (cross ?? []).flatMap(read);
  return {
    questions: questions.flatMap(read),
    cross: down && across ? [down, across] : null,
    leftOut: [...known.values()].flatMap((answers) => {
      const why = whyLeftOut(answers);
      return why ? [{ name: answers.column.name, why }] : [];
    }),
  };
}

function whyLeftOut({ values, isNames }: Answers): LeftOutQuestion['why'] | null {
  if (values.length === 0) return 'empty';
  return isNames ? 'names' : null;
}

/**
 * How some rows answer the questions, step by step.
 * @param all the rows to compare with; null where nothing is compared.
 * @param kept by column name, values that are told whatever their count.
 */
export function* questionsSteps(
  { questions }: ReadAnswers,
  entries: readonly Entry[],
  all: readonly Entry[] | null,
  telling: Telling,
  kept: Readonly<Record<string, readonly string[]>> = {},
): Steps<readonly Shares[]> {
  const told: Shares[] = [];
  for (const answers of questions) {
    const { name } = answers.column;
    const keptHere = Object.hasOwn(kept, name) ? kept[name] : [];
    told.push(yield* sharesSteps(answers, entries, all, telling, keptHere));
  }
  return told;
}
