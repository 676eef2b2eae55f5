import type { Locale } from './locale.js';

/** How the hours of a day are told. */
export interface ClockWords {
  /** `minute` from 0 to 59. */
  readonly time: (hour: number, minute: number) => string;
  readonly range: (from: string, to: string) => string;
}

export function clockWords({ words }: Locale): ClockWords {
  return words.writing.clock;
}
