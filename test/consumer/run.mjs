// A site like any other installs the package, checks its types, builds and works. Exit code 77: left out, with the reason as last line.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findBrowser } from '../support/browsers.mjs';
import { visitPages } from './visit.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** What npm says where it cannot get at packages at all, and where a registry does not offer them. */
const unreachable =
  /\b(?:ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|ERR_SOCKET_TIMEOUT)\b/;
const missing = /\b(?:E40[134]|ETARGET)\b/;

const quiet = ['--no-audit', '--no-fund', '--ignore-scripts'];

class LeftOut extends Error {}

const npm = (parameters, cwd) => {
  const shell = process.platform === 'win32';
  const { status, stdout, stderr } = spawnSync('npm', parameters, { cwd, shell, encoding: 'utf8' });
  if (status !== 0) throw new Error(`npm ${parameters.join(' ')}\n${stdout}${stderr}`);
  return stdout;
};

const npmInstall = (site, ...packages) =>
  npm(['install', '--no-save', '--prefer-offline', ...quiet, ...packages], site);

/** What only the registry is to blame for leaves the whole out: where nothing can be reached, or what the site itself is made of is not there. */
const excused = (site, error) => {
  const leftOut = (code) => new LeftOut(`the registry did not give what is needed (${code})`);
  const [nothing] = unreachable.exec(error.message) ?? [];
  if (nothing || !missing.test(error.message)) return nothing ? leftOut(nothing) : error;
  try {
    npmInstall(site);
  } catch ({ message }) {
    const [code] = unreachable.exec(message) ?? missing.exec(message) ?? [];
    if (code) return leftOut(code);
  }
  return error; // what the package depends on must be there
};

/** Outside of this folder: nothing that lies in our own node_modules may stand in for what the package fails to name. */
const install = (site) => {
  cpSync(fileURLToPath(new URL('project', import.meta.url)), site, { recursive: true });
  const tarball = npm(['pack', '--silent', '--pack-destination', site], root).trim().split('\n').at(-1);
  try {
    npmInstall(site, `./${tarball}`);
  } catch (error) {
    throw excused(site, error);
  }
};

/** What a program says when Node runs it in the site, on Windows too: npm's commands are scripts of the shell there. */
const said = (command, parameters, cwd) => {
  const shell = process.platform === 'win32';
  const { status, stdout, stderr } = spawnSync(command, parameters, { cwd, shell, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command} ${parameters.join(' ')}\n${stdout}${stderr}`);
  return JSON.parse(stdout);
};

/** Reads the site's file without a bundler: by a program of its own, and by the command of the package. */
const readInNode = (site) => {
  const { rows, use, title } = said('node', ['plain.mjs'], site);
  const report = said('npx', ['parvis', 'inspect', 'public/clubs.csv', '--json'], site);
  const read = { rows, use, title };
  const wanted = { rows: report.rows, use: report.use, title: 'Nom' };
  if (rows !== 3 || JSON.stringify(read) !== JSON.stringify(wanted))
    throw new Error(`Node reads ${JSON.stringify(read)}, the command ${JSON.stringify(wanted)}`);
};

const tryOut = async (site) => {
  const chromium = findBrowser('chromium');
  if (!chromium) throw new LeftOut('Chromium was not found');
  install(site);
  console.log('installed');
  npm(['run', 'check'], site);
  console.log('types are right in TypeScript, React, Vue and Svelte');
  readInNode(site);
  console.log('read in plain Node, and by its command');
  npm(['run', 'build'], site);
  console.log('built');
  await visitPages(site, chromium);
};

const site = mkdtempSync(join(tmpdir(), 'parvis-consumer-'));
try {
  await tryOut(site);
} catch (error) {
  console.log(error instanceof Error ? error.message : error);
  process.exitCode = error instanceof LeftOut ? 77 : 1;
} finally {
  rmSync(site, { recursive: true, force: true });
}
