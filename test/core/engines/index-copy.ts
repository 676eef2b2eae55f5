import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Engine } from '../../../src/core/engines/engine.js';

const folder = new URL('../../../src/core/engines/', import.meta.url);

/** The engines of the library and one more: its index is copied, and one line is written below. */
export async function indexWith(line: string): Promise<Readonly<Record<string, Engine>>> {
  const index = await readFile(new URL('index.ts', folder), 'utf8');
  const place = await mkdtemp(fileURLToPath(new URL('.cache-', import.meta.url)));
  try {
    const copy = `${place}/index.ts`;
    await writeFile(copy, index.replaceAll("'./", `'${fileURLToPath(folder)}`) + line + '\n');
    return (await import(copy)) as Readonly<Record<string, Engine>>;
  } finally {
    await rm(place, { recursive: true });
  }
}
