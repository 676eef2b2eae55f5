import { html, nothing, type TemplateResult } from 'lit';
import { entryActions } from '../actions/actions.js';
import { icons } from '../chrome/icons.js';
import type { Entry } from '../core/collection/collection.js';
import type { CardContext } from './card-context.js';
import { detailsId, opensFurther, renderDetails, tells } from './card-details.js';
import { renderAbout } from './card-title.js';

/**
 * The foot of a card: the button that opens and closes it, then what it opens, then what else can be done with the entry. Whoever
 * listens reads on from the button to what it has opened. `further`: what comes before the details, once the card is open.
 */
export function renderFoot(
  entry: Entry,
  view: CardContext,
  isOpen: boolean,
  further: unknown = nothing,
): unknown {
  if (view.renderFoot) return view.renderFoot(entry);
  if (!isOpen && !view.alwaysOpens && !opensFurther(entry, view))
    return view.renderKeep ? html`<p class="actions">${renderKeep(entry, view)}</p>` : nothing;
  return html`${renderMore(entry, view, isOpen)} ${isOpen ? [further, renderOpened(entry, view)] : nothing}`;
}

/** Everything else that there is to tell of an entry, then what can be done with it. */
export function renderOpened(entry: Entry, view: CardContext): unknown {
  return [renderDetails(entry, view), renderActions(entry, view)];
}

function renderMore(entry: Entry, view: CardContext, isOpen: boolean): TemplateResult {
  const { entry: words } = view.locale.messages;
  return html`<p class="actions">
    <button
      type="button"
      part="more"
      class="button quiet"
      aria-expanded=${isOpen ? 'true' : 'false'}
      aria-controls=${isOpen && tells(entry, view) ? detailsId(entry) : nothing}
      @click=${() => {
        view.onToggle(entry);
      }}
    >
      ${isOpen ? icons.shut : icons.open}<span
        >${isOpen ? words.less : words.more}${renderAbout(entry, view)}</span
      >
    </button>
    ${renderKeep(entry, view)}
  </p>`;
}

/** The button by which visitors keep the entry, where they can. */
export function renderKeep(entry: Entry, view: CardContext): unknown {
  return view.renderKeep?.(entry, renderAbout(entry, view)) ?? nothing;
}

/** Its link, the way to take it along, the way to report a mistake. */
function renderActions(entry: Entry, view: CardContext): TemplateResult {
  const name = {
    about: renderAbout(entry, view, view.locale.messages.entry.about),
    named: renderAbout(entry, view),
  };
  return html`<p class="actions">${entryActions.map((action) => action.render(entry, view, name))}</p>`;
}
