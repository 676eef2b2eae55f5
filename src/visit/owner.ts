import type { Problem } from '../core/base/problem.js';
import { isToldFirst } from '../core/base/severity.js';
import type { LoadError } from '../core/source/load-error.js';
import type { Locale } from '../locale/locale.js';

const told = new WeakMap<HTMLElement, Set<string>>();

/** Tells the page's author in the console of an attribute that makes no sense, once however often it is read. */
export function warnOnce(element: HTMLElement, sentence: string): void {
  const before = told.get(element) ?? new Set();
  if (before.has(sentence)) return;
  told.set(element, before.add(sentence));
  const id = element.id ? ` id="${element.id}"` : '';
  console.warn(`Parvis <${element.localName}${id}>: ${sentence}`);
}

/** Tells the page's author of names in an attribute that are none of those it takes. */
export function warnUnknown(
  element: HTMLElement,
  attribute: string,
  names: readonly string[],
  known: readonly { readonly name: string }[],
): void {
  const all = known.map(({ name }) => name);
  for (const name of names)
    if (name && !all.includes(name))
      warnOnce(element, `${attribute}: « ${name} » is none of ${all.join(', ')}.`);
}

let isMissingTold = false;

/** Tells the page's author in the console of a part of the program that could not be had, and once in a page what to do about it. */
export function warnMissing(what: string, error: unknown): void {
  console.warn(`Parvis: ${what} could not be loaded.`, error);
  if (isMissingTold) return;
  isMissingTold = true;
  console.warn(
    'Parvis: the folder parvis/ must be copied as a whole; that of the last version may stay beside it for a while.',
  );
}

/** Tells the page's author in the console why there is no list and what to do, with the cause. The address is cut at its query, and a password left out. */
export async function warnOwner(
  element: HTMLElement,
  language: Locale['language'],
  error: LoadError,
): Promise<void> {
  // Without its script the code has to do.
  const words = await import('../locale/failures.js').catch(() => null);
  const tag = element.localName;
  const address = (element.getAttribute('src') ?? '').split(/[?#]/)[0] ?? '';
  const src = address.replace(/\/\/[^/]*@/, '//');
  console.warn(
    `Parvis <${tag} src="${src}">: ${error.code}. ${words?.failureSentence(error, language) ?? ''}`,
    error.cause ?? '',
  );
  if (error.code === 'missing-script') warnMissing(error.file ?? 'a part of the program', error.cause);
}

/** How many problems are named one by one. */
const NAMED = 5;

/**
 * Tells the page's author who is not shown for want of their consent, in a sentence each, and which lines of the file need a look; the
 * command line tells those in sentences.
 */
export function warnProblems(element: HTMLElement, { language }: Locale, all: readonly Problem[]): void {
  const told = all.filter(({ code }) => isToldFirst(code));
  const problems = all.filter((problem) => !told.includes(problem));
  if (told.length > 0) void warnConsent(element, language, told);
  if (problems.length === 0) return;
  const named = problems
    .slice(0, NAMED)
    .map(({ code, line }) => (line ? `${code} (line ${String(line)})` : code));
  const more = problems.length > NAMED ? `, and ${String(problems.length - NAMED)} more` : '';
  warnOnce(
    element,
    `the file needs a look: ${named.join(', ')}${more}. « parvis inspect FILE » says it in sentences.`,
  );
}

async function warnConsent(
  element: HTMLElement,
  language: Locale['language'],
  problems: readonly Problem[],
): Promise<void> {
  // Without its script the codes have to do.
  const words = await import('../locale/consent.js').catch(() => null);
  for (const problem of problems) {
    const { code } = problem;
    warnOnce(element, words?.isOfConsent(code) ? words.consentSentence(problem, code, language) : code);
  }
}
