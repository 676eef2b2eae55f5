/** Texts as programs write them in encodings that nothing encodes any more: the decoders of the platform, turned round. */
import { codePage850 } from '../../../src/core/source/encoding/code-page-850.js';
import { decoded } from '../../../src/core/source/encodings.js';

const wide = /^(?:shift_jis|euc-jp|gb18030|big5|euc-kr)$/;

const sequences = function* (encoding: string): Generator<Uint8Array> {
  for (let first = 0x80; first < 0x100; first++) {
    yield Uint8Array.of(first);
    if (wide.test(encoding))
      for (let second = 0x30; second < 0x100; second++) yield Uint8Array.of(first, second);
  }
};

const decode = (encoding: string, bytes: Uint8Array): string => {
  try {
    return encoding === 'ibm850'
      ? codePage850.decode(bytes)
      : decoded(new TextDecoder(encoding, { fatal: true }), bytes);
  } catch {
    return '';
  }
};

const tables = new Map<string, ReadonlyMap<string, Uint8Array>>();

const tableOf = (encoding: string): ReadonlyMap<string, Uint8Array> => {
  const known = tables.get(encoding);
  if (known) return known;
  const table = new Map<string, Uint8Array>();
  for (const bytes of sequences(encoding)) {
    const text = decode(encoding, bytes);
    if (Array.from(text).length === 1 && !table.has(text)) table.set(text, bytes);
  }
  tables.set(encoding, table);
  return table;
};

/** The bytes of a text in an encoding; null where it lacks a letter. */
export const legacyBytes = (text: string, encoding: string): Uint8Array | null => {
  const table = tableOf(encoding);
  const parts = Array.from(text, (letter) =>
    letter < '\u0080' ? [letter.charCodeAt(0)] : [...(table.get(letter) ?? [])],
  );
  return parts.some((part) => part.length === 0) ? null : Uint8Array.from(parts.flat());
};
