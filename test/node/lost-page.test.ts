import { describe, expect, it } from 'vitest';
import { bundledTest } from '../support/bundle.mjs';
import { reporter, type FileResult } from '../support/reporter.mjs';

const root = '/project';

/** What is told of a file whose page ended with these errors. */
const told = (...messages: readonly string[]): readonly FileResult[] => {
  const results: FileResult[] = [];
  const { reportTestFileResults } = reporter({ root, showLogs: false, report: (file) => results.push(file) });
  const errors = messages.map((message) => ({ name: 'Error', message }));
  reportTestFileResults({
    testFile: bundledTest(root, 'test/elements/print.test.ts'),
    sessionsForTestFile: [{ passed: false, errors, logs: [], request404s: [] }],
  });
  return results;
};

const disconnected = 'Tests were interrupted because the browser disconnected.';
const refused =
  'WebDriverError: Request failed with error code ECONNREFUSED when running "execute/sync" with method "POST"';

describe('A page that is lost', () => {
  it('is tried again, as one that hung, where its browser has gone', () => {
    for (const messages of [[disconnected], [disconnected, refused], [refused]])
      expect(told(...messages)).toMatchObject([
        { file: 'test/elements/print.test.ts', hung: ['the page gave no answer'] },
      ]);
  });

  it('has failed where it says of an error of its own', () => {
    expect(told(disconnected, 'x is not defined')).toMatchObject([{ hung: [], count: { failed: 1 } }]);
  });
});
