// A cluster of OpenSearch on this machine, of Maven's packages: started for a test, ended with it. Its settings are those that a public
// index should have: no scripts, few buckets, a limit of time.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { freemem, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));
/** Packages and what is compiled of ours are kept from one run to the next. */
const kept = join(tmpdir(), 'parvis-opensearch');
const data = join(kept, 'data');

const run = (command, parameters, options) => {
  const { status, error, stderr } = spawnSync(command, parameters, {
    encoding: 'utf8',
    timeout: 240_000,
    ...options,
  });
  if (error ?? status !== 0) throw new Error(`${command}: ${error?.message ?? stderr.slice(-500)}`);
};

const MEMORY = 3 * 2 ** 30;

/** Whether this machine has what a cluster needs; why not, in words, else. */
export const whyNot = () => {
  for (const command of ['java', 'javac', 'mvn'])
    if (spawnSync(command, ['-version'], { timeout: 30_000 }).error) return `${command} is not there`;
  return freemem() < MEMORY ? 'three nodes want 3 GB of free memory' : null;
};

/** Fetches the packages, once, and compiles the launcher. */
const prepare = () => {
  const jars = join(kept, 'jars');
  if (!existsSync(jars) || readdirSync(jars).length < 20)
    run('mvn', [
      '-q',
      '-B',
      '-f',
      join(here, 'pom.xml'),
      'dependency:copy-dependencies',
      `-DoutputDirectory=${jars}`,
    ]);
  run('javac', ['-cp', join(jars, '*'), '-d', join(kept, 'classes'), join(here, 'Launcher.java')]);
  return [join(kept, 'classes'), join(jars, '*')].join(':');
};

const HTTP = 19200;
const TRANSPORT = 19300;

/** Settings of a node that a guarding proxy stands before. */
const guarded = [
  'script.allowed_types=none',
  'search.max_buckets=20000',
  'search.default_search_timeout=10s',
  'action.destructive_requires_name=true',
  'http.max_content_length=1mb',
  'http.max_initial_line_length=16kb',
];

/** A cluster of so many nodes. */
export class Cluster {
  #nodes = new Map();
  #path;
  #names;
  #settings;

  #heap;

  /** @param settings more settings of each node, `name=value`; `heap` its memory. */
  constructor(size, settings = guarded, heap = '512m') {
    this.#heap = heap;
    this.#names = Array.from({ length: size }, (_, at) => `node-${at + 1}`);
    this.#settings = settings;
  }

  get addresses() {
    return this.#names.map((_, at) => `http://127.0.0.1:${HTTP + at}`);
  }

  async start() {
    this.#path = prepare();
    rmSync(data, { recursive: true, force: true });
    this.#names.forEach((name) => this.startNode(name));
    await this.until('green');
  }

  /** Starts a node, again too: its data are where they were. */
  startNode(name) {
    const at = this.#names.indexOf(name);
    const home = join(data, name);
    mkdirSync(home, { recursive: true });
    const seeds = this.#names.map((_, place) => `127.0.0.1:${TRANSPORT + place}`).join(',');
    const settings = [
      'cluster.name=parvis',
      `node.name=${name}`,
      `path.home=${home}`,
      `path.data=${join(home, 'data')}`,
      'network.host=127.0.0.1',
      `http.port=${HTTP + at}`,
      `transport.port=${TRANSPORT + at}`,
      'http.type=netty4',
      'transport.type=netty4',
      `discovery.seed_hosts=${seeds}`,
      `cluster.initial_cluster_manager_nodes=${this.#names.join(',')}`,
      'cluster.routing.allocation.disk.threshold_enabled=false',
      'node.store.allow_mmap=false',
      ...this.#settings,
    ];
    const options = [
      `-Xms${this.#heap}`,
      `-Xmx${this.#heap}`,
      '-XX:+UseSerialGC',
      '-Dlog4j2.level=error',
      '-cp',
      this.#path,
    ];
    const node = spawn('java', [...options, 'Launcher', ...settings], {
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let said = '';
    node.stderr.on('data', (text) => (said = (said + text).slice(-2000)));
    node.on('exit', (code) => {
      if (code !== null && code !== 0 && code !== 143) console.error(`${name} ended with ${code}: ${said}`);
    });
    this.#nodes.set(name, node);
  }

  /** Ends a node as a power cut does. */
  kill(name) {
    this.#nodes.get(name)?.kill('SIGKILL');
  }

  /** Waits until the cluster is in a state: `yellow` where every shard is there once at least, `green` where its copies are as well. */
  async until(status, nodes = this.#names.length, patience = 300_000) {
    const end = Date.now() + patience;
    let last = 'no answer';
    while (Date.now() < end) {
      for (const address of this.addresses) {
        const health = await this.#health(address);
        if (!health) continue;
        last = `${health.status}, ${health.number_of_nodes} nodes`;
        if (health.number_of_nodes === nodes && (health.status === status || health.status === 'green'))
          return;
      }
      await wait(300);
    }
    throw new Error(`The cluster is not ${status} with ${nodes} nodes, but: ${last}`);
  }

  async #health(address) {
    try {
      return await (await fetch(`${address}/_cluster/health`, { signal: AbortSignal.timeout(2000) })).json();
    } catch {
      return null;
    }
  }

  /** Asks the first node that answers. */
  async ask(path, { method = 'GET', body, type = 'application/json' } = {}) {
    const response = await fetch(this.addresses[0] + path, {
      method,
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
      headers: { 'Content-Type': type },
    });
    const answer = await response.json();
    if (!response.ok)
      throw new Error(`${method} ${path}: ${response.status} ${JSON.stringify(answer).slice(0, 500)}`);
    return answer;
  }

  /** Makes an index of rows. */
  async fill(index, mapping, rows, { shards = 3, replicas = 1 } = {}) {
    await this.ask(`/${index}`, {
      method: 'PUT',
      body: {
        settings: {
          number_of_shards: shards,
          number_of_replicas: replicas,
          analysis: {
            analyzer: {
              default: { type: 'custom', tokenizer: 'standard', filter: ['lowercase', 'asciifolding'] },
            },
          },
        },
        mappings: mapping,
      },
    });
    for (let from = 0; from < rows.length; from += 2000) {
      const lines = rows
        .slice(from, from + 2000)
        .flatMap((row) => [JSON.stringify({ index: { _id: row.reference } }), JSON.stringify(row)]);
      const path = `/${index}/_bulk`;
      const { errors } = await this.ask(path, {
        method: 'POST',
        body: `${lines.join('\n')}\n`,
        type: 'application/x-ndjson',
      });
      if (errors) throw new Error('Some rows were refused');
    }
    await this.ask(`/${index}/_refresh`, { method: 'POST' });
    await this.until('green');
  }

  async stop() {
    const ended = [...this.#nodes.values()].map(
      (node) =>
        new Promise((resolve) =>
          node.exitCode === null && node.signalCode === null ? node.once('exit', resolve) : resolve(),
        ),
    );
    for (const node of this.#nodes.values()) node.kill('SIGKILL');
    await Promise.all(ended);
    rmSync(data, { recursive: true, force: true });
  }
}
