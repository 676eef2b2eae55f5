import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, posix } from 'node:path';
import { expect } from 'chai';
import { strFromU8, unzipSync, type Unzipped } from 'fflate';
import { afterAll, beforeAll, vi } from 'vitest';
import { tags } from '../../src/elements/index.js';
import { root } from './packed.js';

vi.setConfig({ testTimeout: 0, hookTimeout: 0 }); // a release ends when it has ended

/** A release of what has been built, on a machine of this time zone. */
const releaseIn = (timeZone: string): string => {
  const folder = mkdtempSync(join(tmpdir(), 'parvis-release-'));
  const parameters = [join(root, '.config', 'release.mjs'), '--out', folder];
  const env = { ...process.env, TZ: timeZone };
  const { status, stderr } = spawnSync(process.execPath, parameters, { cwd: root, env, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return folder;
};

const textOf = (files: Unzipped, name: string): string => strFromU8(files[name] ?? new Uint8Array());

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** A list of sums as `sha256sum` writes it: a file and its sum. */
const sumsIn = (list: string): ReadonlyMap<string, string> =>
  new Map([...list.matchAll(/^([0-9a-f]{64}) {2}(.+)$/gm)].map(([, sum = '', name = '']) => [name, sum]));

const attributesOf = (html: string, name: string): readonly string[] =>
  [...html.matchAll(/<[a-z][^>]*>/g)].flatMap(
    ([tag]) => new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1] ?? [],
  );

describe('A release', () => {
  let folder = '';
  let files: Unzipped = {};
  let own = '';

  beforeAll(() => {
    folder = releaseIn('Europe/Paris');
    const name = readdirSync(folder).find((each) => /^parvis-\d.*\.zip$/.test(each)) ?? '';
    files = unzipSync(new Uint8Array(readFileSync(join(folder, name))));
    own = name.replace('.zip', '/');
  });

  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it('is the same bytes wherever it is made', () => {
    const again = releaseIn('Asia/Tokyo');
    try {
      expect(readdirSync(again)).to.deep.equal(readdirSync(folder)).and.to.have.length.above(2);
      for (const name of readdirSync(folder))
        expect(sha256(readFileSync(join(again, name))), name).to.equal(
          sha256(readFileSync(join(folder, name))),
        );
    } finally {
      rmSync(again, { recursive: true, force: true });
    }
  });

  it('is a folder of its own, with what a site copies, what tells how, and the licences', () => {
    const names = Object.keys(files);
    expect(names.filter((name) => !name.startsWith(own))).to.deep.equal([]);
    expect(names.map((name) => name.slice(own.length))).to.include.members([
      'LISEZMOI.html',
      'README.html',
      'LICENSE',
      'CHANGELOG.md',
      'SHA256SUMS',
      'parvis/parvis.js',
      'parvis/parvis.licenses.md',
      'parvis/embed.html',
      'parvis/themes/plain.css',
      'models/modele-annuaire.ods',
      'hosts/hugo/layouts/shortcodes/annuaire.html',
      'hosts/jekyll/_includes/annuaire.html',
      'hosts/eleventy/_includes/agenda.liquid',
      'models/model-agenda.csv',
      'single-file/parvis.js',
      'single-file/parvis.licenses.md',
    ]);
  });

  it('holds a plugin for WordPress, with the folder in it and a shortcode for every tag', () => {
    const plugin = unzipSync(new Uint8Array(readFileSync(join(folder, 'parvis-wordpress.zip'))));
    expect(Object.keys(plugin)).to.include.members(
      [
        'parvis.php',
        'block.json',
        'editor.js',
        'hand-over.js',
        'LICENSE',
        'uninstall.php',
        'parvis/parvis.js',
      ]
        .concat('languages/parvis-fr_FR.mo')
        .map((name) => `parvis/${name}`),
    );
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
    expect(textOf(plugin, 'parvis/parvis.php'))
      .to.include(`Version:           ${version}`)
      .and.not.include('0.0.0');
    const known = JSON.parse(textOf(plugin, 'parvis/tags.json')) as Readonly<
      Record<string, readonly string[]>
    >;
    expect(Object.keys(known)).to.have.members(tags);
    expect(known['actor-directory']).to.include.members(['src', 'filters', 'page-size']);
    expect(textOf(plugin, 'parvis/editor.js'))
      .to.include('parvis/list')
      .and.not.match(/^\s*import\b/m);
  });

  it('holds a plugin for DokuWiki, with the folder in it', () => {
    const names = Object.keys(unzipSync(new Uint8Array(readFileSync(join(folder, 'parvis-dokuwiki.zip')))));
    expect(names).to.include.members(
      ['plugin.info.txt', 'syntax.php', 'tags.json', 'LICENSE', 'parvis/parvis.js'].map(
        (name) => `parvis/${name}`,
      ),
    );
  });

  it('holds a plugin for SPIP, with the folder in it', () => {
    const names = Object.keys(unzipSync(new Uint8Array(readFileSync(join(folder, 'parvis-spip.zip')))));
    expect(names).to.include.members(
      ['paquet.xml', 'modeles/annuaire.html', 'parvis/autoloader.js'].map((name) => `parvis/${name}`),
    );
  });

  it('has the sum of every file in it, and of itself beside it', () => {
    const inside = sumsIn(textOf(files, `${own}SHA256SUMS`));
    expect([...inside.keys(), 'SHA256SUMS'].sort()).to.deep.equal(
      Object.keys(files)
        .map((name) => name.slice(own.length))
        .sort(),
    );
    for (const [name, sum] of inside)
      expect(sha256(files[own + name] ?? new Uint8Array()), name).to.equal(sum);
    const beside = readdirSync(folder).find((name) => name.endsWith('.sha256')) ?? '';
    const sums = sumsIn(readFileSync(join(folder, beside), 'utf8'));
    expect([...sums.keys(), beside].sort()).to.deep.equal(readdirSync(folder).sort());
    for (const [name, sum] of sums) expect(sha256(readFileSync(join(folder, name))), name).to.equal(sum);
  });

  for (const [page, language] of [
    ['LISEZMOI.html', 'fr'],
    ['README.html', 'en'],
  ] as const) {
    it(`has all recipes on a page of their own, which leads nowhere else: ${page}`, () => {
      const html = textOf(files, own + page);
      const ids = attributesOf(html, 'id');
      expect(html).to.include(`<html lang="${language}"`).and.include('WordPress').and.include('Nextcloud');
      expect(ids.length).to.equal(new Set(ids).size).and.to.be.above(20);
      expect(attributesOf(html, 'src').filter((src) => !(own + src in files))).to.deep.equal([]);
      const targets = attributesOf(html, 'href').filter((href) => !href.startsWith('https:'));
      const isThere = (href: string): boolean =>
        href.startsWith('#') ? ids.includes(href.slice(1)) : posix.normalize(own + href) in files;
      expect(targets.length).to.be.above(20);
      expect(targets.filter((href) => !isThere(href))).to.deep.equal([]);
      expect(html).to.not.match(/<script|<!-- [a-z]/);
    });
  }
});
