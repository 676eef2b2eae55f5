// What is checked on a cluster through the server that guards its index.
import { expectNone } from '../check.mjs';
import { conform } from '../conform.mjs';
import { makeRows } from '../list.mjs';
import { openList } from '../open.mjs';
import { guarded, searchOf, startGuard, unwanted, whyNoGuard } from './guard.mjs';
import { refusals } from './refusals.mjs';

const statusOf = async (address, body) => (await fetch(address + searchOf(body))).status;

/** Our own questions pass and are answered; those that somebody writes by hand do not come through. */
export const checkGuard = async (checks, adapters, cluster, few) => {
  const missing = whyNoGuard();
  if (missing) return checks.leaveOut('the server that guards the index', missing);
  const guard = await startGuard({ upstream: cluster.addresses[0], index: 'few', rate: 10_000 });
  try {
    await checks.check(`OpenSearch answers through nginx as brute force does, ${few} rows`, async () => {
      const { said } = await conform(
        await openList(adapters, adapters.openIndex, guard.address),
        makeRows(few),
        guarded,
      );
      expectNone(said);
    });
    await checks.check(
      `nginx refuses ${refusals.length + unwanted.length} questions of others at once`,
      async () => {
        for (const { name, body } of [...refusals, ...unwanted]) {
          const status = await statusOf(guard.address, body);
          if (status !== 400 && status !== 414) throw new Error(`${name}: ${status}`);
        }
      },
    );
    await checkOtherIndex(checks, cluster, guard);
  } finally {
    await guard.stop();
  }
};

/** What no setting of the engine refuses: that it is answered without the guard, and not with it. */
const checkOtherIndex = (checks, cluster, guard) =>
  checks.check('the values of another index: only the guard refuses them', async () => {
    await cluster.ask('/hidden/_doc/1?refresh=true', { method: 'PUT', body: { of: ['Grenoble'] } });
    const terms = { 'commune.keyword': { index: 'hidden', id: '1', path: 'of' } };
    const body = { query: { terms }, track_total_hits: true };
    const status = await statusOf(guard.address, body);
    if (status !== 400) throw new Error(`nginx: ${status}`);
    const direct = await statusOf(`${cluster.addresses[0]}/few`, body);
    if (direct !== 200)
      throw new Error(`The engine itself refuses it now (${direct}): the documentation says otherwise`);
  });
