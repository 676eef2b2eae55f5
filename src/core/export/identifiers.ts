/** The address of a file without what a page adds to have it fetched anew, so that the same file is called the same. */
export function fileOf(source: string): string {
  return source
    .replace(/^https?:/, '')
    .replace(/#.*/s, '')
    .replace(/([?&])(?:(?:v|ver|version|_|ts|timestamp|cb|nocache)=[^&]*&?)+/g, '$1')
    .replace(/[?&]$/, '');
}

/** An identifier in which nothing of what it is made of can be read. */
export function uidOf(key: string): string {
  return `${hash(key, 0x811c9dc5)}${hash(key, 0x9747b28c)}@parvis`;
}

/** FNV-1a over UTF-16 units, with the last bits stirred (MurmurHash3). */
function hash(text: string, seed: number): string {
  let value = seed;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  return ((value ^ (value >>> 13)) >>> 0).toString(16).padStart(8, '0');
}
