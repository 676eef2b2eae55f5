import type { Locale } from '../locale.js';
import type { FormWords } from '../form.js';

/** What a proposal tells people. */
export interface ToldProposal {
  readonly kind: 'correction' | 'new';
  /** What the entry is called. */
  readonly name: string;
  /** What its address holds; empty for a new one. */
  readonly id: string;
  /** The address of its card; empty where there is none. */
  readonly page: string;
  /** The file, and the day it is of; empty where nobody says. */
  readonly file: string;
  readonly updated: string;
  readonly changes: readonly ToldChange[];
  readonly note: string;
  readonly from: string;
  /** Whether a new entry may be published; null where nobody was asked. */
  readonly isAgreed: boolean | null;
  /** The row as the file would write it, between its two marks; empty where it is not known. */
  readonly row: string;
}

export interface ToldChange {
  readonly label: string;
  readonly from: string;
  readonly to: string;
}

/** What changes, one line each: « Téléphone : 04 76 … → 04 77 … ». Of a new entry, what it holds. */
export function changeLines({ kind, changes }: ToldProposal, locale: Locale, { empty }: FormWords): string {
  const cell = (text: string): string => oneLine(text) || empty;
  const lines = changes.map(({ label, from, to }) =>
    kind === 'new'
      ? `${label}${locale.colon} ${cell(to)}`
      : `${label}${locale.colon} ${cell(from)} → ${cell(to)}`,
  );
  return lines.join('\n');
}

/** The whole message as plain text. */
export function proposalMessage(told: ToldProposal, locale: Locale, words: FormWords): string {
  const { message, note } = words;
  const { colon } = locale;
  const fact = (label: string, text: string): string =>
    text === '' ? '' : `${label}${colon} ${oneLine(text)}`;
  const updated = told.updated === '' ? '' : ` (${message.updated(told.updated)})`;
  const head = [
    oneLine(message.subject[told.kind](told.name)),
    fact(message.id, told.id),
    fact(message.page, told.page),
    fact(message.file, told.file === '' ? '' : told.file + updated),
  ];
  const agreed = told.isAgreed === null ? '' : message.consent[told.isAgreed ? 'yes' : 'no'];
  const from = [fact(message.from, told.from), agreed];
  const parts = [
    head.filter(Boolean).join('\n'),
    changeLines(told, locale, words),
    told.note === '' ? '' : `${note}${colon}\n${indented(told.note)}`,
    from.filter(Boolean).join('\n'),
    told.row === '' ? '' : `${message.line}\n${told.row}`,
  ];
  return parts.filter(Boolean).join('\n\n');
}

/** What somebody writes over several lines cannot be taken for a mark: those begin a line. */
function indented(text: string): string {
  return text.replace(/^/gm, '  ');
}

function oneLine(text: string): string {
  return text.replace(/\s*[\r\n]+\s*/g, ' ⏎ ').trim();
}
