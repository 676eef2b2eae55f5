import { zipOf } from '../zip.mjs';

const escaped = (text) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const paragraph = (text) => `<text:p>${escaped(text)}</text:p>`;

/** What is seen of a day: 05/01/2027. */
const seenDay = (iso) => iso.split('-').reverse().join('/');

/** A cell with its value, as its kind keeps it. */
const cells = {
  text: (value) =>
    `<table:table-cell office:value-type="string" table:style-name="text">${paragraph(value)}</table:table-cell>`,
  number: (value) =>
    `<table:table-cell office:value-type="float" office:value="${value}">${paragraph(value)}</table:table-cell>`,
  date: (value) =>
    `<table:table-cell office:value-type="date" office:date-value="${value}" table:style-name="date">${paragraph(seenDay(value))}</table:table-cell>`,
  time: (value) =>
    `<table:table-cell office:value-type="time" office:time-value="PT${value.replace(':', 'H')}M00S" table:style-name="time">${paragraph(value)}</table:table-cell>`,
};

const styleOf = { text: 'text', number: 'Default', date: 'date', time: 'time' };

const headCell = (text) =>
  `<table:table-cell office:value-type="string" table:style-name="head">${paragraph(text)}</table:table-cell>`;

const row = (content) => `<table:table-row>${content}</table:table-row>`;

/** A whole column is kept as its kind says, so that whoever types 01120 keeps the zero. */
const listTable = ({ name, columns }) => {
  const shape = columns.map(
    ({ kind }) =>
      `<table:table-column table:style-name="column" table:default-cell-style-name="${styleOf[kind]}"/>`,
  );
  const headings = columns.map(({ heading }) => headCell(heading)).join('');
  const example = columns.map(({ kind, example }) => cells[kind](example)).join('');
  return `<table:table table:name="${escaped(name)}">${shape.join('')}${row(headings)}${row(example)}</table:table>`;
};

/** Prose, a line in each row of one column: nobody takes it for the list, Parvis neither. */
const helpTable = ({ help, first, told, columns }) => {
  const said = (text) =>
    row(
      `<table:table-cell office:value-type="string" table:style-name="prose">${paragraph(text)}</table:table-cell>`,
    );
  const lines = columns.map(({ heading, told: what }) => said(`${heading} – ${what}`));
  const content = [...first.map(said), row(headCell(told)), ...lines].join('');
  return `<table:table table:name="${escaped(help)}"><table:table-column table:style-name="wide"/>${content}</table:table>`;
};

const namespaces = ['office', 'style', 'text', 'table']
  .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .concat(
    'xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"',
    'xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0"',
    'xmlns:config="urn:oasis:names:tc:opendocument:xmlns:config:1.0"',
  )
  .join(' ');

const styles = `<number:text-style style:name="as-text"><number:text-content/></number:text-style>
<number:date-style style:name="as-date"><number:day number:style="long"/><number:text>/</number:text><number:month number:style="long"/><number:text>/</number:text><number:year number:style="long"/></number:date-style>
<number:time-style style:name="as-time"><number:hours number:style="long"/><number:text>:</number:text><number:minutes number:style="long"/></number:time-style>
<style:style style:name="column" style:family="table-column"><style:table-column-properties style:column-width="4cm"/></style:style>
<style:style style:name="wide" style:family="table-column"><style:table-column-properties style:column-width="24cm"/></style:style>
<style:style style:name="text" style:family="table-cell" style:data-style-name="as-text"/>
<style:style style:name="date" style:family="table-cell" style:data-style-name="as-date"/>
<style:style style:name="time" style:family="table-cell" style:data-style-name="as-time"/>
<style:style style:name="prose" style:family="table-cell"><style:table-cell-properties fo:wrap-option="wrap"/></style:style>
<style:style style:name="head" style:family="table-cell"><style:table-cell-properties fo:background-color="#e8edf5"/><style:text-properties fo:font-weight="bold"/></style:style>`;

const xml = '<?xml version="1.0" encoding="UTF-8"?>';

const content = (sheet) =>
  `${xml}<office:document-content ${namespaces} office:version="1.3"><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:spreadsheet>${listTable(sheet)}${helpTable(sheet)}</office:spreadsheet></office:body></office:document-content>`;

const item = (name, type, value) =>
  `<config:config-item config:name="${name}" config:type="${type}">${value}</config:config-item>`;

/** The line of headings stays in sight while the list is scrolled. */
const settings = ({ name }) => {
  const frozen = [
    item('VerticalSplitMode', 'short', 2),
    item('VerticalSplitPosition', 'int', 1),
    item('ActiveSplitRange', 'short', 2),
    item('PositionBottom', 'int', 1),
  ].join('');
  const entry = (text, tag, key) =>
    `<config:config-item-map-${tag} ${key}>${text}</config:config-item-map-${tag}>`;
  const tables = entry(
    entry(frozen, 'entry', `config:name="${escaped(name)}"`),
    'named',
    'config:name="Tables"',
  );
  const view = entry(
    entry(item('ActiveTable', 'string', escaped(name)) + tables, 'entry', ''),
    'indexed',
    'config:name="Views"',
  );
  return `${xml}<office:document-settings ${namespaces} office:version="1.3"><office:settings><config:config-item-set config:name="ooo:view-settings">${view}</config:config-item-set></office:settings></office:document-settings>`;
};

const mime = 'application/vnd.oasis.opendocument.spreadsheet';

const manifest = `${xml}<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3"><manifest:file-entry manifest:full-path="/" manifest:version="1.3" manifest:media-type="${mime}"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/><manifest:file-entry manifest:full-path="settings.xml" manifest:media-type="text/xml"/></manifest:manifest>`;

/** A spreadsheet for LibreOffice and Excel: a zip of XML whose first file, uncompressed, says what it is (OpenDocument 1.3, part 2). */
export const writeOds = (sheet) =>
  zipOf(
    [
      ['mimetype', mime],
      ['content.xml', content(sheet)],
      ['settings.xml', settings(sheet)],
      ['META-INF/manifest.xml', manifest],
    ].map(([path, text]) => [path, Buffer.from(text)]),
    ['mimetype'],
  );
