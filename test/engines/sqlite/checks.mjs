// What is checked on servers of ours over SQLite FTS5, which follow the published grammar of the two public APIs.
import { createServer } from 'node:http';
import { expectNone } from '../check.mjs';
import { conform } from '../conform.mjs';
import { asPortalList, asResource, makeRows } from '../list.mjs';
import { openList } from '../open.mjs';
import { openDatabase, whyNoSqlite } from './database.mjs';
import { fillPortal, portalOver } from './portal.mjs';
import { fillResource, resourceOver } from './tabular.mjs';

const many = 50_000;

const isTruth = (value, column) => column !== 'actif' || /^(?:true|false|)$/.test(value);

const portal = {
  words: ({ nom, objet, commune, domaines, reference, cree, site }) => [
    nom,
    objet,
    commune ?? '',
    ...domaines,
    reference,
    cree,
    site ?? '',
  ],
  asks: isTruth,
};

const tabular = {
  words: ({ nom, objet, commune, domaines, reference, site }) => [
    nom,
    objet,
    commune ?? '',
    ...domaines,
    reference,
    site ?? '',
  ],
  asks: (value, column) => !/[&=+%#"\\*]/.test(value) && isTruth(value, column),
  valuesOf: (row, column) =>
    column === 'domaines' ? [row.domaines.join(', ')] : [row[column] ?? []].flat().map(String),
};

/** A server that answers by a function from an address. */
const serve = async (answer) => {
  const server = createServer((request, response) => {
    const found = answer(new URL(request.url, 'http://localhost')) ?? {
      status: 404,
      body: '{}',
      headers: {},
    };
    // A connection is used once: who asks shares this process, and a kept one may end while a long question holds both.
    response
      .writeHead(found.status, { 'content-type': 'application/json', connection: 'close', ...found.headers })
      .end(found.body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { address: `http://127.0.0.1:${server.address().port}`, stop: () => server.close() };
};

export const checkSqlite = async (checks, adapters) => {
  const missing = whyNoSqlite();
  if (missing) return checks.leaveOut('servers of ours over SQLite', missing);
  const rows = makeRows(many);
  const tried = async (name, fill, answerOver, list, path, open, about) => {
    const database = openDatabase();
    fill(database, list);
    const server = await serve(answerOver(database, list, 'a'));
    await checks.check(
      `${name} over SQLite FTS5 (a stand-in) answers as brute force does, ${many} rows`,
      async () => {
        const { said } = await conform(await openList(adapters, open, server.address + path), rows, about);
        expectNone(said);
      },
    );
    server.stop();
    database.close();
  };
  const path = '/api/explore/v2.1/catalog/datasets/a';
  await tried('Opendatasoft', fillPortal, portalOver, asPortalList(rows), path, adapters.openPortal, portal);
  for (const allowsCounts of [true, false])
    await tried(
      `data.gouv.fr, ${allowsCounts ? 'counted' : 'not counted'},`,
      fillResource,
      resourceOver,
      asResource(rows, { allowsCounts }),
      '/api/resources/a/',
      adapters.openResource,
      tabular,
    );
};
