import { html, type TemplateResult } from 'lit';
import type { BuilderWords } from './words.js';

/** How each is kept: for LibreOffice, Excel and Google Sheets, and for what reads nothing else. */
const endings = ['ods', 'csv'] as const;

/** The spreadsheets to start from, which have headings that Parvis understands. */
export function renderModels({ models, modelFiles }: BuilderWords): TemplateResult {
  const links = modelFiles.flatMap(([text, name]) => endings.map((ending) => renderLink(text, name, ending)));
  return html`<p class="hint models"><span>${models}</span> ${links}</p>`;
}

function renderLink(text: string, name: string, ending: (typeof endings)[number]): TemplateResult {
  const label = `${text} (.${ending})`;
  return html`<a href=${`../data/${name}.${ending}`} download>${label}</a>`;
}
