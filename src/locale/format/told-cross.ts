import type { Cell, CrossTable, Head } from '../../core/models/cross.js';
import type { Shares, Telling } from '../../core/models/shares.js';
import { furtherFigureWords } from '../further-figures.js';
import type { Locale } from '../locale.js';
import { countText, furtherLabel } from './further-telling.js';
import { percentText } from './told-figures.js';

/** What the cells of a cross table tell: how many rows, or which share of the line or the column. */
export type CellShows = 'count' | 'line' | 'column';

/** A cross table in the words of a language. */
export interface ToldCross {
  readonly title: string;
  /** The headings of the columns; the last one is of all. */
  readonly columns: readonly string[];
  /** The last one is of all. None where so few rows answer that nothing is told. */
  readonly lines: readonly { readonly head: string; readonly cells: readonly string[] }[];
  readonly notes: readonly string[];
}

/** How the answers to two questions go together is told. */
export function toldCross(
  table: CrossTable,
  locale: Locale,
  telling: Telling,
  shows: CellShows = 'count',
): ToldCross {
  const words = furtherFigureWords(locale.language);
  const { down, across, total } = table;
  const title = words.cross(down.answers.column.label, across.answers.column.label);
  const columns = [...table.columns.map((head) => headText(head, across, locale)), words.total];
  if (table.isWithheld)
    return { title, columns, lines: [], notes: [words.withheldWhole(locale.number(telling.least))] };
  const whole: Cell = { count: total, withheld: 'told' };
  const line = (head: string, cells: readonly Cell[], ofLine: Cell): ToldCross['lines'][number] => ({
    head,
    cells: [...cells, ofLine].map((cell, at) =>
      cellText(
        cell,
        { count: null, line: ofLine, column: table.columnTotals[at] ?? whole }[shows],
        locale,
        telling,
      ),
    ),
  });
  const lines = table.lines.map((head, at) =>
    line(headText(head, down, locale), table.cells[at] ?? [], table.lineTotals[at] ?? whole),
  );
  return {
    title,
    columns,
    lines: [...lines, line(words.total, table.columnTotals, whole)],
    notes: notesOf(table, locale, telling),
  };
}

function headText(head: Head, { answers }: Shares, locale: Locale): string {
  const words = furtherFigureWords(locale.language);
  if (head === 'others') return words.otherAnswers;
  return head === 'silent' ? words.noAnswer : furtherLabel(answers, head, locale);
}

/** A cell by itself, or as a share of others; a share of what is withheld would give it away. */
function cellText(cell: Cell, of: Cell | null, locale: Locale, { least }: Telling): string {
  if (!of || cell.withheld !== 'told') return countText(cell.count, cell.withheld, locale, least);
  return of.withheld === 'told' ? percentText(cell.count, of.count, locale) : '';
}

function notesOf(table: CrossTable, locale: Locale, { least }: Telling): readonly string[] {
  const words = furtherFigureWords(locale.language);
  const cells = [...table.cells.flat(), ...table.lineTotals, ...table.columnTotals];
  const total = [locale.number(table.total), locale.plural(table.total)] as const;
  return [
    least > 0 ? words.ofAllRows(...total) : words.crossBase(...total),
    ...(table.down.isSeveral || table.across.isSeveral ? [words.crossSeveral] : []),
    ...(cells.some(({ withheld }) => withheld !== 'told') ? [words.withheldNote(locale.number(least))] : []),
  ];
}
