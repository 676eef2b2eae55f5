import { html, nothing, type TemplateResult } from 'lit';
import type { Field, Option } from './field.js';
import type { FormSession } from './form-session.js';

/** What is asked, and the ways on and out. */
export function renderFields(session: FormSession): TemplateResult {
  const { words, kind, draft } = session;
  const onSubmit = (event: Event): void => {
    event.preventDefault();
    void session.review();
  };
  return html`<form novalidate autocomplete="off" @submit=${onSubmit}>
    <p class="intro">${words.intro[kind]}</p>
    ${renderErrors(session)} ${draft.fields.map((field) => renderField(field, session))}
    <div class="question">
      <label for="note">${words.note}</label>
      <p id="note-hint" class="hint">${words.noteHint}</p>
      <textarea
        id="note"
        class="field"
        rows="3"
        aria-describedby="note-hint"
        .value=${draft.note}
        @input=${reading((text) => (draft.note = text))}
      ></textarea>
    </div>
    ${renderWho(session)} ${session.asksConsent ? renderConsent(session) : nothing}
    <p class="buttons">
      <button type="submit" part="review" class="button filled"><span>${words.next}</span></button>
      <button type="button" part="cancel" class="button" @click=${() => void session.leave()}>
        ${words.cancel}
      </button>
    </p>
  </form>`;
}

/** What reads a control when the visitor writes in it. */
function reading(take: (text: string) => unknown): (event: Event) => void {
  return (event) => {
    take((event.target as HTMLInputElement).value);
  };
}

/** What is wrong, each with the way to its field. */
function renderErrors({ faults, hasNothing, isStuck, words, place }: FormSession): unknown {
  if (isStuck) return html`<p part="errors" class="errors alert" tabindex="-1">${words.failed}</p>`;
  if (faults.size === 0 && !hasNothing) return nothing;
  const onGo = (id: string) => (event: Event) => {
    event.preventDefault();
    const root = place.host.renderRoot;
    root.querySelector<HTMLElement>(`#${id}, fieldset[data-field="${id}"] :is(input, select)`)?.focus();
  };
  return html`<div part="errors" class="errors alert" role="group" aria-label=${words.errors} tabindex="-1">
    <p><strong>${words.errors}</strong></p>
    <ul>
      ${hasNothing ? html`<li>${words.nothing}</li>` : nothing}
      ${Array.from(
        faults,
        ([{ id, label }, fault]) =>
          html`<li><a href="#${id}" @click=${onGo(id)}>${label}</a> – ${words.faults[fault]}</li>`,
      )}
    </ul>
  </div>`;
}

function renderField(field: Field, session: FormSession): TemplateResult {
  const { id, control } = field;
  const fault = session.faults.get(field);
  const error = fault
    ? html`<p id="${id}-error" class="error">${`${field.label} – ${session.words.faults[fault]}`}</p>`
    : nothing;
  if (control === 'radios' || control === 'boxes')
    return html`<fieldset
      class="question"
      data-field=${id}
      aria-describedby=${fault ? `${id}-error` : nothing}
    >
      <legend>${labelOf(field, session)}</legend>
      ${error} ${renderOptions(field, session)}
    </fieldset>`;
  return html`<div class="question">
    <label for=${id}>${labelOf(field, session)}</label>
    ${error} ${control === 'menu' ? renderMenu(field, session) : renderText(field, session)}
  </div>`;
}

function labelOf({ label, isRequired }: Field, { words }: FormSession): unknown {
  return isRequired ? html`${label} <span class="hint">${`(${words.required})`}</span>` : label;
}

function renderText(field: Field, session: FormSession): TemplateResult {
  const { id, control, type, isNumeric, isRequired } = field;
  const { draft } = session;
  const isWrong = session.faults.has(field);
  const onInput = reading((text) => {
    draft.write(field, text);
  });
  if (control === 'area')
    return html`<textarea
      id=${id}
      class="field"
      rows="5"
      aria-required=${isRequired ? 'true' : nothing}
      aria-invalid=${isWrong ? 'true' : nothing}
      aria-describedby=${isWrong ? `${id}-error` : nothing}
      .value=${draft.textOf(field)}
      @input=${onInput}
    ></textarea>`;
  return html`<input
    id=${id}
    class="field"
    type=${type}
    inputmode=${isNumeric ? 'decimal' : nothing}
    aria-required=${isRequired ? 'true' : nothing}
    aria-invalid=${isWrong ? 'true' : nothing}
    aria-describedby=${isWrong ? `${id}-error` : nothing}
    .value=${draft.textOf(field)}
    @input=${onInput}
  />`;
}

function renderOptions(field: Field, session: FormSession): TemplateResult {
  const { id, control, options } = field;
  const { draft } = session;
  const box = ({ value, label }: Option): TemplateResult =>
    html`<label class="option"
      ><input
        type=${control === 'boxes' ? 'checkbox' : 'radio'}
        name=${id}
        .checked=${draft.isTicked(field, value)}
        @change=${(event: Event) => {
          draft.tick(field, value, (event.target as HTMLInputElement).checked);
          session.redraw();
        }}
      /><span>${label}</span></label
    >`;
  return html`<div class="options">${options.map(box)}</div>
    ${renderOther(field, session)}`;
}

function renderMenu(field: Field, session: FormSession): TemplateResult {
  const { id, options } = field;
  const { draft, words } = session;
  return html`<select
      id=${id}
      class="field"
      @change=${(event: Event) => {
        draft.tick(field, (event.target as HTMLSelectElement).value, true);
        session.redraw();
      }}
    >
      <option value="">${words.choose}</option>
      ${options.map(
        ({ value, label }) =>
          html`<option value=${value} ?selected=${draft.isTicked(field, value)}>${label}</option>`,
      )}
    </select>
    ${renderOther(field, session)}`;
}

/** What stands beside the values of the file. */
function renderOther(field: Field, session: FormSession): unknown {
  const { id, label, isOpen } = field;
  if (!isOpen) return nothing;
  const { draft, words } = session;
  return html`<label class="option other" for="${id}-other"
    ><span aria-hidden="true">${words.other}</span>
    <span class="visually-hidden">${words.otherOf(label)}</span>
    <input
      id="${id}-other"
      class="field"
      type="text"
      .value=${draft.otherOf(field)}
      @change=${reading((text) => {
        draft.writeOther(field, text);
        session.redraw();
      })}
  /></label>`;
}

/** Who writes, if they want to say so. */
function renderWho({ words, draft }: FormSession): TemplateResult {
  return html`<fieldset class="question">
    <legend>${words.who}</legend>
    <p id="who-hint" class="hint">${words.whoHint}</p>
    <label for="who-name">${words.whoName}</label>
    <input
      id="who-name"
      class="field"
      type="text"
      autocomplete="name"
      .value=${draft.name}
      @input=${reading((text) => (draft.name = text))}
    />
    <label for="who-email">${words.whoEmail}</label>
    <input
      id="who-email"
      class="field"
      type="email"
      autocomplete="email"
      aria-describedby="who-hint"
      .value=${draft.email}
      @input=${reading((text) => (draft.email = text))}
    />
  </fieldset>`;
}

function renderConsent(session: FormSession): TemplateResult {
  const { words, draft } = session;
  return html`<div class="question">
    <label class="option"
      ><input
        type="checkbox"
        id="agreed"
        aria-describedby="agreed-hint"
        .checked=${draft.isAgreed}
        @change=${(event: Event) => {
          draft.isAgreed = (event.target as HTMLInputElement).checked;
        }}
      /><span>${words.consent}</span></label
    >
    <p id="agreed-hint" class="hint">${words.noConsent}</p>
  </div>`;
}
