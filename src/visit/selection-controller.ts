import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { AddressController, wasSentOn } from './address-controller.js';
import { readAddress, tellsOf, withOurNames, writeAddress } from '../core/collection/address.js';
import { emptySelection, HERE, type Selection } from '../core/collection/selection.js';
import type { Schema } from '../core/schema/schema.js';
import { ParvisChangeEvent } from './events.js';
import { addressName, idInAddress } from './address-name.js';
import { asJson } from '../core/base/as-json.js';

/** How a visitor's gesture stands in the history of the page: typing changes the current step, anything else makes a new one. */
export type Gesture = 'typing' | 'step';

interface Host extends HTMLElement, ReactiveControllerHost {
  readonly hasUpdated: boolean;
  readonly urlState: string | null | undefined;
  requestUpdate(name?: PropertyKey, before?: unknown): void;
}

/** What makes another list, which begins with its first page. */
const movers = ['words', 'filters', 'sort', 'near', 'within'];

/** Addresses that hold their document themselves, or none: a query behind them leads nowhere. */
const withoutQuery = /^(?:about|blob|data):/;

/** What the visitor of one element asks for, and its place in the address of the page. */
export class SelectionController implements ReactiveController {
  readonly #host: Host;
  readonly #address: AddressController;
  #value: Selection = emptySelection;
  /** The columns must be known before the address can be read. */
  #schema: Schema | null = null;
  /** Whether the address has been read, or a script of the page has said what to show. */
  #settled = false;
  /** What the list is called in the address, null while that is to be asked; and the id that it had then. */
  #name: string | null = null;
  #id = '';
  /** What it was called when the address was read or written last. */
  #former: string | null = null;

  constructor(host: Host) {
    this.#host = host;
    this.#address = new AddressController(host, () => {
      this.#read();
    });
    host.addController(this);
  }

  hostConnected(): void {
    this.#name = null;
    // Those that come at the same moment are named in the order of the page, and may be given an id yet.
    queueMicrotask(() => {
      if (this.#host.isConnected) this.followName();
    });
  }

  /** What every name of the list begins with in the address of the page. */
  get name(): string {
    return (this.#name ??= addressName(this.#host));
  }

  /** Whether the address of the page holds what the visitor asks for, and leads back to it. */
  get isAddressed(): boolean {
    return this.#host.urlState !== 'off' && !withoutQuery.test(location.protocol);
  }

  get value(): Selection {
    return this.#value;
  }

  /** Tells what the columns are; the first time, what the address asks for becomes the selection. */
  know(schema: Schema): void {
    this.#schema = schema;
    if (!this.#settled) this.#read();
  }

  /** The list may have another id, or its first: what the address holds under the former name moves along. */
  followName(): void {
    const { id } = this.#host;
    if (!this.isAddressed || (this.#name !== null && this.#id === id)) return;
    this.#id = id;
    this.#name = null;
    const { name } = this;
    const former = this.#former;
    if (former !== null && former !== name && this.#schema) this.#move(former, name, this.#schema);
  }

  #move(former: string, name: string, schema: Schema): void {
    const { parameters } = this.#address;
    if (tellsOf(parameters, name, schema)) {
      this.#read();
      return;
    }
    this.#former = name;
    const rest = writeAddress(parameters, emptySelection, former, schema);
    this.#address.correct(writeAddress(rest, this.#value, name, schema));
  }

  /** Forgets the columns of a former file. What a script of the page has asked for before the first file stays asked for. */
  forget(): void {
    this.#schema = null;
    this.#settled = this.#settled && !this.#host.hasUpdated;
  }

  /** Takes what a script of the page asks for; the address is not asked any more. */
  set(change: Partial<Selection>): void {
    this.#settled = true;
    this.change(change, 'step');
  }

  /** Takes a gesture of the visitor: the selection, the address and the page's listeners learn of it. */
  change(change: Partial<Selection>, gesture: Gesture): void {
    // What was typed until now belongs to the step that is left.
    if (gesture === 'step') this.#address.flush();
    const before = this.#value;
    const moved = movers.some((name) => name in change);
    this.#value = { ...before, ...(moved ? { page: 1 } : {}), ...change };
    if (asJson(before) === asJson(this.#value)) return;
    this.#host.requestUpdate('selection', before);
    if (this.isAddressed) {
      const parameters = (): URLSearchParams => this.#parameters(this.#value);
      if (gesture === 'typing') this.#address.replace(parameters);
      else this.#address.push(parameters);
    }
    this.#host.dispatchEvent(new ParvisChangeEvent(this.#value));
  }

  /** The address of the page with another selection in it. */
  hrefOf(change: Partial<Selection>): string {
    if (!this.isAddressed) return location.href;
    return this.#address.hrefWith(this.#parameters({ ...this.#value, ...change }));
  }

  /** The addresses of entries: worked out once for a page of cards, and only if asked for, because the page's parameters cost time to write. */
  entryAddresses(): (id: string) => string {
    if (!this.isAddressed) return () => location.href;
    let base: string | undefined;
    return (id) => {
      base ??= this.#entryBase();
      return base + encodeURIComponent(id);
    };
  }

  #entryBase(): string {
    // What the address holds already keeps its place in it; what is new stands at its end.
    const open = this.#value.open === 'x' ? 'y' : 'x';
    const url = new URL(this.hrefOf({ ...emptySelection, open }));
    url.hash = '';
    return url.href.slice(0, -1);
  }

  #read(): void {
    if (this.#schema === null || !this.isAddressed) return;
    const before = this.#value;
    this.#settled = true;
    const read = readAddress(this.#parametersRead(this.#schema), this.name, this.#schema);
    // Where the device is stands in no address, and is not lost on the way back from an entry.
    this.#value =
      before.near === HERE && read.near === '' ? { ...read, near: HERE, within: before.within } : read;
    this.#host.requestUpdate('selection', before);
  }

  /** What the address says. Names that a server has changed are put right where it is sure that they are ours. */
  #parametersRead(schema: Schema): URLSearchParams {
    const { parameters } = this.#address;
    this.#former = this.name;
    if (idInAddress(this.#host) !== '' && !wasSentOn()) return parameters;
    const ours = withOurNames(parameters, this.name, schema);
    if (ours !== parameters) this.#address.correct(ours);
    return ours;
  }

  #parameters(selection: Selection): URLSearchParams {
    const { parameters } = this.#address;
    if (!this.#schema) return parameters;
    this.#former = this.name;
    return writeAddress(parameters, selection, this.name, this.#schema);
  }
}
