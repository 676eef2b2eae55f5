import { html, nothing, type TemplateResult } from 'lit';
import type { Entry } from '../../core/collection/collection.js';
import type { Column } from '../../core/schema/schema.js';
import type { CardView } from './card-parts.js';
import type { Showing } from './cell.js';
import { icons } from './icons.js';
import { baseAddress } from './owner-link.js';
import { showCell } from './show-cell.js';

/** Columns of an entry with what stands in them; nothing where all are empty. */
export function renderDetailList(
  id: string,
  entry: Entry,
  columns: readonly Column[],
  showing: Showing,
): unknown {
  const shown = columns
    .map((column) => ({ column, value: showCell(entry, column, showing) }))
    .filter(({ value }) => value !== nothing);
  if (shown.length === 0) return nothing;
  return html`<dl part="details" class="details" id=${id}>
    ${shown.map(
      ({ column, value }) =>
        html`<div>
          <dt part="label">${column.label}</dt>
          <dd part="value">${value}</dd>
        </div>`,
    )}
  </dl>`;
}

/** What can be done with an open card: what its list adds, copy its link, report a mistake. */
export function renderOpenActions(
  entry: Entry,
  view: CardView,
  about: TemplateResult,
  named: TemplateResult,
): unknown {
  const { entry: words } = view.locale.messages;
  const correction = view.correctionOf(entry);
  const address = view.addressOf(entry);
  return html`${view.actions?.(entry, named) ?? nothing}
  ${view.onCopy ? renderCopy(entry, view, view.onCopy, named) : nothing}
  ${
    correction === null
      ? nothing
      : html`<a part="correction" class="correction" href=${correction}>${words.correct}${about}</a>`
  }
  ${
    view.linkShown === entry.id
      ? html`<label class="link-shown"
          >${words.copyFailed}
          <input class="field" type="text" readonly .value=${new URL(address, baseAddress()).href} />
        </label>`
      : nothing
  }`;
}

function renderCopy(
  entry: Entry,
  view: CardView,
  onCopy: (entry: Entry) => void,
  named: unknown,
): TemplateResult {
  const { entry: words } = view.locale.messages;
  return html`<button
      type="button"
      part="copy"
      class="button quiet"
      @click=${() => {
        onCopy(entry);
      }}
    >
      ${icons.link}<span>${words.copyLink}${named}</span>
    </button>
    ${
      view.copied === entry.id
        ? html`<span part="copied" class="hint" aria-hidden="true">${words.copied}</span>`
        : nothing
    }`;
}
