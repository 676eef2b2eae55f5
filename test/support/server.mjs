import { Buffer } from 'node:buffer';
import { createServer } from 'node:http';
import { createGzip } from 'node:zlib';
import { siteHandler } from './content-systems.mjs';

/**
 * A server that behaves as badly as the real ones do, below `/__test/`. README.md in `test/` lists what can
 * be asked. Every handler receives the request, the response, the rest of the path and the query.
 */
const files = new Map();
const requests = new Map();

const noStore = { 'Cache-Control': 'no-store' };

const send = (response, status, type, body, headers = {}) => {
  response.writeHead(status, { 'Content-Type': type, ...noStore, ...headers });
  response.end(body);
};

const sendJson = (response, value) => send(response, 200, 'application/json', JSON.stringify(value));

const bodyOf = async (request) => {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks);
};

const numberOf = (query, name, otherwise = 0) => Number(query.get(name) ?? otherwise);

/** `header=Name: value`, as often as wanted. */
const headersOf = (query) =>
  Object.fromEntries(
    query.getAll('header').map((header) => {
      const colon = header.indexOf(':');
      return [header.slice(0, colon).trim(), header.slice(colon + 1).trim()];
    }),
  );

const piecesOf = (body, count) => {
  const size = Math.max(1, Math.ceil(body.length / count));
  return Array.from({ length: Math.ceil(body.length / size) }, (_, index) =>
    body.subarray(index * size, (index + 1) * size),
  );
};

/** Gates that were opened, and those at which answers wait: the first to come makes it. */
const gates = new Map();

const gateOf = (name) => {
  if (!gates.has(name)) {
    let open;
    const opened = new Promise((resolve) => (open = resolve));
    gates.set(name, { opened, open });
  }
  return gates.get(name);
};

const passGate = async (name) => {
  if (name !== null) await gateOf(name).opened;
};

const openGate = (_request, response, name) => {
  gateOf(name).open();
  response.writeHead(204).end();
};

/** Writes in `pieces`, each on its way before the next; after the first one comes the gate. */
const writeInPieces = async (response, body, pieces, gate) => {
  for (const piece of piecesOf(body, pieces)) {
    if (response.destroyed) return;
    await sendOff(response, piece);
    await passGate(gate);
  }
  response.end();
};

const storeFile = async (request, response, name, query) => {
  const type = query.get('type') ?? 'application/octet-stream';
  files.set(name, { body: await bodyOf(request), type, headers: headersOf(query) });
  requests.set(name, []);
  response.writeHead(204).end();
};

const logRequest = ({ method, headers }, name, query) => {
  requests.get(name)?.push({ method, headers, query: query.toString() });
};

const serveFile = async (request, response, name, query) => {
  logRequest(request, name, query);
  const file = files.get(name);
  if (!file) return send(response, 404, 'text/plain', `No file was published as ${name}`);
  await passGate(query.get('gate'));
  const { ETag: tag } = file.headers;
  if (tag !== undefined && request.headers['if-none-match'] === tag)
    return response.writeHead(304, file.headers).end();
  const status = numberOf(query, 'status', 200);
  const headers = { 'Content-Type': file.type, ...noStore, ...file.headers, ...headersOf(query) };
  if (!query.has('chunked')) headers['Content-Length'] = String(file.body.length);
  response.writeHead(status, headers);
  return writeInPieces(response, file.body, numberOf(query, 'pieces', 1), query.get('gate-within'));
};

const handleFile = (request, response, name, query) =>
  request.method === 'PUT'
    ? storeFile(request, response, name, query)
    : serveFile(request, response, name, query);

const sendBytes = (_request, response, _name, query) =>
  send(
    response,
    200,
    query.get('type') ?? 'text/csv',
    Buffer.from(query.get('base64') ?? '', 'base64'),
    headersOf(query),
  );

const sendStatus = (_request, response, status, query) =>
  send(response, Number(status), query.get('type') ?? 'text/html', `<h1>${status}</h1>`, headersOf(query));

const sendHtml = (_request, response) =>
  send(response, 200, 'text/html; charset=utf-8', '<!doctype html><title>Accueil</title><p>Bienvenue</p>');

const redirect = (_request, response, _name, query) =>
  send(response, numberOf(query, 'status', 302), 'text/plain', '', { Location: query.get('to') ?? '/' });

/** Writes; ends when it has left. */
const sendOff = (response, body) => new Promise((resolve) => response.write(body, resolve));

const firstRows = (query) => query.get('head') ?? 'nom;ville\nUn;Lyon\n';

/** Says what it is about to send, sends the beginning, then nothing more: the connection stays open. */
const stall = (_request, response, _name, query) => {
  response.writeHead(200, { 'Content-Type': 'text/csv', ...noStore });
  response.write(firstRows(query));
};

/** Breaks the connection in the middle of the body; `before` breaks it before any answer. */
const reset = async (_request, response, _name, query) => {
  if (!query.has('before')) await beginLongBody(response, query);
  response.socket.resetAndDestroy();
};

/** Sends part of what there is, without having said how much, and closes as if that were all (HTTP/1.0). */
const cutShort = async (_request, response, _name, query) => {
  response.useChunkedEncodingByDefault = false;
  response.writeHead(200, { 'Content-Type': 'text/csv', Connection: 'close', ...noStore });
  await sendOff(response, firstRows(query));
  await passGate(query.get('gate'));
  response.socket.end();
};

/** Closes properly, but before the length that it had promised. */
const truncate = async (_request, response, _name, query) => {
  await beginLongBody(response, query);
  response.socket.end();
};

const beginLongBody = async (response, query) => {
  response.writeHead(200, { 'Content-Type': 'text/csv', 'Content-Length': '1000000', ...noStore });
  await sendOff(response, firstRows(query));
  await passGate(query.get('gate')); // what breaks before the browser has looked takes the beginning with it
};

/** A few kilobytes that become `megabytes` when unpacked. */
const gzipBomb = (_request, response, _name, query) => {
  response.writeHead(200, { 'Content-Type': 'text/csv', 'Content-Encoding': 'gzip', ...noStore });
  const gzip = createGzip({ level: 9 });
  gzip.pipe(response);
  response.on('close', () => gzip.destroy());
  gzip.write('nom;ville\n');
  writeRepeatedly(gzip, Buffer.alloc(1_000_000, 'a;b\n'), numberOf(query, 'megabytes', 100));
};

const writeRepeatedly = (stream, block, times) => {
  let left = times;
  const more = () => {
    while (left > 0 && !stream.destroyed) {
      left -= 1;
      if (!stream.write(block)) return stream.once('drain', more);
    }
    return stream.end();
  };
  more();
};

const listRequests = (_request, response, name) => sendJson(response, requests.get(name) ?? []);

let tellOfTest = () => undefined;

/** Has the name of each test told as it begins. */
export const onTestBegins = (tell) => (tellOfTest = tell);

const begins = async (request, response) => {
  tellOfTest(String(await bodyOf(request)));
  response.writeHead(204).end();
};

const handlers = {
  begins,
  file: handleFile,
  open: openGate,
  requests: listRequests,
  site: siteHandler(handleFile),
  bytes: sendBytes,
  status: sendStatus,
  html: sendHtml,
  redirect,
  stall,
  reset,
  truncated: truncate,
  'cut-short': cutShort,
  'gzip-bomb': gzipBomb,
};

const prefix = '/__test/';

/** Answers a request below `/__test/`; false when the request is for someone else. */
export const answerTestRequest = async (request, response) => {
  const url = new URL(request.url, 'http://localhost');
  if (!url.pathname.startsWith(prefix)) return false;
  const [name, ...rest] = url.pathname.slice(prefix.length).split('/');
  const handler = Object.hasOwn(handlers, name) ? handlers[name] : undefined;
  if (handler) await handler(request, response, decodeURIComponent(rest.join('/')), url.searchParams);
  else send(response, 404, 'text/plain', `Nothing at ${url.pathname}`);
  return true;
};

/** The same as a Koa middleware, for the test runner. */
export const testServer = () => async (context, next) => {
  if (!context.path.startsWith(prefix)) return next();
  context.respond = false;
  context.res.statusCode = 200;
  await answerTestRequest(context.req, context.res);
};

/** The same on a port of its own, for tests in Node: gives its address and how to close it. */
export const startTestServer = async () => {
  const server = createServer((request, response) => {
    void answerTestRequest(request, response).then((answered) => {
      if (!answered) send(response, 404, 'text/plain', 'Not found');
    });
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = () => {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(resolve));
  };
  return { url: `http://127.0.0.1:${String(server.address().port)}`, close };
};
