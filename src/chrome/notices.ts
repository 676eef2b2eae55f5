import { html, nothing } from 'lit';
import { listWords } from '../locale/list.js';
import type { Locale } from '../locale/locale.js';
import type { Limit } from '../locale/messages.js';

/** A limit that was met, and how much is shown. */
export interface Notice {
  readonly code: Limit;
  readonly count?: number | undefined;
  /** How many there are in all, where that is known. */
  readonly total?: number | undefined;
}

/** The problems of a file that visitors are told of, too, because something of it is not shown. */
const limits: readonly string[] = [
  'cut-off',
  'too-large',
  'too-many-rows',
  'too-many-columns',
  'cell-cut',
  'one-page',
] satisfies Limit[];

/** What visitors are to be told of the problems of a file, each once. */
export function noticesOf(
  problems: readonly { readonly code: string; readonly count?: number; readonly total?: number }[],
): readonly Notice[] {
  return (limits as readonly Limit[]).flatMap((code) => {
    const found = problems.find((problem) => problem.code === code);
    return found ? [{ code, count: found.count, total: found.total }] : [];
  });
}

/** What is not shown, in a sentence. */
export function noticeSentence({ code, count = 0, total }: Notice, locale: Locale): string {
  const inAll = total === undefined ? undefined : locale.number(total);
  return listWords(locale).limits[code](locale.number(count), inAll);
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
