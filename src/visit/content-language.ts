import { html, nothing } from 'lit';
import { labelLanguage } from '../core/schema/meaning.js';
import type { Column } from '../core/schema/schema.js';
import { isWellFormed, type Locale } from '../locale/locale.js';
import { warnOnce } from './owner.js';

/** What `lang` is set to; `nothing` where it is left out. */
export type ContentLang = string | typeof nothing;

/**
 * The `lang` of a text that comes from the file: the language that its owner names, `nothing` where that is left to the page. What a
 * code stands for may be told in our own words: those of the interface, or French where they are not known in its language.
 */
export function contentLang({ content, language }: Locale, column?: Column, value = ''): ContentLang {
  const own = column ? labelLanguage(column, value, language) : '';
  return (own === language ? '' : own || content) || nothing;
}

/** What is shown of such a text where no element of its own holds it. */
export function inLanguage(shown: unknown, lang: ContentLang): unknown {
  return lang === nothing ? shown : html`<span lang=${lang}>${shown}</span>`;
}

/** The language that the author names for the texts in the file; empty, and told, where it is none. */
export function contentLanguageOf(
  element: HTMLElement & { readonly contentLang: string | null | undefined },
): string {
  const tag = element.contentLang?.trim() ?? '';
  if (!tag || isWellFormed(tag)) return tag;
  warnOnce(element, `content-lang="${tag}" is no language tag`);
  return '';
}
