/** The elements that a page may ask for by `data-parvis`, or have loaded when it uses them. */
export const tags = ['actor-directory', 'actor-filter', 'actor-search', 'training-agenda'] as const;

export type Tag = (typeof tags)[number];

export function isTag(text: string): text is Tag {
  return (tags as readonly string[]).includes(text);
}
