import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { readFileSync, existsSync, statSync } from 'node:fs';
import { run, versionOf } from '../programs.mjs';

const types = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript',
  css: 'text/css',
  csv: 'text/csv; charset=utf-8',
};

/** The files that a generator has made, as a plain server gives them. */
const serveFiles = async (folder, port) => {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    const path = join(folder, pathname);
    const file = existsSync(path) && statSync(path).isDirectory() ? join(path, 'index.html') : path;
    if (!existsSync(file)) return response.writeHead(404).end();
    response.writeHead(200, { 'Content-Type': types[file.split('.').at(-1)] ?? 'application/octet-stream' });
    return response.end(readFileSync(file));
  });
  await new Promise((resolve) => server.listen(port, resolve));
  return () => new Promise((resolve) => server.close(resolve));
};

const write = (file, text) => {
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, text);
};

/** A generator: what is written into its folders, how it is run, where its site lies then. */
const generator = ({ name, version, missing, hosts, statics, files, build, out, page }) => ({
  name,
  missing: missing ?? (() => (version() === null ? `${name} is not installed` : null)),
  open: async ({ folder, release, data, root, port }) => {
    const site = join(folder, 'source');
    mkdirSync(join(site, statics), { recursive: true });
    if (hosts) cpSync(join(root, 'src', 'hosts', hosts), site, { recursive: true });
    cpSync(join(release, 'parvis'), join(site, statics, 'parvis'), { recursive: true });
    cpSync(data, join(site, statics, 'annuaire.csv'));
    for (const [path, text] of Object.entries(files)) write(join(site, path), text);
    build(site);
    const close = await serveFiles(join(site, out), port);
    return { version: version(site), address: `http://localhost:${port}/${page}`, close };
  },
});

export const hugo = generator({
  name: 'Hugo',
  version: () => versionOf('hugo', ['version']),
  hosts: 'hugo',
  statics: 'static',
  files: {
    'config.toml': 'baseURL = "/"\nlanguageCode = "fr"\ntitle = "Les Tilleuls"\n',
    'layouts/_default/single.html':
      '<!doctype html><html lang="fr"><meta charset="utf-8"><link rel="icon" href="data:,"><title>{{ .Title }}</title><main>{{ .Content }}</main></html>',
    'content/annuaire.md':
      '---\ntitle: Annuaire\n---\n\nQui fait quoi.\n\n{{< annuaire src="/annuaire.csv" page-size="20" >}}\n',
  },
  build: (site) => run('hugo', ['--source', site]),
  out: 'public',
  page: 'annuaire/',
});

export const jekyll = generator({
  name: 'Jekyll',
  version: () => versionOf('jekyll'),
  hosts: 'jekyll',
  statics: '.',
  files: {
    '_config.yml': 'lang: fr\n',
    '_layouts/default.html':
      '<!doctype html><html lang="fr"><meta charset="utf-8"><link rel="icon" href="data:,"><title>{{ page.title }}</title><main>{{ content }}</main></html>',
    'annuaire.md':
      '---\ntitle: Annuaire\nlayout: default\n---\n\nQui fait quoi.\n\n{% include annuaire.html src="/annuaire.csv" more=\'page-size="20"\' %}\n',
  },
  build: (site) =>
    run('jekyll', ['build', '--source', site, '--destination', join(site, '_site')], {
      env: { ...process.env, LANG: 'C.UTF-8' },
    }),
  out: '_site',
  page: 'annuaire.html',
});

const npmInstall = (site, ...packages) =>
  run('npm', ['install', '--no-audit', '--no-fund', '--prefer-offline', ...packages], { cwd: site });

const installed = (name) => (site) =>
  site && JSON.parse(readFileSync(join(site, 'node_modules', name, 'package.json'), 'utf8')).version;

export const eleventy = generator({
  name: 'Eleventy',
  version: installed('@11ty/eleventy'),
  missing: () => null,
  hosts: 'eleventy',
  statics: '.',
  files: {
    'package.json': '{ "private": true, "type": "module" }',
    'eleventy.config.js':
      'export default (config) => { config.addPassthroughCopy("parvis"); config.addPassthroughCopy("annuaire.csv"); };\n',
    'annuaire.md':
      '---\ntitle: Annuaire\n---\n<!doctype html><html lang="fr"><meta charset="utf-8"><link rel="icon" href="data:,"><title>{{ title }}</title>\n\nQui fait quoi.\n\n{% include "annuaire.liquid", src: "/annuaire.csv", more: \'page-size="20"\' %}\n',
  },
  build: (site) => {
    npmInstall(site, '@11ty/eleventy');
    run('npx', ['@11ty/eleventy'], { cwd: site });
  },
  out: '_site',
  page: 'annuaire/',
});

const tag =
  '<div><actor-directory id="annuaire" src="/annuaire.csv"><a href="/annuaire.csv">L’annuaire (CSV)</a></actor-directory></div>';

export const vitepress = generator({
  name: 'VitePress',
  version: installed('vitepress'),
  missing: () => null,
  statics: 'public',
  files: {
    'package.json': '{ "private": true, "type": "module" }',
    '.vitepress/config.js': `export default {
  lang: 'fr',
  title: 'Les Tilleuls',
  head: [['script', { type: 'module', src: '/parvis/parvis.js' }]],
  vue: { template: { compilerOptions: { isCustomElement: (tag) => tag.includes('-') } } },
};\n`,
    'annuaire.md': `# Annuaire\n\nQui fait quoi.\n\n${tag}\n`,
  },
  build: (site) => {
    npmInstall(site, 'vitepress');
    run('npx', ['vitepress', 'build'], { cwd: site });
  },
  out: '.vitepress/dist',
  page: 'annuaire.html',
});

export const astro = generator({
  name: 'Astro',
  version: installed('astro'),
  missing: () => null,
  statics: 'public',
  files: {
    'package.json': '{ "private": true, "type": "module" }',
    'src/pages/annuaire.astro': `<html lang="fr"><head><meta charset="utf-8" /><link rel="icon" href="data:," /><title>Annuaire</title></head><body>
<script is:inline type="module" src="/parvis/parvis.js"></script>
<actor-directory id="annuaire" src="/annuaire.csv"><a href="/annuaire.csv">L’annuaire</a></actor-directory></body></html>\n`,
  },
  build: (site) => {
    npmInstall(site, 'astro@5'); // the last that Node 20 runs
    run('npx', ['astro', 'build'], { cwd: site, env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' } });
  },
  out: 'dist',
  page: 'annuaire/',
});

export const docusaurus = generator({
  name: 'Docusaurus',
  version: installed('@docusaurus/core'),
  missing: () => null,
  statics: 'static',
  files: {
    'package.json': '{ "private": true }',
    'docusaurus.config.mjs': `export default {
  title: 'Les Tilleuls',
  url: 'http://localhost',
  baseUrl: '/',
  favicon: 'data:,',
  i18n: { defaultLocale: 'fr', locales: ['fr'] },
  scripts: [{ src: '/parvis/parvis.js', type: 'module' }],
  presets: [['classic', { docs: false, blog: false }]],
};\n`,
    'src/pages/index.mdx': '# Les Tilleuls\n',
    'src/pages/annuaire.mdx': `# Annuaire\n\nQui fait quoi.\n\n${tag}\n`,
  },
  build: (site) => {
    npmInstall(site, '@docusaurus/core@3', '@docusaurus/preset-classic@3', 'react@19', 'react-dom@19');
    run('npx', ['docusaurus', 'build'], {
      cwd: site,
      env: { ...process.env, DISABLE_VERSION_CHECK: 'true', DO_NOT_TRACK: '1' },
    });
  },
  out: 'build',
  page: 'annuaire/',
});
