import { addStyles } from '../../chrome/add-styles.js';
import type { Entry } from '../../core/collection/collection.js';
import { loadFormWords } from '../../locale/form.js';
import { FormSession, type FormPlace } from './form-session.js';
import { styles } from './form.styles.js';
import { renderForm } from './render-form.js';

const dressed = new WeakSet<HTMLElement>();

/** Begins a form: for an entry, or for a new one. */
export async function openForm(
  place: FormPlace,
  entry: Entry | null,
): Promise<{ readonly session: FormSession; readonly draw: typeof renderForm }> {
  const { host, visit } = place;
  const words = await loadFormWords(visit.locale.language);
  if (!dressed.has(host)) addStyles(host, styles);
  dressed.add(host);
  return { session: new FormSession(place, words, entry), draw: renderForm };
}
