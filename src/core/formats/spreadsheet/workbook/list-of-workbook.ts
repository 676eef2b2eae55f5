import type { Steps } from '../../../base/pace.js';
import type { Problem } from '../../../base/problem.js';
import type { SheetReport } from '../../../table/sheets.js';
import { chooseSheet, type Chosen } from './choose-sheet.js';
import { seenSheet } from './seen-sheet.js';
import type { RawWorkbook, Sheet, SheetRow } from './workbook.js';

/** The list that a workbook holds, as plain values. */
export interface WorkbookList {
  readonly rows: readonly SheetRow[];
  readonly problems: readonly Problem[];
  readonly sheets: readonly SheetReport[];
  /** The rows that explain the codes of the list; null where there are none. */
  readonly glossary: readonly SheetRow[] | null;
}

/** Finds the list in a workbook; null where no sheet holds anything. */
export function* listSteps(raw: RawWorkbook, asked: string | undefined): Steps<WorkbookList | null> {
  const sheets: Sheet[] = [];
  for (const sheet of raw.sheets) sheets.push(yield* seenSheet(sheet));
  const chosen = chooseSheet({ sheets, open: raw.open }, asked);
  if (!chosen) return null;
  const problems = [...problemsOfChoice(chosen, asked), ...problemsOfSheet(chosen)];
  return {
    rows: chosen.sheet.rows,
    problems,
    sheets: chosen.reports,
    glossary: chosen.glossary?.rows ?? null,
  };
}

function problemsOfChoice({ reports, isUnknown }: Chosen, asked = ''): readonly Problem[] {
  const names = (uses: readonly SheetReport['use'][]): string =>
    reports
      .filter(({ use }) => uses.includes(use))
      .map(({ name }) => name)
      .join(', ');
  const alike = names(['same-shape']);
  return [
    ...(isUnknown ? [{ code: 'unknown-sheet', sample: asked.trim() } as const] : []),
    ...(alike === '' ? [] : [{ code: 'sheets-alike', sample: alike } as const]),
  ];
}

function problemsOfSheet({ sheet: { told }, reports }: Chosen): readonly Problem[] {
  const { hiddenRows, hiddenColumns, merged, unvalued, errors } = told;
  const total = (reports.find(({ use }) => use === 'list')?.rows ?? 0) + hiddenRows;
  const counted = [
    { code: told.isFiltered ? 'filtered-rows' : 'hidden-rows', count: hiddenRows, total },
    { code: 'hidden-columns', count: hiddenColumns },
    { code: 'merged-cells', count: merged },
    { code: 'formula-without-value', count: unvalued },
    { code: 'formula-error', count: errors },
  ] as const satisfies readonly Problem[];
  return counted.filter(({ count }) => count > 0);
}
