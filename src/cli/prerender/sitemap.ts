import { xmlElement, xmlLines } from '../../core/export/feeds/feed.js';

/** A page that search engines are told of. */
export interface SitemapPage {
  readonly address: string;
  /** The day on which it was changed; empty where nobody says. */
  readonly changed: string;
}

/** How many pages one file may name (https://www.sitemaps.org/protocol.html). */
const MOST = 50_000;

const namespace = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';

/** The files that name all pages: one, or as many as it takes with one that names these. */
export function sitemapFiles(
  pages: readonly SitemapPage[],
  base: string,
): readonly { readonly name: string; readonly content: string }[] {
  if (pages.length <= MOST) return [{ name: 'sitemap.xml', content: sitemap(pages) }];
  const parts = Array.from({ length: Math.ceil(pages.length / MOST) }, (_, at) => ({
    name: `sitemap-${String(at + 1)}.xml`,
    content: sitemap(pages.slice(at * MOST, (at + 1) * MOST)),
  }));
  const index = xmlLines(
    `<sitemapindex ${namespace}>`,
    ...parts.map(({ name }) => `<sitemap>${xmlElement('loc', new URL(name, base).href)}</sitemap>`),
    '</sitemapindex>',
  );
  return [{ name: 'sitemap.xml', content: index }, ...parts];
}

function sitemap(pages: readonly SitemapPage[]): string {
  return xmlLines(
    `<urlset ${namespace}>`,
    ...pages.map(
      ({ address, changed }) => `<url>${xmlElement('loc', address)}${xmlElement('lastmod', changed)}</url>`,
    ),
    '</urlset>',
  );
}
