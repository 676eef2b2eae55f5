// SQLite with FTS5: the one of Node (22.5 and later), else the program `sqlite3` that Debian has.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const own = await import('node:sqlite').catch(() => null);

/** Why there is none, in words; null where there is one. */
export const whyNoSqlite = () => {
  if (own) return null;
  const { error, stdout = '' } = spawnSync('sqlite3', [':memory:', 'pragma compile_options'], {
    encoding: 'utf8',
  });
  if (error) return 'neither node:sqlite nor sqlite3 is there';
  return stdout.includes('ENABLE_FTS5') ? null : 'sqlite3 is there without FTS5';
};

/** A value as SQL: nothing in it can end it. */
export const literal = (value) => {
  if (value === null || value === undefined) return 'NULL';
  if (typeof value === 'number') return String(value);
  if (typeof value === 'boolean') return value ? '1' : '0';
  return `CAST(x'${Buffer.from(value).toString('hex')}' AS TEXT)`;
};

export const name = (column) => `"${column.replaceAll('"', '""')}"`;

/** A database in a folder of its own: `run` for what gives nothing, `all` for rows. */
export const openDatabase = () => {
  const folder = mkdtempSync(join(tmpdir(), 'parvis-sqlite-'));
  const file = join(folder, 'db');
  const remove = () => rmSync(folder, { recursive: true, force: true });
  if (own) {
    const database = new own.DatabaseSync(file);
    const close = () => {
      database.close();
      remove();
    };
    return { run: (sql) => database.exec(sql), all: (sql) => database.prepare(sql).all(), close };
  }
  const ask = (parameters) => {
    const { status, stdout, stderr } = spawnSync('sqlite3', ['-bail', '-json', file, ...parameters], {
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
    });
    if (status !== 0) throw new Error(`sqlite3: ${stderr.slice(0, 500)}`);
    return stdout;
  };
  const run = (sql) => {
    writeFileSync(join(folder, 'commands'), sql);
    ask([`.read ${join(folder, 'commands')}`]);
  };
  return { run, all: (sql) => JSON.parse(ask([sql]) || '[]'), close: remove };
};
