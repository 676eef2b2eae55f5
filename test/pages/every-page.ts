import { expect } from 'chai';
import { checkAccessibility } from '../support/axe.js';
import { until } from '../support/page.js';
import { cardsOf, directoriesOf, failureOf, isFailing, openDemo, pageNames, readDemo } from './demo-page.js';

/** Whether a page is written to show a list: guides need none. */
const hasList = async (name: string): Promise<boolean> => {
  const { body } = await readDemo(name);
  return body.querySelector('actor-directory, training-agenda') !== null;
};

const scrollsSideways = ({ documentElement: root }: Document): boolean => root.scrollWidth > root.clientWidth;

/** Tests of every page of the demo in a window of that width. A file of tests per width: in a slow browser they take a while. */
export const testPagesAt = (width: number): void => {
  describe(`A page of the demo at ${String(width)} pixels`, () => {
    it('is tested, whichever it is', () => {
      expect(pageNames).to.include.members(['index', 'annuaire', 'communes', 'english', 'failures']);
    });

    for (const name of pageNames) {
      it(`shows what it has to show, to everybody: ${name}.html`, async function () {
        this.timeout(30_000); // a whole page and all that axe looks at, in a browser that does much else
        const page = await openDemo(name, width);
        const directories = directoriesOf(page);
        if (await hasList(name)) expect(directories.length).to.be.above(0);
        for (const directory of directories) {
          expect(cardsOf(directory).length === 0, 'no entry').to.equal(isFailing(name));
          expect(failureOf(directory) !== '', 'a failure').to.equal(isFailing(name));
        }
        expect(page.document.documentElement.clientWidth).to.be.within(width - 20, width);
        await until(() => !scrollsSideways(page.document)); // the layout for its width comes a frame later
        expect(await checkAccessibility(page.document.documentElement)).to.be.above(10);
        expect(page.errors).to.deep.equal([]);
      });
    }
  });
};
