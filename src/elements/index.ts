/** Every element: a line and a file for each. */
export const elements = {
  'actor-directory': () => import('./actor-directory.js'),
  'actor-filter': () => import('./actor-filter.js'),
  'actor-form': () => import('./actor-form.js'),
  'actor-guide': () => import('./actor-guide.js'),
  'actor-index': () => import('./actor-index.js'),
  'actor-kept': () => import('./actor-kept.js'),
  'actor-map': () => import('./actor-map.js'),
  'actor-search': () => import('./actor-search.js'),
  'actor-stats': () => import('./actor-stats.js'),
  'training-agenda': () => import('./training-agenda.js'),
} satisfies Readonly<Partial<Record<keyof HTMLElementTagNameMap, () => Promise<unknown>>>>;

export type Tag = keyof typeof elements;

export const tags = Object.keys(elements) as readonly Tag[];

export function isTag(text: string): text is Tag {
  return Object.hasOwn(elements, text);
}
