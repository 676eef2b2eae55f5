import { readFile, type ReadingState } from '../reading.js';
import type { Credentials } from '../source/fetch-bytes.js';
import { readGlossary, type Glossary } from './glossary.js';

/** Where a glossary is. */
export interface GlossaryAddress {
  /** Absolute. */
  readonly url: string;
  readonly credentials?: Credentials;
}

/** How long a list waits for its glossary once it could be shown, in milliseconds. */
const PATIENCE = 5000;

/**
 * Asks for a glossary, once however many lists want it; `signal` ends the interest in it.
 * @returns a function that waits for the glossary, not for ever: null where it cannot be had, and codes are shown as they are.
 */
export function openGlossary(
  { url, credentials = 'omit' }: GlossaryAddress,
  signal: AbortSignal,
): () => Promise<Glossary | null> {
  const reading = readFile(url, {}, { credentials });
  const settled = new Promise<Glossary | null>((resolve) => {
    const follow = (): void => {
      if (reading.state.phase !== 'loading') resolve(glossaryIn(reading.state));
    };
    const leave = reading.subscribe(follow);
    signal.addEventListener('abort', leave);
    follow();
  });
  return () => withPatience(settled);
}

function glossaryIn(state: ReadingState): Glossary | null {
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
