// What a Debian has not in its own suite, from a later one: its packages are laid out in a folder; nothing of the machine changes.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run, versionOf } from './programs.mjs';

/** Where this machine has its packages from: the archive has those of later suites as well. */
const archiveHere = () => {
  const asked = ['indextargets', '--format', '$(REPO_URI)', 'Created-By: Packages', 'Label: Debian'];
  const [archive = ''] = run('apt-get', asked).trim().split('\n');
  if (archive === '') throw new Error('This machine has no packages of Debian');
  return archive;
};

const fieldsOf = (stanza) =>
  Object.fromEntries(
    [...stanza.matchAll(/^([A-Za-z0-9-]+): (.*)$/gm)].map(([, name, value]) => [name, value]),
  );

/** The packages of these names in what an archive lists; throws for one that is not listed. */
export const packagesIn = (list, names) => {
  const stanzas = `\n\n${list}`;
  return names.map((name) => {
    const start = stanzas.indexOf(`\n\nPackage: ${name}\n`);
    if (start < 0) throw new Error(`${name} is not in the archive`);
    const end = stanzas.indexOf('\n\n', start + 2);
    return fieldsOf(stanzas.slice(start + 2, end < 0 ? undefined : end));
  });
};

/** A version as its makers write it, without what Debian adds. */
export const upstream = (version) => version.replace(/^\d+:/, '').replace(/[-+].*/, '');

const download = async (address) => {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return Buffer.from(await answer.arrayBuffer());
};

const listOf = async (archive, suite, kept) => {
  const file = join(kept, 'Packages.xz');
  if (!existsSync(file))
    writeFileSync(file, await download(`${archive}dists/${suite}/main/binary-amd64/Packages.xz`));
  return run('xz', ['--decompress', '--stdout', file], { maxBuffer: 2 ** 30 });
};

const fetchPackage = async (archive, { Filename, SHA256 }, kept) => {
  const file = join(kept, Filename.replace(/.*\//, ''));
  if (existsSync(file)) return file;
  const bytes = await download(archive + Filename);
  if (createHash('sha256').update(bytes).digest('hex') !== SHA256)
    throw new Error(`${Filename} is not what the archive lists`);
  writeFileSync(file, bytes);
  return file;
};

/** Lays packages of a later suite out in a folder; gives the version of the first. What was fetched is kept for the next time. */
export const layOut = async (suite, names, folder) => {
  const kept = join(tmpdir(), `parvis-debian-${suite}`);
  mkdirSync(kept, { recursive: true });
  const archive = archiveHere();
  const packages = packagesIn(await listOf(archive, suite, kept), names);
  for (const each of packages)
    run('dpkg-deb', ['--extract', await fetchPackage(archive, each, kept), folder]);
  return upstream(packages[0].Version);
};

/** What this machine lacks to take packages of a later suite, null where it can. */
export const cannotLayOut = () =>
  versionOf('apt-get') === null || versionOf('dpkg-deb') === null || versionOf('xz') === null
    ? 'apt-get, dpkg-deb and xz would be needed'
    : null;
