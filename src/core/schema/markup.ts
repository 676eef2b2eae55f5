import type { Steps } from '../base/pace.js';
import type { Problem } from '../base/problem.js';
import type { Row, Table } from '../table/table.js';
import { decodeEntities } from '../text/entities.js';
import { htmlText, isElement, tagsIn } from '../text/html-text.js';
import { rewritten } from './rewritten.js';

/** So many cells tell how those of a column are written. */
const SAMPLE = 200;
/** The part of the cells that hold tags from which on a column is written in HTML. */
const LEAST = 0.1;
/** The same where nothing but words is marked: « <b>gras</b> » among others may be meant as it stands. */
const LEAST_IN_WORDS = 0.34;
/** What nobody writes for its own sake: paragraphs, lines, links. */
const layout = /<(?:p|br|div|ul|ol|li|h[1-6]|table|img|a\s+[^<>]*href)\b/i;
/** Longer cells on the mean are texts, which are read when they are shown, and not before. */
const LONGEST = 200;

/** Elements that may stay open. */
const open = /^(?:|br|hr|img|p|li|wbr|td|tr|th|dt|dd|[ovwm]:.*)$/;
/** Elements that no editor puts into a text, unless it pastes a whole page with its paragraphs. */
const odd =
  /^(?:script|style|html|head|body|title|link|meta|textarea|select|option|input|object|embed|frame)$/;

const blocks = /^(?:p|div|ul|ol|table|section|article|h[1-6])$/;

/** Whether everything in a cell that looks like a tag is one, as editors write them: null where nothing does. */
function isEdited(cell: string): boolean | null {
  const tags = cell.includes('<') ? tagsIn(cell) : [];
  if (tags.length === 0) return null;
  const isPage = tags.some(({ name }) => blocks.test(name));
  const depths = new Map<string, number>();
  for (const { name, closes } of tags) {
    if (name !== '' && (!isElement(name) || (odd.test(name) && !isPage))) return false;
    const depth = (depths.get(name) ?? 0) + (closes ? -1 : 1);
    if (depth < 0 && !open.test(name)) return false;
    depths.set(name, depth);
  }
  return [...depths].every(([name, depth]) => depth === 0 || open.test(name));
}

/**
 * Whether a column is written in HTML: some of its cells hold tags, and all that look like tags are, as editors write them. Where a column
 * tells of tags (« <script> », « la balise <b> »), nothing in it is one.
 */
export function isWrittenInHtml(cells: readonly string[]): boolean {
  const answers = cells.map(isEdited);
  const edited = answers.filter((answer) => answer === true).length;
  const others = answers.filter((answer) => answer === false).length;
  const isLaidOut = cells.some((cell) => layout.test(cell));
  if (edited === 0 || edited < cells.length * (isLaidOut ? LEAST : LEAST_IN_WORDS)) return false;
  return others === 0 || (edited >= 4 * others && edited >= cells.length / 2);
}

const looksLikeTag = /<[!?/a-z]/i;

/**
 * A cell of a column that is not written in HTML, with its named characters as themselves and without the marks of emphasis. One that holds a
 * tag, or would then seem to, stays as it is: it tells of tags.
 */
function plainCell(cell: string): string {
  if (!/[&*_]/.test(cell) || looksLikeTag.test(cell)) return cell;
  const decoded = decodeEntities(cell);
  if (decoded !== cell && (looksLikeTag.test(decoded) || /^\s*(?:\[\s*["{]|\{\s*")/.test(cell))) return cell;
  return withoutEmphasis(decoded);
}

const emphasis =
  /(^|[\s(«"'’—–,;:.!?-])(\*\*\*|\*\*|__|\*|_)(?![\s*_])([^*_\n]{1,400}[^\s*_])\2(?=$|[\s).,;:!?»…"'’—–-])/gm;

/** `__proto__`, `_id`: a name in a program, where there is nothing else in a cell. */
const name = /^_+[^\s_]+_*$/;

/** A text without the stars and strokes that Markdown puts around words. A star alone, and a stroke within a word, stay. */
export function withoutEmphasis(text: string): string {
  return /[*_]/.test(text) && !name.test(text) ? text.replace(emphasis, '$1$3') : text;
}

/** Rows between two pauses. */
const PAUSE = 100;

/**
 * A table in which markup is read wherever it stands, whatever its column is for: in headings, titles, lists, hours. Texts in HTML stay as
 * they are, with what reads them.
 */
export function* withoutMarkupSteps(table: Table): Steps<Table> {
  const ways = waysOf(table, table.rows);
  const { columns, html } = described(table, ways);
  const rows: Row[] = [];
  for (const row of table.rows) {
    rows.push(plainRow(row, ways));
    if (rows.length % PAUSE === 0) yield;
  }
  const isSame = columns === table.columns && rows.every((row, place) => row === table.rows[place]);
  const known = { ...table, lineOf: (row: number) => table.lineOf(row), html };
  if (isSame) return known;
  return { ...known, columns, rows, html, problems: [...table.problems, ...htmlProblems(table, ways)] };
}

/** The same for a table whose rows are still coming. @param sample those that tell how the others are written. */
export function withoutMarkup(table: Table, sample: readonly Row[]): Table {
  const ways = waysOf(table, sample);
  return rewritten(table, (row) => plainRow(row, ways), described(table, ways));
}

function described(table: Table, ways: readonly Way[]): Required<Pick<Table, 'columns' | 'html'>> {
  const texts = ways.flatMap((way, index) => (way === asWritten ? [[index, htmlText] as const] : []));
  return { columns: plainHeadings(table), html: new Map(texts) };
}

function plainRow(row: Row, ways: readonly Way[]): Row {
  const cells = row.map((cell, index) => ways[index]?.(cell) ?? cell);
  return cells.some((cell, index) => cell !== row[index]) ? cells : row;
}

/** Headings are named in attributes: where two would become one, they stay. */
function plainHeadings({ columns, itemsPath }: Table): readonly string[] {
  if (itemsPath !== null || !columns.some((name) => name.includes('&'))) return columns;
  const plain = columns.map(decodeEntities);
  return new Set(plain).size === plain.length ? plain : columns;
}

type Way = (cell: string) => string;
const asWritten: Way = (cell) => cell;
const htmlCell: Way = (cell) => (looksLikeTag.test(cell) ? htmlText(cell) : plainCell(cell));

function waysOf({ columns }: Table, rows: readonly Row[]): readonly Way[] {
  return columns.map((_, index) => wayOf(rows, index));
}

function wayOf(rows: readonly Row[], index: number): Way {
  const cells: string[] = [];
  for (const row of rows) {
    const cell = row[index] ?? '';
    if (cell.trim() !== '') cells.push(cell);
    if (cells.length === SAMPLE) break;
  }
  if (!cells.some((cell) => cell.includes('<')) || !isWrittenInHtml(cells)) return plainCell;
  return cells.reduce((sum, cell) => sum + cell.length, 0) < LONGEST * cells.length ? htmlCell : asWritten;
}

/** What is read here is not found again by those who look at the cells. */
function htmlProblems(table: Table, ways: readonly Way[]): readonly Problem[] {
  return table.columns.flatMap((column, index): Problem | readonly [] => {
    if (ways[index] !== htmlCell) return [];
    const places = Array.from(table.rows.keys()).filter(
      (row) => isEdited(table.rows[row]?.[index] ?? '') !== null,
    );
    const [first = 0] = places;
    const line = table.lineOf(first);
    return {
      code: 'html-in-cells',
      column,
      count: places.length,
      sample: shortened(table.rows[first]?.[index]?.trim() ?? ''),
      ...(line !== null && { line }),
    };
  });
}

function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
