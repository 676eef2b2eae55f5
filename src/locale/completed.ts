import type { Forms } from './plural.js';

/** What is taken as it is or not at all: a sentence, a list, the forms of a word. */
type Leaf = string | number | ((...parts: never[]) => unknown) | readonly unknown[] | Forms;

/** The words of a language that does not say everything. */
export type Partially<Whole> = Whole extends Leaf
  ? Whole
  : { readonly [Name in keyof Whole]?: Partially<Whole[Name]> };

/** Words with all that they lack from those that say everything. */
export function completed<Whole extends object>(whole: Whole, part: Partially<Whole>): Whole {
  const own = Object.entries(part).map(([name, said]: [string, unknown]) => {
    const other: unknown = Reflect.get(whole, name);
    return [name, isSection(said) && isSection(other) ? completed(other, said) : said];
  });
  return { ...whole, ...Object.fromEntries(own) } as Whole; // each is of the type of what it replaces
}

/** What words lack of those that say everything: `states.errors.timeout`. */
export function lacking(whole: object, part: object): readonly string[] {
  return Object.entries(whole).flatMap(([name, other]: [string, unknown]) => {
    const said: unknown = Reflect.get(part, name);
    if (said === undefined && !isSection(other)) return [name];
    return isSection(other) ? lacking(other, said ?? {}).map((path) => `${name}.${path}`) : [];
  });
}

/** Whether words are named in it one by one. The forms of a word belong to one language. */
function isSection(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !('other' in value);
}
