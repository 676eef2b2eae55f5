import { bytesAsSource, type ByteSource } from '../source/byte-source.js';
import { FileBytes } from '../source/file-bytes.js';
import { awaitScript } from '../source/script.js';
import type { ReadingOptions, Table } from '../table/table.js';
import { chooseFormat } from './choose-format.js';
import type { ReadingProgress } from './format.js';
import { formatNamed } from './formats.js';

/**
 * Reads a file as a table, in the format that it is in.
 *
 * @param source Where the bytes come from, or all of them.
 * @param options How to read it; whatever is left out is found out, and so is a format of which nobody has heard.
 * @param onProgress Called after each slice with the rows so far; an earlier table is void if the encoding proves wrong.
 * @throws {LoadError} when the file cannot be shown at all.
 * @throws the signal's reason once the signal is aborted.
 */
export async function readTable(
  source: ByteSource | Uint8Array,
  { format: name, ...options }: ReadingOptions = {},
  onProgress?: (progress: ReadingProgress) => void,
  signal?: AbortSignal,
): Promise<Table> {
  const bytes = new FileBytes(source instanceof Uint8Array ? bytesAsSource(source) : source);
  const asked = formatNamed(name);
  try {
    const format = await chooseFormat(bytes, options.encoding, asked);
    const { read } = await awaitScript(format.load());
    return await read(bytes, asked ? { ...options, format: asked.name } : options, onProgress, signal);
  } finally {
    await bytes.close();
  }
}
