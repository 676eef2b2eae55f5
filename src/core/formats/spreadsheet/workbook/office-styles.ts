import { general, numberFormat, type ShowNumber } from './number-format.js';
import { XmlReader } from './xml.js';

/** What shows the numbers of cells, by the number of their style. */
export type Formats = (style: number) => ShowNumber;

/** Reads how the cells of each style show numbers (ISO/IEC 29500-1, 18.8). */
export function readFormats(xml: string, is1904: boolean): Formats {
  const codes = new Map<number, string>();
  const ids: number[] = [];
  const reader = new XmlReader(xml);
  let isOfCells = false;
  while (reader.next()) {
    if (reader.name === 'cellXfs') isOfCells = !reader.isClosing;
    else if (reader.isClosing) continue;
    else if (reader.name === 'numFmt')
      codes.set(reader.number('numFmtId', -1), reader.attribute('formatCode') ?? '');
    else if (reader.name === 'xf' && isOfCells) ids.push(reader.number('numFmtId', 0));
  }
  const made = new Map<number, ShowNumber>();
  return (style) => {
    const id = ids[style];
    if (id === undefined) return general;
    const known = made.get(id) ?? numberFormat(codes.get(id) ?? id, is1904);
    made.set(id, known);
    return known;
  };
}
