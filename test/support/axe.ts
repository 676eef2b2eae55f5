import axe from 'axe-core';
import { isThorough } from './engine.js';

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** axe judges the page that it runs in: a page in a frame needs one of its own, from a file that the browser has compiled before. */
const axeOf = async (page: Document): Promise<typeof axe> => {
  const view = page.defaultView as (Window & { axe?: typeof axe }) | null;
  if (page === document || !view) return axe;
  if (!view.axe) {
    const script = page.createElement('script');
    script.src = '/node_modules/axe-core/axe.min.js';
    await new Promise((resolve) => {
      script.addEventListener('load', resolve);
      script.addEventListener('error', resolve);
      page.head.append(script);
    });
  }
  if (!view.axe) throw new Error('The page does not let axe in: does its content policy forbid scripts?');
  return view.axe;
};

const describeNode = (node: axe.NodeResult): string =>
  `    ${node.target.flat().join(' >>> ')}\n      ${(node.failureSummary ?? '').replaceAll('\n', '\n      ')}`;

const describe = ({ id, help, nodes }: axe.Result): string =>
  `  ${id}: ${help}\n${nodes.map(describeNode).join('\n')}`;

/** What colours and widths change in a tree that stays the same. */
const rulesOfLooks = ['color-contrast', 'link-in-text-block', 'target-size', 'scrollable-region-focusable'];

const judge = async (element: Element, runOnly: axe.RunOnly): Promise<axe.AxeResults> => {
  const judging = await axeOf(element.ownerDocument);
  const results = await judging.run(element, { runOnly, resultTypes: ['violations'] });
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
  isThorough ? (await judge(element, { type: 'tag', values: standards })).passes.length : Infinity;

/** The same for a tree that has been checked before, in other colours or at another width. */
export const checkLooks = async (element: Element): Promise<number> =>
  isThorough ? (await judge(element, { type: 'rule', values: rulesOfLooks })).passes.length : Infinity;
