import { html, nothing } from 'lit';
import { dayInWords } from '../../chrome/age.js';
import type { Contacts } from '../../core/export/contacts/contact-choices.js';
import { listWords } from '../../locale/list.js';
import type { PageList } from './page-list.js';

/** Where the data come from, under which licence and how old they are, as far as their owner says so in the tag. */
export function sourceLine({ said, locale }: PageList, contacts: Contacts): unknown {
  const { source } = listWords(locale);
  const link = linkOf(said('source-url'), contacts);
  const name = said('source-name') ?? (link ? nameOf(link) : null);
  const parts = [
    name && html`${source.from} ${link ? html`<a href=${link}>${name}</a>` : name}`,
    said('source-license') && html`${source.license} ${said('source-license')}`,
    said('source-updated') && source.updated(dayInWords(said('source-updated') ?? '', locale)),
  ].filter(Boolean);
  return parts.length > 0
    ? html`<p part="source" class="source">${parts.map((part) => html`<span>${part}</span> `)}</p>`
    : nothing;
}

/** An address that the author wrote: of a site, or of this one. */
function linkOf(text: string | null, contacts: Contacts): string | null {
  const address = text?.trim() ?? '';
  const scheme = /^([a-z][a-z\d+.-]*):/i.exec(address)?.[1]?.toLowerCase();
  const allowed = contacts === 'all' ? ['http', 'https', 'mailto'] : ['http', 'https'];
  return address !== '' && (scheme === undefined || allowed.includes(scheme)) ? address : null;
}

function nameOf(link: string): string | null {
  return URL.canParse(link) ? new URL(link).hostname : null;
}
