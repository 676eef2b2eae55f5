import { slug } from '../../core/collection/entry-name.js';
import {
  fileChannel,
  filledAddress,
  issueChannel,
  mailChannel,
  type ChannelKind,
} from '../../core/proposals/channels.js';
import type { FormWords } from '../../locale/form.js';
import type { ToldProposal } from '../../locale/format/proposal-message.js';
import { ownerLink } from '../../visit/owner-link.js';
import type { FormSettings, ProposalKind } from './form-settings.js';

/** A way for a proposal to leave the page. */
export interface WayOut {
  readonly kind: ChannelKind;
  readonly href: string;
  readonly whom: string;
  readonly isCut: boolean;
}

interface Leaving {
  readonly settings: FormSettings;
  readonly kind: ProposalKind;
  readonly told: ToldProposal;
  readonly message: string;
  readonly diff: string;
  /** The row between its marks, as the file writes it. */
  readonly row: string;
  readonly valueOf: (name: string) => string | null;
  readonly words: FormWords;
}

/** How long an address of a page may be, in characters. */
const MOST_PAGE = 8_000;

/** The ways that the author offers, in the order in which they are: a page of the owner, mail, a forge. */
export function waysOut({
  settings,
  kind,
  told,
  message,
  diff,
  row,
  valueOf,
  words,
}: Leaving): readonly WayOut[] {
  const texts: Readonly<Record<string, string>> = { diff, csv: row, id: told.id, url: told.page };
  const named = (name: string): string | null =>
    Object.hasOwn(texts, name) ? (texts[name] ?? '') : valueOf(name);
  const sendable = {
    subject: words.message.subject[kind](told.name),
    body: message,
    paste: words.message.paste,
  };
  const { forge } = settings;
  // What is not to be published goes to nobody but its owner.
  const isPublic = told.isAgreed !== false;
  const isFileNamed = told.row !== '';
  const ways = [
    page(settings.pages[kind], named),
    settings.to ? mailChannel(settings.to, sendable) : null,
    forge && isPublic ? issueChannel(forge, sendable) : null,
    forge && isPublic && isFileNamed ? fileChannel(forge, fileName(told.name), `${row}\n`) : null,
  ];
  return ways.filter((way) => way !== null);
}

/** The owner's own page. What is too long for an address is left out there, and copied. */
function page(template: string, named: (name: string) => string | null): WayOut | null {
  if (template === '') return null;
  const address = filledAddress(template, named);
  const isCut = address.length > MOST_PAGE;
  const short = (name: string): string | null => (name === 'csv' || name === 'diff' ? '' : named(name));
  const href = ownerLink(isCut ? filledAddress(template, short) : address);
  return href === null ? null : { kind: 'page', href, whom: whomOf(href), isCut };
}

function whomOf(href: string): string {
  const { host, pathname } = new URL(href);
  return host || pathname;
}

/** `propositions/2026-11-29-le-pas.csv`: the day in the visitor's own calendar. */
function fileName(name: string): string {
  const now = new Date();
  const day = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) =>
    String(part).padStart(2, '0'),
  );
  return `propositions/${day.join('-')}-${slug(name) || 'parvis'}.csv`;
}
