// Visitors at the server that guards the index, while nodes of the cluster are killed and come back: whatever is shown must be whole and
// right, and what is not answered must be told.
import { openList } from '../open.mjs';
import { empty, scope } from '../conform.mjs';
import { startGuard, whyNoGuard } from './guard.mjs';

const VISITORS = 200;
const AT_ONCE = 10;

/** What a visitor does, each another one: looks, types, ticks, turns pages, goes back. */
const sessionOf = (visitor) => {
  const words = ['zephyr', 'mandra', 'potager', 'baroque', 'velo', 'capucine', 'horizon'][visitor % 7];
  const commune = ['Grenoble', 'Échirolles', 'Val & Mont', 'Anti\\slash'][visitor % 4];
  return [
    {},
    { words },
    { words, filters: { commune: [commune] } },
    { filters: { commune: [commune], actif: ['true'] } },
    { filters: { commune: [commune] }, page: 1 + (visitor % 3) },
  ];
};

/** What an answer says, without the order of equals among the best. */
const told = ({ count, total, facets, entries, page }, { words = '' }) =>
  JSON.stringify({
    count,
    total,
    page,
    facets: facets.map(({ column, values, bounds }) => [
      column,
      values.map(({ value, count: own }) => `${value} ${own}`).sort(),
      bounds,
    ]),
    ids: words === '' ? entries.map(({ id }) => id) : entries.length,
  });

const askWhole = async (collection, selection) => {
  const { signal } = new AbortController();
  const first = await collection.ask({ selection: { ...empty, ...selection }, scope }, signal);
  return told((await first.later) ?? first, selection);
};

/** Answers in calm, by question: every other one is compared with these. */
const expectedOf = async (adapters, address) => {
  const collection = await openList(adapters, adapters.openIndex, address);
  const expected = new Map();
  for (let visitor = 0; visitor < 84; visitor++)
    for (const selection of sessionOf(visitor)) {
      const key = JSON.stringify(selection);
      if (!expected.has(key)) expected.set(key, await askWhole(collection, selection));
    }
  return expected;
};

/** Some visitors, a few at once; every other one has opened the list before it begins. */
const replay = async (adapters, address, expected, { from, to, during }) => {
  const sum = { right: 0, wrong: [], errors: new Map() };
  const visitors = Array.from({ length: to - from }, (_, at) => from + at);
  const openAt = () => openList(adapters, adapters.openIndex, address);
  const early = new Map();
  for (const visitor of visitors) if (visitor % 2 === 0) early.set(visitor, await openAt());
  let isDone = false;
  const inTheMiddle = () => {
    if (isDone || visitors.length > (to - from) / 2) return;
    isDone = true;
    during();
  };
  const tell = (error) => {
    const code = error.code ?? error.message;
    sum.errors.set(code, (sum.errors.get(code) ?? 0) + 1);
  };
  const visit = async (visitor) => {
    const collection = early.get(visitor) ?? (await openAt().catch(tell));
    // Who sees no list leaves.
    if (!collection) return;
    for (const selection of sessionOf(visitor)) {
      try {
        const found = await askWhole(collection, selection);
        if (found === expected.get(JSON.stringify(selection))) sum.right++;
        else sum.wrong.push(`${JSON.stringify(selection)}: ${found.slice(0, 200)}`);
      } catch (error) {
        tell(error);
      }
    }
  };
  const lanes = Array.from({ length: AT_ONCE }, async () => {
    for (let visitor = visitors.shift(); visitor !== undefined; visitor = visitors.shift()) {
      inTheMiddle();
      await visit(visitor);
    }
  });
  await Promise.all(lanes);
  return sum;
};

const say = (name, { right, wrong, errors }) =>
  console.log(
    `  ${name}: ${right} right, ${wrong.length} wrong, told: ${[...errors].map(([code, count]) => `${code} ${count}`).join(', ') || 'nothing'}`,
  );

/** The codes that a visitor reads a sentence of. */
const sentences = new Set([
  'busy',
  'half-answer',
  'http-other',
  'network-or-cors',
  'timeout',
  'http-404',
  'question-refused',
]);

const expectHonest = ({ wrong, errors }) => {
  if (wrong.length > 0) throw new Error(`Wrong: ${wrong.slice(0, 3).join('\n    ')}`);
  for (const code of errors.keys()) if (!sentences.has(code)) throw new Error(`Told as ${code}`);
};

const expectWhole = (sum) => {
  expectHonest(sum);
  if (sum.errors.size > 0) throw new Error(`Not answered: ${[...sum.errors].join(' ')}`);
};

/** Four times fifty visitors: in calm, one node killed, two of three killed, all of them back. */
export const soak = async (checks, adapters, cluster) => {
  const missing = whyNoGuard();
  if (missing) return checks.leaveOut('visitors while nodes are killed', missing);
  const guard = await startGuard({ upstream: cluster.addresses[0], index: 'few', rate: 10_000 });
  const part = VISITORS / 4;
  try {
    const expected = await expectedOf(adapters, guard.address);
    const act = async (name, from, during, expect) =>
      checks.check(name, async () => {
        const sum = await replay(adapters, guard.address, expected, { from, to: from + part, during });
        say(name, sum);
        expect(sum);
      });
    await act(`${part} visitors in calm`, 0, () => undefined, expectWhole);
    await act(
      `${part} visitors, a node killed in the middle`,
      part,
      () => cluster.kill('node-3'),
      expectHonest,
    );
    await checks.check('it is started again, and every shard is there', async () => {
      cluster.startNode('node-3');
      await cluster.until('yellow', 3);
    });
    const killTwo = () => ['node-2', 'node-3'].forEach((name) => cluster.kill(name));
    await act(`${part} visitors, two of three nodes killed in the middle`, 2 * part, killTwo, expectHonest);
    await checks.check('both are started again, and every shard is there', async () => {
      ['node-2', 'node-3'].forEach((name) => cluster.startNode(name));
      await cluster.until('yellow', 3);
    });
    await act(`${part} visitors once all is back`, 3 * part, () => undefined, expectWhole);
  } finally {
    await guard.stop();
  }
};
