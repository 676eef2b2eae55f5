/**
 * `node test/bench/map.mjs`: how long it takes in Node to put the places of a map together, for the first map and anew after a filter,
 * beside the targets of their specification. Medians of forty runs; asserts nothing.
 */
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const load = async (path) =>
  (
    await runnerImport(fileURLToPath(new URL(`../../src/${path}`, import.meta.url)), {
      logLevel: 'error',
    })
  ).module;

const { clustersIn } = await load('core/models/map/clusters.ts');
const { townsOf } = await load('views/map/towns.ts');
const { worldX, worldY } = await load('core/models/map/mercator.ts');

/** Numbers that are the same in every run (mulberry32). */
const randomFrom = (seed) => () => {
  seed = (seed + 0x6d2b79f5) | 0;
  let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
};

const france = { left: worldX(-5), right: worldX(9.5), top: worldY(51), bottom: worldY(41.5) };
/** A cell of a map of France that is 576 pixels high. */
const cell = ((france.bottom - france.top) * 65) / 576;

const placesOf = (count) => {
  const random = randomFrom(38);
  const towns = Array.from({ length: 400 }, () => [random() * 14 - 4.5, 42 + random() * 8.5]);
  const rows = Array.from({ length: count }, () => Math.floor(random() * towns.length));
  const near = () => (random() + random() - 1) / 8;
  return {
    points: {
      x: Float64Array.from(rows, (town) => worldX(towns[town][0] + near())),
      y: Float64Array.from(rows, (town) => worldY(towns[town][1] + near())),
    },
    townOfRow: Int32Array.from(rows),
    all: Uint32Array.from(rows, (_, row) => row),
  };
};

const median = (act) => {
  const times = Array.from({ length: 40 }, () => {
    const begun = performance.now();
    act();
    return performance.now() - begun;
  });
  return times.sort((one, other) => one - other)[20];
};

const targets = new Map([
  [300, 3],
  [10_000, 6],
  [100_000, 12],
]);

console.log('| places | clusters | put together, ms | with their communes, ms | target of a redraw, ms |');
console.log('| -----: | -------: | ---------------: | ----------------------: | ---------------------: |');
for (const [count, target] of targets) {
  const { points, townOfRow, all } = placesOf(count);
  const clustering = clustersIn(points, all, france, cell);
  const together = median(() => clustersIn(points, all, france, cell));
  const named = median(() => townsOf(clustersIn(points, all, france, cell), points, all, townOfRow));
  const cells = [count, clustering.clusters.length, together.toFixed(2), named.toFixed(2), target];
  console.log(`| ${cells.join(' | ')} |`);
}
