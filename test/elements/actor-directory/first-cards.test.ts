import { expect } from 'chai';
import '../../../src/index.js';
import type { ActorDirectory } from '../../../src/index.js';
import { closeGate, mount, publish, until } from '../../support/page.js';
import { allByRole, focusedElement, getByRole, queryByRole } from '../../support/query.js';
import { idle, search, showDirectory, titles } from './directory.js';

const kinds = ['Association', 'Service municipal', 'Coopérative'];

/** Entries of which the first hundred are of one kind. */
const entries = (count: number): string =>
  [
    'Nom;Type;Commune',
    ...Array.from({ length: count }, (_, place) =>
      [`Structure ${String(place + 1)}`, kinds[place < 100 ? 0 : place % 3], 'Vif'].join(';'),
    ),
  ].join('\n');

/** Puts a directory on the page; gives it with how many cards stood in its list, each time that they were drawn. */
const watchedFromTheStart = async (
  src: string,
  width = '100%',
): Promise<{ element: ActorDirectory; counts: number[]; lowest: () => number }> => {
  const element = await mount<ActorDirectory>(
    `<actor-directory style="display: block; inline-size: ${width}"></actor-directory>`,
  );
  const root = element.shadowRoot;
  if (!root) throw new Error('The directory has drawn nothing');
  const counts: number[] = [];
  const heights: number[] = [];
  const count = (): void => {
    const cards = allByRole(element, 'article').length;
    if (cards === 0 || cards === counts.at(-1)) return;
    counts.push(cards);
    heights.push(element.getBoundingClientRect().height);
  };
  new MutationObserver(count).observe(root, { childList: true, subtree: true });
  element.src = src; // only now, so that nothing can be drawn unseen
  return { element, counts, lowest: () => Math.min(...heights) };
};

/** What stood in the list each time that it was changed. */
const seenWhile = async (element: ActorDirectory, act: () => Promise<void>): Promise<readonly string[][]> => {
  const root = element.shadowRoot;
  if (!root) throw new Error('The directory has drawn nothing');
  const seen: string[][] = [];
  const observer = new MutationObserver((records) => {
    const list = root.querySelector('[part~="list"]');
    if (records.some(({ target }) => list?.contains(target))) seen.push(titles(element));
  });
  observer.observe(root, { childList: true, characterData: true, subtree: true });
  await act();
  observer.disconnect();
  return seen;
};

describe('The first cards', () => {
  it('are as many as a screen holds, then all of the page, and never fewer again', async () => {
    const src = await publish('liste.csv', entries(300));
    for (const [width, first] of [
      ['60rem', 8],
      ['22rem', 4],
    ] as const) {
      const { element, counts, lowest } = await watchedFromTheStart(src, width);
      await until(() => counts.at(-1) === 20);
      await idle(element);
      expect(counts, width).to.deep.equal([first, 20]);
      expect(lowest(), 'what stands behind the list comes into sight').to.be.at.least(innerHeight);
    }
  });

  it('are all there is of a short page', async () => {
    const element = await showDirectory(entries(300), 'page-size="7"');
    expect(titles(element)).to.have.length(7);
  });

  it('come also where there are no frames, as in a page that nobody looks at', async () => {
    const { requestAnimationFrame } = window;
    window.requestAnimationFrame = () => 0;
    try {
      const element = await showDirectory(entries(300));
      expect(titles(element)).to.have.length(20);
    } finally {
      window.requestAnimationFrame = requestAnimationFrame;
    }
  });

  it('are all of the page where the address asks for one of them, which comes into view', async () => {
    const { requestAnimationFrame } = window;
    window.requestAnimationFrame = () => 0; // the others would come late
    try {
      history.replaceState(null, '', '?parvis.open=structure-15-vif');
      const src = await publish('liste.csv', entries(300));
      const { counts } = await watchedFromTheStart(src);
      await until(() => focusedElement()?.closest('article')?.dataset['entry'] === 'structure-15-vif');
      expect(counts[0]).to.equal(20);
    } finally {
      window.requestAnimationFrame = requestAnimationFrame;
    }
  });

  it('are laid out as they come into sight once the visitor searches, so that keys are answered at once', async () => {
    const element = await showDirectory(entries(300));
    const ways = (): readonly string[] =>
      Array.from(
        element.shadowRoot?.querySelectorAll('[part="item"]') ?? [],
        (item) => getComputedStyle(item).getPropertyValue('content-visibility') || 'visible',
      );
    expect(new Set(ways())).to.deep.equal(new Set(['visible']));
    await search(element, 'structure');
    await idle(element);
    if (CSS.supports('content-visibility', 'auto')) expect(new Set(ways())).to.deep.equal(new Set(['auto']));
    expect(titles(element)).to.have.length(20);
  });

  it('answer each letter before the others of the page do, in whose places stands meanwhile what stood there', async () => {
    const element = await showDirectory(entries(300));
    await search(element, 'structure');
    const before = titles(element);
    const seen = await seenWhile(element, () => search(element, 'structure 2'));
    const after = titles(element);
    expect(after).to.have.length(20);
    expect(after[9], 'another answer').not.to.equal(before[9]);
    const inTurn = seen.find((each) => each[0] === after[0] && each[9] === before[9]);
    expect(inTurn, 'the first ones alone').to.have.length(20);
    expect(seen.at(-1)).to.deep.equal(after);
  });

  it('are drawn together with the others where few are found, or somebody asks for another order', async () => {
    const element = await showDirectory(entries(300));
    await search(element, 'structure');
    const few = await seenWhile(element, () => search(element, 'structure 123'));
    expect(new Set(few.map((each) => each.join())).size, few.join('\n')).to.equal(1);
    await search(element, 'structure');
    const sorted = await seenWhile(element, async () => {
      const order = getByRole<HTMLSelectElement>(element, 'combobox');
      order.selectedIndex = order.options.length - 1;
      order.dispatchEvent(new Event('change'));
      await idle(element);
    });
    expect(new Set(sorted.map((each) => each.join())).size).to.equal(1);
  });

  it('stay while somebody types before the file has come whole, until what is found is known', async () => {
    const gate = closeGate();
    const src = `${await publish('liste.csv', entries(9000))}?${gate.within(4)}`;
    const element = await mount<ActorDirectory>(`<actor-directory src="${src}"></actor-directory>`);
    await until(() => titles(element).length === 20);
    expect(element.shadowRoot?.querySelector('[aria-busy="true"]'), 'still reading').not.to.equal(null);
    const input = getByRole(element, 'searchbox');
    (input as HTMLInputElement).value = '8999';
    input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await element.updateComplete;
    expect(titles(element)).to.have.length(20);
    await gate.open();
    await until(() => titles(element).length === 1);
    expect(titles(element)).to.deep.equal(['Structure 8999']);
  });

  for (const [room, width, filters] of [
    ['a telephone', 380, 'button'],
    ['a wide page', 1100, 'group'],
  ] as const)
    it(`stay where they stand on ${room} when filters and orders come`, async () => {
      const gate = closeGate();
      const src = `${await publish('liste.csv', entries(9000))}?${gate.within(4)}`;
      const box = await mount(
        `<div style="width: ${String(width)}px"><actor-directory></actor-directory></div>`,
      );
      const element = box.querySelector('actor-directory');
      if (!element) throw new Error('There is no directory');
      element.setAttribute('src', src);
      await until(() => titles(element).length === 20);
      const placeOf = (): readonly number[] => {
        const { left, top } = allByRole(element, 'article')[0]?.getBoundingClientRect() ?? new DOMRect();
        return [left, top - element.getBoundingClientRect().top].map(Math.round);
      };
      const before = placeOf();
      expect(queryByRole(element, filters, 'Filtrer'), 'not yet').to.equal(null);
      await gate.open();
      await until(() => queryByRole(element, filters, 'Filtrer'));
      await idle(element);
      expect(placeOf()).to.deep.equal(before);
    });
});
