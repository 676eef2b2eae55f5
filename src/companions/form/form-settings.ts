import { forgeAt, type Forge } from '../../core/proposals/channels.js';
import { mailLink } from '../../core/base/link.js';
import { readList } from '../../visit/attributes.js';
import { ownerLink } from '../../visit/owner-link.js';

export type ProposalKind = 'correction' | 'new';

type Text = string | null | undefined;

/** What the author says of a form, in attributes. */
export interface FormAttributes {
  readonly kind: Text;
  readonly to: Text;
  readonly correctionUrl: Text;
  readonly newUrl: Text;
  readonly forge: Text;
  readonly forgeKind: Text;
  readonly forgeBranch: Text;
  readonly fields: Text;
  readonly required: Text;
  readonly consent: Text;
  readonly sourcePath: Text;
}

/** What an author wants, as far as it makes sense. */
export interface FormSettings {
  readonly kinds: readonly ProposalKind[];
  /** One address of mail; empty where there is none. */
  readonly to: string;
  /** The pages to go on with, with names in braces; empty where there are none. */
  readonly pages: Readonly<Record<ProposalKind, string>>;
  readonly forge: Forge | null;
  readonly fields: readonly string[];
  readonly required: readonly string[];
  readonly consent: string;
  readonly sourcePath: string;
  /** What makes no sense, for the author: the attribute and why. */
  readonly faults: readonly string[];
}

/** Reads what the author says. */
export function formSettings(said: FormAttributes): FormSettings {
  const faults: string[] = [];
  const { to, forge, correctionUrl, newUrl } = said;
  const checked = (text: Text, isRight: (text: string) => boolean, fault: string): string => {
    const value = text?.trim() ?? '';
    if (value === '' || isRight(value)) return value;
    faults.push(fault);
    return '';
  };
  const address = checked(
    forge,
    (text) => forgeAt(text) !== null,
    'forge: an https address without a password is needed.',
  );
  const isPage = (text: string): boolean => ownerLink(text.replace(/\{[^{}]*\}/g, 'x')) !== null;
  return {
    kinds: kindsIn(said.kind),
    to: checked(
      to,
      (text) => mailLink(text) !== null,
      'to: one address of mail is needed, and nothing else.',
    ),
    pages: {
      correction: checked(correctionUrl, isPage, 'correction-url: it is no address.'),
      new: checked(newUrl, isPage, 'new-url: it is no address.'),
    },
    forge: address === '' ? null : forgeAt(address, said.forgeKind ?? '', said.forgeBranch ?? ''),
    fields: readList(said.fields),
    required: readList(said.required),
    consent: said.consent?.trim() ?? '',
    sourcePath: said.sourcePath?.trim() ?? '',
    faults,
  };
}

function kindsIn(text: Text): readonly ProposalKind[] {
  const kind = text?.trim().toLowerCase() ?? '';
  if (kind === 'correction' || kind === 'new') return [kind];
  return ['correction', 'new'];
}

/** Whether what is proposed can go anywhere: without that, nothing is offered. */
export function canSend({ kinds, to, pages, forge }: FormSettings, kind: ProposalKind): boolean {
  return kinds.includes(kind) && (to !== '' || pages[kind] !== '' || forge !== null);
}
