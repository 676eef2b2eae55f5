import type { Locale } from './locale.js';
import type { Plural } from './plural.js';

/** The sentences of filters. */
export interface FilterWords {
  readonly label: string;
  /** The button that opens the filters where they have no room of their own. */
  readonly open: (active: string) => string;
  readonly close: string;
  /** The button that goes back from the filters to the list. */
  readonly show: (count: string, plural: Plural) => string;
  /** How the ticked values of a filter go together: one of them suffices, or all are wanted. */
  readonly any: string;
  readonly all: string;
  readonly active: (count: string, plural: Plural) => string;
  readonly chips: string;
  /** A value that needs the name of its filter: « Gratuit : non ». */
  readonly named: (filter: string, value: string) => string;
  readonly remove: (filter: string, value: string) => string;
  readonly clear: string;
  readonly every: string;
  readonly more: (count: string) => string;
  readonly fewer: string;
  readonly within: (filter: string) => string;
  /** The button that shows the values below another one. */
  readonly inside: (value: string) => string;
  readonly noValue: string;
  /** How many values hold what is typed into the search box of a filter. */
  readonly choices: (count: string, plural: Plural) => string;
  readonly definitions: string;
  readonly notGiven: string;
  readonly gone: (value: string) => string;
  readonly with: string;
  readonly without: string;
  readonly others: string;
  readonly from: string;
  readonly to: string;
  readonly between: (from: string, to: string) => string;
  readonly atLeast: (from: string) => string;
  readonly atMost: (to: string) => string;
  readonly bounds: (least: string, most: string) => string;
}

export function filterWords({ words }: Locale): FilterWords {
  return words.filters;
}
