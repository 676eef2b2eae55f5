/** What is wrong with what was written in a field. */
export type FieldFault = 'missing' | 'email' | 'phone' | 'url' | 'number' | 'date';

/** The words of the form in which corrections and new entries are proposed. */
export interface FormWords {
  /** The heading of a correction. */
  readonly title: (name: string) => string;
  readonly intro: Readonly<Record<'correction' | 'new', string>>;
  readonly reading: string;
  readonly required: string;
  readonly choose: string;
  readonly other: string;
  readonly otherOf: (label: string) => string;
  readonly note: string;
  readonly noteHint: string;
  readonly who: string;
  readonly whoName: string;
  readonly whoEmail: string;
  readonly whoHint: string;
  readonly consent: string;
  readonly noConsent: string;
  readonly next: string;
  readonly cancel: string;
  readonly change: string;
  readonly errors: string;
  readonly faults: Readonly<Record<FieldFault, string>>;
  readonly nothing: string;
  readonly review: string;
  readonly field: string;
  readonly today: string;
  readonly proposed: string;
  readonly empty: string;
  readonly formula: string;
  readonly duplicates: string;
  readonly seeEntry: string;
  readonly ways: string;
  readonly privacy: string;
  readonly send: Readonly<Record<'page' | 'mail' | 'issue' | 'file', (whom: string) => string>>;
  readonly copy: string;
  readonly download: string;
  readonly text: string;
  readonly mailSent: string;
  readonly pageOpened: (whom: string) => string;
  readonly copied: string;
  readonly toPaste: string;
  readonly notCopied: string;
  readonly leave: string;
  readonly stay: string;
  readonly leaveNow: string;
  readonly backToEntry: string;
  readonly failed: string;
  /** What travels. */
  readonly message: {
    readonly subject: Readonly<Record<'correction' | 'new', (name: string) => string>>;
    readonly id: string;
    readonly page: string;
    readonly file: string;
    readonly updated: (day: string) => string;
    readonly from: string;
    readonly consent: Readonly<Record<'yes' | 'no', string>>;
    readonly line: string;
    readonly paste: string;
    readonly fileName: string;
    /** What is written in the column of those who agree, where the file does not show how. */
    readonly yes: string;
  };
}

const files = import.meta.glob<FormWords>('./*/form.ts', { import: 'form' });

/** Fetches the words of the form in a language, in English where it has none: few visitors open it. */
export async function loadFormWords(language: string): Promise<FormWords> {
  const own = files[`./${language}/form.ts`];
  return own ? own() : (await import('./en/form.js')).form;
}
