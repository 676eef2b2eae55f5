import { findAll } from '../visit/find-all.js';
import type { DiagnoseWords } from '../locale/diagnose.js';
import type { PanelHost } from './contract.js';

/** A form of the page in which corrections are proposed, as far as it is there. */
interface Form extends HTMLElement {
  readonly visit?: unknown;
  readonly faults?: readonly { readonly code: keyof DiagnoseWords['forms']; readonly sample: string }[];
}

/** What makes no sense in the forms that belong to a list, in a sentence each. */
export function formFaults({ ownerDocument, visit }: PanelHost, { forms }: DiagnoseWords): readonly string[] {
  const own = [...findAll<Form>(ownerDocument, 'actor-form')].filter((form) => form.visit === visit);
  return own.flatMap(({ faults = [] }) => faults.map(({ code, sample }) => forms[code](sample)));
}
