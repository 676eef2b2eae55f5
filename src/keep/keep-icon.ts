import { html, type TemplateResult } from 'lit';

/** A bookmark: an outline, filled by the style sheet where the entry is kept. */
export const keepIcon: TemplateResult = html`<svg
  class="icon"
  viewBox="0 0 24 24"
  aria-hidden="true"
  focusable="false"
>
  <path d="M7 4h10v16l-5-4-5 4z" />
</svg>`;
