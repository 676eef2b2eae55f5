import type { ReactiveController } from 'lit';
import type { Session } from '../core/agenda/session.js';
import type { Entry } from '../core/collection/collection.js';
import { emptySelection } from '../core/collection/selection.js';
import {
  keyMaker,
  MOST_KEPT,
  readKept,
  SHORT_LENGTH,
  writeKept,
  type KeyMaker,
} from '../core/models/kept-keys.js';
import type { KeptSearch } from '../core/models/kept-search.js';
import { AddressController } from './address-controller.js';
import { absolute } from './file-request.js';
import type { Keeping, KeepStorage, KeptEntry, KeptList } from './keeping.js';
import { KeptStorage, readStorage } from './kept-storage.js';
import type { VisitController, VisitHost } from './visit-controller.js';

type Found = Omit<KeptEntry, 'key'>;

/** Changes of the address that follow each other sooner than this wait for each other, in milliseconds. */
const PAUSE = 200;

const nothingKept: KeptList = { own: [], linked: [], isLinked: false, gone: 0, isFull: false };

/**
 * What one visitor keeps of one list. It stands in the address of the page, in whatever step of the history, so that going back undoes
 * nothing; and where the author wants it, in the browser.
 */
export class KeepController implements Keeping, ReactiveController {
  #list = nothingKept;
  #own: readonly string[] = [];
  #linked: readonly string[] = [];
  /** What the list was called in the address when that was read or written last; null before. */
  #name: string | null = null;
  /** What was looked through last: kept entries are looked for again where it is another. */
  #searched: readonly unknown[] = [];
  #found: ReadonlyMap<string, KeptEntry> = new Map();
  #maker: KeyMaker | null = null;
  #working: AbortController | null = null;
  /** When the address was written last, or was to be. */
  #written = -Infinity;
  readonly #host: VisitHost;
  readonly #visit: VisitController;
  readonly #address: AddressController;
  readonly #stored: KeptStorage;

  constructor(host: VisitHost, visit: VisitController) {
    this.#host = host;
    this.#visit = visit;
    this.#stored = new KeptStorage(this.storage, `${host.id} ${absolute(host.src ?? '')}`);
    this.#address = new AddressController(host, () => {
      this.#write();
    });
    host.addController(this);
  }

  get list(): KeptList {
    return this.#list;
  }

  get storage(): KeepStorage {
    return readStorage(this.#host.keepStorage);
  }

  get isAble(): boolean {
    const { abilities, results } = this.#visit;
    return abilities !== null && results !== null && abilities.most >= results.total;
  }

  has(id: string): boolean {
    return this.#list.own.some(({ entry }) => entry.id === id);
  }

  toggle(entry: Entry): void {
    const known = this.#list.own.find((kept) => kept.entry.id === entry.id);
    if (known) this.#keep(this.#own.filter((key) => this.#found.get(key) !== known));
    else if (!this.#list.isFull) this.#add(entry);
  }

  keepLinked(): void {
    const all = [...new Set([...this.#own, ...this.#linked])];
    this.#linked = [];
    this.#keep(all.slice(0, MOST_KEPT));
  }

  forgetLinked(): void {
    this.#linked = [];
    this.#keep(this.#own);
  }

  clear(): void {
    this.#linked = [];
    this.#keep([]);
  }

  linkTo(kept: readonly KeptEntry[]): string | null {
    const { addressName } = this.#visit;
    if (addressName === null || kept.length === 0) return null;
    const url = new URL(this.#visit.hrefOf(emptySelection));
    url.hash = '';
    url.searchParams.set(`${addressName}.kept`, writeKept(kept.map(({ key }) => key)));
    return url.href;
  }

  hostUpdated(): void {
    const { collection, results, scope, list, isAsking, addressName } = this.#visit;
    if (!this.#host.isConnected || !collection?.complete || !results?.complete || isAsking) return;
    if (!this.isAble) return;
    // An agenda whose sessions are not made yet.
    if (list?.sessions?.length === 0) return;
    if (this.#name === null) this.#read();
    else if (addressName !== null && addressName !== this.#name) this.#move(this.#name);
    const searched = [collection, scope.where, list?.sessions];
    if (searched.every((each, at) => each === this.#searched[at])) return;
    this.#searched = searched;
    this.#maker = keyMaker(collection.schema);
    void this.#search();
  }

  hostDisconnected(): void {
    this.#working?.abort();
    this.#searched = [];
  }

  #add(entry: Entry): void {
    const maker = (this.#maker ??= this.#visit.schema ? keyMaker(this.#visit.schema) : null);
    if (!maker) return;
    const session = this.#sessionOf(entry);
    const when = session ? whenIn(session) : '';
    const full = maker.nameOf(entry.cells, when) + maker.restOf(entry.cells, when);
    const key = full.slice(0, SHORT_LENGTH);
    // Another entry has the same one already: both are told apart by all of it.
    const kept = { key: this.#found.has(key) && this.#own.includes(key) ? full : key, entry, session };
    this.#found = new Map([...this.#found, [kept.key, kept]]);
    this.#keep([...this.#own, kept.key]);
    void this.#search();
  }

  #sessionOf({ id }: Entry): Session | null {
    return this.#visit.list?.sessions?.find((session) => session.id === id) ?? null;
  }

  #keep(own: readonly string[]): void {
    this.#own = own;
    this.#tell();
    this.#write();
    this.#stored.write(own);
  }

  /** A link that somebody gave is told from what the visitor has kept: by coming from elsewhere. */
  #read(): void {
    const { addressName } = this.#visit;
    this.#name = addressName ?? '';
    const stored = this.#stored.read();
    const { parameters } = this.#address;
    const inAddress = addressName === null ? [] : readKept(parameters.get(`${addressName}.kept`) ?? '');
    const isOwn = wasHereBefore() || inAddress.every((key) => stored.includes(key));
    this.#own = isOwn ? [...new Set([...stored, ...inAddress])].slice(0, MOST_KEPT) : stored;
    this.#linked = isOwn ? [] : inAddress;
    this.#write();
  }

  #move(former: string): void {
    const { parameters } = this.#address;
    parameters.delete(`${former}.kept`);
    this.#address.correct(parameters);
    this.#write();
  }

  /** At once, and many changes in one: browsers refuse an address that changes too often. */
  #write(): void {
    const { addressName } = this.#visit;
    if (addressName === null || this.#name === null) return;
    this.#name = addressName;
    const now = performance.now();
    if (now - this.#written > PAUSE) this.#address.correct(this.#parameters(addressName));
    else this.#address.replace(() => this.#parameters(addressName));
    this.#written = now;
  }

  #parameters(list: string): URLSearchParams {
    const { parameters } = this.#address;
    const keys = [...new Set([...this.#linked, ...this.#own])].slice(0, MOST_KEPT);
    if (keys.length === 0) parameters.delete(`${list}.kept`);
    else parameters.set(`${list}.kept`, writeKept(keys));
    return parameters;
  }

  /** Looks for all that is kept, in one pass over the list. */
  async #search(): Promise<void> {
    this.#working?.abort();
    const wanted = [...new Set([...this.#own, ...this.#linked])];
    if (wanted.length === 0 || !this.#maker) return;
    this.#working = new AbortController();
    const { signal } = this.#working;
    const search = await this.#lookedThrough(wanted, this.#maker, signal).catch((error: unknown) => {
      if (!signal.aborted) console.warn('Parvis: what is kept could not be looked for.', error);
    });
    if (!search || signal.aborted) return;
    const found = search.found();
    const keyNow = (key: string): string => found.get(key)?.key ?? key;
    this.#found = new Map([...found.values()].map(({ key, item }) => [key, { key, ...item }]));
    this.#linked = [...new Set(this.#linked.map(keyNow))];
    this.#keep([...new Set(this.#own.map(keyNow))]);
  }

  async #lookedThrough(
    wanted: readonly string[],
    maker: KeyMaker,
    signal: AbortSignal,
  ): Promise<KeptSearch<Found>> {
    // Most visitors come without a link, and keep nothing.
    const { KeptSearch: Search } = await import('../core/models/kept-search.js');
    const search = new Search<Found>(wanted, maker);
    const { collection, scope, list } = this.#visit;
    const sessions = list?.sessions;
    for (const session of sessions ?? []) {
      const entry = { ...session.entry, id: session.id };
      search.look(entry.cells, { entry, session }, whenIn(session));
    }
    if (sessions || !collection) return search;
    for await (const entries of collection.each({ selection: emptySelection, scope }, signal))
      for (const entry of entries) search.look(entry.cells, { entry, session: null });
    return search;
  }

  #tell(): void {
    const known = (keys: readonly string[]): readonly KeptEntry[] =>
      keys.flatMap((key) => this.#found.get(key) ?? []);
    const [own, linked] = [known(this.#own), known(this.#linked)];
    this.#list = {
      own,
      linked,
      isLinked: this.#linked.length > 0,
      gone: new Set([...this.#own, ...this.#linked]).size - new Set([...own, ...linked]).size,
      isFull: this.#own.length >= MOST_KEPT,
    };
    this.#host.requestUpdate();
  }
}

/** Which session of its row it is; empty where there is one only. */
function whenIn({ id, entry }: Session): string {
  return id.startsWith(entry.id) ? id.slice(entry.id.length) : id;
}

/** Whether the visitor comes back to the page, or loads it again: what its address holds is theirs. */
function wasHereBefore(): boolean {
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return navigation?.type === 'reload' || navigation?.type === 'back_forward';
}
