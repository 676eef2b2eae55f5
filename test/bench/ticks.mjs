import { measureKey } from './keys.mjs';

/**
 * The boxes that a visitor ticks one after the other and unticks in the same order: two values of one column, then one of
 * each other, so that the rows become few and many again. Every system shows these boxes at all times.
 */
export const boxes = [
  'Médiation numérique',
  'Logiciels libres',
  'Jeunes',
  'Atelier',
  'Association',
  'Les deux',
  'Auvergne-Rhône-Alpes',
  'Sur rendez-vous',
];

/** With these ticked, the counts of every system are compared. */
const compared = boxes.slice(0, 4);

const space = { key: ' ', text: ' ', code: 'Space', windowsVirtualKeyCode: 32 };

/**
 * Ticks and unticks the boxes with the space bar, as often as `budget` milliseconds allow, twice at most. Returns for each
 * tick `{ ready, painted }` in milliseconds, or null where it changed nothing.
 */
export async function tickBoxes(visit, budget) {
  const end = Date.now() + budget;
  const ticks = [];
  await visit.page.evaluate(() => bench.watch());
  for (const box of [boxes, boxes, boxes, boxes].flat()) {
    if (Date.now() > end) break;
    ticks.push(await tick(visit, box));
  }
  return ticks;
}

/** What stands beside the boxes once some of them are ticked: pairs of label and count. */
export async function readCounts(visit) {
  const ticked = new Set(await visit.page.evaluate(() => bench.ticked()));
  for (const box of boxes) if (ticked.has(box) !== compared.includes(box)) await tick(visit, box);
  return visit.page.evaluate(() => bench.counts());
}

async function tick(visit, box) {
  await visit.page.evaluate((label) => bench.focusBox(label), box);
  return measureKey(visit, space);
}
