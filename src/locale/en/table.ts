import type { TableWords } from '../table.js';

export const table: TableWords = {
  columns: 'Columns',
  legend: 'Columns to show',
  usual: 'Back to the usual columns',
};
