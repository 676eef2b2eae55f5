import type { BindWords } from '../bind.js';

export const bind: BindWords = {
  written: (name) => `Booklet written: ${name}`,
  empty: 'There is no entry to print: check the file, and what --where asks for.',
  noChromium:
    'No Chromium was found: here is a page to print with your browser. --chromium says where one is.',
  notThere: (path) => `There is no program here: ${path}`,
  asRoot:
    'Chromium refuses to print for root, who would take its sandbox away. Run the command from another account, or add --html.',
  notPrinted: (said) => `Chromium did not print. It says: ${said}`,
  restless: 'Page numbers change with every pass: nothing is written. Try --size A4, or --html.',
};
