import type { LitElement } from 'lit';
import { AddressController } from '../controllers/address-controller.js';
import { readAddress, writeAddress } from '../core/collection/address.js';
import { emptySelection, type Selection } from '../core/collection/selection.js';
import type { Schema } from '../core/schema/schema.js';
import { ParvisChangeEvent } from './events.js';
import { asJson } from '../core/text/as-json.js';

/** How a visitor's gesture stands in the history of the page: typing changes the current step, anything else makes a new one. */
export type Gesture = 'typing' | 'step';

type Host = LitElement & { readonly urlState: string | null | undefined };

/** What the visitor of one element asks for, and its place in the address of the page. */
export class SelectionController {
  readonly #host: Host;
  readonly #address: AddressController;
  #value: Selection = emptySelection;
  /** The columns must be known before the address can be read. */
  #schema: Schema | null = null;
  /** Whether the address has been read, or a script of the page has said what to show. */
  #settled = false;

  constructor(host: Host) {
    this.#host = host;
    this.#address = new AddressController(host, () => {
      this.#read();
    });
  }

  get value(): Selection {
    return this.#value;
  }

  /** Tells what the columns are; the first time, what the address asks for becomes the selection. */
  know(schema: Schema): void {
    this.#schema = schema;
    if (!this.#settled) this.#read();
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
    const moved = 'words' in change || 'filters' in change || 'sort' in change;
    this.#value = { ...before, ...(moved ? { page: 1 } : {}), ...change };
    if (asJson(before) === asJson(this.#value)) return;
    this.#host.requestUpdate('selection', before);
    if (this.#host.urlState !== 'off') {
      const parameters = (): URLSearchParams => this.#parameters(this.#value);
      if (gesture === 'typing') this.#address.replace(parameters);
      else this.#address.push(parameters);
    }
    this.#host.dispatchEvent(new ParvisChangeEvent(this.#value));
  }

  /** The address of the page with another selection in it. */
  hrefOf(change: Partial<Selection>): string {
    return this.#address.hrefWith(this.#parameters({ ...this.#value, ...change }));
  }

  /** The addresses of entries: worked out once for a page of cards, and only if asked for, because the page's parameters cost time to write. */
  entryAddresses(): (id: string) => string {
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
    if (this.#schema === null || this.#host.urlState === 'off') return;
    const before = this.#value;
    this.#settled = true;
    this.#value = readAddress(this.#address.parameters, this.#host.id, this.#schema);
    this.#host.requestUpdate('selection', before);
  }

  #parameters(selection: Selection): URLSearchParams {
    const { parameters } = this.#address;
    return this.#schema ? writeAddress(parameters, selection, this.#host.id, this.#schema) : parameters;
  }
}
