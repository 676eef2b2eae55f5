import { FirstCollection } from './first-collection.js';
import type { Glossary } from '../../glossary/glossary.js';
import { breathe, painted } from '../../base/pace.js';
import { loadTable, type TableState } from './load-table.js';
import { LiveValue } from '../../base/live-value.js';
import { asLoadError } from '../../source/load-error.js';
import { awaitScript, fetchAhead } from '../../source/script.js';
import type { Table } from '../../table/table.js';
import { isLoading, notLoaded, type CollectionState } from '../collection-state.js';
import type { GlossaryAddress, SourceRequest } from '../engine.js';
import type { Interpretation, Interpreted } from './interpret-table.js';

type Opening = LiveValue<CollectionState>;

/** Reads a file whole and makes a collection of it; its first rows are one already while the others are on their way. */
export function loadCollection(request: SourceRequest): Opening {
  const { url, reading = {}, schema = {}, glossary } = request;
  const file = loadTable(url, reading, request);
  const opening: Opening = new LiveValue(firstState(file.state), isLoading, file.refresh);
  const follow = follower(opening, file, {
    schema,
    glossary: glossary && waitForGlossary(glossary, opening.signal),
  });
  const leave = file.subscribe(follow);
  opening.signal.addEventListener('abort', leave);
  if (file.state.phase !== 'loading') queueMicrotask(follow);
  return opening;
}

/** Few lists have a glossary: what reads it is fetched for them. */
function waitForGlossary(address: GlossaryAddress, signal: AbortSignal): () => Promise<Glossary | null> {
  const opened = import('./load-glossary.js').then(({ loadGlossary }) => loadGlossary(address, signal));
  return async () => {
    const wait = await opened.catch(() => null);
    return wait?.() ?? null;
  };
}

function firstState(file: TableState): CollectionState {
  return file.phase === 'loading' ? { ...notLoaded, progress: file.progress } : notLoaded;
}

/** Makes an opening follow a file, step by step. A table that stays the same is interpreted once. */
function follower(opening: Opening, file: LiveValue<TableState>, options: Interpretation): () => void {
  let last: Table | null = null;
  let begun: Promise<void> | undefined;
  /** The first rows make a provisional collection, so that the first cards need not wait for the last byte. */
  const begin = async (table: Table): Promise<void> => {
    // A small file is whole a moment later: then it is interpreted once.
    await breathe();
    await breathe();
    if (file.state.phase !== 'loading') return;
    const { interpretSoFar } = await awaitScript(import('./interpret-table.js'));
    const interpreted = await interpretSoFar(table, options.schema, opening.signal);
    await breathe();
    await show(interpreted);
  };
  const show = async ({ table, schema }: Interpreted): Promise<void> => {
    const { state } = opening;
    if (state.phase !== 'loading') return;
    opening.change({ ...state, columns: table.columns, collection: new FirstCollection(table, schema) });
    // Whatever else there is to do comes after the first cards are seen; its scripts are on their way meanwhile.
    fetchAhead(import('./local-collection.js'));
    fetchAhead(import('../../collection/word-search.js'));
    await painted();
  };
  const ready = async (state: Extract<TableState, { phase: 'ready' }>): Promise<void> => {
    const before = opening.state;
    const { table, modified, staleSince } = state;
    if (before.phase === 'ready' && table === last) {
      opening.change({ ...before, modified, staleSince });
      return;
    }
    await begun;
    const { canBeShownSoon, interpret, interpretSoFar } = await awaitScript(import('./interpret-table.js'));
    // Cards need neither counts nor filters; but a copy is not shown before it is told that it is one.
    const isNew = (): boolean =>
      opening.state.phase === 'loading' && !opening.state.collection && staleSince === null;
    if (isNew() && canBeShownSoon(table, options))
      await show(await interpretSoFar(table, options.schema, opening.signal));
    const interpreted = await interpret(table, options, opening.signal);
    const { table: shown, schema, problems: found } = interpreted;
    if (isNew()) await show(interpreted);
    const { LocalCollection } = await awaitScript(import('./local-collection.js'));
    const collection = new LocalCollection(shown, schema);
    // Another step has come in between: it counts.
    if (file.state !== state) return;
    last = table;
    const problems = [...schema.problems, ...shown.problems, ...found];
    opening.change({ phase: 'ready', collection, table: shown, problems, modified, staleSince });
    // Nobody who types has to wait for this; should it fail, it is asked for again.
    fetchAhead(import('../../collection/word-search.js'));
  };
  return () => {
    const { state } = file;
    if (state.phase === 'loading') {
      const collection = opening.state.phase === 'loading' ? opening.state.collection : null;
      const { progress, table } = state;
      opening.change({ phase: 'loading', progress, columns: table?.columns ?? [], collection });
      // What goes wrong here goes wrong again with the whole file, and is told then.
      if (table) begun ??= begin(table).catch(() => undefined);
    } else if (state.phase === 'failed') {
      opening.change(state);
    } else {
      void ready(state).catch((cause: unknown) => {
        if (!opening.signal.aborted) opening.change({ phase: 'failed', error: asLoadError(cause) });
      });
    }
  };
}
