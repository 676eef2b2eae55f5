import type { CrossTable } from '../../core/models/cross.js';
import type { Share, Shares } from '../../core/models/shares.js';
import type { Cell } from '../../core/models/withhold-cells.js';
import { figureWords } from '../figures.js';
import type { Locale } from '../locale.js';
import { answerLabel, countText, percentText, type FigureTelling } from './told-figures.js';

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
  telling: FigureTelling,
  shows: CellShows = 'count',
): ToldCross {
  const words = figureWords(locale.language);
  const { down, across, total } = table;
  const title = words.cross(down.answers.column.label, across.answers.column.label);
  const columns = [...table.columns.map((share) => headText(share, across, locale)), words.total];
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
  const lines = table.lines.map((share, at) =>
    line(headText(share, down, locale), table.cells[at] ?? [], table.lineTotals[at] ?? whole),
  );
  return {
    title,
    columns,
    lines: [...lines, line(words.total, table.columnTotals, whole)],
    notes: notesOf(table, locale, telling),
  };
}

function headText(share: Share | null, { answers }: Shares, locale: Locale): string {
  return share ? answerLabel(answers, share, locale) : figureWords(locale.language).otherAnswers;
}

/** A cell by itself, or as a share of others; a share of what is withheld would give it away. */
function cellText(cell: Cell, of: Cell | null, locale: Locale, { least }: FigureTelling): string {
  if (!of || cell.withheld !== 'told') return countText(cell.count, cell.withheld, locale, least);
  return of.withheld === 'told' ? percentText(cell.count, of.count, locale) : '';
}

function notesOf(table: CrossTable, locale: Locale, { least }: FigureTelling): readonly string[] {
  const words = figureWords(locale.language);
  const cells = [...table.cells.flat(), ...table.lineTotals, ...table.columnTotals];
  return [
    words.crossBase(locale.number(table.total), locale.plural(table.total)),
    ...(table.down.isSeveral || table.across.isSeveral ? [words.crossSeveral] : []),
    ...(cells.some(({ withheld }) => withheld !== 'told') ? [words.withheldNote(locale.number(least))] : []),
  ];
}
