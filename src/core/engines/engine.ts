import type { Likelihood } from '../base/likelihood.js';
import type { LiveValue } from '../base/live-value.js';
import type { SchemaOptions } from '../schema/schema.js';
import type { Credentials } from '../source/fetch-bytes.js';
import type { ReadingOptions } from '../table/table.js';
import type { CollectionState } from './collection-state.js';

/** What an author asks to be opened, and how; whatever is left out is found out. */
export interface SourceRequest {
  /** The address that `src` names, absolute. */
  readonly url: string;
  /** The name of the engine that answers there, where the author says so; `none` for a file, whatever its address looks like. */
  readonly engine?: string;
  readonly reading?: ReadingOptions;
  readonly schema?: SchemaOptions;
  /** What the codes in the records stand for; a list whose glossary cannot be had shows its codes. */
  readonly glossary?: GlossaryAddress;
  readonly credentials?: Credentials;
  /** Whether the last good file is kept in the browser, for when it cannot be reached. */
  readonly keepCopy?: boolean;
}

/** Where a glossary is. */
export interface GlossaryAddress {
  /** Absolute. */
  readonly url: string;
  readonly credentials?: Credentials;
}

/**
 * What opens one kind of source as a collection: a file that is read whole here, or a service that searches elsewhere. Each has a folder,
 * and one line in `index.ts`; it fetches by `import()` whatever it needs beyond telling what it serves.
 */
export interface Engine {
  /** What the attribute `engine` calls it. */
  readonly name: string;
  /**
   * How surely the request is one for this engine, as its address looks; null where it is not. The surest of all is taken, unless the request
   * names one. Asks nobody.
   */
  serves(request: SourceRequest): Likelihood | null;
  /**
   * Begins to open what is asked for. The value is `loading` at first, then `ready` or `failed`; its `signal` tells when nobody wants it any
   * more. Called once for a request, however many lists make it.
   */
  open(request: SourceRequest): LiveValue<CollectionState>;
}
