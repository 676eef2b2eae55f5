// node test/core/formats/workbooks/make.mjs [name…]: writes the workbooks of the tests, of invented data, by LibreOffice (`soffice`): each as .ods
// and .xlsx, with what LibreOffice itself reads in them as .csv, and one as .xls. They are committed, so that no test needs LibreOffice.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';
import { workbooks } from './workbooks.mjs';

const folder = fileURLToPath(new URL('.', import.meta.url));
const temporary = mkdtempSync(join(tmpdir(), 'parvis-workbooks-'));

/** The formats of cells, by the name that workbooks.mjs calls them. */
const dataStyles = {
  postcode:
    '<number:number-style style:name="N-postcode"><number:number number:decimal-places="0" number:min-integer-digits="5"/></number:number-style>',
  phone: `<number:number-style style:name="N-phone"><number:number number:decimal-places="0" number:min-integer-digits="10">${[2, 4, 6, 8].map((place) => `<number:embedded-text number:position="${place}"> </number:embedded-text>`).join('')}</number:number></number:number-style>`,
  percent:
    '<number:percentage-style style:name="N-percent"><number:number number:decimal-places="0" number:min-integer-digits="1"/><number:text>%</number:text></number:percentage-style>',
  euro: '<number:currency-style style:name="N-euro"><number:number number:decimal-places="2" number:min-decimal-places="2" number:min-integer-digits="1" number:grouping="true"/><number:text> </number:text><number:currency-symbol number:language="fr" number:country="FR">€</number:currency-symbol></number:currency-style>',
  day: '<number:date-style style:name="N-day"><number:day number:style="long"/><number:text>/</number:text><number:month number:style="long"/><number:text>/</number:text><number:year number:style="long"/></number:date-style>',
  month:
    '<number:date-style style:name="N-month" number:language="fr" number:country="FR"><number:month number:style="long" number:textual="true"/><number:text> </number:text><number:year number:style="long"/></number:date-style>',
  moment:
    '<number:date-style style:name="N-moment"><number:day/><number:text>/</number:text><number:month/><number:text>/</number:text><number:year number:style="long"/><number:text> </number:text><number:hours number:style="long"/><number:text>:</number:text><number:minutes number:style="long"/></number:date-style>',
  time: '<number:time-style style:name="N-time"><number:hours number:style="long"/><number:text>:</number:text><number:minutes number:style="long"/></number:time-style>',
  elapsed:
    '<number:time-style style:name="N-elapsed" number:truncate-on-overflow="false"><number:hours/><number:text>:</number:text><number:minutes number:style="long"/></number:time-style>',
};

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const paragraphs = (text, link) =>
  text
    .split('\n')
    .map((line) =>
      link
        ? `<text:p><text:a xlink:href="${escaped(link)}" xlink:type="simple">${escaped(line)}</text:a></text:p>`
        : `<text:p>${escaped(line)}</text:p>`,
    )
    .join('');

/** A cell: a text, a number, a truth, null for none, or what stands in it with its format, link, note or span. */
const cellXml = (cell) => {
  if (cell === null) return '<table:table-cell/>';
  if (typeof cell !== 'object') return cellXml({ value: cell });
  if (cell.covered) return '<table:covered-table-cell/>';
  const { value, format, link, note, formula, down = 1, across = 1 } = cell;
  const attributes = [
    format && `table:style-name="C-${format}"`,
    formula && `table:formula="of:${escaped(formula)}"`,
    (down > 1 || across > 1) &&
      `table:number-rows-spanned="${down}" table:number-columns-spanned="${across}"`,
    valueAttributes(cell),
  ];
  const annotation = note ? `<office:annotation><text:p>${escaped(note)}</text:p></office:annotation>` : '';
  const text = typeof value === 'string' && !cell.type ? paragraphs(value, link) : '';
  return `<table:table-cell ${attributes.filter(Boolean).join(' ')}>${annotation}${text}</table:table-cell>`;
};

const valueAttributes = ({ value, type, format }) => {
  if (value === undefined) return '';
  if (type === 'date') return `office:value-type="date" office:date-value="${value}"`;
  if (type === 'time') return `office:value-type="time" office:time-value="${value}"`;
  if (typeof value === 'boolean') return `office:value-type="boolean" office:boolean-value="${value}"`;
  if (typeof value === 'string') return 'office:value-type="string"';
  const kind = { percent: 'percentage', euro: 'currency' }[format] ?? 'float';
  return `office:value-type="${kind}" office:value="${value}"`;
};

const rowXml = (row) => {
  const { cells, hidden } = Array.isArray(row) ? { cells: row } : row;
  return `<table:table-row${hidden ? ` table:visibility="${hidden}"` : ''}>${cells.map(cellXml).join('')}</table:table-row>`;
};

const columnsXml = (rows, hiddenColumns) => {
  const width = Math.max(...rows.map((row) => (Array.isArray(row) ? row : row.cells).length));
  return Array.from(
    { length: width },
    (_, column) =>
      `<table:table-column${hiddenColumns.includes(column) ? ' table:visibility="collapse"' : ''}/>`,
  ).join('');
};

const sheetXml = ({ name, rows, hidden = false, hiddenColumns = [] }) =>
  `<table:table table:name="${escaped(name)}" table:style-name="${hidden ? 'T-hidden' : 'T-shown'}">${columnsXml(rows, hiddenColumns)}${rows.map(rowXml).join('')}</table:table>`;

const filterXml = (sheets) => {
  const filtered = sheets.filter(({ filter }) => filter);
  if (filtered.length === 0) return '';
  const ranges = filtered.map(
    ({ name, filter }) =>
      `<table:database-range table:name="__Anonymous_Sheet_DB__0" table:target-range-address="${name}.${filter.range}" table:display-filter-buttons="true"><table:filter><table:filter-condition table:field-number="${filter.column}" table:value="${filter.value}" table:operator="="/></table:filter></table:database-range>`,
  );
  return `<table:database-ranges>${ranges.join('')}</table:database-ranges>`;
};

const document = ({ sheets, from1904 }) => `<?xml version="1.0" encoding="UTF-8"?>
<office:document office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.spreadsheet"
  xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
  xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
  xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0" xmlns:xlink="http://www.w3.org/1999/xlink"
  xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2">
<office:automatic-styles>
${Object.entries(dataStyles)
  .map(
    ([name, xml]) =>
      `${xml}<style:style style:name="C-${name}" style:family="table-cell" style:data-style-name="N-${name}"/>`,
  )
  .join('\n')}
<style:style style:name="T-shown" style:family="table"><style:table-properties table:display="true"/></style:style>
<style:style style:name="T-hidden" style:family="table"><style:table-properties table:display="false"/></style:style>
</office:automatic-styles>
<office:body><office:spreadsheet>
${from1904 ? '<table:calculation-settings><table:null-date table:date-value="1904-01-01"/></table:calculation-settings>' : ''}
${sheets.map(sheetXml).join('\n')}
${filterXml(sheets)}
</office:spreadsheet></office:body></office:document>`;

const convert = (source, kinds) => {
  for (const kind of kinds)
    execFileSync(
      'soffice',
      [
        '--headless',
        `-env:UserInstallation=file://${temporary}/profile`,
        '--convert-to',
        kind,
        '--outdir',
        folder,
        source,
      ],
      { stdio: 'ignore' },
    );
};

// Each sheet as CSV as it is shown, in UTF-8: the last number asks for all sheets.
const csv = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,true,false,false,-1';

try {
  const wanted = argv.slice(2);
  for (const [name, workbook] of Object.entries(workbooks)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    const source = join(temporary, `${name}.fods`);
    writeFileSync(source, document(workbook));
    convert(source, ['ods', 'xlsx', csv]);
    if (name === 'mac') convert(source, ['xls']); // one is enough: they are told, not read
  }
} finally {
  rmSync(temporary, { recursive: true });
}
