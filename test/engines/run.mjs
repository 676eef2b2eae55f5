// npm run test:engines: real search engines on this machine, asked by the adapters. It starts what the machine has, says what it leaves out,
// and ends what it has started. Names choose engines (`sqlite`, `groonga`, `opensearch`). `--write` keeps answers for `npm test`, which asks no engine; `--install` has Debian's packages installed first.
import { parseArgs } from 'node:util';
import { Checks } from './check.mjs';
import { loadAdapters } from './open.mjs';
import { checkGroonga } from './groonga/checks.mjs';
import { installEngines } from './install.mjs';
import { checkOpenSearch } from './opensearch/checks.mjs';
import { checkSqlite } from './sqlite/checks.mjs';

const { values: options, positionals: names } = parseArgs({
  allowPositionals: true,
  options: { write: { type: 'boolean', default: false }, install: { type: 'boolean', default: false } },
});

const engines = { sqlite: checkSqlite, groonga: checkGroonga, opensearch: checkOpenSearch };

if (options.install) installEngines();

const checks = new Checks();
try {
  const adapters = await loadAdapters();
  for (const [name, check] of Object.entries(engines))
    if (names.length === 0 || names.includes(name)) await check(checks, adapters, options);
} catch (error) {
  checks.failed++;
  console.error(error);
}
checks.end();
