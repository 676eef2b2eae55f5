/**
 * Makes every line ending LF (CRLF, CR, and the CR CR LF that some servers make of CRLF) and takes NUL characters out, piece by
 * piece: papaparse knows one kind of line ending per file and merges rows in silence where there are two.
 */
export class LineEndings {
  /** Whether lines end in more than one way, line breaks inside cells aside. */
  mixed = false;
  /** How many NUL characters were taken out. */
  zeros = 0;
  #held = '';
  #seen = new Set<string>();

  /** The text with LF endings; a CR at its end waits for what follows. */
  next(piece: string, last: boolean): string {
    let text = this.#held + piece;
    this.#held = '';
    if (!last && text.endsWith('\r')) {
      const kept = text.endsWith('\r\r') ? 2 : 1;
      this.#held = text.slice(-kept);
      text = text.slice(0, -kept);
    }
    if (text.includes('\0')) text = this.#withoutZeros(text);
    this.#look(text);
    return text.includes('\r') ? text.replace(/\r?\r\n|\r/g, '\n') : text;
  }

  #withoutZeros(text: string): string {
    const clean = text.replaceAll('\0', '');
    this.zeros += text.length - clean.length;
    return clean;
  }

  /** Spreadsheets write LF inside cells and CRLF between rows: that is no mixture, so only text without quotes is judged. */
  #look(text: string): void {
    if (this.mixed || text.includes('"')) return;
    const returns = text.includes('\r');
    if (returns && /\r(?!\n)/.test(text)) this.#seen.add('\r');
    if (returns && text.includes('\r\n')) this.#seen.add('\r\n');
    if (/(?:^|[^\r])\n/.test(text)) this.#seen.add('\n');
    this.mixed = this.#seen.size > 1;
  }
}
