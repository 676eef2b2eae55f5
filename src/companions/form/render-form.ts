import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../chrome/heading.js';
import type { FormSession } from './form-session.js';
import { renderFields } from './render-fields.js';

/** The form as far as it has come. */
export function renderForm(session: FormSession, headingLevel: number): TemplateResult {
  const { words, step, kind } = session;
  const own = kind === 'new' ? session.locale.messages.entry.add : words.title(session.name);
  const title = step === 'review' ? words.review : own;
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.stopPropagation(); // a dialog around the list is not closed with it
    void (session.isLeaving ? session.stay() : session.leave());
  };
  return html`<section part="form" class="form" aria-labelledby="form-title" @keydown=${onKey}>
    ${heading(headingLevel, html`<span id="form-title">${title}</span>`, 'form-title')}
    ${session.isLeaving ? renderLeaving(session) : nothing}
    ${
      step === 'reading'
        ? html`<p>${words.reading}</p>`
        : step === 'fill'
          ? renderFields(session)
          : session.sending?.renderReview(session, headingLevel)
    }
  </section>`;
}

/** Asks before what was written is lost. */
function renderLeaving(session: FormSession): TemplateResult {
  const { words } = session;
  return html`<div part="leaving" class="leaving alert" role="group" aria-label=${words.leave}>
    <p>${words.leave}</p>
    <p class="buttons">
      <button type="button" class="button" @click=${() => void session.stay()}>${words.stay}</button>
      <button type="button" class="button" @click=${session.place.onClose}>${words.leaveNow}</button>
    </p>
  </div>`;
}
