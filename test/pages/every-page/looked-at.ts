import { expect } from 'chai';
import { checkAccessibility, checkLooks } from '../../support/axe.js';
import { until } from '../../support/page.js';
import { allByRole } from '../../support/query.js';
import {
  cardsOf,
  directoriesOf,
  entriesOf,
  failureOf,
  isFailing,
  openDemo,
  pageNames,
  pagesHere,
  readDemo,
  type DemoPage,
} from '../demo-page.js';
import { requestsSeen } from '../requests.js';

/** Whether a page is written to show a list: guides need none. */
const hasList = async (name: string): Promise<boolean> => {
  const { body } = await readDemo(name);
  return body.querySelector('actor-directory, training-agenda') !== null;
};

const scrollsSideways = ({ documentElement: root }: Document): boolean => root.scrollWidth > root.clientWidth;

/** The tree that axe judges, as far as widths change it: what is there, and what is hidden. */
const treeOf = ({ document, window }: DemoPage): string => {
  const names: string[] = [];
  const visit = (root: ParentNode): void => {
    for (const element of root.querySelectorAll('*')) {
      if (window.getComputedStyle(element).display !== 'none') names.push(element.localName);
      if (element.shadowRoot) visit(element.shadowRoot);
    }
  };
  visit(document);
  return names.join(' ');
};

const expectLists = async (page: DemoPage, name: string): Promise<void> => {
  const directories = directoriesOf(page);
  if (await hasList(name)) expect(directories.length).to.be.above(0);
  for (const directory of directories) {
    // A table makes way for blocks, and blocks for a table, as soon as its room is measured.
    await until(() => (entriesOf(directory).length === 0) === isFailing(name));
    expect(failureOf(directory) !== '', 'a failure').to.equal(isFailing(name));
  }
};

/** Examples have one scheme, pages that explain that of the system: see demo/demo.css. */
const followsTheSystem = (root: Element): boolean => root.classList.contains('auto');

const WIDE = 1280;
const NARROW = 320;

const expectToFit = async ({ document }: DemoPage, width: number): Promise<void> => {
  expect(document.documentElement.clientWidth).to.be.within(width - 20, width);
  await until(() => !scrollsSideways(document)); // the layout for its width comes a frame later
};

const narrowDown = async (page: DemoPage): Promise<void> => {
  page.frame.width = String(NARROW);
  await until(() => page.document.documentElement.clientWidth <= NARROW);
  const widthsOf = (): string =>
    directoriesOf(page)
      .map(({ clientWidth }) => clientWidth)
      .join();
  let before = '';
  await until(() => before === (before = `${widthsOf()} ${treeOf(page)}`)); // filters go behind a button
};

/** What a page has put into the browser. */
const stored = async (): Promise<readonly string[]> => [
  ...document.cookie.split(';').filter((cookie) => cookie.trim() !== ''),
  ...Object.keys(localStorage),
  ...Object.keys(sessionStorage),
  ...(await caches.keys()),
  ...(await indexedDB.databases()).map(({ name }) => name ?? ''),
];

/** Opens the first entry of every list and searches it. */
const useLists = (page: DemoPage): void => {
  for (const directory of directoriesOf(page)) {
    const [card] = cardsOf(directory);
    (card && allByRole(card, 'link')[0])?.dispatchEvent(
      new page.window.MouseEvent('click', { bubbles: true, cancelable: true, composed: true }),
    );
    const [field] = allByRole<HTMLInputElement>(directory, 'searchbox', /^Rechercher|^Search/);
    if (!field) continue;
    field.value = 'a';
    field.dispatchEvent(new page.window.InputEvent('input', { bubbles: true, composed: true }));
  }
};

/** So many files share the pages: what has to be tried again is not all of them, and lanes end together. */
const PARTS = 4;

/** Looks at a share of the pages of the demo: every fourth of them, counted from 1. */
export const lookAtPages = (part: number): void => {
  describe('A page of the demo', () => {
    it('is known by its name', () => {
      expect(pageNames).to.include.members(['index', 'annuaire', 'communes', 'english', 'failures']);
    });

    for (const name of pagesHere.filter((_, place) => place % PARTS === part - 1))
      it(`shows what it has to show, to everybody, wide and narrow, light and dark, and leaves no trace: ${name}.html`, async () => {
        const before = await stored();
        const seen = requestsSeen();
        const page = await openDemo(name, WIDE);
        const { documentElement: root } = page.document;
        await expectLists(page, name);
        await expectToFit(page, WIDE);
        expect(await checkAccessibility(root)).to.be.above(10);
        const wideTree = treeOf(page);
        await narrowDown(page);
        await expectLists(page, name);
        await expectToFit(page, NARROW);
        if (followsTheSystem(root)) root.classList.add('dark');
        if (treeOf(page) !== wideTree) expect(await checkAccessibility(root)).to.be.above(10);
        else if (followsTheSystem(root)) expect(await checkLooks(root)).to.be.above(0);
        useLists(page);
        await until(() => requestsSeen() > seen + 1);
        expect(await stored()).to.deep.equal(before);
        expect(page.errors).to.deep.equal([]);
      });
  });
};
