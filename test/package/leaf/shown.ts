import { awaitScript } from '../../../src/core/source/script.js';

/** What one of our own modules does that needs a leaf. */
export const shown = async (): Promise<string> => {
  const { word } = await awaitScript(import('./words.leaf.js'), 'parvis/words.js');
  return word;
};
