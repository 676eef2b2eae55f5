import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../chrome/heading.js';
import { icons } from '../../chrome/icons.js';
import { columnWithRole } from '../../core/schema/schema.js';
import type { Entry } from '../../core/collection/collection.js';
import type { FormSession } from './form-session.js';
import type { WayOut } from './ways-out.js';

/** What will be sent, once more, and the ways to send it. */
export function renderReview(session: FormSession, headingLevel: number): TemplateResult {
  const { words, message, said } = session;
  return html`${renderDuplicates(session)} ${renderChanges(session)}
    ${heading(headingLevel + 1, words.ways, 'ways-title')}
    <p class="hint">${words.privacy}</p>
    ${session.asksConsent && !session.draft.isAgreed ? html`<p>${words.noConsent}</p>` : nothing}
    <ul class="ways">
      ${session.ways.map((way) => html`<li>${renderWay(way, session)}</li>`)}
      <li>
        <button type="button" part="copy-text" class="button" @click=${() => void session.copy()}>
          ${icons.link}<span>${words.copy}</span>
        </button>
      </li>
      <li>
        <button
          type="button"
          part="download-text"
          class="button"
          @click=${() => {
            session.take();
          }}
        >
          ${icons.download}<span>${words.download}</span>
        </button>
      </li>
    </ul>
    <p part="said" class="said">${said}</p>
    <label for="message">${words.text}</label>
    <textarea id="message" part="message" class="field" rows="12" readonly .value=${message}></textarea>
    <p class="buttons">
      <button type="button" class="button" @click=${() => void session.change()}>${words.change}</button>
      <button type="button" class="button" @click=${() => void session.finish()}>
        ${session.entry ? words.backToEntry : words.cancel}
      </button>
    </p>`;
}

function renderWay(way: WayOut, session: FormSession): TemplateResult {
  const { kind, href, whom } = way;
  return html`<a
    part="send"
    class="button"
    href=${href}
    target=${href.startsWith('mailto:') ? nothing : '_blank'}
    rel="noopener noreferrer"
    referrerpolicy="no-referrer"
    @click=${() => void session.went(way)}
    >${kind === 'mail' ? icons.email : icons.website}<span>${session.words.send[kind](whom)}</span></a
  >`;
}

function renderChanges(session: FormSession): unknown {
  const { words, draft, kind } = session;
  if (draft.changed.length === 0) return nothing;
  const cell = (text: string): TemplateResult =>
    text ? html`<span class="told">${text}</span>` : html`<span class="hint">${words.empty}</span>`;
  const isNew = kind === 'new';
  return html`<table part="changes" class="changes">
    <thead>
      <tr>
        <th scope="col">${words.field}</th>
        ${isNew ? nothing : html`<th scope="col">${words.today}</th>`}
        <th scope="col">${words.proposed}</th>
      </tr>
    </thead>
    <tbody>
      ${draft.changed.map(
        (field) =>
          html`<tr>
            <th scope="row">${field.label}</th>
            ${isNew ? nothing : html`<td>${cell(field.today)}</td>`}
            <td>
              ${cell(draft.valueOf(field))}${
                draft.isFormula(field) ? html`<p class="error">${words.formula}</p>` : nothing
              }
            </td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

/** Entries that may be the same. */
function renderDuplicates({ duplicates, words, schema, place }: FormSession): unknown {
  if (duplicates.length === 0 || !schema) return nothing;
  const title = columnWithRole(schema, 'title')?.index ?? -1;
  const city = columnWithRole(schema, 'city')?.index ?? -1;
  const called = ({ cells, id }: Entry): string =>
    [cells[title] || id, cells[city] ?? ''].filter(Boolean).join(', ');
  return html`<div part="duplicates" class="alert" role="group" aria-label=${words.duplicates}>
    <p><strong>${words.duplicates}</strong></p>
    <ul>
      ${duplicates.map(
        (entry) =>
          html`<li>
            ${called(entry)}
            <a href=${place.visit.entryHref(entry.id)} target="_blank" rel="noopener"
              >${words.seeEntry}<span class="visually-hidden"> ${called(entry)}</span></a
            >
          </li>`,
      )}
    </ul>
  </div>`;
}
