/**
 * The page of every destination in a PDF that Chromium has written, from 1: the indexes of a book tell them. Chromium writes the
 * dictionary of destinations and the tree of pages as plain text (Skia); nothing else of the format is read here.
 * @returns an empty map where there is none.
 */
export function pagesOfDestinations(pdf: Uint8Array): ReadonlyMap<string, number> {
  const text = latin1(pdf);
  const objects = objectsIn(text);
  const root = reference(/\/Root (\d+) 0 R/.exec(text), objects);
  const pages = pagesBelow(/\/Pages (\d+) 0 R/.exec(root)?.[1] ?? '', objects);
  const numbers = new Map(pages.map((page, place) => [page, place + 1]));
  const named = /\/Dests\s*(?:(\d+) 0 R|(<<.*?>>))/s.exec(root);
  const destinations = named?.[2] ?? objects.get(named?.[1] ?? '') ?? '';
  const found = new Map<string, number>();
  for (const [, name = '', page = ''] of destinations.matchAll(/\/([^\s/[\]<>()]+)\s*\[\s*(\d+) 0 R/g)) {
    const number = numbers.get(page);
    if (number !== undefined) found.set(unescaped(name), number);
  }
  return found;
}

/** A byte for a character: offsets and names stay what they are. */
function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}

/** What each object holds, without the streams. */
function objectsIn(text: string): ReadonlyMap<string, string> {
  const found = text.matchAll(/(?:^|[\r\n])(\d+) 0 obj\b(.*?)(?=\bstream\b|\bendobj\b)/gs);
  return new Map(Array.from(found, ([, number = '', content = '']) => [number, content]));
}

function reference(match: RegExpExecArray | null, objects: ReadonlyMap<string, string>): string {
  return objects.get(match?.[1] ?? '') ?? '';
}

/** The pages of a tree, in their order, by the numbers of their objects. */
function pagesBelow(number: string, objects: ReadonlyMap<string, string>): readonly string[] {
  const content = objects.get(number) ?? '';
  const kids = /\/Kids\s*\[([^\]]*)\]/.exec(content)?.[1];
  if (kids === undefined) return content === '' ? [] : [number];
  return Array.from(kids.matchAll(/(\d+) 0 R/g), ([, kid = '']) => kid).flatMap((kid) =>
    pagesBelow(kid, objects),
  );
}

/** Names write signs by their code: `#23` for `#`. */
function unescaped(name: string): string {
  return name.replace(/#([\da-f]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}
