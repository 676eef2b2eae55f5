/** What is spoken where nobody says which language, or says one that is not spoken: the words of this one are always there. */
export const homeLanguage = 'fr';

/** The language of a tag, without its region: `es` of `es-MX`, and of `es_MX.UTF-8` as terminals write it. */
export function baseOf(tag: string): string {
  return tag.toLowerCase().split(/[-_.]/)[0] ?? '';
}

/** Whether `Intl` takes it for a language tag (BCP 47). */
export function isWellFormed(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length > 0;
  } catch {
    return false;
  }
}
