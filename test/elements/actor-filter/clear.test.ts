import { expect } from 'chai';
import { mount, publish, type, until } from '../../support/page.js';
import { allByRole, getByRole, queryByRole } from '../../support/query.js';
import { idle, titles } from '../actor-directory/directory.js';
import { places, query, tick, visit, WIDE } from './fixture.js';

const published = (): Promise<string> => publish('lieux.csv', places, { type: 'text/csv; charset=utf-8' });

/** A page with these tags in it, `%` standing for the address of the file, once its list is whole. */
const show = async (tags: string): Promise<HTMLElement> => {
  const box = await mount(`<div ${WIDE}>${tags.replaceAll('%', await published())}</div>`);
  await until(() => allByRole(box, 'article').length > 0);
  await idle(list(box));
  return box;
};

const list = (box: Element): HTMLElementTagNameMap['actor-directory'] => {
  const found = box.querySelector('actor-directory');
  if (!found) throw new Error('no list');
  return found;
};

const field = (box: Element): HTMLInputElement => getByRole<HTMLInputElement>(box, 'searchbox', 'Rechercher');

/** The names of the lists that the address of the page holds. */
const ours = (): readonly string[] => [...query().keys()].filter((name) => name.includes('.'));

describe('« Tout effacer »', () => {
  const pages: readonly (readonly [string, string])[] = [
    ['in the list', '<actor-directory src="%" filters="type, publics"></actor-directory>'],
    [
      'elsewhere in the page',
      '<actor-search for="l"></actor-search><actor-filter for="l" filters="type"></actor-filter>' +
        '<actor-directory id="l" src="%"></actor-directory>',
    ],
  ];
  for (const [where, tags] of pages) {
    it(`empties the search and the filters that stand ${where}`, async () => {
      const box = await show(tags);
      const all = titles(box).length;
      await tick(box, 'Association', list(box));
      field(box).focus();
      await type('jeunes');
      await until(() => titles(box).length < 6);
      getByRole(box, 'button', 'Tout effacer').click();
      await until(() => titles(box).length === all);
      expect(field(box).value).to.equal('');
      expect(allByRole(box, 'checkbox').some((each) => (each as HTMLInputElement).checked)).to.equal(false);
      expect(queryByRole(box, 'button', 'Tout effacer')).to.equal(null);
      expect(ours()).to.deep.equal([]);
      // What was typed a moment before must not come back.
      await idle(list(box));
      await new Promise((resolve) => setTimeout(resolve, 400));
      expect([field(box).value, titles(box).length, ours()]).to.deep.equal(['', all, []]);
    });
  }

  it('empties what the address of a shared link asks for', async () => {
    visit('?parvis.q=ferme&parvis.type=Entreprise&article=12');
    const box = await show('<actor-directory src="%" filters="type"></actor-directory>');
    expect(field(box).value).to.equal('ferme');
    getByRole(box, 'button', 'Tout effacer').click();
    await until(() => titles(box).length === 12);
    expect([field(box).value, String(query())]).to.deep.equal(['', 'article=12']);
  });

  it('leaves the order that the visitor has chosen', async () => {
    const box = await show('<actor-directory src="%" filters="type"></actor-directory>');
    const order = getByRole<HTMLSelectElement>(box, 'combobox', 'Trier par');
    order.value = '-Nom';
    order.dispatchEvent(new Event('change', { bubbles: true }));
    await idle(list(box));
    await tick(box, 'Entreprise', list(box));
    getByRole(box, 'button', 'Tout effacer').click();
    await until(() => titles(box).length === 12);
    expect(titles(box)[0]).to.equal('Lavoir');
  });
});
