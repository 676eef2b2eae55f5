import { html, nothing } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { Entry } from '../../core/collection/collection.js';
import type { Column } from '../../core/schema/schema.js';
import type { CardContext } from '../card-context.js';
import type { CardPlan } from '../card-plan.js';
import { titleOf } from '../card-title.js';
import type { CardTemplate } from './card-template.js';
import { asJson } from '../../core/base/as-json.js';

/** The page author's own card, under the ordinary heading where it has none. It is made anew only when something in it changes. */
export function renderTemplate(
  template: CardTemplate,
  entry: Entry,
  view: CardContext,
  heading: unknown,
): unknown {
  return html`${template.hasHeading ? nothing : heading}
    <div part="content">
      ${guard([template, entry.cells, asJson(view.terms), view.locale], () =>
        template.build(entry, view, titleOf(entry, view)),
      )}
    </div>`;
}

/** The plan of a card that is drawn from a template: once open, it tells everything that the template does not. */
export function planAround<Plan extends CardPlan>(plan: Plan, { columns, hasHeading }: CardTemplate): Plan {
  const { title, subtitle, details, address, phone, email, website, hours } = plan;
  const all = [hasHeading ? title : null, ...subtitle, ...details, address, phone, email, website, hours];
  const untold = all.flat().filter((column): column is Column => column !== null && !columns.has(column));
  return { ...plan, subtitle: [], text: null, details: [...new Set(untold)] };
}
