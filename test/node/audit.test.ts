import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** What package.json and the lock file say of a package, as far as it is asked here. */
interface Package {
  readonly version?: string;
  readonly license?: string;
  readonly licenses?: readonly { readonly type: string }[];
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly scripts?: Readonly<Record<string, string>>;
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly devOptional?: boolean;
}

const read = <Content>(path: string): Content =>
  JSON.parse(readFileSync(join(root, path), 'utf8')) as Content;

const own = read<Package>('package.json');
const locked = Object.entries(
  read<{ readonly packages: Readonly<Record<string, Package>> }>('package-lock.json').packages,
).filter(([path]) => path !== '');

/** What may stand in the script that visitors load: licences that ask for no more than their own text. */
const free = ['MIT', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'ISC', '0BSD'];

/** Unchanged, in a script that only calendars fetch: its licence (MPL-2.0) asks for the text of its own files, which npm has. */
const byItself = ['node_modules/ical.js'];

/** What may be used to build and test besides, and never leaves this repository. */
const forDevelopment = [
  ...free,
  'MPL-2.0',
  'BlueOak-1.0.0',
  'Python-2.0',
  'CC-BY-4.0',
  'CC0-1.0',
  'Zlib',
  'Unlicense',
];

/** Two packages of the test runner's that say theirs in their Readme only. */
const saidElsewhere: ReadonlyMap<string, string> = new Map([
  ['node_modules/css-value', 'MIT'],
  ['node_modules/only', 'MIT'],
]);

const licenceOf = ([path, entry]: (typeof locked)[number]): string => {
  const file = `${path}/package.json`;
  const installed = existsSync(join(root, file)) ? read<Package>(file) : {};
  const legacy = installed.licenses?.map(({ type }) => type).join(' OR ');
  return installed.license ?? entry.license ?? legacy ?? saidElsewhere.get(path) ?? 'none';
};

/** Of alternatives one must do, of several that hold together each. */
const isAllowed = (licence: string, allowed: readonly string[]): boolean =>
  licence
    .replace(/[()]/g, '')
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((name) => allowed.includes(name)));

const refused = (packages: typeof locked, allowed: readonly string[]): readonly string[] =>
  packages
    .filter((each) => !isAllowed(licenceOf(each), allowed))
    .map((each) => `${each[0]}: ${licenceOf(each)}`);

describe('The packages that Parvis stands on', () => {
  const shipped = locked.filter(([, { dev, devOptional }]) => !dev && !devOptional);

  it('are nine, and what these bring along', () => {
    expect(Object.keys(own.dependencies ?? {}).sort()).to.deep.equal([
      '@lit/task',
      'd3-selection',
      'd3-zoom',
      'fflate',
      'fuse.js',
      'ical.js',
      'lit',
      'papaparse',
      'pmtiles',
    ]);
    expect(shipped.map(([path]) => path.replace('node_modules/', '')).sort()).to.deep.equal([
      '@lit-labs/ssr-dom-shim',
      '@lit/reactive-element',
      '@lit/task',
      '@types/trusted-types',
      'd3-color',
      'd3-dispatch',
      'd3-drag',
      'd3-ease',
      'd3-interpolate',
      'd3-selection',
      'd3-timer',
      'd3-transition',
      'd3-zoom',
      'fflate',
      'fuse.js',
      'ical.js',
      'lit',
      'lit-element',
      'lit-html',
      'papaparse',
      'pmtiles',
    ]);
  });

  it('have licences that let everybody use them for anything', () => {
    const besides = shipped.filter(([path]) => !byItself.includes(path));
    expect(refused(besides, free)).to.deep.equal([]);
  });

  it('run nothing when they are installed', () => {
    // `prepare` runs for a package in its own repository only.
    const hooks = ['preinstall', 'install', 'postinstall'];
    const running = shipped.filter(([path]) => {
      const { scripts = {} } = read<Package>(`${path}/package.json`);
      return hooks.some((hook) => Object.hasOwn(scripts, hook));
    });
    expect(running).to.deep.equal([]);
    expect(hooks.filter((hook) => Object.hasOwn(own.scripts ?? {}, hook))).to.deep.equal([]);
  });

  it('are built and tested with packages whose licences are known', () => {
    expect(locked.length).to.be.above(100);
    expect(refused(locked, forDevelopment)).to.deep.equal([]);
  });
});

describe('The advisories on the packages that Parvis stands on', () => {
  const npm = spawnSync('npm', ['audit', '--omit=dev', '--json'], {
    cwd: root,
    encoding: 'utf8',
    timeout: 30_000,
    shell: process.platform === 'win32',
  });
  const report = ((): { readonly vulnerabilities?: object } => {
    try {
      return JSON.parse(npm.stdout) as { readonly vulnerabilities?: object };
    } catch {
      return {};
    }
  })();
  const { vulnerabilities } = report;

  // Without network, or where the registry is a mirror that keeps no advisories, nothing can be said: the name says so.
  const title = vulnerabilities ? 'are none' : 'could not be asked for: the registry does not answer';
  const test = vulnerabilities ? it : it.skip;
  test(title, () => {
    expect(vulnerabilities).to.deep.equal({});
  });
});

describe('The source', () => {
  const sources = (readdirSync(join(root, 'src'), { recursive: true }) as string[]).filter((name) =>
    name.endsWith('.ts'),
  );

  it('makes no code or markup of text, and stores nothing but what owners ask for: copies of files, and what visitors keep', () => {
    expect(sources.length).to.be.above(100);
    const found = sources.filter((name) => {
      const text = readFileSync(join(root, 'src', name), 'utf8').replaceAll(/\/\*[\s\S]*?\*\/|\/\/ .*/g, '');
      return /\beval\(|new Function\(|\.innerHTML\b|document\.write|localStorage|document\.cookie/.test(text);
    });
    expect(found).to.deep.equal(['visit/kept-storage.ts']);
  });
});
