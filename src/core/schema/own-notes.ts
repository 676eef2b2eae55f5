import type { ColumnProfile } from './column-profile.js';
import { headingWords } from './heading.js';

const notes =
  /^(?:(?:notes?|remarques?|commentaires?|observations?|memo|comments?|bemerkung|notiz) (?:prive|interne?|confident|vertraulich)\w*|(?:private|internal|confidential|interne) (?:notes?|comments?|memo|remarks?))$/;

/** Notes that say themselves that they are for nobody else: « Note (privée) », `internal_notes`. */
export function isPrivateNote(heading: string): boolean {
  return notes.test(headingWords(heading).join(' '));
}

/** Who wrote in a row: « Modifié par », `Last Modified By`. */
export const byWhom =
  /^(?:(?:last|derniere) )?(?:created|modified|modification|updated|edited|entered|cree|modifie|mis a jour|saisi|erstellt|geandert|creado|modificado|creato|modificato)e? (?:by|par|von|por|da)(?: .+)?$/;

/** An account of a program, or whoever last wrote in a row: nobody whom visitors should write to. */
export function isMailOfProgram({ name, words, sample }: ColumnProfile): boolean {
  return (
    /^_[a-z]/.test(name) ||
    sample.every((cell) => cell.endsWith('@auth.local')) ||
    byWhom.test(words.join(' '))
  );
}
