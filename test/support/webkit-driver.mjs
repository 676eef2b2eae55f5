import { spawn } from 'node:child_process';
import { env } from 'node:process';
import { setTimeout as wait } from 'node:timers/promises';
import { findBrowser, findCommand } from './browsers.mjs';
import { freePort } from './free-port.mjs';
import { longest } from './limits.mjs';

const host = '127.0.0.1';

/** Compositing needs a graphics card; the sandbox needs a user who is not root. */
const driverEnvironment = () => ({
  ...env,
  WEBKIT_DISABLE_COMPOSITING_MODE: '1',
  WEBKIT_DISABLE_DMABUF_RENDERER: '1',
  ...(process.getuid?.() === 0 ? { WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' } : {}),
});

/** A screen of its own where there is one to be had: windows that steal the focus would disturb the tests. */
const commandLine = (port) => {
  const driver = [findBrowser('webkit'), `--host=${host}`, `--port=${String(port)}`];
  return findCommand('xvfb-run') ? ['xvfb-run', '-a', ...driver] : driver;
};

const isReady = async (port) => {
  try {
    return (await fetch(`http://${host}:${String(port)}/status`)).ok;
  } catch {
    return false;
  }
};

const untilReady = async (port, seconds) => {
  for (let attempt = 0; attempt < seconds * 5; attempt += 1) {
    if (await isReady(port)) return;
    await wait(200);
  }
  throw new Error(`WebKitWebDriver did not answer within ${String(seconds)} s`);
};

const stopGroup = (child) => {
  try {
    process.kill(-child.pid, 'SIGTERM');
  } catch {
    // It has ended by itself.
  }
};

/** Starts WebKit's driver on a free port: gives the port, and how to stop the driver with all it started. */
export const startWebKitDriver = async () => {
  const port = await freePort();
  const [command, ...parameters] = commandLine(port);
  const child = spawn(command, parameters, { detached: true, stdio: 'ignore', env: driverEnvironment() });
  const stop = () => stopGroup(child);
  try {
    await untilReady(port, longest.start / 1000);
  } catch (error) {
    stop();
    throw error;
  }
  return { host, port, stop };
};
