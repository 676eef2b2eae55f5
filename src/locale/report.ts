import type { ColumnType, Role } from '../core/schema/schema.js';
import type { SheetChoice } from '../core/table/sheets.js';
import type { Language } from './languages.js';
import { ownerWords } from './owner.js';
import type { Forms } from './plural.js';

/**
 * The words that tell what was made of a file: what each column was taken for, and how the problems are headed. Used by
 * `parvis inspect`, by the owner's panel in the page and by the page that writes the tag; visitors never load them.
 */
export interface ReportWords {
  readonly use: Readonly<Record<'directory' | 'agenda', string>>;
  readonly rows: Forms;
  /** How many of the rows are shown, where that is not all of them. */
  readonly shown: Forms;
  /** What separates cells, by its sign. */
  readonly delimiters: Readonly<Partial<Record<string, string>>>;
  readonly columns: string;
  readonly filter: string;
  /** @param separator null where the file has lists itself. */
  readonly list: (separator: string | null) => string;
  readonly values: Forms;
  readonly empty: Forms;
  readonly allEmpty: string;
  /** Columns that visitors meet as one. */
  readonly joined: (written: string, label: string, columns: string) => string;
  /** The sheet of a workbook that is shown, and why that one. */
  readonly sheet: (name: string, reason: string) => string;
  readonly sheetChoices: Readonly<Record<SheetChoice, string>>;
  /** The sheet that says what the codes of the list stand for. */
  readonly glossarySheet: (name: string) => string;
  readonly roles: Readonly<Record<Role, string>>;
  readonly types: Readonly<Record<ColumnType, string>>;
  readonly problems: string;
  readonly noProblem: string;
  readonly line: (line: string) => string;
}

/** The words of a report. */
export function reportWords(language: Language): ReportWords {
  return ownerWords(language).report;
}
