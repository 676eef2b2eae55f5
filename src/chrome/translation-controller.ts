import {
  nothing,
  render,
  type ReactiveController,
  type ReactiveControllerHost,
  type RenderOptions,
} from 'lit';
import { keepFocus } from './keep-focus.js';

interface Host extends ReactiveControllerHost {
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly renderOptions: RenderOptions;
}

/**
 * Lets a host be translated. Browsers and their extensions translate a page by writing into it: they put an element of their own in
 * the place of a text, or another text, or other words into the same one, at once or a second later. Lit does not know of it: it
 * would write into an element that shows nothing of it, and a translation that comes late would cover what is new.
 *
 * Where others have written, every text that changes is therefore made anew, and what they had put in its place goes; what does not
 * change stays translated. Nothing is drawn because of a translation, so that the two cannot drive each other on. As long as nobody
 * writes, all it costs is to look away while the host draws.
 */
export class TranslationController implements ReactiveController {
  readonly #host: Host;
  /** Sees what is written between two drawings, which are none of ours. */
  readonly #others = new MutationObserver((records) => {
    this.#notice(records);
  });
  /** Sees the texts that are changed by a drawing. */
  readonly #own = new MutationObserver(() => undefined);
  /** What others have put there. */
  #foreign: readonly ChildNode[] = [];
  /** Of that, what stands in the place of a text; all else is said besides it. */
  readonly #substitutes = new WeakSet<Node>();
  #isNoticed = false;
  /** Empty texts where Lit looks for its own, each before what others have put there. */
  #standIns: readonly Text[] = [];
  /** Gives back the focus after all has been drawn from the beginning. */
  #refocus: (() => void) | null = null;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  /** Whether others have written into the host. */
  get isNoticed(): boolean {
    return this.#isNoticed;
  }

  hostConnected(): void {
    this.#lookBack();
    this.#watchOthers();
  }

  hostDisconnected(): void {
    this.#lookAway();
  }

  hostUpdate(): void {
    this.#lookAway();
    if (this.#isNoticed) this.#prepare();
  }

  hostUpdated(): void {
    if (this.#isNoticed) this.#renew();
    this.#refocus?.();
    this.#refocus = null;
    this.#watchOthers();
  }

  /** Has the host draw, and all from the beginning where that fails. */
  draw(drawing: () => unknown): void {
    try {
      drawing();
    } catch (error) {
      this.recover(error);
    }
  }

  /**
   * Has all drawn from the beginning, where a drawing failed because what it stands on has been taken away by others.
   * @throws the error where nobody has written, or it happens again.
   */
  recover(error: unknown): void {
    if (!this.#isNoticed || this.#refocus) throw error;
    const { renderRoot, renderOptions } = this.#host;
    this.#refocus = keepFocus(renderRoot);
    render(nothing, renderRoot, renderOptions);
    this.#host.requestUpdate();
  }

  /** What was written before anybody looked: translators wrap words in `<font>`, Yandex in an element of its own. */
  #lookBack(): void {
    const found = this.#host.renderRoot.querySelectorAll('font, ya-tr-span');
    this.#foreign = [...this.#foreign, ...found];
    for (const node of found) this.#substitutes.add(node);
    this.#isNoticed ||= found.length > 0;
  }

  #watchOthers(): void {
    this.#others.observe(this.#host.renderRoot, { childList: true, characterData: true, subtree: true });
  }

  #lookAway(): void {
    this.#notice(this.#others.takeRecords());
    this.#others.disconnect();
  }

  #notice(records: readonly MutationRecord[]): void {
    const added = records.flatMap(({ addedNodes }) => [...addedNodes]).filter(hasText);
    const removals = records.filter(({ removedNodes }) => [...removedNodes].some(hasText));
    const isChanged = removals.length > 0 || records.some(({ type }) => type === 'characterData');
    if (added.length === 0 && !isChanged) return;
    this.#isNoticed = true;
    const all = new Set([...this.#foreign, ...added]);
    const inside = new Set([...all].flatMap((node) => [...node.childNodes]));
    this.#foreign = [...all].filter((node) => !inside.has(node));
    for (const { addedNodes, previousSibling, nextSibling } of removals)
      for (const node of [...addedNodes, previousSibling, nextSibling]) if (node) this.#substitutes.add(node);
  }

  /** Gives Lit a text to write into where one has made way for a translation: it looks right behind its marker, a comment. */
  #prepare(): void {
    this.#foreign = this.#foreign.filter(({ isConnected }) => isConnected);
    this.#standIns = this.#foreign
      .filter(({ previousSibling }) => previousSibling instanceof Comment)
      .map((node) => {
        const standIn = new Text();
        node.before(standIn);
        return standIn;
      });
    this.#own.observe(this.#host.renderRoot, { childList: true, characterData: true, subtree: true });
  }

  /** What was written goes into a text of its own, where no translation of the former one can reach it. */
  #renew(): void {
    const changed = new Set(this.#own.takeRecords().map(({ target }) => target));
    this.#own.disconnect();
    const foreign = new Set<Node | null>(this.#foreign);
    this.#removeRemarks(changed);
    for (const text of changed) {
      if (!(text instanceof Text)) continue;
      while (foreign.has(text.nextSibling)) text.nextSibling?.remove();
      text.replaceWith(text.data);
    }
    for (const standIn of this.#standIns) standIn.remove();
  }

  /** What was said besides a text is not true any more once something around it has changed. */
  #removeRemarks(changed: ReadonlySet<Node>): void {
    const remarks = this.#foreign.filter((node) => !this.#substitutes.has(node));
    if (remarks.length === 0) return;
    const around = new Set<Node>();
    for (const each of changed)
      for (let node: Node | null = each; node && !around.has(node); node = node.parentNode) around.add(node);
    for (const remark of remarks) if (remark.parentNode && around.has(remark.parentNode)) remark.remove();
  }
}

function hasText(node: Node): node is ChildNode {
  return node.textContent?.trim() !== '';
}
