import type { ProblemCode } from './problem.js';

/** How much a problem matters: 0 entries are lost or wrong for visitors, 1 it deserves a look, 2 nothing has to be done. */
export type Severity = 0 | 1 | 2;

const lost: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  'mojibake',
  'encoding-unsure',
  'cut-off',
  'too-large',
  'too-many-rows',
  'too-many-columns',
  'cell-cut',
  'one-page',
  'partial-answer',
  'no-heading',
  'unclosed-quote',
  'merge-markers',
  'invalid-json-line',
  'no-rows',
  'no-events',
  'private-events',
  'no-title',
  'empty-title',
  'withheld-rows',
  'withheld-details',
  'consent-column',
  'passwords',
  'damaged-identifier',
  'end-before-start',
  'unread-rule',
  'empty-rule',
  'unread-exception',
  'unknown-column',
  'filtered-rows',
  'formula-without-value',
  'unknown-sheet',
  'other-tables',
  'grid',
  'poll',
]);

const harmless: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  'not-utf8',
  'mixed-line-endings',
  'separator-line',
  'blank-rows',
  'empty-answers',
  'stray-spaces',
  'lines-above-heading',
  'lines-below-heading',
  'nested-records',
  'empty-column',
  'constant-column',
  'html-in-cells',
  'missing-coordinates',
  'cut-rule',
  'merged-cells',
  'hidden-columns',
  'sections-read',
  'filled-down',
  'lines-joined',
  'names-joined',
  'month-beside',
  'tables-joined',
  'year-above',
  'converted-coordinates',
  'transposed',
]);

/** How much a problem matters to those who use the page. */
export function severityOf(code: ProblemCode): Severity {
  return lost.has(code) ? 0 : harmless.has(code) ? 2 : 1;
}

/** Whether it is told before everything else: who is shown to everybody, and who is not. */
export function isToldFirst(code: ProblemCode): boolean {
  return first.has(code);
}

const first: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  'withheld-rows',
  'withheld-details',
  'consent-column',
  'passwords',
]);
