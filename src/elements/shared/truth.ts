import { fold } from '../../core/text/fold.js';

/** The ways in which a cell says yes or no. */
const yes: ReadonlySet<string> = new Set(['oui', 'yes', 'true', 'vrai', '1', 'x', 'o', 'y']);
const no: ReadonlySet<string> = new Set(['non', 'no', 'false', 'faux', '0', 'n']);

export function isYes(value: string): boolean {
  return yes.has(fold(value.trim()));
}

export function isNo(value: string): boolean {
  return no.has(fold(value.trim()));
}
