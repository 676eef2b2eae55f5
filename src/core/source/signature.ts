import { LoadError, type LoadErrorCode } from './load-error.js';

/** The first bytes of files that are no text, as Latin-1 text (the « magic numbers » of their formats). */
const BINARY: readonly (readonly [string, LoadErrorCode])[] = [
  ['\x1f\x8b', 'archive'],
  ['7z\xbc\xaf\x27\x1c', 'archive'],
  ['Rar!\x1a\x07', 'archive'],
  ['BZh', 'archive'],
  ['\xfd7zXZ', 'archive'],
  ['\x28\xb5\x2f\xfd', 'archive'],
  ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'spreadsheet'],
  ['%PDF-', 'binary'],
  ['\x89PNG', 'binary'],
  ['\xff\xd8\xff', 'binary'],
  ['GIF8', 'binary'],
  ['RIFF', 'binary'],
  ['SQLite format 3\0', 'binary'],
  ['PAR1', 'binary'],
];

const ZIP = 'PK\x03\x04';

/** What a spreadsheet names among the first files it packs (Office Open XML, OpenDocument). */
const ZIPPED_SPREADSHEET = /xl\/|\[Content_Types\]\.xml|opendocument\.spreadsheet/;

const MARKUP: readonly (readonly [RegExp, LoadErrorCode])[] = [
  [/^<!doctype html|^<html|^<head|^<body/i, 'html-instead-of-data'],
  [/^<\?xml|^<!doctype|^<rss|^<feed|^<kml|^<gpx/i, 'xml-instead-of-data'],
];

/**
 * Refuses what is plainly no table, by its first bytes.
 * @throws {LoadError} `archive`, `spreadsheet` or `binary`.
 */
export function refuseBinary(head: Uint8Array): void {
  const text = asLatin1(head.subarray(0, 4096));
  if (text.startsWith(ZIP)) throw new LoadError(ZIPPED_SPREADSHEET.test(text) ? 'spreadsheet' : 'archive');
  const found = BINARY.find(([start]) => text.startsWith(start));
  if (found) throw new LoadError(found[1]);
}

/**
 * Refuses a web page or an XML document, by its first words.
 * @throws {LoadError} `html-instead-of-data` or `xml-instead-of-data`.
 */
export function refuseMarkup(text: string): void {
  const head = text.slice(0, 4096).trimStart();
  const start = head.startsWith('<!--') ? head.slice(head.indexOf('-->') + 3).trimStart() : head;
  if (/^<\?xml/i.test(start) && /<html/i.test(start)) throw new LoadError('html-instead-of-data');
  const found = MARKUP.find(([pattern]) => pattern.test(start));
  if (found) throw new LoadError(found[1]);
}

function asLatin1(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
}
