/** A node of linked data (JSON-LD 1.1), in the words of schema.org. */
export type Node = Readonly<Record<string, unknown>>;

/** A node without the members that say nothing. */
export function node(type: string, members: Node): Node {
  const said = Object.entries(members).filter(([, value]) => !saysNothing(value));
  return { '@type': type, ...Object.fromEntries(said) };
}

function saysNothing(value: unknown): boolean {
  return (
    value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0)
  );
}

/** One of several, or all of them: a list of one is that one. */
export function oneOrAll<Value>(values: readonly Value[]): Value | readonly Value[] | undefined {
  return values.length > 1 ? values : values[0];
}

/** A document as it may stand in a `<script>` of a page: no sign in it ends one, begins a comment, or ends a line of a script. */
export function jsonLdText(document: unknown): string {
  return JSON.stringify(document).replace(
    /[<>&\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

export const SCHEMA_ORG = 'https://schema.org';
