import type { Format } from '../core/formats/format.js';

/** The files of these formats, as a box for choosing files wants them (its attribute `accept`). */
export function acceptedFiles(formats: readonly Format[]): string {
  return formats.flatMap(({ extensions }) => extensions.map((extension) => `.${extension}`)).join();
}
