import type { Figures } from '../../core/models/figures.js';
import type { Telling } from '../../core/models/shares.js';
import { toldCross, type ToldCross } from '../../locale/format/told-cross.js';
import { furtherTelling } from '../../locale/format/further-telling.js';
import { toldFigures, type FigureLine, type ToldFigures } from '../../locale/format/told-figures.js';
import type { Locale } from '../../locale/locale.js';

/** A line of text, or a bar, where it stands on the sheet. */
export type Shape =
  | {
      readonly kind: 'text';
      readonly x: number;
      /** The line on which letters stand. */
      readonly y: number;
      readonly text: string;
      readonly size: number;
      readonly bold: boolean;
      readonly anchor: 'start' | 'end';
    }
  | {
      readonly kind: 'bar';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly colour: string;
    };

/** Figures as they are drawn on a sheet, in pixels. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
}

/** How wide a text is. */
export type TextWidth = (text: string, size: number, bold: boolean) => number;

/** What is drawn besides the figures: above them and below them; empty ones are left out. */
export interface Surroundings {
  readonly title: string;
  readonly above: string;
  readonly below: string;
}

const WIDTH = 800;
const MARGIN = 24;
const TEXT = 14;
const LINE = 22;
/** Where the number and the share of an answer end, and its bar begins. */
const COUNT = 330;
const SHARE = 430;
const BAR = 442;
/** The room for what an answer is called. */
const LABEL = COUNT - MARGIN - 60;
/** The room beside a bar for the share of all. */
const OF_ALL_ROOM = 96;
const FOUND = '#1a5fb4';
const OF_ALL = '#5e5c64';
const EMPTY = '#eeeeee';

/** A pen that goes down the sheet. */
class Sheet {
  readonly shapes: Shape[] = [];
  y = MARGIN;
  readonly #widthOf: TextWidth;

  constructor(widthOf: TextWidth) {
    this.#widthOf = widthOf;
  }

  /** A paragraph over the whole width. */
  paragraph(text: string, size = TEXT, bold = false): void {
    for (const line of this.#wrapped(text, WIDTH - 2 * MARGIN, size, bold)) {
      this.y += size + 6;
      this.text(line, MARGIN, { size, bold });
    }
  }

  /** A text on the line where the pen is, cut to a width. */
  text(
    text: string,
    x: number,
    { size = TEXT, bold = false, anchor = 'start', width = WIDTH }: Partial<TextLook> = {},
  ): void {
    this.shapes.push({
      kind: 'text',
      x,
      y: this.y,
      text: this.#cut(text, width, size, bold),
      size,
      bold,
      anchor,
    });
  }

  /** What a line is called: over several lines where it is long. Returns what draws those below the first, once the line is drawn. */
  label(text: string, width: number, bold = false): () => void {
    const [first = '', ...others] = this.#wrapped(text, width, TEXT, bold);
    this.text(first, MARGIN, { width, bold });
    return () => {
      for (const line of others) {
        this.y += TEXT + 2;
        this.text(line, MARGIN, { width, bold });
      }
    };
  }

  /** Texts that end beside each other, each over several lines where it is long. The pen ends on the last of these. */
  cells(
    texts: readonly string[],
    width: number,
    first: number,
    { size = TEXT, bold = false }: Partial<TextLook>,
  ): void {
    const top = this.y;
    const wrapped = texts.map((text) => this.#wrapped(text, width - 6, size, bold));
    for (const [column, lines] of wrapped.entries())
      for (const [place, line] of lines.entries()) {
        this.y = top + place * (size + 2);
        this.text(line, first + (column + 1) * width, { anchor: 'end', width: width - 6, size, bold });
      }
    this.y = top + (Math.max(1, ...wrapped.map(({ length }) => length)) - 1) * (size + 2);
  }

  bar(part: number, longest: number, { top, height, colour }: BarLook): void {
    const width = Math.round(part * longest);
    this.shapes.push({ kind: 'bar', x: BAR, y: this.y + top, width, height, colour });
  }

  #cut(text: string, width: number, size: number, bold: boolean): string {
    if (this.#widthOf(text, size, bold) <= width) return text;
    let shown = Array.from(text);
    while (shown.length > 1 && this.#widthOf(`${shown.join('')}…`, size, bold) > width)
      shown = shown.slice(0, -1);
    return `${shown.join('')}…`;
  }

  #wrapped(text: string, width: number, size: number, bold: boolean): readonly string[] {
    const lines: string[] = [];
    for (const word of text.split(' ').filter(Boolean)) {
      const line = lines.at(-1);
      const longer = `${line ?? ''} ${word}`;
      if (line !== undefined && this.#widthOf(longer, size, bold) <= width) lines[lines.length - 1] = longer;
      else lines.push(word);
    }
    return lines;
  }
}

interface BarLook {
  /** Where it begins, from the line of letters on. */
  readonly top: number;
  readonly height: number;
  readonly colour: string;
}

interface TextLook {
  readonly size: number;
  readonly bold: boolean;
  readonly anchor: 'start' | 'end';
  readonly width: number;
}

/** Draws figures on a sheet of their own: what is above them, each question with its bars, the cross table, what is below them. */
export function drawFigures(
  { questions, cross }: Figures,
  { title, above, below }: Surroundings,
  {
    locale,
    telling,
    widthOf,
  }: { readonly locale: Locale; readonly telling: Telling; readonly widthOf: TextWidth },
): Drawing {
  const sheet = new Sheet(widthOf);
  if (title !== '') sheet.paragraph(title, 22, true);
  if (above !== '') sheet.paragraph(above);
  for (const shares of questions) drawQuestion(sheet, toldFigures(shares, locale, furtherTelling(telling)));
  if (cross) drawCross(sheet, toldCross(cross, locale, telling));
  sheet.y += TEXT;
  if (below !== '') sheet.paragraph(below, 12);
  return { width: WIDTH, height: sheet.y + MARGIN, shapes: sheet.shapes };
}

function drawQuestion(sheet: Sheet, { title, lead, lines, notes, hasTable }: ToldFigures): void {
  drawHead(sheet, title);
  if (lead !== '') sheet.paragraph(lead);
  if (hasTable) for (const line of lines) drawLine(sheet, line);
  sheet.paragraph(notes.join(' '), 12);
}

function drawHead(sheet: Sheet, title: string): void {
  sheet.y += TEXT;
  sheet.paragraph(title, 17, true);
}

function drawLine(sheet: Sheet, { label, count, percent, ofAll, part, partOfAll }: FigureLine): void {
  sheet.y += LINE;
  const finish = sheet.label(label, LABEL);
  sheet.text(count, COUNT, { anchor: 'end' });
  sheet.text(percent, SHARE, { anchor: 'end', width: SHARE - COUNT - 8 });
  if (part !== null) drawBars(sheet, { part, partOfAll, ofAll });
  finish();
}

function drawBars(
  sheet: Sheet,
  { part, partOfAll, ofAll }: Pick<FigureLine, 'partOfAll' | 'ofAll'> & { readonly part: number },
): void {
  const longest = WIDTH - MARGIN - BAR - (ofAll === '' ? 0 : OF_ALL_ROOM);
  sheet.bar(1, longest, { top: -11, height: 12, colour: EMPTY });
  sheet.bar(part, longest, { top: -11, height: partOfAll === null ? 12 : 7, colour: FOUND });
  if (partOfAll !== null) sheet.bar(partOfAll, longest, { top: -3, height: 4, colour: OF_ALL });
  if (ofAll !== '') sheet.text(ofAll, WIDTH - MARGIN, { anchor: 'end', size: 11 });
}

function drawCross(sheet: Sheet, { title, columns, lines, notes }: ToldCross): void {
  drawHead(sheet, title);
  const first = Math.max(180, Math.min(LABEL, WIDTH - 2 * MARGIN - columns.length * 96));
  const width = (WIDTH - 2 * MARGIN - first) / columns.length;
  const row = (head: string, cells: readonly string[], bold: boolean): void => {
    sheet.y += LINE;
    const top = sheet.y;
    sheet.cells(cells, width, MARGIN + first, { size: 12, bold });
    const bottom = sheet.y;
    sheet.y = top;
    sheet.label(head, first - 8, bold)();
    sheet.y = Math.max(bottom, sheet.y);
  };
  if (lines.length > 0) row('', columns, true);
  lines.forEach(({ head, cells }, at) => {
    row(head, cells, at === lines.length - 1);
  });
  sheet.paragraph(notes.join(' '), 12);
}
