import type { ColumnProfile } from './column-profile.js';

const called =
  /^(?:mdp|pass|passe|passwd|pwd|(?:.+ )?(?:mots? de passe|passwords?|passwort|kennwort|contrasena|wachtwoord)|(?:user|account) pass)(?: (?:adh|hash|user|usr|membre|utilisateur))?$/;

/** What programs make of a password: the marks of bcrypt, phpass, Drupal, Argon2, crypt and LDAP before it, or a sum. */
const scrambled =
  /^(?:\$(?:2[abxy]?|[156PHS7]|argon2\w*|pbkdf2\S{0,20}|sha\d*)\$|\{(?:SSHA|SHA|MD5|CRYPT)\d*\}|(?:[\da-f]{32}|[\da-f]{40}|[\da-f]{64})$)/i;

/** Whether passwords lie in a column, or what programs make of them: one word in each cell, whatever it is. */
export function holdsPasswords({ words, sample, filled }: ColumnProfile): boolean {
  if (filled === 0) return false;
  const isCalled = called.test(words.join(' '));
  if (!isCalled && !sample.every((cell) => /^(?:\$\w|\{[A-Z])/.test(cell) && scrambled.test(cell)))
    return false;
  return sample.every((cell) => !/\s|^(?:oui|non|yes|no|x|[01])$/i.test(cell));
}
