import { htmlText } from '../../core/text/html-text.js';

/** What a mail, or a part of it, says of itself, by folded names; and what stands below that. Letters are bytes. */
interface Part {
  readonly heads: ReadonlyMap<string, string>;
  readonly body: string;
}

/** Deeper than this no program nests the parts of a mail. */
const DEEPEST = 10;

/**
 * The text of a mail as programs save it (`.eml`), with the texts attached to it; of all mails in a mailbox (`.mbox`, RFC 4155). Null for a
 * file that is none of these.
 */
export function mailText(bytes: Uint8Array): string | null {
  const source = Buffer.from(bytes).toString('latin1');
  const mails = isBox.test(source) ? mailsIn(source) : [source];
  const texts = mails.flatMap((mail) => {
    const part = partIn(mail);
    return part && isMail(part) ? [textIn(part, 0)] : [];
  });
  return texts.length > 0 ? texts.join('\n') : null;
}

/** The line above each mail of a mailbox: who sent it and when. */
const isBox = /^From \S+ [^\r\n]*\d:\d\d[^\r\n]*\r?\n/;
const above = /(?:^|\r?\n\r?\n)From \S+ [^\r\n]*\d:\d\d[^\r\n]*\r?\n(?=[!-9;-~]+:)/;

/** Lines that begin like the one above a mail are written with a sign before them. */
function mailsIn(box: string): readonly string[] {
  return box.split(above).map((mail) => mail.replace(/^>(>*From )/gm, '$1'));
}

function isMail({ heads }: Part): boolean {
  return ['mime-version', 'content-type', 'content-transfer-encoding', 'received', 'message-id'].some(
    (name) => heads.has(name),
  );
}

/** Null where what stands above the first empty line is no head. */
function partIn(source: string): Part | null {
  const { 0: gap = '', index = source.length } = /^\r?\n|\r?\n\r?\n/.exec(source) ?? {};
  const [head, body] = [source.slice(0, index), source.slice(index + gap.length)];
  const heads = new Map<string, string>();
  for (const line of head
    .replace(/\r?\n[ \t]+/g, ' ')
    .split(/\r?\n/)
    .filter(Boolean)) {
    const [, name, value = ''] = /^([!-9;-~]+):[ \t]*(.*)$/.exec(line) ?? [];
    if (name === undefined) return null;
    heads.set(name.toLowerCase(), value.trim());
  }
  return { heads, body };
}

function textIn({ heads, body }: Part, depth: number): string {
  const type = (heads.get('content-type') ?? 'text/plain').toLowerCase();
  if (depth > DEEPEST) return '';
  if (type.startsWith('multipart/')) {
    const parts = partsIn(body, parameter(heads.get('content-type'), 'boundary'));
    // The same text again, for programs that show no other kind: the first is the plain one.
    const some = type.startsWith('multipart/alternative') ? firstFilled(parts, depth) : parts;
    return some.map((part) => textIn(part, depth + 1)).join('\n');
  }
  const isFile = /\.txt$/i.test(parameter(heads.get('content-disposition'), 'filename'));
  if (type.startsWith('message/rfc822')) return nestedText(decoded(body, heads), depth);
  if (!type.startsWith('text/') && !isFile) return '';
  const text = asText(decoded(body, heads), parameter(type, 'charset'));
  return type.startsWith('text/html') ? htmlText(text) : text;
}

function nestedText(bytes: Uint8Array, depth: number): string {
  const part = partIn(Buffer.from(bytes).toString('latin1'));
  return part ? textIn(part, depth + 1) : '';
}

function firstFilled(parts: readonly Part[], depth: number): readonly Part[] {
  return parts.filter((part) => textIn(part, depth + 1).trim() !== '').slice(0, 1);
}

function partsIn(body: string, boundary: string): readonly Part[] {
  if (boundary === '') return [];
  const [, ...pieces] = `\n${body}`.split(`\n--${boundary}`);
  const end = pieces.findIndex((piece) => piece.startsWith('--'));
  const own = end < 0 ? pieces : pieces.slice(0, end);
  return own.flatMap((piece) => partIn(piece.replace(/^[ \t]*\r?\n/, '')) ?? []);
}

/** `charset="utf-8"`, `charset=utf-8`. */
function parameter(value: string | undefined, name: string): string {
  const [, quoted, bare] =
    new RegExp(`;\\s*${name}\\s*=\\s*(?:"([^"]*)"|([^\\s;]*))`, 'i').exec(value ?? '') ?? [];
  return quoted ?? bare ?? '';
}

function decoded(body: string, heads: Part['heads']): Uint8Array {
  const encoding = (heads.get('content-transfer-encoding') ?? '').toLowerCase();
  if (encoding === 'base64') return Buffer.from(body, 'base64');
  return Buffer.from(encoding === 'quoted-printable' ? quotedPrintable(body) : body, 'latin1');
}

/** RFC 2045, 6.7: lines end softly with `=`, bytes are written in hexadecimal figures. */
function quotedPrintable(body: string): string {
  return body
    .replace(/[ \t]+(?=\r?\n)/g, '')
    .replace(/=\r?\n/g, '')
    .replace(/=([\da-f]{2})/gi, (_, byte: string) => String.fromCharCode(parseInt(byte, 16)));
}

/** Programs say nothing, or something that nobody knows, of what is plain UTF-8 or windows-1252 nearly always. */
function asText(bytes: Uint8Array, charset: string): string {
  for (const label of [charset, 'utf-8'].filter((each) => each !== '' && !/^us-ascii$/i.test(each))) {
    try {
      return new TextDecoder(label, { fatal: true }).decode(bytes);
    } catch {
      // the next one
    }
  }
  return new TextDecoder('windows-1252').decode(bytes);
}
