/** Something the owner of a file would want to know. The sentence that tells it is in `locale/`, by its code. */
export interface Problem {
  readonly code: ProblemCode;
  /** The first line of the file it stands on, counted from 1. */
  readonly line?: number;
  /** The column it is about, as named in the file. */
  readonly column?: string;
  /** How many lines or cells are concerned. */
  readonly count?: number;
  /** What stands there, cut short: shown as text only. */
  readonly sample?: string;
  /** How many there are in all, of which `count` are concerned. */
  readonly total?: number;
  /** How many of those that are concerned say nothing, and how many something that is not understood. */
  readonly unanswered?: number;
  readonly unclear?: number;
  /** What the page's author may write in the attribute `where`. */
  readonly where?: string;
}

export type ProblemCode =
  // reading the bytes
  | 'not-utf8'
  | 'encoding-unsure'
  | 'mojibake'
  | 'control-characters'
  | 'cut-off'
  | 'too-large'
  | 'too-many-rows'
  | 'too-many-columns'
  | 'cell-cut'
  // reading the table
  | 'mixed-line-endings'
  | 'separator-line'
  | 'blank-rows'
  | 'stray-spaces'
  | 'lines-above-heading'
  | 'lines-below-heading'
  | 'no-heading'
  | 'duplicate-heading'
  | 'empty-heading'
  | 'ragged-row'
  | 'unclosed-quote'
  | 'stray-quote'
  | 'merge-markers'
  | 'invalid-json-line'
  | 'not-a-record'
  | 'sections-read'
  | 'filled-down'
  | 'lines-joined'
  | 'names-joined'
  | 'month-beside'
  | 'other-tables'
  | 'tables-joined'
  | 'year-above'
  | 'transposed'
  | 'grid'
  | 'poll'
  | 'shifted-rows'
  | 'nested-too-deep'
  | 'nested-records'
  | 'several-tables'
  | 'one-page'
  | 'partial-answer'
  | 'no-rows'
  | 'no-events'
  | 'private-events'
  | 'unknown-zone'
  // reading a workbook
  | 'hidden-rows'
  | 'filtered-rows'
  | 'hidden-columns'
  | 'merged-cells'
  | 'formula-without-value'
  | 'formula-error'
  | 'sheets-alike'
  // understanding the columns
  | 'empty-column'
  | 'constant-column'
  | 'no-title'
  | 'empty-title'
  | 'repeated-title'
  | 'repeated-id'
  | 'duplicate-row'
  | 'section-row'
  | 'ended-entries'
  | 'empty-answers'
  | 'withheld-rows'
  | 'withheld-details'
  | 'consent-column'
  | 'passwords'
  | 'bad-email'
  | 'bad-url'
  | 'bad-phone'
  | 'bad-date'
  | 'no-day'
  | 'end-before-start'
  | 'unread-rule'
  | 'empty-rule'
  | 'cut-rule'
  | 'unread-exception'
  | 'damaged-identifier'
  | 'range-as-date'
  | 'swapped-coordinates'
  | 'projected-coordinates'
  | 'converted-coordinates'
  | 'impossible-coordinates'
  | 'missing-coordinates'
  | 'mixed-spelling'
  | 'html-in-cells'
  // attributes
  | 'no-glossary'
  | 'unknown-sheet'
  | 'unknown-column'
  | 'unknown-value';
