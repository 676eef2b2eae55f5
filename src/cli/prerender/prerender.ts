import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, relative } from 'node:path';
import process from 'node:process';
import { LoadError } from '../../core/source/load-error.js';
import { publishWords } from '../../locale/publish.js';
import type { Request } from '../arguments.js';
import { codeOf, failureOf } from '../failure.js';
import { plain } from '../plain.js';
import { fail, say, tell } from '../say.js';
import { WideEncodingError } from './page-file.js';
import { planPages, ListError, type PlannedFile } from './plan-pages.js';
import { PageError } from './scan-page.js';

/**
 * Writes the lists of some pages into them, and a page of each entry where a folder is named for these. Where anything is amiss nothing is
 * written at all. Returns the exit code: 0 done, 1 amiss, or for `--check` something would change.
 */
export async function prerender(request: Request): Promise<number> {
  const words = publishWords(request.language);
  const { check, folder, base } = request.prerender;
  if (folder !== '' && base === '') return fail(words.needsBase);
  const plan = await planPages(request.prerender, request.prerender.pages, Date.now()).catch(
    (error: unknown) => {
      tell(amiss(error, request));
      return null;
    },
  );
  if (!plan) return fail(words.nothingWritten);
  for (const note of plan.notes) tell(words.notes[note.code](plain(note.page), plain(note.detail)));
  const changing = await changingIn(plan.files);
  if (check) {
    for (const { path } of changing) tell(words.stale(shown(path)));
    for (const path of plan.gone) tell(words.stale(shown(path)));
    return changing.length + plan.gone.length > 0 ? 1 : say(words.fresh);
  }
  for (const { path, content } of changing) await write(path, content);
  for (const path of plan.gone) await rm(path);
  for (const name of plan.removed) say(words.removed(plain(name)));
  for (const path of plan.gone) say(words.pageRemoved(shown(path)));
  for (const { path } of changing.filter(({ isList }) => isList)) say(words.written(shown(path)));
  const entries = changing.filter(({ isList }) => !isList).length;
  if (entries > 0) say(words.pagesWritten(String(entries), shown(folder)));
  if (plan.sitemap) say(words.sitemap(plan.sitemap));
  return changing.length + plan.gone.length > 0 ? 0 : say(words.fresh);
}

async function changingIn(files: readonly PlannedFile[]): Promise<readonly PlannedFile[]> {
  const before = await Promise.all(files.map(({ path }) => readFile(path, 'latin1').catch(() => null)));
  return files.filter(({ content }, at) => before[at] !== content);
}

async function write(path: string, content: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content, 'latin1');
}

/** A path as people name it: from where they stand. */
function shown(path: string): string {
  const from = relative(process.cwd(), path);
  return plain(from === '' || from.startsWith('..') ? path : from);
}

/** What is amiss, on which page and line, and what to do. */
function amiss(error: unknown, { language }: Request): string {
  const words = publishWords(language);
  if (!(error instanceof ListError)) throw error;
  const { page, line, cause, source } = error;
  if (cause instanceof PageError)
    return words.amiss(plain(page), cause.line, words.faults[cause.fault](plain(cause.detail)));
  if (cause instanceof WideEncodingError) return words.amiss(plain(page), line, words.wide);
  if (cause instanceof LoadError) {
    const why = failureOf(cause, language);
    return words.amiss(plain(page), line, source === '' ? why : words.unread(plain(source), why));
  }
  if (codeOf(cause) !== '') return words.amiss(plain(page), 0, words.noPage);
  throw cause;
}
