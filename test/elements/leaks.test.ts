import { expect } from 'chai';
import '../../src/index.js';
import { publish, until } from '../support/page.js';
import { associations, titles } from './actor-directory/directory.js';
import { conference } from './training-agenda/agenda.js';

/** Chromium's own. As a task of its own: called from within a script, it takes whatever still lies on the stack for a reference. */
const collect = (globalThis as { gc?: (options: { type: 'major'; execution: 'async' }) => Promise<void> }).gc;

/** Makes elements, waits until they show something, drops them; what is left of them can be asked afterwards. */
const makeAndDrop = async (html: string): Promise<readonly WeakRef<Element>[]> => {
  const box = document.createElement('div');
  box.append(document.createRange().createContextualFragment(html));
  document.body.append(box);
  const elements = [...box.children];
  const isShown = (element: Element): boolean =>
    element.className === 'companion' || titles(element).length > 0;
  await until(() => elements.every(isShown));
  box.remove();
  return elements.map((element) => new WeakRef(element));
};

describe('Fifty elements that were dropped', () => {
  const kinds: readonly (readonly [string, string, string, string])[] = [
    ['directories', 'actor-directory', 'annuaire.csv', associations],
    ['agendas', 'training-agenda', 'programme.csv', conference],
  ];
  for (const [what, tag, name, content] of kinds) {
    it(`leave nothing behind: ${what}`, async function () {
      // Only Chromium lets a page collect garbage, and only where it is asked to: --js-flags=--expose-gc.
      if (!collect) this.skip();
      const src = await publish(name, content);
      const one = `<${tag} src="${src}" refresh="15min" keep-copy></${tag}>`;
      const dropped = await makeAndDrop(
        `${one.replace(' ', ' id="one" ')}${one.repeat(49)}
        <actor-search class="companion" for="one"></actor-search><actor-filter class="companion" for="one"></actor-filter>`,
      );
      expect(dropped).to.have.length(52);
      await until(async () => {
        await collect({ type: 'major', execution: 'async' });
        return dropped.every((reference) => reference.deref() === undefined);
      });
    });
  }
});
