// npm run test:engines: real search engines on this machine, asked by the adapters. It starts what the machine has, says what it leaves out,
// and ends what it has started. `--write` keeps answers for `npm test`, which asks no engine.
import { parseArgs } from 'node:util';
import { Checks } from './check.mjs';
import { loadAdapters } from './open.mjs';
import { checkOpenSearch } from './opensearch/checks.mjs';

const { values: options } = parseArgs({ options: { write: { type: 'boolean', default: false } } });

const checks = new Checks();
try {
  const adapters = await loadAdapters();
  await checkOpenSearch(checks, adapters, options);
} catch (error) {
  checks.failed++;
  console.error(error);
}
checks.end();
