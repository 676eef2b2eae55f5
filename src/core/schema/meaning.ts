import type { Column } from './schema.js';

/** What a coded value stands for. */
export interface Meaning {
  /** What it is called on screen. */
  readonly label: string;
  /** … and in English, where that differs. */
  readonly english?: string;
  /** What is meant by it, in a sentence or more. */
  readonly definition?: string;
  /** Where it stands among the others in its owner's glossary. */
  readonly rank?: number;
}

/** What the values of a column stand for; undefined for those that stand for themselves. */
export type MeaningOf = (value: string) => Meaning | undefined;

/** What a value of a column is called on screen; the value itself where nobody says otherwise. */
export function labelOf(column: Column, value: string, language: string): string {
  const meaning = column.meaningOf?.(value);
  if (!meaning) return value;
  return (language === 'en' && meaning.english) || meaning.label;
}

/** The language of what a code of a published list is called on screen; empty for what the file and its owner say themselves. */
export function labelLanguage(column: Column, value: string, language: string): string {
  if (column.meaningOf?.(value)?.english === undefined) return '';
  return language === 'en' ? language : 'fr';
}

/** What is meant by a value, empty where nobody says. */
export function definitionOf(column: Column, value: string): string {
  return column.meaningOf?.(value)?.definition ?? '';
}
