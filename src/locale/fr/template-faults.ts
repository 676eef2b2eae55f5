import type { TemplateFaultPhrases } from '../template-faults.js';

export const templateFaults: TemplateFaultPhrases = {
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
