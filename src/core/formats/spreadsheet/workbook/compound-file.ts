import type { WorkbookFault } from './workbook.js';

/** How a compound file of Microsoft begins (MS-CFB, 2.2). */
const SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** The entries of its directory begin at multiples of their size; the length of the name stands behind the name (MS-CFB, 2.6.1). */
const ENTRY_SIZE = 128;
const NAME_SIZE = 64;

/** What the streams of its kinds are called: a package that has a password, documents (which may hold a workbook), a workbook. */
const kinds: readonly (readonly [RegExp, WorkbookFault])[] = [
  [/^EncryptedPackage$/, 'password'],
  [/^(?:WordDocument|PowerPoint Document)$/, 'no-workbook'],
  [/^(?:Workbook|Book)$/, 'old-workbook'],
  [/^Root Entry$/, 'no-workbook'],
];

export function isCompoundFile(bytes: Uint8Array): boolean {
  return SIGNATURE.every((byte, at) => bytes[at] === byte);
}

/** What a compound file is: nothing that is read here, be it a workbook, in which programs wrote until 2003, or a document. */
export function faultOfCompoundFile(bytes: Uint8Array): WorkbookFault {
  const names = namesOf(bytes);
  const found = kinds.find(([name]) => names.some((each) => name.test(each)));
  return found?.[1] ?? 'broken';
}

function namesOf(bytes: Uint8Array): readonly string[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const decoder = new TextDecoder('utf-16le');
  const names: string[] = [];
  for (let at = 0; at + ENTRY_SIZE <= bytes.length; at += ENTRY_SIZE) {
    const length = view.getUint16(at + NAME_SIZE, true) - 2;
    if (length > 0 && length < NAME_SIZE) names.push(decoder.decode(bytes.subarray(at, at + length)));
  }
  return names;
}
