import type { Session } from '../agenda/session.js';
import type { Label } from '../base/label.js';
import type { Entry } from '../collection/collection.js';
import type { Schema } from '../schema/schema.js';

/** Where an entry is, and how surely that is known. */
export interface TakenPlace {
  readonly latitude: number;
  readonly longitude: number;
  readonly precision: 'exact' | 'town';
}

/** What is taken away, and what whoever writes it has to know. */
export interface Taken {
  readonly schema: Schema;
  /** The entries chosen, in their order, some at a time. */
  readonly entries: () => AsyncIterable<readonly Entry[]>;
  /** For an agenda: the sessions chosen, all that there are, and where their clocks stand. */
  readonly agenda?: {
    readonly sessions: readonly Session[];
    readonly all: readonly Session[];
    readonly timeZone: string;
  };
  /** What is told of the list beside its entries; empty for what nobody knows. */
  readonly about: {
    /** When the data were brought up to date, as a day or a moment of ISO 8601. */
    readonly updated: string;
    readonly licence: string;
    /** What the visitor has chosen, in words. */
    readonly selection: string;
  };
  /** Where an entry is, also by its commune alone; left out where only what the entry itself writes is known. */
  readonly placeOf?: (entry: Entry) => TakenPlace | null;
  /** What the list is called. */
  readonly name: string;
  /** The address of the file that it comes from. */
  readonly source: string;
  /** The address of an entry or a session. */
  readonly urlOf: (entry: { readonly id: string }) => string;
  /** In whose words it is told. */
  readonly language: string;
  /** What spreadsheets of the language expect between cells. */
  readonly cellSeparator: string;
  /** In milliseconds since 1970. */
  readonly now: number;
}

/** A way to take a list away as a file. */
export interface Exporter {
  readonly name: string;
  readonly extension: string;
  readonly mediaType: string;
  /** What it can write. */
  readonly of: 'entries' | 'sessions';
  readonly icon: 'download' | 'calendar' | 'people';
  /** What the button for the whole list says. */
  readonly label: Label;
  /** What the button on one entry says; left out where nobody wants a file of one. */
  readonly labelOfOne?: Label;
  /** Whether it is offered by itself for a file with these columns; left out where it always is. */
  readonly suits?: (schema: Schema) => boolean;
  /** Fetches what writes it. */
  readonly load: () => Promise<(taken: Taken) => Promise<string>>;
}
