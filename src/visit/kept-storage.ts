import { readKept, writeKept } from '../core/models/kept-keys.js';
import type { KeepStorage } from './keeping.js';

const places = { session: () => sessionStorage, local: () => localStorage } as const;

/** What the author says of where kept entries stay. */
export function readStorage(text: string | null | undefined): KeepStorage {
  const name = text?.trim() ?? '';
  return name === 'session' || name === 'local' ? name : 'none';
}

/**
 * The keys of kept entries in the visitor's browser, for one list. Where the browser keeps nothing for this page, or no more, all works as
 * without.
 */
export class KeptStorage {
  readonly #place: () => Storage | null;
  readonly #name: string;

  constructor(kind: KeepStorage, list: string) {
    this.#place = () => (kind === 'none' ? null : places[kind]());
    this.#name = `parvis.kept ${list}`;
  }

  read(): readonly string[] {
    try {
      return readKept(this.#place()?.getItem(this.#name) ?? '');
    } catch {
      return []; // the page may store nothing (SecurityError)
    }
  }

  write(keys: readonly string[]): void {
    try {
      if (keys.length === 0) this.#place()?.removeItem(this.#name);
      else this.#place()?.setItem(this.#name, writeKept(keys));
    } catch {
      // No room left, or the page may store nothing: the address has them all the same.
    }
  }
}
