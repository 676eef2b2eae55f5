const allowed: ReadonlySet<string> = new Set(['https:', 'http:', 'mailto:']);

/** An address that the page's author wrote in an attribute, relative ones included; null for any other scheme. */
export function ownerLink(text: string | null | undefined): string | null {
  if (!text || !URL.canParse(text, document.baseURI)) return null;
  const url = new URL(text, document.baseURI);
  return allowed.has(url.protocol) ? url.href : null;
}
