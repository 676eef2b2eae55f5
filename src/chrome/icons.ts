import { html, type TemplateResult } from 'lit';

/**
 * Line drawings on a 24 × 24 grid: decoration beside words, hidden from assistive technology. Each is a template without
 * bindings, which Lit clones in one piece: a page of cards holds many of them.
 */
export const icons = {
  search: html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    <path d="M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13zM15.5 15.5 20 20" />
  </svg>`,
  filter: html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    <path d="M4 7h16M7 12h10M10 17h4" />
  </svg>`,
  close: html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    <path d="M6 6l12 12M18 6 6 18" />
  </svg>`,
  place: html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    <path
      d="M12 21s7-6.2 7-11.5A7 7 0 0 0 5 9.5C5 14.8 12 21 12 21zM12 12a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5z"
    />
  </svg>`,
  people: html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    <path d="M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM4.5 20.5a7.5 7.5 0 0 1 15 0" />
  </svg>`,
  calendar: html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    <path d="M4 6h16v14H4zM4 10.5h16M8 3.5V8M16 3.5V8" />
  </svg>`,
  phone: html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    <path
      d="M6.5 3.5h3l1.5 4.5-2 1.5a12 12 0 0 0 5.5 5.5l1.5-2 4.5 1.5v3a2 2 0 0 1-2.2 2A17.5 17.5 0 0 1 4.5 5.7a2 2 0 0 1 2-2.2z"
    />
  </svg>`,
  email: html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    <path d="M3.5 6h17v12h-17zM4 6.5l8 6.5 8-6.5" />
  </svg>`,
  website: html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    <path d="M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17zM3.5 12h17M12 3.5c-5 5-5 12 0 17 5-5 5-12 0-17z" />
  </svg>`,
  hours: html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    <path d="M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17zM12 7.5V12l3 2" />
  </svg>`,
  download: html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    <path d="M12 4v11M7 10.5l5 5 5-5M5 20h14" />
  </svg>`,
  print: html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    <path d="M7 9V4h10v5M7 17H4.5V9h15v8H17M7 14h10v6H7z" />
  </svg>`,
  link: html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    <path
      d="M10 14a4 4 0 0 0 5.7 0l3-3A4 4 0 0 0 13 5.3l-1 1M14 10a4 4 0 0 0-5.7 0l-3 3A4 4 0 0 0 11 18.7l1-1"
    />
  </svg>`,
  open: html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    <path d="M6 9.5l6 6 6-6" />
  </svg>`,
  shut: html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    <path d="M6 14.5l6-6 6 6" />
  </svg>`,
  previous: html`<svg class="icon turns" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    <path d="M14.5 6l-6 6 6 6" />
  </svg>`,
  next: html`<svg class="icon turns" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    <path d="M9.5 6l6 6-6 6" />
  </svg>`,
} satisfies Record<string, TemplateResult>;
