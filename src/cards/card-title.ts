import { html, nothing, type TemplateResult } from 'lit';
import { marked } from '../chrome/marked.js';
import { plainClick } from '../chrome/plain-click.js';
import { withoutAddresses } from '../core/base/named-links.js';
import type { Entry } from '../core/collection/collection.js';
import { contentLang, inLanguage, type ContentLang } from '../visit/content-language.js';
import type { CardContext } from './card-context.js';
import { opensFurther } from './card-details.js';
import { cellText, colon } from './cell.js';
import { excerpt } from './excerpt.js';

/** The name of an entry in plain text, also for labels. */
export function titleOf(entry: Entry, { plan, locale }: Pick<CardContext, 'plan' | 'locale'>): string {
  const line = withoutAddresses(cellText(entry, plan.title)).replace(/[ \t\r\n]+/g, ' ');
  if (line) return excerpt(line, 160);
  const other = plan.subtitle.map((column) => cellText(entry, column)).find(Boolean);
  return other ?? locale.messages.entry.untitled;
}

/** The title as the link that opens and closes the card, with an address of its own. It is folded only where there is more to tell. */
export function renderTitle(entry: Entry, view: CardContext, isOpen: boolean): TemplateResult {
  const title = titleOf(entry, view);
  const when = view.whenOf?.(entry) ?? '';
  const isFolded = !isOpen && (view.alwaysOpens ?? opensFurther(entry, view));
  return html`<a
    part="title-link"
    lang=${titleLang(title, view)}
    href=${view.addressOf(entry)}
    aria-label=${when ? `${title}, ${when}` : nothing}
    aria-expanded=${isOpen ? 'true' : isFolded ? 'false' : nothing}
    @click=${plainClick(() => {
      view.onToggle(entry);
    })}
    >${marked(title, view.terms)}</a
  >`;
}

/** « No name » is said in our own words. */
function titleLang(title: string, { locale }: CardContext): ContentLang {
  return title === locale.messages.entry.untitled ? nothing : contentLang(locale);
}

/** Which entry a button or link is about, for those who do not see where it stands; `before`: what leads to its name. */
export function renderAbout(entry: Entry, view: CardContext, before = colon(view)): TemplateResult {
  const title = titleOf(entry, view);
  const when = view.whenOf?.(entry) ?? '';
  return html`<span class="visually-hidden"
    >${before}${inLanguage(title, titleLang(title, view))}${when && `, ${when}`}</span
  >`;
}
