import { headingKey } from '../core/text/fold.js';
import type { Column, Role, Schema } from '../core/schema/schema.js';

/** Which column goes where on a card: worked out once per schema, not once per card. */
export interface CardPlan {
  readonly title: Column | null;
  /** What stands under the title in a few words: what kind of thing, and where. */
  readonly subtitle: readonly Column[];
  readonly image: Column | null;
  /** The text that is cut to a line or two. */
  readonly text: Column | null;
  readonly address: readonly Column[];
  readonly phone: readonly Column[];
  readonly email: readonly Column[];
  readonly website: readonly Column[];
  readonly hours: readonly Column[];
  readonly tags: readonly Column[];
  /** Everything else that is shown, in order, once the entry is open. */
  readonly details: readonly Column[];
}

/** How many of them stand among the facts of a card. */
export const PHONES = 2;
export const EMAILS = 1;

/** How many columns of a card may show their values as tags. */
const TAG_COLUMNS = 2;

/** Lays a card out. `only`: the columns that the author wants shown, in that order; all of them where it is empty. */
export function planCard(schema: Schema, only: readonly string[] = []): CardPlan {
  const shown = inOrder(
    schema.columns.filter((column) => column.role !== 'hidden'),
    only,
  );
  const having = (...wanted: Role[]): Column[] =>
    wanted.flatMap((role) => shown.filter((column) => column.role === role));
  const first = (...wanted: Role[]): Column[] => having(...wanted).slice(0, 1);

  const title = having('title')[0] ?? null;
  const subtitle = unique([...having('subtitle'), ...first('kind'), ...first('city', 'region')]).slice(0, 3);
  const text = having('text')[0] ?? null;
  const image = having('image')[0] ?? null;
  const address = [...having('address'), ...first('postcode'), ...first('city')];
  const contacts = {
    phone: having('phone'),
    email: having('email'),
    website: first('website'),
    hours: having('hours'),
  };
  const tags = shown
    .filter(
      (column) => column.role === null && (column.separator !== null || (column.filter && isShort(column))),
    )
    .sort((left, right) => Number(right.separator !== null) - Number(left.separator !== null))
    .slice(0, TAG_COLUMNS);

  const { phone, email, website, hours } = contacts;
  // What finds no room among the facts is told with all the rest.
  const placed = new Set([
    title,
    ...subtitle,
    ...address,
    ...phone.slice(0, PHONES),
    ...email.slice(0, EMAILS),
    ...website,
    ...hours,
  ]);
  const unseen = new Set<Role | null>(['latitude', 'longitude', 'coordinates', 'id', 'image']);
  const details = shown.filter((column) => !placed.has(column) && !unseen.has(column.role));
  return { title, subtitle, image, text, address, ...contacts, tags, details };
}

function inOrder(columns: readonly Column[], only: readonly string[]): readonly Column[] {
  if (only.length === 0) return columns;
  const byKey = new Map(columns.map((column) => [headingKey(column.name), column]));
  return only.flatMap((name) => byKey.get(headingKey(name)) ?? []);
}

/** Values that make sense without their heading: few, and not yes or no. */
function isShort(column: Column): boolean {
  return column.type === 'text' && column.distinct <= 60;
}

function unique<Value>(values: readonly Value[]): Value[] {
  return [...new Set(values)];
}
