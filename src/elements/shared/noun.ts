import { columnWithRole, type Schema } from '../../core/schema/schema.js';
import { fold } from '../../core/text/fold.js';
import { runsOf } from '../../core/text/latin.js';
import { listWords } from '../../locale/list.js';
import type { Locale } from '../../locale/locale.js';

/** What the records of a file are called (« structures », « communes »), as the heading or label of its title column tells. */
export function nounOf(schema: Schema, count: number, locale: Locale): string {
  const { nouns } = listWords(locale);
  const title = columnWithRole(schema, 'title');
  const words = title ? runsOf(fold(`${title.label} ${title.name}`)) : [];
  const known = words.flatMap((word) => nouns.get(word) ?? nouns.get(singular(word)) ?? []);
  const [one = '', other = ''] = known.length > 0 ? known : (nouns.get('') ?? []);
  return locale.plural(count) === 'one' ? one : other;
}

function singular(word: string): string {
  return word.replace(/(?:s|x)$/, '');
}
