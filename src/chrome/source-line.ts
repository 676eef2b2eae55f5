import { html, nothing } from 'lit';
import type { CollectionState } from '../core/engines/collection-state.js';
import { listWords } from '../locale/list.js';
import type { Locale } from '../locale/locale.js';
import { dayInWords } from './age.js';
import { ownerLink } from '../visit/owner-link.js';

/** What the page's author says of the data. */
export interface Attribution {
  readonly sourceName?: string | null | undefined;
  readonly sourceUrl?: string | null | undefined;
  readonly sourceLicense?: string | null | undefined;
  readonly sourceUpdated?: string | null | undefined;
}

/** What the source is called, by its site where it has no name, and its address. */
export function sourceOf({ sourceName, sourceUrl }: Attribution): {
  name: string | null;
  link: string | null;
} {
  const link = ownerLink(sourceUrl);
  return { name: sourceName ?? (link ? new URL(link).hostname : null), link };
}

/** Where the data come from, under which licence, and how old they are. */
export function renderSourceLine(
  attribution: Attribution,
  opening: CollectionState | null,
  locale: Locale,
): unknown {
  const { source } = listWords(locale);
  const ready = opening?.phase === 'ready' ? opening : null;
  const { sourceLicense, sourceUpdated } = attribution;
  const date = sourceUpdated ?? ready?.modified;
  const { name, link } = sourceOf(attribution);
  const parts = [
    name && html`${source.from} ${link ? html`<a href=${link}>${name}</a>` : name}`,
    sourceLicense && html`${source.license} ${sourceLicense}`,
    date && html`${source.updated(dayInWords(date, locale))}`,
  ].filter(Boolean);
  return parts.length > 0
    ? html`<p part="source" class="source">${parts.map((part) => html`<span>${part}</span> `)}</p>`
    : nothing;
}
