import { byLanguage } from './by-language.js';
import type { CommandWords } from './command.js';
import type { Partially } from './completed.js';
import type { DiagnoseWords } from './diagnose.js';
import { owner as english } from './en/owner.js';
import type { Language } from './languages.js';
import type { ProblemWords } from './problems.js';
import type { ReportWords } from './report.js';
import type { TemplateFaultPhrases } from './template-faults.js';

/** All that owners read of their file: in the panel, on the command line, on the page that writes the tag. Visitors never load it. */
export interface OwnerWords {
  /** The language of the sentences, in which their numbers are written (BCP 47). */
  readonly tag: string;
  readonly problems: ProblemWords;
  readonly report: ReportWords;
  readonly diagnose: DiagnoseWords;
  readonly templateFaults: TemplateFaultPhrases;
  readonly command: CommandWords;
}

/** The words for owners in a language. */
export const ownerWords = byLanguage<OwnerWords>(
  english,
  import.meta.glob<Partially<OwnerWords>>('./*/owner.ts', { eager: true, import: 'owner' }),
);

/** Whether owners are spoken to in a language, and not in English in its place. */
export function speaksToOwners(language: string): language is Language {
  return ownerWords(language).tag === language;
}

/** A number in the sentences for owners. */
export function ownerNumber(value: number, language: Language): string {
  return new Intl.NumberFormat(ownerWords(language).tag).format(value);
}
