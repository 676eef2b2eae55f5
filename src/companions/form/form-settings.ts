import { forgeAt, type Forge } from '../../core/proposals/forge.js';
import { mailLink } from '../../core/base/link.js';
import { columnNamed } from '../../core/schema/column-named.js';
import type { Schema } from '../../core/schema/schema.js';
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
  /** The attributes that make no sense. */
  readonly faults: readonly FormFault[];
}

/** What an author says that makes no sense: which attribute, and what it says. */
export interface FormFault {
  readonly code: 'to' | 'page' | 'forge' | 'placeholder' | 'nowhere';
  readonly sample: string;
}

/** Reads what the author says. */
export function formSettings(said: FormAttributes): FormSettings {
  const faults: FormFault[] = [];
  const checked = (text: Text, code: FormFault['code'], isRight: (text: string) => boolean): string => {
    const value = text?.trim() ?? '';
    if (value === '' || isRight(value)) return value;
    faults.push({ code, sample: value });
    return '';
  };
  const isPage = (text: string): boolean => ownerLink(text.replace(/\{[^{}]*\}/g, 'x')) !== null;
  const address = checked(said.forge, 'forge', (text) => forgeAt(text) !== null);
  return {
    kinds: kindsIn(said.kind),
    to: checked(said.to, 'to', (text) => mailLink(text) !== null),
    pages: {
      correction: checked(said.correctionUrl, 'page', isPage),
      new: checked(said.newUrl, 'page', isPage),
    },
    forge: address === '' ? null : forgeAt(address, said.forgeKind ?? '', said.forgeBranch ?? ''),
    fields: readList(said.fields),
    required: readList(said.required),
    consent: said.consent?.trim() ?? '',
    sourcePath: said.sourcePath?.trim() ?? '',
    faults,
  };
}

/** Names in braces that stand for something else than a column. */
const ownNames: ReadonlySet<string> = new Set(['diff', 'csv', 'id', 'url']);

/** All that makes no sense, once the columns are known: names in braces as well, and a form that sends nothing anywhere. */
export function faultsOf(settings: FormSettings, schema: Schema | null): readonly FormFault[] {
  const { pages, faults } = settings;
  const names = [...`${pages.correction} ${pages.new}`.matchAll(/\{([^{}]{1,200})\}/g)].map(([, name = '']) =>
    name.trim(),
  );
  const isKnown = (name: string): boolean => {
    const column = schema && columnNamed(schema, name);
    return ownNames.has(name) || !schema || (column !== undefined && column?.role !== 'hidden');
  };
  const unknown = names.filter((name) => !isKnown(name));
  const isIdle = !canSend(settings, 'correction') && !canSend(settings, 'new');
  return [
    ...faults,
    ...unknown.map((sample) => ({ code: 'placeholder', sample }) as const),
    ...(isIdle ? [{ code: 'nowhere', sample: '' } as const] : []),
  ];
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
