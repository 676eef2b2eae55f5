import { expect } from 'chai';
import { pageNames, readDemo } from './demo-page.js';

/** Signs that French sets apart from the word before them, and the opening quotation mark from the one after it. */
const plainSpace = / [;:!?»]|« /;

const isFrench = (element: Element | null): boolean =>
  element?.closest('[lang]')?.getAttribute('lang') === 'fr' &&
  !element.closest('pre, code, script, style, svg');

/** The texts of a page that are written in French, without code. */
const frenchTexts = (page: Document): readonly string[] => {
  const walker = page.createTreeWalker(page.documentElement, NodeFilter.SHOW_TEXT);
  const texts: string[] = [];
  while (walker.nextNode()) {
    const { parentElement, textContent } = walker.currentNode;
    if (isFrench(parentElement)) texts.push((textContent ?? '').replaceAll(/[ \n]+/g, ' '));
  }
  const description = page.querySelector('meta[name="description"]')?.getAttribute('content');
  const names = [...page.querySelectorAll('[aria-label]')].filter(isFrench);
  return [...texts, ...names.map(({ ariaLabel }) => ariaLabel ?? ''), description ?? ''];
};

describe('French on the pages of the demo', () => {
  for (const name of pageNames) {
    it(`keeps its spaces unbreakable on ${name}.html`, async () => {
      const page = await readDemo(name);
      const texts = frenchTexts(page);
      if (page.documentElement.lang === 'fr') expect(texts.length).to.be.above(20);
      expect(texts.filter((text) => plainSpace.test(text))).to.deep.equal([]);
      expect(texts.filter((text) => text.includes("'"))).to.deep.equal([]);
    });
  }
});
