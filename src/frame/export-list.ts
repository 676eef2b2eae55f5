import type { Taken } from '../core/export/exporter.js';
import { exporterNamed } from '../core/export/exporters.js';
import { download, fileNameFrom } from '../chrome/download.js';
import { absolute } from '../visit/file-request.js';
import type { ListHost } from './list-frame.js';

/** What is taken away, where it is not the whole selection. */
interface Chosen {
  /** What the file is called where the one that it comes from has no name. */
  readonly name: string;
  /** What it is called instead of the file that it comes from. */
  readonly title?: string;
  readonly entries?: Taken['entries'];
  readonly agenda?: Taken['agenda'];
}

/** Has a list written as a file and hands it to the visitor; a script that cannot be had is told to the page's author. */
export async function exportList(host: ListHost, name: string, chosen: Chosen): Promise<void> {
  const exporter = exporterNamed(name);
  const { visit, locale, src } = host;
  const { schema } = visit;
  if (!exporter || !schema) return;
  const { extension, mediaType } = exporter;
  const file = fileNameFrom(chosen.title ? `${chosen.title}.${extension}` : src, chosen.name, extension);
  try {
    const write = await exporter.load();
    const text = await write({
      schema,
      entries: chosen.entries ?? (() => visit.each()),
      ...(chosen.agenda && { agenda: chosen.agenda }),
      name: chosen.title ?? file.slice(0, -extension.length - 1),
      source: absolute(src ?? ''),
      urlOf: ({ id }) => visit.entryHref(id),
      language: locale.language,
      cellSeparator: locale.csvSeparator(),
      now: Date.now(),
    });
    download(file, text, mediaType);
  } catch (error) {
    console.warn(`Parvis: the file (${extension}) could not be written.`, error);
  }
}
