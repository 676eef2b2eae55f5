import { deflateRawSync } from 'node:zlib';

/** A file to pack; what it claims may be a lie. */
export interface Packed {
  readonly content: string | Uint8Array;
  readonly claimed?: number;
  readonly isEncrypted?: boolean;
  readonly isStored?: boolean;
}

/** Packs files into a zip file, by names. */
export function zipOf(files: Readonly<Record<string, string | Packed>>): Uint8Array {
  const local: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, file] of Object.entries(files)) {
    const packed = typeof file === 'string' ? { content: file } : file;
    const content = Buffer.from(packed.content);
    const bytes = packed.isStored ? content : deflateRawSync(content);
    const head = header(name, packed, bytes.length, content.length);
    local.push(Buffer.concat([signed(0x04034b50, Buffer.alloc(0)), head, Buffer.from(name), bytes]));
    directory.push(entry(head, name, offset));
    offset += local.at(-1)?.length ?? 0;
  }
  const list = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(directory.length, 4);
  end.writeUInt16LE(directory.length, 6);
  end.writeUInt32LE(list.length, 8);
  end.writeUInt32LE(offset, 12);
  return new Uint8Array(Buffer.concat([...local, list, signed(0x06054b50, end)]));
}

/** What the headers of a file have in common (APPNOTE 4.3.7, 4.3.12), from the version on. */
function header(
  name: string,
  { claimed, isEncrypted, isStored }: Packed,
  packed: number,
  size: number,
): Buffer {
  const head = Buffer.alloc(26);
  head.writeUInt16LE(20, 0);
  head.writeUInt16LE(isEncrypted ? 1 : 0, 2);
  head.writeUInt16LE(isStored ? 0 : 8, 4);
  head.writeUInt32LE(packed, 14);
  head.writeUInt32LE(claimed ?? size, 18);
  head.writeUInt16LE(Buffer.byteLength(name), 22);
  return head;
}

function entry(head: Buffer, name: string, offset: number): Buffer {
  const rest = Buffer.alloc(14);
  rest.writeUInt32LE(offset, 10);
  return Buffer.concat([signed(0x02014b50, Buffer.alloc(2)), head, rest, Buffer.from(name)]);
}

function signed(signature: number, rest: Buffer): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(signature);
  return Buffer.concat([bytes, rest]);
}
