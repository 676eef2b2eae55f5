import { html, LitElement, type CSSResultGroup, type PropertyDeclarations, type TemplateResult } from 'lit';
import { cardStyles } from '../cards/card.styles.js';
import { base } from '../chrome/base.styles.js';
import { tokens } from '../chrome/tokens.styles.js';
import { CompanionFrame } from '../companions/companion-frame.js';
import { GroupInView } from '../companions/index/group-in-view.js';
import { indexMaker, leftOutSentences, type NumberedIndexes } from '../companions/index/index-maker.js';
import { styles } from '../companions/index/index.styles.js';
import { PrintedNumbers } from '../companions/index/printed-numbers.js';
import { renderIndex, type IndexContext } from '../companions/index/render-index.js';
import { MadeOfFound } from '../companions/made-of-found.js';
import { indexWords } from '../locale/indexes.js';
import { version } from '../version.js';
import type { VisitController } from '../visit/visit-controller.js';
import { define } from './define.js';

/** How many entries of a group are drawn at once, and more with each click. */
const STEP = 200;

/**
 * @tag actor-index
 * @summary Indexes of a directory: its entries from A to Z, or under each value of a column.
 *
 * @slot - Shown while the list that it belongs to is not there.
 *
 * @csspart root - Everything.
 * @csspart index - One index. @csspart index-title - The heading of an index.
 * @csspart letters - The bar of letters. @csspart letter - One letter of the bar.
 * @csspart group - What stands under one letter or value. @csspart group-title - The heading of a group.
 * @csspart entry - The link to an entry. @csspart more - The button that shows more entries of a group.
 * @csspart definition - What is meant by a value. @csspart empty - The sentence when there is nothing.
 */
export class ActorIndex extends LitElement {
  /** The version of the library that defined the element. */
  static readonly version = version;
  static override styles: CSSResultGroup = [tokens, base, cardStyles, styles];
  static override properties: PropertyDeclarations = {
    for: {},
    by: {},
    of: {},
    letters: {},
    skipWords: { attribute: 'skip-words' },
    headingLevel: { attribute: 'heading-level', type: Number },
  };

  /** The id of the list; may be left out where the page has a single one. @attr */
  declare for: string | null | undefined;
  /** By what: `title`, or columns, an index for each: `publics, domaines, commune`; by title where it is left out. @attr */
  declare by: string | null | undefined;
  /** `all`: of every entry, whatever the visitor searches; of what was found where it is left out. @attr */
  declare of: string | null | undefined;
  /** `present`: the bar shows only letters under which something stands; the whole alphabet where it is left out. @attr */
  declare letters: string | null | undefined;
  /** Words at the beginning of names that do not count: `le, la, les, l', association`; the articles of the language where it is left out, `none` for none. @attr skip-words */
  declare skipWords: string | null | undefined;
  /** The level of the heading of an index, 2 to 5; 3 where it is left out. @attr heading-level */
  declare headingLevel: number | null | undefined;

  readonly #frame = new CompanionFrame(this);
  readonly #index = new MadeOfFound(this, indexMaker(this));
  readonly #inView = new GroupInView(this);
  readonly #printed = new PrintedNumbers(this);
  /** How many entries are drawn of groups of which the visitor wants more. */
  readonly #more = new Map<string, number>();

  /** What the visitor asks of the list, null while there is none. */
  get visit(): VisitController | null {
    return this.#frame.visit;
  }

  /** Why there is no index by something that `by` names, for the owner's panel of the list. */
  get untold(): readonly string[] {
    const { made } = this.#index;
    return made && this.visit ? leftOutSentences(made, this.visit.locale) : [];
  }

  protected override scheduleUpdate(): void {
    // Lit draws here and now, and returns nothing.
    this.#frame.draw(() => super.scheduleUpdate());
  }

  protected override render(): TemplateResult {
    return this.#frame.render({
      unable: (language) => indexWords(language).unable,
      shown: (visit) => this.#renderShown(visit),
    });
  }

  /** What stands there once the list does; null while the indexes are made. */
  #renderShown(visit: VisitController): unknown {
    const words = indexWords(visit.locale.language);
    const { made } = this.#index;
    if (!made) return null;
    if (made.entries.length === 0) return html`<p part="empty" class="empty">${words.empty}</p>`;
    const context = this.#context(visit, made);
    return made.indexes.map((index) => renderIndex(index, context));
  }

  #context(visit: VisitController, { placeOf }: NumberedIndexes): IndexContext {
    const addressOf = visit.entryAddresses();
    return {
      locale: visit.locale,
      headingLevel: this.headingLevel ?? 3,
      onlyPresent: this.letters?.trim() === 'present',
      anchor: this.id || `${visit.addressName ?? 'parvis'}-index`,
      current: this.#inView.anchor,
      mostOf: (anchor) => this.#more.get(anchor) ?? STEP,
      addressOf: ({ id }) => addressOf(id),
      numberOf: this.#printed.areThere ? placeOf : null,
      onOpen: (entry) => {
        visit.list?.showEntry(entry);
      },
      onGo: (anchor) => {
        this.#inView.goTo(anchor);
      },
      onMore: (anchor) => {
        this.#more.set(anchor, (this.#more.get(anchor) ?? STEP) + STEP);
        this.requestUpdate();
      },
    };
  }

  /** An element has updated once its indexes are made. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const isSettled = await super.getUpdateComplete();
    await this.#index.settled();
    return this.isUpdatePending ? super.getUpdateComplete() : isSettled;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'actor-index': ActorIndex;
  }
}

define('actor-index', ActorIndex);
