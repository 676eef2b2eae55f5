import { expect, test } from 'vitest';
import { runInLanes } from '../support/lanes.mjs';

const right = async () => ({ ok: true });

test('leaves out what waits for something that failed', async () => {
  const wrong = async () => ({ ok: false });
  const results = await runInLanes(
    [
      { name: 'pages', after: ['build'], run: right },
      { name: 'build', run: wrong },
    ],
    2,
  );
  expect(results).toEqual([
    { name: 'pages', ok: false, note: 'left out: what it needs failed' },
    { name: 'build', ok: false },
  ]);
});

test('tries what waits for a build that only weighs too much', async () => {
  const heavy = async () => ({ ok: false, isUsable: true });
  const results = await runInLanes(
    [
      { name: 'build', run: heavy },
      { name: 'pages', after: ['build'], run: right },
    ],
    1,
  );
  expect(results.map(({ ok }) => ok)).toEqual([false, true]);
});
