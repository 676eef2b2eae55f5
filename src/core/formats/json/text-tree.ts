import { isObject, own } from './json-path.js';

/** How deep the nodes of a text lie. */
const DEEPEST = 12;

/**
 * The text of a tree of paragraphs and words, as editors write it: ProseMirror, Slate, Portable Text, Contentful, Notion. A paragraph is a line.
 * @returns null for anything else.
 */
export function textOfTree(value: object, depth = 0): string | null {
  if (depth > DEEPEST) return null;
  const nodes: readonly unknown[] = Array.isArray(value) ? value : [value];
  if (kindOf(nodes[0]) === undefined) return null;
  const texts: string[] = [];
  let words = 0;
  for (const node of nodes) {
    const kind = kindOf(node);
    if (!isObject(node) || typeof kind !== 'string') return null;
    const leaf = leafOf(node, kind);
    const inner = own(node, 'children') ?? own(node, 'content');
    if (leaf !== undefined) words++;
    else if (Array.isArray(inner) && inner.length > 0) {
      const text = textOfTree(inner, depth + 1);
      if (text === null) return null;
      texts.push(text);
      continue;
    } else if (depth === 0) return null;
    texts.push(leaf ?? '');
  }
  return nodes.length > 0 ? texts.join(words > 0 ? '' : '\n') : null;
}

function kindOf(node: unknown): unknown {
  return own(node, 'type') ?? own(node, '_type') ?? own(node, 'nodeType');
}

function leafOf(node: unknown, kind: string): string | undefined {
  const text =
    own(node, 'plain_text') ?? own(node, kind === 'text' && own(node, 'nodeType') ? 'value' : 'text');
  return typeof text === 'string' ? text : undefined;
}
