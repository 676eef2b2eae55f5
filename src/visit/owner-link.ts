import { tryUrl } from '../core/base/try-url.js';

const allowed: ReadonlySet<string> = new Set(['https:', 'http:', 'mailto:']);

/** An address that the page's author wrote in an attribute, relative ones included; null for any other scheme. */
export function ownerLink(text: string | null | undefined): string | null {
  const url = text ? tryUrl(text, baseAddress()) : null;
  return url && allowed.has(url.protocol) ? url.href : null;
}

/** What relative addresses of the page start from. Not `document.baseURI`: an image of the page may be called so, and stand in for it. */
export function baseAddress(): string {
  return new Text().baseURI;
}
