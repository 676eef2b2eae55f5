import type { Wish } from '../controllers/opening-controller.js';
import { readConditions, readLabels, readList, readSeparators } from '../core/attributes.js';
import { mayAskConsent } from '../core/consent/may-ask.js';
import { roles, type Role, type SchemaOptions } from '../core/schema/schema.js';
import type { Credentials } from '../core/source/fetch-bytes.js';
import { readInterval } from '../core/source/interval.js';
import type { Format, ReadingOptions } from '../core/table/table.js';
import { findAll } from './shared/find-all.js';
import { warnOnce } from './shared/owner.js';
import { baseAddress } from './shared/owner-link.js';

type Text = string | null | undefined;

/** What an author says about a file and how to read it, in attributes. */
export interface WishAttributes {
  readonly src: Text;
  readonly format: Text;
  readonly delimiter: Text;
  readonly encoding: Text;
  readonly itemsPath: Text;
  readonly fields: Text;
  readonly labels: Text;
  readonly lists: Text;
  readonly where: Text;
  readonly glossary: Text;
  readonly keepCopy: boolean | undefined;
  readonly refresh: Text;
}

/** What an element asks to be opened; null while it names no file. */
export function wishOf(element: HTMLElement & WishAttributes): Wish | null {
  if (!element.src?.trim()) return null;
  const url = absolute(element.src);
  const glossary = element.glossary?.trim() ? absolute(element.glossary) : null;
  return {
    url,
    ...(glossary !== null && { glossary: { url: glossary, credentials: credentialsFor(glossary) } }),
    reading: readingOf(element),
    schema: schemaOf(element),
    credentials: credentialsFor(url),
    keepCopy: element.keepCopy ?? false,
    refresh: intervalOf(element),
  };
}

function readingOf({ format, delimiter, encoding, itemsPath }: WishAttributes): ReadingOptions {
  return {
    ...(isFormat(format) && { format }),
    ...(delimiter && { delimiter: delimiter === '\\t' || delimiter === 'tab' ? '\t' : delimiter }),
    ...(encoding && { encoding }),
    ...(itemsPath && { itemsPath }),
  };
}

function schemaOf(element: HTMLElement & WishAttributes): SchemaOptions {
  const named = roles.flatMap((role): [Role, string][] => {
    const column = element.getAttribute(`field-${role}`);
    return column ? [[role, column]] : [];
  });
  return {
    fields: Object.fromEntries(named),
    only: readList(element.fields),
    labels: readLabels(element.labels),
    lists: readSeparators(element.lists),
    ruled: readConditions(element.where)
      .map(({ column }) => column)
      .filter(mayAskConsent),
  };
}

function intervalOf(element: HTMLElement & WishAttributes): number | null {
  const { refresh } = element;
  const interval = readInterval(refresh);
  if (interval === null && refresh?.trim()) warnOnce(element, `refresh="${refresh}" is no length of time`);
  return interval;
}

const formats: readonly string[] = ['csv', 'json', 'geojson', 'jsonl'] satisfies Format[];

function isFormat(text: Text): text is Format {
  return typeof text === 'string' && formats.includes(text);
}

/** The address as the page means it; what is no address stays as it is, for the error that names it. */
export function absolute(address: string): string {
  return URL.canParse(address, baseAddress()) ? new URL(address, baseAddress()).href : address;
}

function credentialsFor(url: string): Credentials {
  return isPreloaded(url) ? 'same-origin' : 'omit';
}

/** Whether the page has asked the browser to fetch the file ahead (`<link rel="preload" as="fetch" crossorigin>`). */
function isPreloaded(url: string): boolean {
  const links = findAll<HTMLLinkElement>(document, 'link[rel~="preload"][as="fetch"]');
  return [...links].some(({ href }) => href === url);
}
