import { html, nothing, type TemplateResult } from 'lit';
import { icons } from '../chrome/icons.js';
import { marked } from '../chrome/marked.js';
import { withoutAddresses } from '../core/base/named-links.js';
import type { Entry } from '../core/collection/collection.js';
import type { FactKind } from '../locale/messages.js';
import { contentLang } from '../visit/content-language.js';
import type { CardContext } from './card-context.js';
import { EXCERPT } from './card-details.js';
import { cellLabels, cellText, colon, type Showing } from './cell.js';
import { excerpt } from './excerpt.js';

/** How many values of its lists a closed card shows. */
const TAGS = 6;

/** In a few words what kind of thing it is, and where. */
export function renderSubtitle(
  entry: Entry,
  { plan, terms, locale }: Pick<CardContext, 'plan' | 'terms' | 'locale'>,
): unknown {
  const said = plan.subtitle.flatMap((column) => cellLabels(entry, column, locale).slice(0, 3));
  const [first, ...others] = [...new Map(said)].map(
    ([text, lang]) => html`<span lang=${lang}>${marked(excerpt(text, 90), terms)}</span>`,
  );
  if (first === undefined) return nothing;
  return html`<p part="subtitle" class="subtitle">
    ${first}${others.map((shown) => html` <span aria-hidden="true">·</span> ${shown}`)}
  </p>`;
}

/** The first lines of the text. */
export function renderExcerpt(entry: Entry, { plan, terms, locale }: CardContext): unknown {
  const text = withoutAddresses(cellText(entry, plan.text));
  if (!text) return nothing;
  return html`<p part="text" class="text" lang=${contentLang(locale)}>
    ${marked(excerpt(text, EXCERPT), terms)}
  </p>`;
}

/** The first values of the main lists. */
export function renderTags(entry: Entry, { plan, terms, locale }: CardContext): unknown {
  const values = plan.tags.flatMap((column) => cellLabels(entry, column, locale));
  if (values.length === 0) return nothing;
  const rest = values.length - TAGS;
  return html`<ul part="tags" class="tags" aria-label=${plan.tags.map((column) => column.label).join(', ')}>
    ${values
      .slice(0, TAGS)
      .map(([value, lang]) => html`<li part="tag" lang=${lang}>${marked(excerpt(value, 60), terms)}</li>`)}
    ${rest > 0 ? html`<li part="tag" class="rest">${locale.messages.entry.others(locale.number(rest), locale.plural(rest))}</li>` : nothing}
  </ul>`;
}

/** A line with an icon; `nothing` where there is nothing to say. */
export function fact(
  kind: FactKind,
  shown: unknown,
  view: CardContext,
  label = view.locale.messages.entry.facts[kind],
): unknown {
  return shown === null ? nothing : factLine(icons[kind], label, shown, view);
}

/** A line whose icon stands for a word, which is there for those who do not see it. */
export function factLine(
  icon: TemplateResult,
  label: string,
  shown: unknown,
  showing: Showing,
): TemplateResult {
  return html`<li part="fact" class="fact">
    ${icon}<span class="visually-hidden">${label + colon(showing)}</span> ${shown}
  </li>`;
}
