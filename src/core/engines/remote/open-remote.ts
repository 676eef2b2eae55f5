import type { LiveValue } from '../../base/live-value.js';
import type { Problem } from '../../base/problem.js';
import type { Glossary } from '../../glossary/glossary.js';
import type { CollectionState } from '../collection-state.js';
import type { SourceRequest } from '../engine.js';
import { RemoteCollection, type RemoteList } from './remote-collection.js';
import { trafficWith, type Traffic } from './traffic.js';

/** A list that an adapter has opened. */
export interface OpenedList extends RemoteList {
  readonly problems: readonly Problem[];
  /** When the records were brought up to date, as the engine says it; null where it does not. */
  readonly modified: string | null;
}

/** What an adapter opens a list with. */
export interface Opening {
  readonly request: SourceRequest;
  readonly traffic: Traffic;
  /** What the codes in the records stand for; null where there is none, or it cannot be had. */
  readonly glossary: Promise<Glossary | null>;
  readonly signal: AbortSignal;
}

/** Opens a list in an engine: its adapter asks for its columns and a few of its rows. */
export function remoteOpener(
  openList: (opening: Opening) => Promise<OpenedList>,
): (request: SourceRequest, opening: LiveValue<CollectionState>) => Promise<CollectionState> {
  return async (request, { signal }) => {
    const traffic = trafficWith(request.url);
    const glossary = glossaryOf(request, signal);
    const list = await openList({ request, traffic, glossary, signal });
    const { problems, modified } = list;
    const collection = new RemoteCollection(list, traffic);
    return { phase: 'ready', collection, table: null, problems, modified, staleSince: null };
  };
}

/** A list whose glossary cannot be had shows its codes. */
async function glossaryOf({ glossary }: SourceRequest, signal: AbortSignal): Promise<Glossary | null> {
  if (!glossary) return null;
  try {
    const { loadGlossary } = await import('../local/load-glossary.js');
    return await loadGlossary(glossary, signal)();
  } catch {
    return null;
  }
}
