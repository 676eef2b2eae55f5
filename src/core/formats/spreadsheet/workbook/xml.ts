const entities: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

/** Reads an XML document tag by tag. Names are without their prefix; what a document type declares is not looked at. */
export class XmlReader {
  readonly #xml: string;
  #at = 0;
  #from = 0;
  #start = 0;
  #attributes: ReadonlyMap<string, string> | null = null;
  #attributeText = '';
  /** The name of the tag at hand. */
  name = '';
  /** Whether it closes an element; an element without content opens only. */
  isClosing = false;
  isEmpty = false;

  constructor(xml: string) {
    this.#xml = withoutSections(xml);
  }

  /** Goes to the next tag; false where there is none. */
  next(): boolean {
    const xml = this.#xml;
    this.#from = this.#at;
    for (;;) {
      this.#start = xml.indexOf('<', this.#at);
      if (this.#start < 0) return false;
      this.#at = endOfTag(xml, this.#start) + 1;
      const sign = xml.charCodeAt(this.#start + 1);
      if (sign !== QUESTION && sign !== EXCLAMATION) break;
    }
    this.#readTag();
    return true;
  }

  /** Goes to the end of the element at hand. */
  skip(): void {
    const { name } = this;
    let depth = depthOf(this);
    while (depth > 0 && this.next()) if (this.name === name) depth += depthOf(this);
  }

  /** The text between the tag before and the one at hand. */
  get textBefore(): string {
    return unescaped(this.#xml.slice(this.#from, this.#start));
  }

  /** The value of an attribute, named with its prefix or without. */
  attribute(name: string): string | undefined {
    this.#attributes ??= attributesIn(this.#attributeText);
    return this.#attributes.get(name);
  }

  /** The attribute as a number; the one given where it is none. */
  number(name: string, other: number): number {
    const value = Number.parseInt(this.attribute(name) ?? '', 10);
    return Number.isNaN(value) ? other : value;
  }

  #readTag(): void {
    const xml = this.#xml;
    this.isClosing = xml.charCodeAt(this.#start + 1) === SLASH;
    this.isEmpty = xml.charCodeAt(this.#at - 2) === SLASH;
    const from = this.#start + (this.isClosing ? 2 : 1);
    let to = from;
    while (to < this.#at && !endsName(xml.charCodeAt(to))) to++;
    const name = xml.slice(from, to);
    this.name = name.slice(name.indexOf(':') + 1);
    this.#attributeText = this.isClosing ? '' : xml.slice(to, this.#at - 1);
    this.#attributes = null;
  }
}

const EXCLAMATION = 0x21;
const QUOTE = 0x22;
const APOSTROPHE = 0x27;
const SLASH = 0x2f;
const GREATER = 0x3e;
const QUESTION = 0x3f;

function endsName(code: number): boolean {
  return code <= 0x20 || code === SLASH || code === GREATER;
}

/** The place of the sign that ends a tag: not one within a value. */
function endOfTag(xml: string, start: number): number {
  let quote = 0;
  for (let at = start + 1; at < xml.length; at++) {
    const code = xml.charCodeAt(at);
    if (quote !== 0) quote = code === quote ? 0 : quote;
    else if (code === QUOTE || code === APOSTROPHE) quote = code;
    else if (code === GREATER) return at;
  }
  return xml.length;
}

/** Comments go, and marked sections (`<![CDATA[…]]>`) become text like any other. */
function withoutSections(xml: string): string {
  if (!xml.includes('<!')) return xml;
  return replacedBetween(
    replacedBetween(xml, '<!--', '-->', () => ''),
    '<![CDATA[',
    ']]>',
    (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;'),
  );
}

function replacedBetween(xml: string, open: string, close: string, put: (text: string) => string): string {
  const parts: string[] = [];
  let at = 0;
  for (let from = xml.indexOf(open); from >= 0; from = xml.indexOf(open, at)) {
    const to = xml.indexOf(close, from + open.length);
    parts.push(xml.slice(at, from), to < 0 ? '' : put(xml.slice(from + open.length, to)));
    at = to < 0 ? xml.length : to + close.length;
  }
  return parts.join('') + xml.slice(at);
}

/** One attribute after another, from the first on: what is none ends them. */
const pair = /\s*([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/y;

function attributesIn(text: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  pair.lastIndex = 0;
  for (let match = pair.exec(text); match; match = pair.exec(text)) {
    const [, name = '', one, other = ''] = match;
    const value = unescaped(one ?? other);
    found.set(name, value);
    const bare = name.slice(name.indexOf(':') + 1);
    if (!found.has(bare)) found.set(bare, value);
  }
  return found;
}

/** How much deeper a tag leads. */
function depthOf({ isEmpty, isClosing }: XmlReader): number {
  if (isEmpty) return 0;
  return isClosing ? -1 : 1;
}

function unescaped(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,4}));/gi,
    (whole: string, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) return entities.get(name) ?? whole;
      const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
    },
  );
}
