import type { Label } from '../base/label.js';
import type { Likelihood } from '../base/likelihood.js';
import type { FileBytes } from '../source/file-bytes.js';
import type { ReadingOptions, Table } from '../table/table.js';

/**
 * A format that files come in: the value that a folder of `formats/` gives to the line of its own in `index.ts`. It is there before any
 * file is, so it holds little: what reads such files is loaded when there is one.
 */
export interface Format {
  /** What the attribute `format` calls it: a word in lower case, which no other format has. */
  readonly name: string;
  /** What people call it. */
  readonly label: Label;
  /** How the names of such files end, in lower case and without the dot. */
  readonly extensions: readonly string[];
  /** How surely a file is in this format, by its beginning and by what is said of it; null where it is not. */
  recognise(head: FileHead): Likelihood | null;
  /** Loads what reads such files. Called for each file anew, so that what could not be loaded is asked for again. */
  load(): Promise<FormatReader>;
}

/** What a file is recognised by. */
export interface FileHead {
  /** The first few thousand bytes, or all there are. */
  readonly bytes: Uint8Array;
  /** The same as text, as far as they are text. */
  readonly text: string;
  /** The media type that the server says, in lower case, null where it says none. */
  readonly contentType: string | null;
  /** How the name of the file ends, in lower case and without the dot; null where that is unknown. */
  readonly extension: string | null;
}

/** What a format loads once there is a file to read. */
export interface FormatReader {
  readonly read: ReadFormat;
}

/**
 * Makes a table of a file. What holds text leaves decoding and slicing to `text-reader.ts`.
 *
 * @param bytes The file from its beginning; whoever calls closes it.
 * @param options What the page's author says; whatever is left out is found out.
 * @param onProgress Called with what has been read so far, as often as there is more to show.
 * @throws {LoadError} when the file cannot be shown at all.
 * @throws the signal's reason once the signal is aborted.
 */
export type ReadFormat = (
  bytes: FileBytes,
  options: ReadingOptions,
  onProgress?: (progress: ReadingProgress) => void,
  signal?: AbortSignal,
) => Promise<Table>;

/** How far a reading has come. */
export interface ReadingProgress {
  readonly bytes: number;
  /** The size of the file in bytes, null where it is unknown. */
  readonly total: number | null;
  /** The rows so far; null before the first, and for a format that can only be read whole. */
  readonly table: Table | null;
}
