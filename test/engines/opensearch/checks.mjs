// What is checked on a cluster of OpenSearch that runs on this machine.
import { setTimeout as wait } from 'node:timers/promises';
import { expectFailure, expectNone } from '../check.mjs';
import { conform, empty, scope } from '../conform.mjs';
import { makeRows, mapping } from '../list.mjs';
import { openList, signal } from '../open.mjs';
import { recorder } from '../recorded.mjs';
import { Cluster, whyNot } from './cluster.mjs';
import { guarded } from './guard.mjs';
import { checkGuard } from './guard-checks.mjs';
import { refusals } from './refusals.mjs';
import { soak } from './soak.mjs';

const few = 430;
const many = 50_000;

const askFirst = async (collection) => {
  const first = await collection.ask({ selection: empty, scope }, signal);
  return (await first.later) ?? first;
};

/** Starts a cluster; where that cannot be, says why and leaves all out. */
export const checkOpenSearch = async (checks, adapters, { write }) => {
  const name = 'OpenSearch, three nodes';
  const missing = whyNot();
  if (missing) return checks.leaveOut(name, missing);
  const cluster = new Cluster(3);
  try {
    await cluster.start();
  } catch (error) {
    await cluster.stop();
    return checks.leaveOut(name, `it does not start: ${error.message}`);
  }
  try {
    await cluster.fill('few', mapping, makeRows(few));
    await cluster.fill('many', mapping, makeRows(many));
    await checkAnswers(checks, adapters, cluster, write);
    await checkRefusals(checks, cluster);
    await checkGuard(checks, adapters, cluster, few);
    await checkLosses(checks, adapters, cluster);
    await soak(checks, adapters, cluster);
  } finally {
    await cluster.stop();
  }
};

const open = (adapters, cluster, index, ask) =>
  openList(adapters, adapters.openIndex, `${cluster.addresses[0]}/${index}`, ask);

const checkAnswers = async (checks, adapters, cluster, write) => {
  await checks.check(`OpenSearch answers as brute force does, ${few} rows`, async () => {
    const recording = recorder(adapters.askJson);
    const collection = await open(adapters, cluster, 'few', recording.ask);
    const { said } = await conform(collection, makeRows(few), guarded);
    expectNone(said);
    if (write) console.log(`  ${recording.write('opensearch')} answers recorded`);
  });
  await checks.check(`OpenSearch answers as brute force does, ${many} rows`, async () => {
    const { said } = await conform(await open(adapters, cluster, 'many'), makeRows(many), guarded);
    expectNone(said);
  });
  await checks.check('an entry is found by what its address holds', async () => {
    const collection = await open(adapters, cluster, 'many');
    const entry = await collection.find('REF-0000017', scope, signal);
    if (!entry?.cells.includes('REF-0000017')) throw new Error('It is not found');
    const other = await collection.find('REF-0000017", "*', scope, signal);
    if (other !== null) throw new Error('Another one is found');
  });
};

const checkRefusals = async (checks, cluster) => {
  for (const { name, index = 'many', body } of refusals)
    await checks.check(`refused: ${name}`, async () => {
      const source = encodeURIComponent(JSON.stringify(body));
      const address = `${cluster.addresses[0]}/${index}/_search?source_content_type=application/json&source=${source}`;
      const { status } = await fetch(address);
      if (status < 400) throw new Error(`It is answered (${status})`);
    });
};

/** Nodes that are lost: half an answer is none. */
const checkLosses = async (checks, adapters, cluster) => {
  await cluster.fill('bare', mapping, makeRows(few), { replicas: 0 });
  const whole = await open(adapters, cluster, 'many');
  const bare = await open(adapters, cluster, 'bare');
  await checks.check(
    'with a node killed, what has copies is answered whole, and what has none is told as half',
    async () => {
      const before = await askFirst(whole);
      await askFirst(bare);
      cluster.kill('node-3');
      await cluster.until('red', 2).catch(() => undefined);
      const again = await open(adapters, cluster, 'many');
      const after = await askFirst(again);
      if (after.count !== before.count || JSON.stringify(after.facets) !== JSON.stringify(before.facets))
        throw new Error('The answer has changed');
      await expectFailure(open(adapters, cluster, 'bare').then(askFirst), 'half-answer');
    },
  );
  await checks.check('started again, it answers everything', async () => {
    cluster.startNode('node-3');
    await cluster.until('yellow', 3);
    await wait(100);
    const found = await askFirst(await open(adapters, cluster, 'bare'));
    if (found.count !== few) throw new Error(`${found.count} rows, not ${few}`);
  });
};
