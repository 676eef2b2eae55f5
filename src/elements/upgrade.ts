import { isTag, tags, type Tag } from './index.js';
import { watchPage, whenParsed } from './watch-page.js';

/** What the element takes over from its placeholder as it is; `data-…` that say nothing to the element stay with it too. */
const kept = /^(?:id|class|lang|dir|title|hidden|role|aria-.+|data-.+)$/;

/** Attributes of an element that it looks up itself, so that the browser does not watch them for it. */
const alsoRead = ['lang'];

/**
 * Replaces `<div data-parvis="actor-directory" data-src="…">` by `<actor-directory src="…">`, in the page and whatever is inserted
 * later: some CMSs take out tags that they do not know. The children move along as the fallback; `id`, `class`, `lang` and labels
 * too. Only our own tags are made, and only attributes that they know, so that nobody who may write `data-…` gains more by it.
 * Once replaced, the element's own attributes count: `data-…` that change later are not followed.
 *
 * `load` makes sure that the element is defined; left out, it must be.
 */
export function upgradePlaceholders(load: (tag: Tag) => Promise<unknown> = defined): void {
  whenParsed(() => {
    watchPage<HTMLElement>('[data-parvis]', ['data-parvis'], (placeholder) => {
      const tag = tagOf(placeholder);
      if (!tag || !isReplaceable(placeholder)) return;
      if (customElements.get(tag)) replace(placeholder, tag);
      else
        void load(tag).then(() => {
          if (customElements.get(tag) && isReplaceable(placeholder)) replace(placeholder, tag);
        });
    });
  });
}

const defined = (tag: Tag): Promise<unknown> => customElements.whenDefined(tag);

/**
 * Not what an editor of pages works on: it would save the element instead of what its author wrote. Not a form: its fields may stand
 * in for its own properties.
 */
function isReplaceable(placeholder: HTMLElement): boolean {
  if (placeholder instanceof HTMLFormElement) return false;
  const isInBody = placeholder.isConnected && Boolean(placeholder.parentElement?.closest('body'));
  return isInBody && !placeholder.isContentEditable;
}

/** The tag that a placeholder stands for, null where it is none of ours; its author is told. */
function tagOf(placeholder: HTMLElement): Tag | null {
  const tag = (placeholder.dataset['parvis'] ?? '').trim().toLowerCase();
  if (isTag(tag)) return tag;
  console.warn(`Parvis: data-parvis="${tag}" is none of ${tags.join(', ')}.`);
  return null;
}

function replace(placeholder: HTMLElement, tag: Tag): void {
  const element = document.createElement(tag);
  for (const [name, value] of attributesFor(placeholder, tag)) element.setAttribute(name, value);
  element.append(...placeholder.childNodes);
  placeholder.replaceWith(element);
}

/** The attributes of the element: those that it keeps, then those written as `data-…`, which win. */
function attributesFor(placeholder: HTMLElement, tag: Tag): ReadonlyMap<string, string> {
  const known = new Set([...observedBy(tag), ...alsoRead].map((name) => `data-${name}`));
  const own = [...placeholder.attributes].map(({ name, value }): [string, string] => [name, value]);
  const written = own.filter(([name]) => known.has(name));
  const others = own.filter(([name]) => !known.has(name) && kept.test(name) && name !== 'data-parvis');
  return new Map([...others, ...written.map(([name, value]): [string, string] => [name.slice(5), value])]);
}

function observedBy(tag: Tag): readonly string[] {
  const element = customElements.get(tag) as { readonly observedAttributes?: readonly string[] } | undefined;
  return element?.observedAttributes ?? [];
}
