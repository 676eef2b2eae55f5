import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';

/** What a program says of itself, null where it is not there. */
export const versionOf = (command, parameters = ['--version'], pattern = /\d+\.\d+(?:\.\d+)?/) => {
  const { status, stdout, stderr } = spawnSync(command, parameters, { encoding: 'utf8' });
  return status === 0 ? (pattern.exec(stdout + stderr)?.[0] ?? '') : null;
};

/** The version of a package of Debian, null where it is not installed. */
export const packageVersion = (name) => {
  const { status, stdout } = spawnSync('dpkg-query', ['--show', '--showformat=${Version}', name], {
    encoding: 'utf8',
  });
  return status === 0 && stdout !== '' ? stdout.replace(/^\d+:/, '').replace(/[-+].*/, '') : null;
};

/** Runs a program to its end; throws what it said where it failed. */
export const run = (command, parameters, options = {}) => {
  const { status, stdout, stderr, error } = spawnSync(command, parameters, { encoding: 'utf8', ...options });
  if (status !== 0) throw new Error(`${command} ${parameters.join(' ')}\n${error ?? ''}${stdout}${stderr}`);
  return stdout;
};

/** Starts a server and waits until it answers; gives what ends it. */
export const serve = async (command, parameters, address, options = {}) => {
  const child = spawn(command, parameters, { stdio: 'ignore', detached: true, ...options });
  const ended = once(child, 'exit');
  for (let tries = 0; tries < 100; tries++) {
    const answer = await fetch(address, { redirect: 'manual' }).catch(() => null);
    if (answer) break;
    if (child.exitCode !== null) throw new Error(`${command} has ended`);
    await wait(200);
  }
  return async () => {
    process.kill(-child.pid, 'SIGTERM');
    await ended;
  };
};
