import { expect } from 'chai';
import { holdTimers } from '../../support/clock.js';
import { until } from '../../support/page.js';
import { focusedElement, getByRole, visibleText } from '../../support/query.js';
import { idle, search, showDirectory, titles } from './directory.js';

const start = location.href;
const query = (): URLSearchParams => new URL(location.href).searchParams;

const visit = (search: string): void => {
  const url = new URL(start);
  url.search = search;
  history.pushState(null, '', url.href);
  dispatchEvent(new PopStateEvent('popstate'));
};

describe('The address of a directory', () => {
  beforeEach(() => {
    history.replaceState(null, '', start);
  });
  after(() => {
    history.replaceState(null, '', start);
  });

  it('holds the words that were typed, without a step in the history for each', async () => {
    const element = await showDirectory();
    const steps = history.length;
    await search(element, 'ja');
    await search(element, 'jardin');
    await until(() => query().get('parvis.q') === 'jardin');
    expect(history.length).to.equal(steps);
  });

  it('opens a directory as it was left', async () => {
    visit('?parvis.q=jardin&parvis.sort=-nom');
    const element = await showDirectory();
    await until(() => titles(element).length === 2);
    expect(titles(element)).to.deep.equal(['Les Œufs de l’Été', 'La Boîte à outils']);
    expect(getByRole<HTMLInputElement>(element, 'searchbox', 'Rechercher').value).to.equal('jardin');
  });

  it('leaves what belongs to others alone', async () => {
    visit('?utm_source=lettre&id=12&autre.q=x');
    const element = await showDirectory();
    await search(element, 'jardin');
    await until(() => query().get('parvis.q') === 'jardin');
    expect(query().get('utm_source')).to.equal('lettre');
    expect(query().get('id')).to.equal('12');
    expect(query().get('autre.q')).to.equal('x');
  });

  it('writes what belongs to others as it was written', async () => {
    visit('?article12&a=1+2&b=%C3%A9&c=~*()!');
    const element = await showDirectory();
    await search(element, 'jardin');
    await until(() => query().get('parvis.q') === 'jardin');
    expect(location.search).to.equal('?article12&a=1+2&b=%C3%A9&c=~*()!&parvis.q=jardin');
  });

  it('keeps what was just typed when the visitor follows a link within the page', async () => {
    const element = await showDirectory();
    await search(element, 'jardin');
    location.hash = 'autre';
    await until(() => query().get('parvis.q') === 'jardin');
    expect(location.hash).to.equal('#autre');
    expect(element.selection.words).to.equal('jardin');
    history.back();
    await until(() => location.hash === '');
  });

  it('keeps what was just typed when the list is moved in the page', async () => {
    const element = await showDirectory();
    await search(element, 'jardin');
    const box = document.createElement('div');
    element.replaceWith(box);
    box.append(element);
    await until(() => query().get('parvis.q') === 'jardin');
    box.remove();
  });

  it('leaves the focus where it is when a card is opened after the one that was asked for was missing', async () => {
    visit('?parvis.open=partie');
    const element = await showDirectory();
    await until(() => visibleText(element).includes('n’est plus'));
    const button = getByRole(element, 'button', /Boîte à outils/);
    button.focus();
    button.click();
    await idle(element);
    expect(focusedElement()?.localName).to.equal('button');
  });

  it('keeps two directories of one page apart by their ids', async () => {
    const first = await showDirectory(undefined, 'id="un"');
    const second = await showDirectory(undefined, 'id="deux"');
    await search(first, 'jardin');
    await until(() => query().get('un.q') === 'jardin');
    await search(second, 'hirson');
    await until(() => query().get('deux.q') === 'hirson');
    expect(titles(first)).to.have.length(2);
    expect(titles(second)).to.have.length(1);
  });

  it('goes back one step at a time', async () => {
    const element = await showDirectory(undefined, 'page-size="2"');
    getByRole(element, 'link', 'Page 2').click();
    await until(() => titles(element)[0] === 'Maison des habitants');
    getByRole(element, 'link', 'Page 3').click();
    await until(() => titles(element)[0] === 'Thiérache numérique');
    history.back();
    await until(() => titles(element)[0] === 'Maison des habitants');
    history.back();
    await until(() => titles(element)[0] === 'Les Œufs de l’Été');
  });

  it('goes back to the words that were typed just before a step', async () => {
    const element = await showDirectory();
    const field = getByRole<HTMLInputElement>(element, 'searchbox', 'Rechercher');
    field.value = 'jardin';
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    element.selection = { sort: '-Nom' };
    await until(() => query().has('parvis.sort'));
    history.back();
    await until(() => !query().has('parvis.sort'));
    expect(query().get('parvis.q')).to.equal('jardin');
  });

  it('opens the entry that it names, wherever the file has it', async () => {
    const element = await showDirectory();
    getByRole(element, 'link', 'Thiérache numérique').click();
    await until(() => query().get('parvis.open'));
    const open = query().get('parvis.open') ?? '';
    element.remove();
    visit(`?parvis.open=${encodeURIComponent(open)}`);
    const lines = [
      'Nom;Type;Commune;Code postal',
      'Un autre;Association;Vif;38450',
      'Encore un;Association;Vif;38450',
      'Thiérache numérique;Association;Hirson;02500',
    ];
    const reordered = await showDirectory(`${lines.join('\n')}\n`);
    await until(() => reordered.shadowRoot?.querySelector('[part~="open"]'));
    const card = reordered.shadowRoot?.querySelector('[part~="open"]');
    expect(visibleText(card ?? reordered)).to.include('Thiérache numérique');
  });

  it('shows an entry apart that stands on another page', async () => {
    visit('?parvis.open=thierache-numerique-hirson');
    const element = await showDirectory(undefined, 'page-size="2"');
    await until(() => element.shadowRoot?.querySelector('.asked [part~="open"]'));
    const asked = getByRole(element, 'region', 'La fiche demandée');
    expect(visibleText(asked)).to.include('Thiérache numérique');
    await until(() => element.shadowRoot?.activeElement?.closest('.asked'));
  });

  it('says so when the entry is gone', async () => {
    visit('?parvis.open=nulle-part');
    const element = await showDirectory();
    await until(() => visibleText(element).includes('n’est plus dans cette liste'));
    expect(titles(element)).to.have.length(5);
  });

  it('ignores what makes no sense', async () => {
    visit(
      '?parvis.page=-3&parvis.sort=rien&parvis.open=%00&parvis.q=%E0%A4%A&parvis.__proto__=x&parvis.page=1e9&parvis.sort=__proto__',
    );
    const element = await showDirectory();
    await idle(element);
    expect(element.shadowRoot?.querySelector('[part~="search"]')).not.to.equal(null);
  });

  it('shows the last page where a later one is asked for', async () => {
    visit('?parvis.page=99');
    const element = await showDirectory(undefined, 'page-size="2"');
    await until(() => titles(element)[0] === 'Thiérache numérique');
  });

  it('is left alone where the author says so', async () => {
    visit('?parvis.q=jardin');
    const element = await showDirectory(undefined, 'url-state="off"');
    expect(titles(element)).to.have.length(5);
    const timers = holdTimers(100, 10_000);
    await search(element, 'hirson');
    timers.goOff(); // the time after which another list would write its words there
    expect(query().get('parvis.q')).to.equal('jardin');
  });

  it('is not bent by a base of the page', async () => {
    const base = document.createElement('base');
    base.href = '/ailleurs/';
    const element = await showDirectory(undefined, 'page-size="2"');
    document.head.append(base);
    try {
      const { pathname } = location;
      getByRole(element, 'link', 'Page 2').click();
      await until(() => query().get('parvis.page') === '2');
      expect(location.pathname).to.equal(pathname);
    } finally {
      base.remove();
    }
  });
});
