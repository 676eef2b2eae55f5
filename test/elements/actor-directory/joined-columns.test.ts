import { expect } from 'chai';
import type { ActorDirectory } from '../../../src/index.js';
import { checkAccessibility } from '../../support/axe.js';
import { until } from '../../support/page.js';
import { allByRole, getByRole, nameOf, queryByRole, visibleText } from '../../support/query.js';
import { idle, search, showDirectory, titles } from './directory.js';

/** Twelve places: whom they are for is marked with X, what they offer stands in numbered columns. */
const houses = [
  'Nom;Publics [Jeunes];Publics [Familles];Publics [Seniors];Offre 1;Offre 2;Remarque',
  ...Array.from({ length: 12 }, (_, row) => {
    const marks = [row % 2 === 0, row % 3 === 0, row % 4 === 3].map((holds) => (holds ? 'X' : ''));
    const offers = row % 2 ? ['Atelier', 'Permanence'] : ['Permanence', row % 4 ? 'Atelier' : ''];
    return [`Maison ${'ABCDEFGHIJKL'.charAt(row)}`, ...marks, ...offers, `Texte ${String(row)}`].join(';');
  }),
].join('\n');

/** What visitors may tick. On a narrow page the filters wait behind a button, some of them folded. */
const openFilters = async (element: ActorDirectory): Promise<string> => {
  queryByRole(element, 'button', 'Filtrer')?.click();
  await idle(element);
  const folded = '[part="filter-toggle"][aria-expanded="false"]';
  for (const toggle of element.shadowRoot?.querySelectorAll<HTMLElement>(folded) ?? []) toggle.click();
  await idle(element);
  return allByRole(element, 'checkbox').map(nameOf).join(' · ');
};

const tick = async (element: ActorDirectory, ...values: readonly RegExp[]): Promise<void> => {
  for (const value of values) {
    getByRole(element, 'checkbox', value).click();
    await idle(element);
  }
  queryByRole(element, 'button', 'Fermer les filtres')?.click();
  await idle(element);
};

const detailsOf = (card: Element): string[] =>
  [...card.querySelectorAll('dt')].map((term) => visibleText(term));

describe('Columns that hold the values of one question', () => {
  it('are one filter, whose values find what is marked', async () => {
    const element = await showDirectory(houses);
    expect(await openFilters(element))
      .to.match(/Jeunes \(6\).*Familles \(4\).*Seniors \(3\)/)
      .and.match(/Permanence \(12\)/)
      .and.not.match(/Publics \[|Offre 1/);
    await tick(element, /^Seniors/);
    expect(titles(element)).to.deep.equal(['Maison D', 'Maison H', 'Maison L']);
  });

  it('are one list on the card, and one fact of it', async () => {
    const element = await showDirectory(houses);
    const [card] = allByRole(element, 'article');
    if (!card) throw new Error('there is no card');
    expect([...card.querySelectorAll('[part~="tag"]')].map(visibleText)).to.deep.equal([
      'Jeunes',
      'Familles',
      'Permanence',
    ]);
    getByRole(card, 'button', /Maison A/).click();
    await until(() => card.querySelector('dl'));
    expect(detailsOf(card)).to.deep.equal(['Publics', 'Offre', 'Remarque']);
    await checkAccessibility(element);
  });

  it('can be asked for one by one', async () => {
    const element = await showDirectory(houses, 'filters="publics jeunes" fields="nom, publics jeunes"');
    const [card] = allByRole(element, 'article');
    if (!card) throw new Error('there is no card');
    getByRole(card, 'button', /Maison A/).click();
    await until(() => card.querySelector('dl'));
    expect(detailsOf(card)).to.deep.equal(['Publics [Jeunes]']);
    await openFilters(element);
    await tick(element, /Publics \[Jeunes\]/);
    expect(titles(element)).to.have.length(6);
  });

  it('are named and filtered as a whole by the owner', async () => {
    const element = await showDirectory(houses, 'filters="publics: all" labels="publics: Pour qui"');
    expect(await openFilters(element)).to.not.include('Permanence');
    await tick(element, /^Jeunes/, /^Familles/);
    expect(titles(element)).to.deep.equal(['Maison A', 'Maison G']);
  });

  it('are found by the words of their headings', async () => {
    const element = await showDirectory(houses);
    await search(element, 'seniors');
    expect(titles(element)).to.have.length(3);
  });
});
