// A site like any other installs the package, checks its types, builds and works. Exit code 77: left out, with the reason as last line.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findBrowser } from '../support/browsers.mjs';
import { visitPages } from './visit.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** What npm says where it cannot get at packages at all. */
const unreachable =
  /\b(?:ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|ERR_SOCKET_TIMEOUT|E40[134])\b/;

const quiet = ['--no-audit', '--no-fund', '--ignore-scripts'];

class LeftOut extends Error {}

const npm = (parameters, cwd) => {
  const shell = process.platform === 'win32';
  const { status, stdout, stderr } = spawnSync('npm', parameters, { cwd, shell, encoding: 'utf8' });
  if (status === 0) return stdout;
  const said = `${stdout}${stderr}`;
  if (parameters[0] === 'install' && unreachable.test(said))
    throw new LeftOut('the registry could not be reached');
  throw new Error(`npm ${parameters.join(' ')}\n${said}`);
};

/** Outside of this folder: nothing that lies in our own node_modules may stand in for what the package fails to name. */
const install = (site) => {
  cpSync(fileURLToPath(new URL('project', import.meta.url)), site, { recursive: true });
  npm(['install', '--no-save', '--prefer-offline', ...quiet], site);
  const tarball = npm(['pack', '--silent', '--pack-destination', site], root).trim().split('\n').at(-1);
  npm(['install', '--no-save', '--prefer-offline', ...quiet, `./${tarball}`], site);
};

const tryOut = async (site) => {
  const chromium = findBrowser('chromium');
  if (!chromium) throw new LeftOut('Chromium was not found');
  install(site);
  console.log('installed');
  npm(['run', 'check'], site);
  console.log('types are right in TypeScript, React, Vue and Svelte');
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
