import { fold } from '../text/fold.js';
import type { Row, Table } from '../table/table.js';
import { isBlank } from './values.js';

/** What people answer to a choice, and what they answer who would rather not: the words of Framadate, Doodle, Nextcloud and Rallly. */
const sure =
  /^(?:oui|non|yes|no|ja|nein|si|sim|nao|ok|x|0|1|inconnu|unknown|unbekannt|peut-?etre|maybe|vielleicht)$/;
const unsure =
  /^(?:\(\s*(?:oui|yes|ja|si|sim|ok)\s*\)|si (?:necessaire|besoin)|if ?need ?be|under reserve|falls notig|wenn(?:'s| es)? (?:sein muss|notig)|notfalls|si (?:es )?necesario|se necessario)$/;

/** A choice that is a day of one year: no list has columns of those that are answered by yes and no. */
const day = /(?:^|\D)(?:19|20)\d\d(?:\D|$)|\d{1,2}[/.]\d{1,2}[/.]\d\d(?:\D|$)/;

const LEAST_CHOICES = 2;

/**
 * The table, and a word to its owner where it is a poll: a line for each person, a column for each day or choice, and in the cells who
 * can and who cannot. That is for those who agree on a day, and no list for visitors.
 */
export function withPollTold(table: Table): Table {
  const { columns, rows } = table;
  const choices = Array.from(columns.keys()).filter(
    (column) => column > 0 && rows.some((row) => !isBlank(row[column] ?? '')),
  );
  if (choices.length < LEAST_CHOICES) return table;
  const answer = (row: Row, column: number): string => fold((row[column] ?? '').trim());
  // The first cell that holds anything else ends it.
  const isAnswer = (text: string): boolean => isBlank(text) || sure.test(text) || unsure.test(text);
  if (!choices.every((column) => rows.every((row) => isAnswer(answer(row, column))))) return table;
  const isPoll =
    choices.every((column) => day.test(columns[column] ?? '')) ||
    rows.some((row) => choices.some((column) => unsure.test(answer(row, column))));
  return isPoll ? { ...table, problems: [...table.problems, { code: 'poll' }] } : table;
}
