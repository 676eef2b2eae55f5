import type { Language } from './languages.js';
import { ownerWords } from './owner.js';

/** Which of the facts about a column an attribute would change. */
export type Fact = 'label' | 'title' | 'role' | 'list' | 'noList' | 'filter' | 'noFilter' | 'shown';

/** The words of the owner's panel in one language. */
export interface DiagnoseWords {
  readonly panel: string;
  readonly why: string;
  readonly loading: string;
  /** Where the records come from a search engine. */
  readonly noFile: string;
  readonly problems: (count: string) => string;
  readonly template: (count: string) => string;
  readonly columns: (count: string) => string;
  readonly line: (line: string) => string;
  readonly wholeFile: string;
  readonly otherwise: string;
  readonly facts: Readonly<Record<Fact, string>>;
  readonly otherColumn: string;
  readonly tag: string;
  readonly link: string;
  readonly copy: string;
  readonly copied: string;
  readonly byHand: string;
  readonly otherUse: Readonly<Record<'directory' | 'agenda', string>>;
  /** What makes no sense in a form of the page, by what it is; `said` is what its author wrote. */
  readonly forms: Readonly<
    Record<'to' | 'page' | 'forge' | 'placeholder' | 'nowhere', (said: string) => string>
  >;
  readonly try: string;
  /** `formats` are those that a file may be in: « CSV ou JSON ». */
  readonly choose: (formats: string) => string;
  readonly stays: string;
  readonly reading: (name: string) => string;
  readonly opened: (name: string) => string;
  readonly back: string;
}

export function diagnoseWords(language: Language): DiagnoseWords {
  return ownerWords(language).diagnose;
}
