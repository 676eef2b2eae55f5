import type { TemplateFaultPhrases } from '../template-faults.js';

export const templateFaults: TemplateFaultPhrases = {
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
