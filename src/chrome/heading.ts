import { html, type TemplateResult } from 'lit';

type Heading = (content: unknown, part: string) => TemplateResult;

/** One template per level: a tag name cannot be a binding. */
const headings: readonly Heading[] = [
  (content, part) => html`<h2 part=${part} class=${part} tabindex="-1">${content}</h2>`,
  (content, part) => html`<h3 part=${part} class=${part} tabindex="-1">${content}</h3>`,
  (content, part) => html`<h4 part=${part} class=${part} tabindex="-1">${content}</h4>`,
  (content, part) => html`<h5 part=${part} class=${part} tabindex="-1">${content}</h5>`,
  (content, part) => html`<h6 part=${part} class=${part} tabindex="-1">${content}</h6>`,
];

/** A heading of the level (2 to 6), which can be given the focus by script and is not in the tab order. */
export function heading(level: number, content: unknown, part: string): TemplateResult {
  const place = Math.min(Math.max(Math.round(level), 2), 6) - 2;
  const render = headings[place] ?? headings[1];
  return render ? render(content, part) : html``;
}
