import type { Problem, ProblemCode } from '../core/base/problem.js';
import { consentSentence, isOfConsent, type ConsentCode } from './consent.js';
import type { Language } from './languages.js';
import { ownerNumber, ownerWords } from './owner.js';
import { counted, type Forms } from './plural.js';

/**
 * What owners read of the problems of their file. Kind, plain, and with what to change.
 * Used by `parvis inspect` and by the owner's panel; visitors read the sentences of the dictionaries.
 */

/** The pieces of a sentence that depend on the problem. */
interface Pieces {
  /** « Une cellule contient », « 3 cellules contiennent ». */
  readonly cells: string;
  /** « Une ligne n’a », « 3 lignes n’ont »: what follows is « pas ». */
  readonly lines: string;
  /** « Une ligne est », « 3 lignes sont ». */
  readonly linesAre: string;
  /** « Une valeur est », « 3 valeurs sont ». */
  readonly values: string;
  /** The column's name, quoted; its number, counted from 1, where it has none. */
  readonly column: string;
  /** « , dans la colonne « Courriel » », or nothing. */
  readonly inColumn: string;
  /** What stands there, in brackets, or nothing. */
  readonly sample: string;
  readonly sampleOrColumn: string;
  readonly count: string;
  /** How many there are in all. */
  readonly total: string;
}

/** What the sentences on the problems of a file are made of. */
export interface ProblemWords {
  readonly quotes: readonly [opening: string, closing: string];
  readonly inColumn: string;
  /** What stands before the number of a column without a heading. */
  readonly numbered: string;
  readonly cells: Forms;
  readonly lines: Forms;
  readonly linesAre: Forms;
  readonly values: Forms;
  readonly sentences: Readonly<Record<Exclude<ProblemCode, ConsentCode>, (pieces: Pieces) => string>>;
}

/** The sentence that tells an owner of a problem, without the line it stands on. */
export function problemSentence(problem: Problem, language: Language): string {
  const { code, count = 1 } = problem;
  if (isOfConsent(code)) return consentSentence(problem, code, language);
  const { tag, problems: words } = ownerWords(language);
  const tell = (forms: Forms): string => counted(forms, count, tag);
  const quote = (text: string): string =>
    words.quotes[0] + text.replace(/\s+/g, ' ').trim() + words.quotes[1];
  const [, place] = /^#(\d+)$/.exec(problem.column ?? '') ?? [];
  const column =
    place === undefined ? quote(problem.column ?? '?') : words.numbered + String(Number(place) + 1);
  const sample = problem.sample === undefined ? '' : ` (${quote(problem.sample)})`;
  return words.sentences[code]({
    cells: tell(words.cells),
    lines: tell(words.lines),
    linesAre: tell(words.linesAre),
    values: tell(words.values),
    column,
    inColumn: problem.column === undefined ? '' : words.inColumn + column,
    sample,
    sampleOrColumn: sample || (problem.column === undefined ? '' : ` (${column})`),
    count: ownerNumber(count, language),
    total: ownerNumber(problem.total ?? count, language),
  });
}
