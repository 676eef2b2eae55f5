import type { TableWords } from '../table.js';

export const table: TableWords = {
  columns: 'Columnas',
  legend: 'Columnas que mostrar',
  usual: 'Volver a las columnas de inicio',
};
