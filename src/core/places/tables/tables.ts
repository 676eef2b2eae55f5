import { indexedTowns, type KnownTown } from '../indexed-towns.js';
import { townKey } from '../said-town.js';
import type { Gazetteer, SaidTown, Town } from '../town.js';
import { tableGazetteer } from './table-gazetteer.js';
import { readCodes, readDepartment, readNames, type Codes, type NamedCode } from './read-tables.js';

/** A département whose table is at hand. */
export interface Department {
  readonly code: string;
  readonly towns: readonly KnownTown[];
  readonly gazetteer: Gazetteer;
}

/** The tables of communes in a folder, each fetched when it is first asked for, by whoever asks. A table that is not there is null. */
export class Tables {
  readonly #read: (name: string) => Promise<string | null>;
  #codes: Promise<Codes | null> | undefined;
  readonly #departments = new Map<string, Promise<Department | null>>();
  readonly #names = new Map<string, Promise<readonly NamedCode[]>>();

  /** @param read the text of the table with this name; null where there is none. Does not throw. */
  constructor(read: (name: string) => Promise<string | null>) {
    this.#read = read;
  }

  /** The départements and postcodes; null where the folder is not there. Whoever asks again tries again. */
  codes(): Promise<Codes | null> {
    this.#codes ??= this.#read('codes').then((text) => {
      if (text === null) this.#codes = undefined;
      return text === null ? null : readCodes(text);
    });
    return this.#codes;
  }

  async department(code: string): Promise<Department | null> {
    const codes = await this.codes();
    if (!codes?.departments.has(code)) return null;
    const known = this.#departments.get(code) ?? this.#fetchDepartment(code);
    this.#departments.set(code, known);
    return known;
  }

  async #fetchDepartment(code: string): Promise<Department | null> {
    const text = await this.#read(code);
    if (text === null) this.#departments.delete(code);
    if (text === null) return null;
    const towns = readDepartment(code, text);
    return { code, towns, gazetteer: indexedTowns(towns) };
  }

  /** The communes whose names begin with the letter of a name, with or without their article. */
  async names(name: string): Promise<readonly NamedCode[]> {
    const [letter = ''] = townKey(name);
    if (!/^[a-z]$/.test(letter) || !(await this.codes())) return [];
    const known =
      this.#names.get(letter) ??
      this.#read(`names-${letter}`).then((text) => {
        if (text === null) this.#names.delete(letter);
        return text === null ? [] : readNames(text);
      });
    this.#names.set(letter, known);
    return known;
  }

  /** The commune that is said; null where none is known or several could be. */
  async townOf(said: SaidTown): Promise<Town | null> {
    return (await tableGazetteer(this, [said]))?.townOf(said) ?? null;
  }
}

export const nothingSaid: SaidTown = { code: '', postcode: '', name: '', department: '', written: '' };
