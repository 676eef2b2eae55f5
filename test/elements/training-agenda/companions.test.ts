import { expect } from 'chai';
import { mount, until } from '../../support/page.js';
import { allByRole, getByRole, queryByRole, visibleText } from '../../support/query.js';
import { idle, showAgenda } from './agenda.js';

const titles = (element: Element): string[] =>
  allByRole(element, 'article').map((card) => visibleText(card.querySelector('[part~="title"]') ?? card));

describe('Filters and a search box beside an agenda', () => {
  it('filter its sessions, and take the place of its own', async () => {
    const element = await showAgenda(undefined, 'id="programme" style="width: 1100px"');
    const filter = await mount('<actor-filter for="programme" filters="type"></actor-filter>');
    const box = await until(() => queryByRole<HTMLInputElement>(filter, 'checkbox', /^Atelier/));
    await until(() => queryByRole(element, 'checkbox', /^Atelier/) === null);
    box.click();
    await idle(element);
    expect(titles(element)).to.have.members(['Lit pour les nuls', 'Rust sans peur']);
    expect(new URL(location.href).searchParams.getAll('programme.type')).to.deep.equal(['Atelier']);
  });

  it('search its sessions, without an id where it is the only list', async () => {
    const element = await showAgenda();
    const search = await mount('<actor-search></actor-search>');
    const field = await until(() => queryByRole<HTMLInputElement>(search, 'searchbox', 'Rechercher'));
    await until(() => queryByRole(element, 'searchbox', 'Rechercher') === null);
    field.value = 'rsut';
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await until(() => titles(element).length === 1);
    expect(titles(element)).to.deep.equal(['Rust sans peur']);
    search.remove();
    await until(() => getByRole(element, 'searchbox', 'Rechercher'));
  });
});
