import { LitElement, type CSSResultGroup, type PropertyDeclarations, type TemplateResult } from 'lit';
import { base } from '../chrome/base.styles.js';
import { tokens } from '../chrome/tokens.styles.js';
import { CompanionFrame } from '../companions/companion-frame.js';
import { keepingOf } from '../keep/keeping-of.js';
import { keepStyles } from '../keep/keep.styles.js';
import { KeptPanel } from '../keep/kept-panel.js';
import { panelStyles } from '../keep/panel.styles.js';
import { keptWords } from '../locale/kept.js';
import { version } from '../version.js';
import type { VisitController } from '../visit/visit-controller.js';
import { define } from './define.js';

/**
 * @tag actor-kept
 * @summary What a visitor keeps of a directory or an agenda: to print, to send, to take along. Nothing is stored unless the list says `keep-storage`.
 *
 * @slot - Shown while the list that it belongs to is not there.
 *
 * @csspart root - Everything.
 * @csspart kept-title - The heading. @csspart empty - The sentence while nothing is kept.
 * @csspart linked - What a link has brought that somebody gave to the visitor. @csspart notice - The sentence on entries that are gone.
 * @csspart kept - The kept entries. @csspart kept-entry - One entry that is kept. @csspart title-link - The name of an entry, a link that shows it in the list.
 * @csspart overlap - The sentence that another session goes on at the same time. @csspart remove - The button that keeps an entry no more.
 * @csspart menu - What can be done with what is kept. @csspart action - A button or a link that takes along what is kept.
 * @csspart comparison - The table that compares what is kept.
 */
export class ActorKept extends LitElement {
  /** The version of the library that defined the element. */
  static readonly version = version;
  static override styles: CSSResultGroup = [tokens, base, keepStyles, panelStyles];
  static override properties: PropertyDeclarations = {
    for: {},
    headingLevel: { attribute: 'heading-level', type: Number },
  };

  /** The id of the list; may be left out where the page has a single one. @attr */
  declare for: string | null | undefined;
  /** The level of its heading, 2 to 6; 2 where it is left out. @attr heading-level */
  declare headingLevel: number | null | undefined;

  /** What it takes over from its list. */
  readonly takes = 'kept';
  readonly #frame = new CompanionFrame(this);
  readonly #panel = new KeptPanel(this, () => this.visit);

  /** What the visitor asks of the list, null while there is none. */
  get visit(): VisitController | null {
    return this.#frame.visit;
  }

  protected override scheduleUpdate(): void {
    // Lit draws here and now, and returns nothing.
    this.#frame.draw(() => super.scheduleUpdate());
  }

  protected override willUpdate(): void {
    if (this.visit) keepingOf(this.visit);
  }

  protected override render(): TemplateResult {
    return this.#frame.render({
      unable: (language) => keptWords(language).unable,
      shown: () => [this.#panel.renderLinked(), this.#panel.render(this.headingLevel ?? 2)],
    });
  }

  /** An element has updated once what it tells with has come. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const isSettled = await super.getUpdateComplete();
    await this.#panel.settled();
    return this.isUpdatePending ? super.getUpdateComplete() : isSettled;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'actor-kept': ActorKept;
  }
}

define('actor-kept', ActorKept);
