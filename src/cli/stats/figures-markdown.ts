import type { Figures } from '../../core/models/figures.js';
import type { Telling } from '../../core/models/shares.js';
import { figureWords } from '../../locale/figures.js';
import { toldCross } from '../../locale/format/told-cross.js';
import { furtherTelling } from '../../locale/format/further-telling.js';
import { toldFigures } from '../../locale/format/told-figures.js';
import type { Locale } from '../../locale/locale.js';

/** The figures of a survey in Markdown, with the tables of GitHub. */
export function figuresMarkdown(
  title: string,
  { questions, cross }: Figures,
  locale: Locale,
  telling: Telling,
): string {
  const words = figureWords(locale.language);
  const parts = questions.flatMap((shares) => {
    const told = toldFigures(shares, locale, furtherTelling(telling));
    const { title: question, lead, notes } = told;
    const rows = (told.hasTable ? told.lines : []).map(({ label, count, percent }) => [
      label,
      count,
      percent,
    ]);
    return partOf(question, lead, [words.answer, words.count, words.share], rows, notes);
  });
  return `${[`# ${escaped(title)}`, ...parts, ...(cross ? crossed(cross, locale, telling) : [])].join('\n\n')}\n`;
}

function crossed(cross: NonNullable<Figures['cross']>, locale: Locale, telling: Telling): readonly string[] {
  const { title, columns, lines, notes } = toldCross(cross, locale, telling);
  const heads = [figureWords(locale.language).answer, ...columns];
  return partOf(
    title,
    '',
    heads,
    lines.map(({ head, cells }) => [head, ...cells]),
    notes,
  );
}

function partOf(
  title: string,
  lead: string,
  heads: readonly string[],
  rows: readonly (readonly string[])[],
  notes: readonly string[],
): readonly string[] {
  const line = (cells: readonly string[]): string => `| ${cells.map(escaped).join(' | ')} |`;
  const rule = `| ${heads.map((_, at) => (at === 0 ? '---' : '---:')).join(' | ')} |`;
  const table = [line(heads), rule, ...rows.map(line)].join('\n');
  return [
    `## ${escaped(title)}`,
    escaped(lead),
    rows.length > 0 ? table : '',
    escaped(notes.join(' ')),
  ].filter(Boolean);
}

/** A text of the file as Markdown: whatever stands in it is text. */
function escaped(text: string): string {
  return text.replace(/[\u0000-\u001f\u007f-\u009f]+/g, ' ').replace(/[\\`*_{}[\]<>#|~&]/g, '\\$&');
}
