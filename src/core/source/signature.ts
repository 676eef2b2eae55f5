import { asLatin1 } from './bytes.js';
import { LoadError, type LoadErrorCode } from './load-error.js';

/** How files that are no text begin, byte by byte as Latin-1 text (the « magic numbers » of their formats). */
const BINARY: readonly (readonly [RegExp, LoadErrorCode])[] = [
  [/^\x1f\x8b|^7z\xbc\xaf|^Rar!\x1a|^BZh\d1AY&SY|^\xfd7zXZ|^\x28\xb5\x2f\xfd/, 'archive'],
  [/^\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1/, 'spreadsheet'],
  [/^%PDF-|^\x89PNG|^\xff\xd8\xff|^GIF8[79]a|^RIFF....WEBP|^SQLite format 3\0|^PAR1\x15/s, 'binary'],
];

const ZIP = 'PK\x03\x04';

/** What a spreadsheet names among the first files it packs (Office Open XML, OpenDocument). */
const ZIPPED_SPREADSHEET = /xl\/|\[Content_Types\]\.xml|opendocument\.spreadsheet/;

const MARKUP: readonly (readonly [RegExp, LoadErrorCode])[] = [
  [/^<!doctype html|^<html|^<head|^<body/i, 'html-instead-of-data'],
  [/^(?:<\?xml[^<>]*>\s*(?:<[?!][^<>]*>\s*)*)?<(?:rss|feed|rdf:rdf)\b/i, 'feed-instead-of-data'],
  [/^<\?xml|^<!doctype|^<kml|^<gpx/i, 'xml-instead-of-data'],
  [/^begin:vcard/i, 'contacts-instead-of-data'],
  // A list of things, maybe below a key, behind remarks: `- name: …`, and a second property below the first.
  [
    /^(?:(?:%YAML|---|#).*\r?\n\s*)*(?:[\w-]+:[ \t]*\r?\n)?[ \t]*- ["']?[\p{L}\d_ .-]+["']?:(?: .*)?\r?\n[ \t]+["']?[\p{L}\d_ .-]+["']?:(?: .*)?(?:\r?\n|$)/u,
    'yaml-instead-of-data',
  ],
];

/**
 * Refuses what is plainly no table, by its first bytes.
 * @throws {LoadError} `archive`, `spreadsheet` or `binary`.
 */
export function refuseBinary(head: Uint8Array): void {
  const text = asLatin1(head.subarray(0, 4096));
  if (text.startsWith(ZIP)) throw new LoadError(ZIPPED_SPREADSHEET.test(text) ? 'spreadsheet' : 'archive');
  const found = BINARY.find(([start]) => start.test(text));
  if (found) throw new LoadError(found[1]);
}

/**
 * Refuses a web page, an XML document, a feed, an address book or YAML, by its first words.
 * @throws {LoadError} `html-instead-of-data`, `xml-instead-of-data`, `feed-instead-of-data`, `contacts-instead-of-data` or
 * `yaml-instead-of-data`.
 */
export function refuseMarkup(text: string): void {
  const head = text.slice(0, 4096).trimStart();
  const start = head.startsWith('<!--') ? head.slice(head.indexOf('-->') + 3).trimStart() : head;
  if (/^<\?xml/i.test(start) && /<html/i.test(start)) throw new LoadError('html-instead-of-data');
  const found = MARKUP.find(([pattern]) => pattern.test(start));
  if (found) throw new LoadError(found[1]);
}
