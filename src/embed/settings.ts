import type { Tag } from '../elements/index.js';
import { isTagName } from '../elements/tags.js';

/** The colours of the page around: `auto` where they follow what its reader prefers. */
export type Scheme = 'light' | 'dark' | 'auto';

const schemes: ReadonlySet<string> = new Set<Scheme>(['light', 'dark', 'auto']);

const isScheme = (text: string): text is Scheme => schemes.has(text);

/** What the address of the page asks for, as far as it may. */
export interface Settings {
  readonly tag: Tag;
  /** What was asked for instead of a tag of ours, null where there is one. */
  readonly unknownTag: string | null;
  readonly attributes: ReadonlyMap<string, string>;
  /** What was left out, and why, in words. */
  readonly refused: ReadonlyMap<string, string>;
  readonly title: string | null;
  /** The colours of the page around, null where the address does not tell them. */
  readonly scheme: Scheme | null;
  /** Whether links open windows of their own, for frames that may not leave their page. */
  readonly opensWindows: boolean;
}

/** What settings are judged by. */
export interface Rules {
  /** The attributes that an element knows. */
  readonly attributesOf: (tag: Tag) => readonly string[];
  /** Why an address may not be used, null where it may. */
  readonly refusalOf: (address: string) => string | null;
}

/** Parameters of the page itself, and its name for the element; the element's are its attributes. */
const own: ReadonlySet<string> = new Set(['element', 'lang', 'title', 'links', 'color-scheme', 'id']);

/** Attributes that lead somewhere. */
const addresses: ReadonlySet<string> = new Set(['src', 'glossary', 'source-url', 'correction-url']);

/** The id that keeps the keys of the element's selection apart from its attributes, in the one query that holds both. */
const ID = 'parvis';

/**
 * Reads `?element=training-agenda&src=…&filters=…`. Only elements that show a file, and attributes that they know; addresses only
 * where the rules allow them. What has a full stop in its name is the selection of the visitor, which the element reads itself.
 */
export const readSettings = (parameters: URLSearchParams, rules: Rules): Settings => {
  const asked = parameters.get('element') ?? 'actor-directory';
  const tag = isTagName(asked) ? asked : 'actor-directory';
  const known = new Set(rules.attributesOf(tag));
  const refused = new Map<string, string>();
  const attributes = new Map([['id', ID]]);
  for (const [name, value] of parameters) {
    if (own.has(name) || name.includes('.')) continue;
    const why = known.has(name) ? addresses.has(name) && rules.refusalOf(value) : 'not an attribute';
    if (typeof why === 'string') refused.set(name, why);
    else attributes.set(name, value);
  }
  const scheme = parameters.get('color-scheme');
  const isKnown = scheme !== null && isScheme(scheme);
  if (scheme !== null && !isKnown) refused.set('color-scheme', 'neither light, nor dark, nor auto');
  return {
    tag,
    unknownTag: isTagName(asked) && known.has('src') ? null : asked,
    attributes,
    refused,
    title: parameters.get('title'),
    scheme: isKnown ? scheme : null,
    opensWindows: parameters.get('links') === 'blank',
  };
};
