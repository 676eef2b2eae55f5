import { LoadError } from './load-error.js';

/**
 * Waits for a script of ours that is imported when it is needed, and without which a file cannot be shown. Whoever asks for it again tries
 * again.
 *
 * What is large and seldom needed, a library of others with what of ours needs it, is a leaf: `await awaitScript(import('./NAME.leaf.js'),
 * 'parvis/NAME.js')`. It lies in the folder as a file of that name for all forms of the script, with copies of whatever it imports: plain
 * values go in and come out, for an error of its own would be no `LoadError` here.
 * @param file What the owner of the page has to add where it is missing.
 * @throws {LoadError} `missing-script` where it cannot be had.
 */
export async function awaitScript<Module>(script: Promise<Module>, file?: string): Promise<Module> {
  try {
    return await script;
  } catch (cause) {
    throw new LoadError('missing-script', { cause, ...(file !== undefined && { file }) });
  }
}

/** Has a script of ours come while nobody waits for it yet; whether it does is the concern of who needs it. */
export function fetchAhead(script: Promise<unknown>): void {
  script.catch(() => undefined);
}
