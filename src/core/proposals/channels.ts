import { mailLink } from '../base/link.js';
import type { Forge, ForgeKind } from './forge.js';

/** The ways in which a proposal can leave the page, each by an address that the visitor goes to. */
export type ChannelKind = 'page' | 'mail' | 'issue' | 'file';

export interface Channel {
  readonly kind: ChannelKind;
  readonly href: string;
  /** Whom it asks: a host, or an address of mail. */
  readonly whom: string;
  /** Whether the text did not fit in the address: it is copied, and pasted there. */
  readonly isCut: boolean;
}

/** What is to be sent. */
export interface Sendable {
  readonly subject: string;
  readonly body: string;
  /** What stands in place of a body that is too long. */
  readonly paste: string;
}

/** What mail programs and forges take in an address, in characters as they are encoded. */
const MOST_MAIL = 1_900;
const MOST_FORGE = 6_000;

/** A message to one address; null where that is none, or holds more than one. */
export function mailChannel(to: string, { subject, body, paste }: Sendable): Channel | null {
  const link = mailLink(to);
  if (link === null) return null;
  const address = (text: string): string =>
    `${link}?subject=${encoded(oneLine(subject))}&body=${encoded(text.replaceAll('\n', '\r\n'))}`;
  const whom = to.trim().replace(/^mailto:/i, '');
  return { kind: 'mail', whom, ...fitting(address, body, paste, MOST_MAIL) };
}

/** How each forge calls what an issue says. */
const issueNames: Readonly<Record<ForgeKind, readonly [path: string, title: string, body: string]>> = {
  github: ['/issues/new', 'title', 'body'],
  gitlab: ['/-/issues/new', 'issue[title]', 'issue[description]'],
  forgejo: ['/issues/new', 'title', 'body'],
};

/** An issue with the text of a message in it, as it stands there. */
export function issueChannel({ kind, url }: Forge, { subject, body, paste }: Sendable): Channel {
  const [path, title, text] = issueNames[kind];
  const address = (content: string): string =>
    addressIn(url, path, [
      [title, oneLine(subject)],
      [text, content],
    ]);
  return { kind: 'issue', whom: url.host, ...fitting(address, fenced(body), paste, MOST_FORGE) };
}

/** A new file in the repository; null where the forge cannot be told what it holds, and where that is too long. */
export function fileChannel({ kind, url, branch }: Forge, name: string, content: string): Channel | null {
  if (kind === 'gitlab') return null;
  const folder = kind === 'github' ? '/new/' : '/_new/';
  const path = `${folder}${branch.split('/').map(encodeURIComponent).join('/')}`;
  const href = addressIn(url, path, [
    ['filename', name],
    ['value', content],
  ]);
  return href.length > MOST_FORGE ? null : { kind: 'file', href, whom: url.host, isCut: false };
}

function addressIn(url: URL, path: string, values: readonly (readonly [string, string])[]): string {
  const query = values.map(([name, value]) => `${encoded(name)}=${encoded(value)}`);
  return `${url.origin}${url.pathname.replace(/\/+$/, '')}${path}?${query.join('&')}`;
}

function fitting(
  address: (text: string) => string,
  body: string,
  paste: string,
  most: number,
): Pick<Channel, 'href' | 'isCut'> {
  const whole = address(body);
  return whole.length <= most ? { href: whole, isCut: false } : { href: address(paste), isCut: true };
}

/** A text that Markdown leaves as it is: between fences longer than any run of their sign in it. */
export function fenced(text: string): string {
  const longest = Math.max(2, ...Array.from(text.matchAll(/`+/g), ([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}text\n${text}\n${fence}`;
}

function oneLine(text: string): string {
  return text
    .replace(/[\s\u0000-\u001f\u007f-\u009f]+/g, ' ')
    .trim()
    .slice(0, 150);
}

/** A text in an address; half a character, where one was cut, would make `encodeURIComponent` throw. */
function encoded(text: string): string {
  return encodeURIComponent(text.replace(/[\ud800-\udfff]/gu, '\ufffd'));
}

/** An address with what stands for each name in braces, encoded; a name that stands for nothing stays as it is. */
export function filledAddress(template: string, valueOf: (name: string) => string | null): string {
  return template.replace(/\{([^{}]{1,200})\}/g, (whole, name: string) => {
    const value = valueOf(name.trim());
    return value === null ? whole : encoded(value);
  });
}
