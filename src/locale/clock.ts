import type { Language, Locale } from './locale.js';

/** How the hours of a day are told. */
export interface ClockWords {
  /** `minute` from 0 to 59. */
  readonly time: (hour: number, minute: number) => string;
  readonly range: (from: string, to: string) => string;
}

const words: Readonly<Record<Language, ClockWords>> = {
  fr: {
    time: (hour, minute) => `${hour} h${minute > 0 ? ` ${String(minute).padStart(2, '0')}` : ''}`,
    range: (from, to) => `${from} – ${to}`,
  },
  en: {
    time: (hour, minute) =>
      `${((hour + 11) % 12) + 1}${minute > 0 ? `:${String(minute).padStart(2, '0')}` : ''} ${hour < 12 ? 'am' : 'pm'}`,
    range: (from, to) => `${from} – ${to}`,
  },
};

export function clockWords({ language }: Locale): ClockWords {
  return words[language];
}
