// Answers of a real engine, kept so that they can be given again where there is none.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync, gzipSync } from 'node:zlib';

const fileOf = (name) => fileURLToPath(new URL(`recorded/${name}.json.gz`, import.meta.url));

const keyOf = (address) => {
  const { pathname, search } = new URL(address);
  return pathname + search;
};

/** How long an answer took differs each time, and nothing depends on it. */
const settled = (body) => JSON.stringify(JSON.parse(body), (key, value) => (key === 'took' ? 0 : value));

/** Keeps the answers that are asked for: `ask` in place of that of the network, `write` at the end. */
export const recorder = (ask) => {
  const answers = new Map();
  return {
    ask: async (address, signal) => {
      const body = await ask(address, signal);
      answers.set(keyOf(address), settled(JSON.stringify(body)));
      return body;
    },
    write: (name) => {
      const sorted = Object.fromEntries([...answers].sort(([one], [other]) => (one < other ? -1 : 1)));
      writeFileSync(fileOf(name), gzipSync(JSON.stringify(sorted), { level: 9 }));
      return answers.size;
    },
  };
};

/** What gives recorded answers; null where nobody has recorded any. */
export const replay = (name) => {
  if (!existsSync(fileOf(name))) return null;
  const answers = new Map(Object.entries(JSON.parse(gunzipSync(readFileSync(fileOf(name))).toString())));
  return (url) => {
    const body = answers.get(keyOf(url.href));
    return body === undefined ? null : { status: 200, body, headers: { 'content-type': 'application/json' } };
  };
};
