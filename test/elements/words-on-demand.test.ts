import { expect } from 'chai';
import '../../src/index.js';
import type { ActorDirectory } from '../../src/index.js';
import { languages } from '../../src/locale/languages.js';
import { warningsDuring } from '../support/console.js';
import { mount, publish, until } from '../support/page.js';
import { getByRole, queryByRole } from '../support/query.js';
import { words as welsh } from '../support/welsh/index.js';
import { associations, countOf, idle, search, titles } from './actor-directory/directory.js';

const doors: Record<string, unknown> = languages;

/** A directory in a page that speaks a language, as soon as it is there. */
const show = async (lang: string): Promise<ActorDirectory> => {
  const src = await publish('annuaire.csv', associations, { type: 'text/csv; charset=utf-8' });
  return mount<ActorDirectory>(`<actor-directory lang="${lang}" src="${src}"></actor-directory>`);
};

const rootLanguage = (element: Element): string | null | undefined =>
  element.shadowRoot?.querySelector('[part~="root"]')?.getAttribute('lang');

describe('Words that come on demand', () => {
  it('are waited for: nothing is said in another language before', async () => {
    let come: (value: unknown) => void = () => undefined;
    doors['cy'] = () =>
      new Promise((resolve) => {
        come = resolve;
      });
    let isMounted = false;
    const mounting = show('cy').finally(() => (isMounted = true)); // which waits until the element is drawn
    const element = await until(() => document.querySelector('actor-directory'));
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(titles(element)).to.deep.equal([]);
    expect(queryByRole(element, 'searchbox')).to.equal(null);
    expect(isMounted).to.equal(false);
    come({ words: welsh });
    await mounting;
    await until(() => titles(element).length === 5);
    expect(getByRole(element, 'searchbox', 'Chwilio').isConnected).to.equal(true);
    expect(rootLanguage(element)).to.equal('cy');
    await until(() => countOf(element) === '5 mudiad'); // which a file that is being read says of its rows first
  });

  it('are one line more: the six forms of Welsh, and English for what it lacks', async () => {
    doors['cy'] = () => Promise.resolve({ words: welsh });
    const element = await show('cy-GB');
    await until(() => titles(element).length === 5);
    const counts: string[] = [];
    for (const words of ['partage', 'jardin', 'numerique accueil', 'association']) {
      await search(element, words);
      counts.push(countOf(element));
    }
    expect(counts).to.deep.equal([
      '2 ganlyniad o 5',
      '2 ganlyniad o 5',
      '1 canlyniad o 5',
      '3 chanlyniad o 5',
    ]);
    expect(getByRole(element, 'button', 'Clear the search').isConnected).to.equal(true);
  });

  it('are French where they cannot be had; the console says so once, and whoever comes back tries again', async () => {
    let asked = 0;
    doors['de'] = () => {
      asked += 1;
      return Promise.reject(new Error('There is no such script'));
    };
    const elements: ActorDirectory[] = [];
    const told = await warningsDuring(async () => {
      elements.push(await show('de'), await show('de'));
      for (const element of elements) await until(() => titles(element).length === 5);
    });
    for (const element of elements) {
      expect(getByRole(element, 'searchbox', 'Rechercher').isConnected).to.equal(true);
      expect(rootLanguage(element)).to.equal('fr');
    }
    const warnings = told.filter((line) => line.includes('“de”'));
    expect(warnings.length).to.equal(1);
    expect(warnings[0]).to.include('There is no such script');
    expect(told.join('\n')).to.include('the folder parvis/');
    const before = asked;
    doors['de'] = () => Promise.resolve({ words: { messages: { search: { label: 'Suchen' } } } });
    const [element] = elements;
    if (!element) throw new Error('There is no element');
    const { parentElement } = element;
    element.remove();
    parentElement?.append(element);
    await until(() => queryByRole(element, 'searchbox', 'Suchen'));
    expect(rootLanguage(element)).to.equal('de');
    expect(before).to.be.above(0);
    await idle(element);
  });
});
