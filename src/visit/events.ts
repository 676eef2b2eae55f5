import type { Entry } from '../core/collection/collection.js';
import type { Selection } from '../core/collection/selection.js';
import type { Problem } from '../core/base/problem.js';
import type { LoadError } from '../core/source/load-error.js';

const everywhere = { bubbles: true, composed: true } as const;

/** The file has been read and is shown. */
export class ParvisLoadEvent extends Event {
  /** How many records there are for this page. */
  readonly total: number;
  /** What the owner of the file may want to mend. */
  readonly problems: readonly Problem[];

  constructor(total: number, problems: readonly Problem[]) {
    super('parvis-load', everywhere);
    this.total = total;
    this.problems = problems;
  }
}

/** The file could not be shown. */
export class ParvisErrorEvent extends Event {
  readonly error: LoadError;

  constructor(error: LoadError) {
    super('parvis-error', everywhere);
    this.error = error;
  }
}

/** The selection has changed, by a visitor's hand or by a script. */
export class ParvisChangeEvent extends Event {
  readonly selection: Selection;

  constructor(selection: Selection) {
    super('parvis-change', everywhere);
    this.selection = selection;
  }
}

/** An entry is about to be opened; a page that shows entries its own way cancels the event. */
export class ParvisOpenEvent extends Event {
  readonly entry: Entry;
  /** The record as column name → text. */
  readonly record: ReadonlyMap<string, string>;

  constructor(entry: Entry, record: ReadonlyMap<string, string>) {
    super('parvis-open', { ...everywhere, cancelable: true });
    this.entry = entry;
    this.record = record;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'parvis-load': ParvisLoadEvent;
    'parvis-error': ParvisErrorEvent;
    'parvis-change': ParvisChangeEvent;
    'parvis-open': ParvisOpenEvent;
  }
}
