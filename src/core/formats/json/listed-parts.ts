import { isObject, own, type JsonObject } from './json-path.js';

/** Under which key a means of contact in a list says what it is, and under which one it says itself. */
const kindKeys: readonly string[] = ['system', 'type', 'kind', 'rel', 'label', 'name'];
const valueKeys: readonly string[] = ['value', 'number', 'address', 'email', 'phone', 'url', 'uri', 'valeur'];

/** What means of contact are called, and by which column they are told. */
const means: readonly (readonly [kind: RegExp, column: string])[] = [
  [/^(?:tel|t[ée]l[ée]phone|phone|landline|fixe|voice|contact_?phone)$/i, 'phone'],
  [/^(?:mobile|cell|cellphone|portable|sms|gsm)$/i, 'mobile'],
  [/^fax$/i, 'fax'],
  [/^(?:e?-?mail|courriel|contact_?email)$/i, 'email'],
  [/^(?:url|web|website|site(?: ?web)?|homepage|link)$/i, 'website'],
];

/** Means of contact that a record lists, by the columns that tell them; null for any other list. */
export function contactsIn(values: readonly unknown[]): ReadonlyMap<string, readonly string[]> | null {
  const found = new Map<string, string[]>();
  for (const value of values) {
    const contact = contactIn(value);
    if (!contact) return null;
    found.set(contact.column, [...(found.get(contact.column) ?? []), contact.text]);
  }
  return found.size > 0 ? found : null;
}

function contactIn(value: unknown): { readonly column: string; readonly text: string } | null {
  if (!isObject(value)) return null;
  const column = kindKeys.flatMap((key) => columnOf(own(value, key)))[0];
  const key = valueKeys.find((name) => isText(own(value, name)) || typeof own(value, name) === 'number');
  return column === undefined || key === undefined ? null : { column, text: String(value[key]).trim() };
}

function columnOf(kind: unknown): readonly string[] {
  return typeof kind === 'string'
    ? means.flatMap(([pattern, column]) => (pattern.test(kind) ? [column] : []))
    : [];
}

function isText(value: unknown): boolean {
  return typeof value === 'string' && value.trim() !== '';
}

const ofPlace = /^(?:post(?:al)?_?)?(?:address(?:es)?|adresses?|locations?|lieux?|places?|venues?|geo)$/i;
/** A town alone may be told beside a name. */
const partsOfPlace = /^(?:line\d?|street\w*|address\w+|post\w*code|zip\w*|code_?postal|cp)$/i;

/** The only address in a list of them, which is as good as none around it; null for any other list. */
export function onlyPlace(key: string, values: readonly unknown[]): JsonObject | null {
  const [only, another] = values;
  if (another !== undefined || !isObject(only) || !ofPlace.test(key)) return null;
  return Object.keys(only).some((name) => partsOfPlace.test(name)) ? only : null;
}
