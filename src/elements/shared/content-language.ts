import { html, nothing } from 'lit';
import type { Column } from '../../core/schema/schema.js';
import type { Locale } from '../../locale/locale.js';

/** What `lang` is set to; `nothing` where it is left out. */
export type ContentLang = string | typeof nothing;

/**
 * The `lang` of a text that comes from the file: the language that its owner names, `nothing` where that is left to the page. What a
 * code stands for may be told in our own words, which are those of the interface.
 */
export function contentLang({ content }: Locale, column?: Column, value = ''): ContentLang {
  return content === '' || column?.meaningOf?.(value)?.english ? nothing : content;
}

/** What is shown of such a text where no element of its own holds it. */
export function inLanguage(shown: unknown, lang: ContentLang): unknown {
  return lang === nothing ? shown : html`<span lang=${lang}>${shown}</span>`;
}
