import type { Steps } from '../../../base/pace.js';
import { readSheet } from './office-sheet.js';
import { readFormats } from './office-styles.js';
import { readSharedTexts } from './office-texts.js';
import { WorkbookError, type RawSheet, type RawWorkbook } from './workbook.js';
import { XmlReader } from './xml.js';
import type { Zip } from './zip.js';

/** What a file of the package refers to, by the name that it gives it. */
export type Relations = ReadonlyMap<string, Relation>;

export interface Relation {
  /** The last word of its kind: `worksheet`, `hyperlink`. */
  readonly type: string;
  /** A file of the package, or an address outside. */
  readonly target: string;
}

/** Reads a workbook of Office Open XML (ISO/IEC 29500-1, 18): `.xlsx` and `.xlsm`. */
export function* readOfficeOpenXml(zip: Zip): Steps<RawWorkbook> {
  const main = [...(yield* relationsOf(zip, '')).values()].find(({ type }) => type === 'officeDocument');
  const path = main?.target ?? 'xl/workbook.xml';
  if (/\.bin$/i.test(path)) throw new WorkbookError('binary-workbook');
  if (!zip.has(path)) throw new WorkbookError('broken');
  const { listed, is1904, open } = listSheets(yield* zip.text(path));
  if (listed === null) throw new WorkbookError('no-workbook');
  const relations = yield* relationsOf(zip, path);
  const ofType = (type: string): string =>
    [...relations.values()].find((relation) => relation.type === type)?.target ?? '';
  const formats = readFormats(yield* zip.text(ofType('styles')), is1904);
  const texts = yield* readSharedTexts(yield* zip.text(ofType('sharedStrings')));
  const sheets: RawSheet[] = [];
  for (const { name, relation, isHidden } of listed) {
    const { type, target } = relations.get(relation) ?? { type: '', target: '' };
    if (isHidden || type !== 'worksheet') continue;
    const links = yield* relationsOf(zip, target);
    sheets.push(yield* readSheet(yield* zip.text(target), { name, formats, texts, links }));
  }
  return { sheets, open: listed[open]?.name ?? null };
}

interface ListedSheet {
  readonly name: string;
  readonly relation: string;
  readonly isHidden: boolean;
}

interface SheetList {
  /** Null in a document that is no workbook. */
  readonly listed: readonly ListedSheet[] | null;
  readonly is1904: boolean;
  /** Which of them stands open. */
  readonly open: number;
}

function listSheets(xml: string): SheetList {
  const reader = new XmlReader(xml);
  const listed: ListedSheet[] = [];
  let list: SheetList = { listed: null, is1904: false, open: 0 };
  while (reader.next()) {
    if (reader.isClosing) continue;
    if (reader.name === 'workbook') list = { ...list, listed };
    else if (reader.name === 'workbookPr')
      list = { ...list, is1904: /^(?:1|true)$/.test(reader.attribute('date1904') ?? '') };
    else if (reader.name === 'workbookView') list = { ...list, open: reader.number('activeTab', 0) };
    else if (reader.name === 'sheet') listed.push(sheetAt(reader));
  }
  return list;
}

function sheetAt(reader: XmlReader): ListedSheet {
  const isHidden = /hidden/i.test(reader.attribute('state') ?? '');
  return { name: reader.attribute('name') ?? '', relation: reader.attribute('id') ?? '', isHidden };
}

/** What a file of the package refers to (ISO/IEC 29500-2, 9.3); the package itself has no name. */
function* relationsOf(zip: Zip, path: string): Steps<Relations> {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const reader = new XmlReader(yield* zip.text(`${folder}_rels/${path.slice(folder.length)}.rels`));
  const relations = new Map<string, Relation>();
  while (reader.next()) {
    if (reader.name !== 'Relationship' || reader.isClosing) continue;
    const written = reader.attribute('Target') ?? '';
    const target = reader.attribute('TargetMode') === 'External' ? written : resolved(written, folder);
    const type = reader.attribute('Type')?.replace(/^.*\//s, '') ?? '';
    relations.set(reader.attribute('Id') ?? '', { type, target });
  }
  return relations;
}

/** The name of a file that another one in a folder refers to. */
function resolved(target: string, folder: string): string {
  const parts: string[] = [];
  for (const part of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  }
  return parts.join('/');
}
