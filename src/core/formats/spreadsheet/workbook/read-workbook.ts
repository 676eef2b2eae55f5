import type { Steps } from '../../../base/pace.js';
import { faultOfCompoundFile, isCompoundFile } from './compound-file.js';
import { listSteps, type WorkbookList } from './list-of-workbook.js';
import { readOpenDocument } from './open-document.js';
import { readOfficeOpenXml } from './office-open-xml.js';
import { WorkbookError, type RawWorkbook, type WorkbookFault } from './workbook.js';
import { Zip } from './zip.js';

/**
 * Reads the list in a workbook, step by step. Macros are not looked at.
 * @param asked The sheet that the page's author wants.
 * @returns why it cannot be read, where it can't.
 */
export function* workbookSteps(
  bytes: Uint8Array,
  asked: string | undefined,
): Steps<WorkbookList | WorkbookFault> {
  if (isCompoundFile(bytes)) return faultOfCompoundFile(bytes);
  try {
    return (yield* listSteps(yield* rawSteps(new Zip(bytes)), asked)) ?? 'empty-workbook';
  } catch (error) {
    if (error instanceof WorkbookError) return error.fault;
    throw error;
  }
}

function* rawSteps(zip: Zip): Steps<RawWorkbook> {
  if (zip.has('content.xml')) return yield* readOpenDocument(zip);
  if (zip.has('xl/workbook.xml') || zip.has('_rels/.rels')) return yield* readOfficeOpenXml(zip);
  const isIwork = zip.names.some((name) => /\.iwa$|\.apxl$|(?:^|\/)Index\.zip$/i.test(name));
  throw new WorkbookError(isIwork ? 'iwork' : 'no-workbook');
}
