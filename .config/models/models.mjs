import { writeOds } from './ods.mjs';
import { sheets } from './sheets.mjs';

const seen = { date: (iso) => iso.split('-').reverse().join('/') };

const quoted = (text) => (/[;"\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** As a French Excel opens it with a double click: a mark of UTF-8, semicolons. */
const writeCsv = ({ columns }) => {
  const line = (cells) => `${cells.map(quoted).join(';')}\r\n`;
  const headings = line(columns.map(({ heading }) => heading));
  const example = line(columns.map(({ kind, example: cell }) => seen[kind]?.(cell) ?? cell));
  return Buffer.from(`\ufeff${headings}${example}`);
};

/** Every spreadsheet to start from, by the name of its file, as LibreOffice and Excel keep it and as CSV. */
export const models = () =>
  Object.entries(sheets).flatMap(([name, sheet]) => [
    [`${name}.ods`, writeOds(sheet)],
    [`${name}.csv`, writeCsv(sheet)],
  ]);
