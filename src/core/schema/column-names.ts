import { headingWords } from './heading.js';
import { rolesOfHeading } from './vocabulary.js';

/** How surely a heading must speak for a role to be known: as its head, or as its end. */
const SURE = 2;

/** Whether a text is what columns are usually called: « Nom », « Code postal », « Phone ». A long one is a text. */
export function isUsualHeading(text: string): boolean {
  const words = headingWords(text);
  return (
    words.length > 0 && words.length <= 4 && [...rolesOfHeading(words).values()].some((mark) => mark >= SURE)
  );
}

/** A heading as its file has it: one that came back was numbered, and one that was missing was given a name. */
export function writtenHeading(name: string, columns: readonly string[]): string {
  if (/^#\d+(?: \(\d+\))?$/.test(name)) return '';
  const [, first] = /^(.+) \(\d+\)$/s.exec(name) ?? [];
  return first !== undefined && columns.includes(first) ? first : name;
}
