import { breathe } from '../base/pace.js';
import { TextDecoding } from '../source/decode.js';
import type { Decision } from '../source/decision.js';
import { LoadError } from '../source/load-error.js';
import type { ReadingOptions, Table } from '../table/table.js';
import type { ReadFormat } from './format.js';

/** How long a piece of work may keep the thread, in milliseconds. */
const SLICE = 8;

/** How much text is parsed in one go, in characters: a few milliseconds on a phone. */
const STEP = 131_072;

/** Takes in the text of a file as it comes, and makes a table of it. */
export interface TextParser {
  /** Whether nothing more is taken in. */
  readonly full: boolean;
  add(text: string): void;
  /** The rows so far; null where there are none before the end. */
  table(): Table | null;
  /** The table once all of the text has been added. */
  end(signal: AbortSignal | undefined): Promise<Table>;
}

/**
 * Makes a parser for a file in an encoding (its name in the Encoding standard). Called again where the encoding proves wrong: what was
 * parsed before is void then.
 */
export type MakeParser = (encoding: string, options: ReadingOptions) => TextParser;

/** What reads a format whose files are text: decodes them, and hands the text to a parser in slices that leave the page alone. */
export function textReader(parserFor: MakeParser): ReadFormat {
  return async (bytes, options, onProgress, signal) => {
    const decoding = new TextDecoding(bytes, options.encoding);
    let parser: TextParser | null = null;
    let before: Decision | null = null;
    let deadline = performance.now() + SLICE;
    for await (const { text, decision } of decoding.texts()) {
      if (!parser || decision !== before) parser = parserFor((before = decision).encoding, options);
      for (let from = 0; from < text.length && !parser.full; from += STEP) {
        signal?.throwIfAborted();
        parser.add(text.slice(from, from + STEP));
        if (performance.now() < deadline) continue;
        await breathe();
        deadline = performance.now() + SLICE;
      }
      const table = parser.table();
      const { arrived, said } = bytes;
      onProgress?.({ bytes: arrived, total: said.total, table: table?.rows.length ? table : null });
      if (parser.full) break;
    }
    signal?.throwIfAborted();
    if (!parser) throw new LoadError('empty');
    const table = await parser.end(signal);
    // An end that is missing shows in the bytes and in the rows: those know the line.
    const told = new Set(table.problems.map(({ code }) => code));
    return {
      ...table,
      problems: [...decoding.problems.filter(({ code }) => !told.has(code)), ...table.problems],
    };
  };
}

/** Makes a table of the whole text of a file. */
export type ReadText = (
  text: string,
  options: ReadingOptions,
  encoding: string,
  signal: AbortSignal | undefined,
) => Table | Promise<Table>;

/** What reads a format whose files can only be parsed as a whole. */
export function wholeTextReader(readText: ReadText): ReadFormat {
  return textReader((encoding, options) => {
    const texts: string[] = [];
    return {
      full: false,
      add: (text) => void texts.push(text),
      table: () => null,
      end: async (signal) => readText(texts.join(''), options, encoding, signal),
    };
  });
}
