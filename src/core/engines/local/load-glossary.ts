import type { GlossaryAddress } from '../engine.js';
import { loadTable, type TableState } from './load-table.js';
import { readGlossary, type Glossary } from '../../glossary/glossary.js';

/** How long a list waits for its glossary once it could be shown, in milliseconds. */
const PATIENCE = 5000;

/**
 * Asks for a glossary, once however many lists want it; `signal` ends the interest in it.
 * @returns a function that waits for the glossary, not for ever: null where it cannot be had, and codes are shown as they are.
 */
export function loadGlossary(
  { url, credentials = 'omit' }: GlossaryAddress,
  signal: AbortSignal,
): () => Promise<Glossary | null> {
  const loading = loadTable(url, {}, { credentials });
  const settled = new Promise<Glossary | null>((resolve) => {
    const follow = (): void => {
      if (loading.state.phase !== 'loading') resolve(glossaryIn(loading.state));
    };
    const leave = loading.subscribe(follow);
    signal.addEventListener('abort', leave);
    follow();
  });
  return () => withPatience(settled);
}

function glossaryIn(state: TableState): Glossary | null {
  return state.phase === 'ready' ? readGlossary(state.table) : null;
}

async function withPatience(settled: Promise<Glossary | null>): Promise<Glossary | null> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLate = new Promise<null>((resolve) => {
    timer = setTimeout(() => {
      resolve(null);
    }, PATIENCE);
  });
  try {
    return await Promise.race([settled, tooLate]);
  } finally {
    clearTimeout(timer);
  }
}
