import type { html, nothing, ReactiveControllerHost } from 'lit';
import type { CollectionState } from '../core/engines/collection-state.js';
import type { Format } from '../core/formats/format.js';
import type { readTable } from '../core/formats/read-table.js';
import type { describeTable } from '../core/engines/local/describe-table.js';
import type { Locale } from '../locale/locale.js';
import type { Member } from '../visit/contract.js';
import type { TemplateFault } from '../cards/template/card-template.js';

/**
 * What draws the panel. The panel's file holds no Lit of its own: a second copy could not make its policy of the same name under
 * Trusted Types, and the element that shows the panel has one already.
 */
export interface Lit {
  readonly html: typeof html;
  readonly nothing: typeof nothing;
}

/** What the panel takes from the script of the page. */
export interface Tools extends Lit {
  /** Every format that can be read. */
  readonly formats: readonly Format[];
  readonly readTable: typeof readTable;
  readonly describeTable: typeof describeTable;
}

/** The element that shows the panel. */
export interface PanelHost extends ReactiveControllerHost, HTMLElement {
  readonly locale: Locale;
  /** By which elements of the page are told to be of this list, and who works for it. */
  readonly visit: { readonly members: ReadonlySet<Member> };
}

/** What the owner sees while the attribute `diagnose` is there. */
export interface Panel {
  /**
   * The panel for the file of the page, as far as it has come; null before it was asked for.
   * @param faults what is wrong with the page author's own card.
   */
  render(opening: CollectionState | null, faults: readonly TemplateFault[]): unknown;
}

/** What the panel's file exports. */
export type CreatePanel = (host: PanelHost, tools: Tools) => Panel;
