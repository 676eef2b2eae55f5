import { html, nothing } from 'lit';
import { listWords } from '../locale/list.js';
import type { Locale } from '../locale/locale.js';
import type { Limit } from '../locale/messages.js';

/** A limit that was met, and how much is shown. */
export interface Notice {
  readonly code: Limit;
  readonly count?: number | undefined;
}

/** The problems of a file that visitors are told of, too, because something of it is not shown. */
const limits: readonly string[] = [
  'cut-off',
  'too-large',
  'too-many-rows',
  'too-many-columns',
  'cell-cut',
] satisfies Limit[];

/** What visitors are to be told of the problems of a file, each once. */
export function noticesOf(
  problems: readonly { readonly code: string; readonly count?: number }[],
): readonly Notice[] {
  return (limits as readonly Limit[]).flatMap((code) => {
    const found = problems.find((problem) => problem.code === code);
    return found ? [{ code, count: found.count }] : [];
  });
}

/** What is not shown, in a sentence. */
export function noticeSentence({ code, count = 0 }: Notice, locale: Locale): string {
  return listWords(locale).limits[code](locale.number(count));
}

/** What is not shown, a sentence each; where the rest may yet come, the way to ask for it. */
export function renderNotices(notices: readonly Notice[], locale: Locale, onRetry: () => void): unknown {
  if (notices.length === 0) return nothing;
  return html`<div part="notice" class="alert">
    ${notices.map((notice) => html`<p>${noticeSentence(notice, locale)}</p>`)}
    ${
      notices.some(({ code }) => code === 'cut-off')
        ? html`<p class="ways">
            <button type="button" part="retry" class="button" @click=${onRetry}>
              ${locale.messages.states.retry}
            </button>
          </p>`
        : nothing
    }
  </div>`;
}
