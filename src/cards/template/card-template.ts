import type { Entry } from '../../core/collection/collection.js';
import type { Column, Schema } from '../../core/schema/schema.js';
import type { TemplateFaultCode } from '../../locale/template-faults.js';
import type { Showing } from '../cell.js';

/** A page author's own card, ready to be filled. */
export interface CardTemplate {
  /** The columns that it shows. */
  readonly columns: ReadonlySet<Column>;
  /** Whether it holds the heading of the card. */
  readonly hasHeading: boolean;
  /** The card of an entry; `title` is what its heading says where the cells of the heading are empty. */
  build(entry: Entry, showing: Showing, title: string): DocumentFragment;
}

/** Something wrong with a template. */
export interface TemplateFault {
  readonly code: TemplateFaultCode;
  /** The name or the text that it is about; empty where it is about the template as a whole. */
  readonly detail: string;
}

/** A template that was read, null where it cannot be used, and what is wrong with it. */
export interface ReadTemplate {
  readonly template: CardTemplate | null;
  readonly faults: readonly TemplateFault[];
  /** The same in words, for the console. */
  readonly told: string;
}

/** Reads a template for files with these columns; addresses of pictures in the file are relative to `base`. */
export type TemplateReader = (template: HTMLTemplateElement, schema: Schema, base: string) => ReadTemplate;
