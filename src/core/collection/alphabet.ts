import type { Column } from '../schema/schema.js';

/** Compares as a reader would: `Île 2` before `ile 10`, accents and case without weight. */
export function alphabet(locale: string): (one: string, other: string) => number {
  const options = { numeric: true, sensitivity: 'base' } as const;
  // A `lang` attribute may hold anything.
  const known = safeLocale(locale);
  return new Intl.Collator(known, options).compare;
}

/** The language whose alphabet orders a column: what codes stand for is told in ours, everything else is written in that of the file. */
export function alphabetOf({ meaningOf }: Column, locale: string, content = locale): string {
  return meaningOf ? locale : content;
}

function safeLocale(locale: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(locale)[0];
  } catch {
    return undefined;
  }
}
