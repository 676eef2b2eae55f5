/** Shows the style sheets that the page itself is drawn with, to be copied. */
import civic from './civic.css?raw';
import contrast from './contrast.css?raw';
import dsfr from './dsfr.css?raw';
import plain from './plain.css?raw';

const looks: ReadonlyMap<string, string> = new Map([
  ['plain', plain],
  ['civic', civic],
  ['contrast', contrast],
  ['dsfr', dsfr],
]);

for (const code of document.querySelectorAll<HTMLElement>('code[data-look]')) {
  code.textContent = looks.get(code.dataset['look'] ?? '') ?? '';
}
