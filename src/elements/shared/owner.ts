import type { Problem } from '../../core/problem.js';
import { isToldFirst } from '../../core/severity.js';
import type { LoadError } from '../../core/source/load-error.js';
import type { Locale } from '../../locale/locale.js';

const told = new WeakMap<HTMLElement, Set<string>>();

/** Tells the page's author in the console of an attribute that makes no sense, once however often it is read. */
export function warnOnce(element: HTMLElement, sentence: string): void {
  const before = told.get(element) ?? new Set();
  if (before.has(sentence)) return;
  told.set(element, before.add(sentence));
  const id = element.id ? ` id="${element.id}"` : '';
  console.warn(`Parvis <${element.localName}${id}>: ${sentence}`);
}

/** Tells the page's author in the console what a visitor reads in one kind sentence, with the cause. The address is cut at its query, and a password left out. */
export function warnOwner(element: HTMLElement, { messages }: Locale, error: LoadError): void {
  const tag = element.localName;
  const address = (element.getAttribute('src') ?? '').split(/[?#]/)[0] ?? '';
  const src = address.replace(/\/\/[^/]*@/, '//');
  const line = error.line === null ? '' : ` (line ${String(error.line)})`;
  const status = error.status === null ? '' : ` (HTTP ${String(error.status)})`;
  console.warn(
    `Parvis <${tag} src="${src}">: ${error.code}${status}${line}. ${messages.states.errors[error.code]}`,
    error.cause ?? '',
  );
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
  const words = await import('../../locale/consent.js').catch(() => null);
  for (const problem of problems) {
    const { code } = problem;
    warnOnce(element, words?.isOfConsent(code) ? words.consentSentence(problem, code, language) : code);
  }
}
