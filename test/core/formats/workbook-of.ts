import { zipOf, type Packed } from './zip-of.js';

/** A number with the code of its format. */
interface Formatted {
  readonly value: number;
  readonly format: string;
}

/** A cell: a text, a number, or the markup of the cell itself. */
export type Cell = string | number | null | Formatted | { readonly xml: string };

/** A row that is hidden, or stands further below. */
interface PlacedRow {
  readonly cells: readonly Cell[];
  readonly hidden?: boolean;
  readonly at?: number;
}

export interface WrittenSheet {
  readonly name?: string;
  readonly state?: string;
  readonly rows: readonly (readonly Cell[] | PlacedRow)[];
  /** Ranges of merged cells. */
  readonly merged?: readonly string[];
  /** Columns that are hidden, counted from 1. */
  readonly hiddenColumns?: readonly number[];
  readonly filter?: string;
  /** Addresses by the cell that leads there. */
  readonly links?: Readonly<Record<string, string>>;
}

const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const main =
  'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The files of a small `.xlsx`, as Excel lays them out. */
export function filesOf(
  sheets: readonly WrittenSheet[],
  { is1904 = false, open = 0 }: { readonly is1904?: boolean; readonly open?: number } = {},
): Record<string, string | Packed> {
  const formats: string[] = [];
  const pages = sheets.map((sheet) => sheetXml(sheet, formats));
  return {
    '[Content_Types].xml': `${xml}<Types/>`,
    '_rels/.rels': relationsXml([['rId1', 'officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': `${xml}<workbook ${main}><workbookPr date1904="${is1904 ? 1 : 0}"/><bookViews><workbookView activeTab="${open}"/></bookViews><sheets>${sheets
      .map(
        ({ name, state }, index) =>
          `<sheet name="${escaped(name ?? `Feuil${index + 1}`)}" sheetId="${index + 1}" ${state ? `state="${state}" ` : ''}r:id="rId${index + 1}"/>`,
      )
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relationsXml([
      ...sheets.map((_, index): Relation => [
        `rId${index + 1}`,
        'worksheet',
        `worksheets/sheet${index + 1}.xml`,
      ]),
      ['rIdS', 'styles', 'styles.xml'],
    ]),
    'xl/styles.xml': stylesXml(formats),
    ...Object.fromEntries(pages.map((page, index) => [`xl/worksheets/sheet${index + 1}.xml`, page])),
    ...Object.fromEntries(
      sheets.map(({ links = {} }, index) => [
        `xl/worksheets/_rels/sheet${index + 1}.xml.rels`,
        relationsXml(
          Object.values(links).map((address, at): Relation => [
            `rId${at + 1}`,
            'hyperlink',
            escaped(address),
            'External',
          ]),
        ),
      ]),
    ),
  };
}

/** A small workbook with these sheets. */
export function workbookOf(...sheets: readonly WrittenSheet[]): Uint8Array {
  return zipOf(filesOf(sheets));
}

type Relation = readonly [id: string, type: string, target: string, mode?: string];

function relationsXml(all: readonly Relation[]): string {
  return `${xml}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all
    .map(
      ([id, type, target, mode]) =>
        `<Relationship Id="${id}" Type="${relations}/${type}" Target="${target}"${mode ? ` TargetMode="${mode}"` : ''}/>`,
    )
    .join('')}</Relationships>`;
}

function stylesXml(formats: readonly string[]): string {
  const codes = formats.map(
    (code, index) => `<numFmt numFmtId="${164 + index}" formatCode="${escaped(code)}"/>`,
  );
  const styles = formats.map((_, index) => `<xf numFmtId="${164 + index}"/>`);
  return `${xml}<styleSheet ${main}><numFmts>${codes.join('')}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>${styles.join('')}</cellXfs></styleSheet>`;
}

function sheetXml(
  { rows, merged = [], hiddenColumns = [], filter, links = {} }: WrittenSheet,
  formats: string[],
): string {
  let at = 0;
  const lines = rows.map((row) => {
    const { cells, hidden = false, at: wanted = at + 1 } = 'cells' in row ? row : { cells: row };
    at = wanted;
    return `<row r="${at}"${hidden ? ' hidden="1"' : ''}>${cells.map((cell, column) => cellXml(cell, `${columnName(column)}${at}`, formats)).join('')}</row>`;
  });
  const columns = hiddenColumns.map(
    (column) => `<col min="${column}" max="${column}" width="9" hidden="1"/>`,
  );
  return [
    `${xml}<worksheet ${main}><sheetPr${filter ? ' filterMode="1"' : ''}/>`,
    columns.length > 0 ? `<cols>${columns.join('')}</cols>` : '',
    `<sheetData>${lines.join('')}</sheetData>`,
    filter ? `<autoFilter ref="${filter}"/>` : '',
    merged.length > 0
      ? `<mergeCells>${merged.map((range) => `<mergeCell ref="${range}"/>`).join('')}</mergeCells>`
      : '',
    `<hyperlinks>${Object.keys(links)
      .map((place, index) => `<hyperlink ref="${place}" r:id="rId${index + 1}"/>`)
      .join('')}</hyperlinks></worksheet>`,
  ].join('');
}

function cellXml(cell: Cell, place: string, formats: string[]): string {
  if (cell === null) return '';
  if (typeof cell === 'string')
    return `<c r="${place}" t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`;
  if (typeof cell === 'number') return `<c r="${place}"><v>${cell}</v></c>`;
  if ('xml' in cell) return `<c r="${place}" ${cell.xml}</c>`;
  if (!formats.includes(cell.format)) formats.push(cell.format);
  return `<c r="${place}" s="${formats.indexOf(cell.format) + 1}"><v>${cell.value}</v></c>`;
}

export function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : `${columnName(Math.floor(column / 26) - 1)}${letter}`;
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
