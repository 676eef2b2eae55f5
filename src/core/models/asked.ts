import type { Schema } from '../schema/schema.js';
import type { Asked } from './figures.js';
import { namedQuestions, type LeftOutQuestion } from './questions.js';
import type { suggestedQuestions } from './suggested-questions.js';

/** What an author names. */
export interface NamedFigures {
  /** The questions, `none` for none; none named for those that are suggested. */
  readonly questions: readonly string[];
  /** The two columns that are put across each other. */
  readonly cross: readonly string[];
}

/** Which columns are asked for, and which are not there. */
export interface FoundFigures extends Asked {
  readonly unknown: readonly LeftOutQuestion[];
}

/** Finds the columns that are asked for. */
export function askedOf(
  schema: Schema,
  { questions, cross }: NamedFigures,
  suggested?: typeof suggestedQuestions,
): FoundFigures {
  const isNone = questions.length === 1 && questions[0] === 'none';
  const named = namedQuestions(schema, isNone ? [] : questions);
  const crossed = namedQuestions(schema, cross);
  const [down, across] = crossed.columns;
  return {
    questions: questions.length > 0 ? named.columns : (suggested?.(schema) ?? []),
    cross: down && across ? [down, across] : null,
    unknown: [...named.unknown, ...crossed.unknown].map((name) => ({ name, why: 'unknown' })),
  };
}
