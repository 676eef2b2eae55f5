/** What a cell looks like, as far as it helps to tell headings from data. */
export type CellShape = 'empty' | 'integer' | 'number' | 'moment' | 'address' | 'text';

const SHAPES: readonly (readonly [CellShape, RegExp])[] = [
  ['integer', /^[+-]?\d{1,20}$/],
  [
    'moment',
    /^\d{4}[-/.]\d{1,2}[-/.]\d{1,2}(?:[T ].{0,30})?$|^\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}(?: .{0,20})?$/,
  ],
  // A telephone number in groups, of any country.
  ['address', /^(?=(?:\D*\d){8,15}$)(?:0|\+|\(0)\d*(?:[ .()/-]{1,2}\d{2,})+$/],
  [
    'number',
    /^[+-]?[$€£]? ?\d{1,3}(?:[ .,'\u00a0\u202f]?\d{3}){0,6}(?:[.,]\d{1,20})?(?:e[+-]?\d{1,3})?(?: ?[%€$£])?$/i,
  ],
  ['number', /^[+-]?\d{0,15}[.,]\d{1,20}$/],
  ['moment', /^\d{1,2}(?:[:h]\d{2}){1,2}$/],
  ['address', /^(?:https?:\/\/|www\.)\S+$|^[^\s@]{1,64}@[^\s@]+\.[^\s@]+$/i],
];

/** What every shape but words has in it: asked first, it spares most cells the other questions. */
const hint = /[\d@]|www\.|:\/\//i;

export function cellShape(cell: string): CellShape {
  const text = cell.trim();
  if (text === '') return 'empty';
  if (text.length > 200 || !hint.test(text)) return 'text';
  return SHAPES.find(([, pattern]) => pattern.test(text))?.[0] ?? 'text';
}
