// npm run try-hosts: content systems and servers that this machine has, each with the list pasted into a page as an editor would, visited
// as a visitor does. What is missing is said. `--write` keeps what was found for the documentation; with words, only systems so called.
import { cpSync, mkdtempSync, rmSync, readFileSync, writeFileSync, mkdirSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { unzipSync } from 'fflate';
import puppeteer from 'puppeteer-core';
import { findBrowser } from '../support/browsers.mjs';
import { freePort } from '../support/free-port.mjs';
import { systems } from './systems/index.mjs';
import { visit } from './visit.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const results = join(root, 'demo', 'site', 'hosts-tried.json');
const { values, positionals } = parseArgs({
  options: { write: { type: 'boolean', default: false } },
  allowPositionals: true,
});

/** What people are given: the zip for sites and the plugin for WordPress, as a release makes them of what has been built. */
const makeRelease = (folder) => {
  const parameters = [join(root, '.config', 'release.mjs'), '--out', folder];
  const { status, stderr } = spawnSync(process.execPath, parameters, { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(`npm run build comes first\n${stderr}`);
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  for (const [name, bytes] of Object.entries(
    unzipSync(readFileSync(join(folder, `parvis-${version}.zip`))),
  )) {
    const path = join(folder, name);
    mkdirSync(join(path, '..'), { recursive: true });
    writeFileSync(path, bytes);
  }
  return { release: join(folder, `parvis-${version}`), plugin: join(folder, 'parvis-wordpress.zip') };
};

const failed = ({ found }) => found.some(([, fault]) => fault !== null);

const tell = ({ name, version, found, notes }) => {
  console.log(`\n${name} ${version}`);
  for (const [step, fault] of found)
    console.log(`  ${fault === null ? '✓' : '✗'} ${step}${fault === null ? '' : `: ${fault}`}`);
  for (const note of notes) console.log(`  ${note}`);
};

const trySystem = async (system, shared) => {
  const folder = mkdtempSync(join(tmpdir(), 'parvis-host-'));
  let opened;
  try {
    opened = await system.open({ ...shared, folder, port: await freePort() });
    const { version, address, notes = [], found: own = [] } = opened;
    const visited = await visit(shared.browser, address, folder);
    await opened.leave?.();
    return { name: system.name, version, notes, found: [...own, ...visited] };
  } catch (error) {
    return {
      name: system.name,
      version: '',
      notes: [],
      found: [['started', error instanceof Error ? error.message : String(error)]],
    };
  } finally {
    await opened?.close?.();
    if (process.env.PARVIS_KEEP)
      cpSync(folder, join(process.env.PARVIS_KEEP, system.name), { recursive: true });
    rmSync(folder, { recursive: true, force: true });
  }
};

const wanted = systems.filter(
  ({ name }) =>
    positionals.length === 0 || positionals.some((word) => name.toLowerCase().includes(word.toLowerCase())),
);
const releases = mkdtempSync(join(tmpdir(), 'parvis-hosts-'));
const browser = await puppeteer.launch({
  executablePath: findBrowser('chromium'),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
const tried = [];
try {
  const shared = {
    ...makeRelease(releases),
    releases,
    browser,
    root,
    data: join(root, 'data', 'annuaire-exemple.csv'),
  };
  for (const system of wanted) {
    const missing = system.missing();
    if (missing !== null) {
      console.log(`\n${system.name}: left out, ${missing}`);
      continue;
    }
    const result = await trySystem(system, shared);
    tell(result);
    tried.push(result);
  }
} finally {
  await browser.close();
  rmSync(releases, { recursive: true, force: true });
}
if (values.write) {
  const before = JSON.parse(readFileSync(results, 'utf8'));
  const kept = before.filter(({ name }) => !tried.some((each) => each.name === name));
  writeFileSync(
    results,
    `${JSON.stringify(
      [...kept, ...tried].sort((one, other) => one.name.localeCompare(other.name)),
      null,
      2,
    )}\n`,
  );
}
process.exitCode = tried.some(failed) ? 1 : 0;
