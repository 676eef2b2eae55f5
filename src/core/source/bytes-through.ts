import { joined } from './bytes.js';
import type { ByteSource } from './byte-source.js';

const LINE_FEED = 0x0a;

/**
 * The bytes of a file as far as so many of its lines, and some behind them; the rest is not asked for. A file whose lines do not end with
 * the byte of a line feed is read to its end.
 */
export async function bytesThrough(
  { chunks }: Pick<ByteSource, 'chunks'>,
  lines: number,
  behind: number,
): Promise<{ readonly bytes: Uint8Array; readonly isWhole: boolean }> {
  const all: Uint8Array[] = [];
  let passed = 0;
  let left = behind;
  for await (const chunk of chunks) {
    if (left <= 0) return { bytes: joined(all), isWhole: false };
    all.push(chunk);
    let at = 0;
    for (; passed < lines && at < chunk.length; passed++) {
      const end = chunk.indexOf(LINE_FEED, at);
      at = end === -1 ? chunk.length : end + 1;
      if (end === -1) break;
    }
    if (passed >= lines) left -= chunk.length - at;
  }
  return { bytes: joined(all), isWhole: true };
}
