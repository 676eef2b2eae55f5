import { isYesNoColumn } from './column-profile.js';
import { every, ofProgram, type Kept } from './kept-by-sites.js';
import type { Column, Role } from './schema.js';

/** What programs keep in a file, and what in it is for other programs. */
export interface KeptByPrograms {
  readonly kept: readonly Kept[];
  readonly isOfPublished: (name: string, role: Role | null) => boolean;
  readonly isOfSameThing: (column: Column, columns: readonly Column[], rows: number) => boolean;
}

/** What stands in the headings of every file that holds any of this. */
const hint =
  /inst_num|code_nature|typequ|version|rank$|epsg|\.(?:u?u?id|slug|width)$|owner|propri.taire d|last.?(?:act|view|ref|log)|affichage|display|accur|pr.cision|qualit|off(?:set)?$|rsvp|count$|unread|username|join|_visible/im;

/** What knows it, fetched for such a file; null for any other, and where it cannot be had: all is shown then. */
export async function keptByProgramsIn(columns: readonly string[]): Promise<KeptByPrograms | null> {
  if (!hint.test(columns.join('\n'))) return null;
  return import('./kept-by-programs.js').then(
    ({ keptByPrograms }) => keptByPrograms(columns, { every, isYesNoColumn, ofProgram }),
    () => null,
  );
}
