/** The systems that were tried by `npm run try-hosts`, as a table in a language. */
export function triedTable(language: 'fr' | 'en'): string;
