import type { Exporter, Taken } from '../core/export/exporter.js';
import { placeReader } from '../core/export/place-reader.js';
import { nowHere } from '../core/time/zone.js';
import { dayKey } from '../core/time/moment.js';
import { download, fileNameFrom } from '../chrome/download.js';
import { absolute } from '../visit/file-request.js';
import type { ListHost } from './list-frame.js';

/** What is taken away, where it is not the whole selection. */
export interface Chosen {
  /** What the file is called where the one that it comes from has no name. */
  readonly name: string;
  /** What it is called instead of the file that it comes from. */
  readonly title?: string;
  readonly entries?: Taken['entries'];
  readonly agenda?: Taken['agenda'];
}

/** Has a list written as a file and hands it to the visitor; a script that cannot be had is told to the page's author. */
export async function exportList(
  host: ListHost,
  exporter: Exporter | undefined,
  chosen: Chosen,
): Promise<void> {
  const { visit, locale, src } = host;
  const { schema } = visit;
  if (!exporter || !schema) return;
  const { extension, mediaType } = exporter;
  const name = nameOf(src, chosen);
  const addressOf = visit.entryAddresses();
  try {
    const write = await exporter.load();
    const text = await write({
      schema,
      entries: chosen.entries ?? (() => visit.each()),
      ...(chosen.agenda && { agenda: chosen.agenda }),
      ...(exporter.name === 'geojson' && (await placesOf(visit))),
      about: await aboutOf(host),
      name: chosen.title ?? name,
      source: absolute(src ?? ''),
      urlOf: ({ id }) => addressOf(id),
      language: locale.language,
      cellSeparator: locale.csvSeparator(),
      now: Date.now(),
    });
    // A list changes: the day tells one file from the next.
    const dated = chosen.title === undefined ? `${name}-${dayKey(nowHere())}` : name;
    download(`${dated}.${extension}`, text, mediaType);
  } catch (error) {
    console.warn(`Parvis: the file (${extension}) could not be written.`, error);
  }
}

async function placesOf({ collection, scope }: ListHost['visit']): Promise<Pick<Taken, 'placeOf'>> {
  const placeOf = collection && (await placeReader(collection, scope, new AbortController().signal));
  return placeOf ? { placeOf } : {};
}

function nameOf(src: string | null | undefined, { title, name }: Chosen): string {
  return fileNameFrom(title === undefined ? src : `${title}.txt`, name, '').replace(/\.$/, '');
}

async function aboutOf({ visit, locale, sourceUpdated, sourceLicense }: ListHost): Promise<Taken['about']> {
  const { selectionSentence } = await import('./selection-sentence.js');
  const { opening } = visit;
  const modified = opening?.phase === 'ready' ? opening.modified : null;
  return {
    updated: sourceUpdated ?? modified ?? '',
    licence: sourceLicense ?? '',
    selection: selectionSentence(visit, locale),
  };
}
