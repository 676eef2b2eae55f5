import type { Severity } from '../core/base/severity.js';
import type { Language } from './languages.js';
import { ownerWords } from './owner.js';
import type { Forms } from './plural.js';

/** The words of the command line. */
export interface CommandWords {
  /** How the command is called; `formats` are those that it reads: « CSV ou JSON ». */
  readonly usage: (formats: string) => string;
  readonly wrongUsage: string;
  readonly failed: (source: string) => string;
  /** What introduces a text: a file, a line. */
  readonly titled: (title: string, text: string) => string;
  /** What was named is a folder. */
  readonly folder: string;
  /** No server was reached. */
  readonly unreachable: string;
  /** What heads the problems, by how much they matter, worst first. */
  readonly severities: Readonly<Record<Severity, string>>;
  /** How many more of a kind there are than are told. */
  readonly alike: Forms;
}

export function commandWords(language: Language): CommandWords {
  return ownerWords(language).command;
}
