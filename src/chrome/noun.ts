import { columnWithRole, type Schema } from '../core/schema/schema.js';
import { fold } from '../core/text/fold.js';
import { runsOf } from '../core/text/latin.js';
import { listWords } from '../locale/list.js';
import type { Locale } from '../locale/locale.js';
import { form, type Forms } from '../locale/plural.js';

/** What the records of a file are called (« structures », « communes »), as the heading or label of its title column tells. */
export function nounOf(schema: Schema, count: number, locale: Locale): string {
  const title = columnWithRole(schema, 'title');
  const words = title ? runsOf(fold(`${title.label} ${title.name}`)) : [];
  const { noun, nouns } = listWords(locale);
  const [named = noun] = words.flatMap((word) => byForm(nouns).get(word) ?? []);
  return form(locale.plural(count), named);
}

const known = new WeakMap<readonly Forms[], ReadonlyMap<string, Forms>>();

/** The nouns of a language by each of their forms, folded as headings are. */
function byForm(nouns: readonly Forms[]): ReadonlyMap<string, Forms> {
  const forms =
    known.get(nouns) ??
    new Map(nouns.flatMap((noun) => Object.values(noun).map((each) => [fold(each), noun])));
  known.set(nouns, forms);
  return forms;
}
