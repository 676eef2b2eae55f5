import { html, type TemplateResult } from 'lit';
import { heading } from '../chrome/heading.js';
import { compare } from '../core/models/comparison.js';
import type { Schema } from '../core/schema/schema.js';
import { keptWords } from '../locale/kept.js';
import type { Locale } from '../locale/locale.js';
import { contentLang } from '../visit/content-language.js';
import type { ToldKept } from './told-kept.js';

/** Kept entries side by side: a column for each, a row for each thing that is told of them, and in words where they differ. */
export function renderComparison(
  kept: readonly ToldKept[],
  schema: Schema,
  locale: Locale,
  level: number,
): TemplateResult {
  const words = keptWords(locale.language);
  const rows = compare(
    kept.map((each) => each.kept.entry),
    schema,
    locale.language,
  );
  const lang = contentLang(locale);
  return html`<section class="comparison">
    ${heading(level, words.comparison, 'comparison-title')}
    <div class="scrolls" role="region" tabindex="0" aria-label=${words.comparison}>
      <table part="comparison">
        <thead>
          <tr>
            <th scope="col">${words.field}</th>
            ${kept.map(({ title }) => html`<th scope="col" lang=${lang}>${title}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            ({ column, told, differs }) =>
              html`<tr class=${differs ? 'differs' : ''}>
                <th scope="row">
                  ${column.label} <span class="hint">${`(${differs ? words.differs : words.same})`}</span>
                </th>
                ${told.map((text) => html`<td lang=${lang}>${text || locale.messages.entry.empty}</td>`)}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
  </section>`;
}
