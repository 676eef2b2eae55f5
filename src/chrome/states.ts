import { html, type TemplateResult } from 'lit';
import type { Results } from '../core/collection/collection.js';
import type { CollectionState } from '../core/engines/collection-state.js';
import type { Locale } from '../locale/locale.js';

/** What a visitor reads while a file takes its time: a share where its size is known, else the rows that have come. */
export function loadingSentence(
  state: CollectionState | null,
  { messages, percent, number }: Locale,
): string {
  if (state?.phase !== 'loading') return messages.states.loading;
  const { bytes, total, rows } = state.progress;
  if (total !== null && total > 0 && bytes < total) return messages.states.progress(percent(bytes / total));
  return rows > 0 ? messages.states.rows(number(rows)) : messages.states.loading;
}

/** A copy in place of the file, which cannot be reached. `since`: when it was made, in milliseconds since 1970. */
export function renderStale(
  since: number,
  { messages: { states }, moment }: Locale,
  onRetry: () => void,
): TemplateResult {
  return html`<div part="stale" class="alert">
    <p>${states.stale(moment(since))}</p>
    <p class="ways">
      <button type="button" part="retry" class="button" @click=${onRetry}>${states.retry}</button>
    </p>
  </div>`;
}

/** A file without entries: different from a failure, and from a search that finds nothing. */
export function renderNoRecords({ messages }: Locale): TemplateResult {
  return html`<div part="empty" class="empty" tabindex="-1">
    <slot name="empty"><p>${messages.states.noRecords}</p></slot>
  </div>`;
}

/** That nothing was found, and which words are to blame: those that stand nowhere, or that there are several. */
export function nothingSentence({ terms }: Results, { messages: { states }, quote }: Locale): string {
  const unmatched = terms.filter(({ found }) => found === 'none').map(({ word }) => quote(word));
  const fewer = terms.length > 1 ? ` ${states.fewerWords}` : '';
  return states.nothingFound + (unmatched.length > 0 ? ` ${states.unmatched(unmatched)}` : fewer);
}

/** That words were taken for others like them; empty where every word was found as it is written. */
export function correctedSentence({ terms }: Results, { messages: { states }, quote }: Locale): string {
  const corrected = terms.filter(({ found }) => found === 'corrected').map(({ word }) => quote(word));
  return corrected.length > 0 ? states.corrected(corrected) : '';
}

/** Nothing found: which words are to blame, and how to see everything again. */
export function renderNothingFound(results: Results, locale: Locale, onClear: () => void): TemplateResult {
  const { states } = locale.messages;
  return html`<div part="empty" class="empty">
    <slot name="empty"><p>${nothingSentence(results, locale)}</p></slot>
    <p class="ways">
      <button type="button" part="clear" class="button" @click=${onClear}>${states.clear}</button>
    </p>
  </div>`;
}
