/**
 * `npm run bench engines -- --rows 10000,1000000 --visits 5`: a list that a real OpenSearch (three nodes, behind nginx as the documentation
 * has it) answers for, beside a page that asks the same engine the same questions by a plain fetch. Prints a Markdown table of medians.
 * Asserts nothing.
 */
import { cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { makeRows, mapping } from '../../engines/list.mjs';
import { Cluster, whyNot } from '../../engines/opensearch/cluster.mjs';
import { startGuard, whyNoGuard } from '../../engines/opensearch/guard.mjs';
import { endBrowser, launchBrowser } from '../browser.mjs';
import { buildParvis } from '../prepare.mjs';
import { servePage } from './page.mjs';
import { visitPage } from './visit.mjs';

const median = (numbers) => [...numbers].sort((one, other) => one - other)[Math.floor(numbers.length / 2)];

const said = (numbers) => (numbers.length === 0 ? '–' : `${Math.round(median(numbers))}`);

const measures = {
  first: 'first cards',
  key: 'key to cards (250 ms of them the pause)',
  tick: 'tick to counts',
  plain: 'a page by plain fetch',
  plainCounts: 'a page and counts by plain fetch',
};

/** @param parameters what stands after `engines`. */
export const measureEngines = async (parameters) => {
  const { values: options } = parseArgs({
    args: parameters,
    options: {
      rows: { type: 'string', default: '10000,100000,1000000' },
      visits: { type: 'string', default: '5' },
    },
  });
  const missing = whyNot() ?? whyNoGuard();
  if (missing) {
    console.log(`Nothing is measured: ${missing}.`);
    return;
  }
  await buildParvis();
  tellMachine();
  const cluster = new Cluster(3, undefined, '1g');
  try {
    await cluster.start();
    for (const rows of options.rows.split(',').map(Number))
      await measure(cluster, rows, Number(options.visits));
  } finally {
    await cluster.stop();
  }
};

const tellMachine = () => {
  const [load] = loadavg();
  const busy =
    load > 0.5 ? ` Other programs keep it busy (load ${load.toFixed(1)}): do not trust the times.` : '';
  console.log(
    `# Lists of a search engine\n\n${cpus().length} × ${cpus()[0]?.model}, Node ${process.version}, OpenSearch 2.19 (three nodes on this machine), nginx.${busy}\n`,
  );
  console.log(`| rows | filled in | ${Object.values(measures).join(' | ')} |\n|${' --- |'.repeat(7)}`);
};

const measure = async (cluster, count, visits) => {
  const index = `rows-${count}`;
  const begun = Date.now();
  await cluster.fill(index, mapping, makeRows(count));
  const seconds = Math.round((Date.now() - begun) / 1000);
  const guard = await startGuard({ upstream: cluster.addresses[0], index, rate: 10_000 });
  const page = await servePage(guard.address);
  const browser = await launchBrowser();
  const found = Object.fromEntries(Object.keys(measures).map((name) => [name, []]));
  try {
    for (let visit = 0; visit <= visits; visit++) {
      const times = await visitPage(browser, page.address, visit);
      // The first one warms the engine up.
      if (visit > 0) for (const [name, time] of Object.entries(times)) found[name].push(time);
    }
  } finally {
    endBrowser(browser);
    page.stop();
    await guard.stop();
  }
  const cells = Object.keys(measures).map((name) => `${said(found[name])} ms`);
  console.log(`| ${count.toLocaleString('en')} | ${seconds} s | ${cells.join(' | ')} |`);
};
