import type { Problem, ProblemCode } from '../core/problem.js';
import type { Language } from './locale.js';

/** What owners read of who is not shown because they did not agree to be: in the console of the page as well, so apart from all other sentences. */
export type ConsentCode = Extract<ProblemCode, 'withheld-rows' | 'withheld-details' | 'consent-column'>;

/** The pieces of a sentence. */
interface Pieces {
  readonly count: number;
  /** A number as the language writes it. */
  readonly write: (value: number) => string;
  readonly total: number;
  readonly unanswered: number;
  readonly unclear: number;
  /** The column’s name, quoted. */
  readonly column: string;
  /** The attribute to write. */
  readonly where: string;
}

type Sentences = Readonly<Record<ConsentCode, (pieces: Pieces) => string>>;

const french: Sentences = {
  'withheld-rows': ({ count, write, total, column, unanswered, unclear, where }) => {
    const parts = [
      unanswered === 0 ? '' : `${write(unanswered)} sans réponse`,
      unclear === 0 ? '' : `${write(unclear)} dont la réponse n’est pas comprise`,
    ].filter(Boolean);
    const among = parts.length === 0 ? '' : ` (dont ${parts.join(' et ')})`;
    const told =
      count === 1
        ? `1 entrée sur ${write(total)} n’est pas montrée\u00a0: elle n’a`
        : `${write(count)} entrées sur ${write(total)} ne sont pas montrées\u00a0: elles n’ont`;
    return `${told} pas donné d’accord dans la colonne ${column}${among}. Pour décider vous-même de ce qui est montré, ajoutez à la balise l’attribut ${where} et changez-le.`;
  },
  'withheld-details': ({ count, write, total, column }) =>
    `${count === 1 ? `1 entrée sur ${write(total)} est montrée` : `${write(count)} entrées sur ${write(total)} sont montrées`} sans coordonnées, comme demandé dans la colonne ${column}.`,
  'consent-column': ({ count, write, column, where }) =>
    `La colonne ${column} semble dire qui accepte de paraître ici, et des fiches qui répondent autre chose que oui sont affichées (nombre\u00a0: ${write(count)}). Pour ne montrer que les accords, ajoutez à la balise l’attribut ${where}.`,
};

const english: Sentences = {
  'withheld-rows': ({ count, write, total, column, unanswered, unclear, where }) => {
    const parts = [
      unanswered === 0 ? '' : `${write(unanswered)} without an answer`,
      unclear === 0 ? '' : `${write(unclear)} whose answer is not understood`,
    ].filter(Boolean);
    const among = parts.length === 0 ? '' : ` (${parts.join(' and ')} among them)`;
    const told = `${write(count)} of ${write(total)} entries ${count === 1 ? 'is not shown: it has' : 'are not shown: they have'}`;
    return `${told} not agreed in the column ${column}${among}. To decide yourself what is shown, add the attribute ${where} to the tag and change it.`;
  },
  'withheld-details': ({ count, write, total, column }) =>
    `${write(count)} of ${write(total)} entries ${count === 1 ? 'is' : 'are'} shown without contact details, as asked in the column ${column}.`,
  'consent-column': ({ count, write, column, where }) =>
    `The column ${column} seems to say who agrees to appear here, and entries that answer something other than yes are shown (number: ${write(count)}). To show only those who agree, add the attribute ${where} to the tag.`,
};

const sentences: Readonly<Record<Language, Sentences>> = { fr: french, en: english };
const quotes: Readonly<Record<Language, readonly [string, string]>> = {
  fr: ['«\u202f', '\u202f»'],
  en: ['“', '”'],
};

/** Whether a problem is one of those. */
export function isOfConsent(code: ProblemCode): code is ConsentCode {
  return code in french;
}

/** The sentence that tells an owner who is not shown. */
export function consentSentence(problem: Problem, code: ConsentCode, language: Language): string {
  const { count = 1, total = 0, unanswered = 0, unclear = 0, column = '?', where = '…' } = problem;
  const [opening, closing] = quotes[language];
  const numbers = new Intl.NumberFormat(language);
  return sentences[language][code]({
    count,
    total,
    unanswered,
    unclear,
    write: (value) => numbers.format(value),
    column: opening + column.replace(/\s+/g, ' ').trim() + closing,
    where: `where="${where}"`,
  });
}
