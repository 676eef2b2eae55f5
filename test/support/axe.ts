import axe from 'axe-core';
import { isThorough } from './engine.js';

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** axe judges the page that it runs in: a page in a frame needs one of its own. */
const axeOf = (page: Document): typeof axe => {
  const view = page.defaultView as (Window & { axe?: typeof axe }) | null;
  if (page === document || !view) return axe;
  if (!view.axe) {
    const script = page.createElement('script');
    script.textContent = axe.source;
    page.head.append(script);
  }
  if (!view.axe)
    throw new Error('The page does not let axe in: does its content policy forbid inline scripts?');
  return view.axe;
};

const describeNode = (node: axe.NodeResult): string =>
  `    ${node.target.flat().join(' >>> ')}\n      ${(node.failureSummary ?? '').replaceAll('\n', '\n      ')}`;

const describe = ({ id, help, nodes }: axe.Result): string =>
  `  ${id}: ${help}\n${nodes.map(describeNode).join('\n')}`;

const judge = async (element: Element): Promise<axe.AxeResults> => {
  const results = await axeOf(element.ownerDocument).run(element, {
    runOnly: { type: 'tag', values: standards },
    resultTypes: ['violations'],
  });
  if (results.violations.length > 0) {
    throw new Error(`Not accessible:\n${results.violations.map(describe).join('\n')}`);
  }
  return results;
};

/**
 * Checks an element, shadow roots included, against WCAG 2.0 to 2.2, levels A and AA. Throws with a readable
 * list of what is wrong; gives how many rules had something to judge, so that a test can see that some had. The tree is the same
 * in every engine, and is judged in one.
 */
export const checkAccessibility = async (element: Element): Promise<number> =>
  isThorough ? (await judge(element)).passes.length : Infinity;
