import { wholeTextReader } from '../text-reader.js';

export const read = wholeTextReader((text, _options, encoding) => {
  const [headings = '', dashes = '', ...lines] = text.split(/\r?\n/);
  const places = Array.from(dashes.matchAll(/-+/g), ({ index, 0: { length } }) => [index, index + length]);
  const cellsOf = (line: string): readonly string[] =>
    places.map(([from, to]) => line.slice(from, to).trim());
  return {
    format: 'fixed-width',
    encoding,
    delimiter: null,
    itemsPath: null,
    header: 0,
    columns: cellsOf(headings),
    rows: lines.filter((line) => line.trim() !== '').map(cellsOf),
    problems: [],
    complete: true,
    lineOf: (row) => row + 3,
  };
});
