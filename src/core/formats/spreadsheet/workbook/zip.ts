import { Inflate } from 'fflate';
import type { Steps } from '../../../base/pace.js';
import { WorkbookError } from './workbook.js';

/** Signatures and sizes of the records of a zip file (APPNOTE 6.3.10, 4.3). */
const END = 0x06054b50;
const ENTRY = 0x02014b50;
const END_SIZE = 22;
const ENTRY_SIZE = 46;
const LOCAL_SIZE = 30;
const LONGEST_COMMENT = 65_535;

/** How much is unpacked in all, in bytes: as much as of any other file. */
const MOST = 50_000_000;

/** How many packed bytes are unpacked between two pauses. */
const PIECE = 32_768;

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly isEncrypted: boolean;
  readonly packed: number;
  readonly unpacked: number;
  readonly offset: number;
}

/**
 * The files in a zip file, unpacked one by one as they are asked for. What its directory says of their sizes is believed only to refuse
 * them: none gets larger than it says.
 */
export class Zip {
  readonly #bytes: Uint8Array;
  readonly #entries: ReadonlyMap<string, Entry>;
  #left = MOST;

  /** @throws {WorkbookError} `broken` where the file has no directory: its end is missing. */
  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#entries = new Map(entriesOf(bytes).map((entry) => [entry.name.toLowerCase(), entry]));
  }

  get names(): readonly string[] {
    return Array.from(this.#entries.values(), ({ name }) => name);
  }

  has(name: string): boolean {
    return this.#entries.has(name.toLowerCase());
  }

  /**
   * A file as text; empty where there is none of this name.
   * @throws {WorkbookError} `too-large`, `broken` or `password`.
   */
  *text(name: string): Steps<string> {
    const entry = this.#entries.get(name.toLowerCase());
    if (!entry) return '';
    if (entry.isEncrypted) throw new WorkbookError('password');
    if (entry.unpacked > this.#left) throw new WorkbookError('too-large');
    this.#left -= entry.unpacked;
    const packed = packedBytes(this.#bytes, entry);
    if (entry.method !== 0 && entry.method !== 8) throw new WorkbookError('broken');
    return yield* entry.method === 0
      ? decodedSteps([packed])
      : decodedSteps(yield* inflateSteps(packed, entry.unpacked));
  }
}

function* inflateSteps(packed: Uint8Array, size: number): Steps<readonly Uint8Array[]> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  const inflate = new Inflate((piece) => {
    length += piece.length;
    if (length > size) throw new WorkbookError('broken');
    pieces.push(piece.slice());
  });
  for (let at = 0; at < packed.length; at += PIECE) {
    push(inflate, packed.subarray(at, at + PIECE), at + PIECE >= packed.length);
    yield;
  }
  return pieces;
}

function push(inflate: Inflate, bytes: Uint8Array, isLast: boolean): void {
  try {
    inflate.push(bytes, isLast);
  } catch (error) {
    throw error instanceof WorkbookError ? error : new WorkbookError('broken');
  }
}

function* decodedSteps(pieces: readonly Uint8Array[]): Steps<string> {
  const [first] = pieces;
  const decoder = new TextDecoder(encodingOf(first));
  const texts: string[] = [];
  for (const piece of pieces) {
    texts.push(decoder.decode(piece, { stream: true }));
    yield;
  }
  return texts.join('') + decoder.decode();
}

/** XML is UTF-8 unless a mark says that it is UTF-16 (XML 1.0, 4.3.3). */
function encodingOf(bytes: Uint8Array | undefined): string {
  if (bytes?.[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes?.[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
}

function entriesOf(bytes: Uint8Array): readonly Entry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endRecord(view);
  const count = view.getUint16(end + 10, true);
  const entries: Entry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count && at + ENTRY_SIZE <= end; index++) {
    if (view.getUint32(at, true) !== ENTRY) throw new WorkbookError('broken');
    const length = view.getUint16(at + 28, true);
    entries.push(entryAt(view, at, length));
    at += ENTRY_SIZE + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  if (entries.length < count) throw new WorkbookError('broken');
  return entries;
}

/** The record at the end of the file, before a comment if there is one. */
function endRecord(view: DataView): number {
  const last = view.byteLength - END_SIZE;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--)
    if (view.getUint32(at, true) === END) return at;
  throw new WorkbookError('broken');
}

function entryAt(view: DataView, at: number, length: number): Entry {
  const name = new Uint8Array(view.buffer, view.byteOffset + at + ENTRY_SIZE, length);
  return {
    name: new TextDecoder().decode(name).replace(/\\/g, '/'),
    method: view.getUint16(at + 10, true),
    isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
    packed: view.getUint32(at + 20, true),
    unpacked: view.getUint32(at + 24, true),
    offset: view.getUint32(at + 42, true),
  };
}

function packedBytes(bytes: Uint8Array, { offset, packed }: Entry): Uint8Array {
  if (offset + LOCAL_SIZE > bytes.length) throw new WorkbookError('broken');
  const view = new DataView(bytes.buffer, bytes.byteOffset + offset, LOCAL_SIZE);
  const start = offset + LOCAL_SIZE + view.getUint16(26, true) + view.getUint16(28, true);
  if (start + packed > bytes.length) throw new WorkbookError('broken');
  return bytes.subarray(start, start + packed);
}
