import { readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import process from 'node:process';
import { text as textOf } from 'node:stream/consumers';
import { mergeFile, type MergedFile, type ProposedText } from '../../core/proposals/merge-file.js';
import { isTaken, type CellChange, type Outcome } from '../../core/proposals/outcome.js';
import { looksLikeFormula } from '../../core/proposals/proposal.js';
import { LoadError } from '../../core/source/load-error.js';
import { refuseBinary } from '../../core/source/signature.js';
import { mergeWords, type MergeWords } from '../../locale/merge.js';
import { ownerNumber } from '../../locale/owner.js';
import { pluralsOf } from '../../locale/plural.js';
import type { Request } from '../arguments.js';
import { bytesOf } from '../bytes-of.js';
import { plain } from '../plain.js';
import { fail, say, tell } from '../say.js';
import { mailText } from './mail-text.js';

/** Shows what proposals would change in a file, and changes it where that is asked for. Returns the exit code. */
export async function takeProposals(request: Request): Promise<number> {
  const { source, merge, language } = request;
  const words = mergeWords(language);
  if (/^[a-z]+:\/\//i.test(source)) return fail(words.address);
  await bytesOf(source); // says in the usual words why it cannot be read
  const bytes = await readFile(source);
  const texts = await proposedTexts(merge.proposals, words);
  if (!texts) return fail(words.nothingWritten);
  const merged = await merging(bytes, texts);
  if (!merged) return fail(words.spreadsheet);
  for (const outcome of merged.outcomes) say(linesOf(outcome, words).join('\n'));
  if (merged.fault)
    return fail(`${words.faults[merged.fault.code](plain(merged.fault.source))} ${words.nothingWritten}`);
  if (!merged.outcomes.every(isTaken)) return fail(words.nothingWritten);
  return finish(merged, request, words);
}

/** What the proposals make of the file; null for a workbook, which is not written. */
async function merging(bytes: Uint8Array, texts: readonly ProposedText[]): Promise<MergedFile | null> {
  try {
    refuseBinary(bytes);
  } catch (error) {
    if (error instanceof LoadError && error.code === 'spreadsheet') return null;
    throw error;
  }
  return mergeFile(bytes, texts);
}

async function finish({ bytes, outcomes }: MergedFile, request: Request, words: MergeWords): Promise<number> {
  const { source, language, merge } = request;
  if (!bytes) return say(words.nothingToDo);
  const count = outcomes.filter(({ kind }) => kind !== 'done').length;
  const told = [ownerNumber(count, language), pluralsOf(language)(count)] as const;
  if (!merge.write) return say(words.wouldChange(...told));
  await replaceFile(source, bytes);
  return say(words.written(plain(basename(source)), ...told));
}

/** All of the file is there, or what was there before: never a half of it. */
async function replaceFile(source: string, bytes: Uint8Array): Promise<void> {
  const path = await realpath(source);
  const { mode } = await stat(path);
  const beside = `${path}.${String(process.pid)}.parvis`;
  try {
    await writeFile(beside, bytes, { mode, flag: 'wx' });
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}

/** The texts that hold proposals; null where one of them cannot be read, which is told. */
async function proposedTexts(
  names: readonly string[],
  words: MergeWords,
): Promise<readonly ProposedText[] | null> {
  const texts: ProposedText[] = [];
  for (const name of names) {
    const text = await proposedText(name).catch(() => null);
    if (text === null) {
      tell(words.unreadable(plain(name)));
      return null;
    }
    texts.push({ source: name, text });
  }
  return texts;
}

async function proposedText(name: string): Promise<string> {
  if (name === '-') return textOf(process.stdin);
  const bytes = await readFile(name);
  const mail = mailText(bytes);
  if (mail !== null) return mail;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes, { stream: true });
  }
}

function linesOf({ kind, name, line, changes }: Outcome, words: MergeWords): readonly string[] {
  const told = changes.flatMap((change) => changeLines(change, kind === 'addition', words));
  return [words.outcomes[kind](short(name), line === null ? '?' : String(line)), ...told];
}

function changeLines({ column, from, to }: CellChange, isNew: boolean, words: MergeWords): readonly string[] {
  const cell = (text: string): string => (text === '' ? words.empty : short(text));
  const line = isNew
    ? words.cell(short(column), cell(to))
    : words.change(short(column), cell(from), cell(to));
  return [`  ${line}`, ...(looksLikeFormula(to) ? [`  ${words.formula}`] : [])];
}

/** A text on one line of a terminal. */
function short(text: string): string {
  const line = plain(text.replaceAll('\n', ' ⏎ '));
  return line.length > 300 ? `${line.slice(0, 300)}…` : line;
}
