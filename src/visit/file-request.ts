import { tryUrl } from '../core/base/try-url.js';
import type { FileRequest } from './opening-controller.js';
import { readConditions, readLabels, readList, readSeparators } from './attributes.js';
import * as engines from '../core/engines/index.js';
import { formatNamed, formats } from '../core/formats/formats.js';
import { mayAskConsent } from '../core/consent/may-ask.js';
import { roles, type Role, type SchemaOptions } from '../core/schema/schema.js';
import type { Credentials } from '../core/source/fetch-bytes.js';
import { readInterval } from '../core/source/interval.js';
import type { ReadingOptions } from '../core/table/table.js';
import { findAll } from './find-all.js';
import { warnOnce, warnUnknown } from './owner.js';
import { baseAddress } from './owner-link.js';

type Text = string | null | undefined;

/** What an author says about a file and how to read it, in attributes. */
export interface RequestAttributes {
  readonly src: Text;
  readonly format: Text;
  readonly delimiter: Text;
  readonly encoding: Text;
  readonly itemsPath: Text;
  readonly sheet: Text;
  readonly engine: Text;
  readonly fields: Text;
  readonly labels: Text;
  readonly lists: Text;
  readonly where: Text;
  readonly glossary: Text;
  readonly keepCopy: boolean | undefined;
  readonly refresh: Text;
}

/** What an element asks to be opened; null while it names no file. */
export function requestOf(element: HTMLElement & RequestAttributes): FileRequest | null {
  if (!element.src?.trim()) return null;
  const url = absolute(element.src);
  const glossary = element.glossary?.trim() ? absolute(element.glossary) : null;
  return {
    url,
    ...(glossary !== null && { glossary: { url: glossary, credentials: credentialsFor(glossary) } }),
    ...engineOf(element),
    reading: readingOf(element),
    schema: schemaOf(element),
    credentials: credentialsFor(url),
    keepCopy: element.keepCopy ?? false,
    refresh: intervalOf(element),
  };
}

/** How to read the file, as its author says. */
export function readingOf(element: HTMLElement & RequestAttributes): ReadingOptions {
  const { delimiter, encoding, itemsPath, sheet } = element;
  const format = formatOf(element);
  return {
    ...(format && { format }),
    ...(delimiter && { delimiter: delimiter === '\\t' || delimiter === 'tab' ? '\t' : delimiter }),
    ...(encoding && { encoding }),
    ...(itemsPath && { itemsPath }),
    ...(sheet?.trim() && { sheet: sheet.trim() }),
  };
}

/** The engine that the author names; where there is no such engine, it is seen from the address. */
function engineOf(element: HTMLElement & RequestAttributes): Pick<FileRequest, 'engine'> {
  const name = element.engine?.trim().toLowerCase() ?? '';
  if (Object.values(engines).some((engine) => engine.name === name)) return { engine: name };
  warnUnknown(element, 'engine', [name], Object.values(engines));
  return {};
}

/** The format that the author names; where there is no such format, it is found out. */
function formatOf(element: HTMLElement & RequestAttributes): string | null {
  const name = element.format?.trim().toLowerCase() ?? '';
  if (formatNamed(name)) return name;
  warnUnknown(element, 'format', [name], formats);
  return null;
}

/** What the columns are, as their author says. */
export function schemaOf(element: HTMLElement & RequestAttributes): SchemaOptions {
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

function intervalOf(element: HTMLElement & RequestAttributes): number | null {
  const { refresh } = element;
  const interval = readInterval(refresh);
  if (interval === null && refresh?.trim()) warnOnce(element, `refresh="${refresh}" is no length of time`);
  return interval;
}

/** The address as the page means it; what is no address stays as it is, for the error that names it. */
export function absolute(address: string): string {
  return tryUrl(address, baseAddress())?.href ?? address;
}

function credentialsFor(url: string): Credentials {
  return isPreloaded(url) ? 'same-origin' : 'omit';
}

/** Whether the page has asked the browser to fetch the file ahead (`<link rel="preload" as="fetch" crossorigin>`). */
function isPreloaded(url: string): boolean {
  const links = findAll<HTMLLinkElement>(document, 'link[rel~="preload"][as="fetch"]');
  return [...links].some(({ href }) => href === url);
}
