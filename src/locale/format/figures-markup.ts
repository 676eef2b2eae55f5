import { element, type Markup } from '../../core/export/book/markup.js';
import type { Figures } from '../../core/models/figures.js';
import type { Telling } from '../../core/models/shares.js';
import { figureWords } from '../figures.js';
import type { Locale } from '../locale.js';
import { furtherTelling } from './further-telling.js';
import { toldCross, type ToldCross } from './told-cross.js';
import { toldFigures, type FigureLine, type ToldFigures } from './told-figures.js';

/** The figures of a survey as a document has them: below a heading each, a sentence, a table, and what the shares are of. */
export function figuresMarkup(
  { questions, cross }: Figures,
  locale: Locale,
  telling: Telling,
  headingTag: 'h2' | 'h3',
): Markup {
  return [
    ...questions.map((shares) =>
      questionMarkup(toldFigures(shares, locale, furtherTelling(telling)), locale, headingTag),
    ),
    ...(cross ? [crossMarkup(toldCross(cross, locale, telling), locale, headingTag)] : []),
  ];
}

function questionMarkup(
  { title, caption, lead, notes, lines, hasTable }: ToldFigures,
  locale: Locale,
  tag: string,
): Markup {
  const words = figureWords(locale.language);
  const row = ({ label, count, percent, ofAll }: FigureLine): Row => {
    return { head: label, cells: [count, [percent, ofAll].filter(Boolean).join(' ')] };
  };
  const heads = [words.answer, words.count, words.share];
  return section(tag, title, [
    lead === '' ? '' : element('p', { class: 'lead' }, lead),
    hasTable ? tableMarkup(caption, heads, lines.map(row)) : '',
    notesMarkup(notes),
  ]);
}

function crossMarkup({ title, columns, lines, notes }: ToldCross, locale: Locale, tag: string): Markup {
  const heads = [figureWords(locale.language).answer, ...columns];
  return section(tag, title, [lines.length > 0 ? tableMarkup(title, heads, lines) : '', notesMarkup(notes)]);
}

function section(tag: string, title: string, content: Markup): Markup {
  return element('section', { class: 'question' }, [element(tag, {}, title), content]);
}

function notesMarkup(notes: readonly string[]): Markup {
  return notes.length > 0 ? element('p', { class: 'note' }, notes.join(' ')) : '';
}

interface Row {
  readonly head: string;
  readonly cells: readonly string[];
}

function tableMarkup(caption: string, heads: readonly string[], rows: readonly Row[]): Markup {
  return element('table', {}, [
    element('caption', {}, caption),
    element(
      'thead',
      {},
      element(
        'tr',
        {},
        heads.map((head) => element('th', { scope: 'col' }, head)),
      ),
    ),
    element(
      'tbody',
      {},
      rows.map(({ head, cells }) =>
        element('tr', {}, [
          element('th', { scope: 'row' }, head),
          ...cells.map((cell) => element('td', {}, cell)),
        ]),
      ),
    ),
  ]);
}
