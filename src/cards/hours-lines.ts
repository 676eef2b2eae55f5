import { html, nothing, type TemplateResult } from 'lit';
import type { HoursLine } from '../locale/format/opening-hours.js';
import type { Showing } from './cell.js';
import { marked } from '../chrome/marked.js';

/** Opening hours as a list of days and times. */
export function hoursList(lines: readonly HoursLine[], { terms, locale }: Showing): TemplateResult {
  return html`<ul class="hours">
    ${lines.map(
      ({ days, times }) =>
        html`<li>${days ? html`<span>${days}${locale.colon}</span> ` : nothing}${marked(times, terms)}</li>`,
    )}
  </ul>`;
}
