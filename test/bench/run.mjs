/**
 * `npm run bench`: Parvis beside other systems on the same files, in the same run. Prints Markdown tables of medians on
 * the standard output, and how it is getting on beside it. Asserts nothing. `--help` tells what can be asked for.
 */
import { cpus, loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';
import { readDirectory } from './data.mjs';
import { compared } from './keys.mjs';
import { readOptions } from './options.mjs';
import { buildParvis, installPeers, readVersion } from './prepare.mjs';
import { formatTable } from './report.mjs';
import { compareSystems } from './rounds.mjs';
import { startServer } from './server.mjs';

const options = readOptions(process.argv.slice(2));
await installPeers();
if (options.systems.some(({ id }) => id === 'parvis')) await buildParvis();
const systems = await Promise.all(options.systems.map(withVersion));
const files = await Promise.all(options.rows.map(prepareFile));
const server = await startServer(files);

const [load] = loadavg();
const busy =
  load > 0.5 ? ` Other programs keep it busy (load ${load.toFixed(1)}): do not trust the times.` : '';
console.log(
  `# Benchmark\n\n${cpus().length} × ${cpus()[0]?.model}, Node ${process.version}.${busy} Medians of the visits.\n`,
);
for (const file of files) {
  for (const { id } of systems) await server.prepare(`/pages/${file.name}/${id}.html`);
  file.compressed = await server.size(`/data/${file.name}`);
  for (const condition of options.conditions) {
    const outcomes = await compareSystems(systems, { ...options, file, condition, address: server.address });
    console.log(formatTable({ file, condition, outcomes, compared }));
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
