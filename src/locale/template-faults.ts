/** What can be wrong with a page author's own card. */
export type TemplateFaultCode =
  | 'address' // it leads nowhere safe
  | 'alt' // a picture has none
  | 'attribute' // it is not allowed
  | 'braces' // they are not closed
  | 'column' // there is none of that name
  | 'each' // what stands for one of several stands by itself
  | 'element' // it is not allowed
  | 'empty'
  | 'fixed' // an attribute takes nothing from a column
  | 'styling'; // an attribute that styles

/** What each fault is called in the middle of a sentence, `detail` being the name or the text that it is about. */
export type TemplateFaultPhrases = Readonly<Record<TemplateFaultCode, (detail: string) => string>>;

/** The console speaks English alone. */
export { templateFaults as consoleFaults } from './en/template-faults.js';
