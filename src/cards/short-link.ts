import { html, type TemplateResult } from 'lit';
import { colon, type Showing } from './cell.js';

/** How many characters of an address stand on one line beside a card. */
const LONGEST = 28;

/** Whether an address would break in the middle of a name. */
export function isLong(address: string): boolean {
  return address.length > LONGEST;
}

/** A link called by what it does, because its address is long; the address is there for those who listen, and on paper. */
export function shortLink(href: string, does: string, address: string, showing: Showing): TemplateResult {
  return html`<a class="short whole" href=${href} rel="noopener noreferrer"
    >${does}<span class="visually-hidden">${colon(showing)}${address}</span></a
  >`;
}
