// A page with the list, and one that asks the same engine by a plain fetch and writes the same number of entries.
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';

const dist = new URL('../../../dist/', import.meta.url);

const pageOf = (index) => `<!doctype html><meta charset="utf-8"><title>Bench</title>
<script type="module" src="/parvis/parvis.js"></script>
<actor-directory lang="fr" engine="opensearch" src="${index}" field-title="nom" filters="commune, domaines, actif"></actor-directory>
<ol id="plain"></ol>`;

/** @returns the address of the page, and what ends its server. */
export const servePage = async (index) => {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    if (pathname === '/')
      return response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(pageOf(index));
    readFile(new URL(`.${pathname}`, dist)).then(
      (content) => response.writeHead(200, { 'content-type': 'text/javascript' }).end(content),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { address: `http://127.0.0.1:${server.address().port}/`, stop: () => server.close() };
};
