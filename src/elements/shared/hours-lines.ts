import { html, nothing, type TemplateResult } from 'lit';
import type { Term } from '../../core/collection/collection.js';
import type { HoursLine } from '../../locale/opening-hours.js';
import { marked } from './marked.js';

/** Opening hours as a list of days and times. */
export function hoursList(lines: readonly HoursLine[], terms: readonly Term[]): TemplateResult {
  return html`<ul class="hours">
    ${lines.map(
      ({ days, times }) =>
        html`<li>${days ? html`<span>${days}</span> ` : nothing}${marked(times, terms)}</li>`,
    )}
  </ul>`;
}
