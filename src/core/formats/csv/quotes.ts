/** Text that papaparse cannot misread: every quoted cell in it is closed, and its last line is whole. */
export interface Mended {
  readonly text: string;
  /** Where in the given text the first record begins that is not in `text`. */
  readonly end: number;
  /** Whether a cell spans lines, so that records and lines differ. */
  readonly multiline: boolean;
}

/** What was found wrong: where it stands in the text, and what it is. */
export type Fault = (code: 'unclosed-quote' | 'stray-quote', index: number) => void;

/** A quoted cell longer than this, in characters, is taken for one whose closing quote was forgotten. */
const LONGEST_CELL = 1_000_000;

/** How far a record is looked through for lines that it swallowed, in characters: a longer one is taken at its word. */
const LONGEST_LOOK = 8_192;

/**
 * Looks at the quoted cells of a text (RFC 4180: in `"`, doubled inside) and rewrites those that are malformed, so that one bad cell
 * costs at most its own line. Three faults are known:
 *
 * - a quote inside a quoted cell that is not doubled (`"Chor "Harmonie" Bern"`): the cell ends at the last quote that a delimiter
 *   or the end of the line follows, its inner quotes are text;
 * - a quoted cell that never ends on its line and swallows others: its quote is text, its line stands alone;
 * - a quote inside an unquoted cell: text; papaparse reads it well, it is only told.
 *
 * The time is linear: quotes are walked from one to the next, and a search that fails either ends at the next opening quote or has
 * paired up all the quotes it passed, so that no later search can pass them again.
 *
 * @param delimiter One character.
 * @param width How many cells a record should have; decides whether a cell that spans lines is meant to.
 * @param last Whether the text ends the file; if not, an unfinished record at its end is left for later.
 */
export function mendQuotes(
  text: string,
  delimiter: string,
  width: number,
  last: boolean,
  fault: Fault,
): Mended {
  return new Mending(text, delimiter, width, last, fault).run();
}

interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

class Mending {
  readonly #text: string;
  readonly #delimiter: string;
  readonly #width: number;
  readonly #last: boolean;
  readonly #fault: Fault;
  readonly #edits: Edit[] = [];
  /** The last cell that spans lines: where its record begins and where it ends. */
  #span = { record: -1, end: -1 };
  #multiline = false;
  /** The line end found last, and from where on it is the next one. */
  #line = { from: 0, end: -1 };

  constructor(text: string, delimiter: string, width: number, last: boolean, fault: Fault) {
    this.#text = text;
    this.#delimiter = delimiter;
    this.#width = width;
    this.#last = last;
    this.#fault = fault;
  }

  run(): Mended {
    let end = this.#last ? this.#text.length : this.#text.lastIndexOf('\n') + 1;
    for (let quote = this.#text.indexOf('"'); quote !== -1 && quote < end;) {
      const next = this.#afterCell(quote);
      if (next === null || next > end) end = this.#recordStart(quote);
      else quote = this.#text.indexOf('"', next);
    }
    return { text: this.#mended(end), end, multiline: this.#multiline };
  }

  #mended(end: number): string {
    const parts: string[] = [];
    let copied = 0;
    for (const { from, to, text } of this.#edits) {
      if (to > end) break;
      parts.push(this.#text.slice(copied, from), text);
      copied = to;
    }
    return parts.length === 0 ? this.#text.slice(0, end) : parts.join('') + this.#text.slice(copied, end);
  }

  /** Reads the cell that a quote stands in. Returns where to read on, null where the text ends too early to tell. */
  #afterCell(quote: number): number | null {
    const start = this.#cellStart(quote);
    if (start === null) {
      this.#fault('stray-quote', quote);
      return quote + 1;
    }
    const close = this.#nextSingleQuote(quote + 1, quote + LONGEST_CELL);
    if (close === null) {
      const maybeLater = !this.#last && this.#text.length - quote < LONGEST_CELL;
      return maybeLater ? null : this.#unclosed(start, quote);
    }
    if (!this.#last && close + 1 >= this.#text.length) return null;
    const spans = this.#text.slice(quote, close).includes('\n');
    if (!this.#closes(close))
      return spans ? this.#unclosed(start, quote) : this.#strayInside(start, quote, close);
    if (spans && !this.#enterSpan(quote, close)) return this.#unclosed(start, quote);
    return this.#closed(start, quote, close);
  }

  /** A well-formed cell; blanks around its quotes go. */
  #closed(start: number, quote: number, close: number): number {
    const end = this.#afterBlanks(close + 1);
    if (start !== quote || end !== close + 1) this.#replace(start, end, this.#text.slice(quote, close + 1));
    return end;
  }

  #strayInside(start: number, quote: number, stray: number): number {
    this.#fault('stray-quote', stray);
    const close = this.#cellStart(stray) === null ? this.#laterClose(stray) : null;
    if (close === null) return this.#literal(start, quote, this.#cellStart(stray) === null ? stray : quote);
    const inside = this.#text.slice(quote + 1, close).replaceAll('""', '"');
    const end = this.#afterBlanks(close + 1);
    this.#replace(start, end, quoted(inside));
    return end;
  }

  #unclosed(start: number, quote: number): number {
    this.#fault('unclosed-quote', quote);
    return this.#literal(start, quote, quote);
  }

  /** Takes a cell as it stands, quotes and all, up to the first delimiter or line end after a place. */
  #literal(start: number, quote: number, after: number): number {
    const delimiter = this.#text.indexOf(this.#delimiter, after);
    const line = this.#lineEnd(after);
    const end = delimiter === -1 ? line : Math.min(delimiter, line);
    this.#replace(start, end, quoted(this.#text.slice(quote, end)));
    return end;
  }

  /** The quote on the same line that closes a cell with stray quotes in it. */
  #laterClose(stray: number): number | null {
    const line = this.#lineEnd(stray);
    let doubled: number | null = null;
    for (let at = this.#text.indexOf('"', stray + 1); at !== -1 && at < line;) {
      if (this.#cellStart(at) !== null) break;
      if (this.#text[at + 1] !== '"') {
        if (this.#closes(at)) return at;
        at = this.#text.indexOf('"', at + 1);
      } else {
        // `\"ja\""`: the second of the pair may be the end after all.
        if (this.#closes(at + 1)) doubled = at + 1;
        at = this.#text.indexOf('"', at + 2);
      }
    }
    return doubled;
  }

  /**
   * Notes a cell that spans lines. Returns false where it swallows records: where its record has not the cells it should have, but
   * every line of it, read by itself, has.
   */
  #enterSpan(quote: number, close: number): boolean {
    const record = this.#recordStart(quote);
    if (record !== this.#span.record && this.#width > 1 && this.#swallows(record, close)) return false;
    this.#span = { record, end: close };
    this.#multiline = true;
    return true;
  }

  #swallows(record: number, close: number): boolean {
    const end = this.#recordEnd(close, record + LONGEST_LOOK);
    if (end === null) return false;
    const text = this.#text.slice(record, end);
    if (this.#count(text.replace(/"[^"]*"/g, '')) === this.#width) return false;
    return text.split('\n').every((line) => this.#count(line) === this.#width);
  }

  /** Where the record ends that goes on behind a cell; null where that is too far away to tell. */
  #recordEnd(close: number, most: number): number | null {
    let at = close + 1;
    while (at < most) {
      const line = this.#lineEnd(at);
      const quote = this.#text.indexOf('"', at);
      if (quote === -1 || quote > line) return line;
      const next = this.#cellStart(quote) === null ? quote : this.#nextSingleQuote(quote + 1, most);
      if (next === null) return null;
      at = next + 1;
    }
    return null;
  }

  #count(line: string): number {
    return line.split(this.#delimiter).length;
  }

  /** Where the cell begins that this quote opens; null for a quote inside a cell. */
  #cellStart(quote: number): number | null {
    let at = quote - 1;
    while (at >= 0 && this.#isBlank(at)) at--;
    return at < 0 || this.#text[at] === '\n' || this.#text[at] === this.#delimiter ? at + 1 : null;
  }

  #recordStart(quote: number): number {
    const line = quote === 0 ? 0 : this.#text.lastIndexOf('\n', quote - 1) + 1;
    return line <= this.#span.end ? this.#span.record : line;
  }

  #nextSingleQuote(from: number, most: number): number | null {
    let at = this.#text.indexOf('"', from);
    while (at !== -1 && at < most && this.#text[at + 1] === '"') at = this.#text.indexOf('"', at + 2);
    return at === -1 || at >= most ? null : at;
  }

  /** Whether a cell may end with this quote. */
  #closes(quote: number): boolean {
    const after = this.#text[this.#afterBlanks(quote + 1)];
    return after === undefined || after === '\n' || after === this.#delimiter;
  }

  #afterBlanks(from: number): number {
    let at = from;
    while (this.#isBlank(at)) at++;
    return at;
  }

  #isBlank(at: number): boolean {
    const character = this.#text[at];
    return (
      (character === ' ' || character === '\t' || character === '\u00a0') && character !== this.#delimiter
    );
  }

  #lineEnd(from: number): number {
    if (from < this.#line.from || from > this.#line.end) {
      const at = this.#text.indexOf('\n', from);
      this.#line = { from, end: at === -1 ? this.#text.length : at };
    }
    return this.#line.end;
  }

  #replace(from: number, to: number, text: string): void {
    this.#edits.push({ from, to, text });
  }
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
