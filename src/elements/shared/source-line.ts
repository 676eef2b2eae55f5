import { html, nothing } from 'lit';
import type { OpeningState } from '../../core/opening.js';
import { listWords } from '../../locale/list.js';
import type { Locale } from '../../locale/locale.js';
import { dayInWords } from './age.js';
import { ownerLink } from './owner-link.js';

/** What the page's author says of the data. */
export interface Attribution {
  readonly sourceName?: string | null | undefined;
  readonly sourceUrl?: string | null | undefined;
  readonly sourceLicense?: string | null | undefined;
  readonly sourceUpdated?: string | null | undefined;
}

/** Where the data come from, under which licence, and how old they are. */
export function renderSourceLine(
  { sourceName, sourceUrl, sourceLicense, sourceUpdated }: Attribution,
  opening: OpeningState | null,
  locale: Locale,
): unknown {
  const { source } = listWords(locale);
  const ready = opening?.phase === 'ready' ? opening : null;
  const date = sourceUpdated ?? ready?.modified;
  const link = ownerLink(sourceUrl);
  const name = sourceName ?? (link ? new URL(link).hostname : null);
  const parts = [
    name && html`${source.from} ${link ? html`<a href=${link}>${name}</a>` : name}`,
    sourceLicense && html`${source.license} ${sourceLicense}`,
    date && html`${source.updated(dayInWords(date, locale))}`,
  ].filter(Boolean);
  return parts.length > 0
    ? html`<p part="source" class="source">${parts.map((part) => html`<span>${part}</span> `)}</p>`
    : nothing;
}
