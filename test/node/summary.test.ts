import { expect, test } from 'vitest';
import { failuresAgain } from '../support/summary.mjs';

test('says at the end which tests failed, in which step, and how', () => {
  const said = failuresAgain([
    {
      name: 'node',
      ok: false,
      failures: ['test/core/a.test.ts › adds\nexpected 1 to equal 2\n    at a.ts:3'],
    },
    { name: 'lint', ok: true, failures: [] },
    { name: 'types', ok: true },
    {
      name: 'firefox',
      ok: false,
      failures: ['test/elements/b.test.ts ✗ b › opens', 'test/elements/c.test.ts ✗ c'],
    },
  ]);
  expect(said.split('\n').map((line) => line.trimEnd())).toEqual([
    'What failed:',
    '',
    '✗ node: test/core/a.test.ts › adds',
    '    expected 1 to equal 2',
    '        at a.ts:3',
    '',
    '✗ firefox: test/elements/b.test.ts ✗ b › opens',
    '',
    '✗ firefox: test/elements/c.test.ts ✗ c',
  ]);
});

test('says no more than the beginning of what is long', () => {
  const long = Array.from({ length: 400 }, (_, at) => `line ${at}`).join('\n');
  const lines = failuresAgain([{ name: 'node', ok: false, failures: [long] }]).split('\n');
  expect(lines.length).toBeLessThan(20);
  expect(lines).toContain('✗ node: line 0');
});
