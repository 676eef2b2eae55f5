import { tryUrl } from '../core/base/try-url.js';

/** The sources that a content policy lets the page ask for data: what stands after `connect-src`. */
export const hostsOf = (policy: string): readonly string[] => {
  const directives = policy.split(';').map((directive) => directive.trim().split(/\s+/));
  return directives.find(([name]) => name?.toLowerCase() === 'connect-src')?.slice(1) ?? [];
};

const matches = (url: URL, source: string, origin: string): boolean => {
  if (source === "'self'") return url.origin === origin;
  const [, domain] = /^https:\/\/\*(\.[^/]+)$/.exec(source) ?? [];
  if (domain !== undefined) return url.protocol === 'https:' && url.host.endsWith(domain);
  return tryUrl(source)?.origin === url.origin;
};

/**
 * Whether an address is one of a site in the list. The browser enforces the same list; asking first gives a sentence instead of a
 * failed request, and holds for links too.
 */
export const isAllowed = (url: URL, sources: readonly string[], origin: string): boolean =>
  /^https?:$/.test(url.protocol) &&
  url.username === '' &&
  url.password === '' &&
  sources.some((source) => matches(url, source, origin));
