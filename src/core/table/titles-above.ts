import type { Problem } from '../base/problem.js';
import { fold } from '../text/fold.js';
import { monthNamed } from '../time/months.js';
import type { Table } from './table.js';

const isAbove = ({ code }: Problem): boolean => code === 'lines-above-heading';

/** Whether anything stands over the table, as it does over few. */
export const hasTitles = ({ problems, sheets }: Table): boolean =>
  sheets !== undefined || problems.some(isAbove);

/** What stands over a whole table: the lines above its headings, and the name of its sheet. */
function titlesOf({ problems, sheets }: Table): readonly string[] {
  const lines = problems.filter(isAbove);
  const shown = sheets?.find(({ use }) => use === 'list');
  return [...lines.map(({ sample = '' }) => sample), ...(shown ? [shown.name] : [])];
}

/** The one year that the titles of a table name; empty where there are none or several. */
export function onlyYearAbove(table: Table): string {
  const found = new Set(
    titlesOf(table).flatMap((title) => title.match(/(?:^|\D)(?:19|20)\d\d(?!\d)/g) ?? []),
  );
  const years = new Set([...found].map((text) => text.replace(/\D/, '')));
  return years.size === 1 ? ([...years][0] ?? '') : '';
}

/** A month by its name, and the year where it is told. */
export interface ToldMonth {
  readonly name: string;
  readonly year: string;
}

/** The one month that the titles of a table name: « Programme de février 2027 »; null where there are none or several. */
export function onlyMonthAbove(table: Table): ToldMonth | null {
  const told = titlesOf(table).flatMap(monthsIn);
  const numbers = new Set(told.map(({ name }) => monthNamed(fold(name))));
  const [first] = told;
  return first && numbers.size === 1 ? { name: first.name, year: first.year || onlyYearAbove(table) } : null;
}

/** When the table was written, not what it is about. */
const ofWriting =
  /^(?:(?:der\w+ )?mis\w* a jour|maj\b|actualis|imprim|edit|version|(?:last )?updated?|stand\b)/;

/** The months that a title names, at its end or before a year; none of a day, as in « le 3 mars 2026 ». */
function monthsIn(title: string): readonly ToldMonth[] {
  if (title.length > 200 || ofWriting.test(fold(title).trim())) return [];
  const words = title.toLowerCase().match(/\d+|\p{L}+/gu) ?? [];
  return words.flatMap((name, place) => {
    const [before = '', after = ''] = [words[place - 1], words[place + 1]];
    if (!namesMonth(name) || /^(?:\d{1,2}|er|st|nd|rd|th)$/.test(before)) return [];
    const year = /^(?:19|20)\d\d$/.test(after) ? after : '';
    const isOfTable = after === '' || year !== '' || namesMonth(after) || namesMonth(words[place + 2] ?? '');
    return isOfTable ? [{ name, year }] : [];
  });
}

/** « mar » may as well be a day, and « may » a verb: only whole names, as far as that can be told. */
function namesMonth(word: string): boolean {
  return (word.length > 3 || /^(?:mai|may)$/.test(word)) && monthNamed(fold(word)) > 0;
}
