import { html, nothing, type TemplateResult } from 'lit';
import type { Results } from '../core/collection/collection.js';
import { listWords } from '../locale/list.js';
import type { Locale } from '../locale/locale.js';
import { icons } from './icons.js';
import { pageNumbers } from './page-numbers.js';
import { plainClick } from './plain-click.js';

/** Links to the pages of a list: real addresses, so that a page can be opened in a tab of its own. `name` tells two lists of a page apart. */
export function renderPagination(
  { page, pages }: Results,
  locale: Locale,
  hrefOf: (page: number) => string,
  onGo: (page: number) => void,
  name: string,
): unknown {
  if (pages < 2) return nothing;
  const { number } = locale;
  const words = listWords(locale).pages;
  const link = (target: number, content: unknown, label: string): TemplateResult =>
    html`<a
      part="page"
      class="page"
      href=${hrefOf(target)}
      aria-label=${label}
      @click=${plainClick(() => {
        onGo(target);
      })}
      >${content}</a
    >`;
  const item = (target: number | null): TemplateResult => {
    if (target === null) return html`<li class="gap" aria-hidden="true">…</li>`;
    const label = words.page(number(target));
    return target === page
      ? html`<li>
          <span
            part="page current"
            class="page filled"
            aria-current="page"
            aria-label=${label}
            role="link"
            aria-disabled="true"
            ><span>${number(target)}</span></span
          >
        </li>`
      : html`<li>${link(target, number(target), label)}</li>`;
  };
  return html`<nav
    part="pagination"
    class="pagination"
    aria-label=${name ? `${words.label} (${name})` : words.label}
  >
    <ul>
      ${page > 1 ? html`<li>${link(page - 1, icons.previous, words.previous)}</li>` : nothing}
      ${pageNumbers(page, pages).map(item)}
      ${page < pages ? html`<li>${link(page + 1, icons.next, words.next)}</li>` : nothing}
    </ul>
  </nav>`;
}
