import type { Entry } from '../../core/collection/collection.js';
import { FormSession, type FormPlace } from './form-session.js';
import { renderForm } from './render-form.js';

/** Begins a form: for an entry, or for a new one. */
export function openForm(
  place: FormPlace,
  entry: Entry | null,
): { readonly session: FormSession; readonly draw: typeof renderForm } {
  return { session: new FormSession(place, entry), draw: renderForm };
}
