import type { TableWords } from '../table.js';

export const table: TableWords = {
  columns: 'Colonnes',
  legend: 'Colonnes à montrer',
  usual: 'Revenir aux colonnes de départ',
};
