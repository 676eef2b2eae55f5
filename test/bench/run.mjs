/**
 * `npm run bench`: Parvis beside other systems on the same files, in the same run. Prints Markdown tables of medians on
 * the standard output, and how it is getting on beside it. Asserts nothing. `--help` tells what can be asked for.
 */
import { cpus, loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';
import { readDirectory } from './data.mjs';
import { compared } from './keys.mjs';
import { readOptions } from './options.mjs';
import { tellParts } from './parts.mjs';
import { buildParvis, installPeers, readVersion } from './prepare.mjs';
import { formatFilters, formatTable } from './report.mjs';
import { compareSystems } from './rounds.mjs';
import { startServer } from './server.mjs';

const options = readOptions(process.argv.slice(2));
await installPeers();
const jobs = [
  { systems: await Promise.all(options.systems.map(withVersion)), format: formatTable },
  { systems: await Promise.all(options.filterSystems.map(withVersion)), format: formatFilters },
].filter(({ systems }) => systems.length > 0);
const pages = jobs.flatMap(({ systems }) => systems);
if (pages.some(({ page }) => page.startsWith('parvis'))) await buildParvis();
const files = await Promise.all(options.rows.map(prepareFile));
const server = await startServer(files);

const [load] = loadavg();
const busy =
  load > 0.5 ? ` Other programs keep it busy (load ${load.toFixed(1)}): do not trust the times.` : '';
console.log(
  `# Benchmark\n\n${cpus().length} × ${cpus()[0]?.model}, Node ${process.version}.${busy} Medians of the visits.\n`,
);
for (const file of files) {
  for (const { page } of pages) await server.prepare(`/pages/${file.name}/${page}.html`);
  file.compressed = await server.size(`/data/${file.name}`);
  for (const condition of options.conditions) {
    for (const { systems, format } of jobs) {
      const outcomes = await compareSystems(systems, {
        ...options,
        file,
        condition,
        address: server.address,
      });
      console.log(format({ file, condition, outcomes, compared }));
    }
    for (const system of pages.filter(({ page, option }) => page.startsWith('parvis') && !option))
      console.log(await tellParts({ system, file, condition, address: server.address }));
  }
}
server.stop();

async function withVersion(system) {
  return { ...system, version: system.package ? await readVersion(system.package) : undefined };
}

async function prepareFile(rows) {
  const folder = fileURLToPath(new URL('.cache', import.meta.url));
  const { name, text } = await readDirectory(rows, folder);
  return { name, text, rows, bytes: Buffer.byteLength(text) };
}
