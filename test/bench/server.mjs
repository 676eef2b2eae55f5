import { createServer } from 'node:http';
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { card, style } from './card.mjs';
import { filtered, generate, lists, pageSize, shown } from './data.mjs';

const compress = promisify(gzip);
const here = new URL('./', import.meta.url);
const folders = { peers: new URL('node_modules/', here), dist: new URL('../../dist/', here) };
const types = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.csv': 'text/csv' };

/**
 * Serves pages, peers, Parvis and data from a free port of this machine, everything compressed once and then kept.
 * `files` are `{ name, text, rows }`. The page of a system on such a file is `/pages/FILE/SYSTEM.html`, and
 * `/pages/FILE/SYSTEM.folder.html` with the script of its folder.
 */
export async function startServer(files) {
  const kept = new Map();
  const answer = (path) => {
    if (!kept.has(path))
      kept.set(
        path,
        read(path, files).then((content) => pack(path, content)),
      );
    return kept.get(path);
  };
  const server = createServer((request, response) => {
    answer(new URL(request.url, 'http://localhost').pathname).then(
      ({ headers, body }) => response.writeHead(200, headers).end(body),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const size = async (path) => (await answer(path)).body.length;
  return {
    address: `http://127.0.0.1:${server.address().port}`,
    /** How many bytes of a path go over the network. */
    size,
    /** Compresses a page and all it loads, so that its first visitor does not wait for that; rejects where a part is missing. */
    prepare: async (path) => {
      const page = await read(path, files);
      await Promise.all(
        [...page.matchAll(/(?:src|href)="(\/[^"]+)"/g)].map(([, part]) => size(part)).concat(size(path)),
      );
    },
    stop: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

async function pack(path, content) {
  const body = await compress(content);
  const headers = {
    'content-type': `${types[extname(path)]}; charset=utf-8`,
    'content-encoding': 'gzip',
    'content-length': body.length,
    'cache-control': 'max-age=3600',
  };
  return { headers, body };
}

/** The content of a path; rejects where there is none. */
async function read(path, files) {
  const [, folder, ...rest] = path.split('/');
  if (folder in folders) return readFile(new URL(rest.join('/'), folders[folder]));
  const file = files.find(({ name }) => name === rest[0]);
  if (folder === 'data') return file.text;
  const [system, variant] = rest[1].split('.');
  const script =
    variant === undefined || variant === 'html' ? `/dist/${system}.js` : `/dist/${system}/${system}.js`;
  const page = fill(await readFile(new URL(`pages/${system}.html`, here), 'utf8'), file, script);
  return variant === 'prerendered' ? prerendered(page, file) : page;
}

/** A page as `parvis prerender` writes it, which asks for its script and file as the page of the demo on it advises: after the cards. */
async function prerendered(written, { name, text }) {
  const page = written
    .replace(/<link rel="preload"[^>]*>/, '')
    .replace('/parvis/parvis.js"', '/parvis/autoloader.js"');
  const folder = await mkdtemp(join(tmpdir(), 'parvis-bench-'));
  const path = join(folder, 'page.html');
  await mkdir(join(folder, 'data'));
  await writeFile(join(folder, 'data', name), text);
  await writeFile(path, page);
  await promisify(execFile)(process.execPath, [
    fileURLToPath(new URL('cli.js', folders.dist)),
    'prerender',
    path,
  ]);
  const html = await readFile(path, 'utf8');
  await rm(folder, { recursive: true });
  return html;
}

/** Puts the file and what the pages share in place of the `{{names}}` of a page. */
function fill(page, { name, rows }, script) {
  const values = {
    file: () => `/data/${name}`,
    script: () => script,
    rows: () => rows,
    style: () => style,
    card: () => card.toString(),
    shown: () => JSON.stringify(shown),
    filters: () => filtered.join(', '),
    ticks: () => filtered.map((name) => `${name}: ticks`).join(', '),
    lists: () => lists.join(', '),
    cards: () => [...generate(Math.min(rows, pageSize))].map(card).join(''),
  };
  return page.replace(/\{\{(\w+)\}\}/g, (_, key) => values[key]());
}
