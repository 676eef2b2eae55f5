import type { Language } from './locale.js';

/** What can be wrong with a page author's own card. */
export type TemplateFaultCode =
  'address' | 'alt' | 'attribute' | 'braces' | 'column' | 'each' | 'element' | 'empty' | 'fixed' | 'styling';

/** What each fault is called in the middle of a sentence, `detail` being the name or the text that it is about. */
export type TemplateFaultPhrases = Readonly<Record<TemplateFaultCode, (detail: string) => string>>;

/** Apart, because the console speaks English alone, and visitors need not load the rest. */
export const englishFaults: TemplateFaultPhrases = {
  address: (written) => `what ${written} leads to is no safe address`,
  alt: () => 'every <img> needs an alt="…", which may be empty',
  attribute: (name) => `the attribute ${name} is not allowed`,
  braces: (text) => `braces are not closed in “${text}”`,
  column: (name) => `there is no column “${name}”`,
  each: () => '{{.}} stands outside of data-each',
  element: (name) => `the element <${name}> is not allowed`,
  empty: () => 'it is empty',
  fixed: (name) => `the attribute ${name} takes no {{column}}`,
  styling: (name) => `the attribute ${name} is not allowed: give it a part="…", and style it by ::part(…)`,
};

const frenchFaults: TemplateFaultPhrases = {
  address: (written) => `ce à quoi mène ${written} n’est pas une adresse sûre`,
  alt: () => 'toute image <img> a besoin d’un attribut alt="…", qui peut être vide',
  attribute: (name) => `l’attribut ${name} n’est pas permis`,
  braces: (text) => `des accolades ne sont pas fermées dans « ${text} »`,
  column: (name) => `aucune colonne ne s’appelle « ${name} »`,
  each: () => '{{.}} n’a de sens qu’à l’intérieur de data-each',
  element: (name) => `l’élément <${name}> n’est pas permis`,
  empty: () => 'il est vide',
  fixed: (name) => `l’attribut ${name} ne prend pas de {{colonne}}`,
  styling: (name) =>
    `l’attribut ${name} n’est pas permis : donnez à l’élément un attribut part="…", et mettez-le en forme par ::part(…)`,
};

/** The same phrases by language. */
export const templateFaults: Readonly<Record<Language, TemplateFaultPhrases>> = {
  fr: frenchFaults,
  en: englishFaults,
};
