import { cellShape } from './cell-shape.js';

/* Programs of forms write a question over its options, in a line of its own above them. */

type Records = readonly (readonly string[])[];

const isFilled = (cell: string | undefined): boolean => (cell ?? '').trim() !== '';

/** How many of the records below must have what the line of options lacks. */
const NEARLY_ALL = 0.9;

/**
 * Whether the record below the headings holds options of questions, and is no entry: it lacks what nearly all records have, from the first column
 * on, and has words where the line above it has none.
 */
export function holdsOptions(records: Records, top: number): boolean {
  const [upper = [], lower = []] = records.slice(top, top + 2);
  const data = records.slice(top + 2);
  const has = (column: number): boolean =>
    data.filter((record) => isFilled(record[column])).length >= data.length * NEARLY_ALL;
  const keys = [...upper.keys()].filter(
    (column) => isFilled(upper[column]) && !isFilled(lower[column]) && has(column),
  );
  const named = [...lower.keys()].filter((column) => isFilled(lower[column]));
  return (
    data.length > 1 &&
    keys.length > 1 &&
    keys[0] === 0 &&
    named.length > 1 &&
    named.some((column) => !isFilled(upper[column])) &&
    named.every((column) => cellShape(lower[column] ?? '') === 'text') &&
    data.every((record) => keys.some((column) => isFilled(record[column])))
  );
}

/** What an option is called that is the whole question. */
const answer =
  /^(?:(?:open[- ]ended )?response|r[eé]ponse(?: libre)?|(?:offene )?antwort|respuesta(?: abierta)?)$/i;

/** The headings of options, without those that say nothing beside their question. */
export function withoutBareAnswers(lower: readonly string[]): readonly string[] {
  return lower.map((cell) => (answer.test(cell.trim()) ? '' : cell));
}

/** How a form writes that an option was ticked. */
const mark = /^(?:x|1|oui|yes|ja|s[ií]|true|vrai|✓|✔)$/i;

/**
 * The questions in the line above the headings, over each of their options; null where it holds none. A question reaches as far to the right
 * as columns hold nothing but marks, over two of them or more.
 */
export function questionsAbove(records: Records, top: number): readonly string[] | null {
  const [above, headings] = [records[top - 1], records[top]];
  if (!above || !headings || isFilled(above[0])) return null;
  const data = records.slice(top + 1);
  const isMarks = (column: number): boolean => {
    const cells = data.map((record) => record[column] ?? '').filter(isFilled);
    return cells.length > 0 && isFilled(headings[column]) && cells.every((cell) => mark.test(cell.trim()));
  };
  let question = '';
  const over = headings.map((_, column) => {
    if (isFilled(above[column])) question = above[column] ?? '';
    if (!isMarks(column)) question = '';
    return question;
  });
  const asked = above.filter(isFilled);
  const isOfSeveral = (text: string): boolean => over.filter((one) => one === text).length > 1;
  return asked.length > 0 && asked.every(isOfSeveral) ? over : null;
}
