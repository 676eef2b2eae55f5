/** What can be wrong with a page author's own card. */
export type TemplateFaultCode =
  'address' | 'alt' | 'attribute' | 'braces' | 'column' | 'each' | 'element' | 'empty' | 'fixed' | 'styling';

/** What each fault is called in the middle of a sentence, `detail` being the name or the text that it is about. */
export type TemplateFaultPhrases = Readonly<Record<TemplateFaultCode, (detail: string) => string>>;

/** The console speaks English alone. */
export { templateFaults as consoleFaults } from './en/template-faults.js';
