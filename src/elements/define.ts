import { version } from '../version.js';

type Versioned = CustomElementConstructor & { readonly version?: string };

/**
 * Registers an element, unless the page already has one of that name: the first copy of the script wins, a second one says so to
 * the page's author and yields, whatever its version.
 */
export function define<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  element: CustomElementConstructor & (new () => HTMLElementTagNameMap[Tag]),
): void {
  const known = customElements.get(tag) as Versioned | undefined;
  if (known === undefined) {
    customElements.define(tag, element);
  } else if (known !== element) {
    const other = known.version ?? 'unknown';
    console.warn(
      `Parvis ${version}: <${tag}> is already defined by another script (version ${other}), which stays.`,
    );
  }
}
