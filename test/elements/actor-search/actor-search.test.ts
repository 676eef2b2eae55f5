import { expect } from 'chai';
import { mount, press, publish, type, until } from '../../support/page.js';
import { checkAccessibility } from '../../support/axe.js';
import { allByRole, getByRole, queryByRole } from '../../support/query.js';
import { associations, idle, titles } from '../actor-directory/directory.js';

const show = async (tags: string): Promise<HTMLElement> => {
  const src = await publish('annuaire.csv', associations, { type: 'text/csv; charset=utf-8' });
  const box = await mount(`<div>${tags.replaceAll('%', src)}</div>`);
  await until(() => allByRole(box, 'article').length > 0);
  for (const list of box.querySelectorAll('actor-directory')) await idle(list);
  return box;
};

describe('A search box elsewhere in the page', () => {
  for (const [where, tags] of [
    ['before', '<actor-search for="l"></actor-search><actor-directory id="l" src="%"></actor-directory>'],
    ['after', '<actor-directory id="l" src="%"></actor-directory><actor-search></actor-search>'],
  ] as const) {
    it(`searches the list ${where} which it stands, and is the only one`, async () => {
      const box = await show(tags);
      const field = getByRole<HTMLInputElement>(box, 'searchbox', 'Rechercher');
      expect(field.closest('actor-directory')).to.equal(null);
      field.focus();
      await type('cafe');
      await until(() => titles(box).length === 1);
      expect(titles(box)).to.deep.equal(['Café réparation']);
      expect(getByRole(box, 'status')).not.to.equal(null);
      await checkAccessibility(box);
    });
  }

  it('gives the box back to the list when it is removed, with its words', async () => {
    const box = await show(
      '<actor-search for="l"></actor-search><actor-directory id="l" src="%"></actor-directory>',
    );
    getByRole(box, 'searchbox', 'Rechercher').focus();
    await type('hirson');
    await until(() => titles(box).length === 1);
    box.querySelector('actor-search')?.remove();
    const field = await until(() => queryByRole<HTMLInputElement>(box, 'searchbox', 'Rechercher'));
    expect(field.value).to.equal('hirson');
  });

  it('is emptied by its button, which leaves the focus in the field', async () => {
    const box = await show(
      '<actor-search for="l"></actor-search><actor-directory id="l" src="%"></actor-directory>',
    );
    const field = getByRole<HTMLInputElement>(box, 'searchbox', 'Rechercher');
    field.focus();
    await type('hirson');
    await until(() => titles(box).length === 1);
    const clear = getByRole(box, 'button', 'Effacer la recherche');
    clear.focus();
    await press('Enter');
    await until(() => titles(box).length === 5);
    expect(box.querySelector('actor-search')?.shadowRoot?.activeElement).to.equal(field);
    expect(field.value).to.equal('');
  });

  it('shows what stands between its tags while there is no list', async () => {
    const element = await mount('<actor-search for="nowhere"><p>Bientôt</p></actor-search>');
    expect(element.shadowRoot?.querySelector('slot')).not.to.equal(null);
    expect(queryByRole(element, 'searchbox')).to.equal(null);
  });
});
