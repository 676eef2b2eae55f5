import type { Steps } from '../../base/pace.js';
import type { Table } from '../../table/table.js';

const ROWS_PER_STEP = 256;

/**
 * What a page remembers of the file that it was written from: a number of 64 bits over the headings and every cell of what is read of it.
 * The element works it out again in the page; how the file is saved (encoding, quotes, line ends) makes no difference to either.
 */
export function* listHashSteps({ columns, rows }: Pick<Table, 'columns' | 'rows'>): Steps<string> {
  let [one, other] = [0x811c9dc5, 0x9747b28c];
  const take = (text: string): void => {
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      one = Math.imul(one ^ unit, 0x01000193);
      other = Math.imul(other ^ unit, 0x5bd1e995);
    }
    // Where a cell ends: « ab » and « c » are not « a » and « bc ».
    one = Math.imul(one ^ 0xffff, 0x01000193);
    other = Math.imul(other ^ (other >>> 15), 0x5bd1e995);
  };
  columns.forEach(take);
  for (let row = 0; row < rows.length; row++) {
    rows[row]?.forEach(take);
    take('\n');
    if (row % ROWS_PER_STEP === 0) yield;
  }
  return [one, other].map((value) => (value >>> 0).toString(16).padStart(8, '0')).join('');
}
