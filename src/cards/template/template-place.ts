import { columnNamed } from '../../core/schema/column-named.js';
import type { Entry } from '../../core/collection/collection.js';
import type { Column, Schema } from '../../core/schema/schema.js';
import type { TemplateFaultCode } from '../../locale/template-faults.js';
import { cellValues, type Showing } from '../cell.js';
import type { TemplateFault } from './card-template.js';
import { cutPlaceholders } from './placeholders.js';

/** What a card is filled from. */
export interface Scope {
  readonly entry: Entry;
  readonly showing: Showing;
  readonly title: string;
  /** The value that `{{.}}` stands for within `data-each`. */
  readonly value: string;
}

/** What a name in a template stands for. */
export interface Source {
  readonly column: Column;
  /** Its values in an entry; none where the cell says nothing. */
  readonly values: (scope: Scope) => readonly string[];
}

/** What is known at a place of the template while it is read. */
export interface Place {
  readonly schema: Schema;
  /** What the addresses of pictures in the file are relative to. */
  readonly base: string;
  /** The column whose values an element around is repeated for. */
  readonly each: Column | null;
  /** Whether only plain text may stand here. */
  readonly isPhrase: boolean;
  readonly notes: Notes;
}

/** What comes to light while a template is read. */
export interface Notes {
  readonly faults: Faults;
  readonly columns: Set<Column>;
  heading: Element | null;
}

/** What is wrong with a template, each fault once. */
export class Faults {
  readonly #found = new Map<string, TemplateFault>();

  get all(): readonly TemplateFault[] {
    return [...this.#found.values()];
  }

  add(code: TemplateFaultCode, detail = ''): void {
    this.#found.set(`${code} ${detail}`, { code, detail });
  }
}

/** What a name stands for: a column by its heading, else by its role; null and a fault where there is none. */
export function sourceOf(name: string, { schema, each, notes }: Place): Source | null {
  if (name === '.') {
    if (each) return { column: each, values: ({ value }) => [value] };
    notes.faults.add('each');
    return null;
  }
  const column = columnNamed(schema, name) ?? schema.columns.find(({ role }) => role === name);
  if (!column) {
    notes.faults.add('column', name);
    return null;
  }
  notes.columns.add(column);
  return { column, values: ({ entry }) => cellValues(entry, column) };
}

/** A text in its pieces; the whole text as one piece, and a fault, where its braces do not close. */
export function cutText(text: string, { notes }: Place): readonly string[] {
  const pieces = cutPlaceholders(text);
  if (pieces === null) notes.faults.add('braces', text.trim().slice(0, 60));
  return pieces ?? [text];
}
