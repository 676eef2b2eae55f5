import type { Format } from '../format.js';

/** How the first bytes of a zip and of Microsoft's compound files are, as Latin letters. */
const ZIP = 'PK\u0003\u0004';
const COMPOUND = 'ÐÏ\u0011à¡±\u001aá';

/** What only workbooks and other documents of office programs name among the first files that they pack. */
const packed =
  /\[Content_Types\]\.xml|_rels\/\.rels|xl\/|opendocument\.|META-INF\/manifest\.xml|Index\/|\.iwa|index\.apxl/;

const extensions = ['ods', 'xlsx', 'xlsm', 'xls'];

/** Workbooks of spreadsheet programs: OpenDocument (ISO/IEC 26300), Office Open XML (ISO/IEC 29500), and Excel until 2003. */
export const spreadsheet: Format = {
  name: 'spreadsheet',
  label: { en: 'spreadsheet', fr: 'classeur' },
  extensions,
  recognise({ bytes, contentType, extension }) {
    const text = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
    if (text.startsWith(COMPOUND)) return 'certain';
    const isSaid = extensions.includes(extension ?? '') || /spreadsheet|ms-excel/.test(contentType ?? '');
    if (text.startsWith(ZIP)) return isSaid || packed.test(text) ? 'certain' : null;
    return isSaid && bytes.length === 0 ? 'likely' : null;
  },
  load: () => import('./read-spreadsheet.js'),
};
