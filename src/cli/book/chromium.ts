import { execFile } from 'node:child_process';
import { access, constants, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

/** Programs that print as Chromium does, by the names that systems give them. */
const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];
const elsewhere = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** Longer than any book takes that is worth printing, in milliseconds. */
const LONGEST = 600_000;

/** The program did not print: what it said. */
export class PrintError extends Error {
  override readonly name = 'PrintError';
}

/** Where a Chromium is: the one that is named, else the first that is found; null without one. */
export async function findChromium(named: string | null): Promise<string | null> {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  const candidates = named
    ? [named]
    : [...names.flatMap((name) => folders.map((each) => join(each, name))), ...elsewhere];
  for (const path of candidates) if (await isProgram(path)) return path;
  return null;
}

async function isProgram(path: string): Promise<boolean> {
  return access(path, constants.X_OK).then(
    () => true,
    () => false,
  );
}

/**
 * Prints a page: by the browser's own command line, its sandbox on, in a profile that is thrown away; nothing is asked of the network.
 * @throws PrintError where there is no PDF.
 */
export async function printToPdf(chromium: string, html: string): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), 'parvis-'));
  const [page, pdf] = [join(folder, 'book.html'), join(folder, 'book.pdf')];
  try {
    await writeFile(page, html);
    const said = await run(chromium, [
      '--headless',
      '--disable-gpu',
      '--no-first-run',
      '--host-resolver-rules=MAP * ~NOTFOUND',
      `--user-data-dir=${join(folder, 'profile')}`,
      '--no-pdf-header-footer',
      '--generate-pdf-document-outline',
      '--export-tagged-pdf',
      `--print-to-pdf=${pdf}`,
      pathToFileURL(page).href,
    ]);
    return await readFile(pdf).catch(() => {
      throw new PrintError(said);
    });
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Runs a program to its end; what it said on the way. Whether it has done its work is seen by what it leaves. */
async function run(program: string, args: readonly string[]): Promise<string> {
  try {
    const { stderr } = await promisify(execFile)(program, [...args], { timeout: LONGEST });
    return stderr;
  } catch (error) {
    return error instanceof Error && 'stderr' in error ? String(error.stderr) : String(error);
  }
}
