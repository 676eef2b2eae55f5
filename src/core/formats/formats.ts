import { surest } from '../base/likelihood.js';
import type { FileHead, Format } from './format.js';
import * as known from './index.js';

/** Every format that can be read, by its name: whatever offers, documents or accepts formats goes through this list. */
export const formats: readonly Format[] = Object.values(known).sort((one, other) =>
  one.name < other.name ? -1 : 1,
);

/** The format of a name; undefined where there is none. */
export function formatNamed(name: string | undefined): Format | undefined {
  return formats.find((format) => format.name === name);
}

/** The format that a file is in by its beginning, the surest; undefined where it is none of them. */
export function formatOf(head: FileHead): Format | undefined {
  return surest(formats, (format) => format.recognise(head));
}

/** The format that a file is in by its name alone, before anything of it is there. */
export function formatByName(extension: string | null): Format | undefined {
  return formatOf({ bytes: new Uint8Array(), text: '', contentType: null, extension });
}
