import Papa from 'papaparse';
import { mendQuotes, type Fault } from './quotes.js';

/** A character that no text holds: stands for the delimiter of a file without one. */
const NOTHING = '\u001e';

/** Splits well-formed text (LF line endings, quoted cells closed) into records of cells. */
export function splitRecords(text: string, delimiter: string | null): string[][] {
  const whole = text.endsWith('\n') ? text.slice(0, -1) : text;
  const parser = new Papa.Parser({ delimiter: delimiter ?? NOTHING, newline: '\n' });
  const { data } = parser.parse(whole, 0, false) as { data: string[][] }; // untyped there
  return data;
}

/** Splits any text with LF line endings into records of cells. */
export function parseRecords(text: string, delimiter: string | null, fault: Fault): string[][] {
  return splitRecords(mendQuotes(text, delimiter ?? NOTHING, 0, true, fault).text, delimiter);
}
