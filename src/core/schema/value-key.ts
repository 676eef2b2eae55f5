import { fold } from '../text/fold.js';

/** The form in which values are compared: folded, with single spaces. */
export function valueKey(value: string): string {
  return withSingleSpaces(fold(value));
}

export function withSingleSpaces(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
