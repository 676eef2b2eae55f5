import type { Steps } from '../../../base/pace.js';
import { readTable } from './open-table.js';
import { WorkbookError, type RawSheet, type RawWorkbook } from './workbook.js';
import { XmlReader } from './xml.js';
import type { Zip } from './zip.js';

/** Reads a workbook of OpenDocument (ISO/IEC 26300-1, 9): `.ods`. */
export function* readOpenDocument(zip: Zip): Steps<RawWorkbook> {
  if ((yield* zip.text('META-INF/manifest.xml')).includes('encryption-data'))
    throw new WorkbookError('password');
  const sheets = yield* sheetSteps(new XmlReader(yield* zip.text('content.xml')));
  if (!sheets) throw new WorkbookError('no-workbook');
  return { sheets, open: openSheet(yield* zip.text('settings.xml')) };
}

/** The sheets that are not hidden; null in a document that is no workbook. */
function* sheetSteps(reader: XmlReader): Steps<readonly RawSheet[] | null> {
  const hiddenStyles = new Set<string>();
  const sheets: RawSheet[] = [];
  let isWorkbook = false;
  let style = '';
  while (reader.next()) {
    if (reader.isClosing) continue;
    if (reader.name === 'spreadsheet') isWorkbook = true;
    else if (reader.name === 'style') style = reader.attribute('style:name') ?? '';
    else if (reader.name === 'table-properties' && reader.attribute('display') === 'false')
      hiddenStyles.add(style);
    else if (reader.name === 'tracked-changes') reader.skip();
    else if (reader.name === 'table' && isWorkbook) {
      const isHidden = hiddenStyles.has(reader.attribute('style-name') ?? '');
      const sheet = yield* readTable(reader);
      if (sheet && !isHidden) sheets.push(sheet);
    }
  }
  return isWorkbook ? sheets : null;
}

function openSheet(xml: string): string | null {
  const reader = new XmlReader(xml);
  while (reader.next())
    if (
      reader.name === 'config-item' &&
      !reader.isClosing &&
      reader.attribute('config:name') === 'ActiveTable'
    ) {
      reader.next();
      return reader.textBefore;
    }
  return null;
}
