import type { Steps } from '../../../base/pace.js';
import { XmlReader } from './xml.js';

const BETWEEN_PAUSES = 500;

/** The texts that the cells of a workbook share, in their order. */
export function* readSharedTexts(xml: string): Steps<readonly string[]> {
  const reader = new XmlReader(xml);
  const texts: string[] = [];
  while (reader.next()) {
    if (reader.name !== 'si' || reader.isClosing) continue;
    texts.push(readRichText(reader));
    if (texts.length % BETWEEN_PAUSES === 0) yield;
  }
  return texts;
}

/** The text of the element at hand, whatever its parts look like; how it is pronounced (`rPh`) is left out. */
export function readRichText(reader: XmlReader): string {
  if (reader.isEmpty) return '';
  const { name } = reader;
  let text = '';
  let isPhonetic = false;
  while (reader.next() && !(reader.isClosing && reader.name === name)) {
    if (reader.name === 'rPh') isPhonetic = !reader.isClosing && !reader.isEmpty;
    else if (reader.name === 't' && reader.isClosing && !isPhonetic) text += reader.textBefore;
  }
  return withoutEscapes(text);
}

/** Signs that XML does not know are written by their number: `_x000D_` (ISO/IEC 29500-1, 22.9.2.19). */
export function withoutEscapes(text: string): string {
  if (!text.includes('_x')) return text;
  return text
    .replace(/_x([\da-f]{4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/\r\n?/g, '\n');
}
