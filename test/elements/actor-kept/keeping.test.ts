import { expect } from 'chai';
import { checkAccessibility } from '../../support/axe.js';
import { until } from '../../support/page.js';
import { focusedElement, visibleText } from '../../support/query.js';
import { search, titles } from '../actor-directory/directory.js';
import {
  addressHolds,
  allByRole,
  getByRole,
  idle,
  keep,
  keepButton,
  keysInAddress,
  namesOf,
  plain,
  queryByRole,
  said,
  showKeeping,
} from './keeping.js';

const withKeys = (keys: readonly string[]): void => {
  const url = new URL(location.href);
  url.searchParams.set('liste.kept', keys.join('.'));
  history.replaceState(null, '', url);
};

afterEach(() => {
  localStorage.clear();
  sessionStorage.clear();
});

describe('Keeping entries of a list', () => {
  it('is offered where its author wants it', async () => {
    const list = await showKeeping('');
    expect(queryByRole(list, 'button', 'Garder : Café réparation')).to.equal(null);
    const other = await showKeeping('keep');
    expect(titles(other).map((title) => keepButton(other, title))).to.have.length(5);
    await checkAccessibility(other);
  });

  it('is a switch on each card, is said, and stands in the address', async () => {
    const list = await showKeeping();
    const steps = history.length;
    await keep(list, 'Café réparation');
    await keep(list, 'Les Œufs de l’Été');
    expect(keepButton(list, 'Café réparation').getAttribute('aria-pressed')).to.equal('true');
    expect(keepButton(list, 'La Boîte à outils').getAttribute('aria-pressed')).to.equal('false');
    await addressHolds(2);
    expect(keysInAddress().every((key) => /^[\w-]{7}$/.test(key))).to.equal(true);
    await until(() => said(list) === 'Gardé, 2 en tout');
    await keep(list, 'Café réparation');
    await addressHolds(1);
    await until(() => said(list) === 'Retiré, 1 en tout');
    expect(history.length).to.equal(steps);
    await keep(list, 'Les Œufs de l’Été');
    await addressHolds(0);
  });

  it('keeps the focus on the switch', async () => {
    const list = await showKeeping();
    const button = keepButton(list, 'Café réparation');
    button.focus();
    await keep(list, 'Café réparation');
    expect(focusedElement()).to.equal(button);
  });

  it('is not undone by going back', async () => {
    const list = await showKeeping();
    list.selection = { ...list.selection, words: 'jardin' };
    await idle(list);
    const [title = ''] = titles(list);
    await keep(list, title);
    const keys = await addressHolds(1);
    history.back();
    await until(() => list.selection.words === '');
    await idle(list);
    expect(keepButton(list, title).getAttribute('aria-pressed')).to.equal('true');
    await until(() => keysInAddress().join() === keys.join());
  });

  it('goes on while the visitor searches, sorts and filters', async () => {
    const list = await showKeeping();
    await keep(list, 'Café réparation');
    await search(list, 'jardin');
    list.filter('Type', ['Association']);
    await idle(list);
    await addressHolds(1);
    expect(plain(visibleText(getByRole(list, 'button', '1 gardé')))).to.equal('1 gardé');
  });

  it('shows what is kept above the list, where nobody else in the page does', async () => {
    const list = await showKeeping();
    expect(queryByRole(list, 'button', '1 gardé')).to.equal(null);
    for (const title of ['Café réparation', 'Thiérache numérique', 'Les Œufs de l’Été'])
      await keep(list, title);
    getByRole(list, 'button', '3 gardés').click();
    await idle(list);
    expect(plain(visibleText(getByRole(list, 'heading', 'Ma sélection (3)')))).to.equal('Ma sélection (3)');
    expect(namesOf(list)).to.deep.equal(['Café réparation', 'Thiérache numérique', 'Les Œufs de l’Été']);
    await checkAccessibility(list);
    getByRole(list, 'button', 'Retirer : Thiérache numérique').click();
    await until(() => focusedElement() === getByRole(list, 'button', 'Retirer : Les Œufs de l’Été'));
    await addressHolds(2);
    getByRole(list, 'button', 'Tout retirer').click();
    await idle(list);
    expect(visibleText(list)).to.include('Rien n’est gardé pour le moment');
    await addressHolds(0);
  });

  it('tells of what a link brings, and asks what to do with it', async () => {
    const before = await showKeeping();
    await keep(before, 'Café réparation');
    await keep(before, 'La Boîte à outils');
    const keys = await addressHolds(2);
    before.remove();
    withKeys(keys);
    const list = await showKeeping();
    await until(() => visibleText(list).includes('2 entrées gardées par un lien.'));
    expect(keepButton(list, 'Café réparation').getAttribute('aria-pressed')).to.equal('false');
    expect(titles(list)).to.have.length(5);
    await checkAccessibility(list);
    getByRole(list, 'button', 'Les voir').click();
    await idle(list);
    expect(namesOf(list)).to.deep.equal(['Café réparation', 'La Boîte à outils']);
    getByRole(list, 'button', 'Garder aussi').click();
    await idle(list);
    expect(keepButton(list, 'Café réparation').getAttribute('aria-pressed')).to.equal('true');
    expect(queryByRole(list, 'button', 'Garder aussi')).to.equal(null);
    await until(() => keysInAddress().join() === keys.join());
  });

  it('forgets what a link brings, if that is wanted', async () => {
    const before = await showKeeping();
    await keep(before, 'Café réparation');
    const keys = await addressHolds(1);
    before.remove();
    withKeys(keys);
    const list = await showKeeping();
    (await until(() => queryByRole(list, 'button', 'Oublier'))).click();
    await idle(list);
    await addressHolds(0);
    expect(keepButton(list, 'Café réparation').getAttribute('aria-pressed')).to.equal('false');
  });

  it('says how much of it is no longer in the list, and takes nothing for what is no key', async () => {
    withKeys(['AAAAAAA', 'BBBBBBB', '<b>', 'é'.repeat(7)]);
    const list = await showKeeping();
    await until(() => plain(visibleText(list)).includes('2 entrées gardées ne sont plus dans la liste.'));
    expect(queryByRole(list, 'button', 'Garder aussi')).to.equal(null);
    getByRole(list, 'button', 'Oublier').click();
    await idle(list);
    await addressHolds(0);
  });

  it('says that something the visitor has kept is gone', async () => {
    const first = await showKeeping();
    const { src } = first;
    first.remove();
    localStorage.setItem(`parvis.kept liste ${new URL(src ?? '', location.href).href}`, 'AAAAAAA');
    const list = await showKeeping(`keep keep-storage="local" src="${src ?? ''}"`);
    expect(queryByRole(list, 'button', 'Oublier')).to.equal(null);
    (await until(() => queryByRole(list, 'button', '0 gardé'))).click();
    await until(() => plain(visibleText(list)).includes('Une entrée gardée n’est plus dans la liste.'));
    await keep(list, 'Café réparation');
    expect(namesOf(list)).to.deep.equal(['Café réparation']);
  });

  it('stores nothing in the browser, unless its author wants it', async () => {
    const list = await showKeeping();
    await keep(list, 'Café réparation');
    expect(localStorage.length + sessionStorage.length).to.equal(0);
    getByRole(list, 'button', '1 gardé').click();
    await idle(list);
    expect(visibleText(list)).to.include('Rien n’est enregistré sur cet appareil.');
  });

  it('stores the keys in the browser where its author wants it, and takes them away again', async () => {
    const list = await showKeeping('keep keep-storage="local"');
    await keep(list, 'Café réparation');
    expect(localStorage.length).to.equal(1);
    const { src } = list;
    list.remove();
    history.replaceState(null, '', location.pathname);
    const again = document.createElement('actor-directory');
    again.id = 'liste';
    again.setAttribute('src', src ?? '');
    again.setAttribute('keep', '');
    again.setAttribute('keep-storage', 'local');
    document.body.append(again);
    await until(() => again.shadowRoot?.querySelector('[part~="keep"][aria-pressed="true"]'));
    expect(queryByRole(again, 'button', 'Garder aussi')).to.equal(null);
    getByRole(again, 'button', '1 gardé').click();
    await idle(again);
    getByRole(again, 'button', 'Tout retirer').click();
    await idle(again);
    expect(localStorage.length).to.equal(0);
    again.remove();
  });

  it('works where the browser stores nothing', async () => {
    const { setItem } = Storage.prototype;
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    try {
      const list = await showKeeping('keep keep-storage="session"');
      await keep(list, 'Café réparation');
      await addressHolds(1);
    } finally {
      Storage.prototype.setItem = setItem;
    }
  });

  it('works without an address to write to', async () => {
    const list = await showKeeping('keep url-state="off"');
    await keep(list, 'Café réparation');
    await addressHolds(0);
    getByRole(list, 'button', '1 gardé').click();
    await idle(list);
    expect(queryByRole(list, 'button', 'Copier le lien')).to.equal(null);
    expect(allByRole(list, 'button').some((button) => visibleText(button).includes('Imprimer'))).to.equal(
      true,
    );
  });
});
