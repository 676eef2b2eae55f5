import { columnWithRole, type Schema } from '../../core/schema/schema.js';
import { fold } from '../../core/text/fold.js';
import { runsOf } from '../../core/text/latin.js';
import type { Locale } from '../../locale/locale.js';

/** What the records of a file are called (« structures », « communes »), as the heading or label of its title column tells. */
export function nounOf(schema: Schema, count: number, { messages, plural }: Locale): string {
  const title = columnWithRole(schema, 'title');
  const words = title ? runsOf(fold(`${title.label} ${title.name}`)) : [];
  const known = words.flatMap((word) => messages.nouns.get(word) ?? messages.nouns.get(singular(word)) ?? []);
  const [one = '', other = ''] = known.length > 0 ? known : (messages.nouns.get('') ?? []);
  return plural(count) === 'one' ? one : other;
}

function singular(word: string): string {
  return word.replace(/(?:s|x)$/, '');
}
