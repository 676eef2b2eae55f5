import { html, nothing, type TemplateResult } from 'lit';
import { colon } from '../cards/cell.js';
import { plainClick } from '../chrome/plain-click.js';
import { keptWords } from '../locale/kept.js';
import { contentLang, inLanguage } from '../visit/content-language.js';
import type { KeptEntry } from '../visit/keeping.js';
import type { VisitController } from '../visit/visit-controller.js';
import type { KeptGroup, ToldKept } from './told-kept.js';

/** What is done with an entry that is to be kept no more; null where none can be taken out. */
export type OnRemove = ((kept: KeptEntry) => void) | null;

/** Kept entries, in groups where some come first. */
export function renderKept(
  groups: readonly KeptGroup[],
  visit: VisitController,
  onRemove: OnRemove,
): unknown {
  const words = keptWords(visit.locale.language);
  return groups.map(({ heading, told }) => {
    const id = heading === null ? nothing : `kept-${heading}`;
    return html`${heading === null ? nothing : html`<p class="kept-group" id=${id}>${words[heading]}</p>`}
      <ul part="kept" class="kept" role="list" aria-labelledby=${id}>
        ${told.map((each) => renderEntry(each, visit, onRemove))}
      </ul>`;
  });
}

function renderEntry(
  { kept, title, second, hints, overlaps }: ToldKept,
  visit: VisitController,
  onRemove: OnRemove,
): TemplateResult {
  return html`<li part="kept-entry">
    <p class="kept-name">
      <a
        part="title-link"
        lang=${contentLang(visit.locale)}
        href=${visit.entryHref(kept.entry.id)}
        @click=${plainClick(() => {
          visit.list?.showEntry(kept.entry);
        })}
        >${title}</a
      >
    </p>
    ${[second, ...hints].map((text) => (text ? html`<p class="hint">${text}</p>` : nothing))}
    ${overlaps.map((text) => html`<p part="overlap" class="overlap">${text}</p>`)}
    ${onRemove ? renderRemove(kept, title, visit, onRemove) : nothing}
  </li>`;
}

function renderRemove(
  kept: KeptEntry,
  title: string,
  { locale }: VisitController,
  onRemove: (kept: KeptEntry) => void,
): TemplateResult {
  return html`<button
    type="button"
    part="remove"
    class="button quiet remove"
    data-key=${kept.key}
    @click=${() => {
      onRemove(kept);
    }}
  >
    ${keptWords(locale.language).remove}<span class="visually-hidden"
      >${colon({ locale })}${inLanguage(title, contentLang(locale))}</span
    >
  </button>`;
}
