import { html, render } from 'lit';
import { version } from '../version.js';

type Versioned = CustomElementConstructor & { readonly version?: string };

/** A copy of this library in a page. */
interface Copy {
  readonly version: string;
}

const ours: Copy = { version };

const key = Symbol.for('parvis elements');

/** Which copy looks after a tag, for all copies of the page. */
const owners = ((globalThis as { [key]?: Map<string, Copy> | undefined })[key] ??= new Map<string, Copy>());

/** Says that this copy looks after a tag, also where its script comes later: the first copy that says so has it. */
export function claim(tag: string): void {
  if (!owners.has(tag)) owners.set(tag, ours);
}

/**
 * Registers an element, unless the page already has one of that name: the first copy of the script wins, a second one says so to
 * the page's author and yields, whatever its version. Where the page lets nothing be drawn, its own content stays.
 */
export function define<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  element: CustomElementConstructor & (new () => HTMLElementTagNameMap[Tag]),
): void {
  const known: Versioned | undefined = customElements.get(tag);
  if (known === element) return;
  claim(tag);
  const owner = owners.get(tag);
  if (known !== undefined || owner !== ours) {
    const other = known?.version ?? owner?.version ?? 'unknown';
    warn(`<${tag}> is already defined by another script (version ${other}), which stays.`);
  } else if (!isRecent()) {
    warn(`<${tag}> is left as it is: this browser is older than Chrome 100, Firefox 104 and Safari 16.`);
  } else if (canDraw()) {
    customElements.define(tag, element);
  } else {
    warn(`<${tag}> is left as it is: the page's policy does not allow « trusted-types parvis ».`);
  }
}

function warn(sentence: string): void {
  console.warn(`Parvis ${version}: ${sentence}`);
}

/**
 * Whether the browser is as young as the oldest that we serve: these are the last things to have come to Firefox, Chrome and Safari of
 * all that is used without asking for it.
 */
function isRecent(): boolean {
  if (!('document' in globalThis)) return true;
  const hasScript = 'findLastIndex' in Array.prototype && 'throwIfAborted' in AbortSignal.prototype;
  return hasScript && CSS.supports('overflow', 'clip');
}

/** Whether Lit may make markup here. A page that enforces Trusted Types refuses it where it does not allow the policy. */
function canDraw(): boolean {
  if (!('document' in globalThis)) return true;
  try {
    render(html`<p></p>`, new DocumentFragment());
    return true;
  } catch {
    return false;
  }
}
