import { html, nothing, type TemplateResult } from 'lit';
import { definitionOf, labelOf } from '../core/schema/meaning.js';
import type { Column } from '../core/schema/schema.js';
import type { Locale } from '../locale/locale.js';
import { filterWords } from '../locale/filters.js';

/** A value that a definition unfolds from, by keyboard, touch and screen reader alike. */
export function withDefinition(shown: unknown, definition: string): unknown {
  if (definition === '') return shown;
  return html`<details part="definition" class="definition">
    <summary>${shown}</summary>
    <p class="lines">${definition}</p>
  </details>`;
}

/** What is meant by these values of a column, by the alphabet of their labels; `nothing` where nobody says. */
export function definitionList(
  column: Column,
  values: readonly string[],
  { tag, language }: Locale,
): unknown {
  const defined = values
    .map((value) => ({ label: labelOf(column, value, language), definition: definitionOf(column, value) }))
    .filter(({ definition }) => definition !== '')
    .sort((one, other) => one.label.localeCompare(other.label, tag));
  if (defined.length === 0) return nothing;
  return html`<dl class="definitions">
    ${defined.map(
      ({ label, definition }) =>
        html`<div>
          <dt>${label}</dt>
          <dd class="lines">${definition}</dd>
        </div>`,
    )}
  </dl>`;
}

/** The definitions of a filter's values, folded away. */
export function foldedDefinitions(column: Column, values: readonly string[], locale: Locale): unknown {
  const list = definitionList(column, values, locale);
  if (list === nothing) return nothing;
  return html`<details part="definitions" class="definition">
    <summary class="hint">${filterWords(locale).definitions}</summary>
    ${list}
  </details>`;
}

/** A glossary at the end of a printed list: the definitions of what stands in it, column by column. */
export function printedGlossary(
  columns: readonly (readonly [Column, readonly string[]])[],
  locale: Locale,
): TemplateResult | typeof nothing {
  const lists = columns
    .map(([column, values]) => ({ column, list: definitionList(column, values, locale) }))
    .filter(({ list }) => list !== nothing);
  if (lists.length === 0) return nothing;
  return html`<section class="glossary">
    ${lists.map(
      ({ column, list }) =>
        html`<p class="glossary-head">${column.label}</p>
          ${list}`,
    )}
  </section>`;
}
