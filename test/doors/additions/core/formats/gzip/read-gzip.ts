import type { ReadFormat } from '../format.js';
import { readTable } from '../read-table.js';

export const read: ReadFormat = async (bytes, options, onProgress, signal) => {
  const packed = new Blob([(await bytes.atLeast(Infinity)) as BlobPart]);
  const unpacked = new Response(packed.stream().pipeThrough(new DecompressionStream('gzip')));
  return readTable(new Uint8Array(await unpacked.arrayBuffer()), options, onProgress, signal);
};
