import { env } from 'node:process';

/** Only the tests that must notice, which run.mjs names: the others would take time and prove nothing of the module. */
export default {
  test: { globals: true, include: (env.PARVIS_TESTS ?? 'test/core/**/*.test.ts').split(',') },
};
