import type { Row } from '../table/table.js';
import { NAME_LENGTH, SHORT_LENGTH, type KeyMaker } from './kept-keys.js';

/** What a key leads to. */
export interface Kept<Item> {
  /** The key by which it stands in a link from now on. */
  readonly key: string;
  readonly item: Item;
}

interface Candidate<Item> {
  readonly key: string;
  readonly item: Item;
}

/**
 * Looks for kept entries among all entries of a list, which are shown to it one after the other: only those that are called like a kept
 * one are looked at closely.
 */
export class KeptSearch<Item> {
  readonly #maker: KeyMaker;
  readonly #wanted: readonly string[];
  readonly #candidates = new Map<string, Candidate<Item>[]>();

  constructor(wanted: readonly string[], maker: KeyMaker) {
    this.#maker = maker;
    this.#wanted = wanted;
    for (const key of wanted) this.#candidates.set(key.slice(0, NAME_LENGTH), []);
  }

  /** Looks at an entry; `when` tells which session of its row it is. */
  look(cells: Row, item: Item, when = ''): void {
    const name = this.#maker.nameOf(cells, when);
    this.#candidates.get(name)?.push({ key: name + this.#maker.restOf(cells, when), item });
  }

  /**
   * What each key leads to: the entry with that key, the first of identical ones; where there is none, the only entry that is called so
   * and that no other key leads to. Keys that lead nowhere are left out.
   */
  found(): ReadonlyMap<string, Kept<Item>> {
    const exact = new Map(this.#wanted.flatMap((key) => this.#exactly(key)));
    const taken = new Set([...exact.values()].map(({ key }) => key.slice(0, NAME_LENGTH)));
    const renamed = this.#wanted.flatMap((key) => {
      const name = key.slice(0, NAME_LENGTH);
      const [only, ...others] = this.#candidates.get(name) ?? [];
      if (!only || others.length > 0 || taken.has(name)) return [];
      taken.add(name);
      return [[key, { key: only.key.slice(0, SHORT_LENGTH), item: only.item }] as const];
    });
    return new Map([...exact, ...renamed]);
  }

  #exactly(wanted: string): readonly (readonly [string, Kept<Item>])[] {
    const same = (this.#candidates.get(wanted.slice(0, NAME_LENGTH)) ?? []).filter(({ key }) =>
      key.startsWith(wanted),
    );
    const [first] = same;
    if (!first) return [];
    const short = first.key.slice(0, SHORT_LENGTH);
    const isShared = same.some(({ key }) => key !== first.key);
    const key = wanted.length > SHORT_LENGTH || isShared ? first.key : short;
    return [[wanted, { key, item: first.item }]];
  }
}
