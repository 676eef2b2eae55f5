// What is checked on Groonga, an engine of another make than OpenSearch, by an adapter that lives here.
import { expectFailure, expectNone } from '../check.mjs';
import { conform, scope } from '../conform.mjs';
import { makeRows } from '../list.mjs';
import { openList, signal } from '../open.mjs';
import { startGroonga, whyNoGroonga } from './server.mjs';

const about = {
  words: ({ nom, objet, commune, domaines }) => [nom, objet, commune ?? '', ...domaines],
  asks: (value, column) => column !== 'actif' || /^(?:true|false|)$/.test(value),
};

const many = 50_000;

/** Starts it; where it is not there, says so. */
export const checkGroonga = async (checks, adapters) => {
  const missing = whyNoGroonga();
  if (missing) return checks.leaveOut('Groonga', missing);
  const rows = makeRows(many);
  const server = await startGroonga(rows);
  try {
    await checks.check(`Groonga answers as brute force does, ${many} rows`, async () => {
      const { said } = await conform(
        await openList(adapters, adapters.openGroonga, server.address),
        rows,
        about,
      );
      expectNone(said);
    });
    await checks.check(
      'an entry of Groonga is found by what its address holds, and by nothing like it',
      async () => {
        const collection = await openList(adapters, adapters.openGroonga, server.address);
        const entry = await collection.find('REF-0000017', scope, signal);
        if (!entry?.cells.includes('REF-0000017')) throw new Error('It is not found');
        const other = await collection.find('REF-0000017" || true || "', scope, signal);
        if (other !== null) throw new Error('Another one is found');
      },
    );
  } finally {
    await server.stop();
  }
  await checks.check('Groonga that has gone is told', () =>
    expectFailure(openList(adapters, adapters.openGroonga, server.address), 'network-or-cors'),
  );
};
