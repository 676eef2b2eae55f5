import type { Visit } from './contract.js';

/** An element that has a `src`. */
export interface Source extends HTMLElement {
  readonly visit: Visit;
}

/**
 * The elements of the page that have a `src`, and those that work for one of them by `for`. They find each other in any order of
 * loading, insertion and removal, wherever they stand.
 */
const sources = new Set<Source>();
const watchers = new Set<() => void>();

/** Makes a source known, until the returned function is called. */
export function addSource(source: Source): () => void {
  sources.add(source);
  sourcesChanged();
  return () => {
    sources.delete(source);
    sourcesChanged();
  };
}

/** Those that are in the page now, in the order in which they came. */
export function allSources(): Iterable<Source> {
  return sources;
}

/** Tells everybody who looks for a source that there may be another one now: one came, went, or changed its id. */
export function sourcesChanged(): void {
  for (const watcher of [...watchers]) watcher();
}

/** Calls the watcher whenever there may be another source, until the returned function is called. */
export function watchSources(watcher: () => void): () => void {
  watchers.add(watcher);
  return () => {
    watchers.delete(watcher);
  };
}

/** Whether an element that names no source could belong to any of several. */
export function hasManySources(): boolean {
  return sources.size > 1;
}

/**
 * The source that an element works for: the one with the id, in its own tree first; without an id the only one of the page. Null
 * where there is none, or where it cannot be told which.
 */
export function sourceFor(element: HTMLElement, id: string | null | undefined): Source | null {
  if (!id) return sources.size === 1 ? ([...sources][0] ?? null) : null;
  const named = [...sources].filter((source) => source.id === id);
  const root = element.getRootNode();
  return named.find((source) => source.getRootNode() === root) ?? named[0] ?? null;
}
