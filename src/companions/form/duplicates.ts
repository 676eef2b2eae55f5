import type { Entry } from '../../core/collection/collection.js';
import { emptySelection } from '../../core/collection/selection.js';
import { columnsWithRole, columnWithRole, type Column, type Schema } from '../../core/schema/schema.js';
import { headingKey } from '../../core/text/fold.js';
import type { VisitController } from '../../visit/visit-controller.js';

/** How many entries are looked at that the search finds. */
const MOST = 20;

const never = new AbortController().signal;

/** The numbers of the French register, and of others. */
const register = /(?:^|\b)(?:siren|siret|rna|vat|tva|nif|cif)(?:\b|$)/i;

/** The entries that may be the same as a new one: the same title and town, the same address of mail, the same number in a register. */
export async function duplicatesOf(
  visit: VisitController,
  valueOf: (column: Column) => string,
): Promise<readonly Entry[]> {
  const { collection, schema, scope } = visit;
  if (!collection || !schema) return [];
  const found = new Map<number, Entry>();
  for (const keys of keysIn(schema)) {
    const values = keys.map((column) => headingKey(valueOf(column)));
    const [first] = keys;
    if (!first || values[0] === '') continue;
    const words = valueOf(first).slice(0, 100);
    const question = {
      selection: { ...emptySelection, words },
      scope: { ...scope, facets: [], pageSize: MOST },
      wanted: { page: true, counts: false },
    };
    const { entries } = await collection.ask(question, never);
    const isSame = ({ cells }: Entry): boolean =>
      keys.every(
        ({ index }, place) => values[place] === '' || headingKey(cells[index] ?? '') === values[place],
      );
    for (const entry of entries.filter(isSame)) found.set(entry.index, entry);
  }
  return [...found.values()];
}

function keysIn(schema: Schema): readonly (readonly Column[])[] {
  const title = columnWithRole(schema, 'title');
  const city = columnWithRole(schema, 'city');
  const named = title ? [[title, ...(city ? [city] : [])]] : [];
  const registered = schema.columns.filter(({ name, role }) => role !== 'hidden' && register.test(name));
  return [...named, ...[...columnsWithRole(schema, 'email'), ...registered].map((column) => [column])];
}
