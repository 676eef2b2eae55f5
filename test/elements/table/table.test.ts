import { expect } from 'chai';
import type { ActorDirectory } from '../../../src/index.js';
import { checkAccessibility } from '../../support/axe.js';
import { holdTimers } from '../../support/clock.js';
import { until } from '../../support/page.js';
import { allByRole, focusedElement, getByRole, queryByRole, visibleText } from '../../support/query.js';
import { associations, idle, plain, search, showDirectory } from '../actor-directory/directory.js';

const showTable = async (content?: string, attributes = ''): Promise<ActorDirectory> => {
  const element = await showDirectory(content, `view="table" views="list, table" ${attributes}`);
  await until(() => queryByRole(element, 'table'));
  return element;
};

const headings = (element: Element): readonly string[] => allByRole(element, 'columnheader').map(visibleText);

const names = (element: Element): readonly string[] => allByRole(element, 'rowheader').map(visibleText);

const heading = (element: Element, name: string): Element =>
  allByRole(element, 'columnheader').find((each) => visibleText(each).startsWith(name)) ?? element;

const sortBy = async (element: ActorDirectory, name: string): Promise<void> => {
  getByRole(element, 'button', name).click();
  await idle(element);
};

const inAddress = (name: string): string | null => new URL(location.href).searchParams.get(`parvis.${name}`);

const tick = async (element: ActorDirectory, name: string): Promise<void> => {
  const columns = element.shadowRoot?.querySelector<HTMLDetailsElement>('[part="columns"]');
  if (columns) columns.open = true;
  getByRole(element, 'checkbox', name).click();
  await idle(element);
};

describe('A directory as a table', () => {
  it('has a row for each entry, named by its title, and a column for each thing told of it', async () => {
    const element = await showTable();
    expect(headings(element)).to.deep.equal([
      'Nom',
      'Type',
      'Commune',
      'Code postal',
      'Présentation',
      'Téléphone',
      'Courriel',
      'Site web',
    ]);
    expect(names(element)).to.have.length(5);
    const row = getByRole(element, 'row', /Café réparation/);
    expect(allByRole(row, 'cell').map(visibleText).map(plain)).to.deep.equal([
      'Association',
      'Grenoble',
      '38000',
      'On répare ensemble les objets du quotidien.',
      '04 65 71 22 33',
      'cafe@exemple.example',
      'cafe.example',
    ]);
    expect(getByRole(element, 'table', '5 structures')).to.exist;
    await checkAccessibility(element);
  });

  it('is chosen beside the list, and back', async () => {
    const element = await showDirectory(undefined, 'views="list, table"');
    getByRole(element, 'link', 'Tableau').click();
    await until(() => queryByRole(element, 'table'));
    expect(inAddress('view')).to.equal('table');
    getByRole(element, 'link', 'Liste').click();
    await until(() => !queryByRole(element, 'table'));
    expect(allByRole(element, 'article')).to.have.length(5);
  });

  it('is not offered where nobody asks for it', async () => {
    expect(queryByRole(await showDirectory(), 'link', 'Tableau')).to.equal(null);
  });

  it('sorts up, down, and as before; only the sorted column says so', async () => {
    const element = await showTable();
    const before = names(element);
    await sortBy(element, 'Commune');
    expect(names(element)[0]).to.equal('Les Œufs de l’Été');
    expect(heading(element, 'Commune').getAttribute('aria-sort')).to.equal('ascending');
    expect(
      allByRole(element, 'columnheader').filter((each) => each.hasAttribute('aria-sort')),
    ).to.have.length(1);
    await sortBy(element, 'Commune');
    expect(names(element)[0]).to.equal('La Boîte à outils');
    expect(heading(element, 'Commune').getAttribute('aria-sort')).to.equal('descending');
    await sortBy(element, 'Commune');
    expect(names(element)).to.deep.equal(before);
    expect(heading(element, 'Commune').hasAttribute('aria-sort')).to.equal(false);
  });

  it('says once how it is sorted, by any column, and keeps the focus on its heading', async () => {
    const element = await showTable();
    const timers = holdTimers(500, 10_000);
    getByRole(element, 'button', 'Site web').focus();
    await sortBy(element, 'Site web');
    timers.goOff();
    await idle(element);
    expect(plain(visibleText(getByRole(element, 'status')))).to.equal('Liste triée : Site web, de A à Z');
    expect(visibleText(focusedElement() ?? element)).to.include('Site web');
    const select = getByRole<HTMLSelectElement>(element, 'combobox', 'Trier par');
    expect(select.value).to.equal('Site web');
  });

  it('puts what is empty last, both ways', async () => {
    const element = await showTable();
    await sortBy(element, 'Courriel');
    expect(names(element).slice(-2)).to.have.members(['Maison des habitants', 'Thiérache numérique']);
    await sortBy(element, 'Courriel');
    expect(names(element).slice(-2)).to.have.members(['Maison des habitants', 'Thiérache numérique']);
  });

  it('shows the columns that the visitor ticks, in the address, and those of the beginning again', async () => {
    const element = await showTable();
    await tick(element, 'Type');
    await tick(element, 'Thèmes');
    expect(headings(element)).to.not.include('Type');
    expect(headings(element)).to.include('Thèmes');
    expect(inAddress('view')).to.match(/^table\.commune\..*\.themes$/);
    history.back();
    await until(() => !headings(element).includes('Thèmes'));
    await tick(element, 'Type');
    expect(inAddress('view')).to.equal('table');
    await tick(element, 'Commune');
    getByRole(element, 'button', 'Revenir aux colonnes de départ').click();
    await until(() => headings(element).includes('Commune'));
    expect(visibleText(focusedElement() ?? element)).to.equal('Colonnes');
  });

  it('keeps the name of an entry where no other column is wanted', async () => {
    const element = await showTable('Nom;Commune;Type\nA;Vif;Club\nB;Claix;Club\n');
    await tick(element, 'Commune');
    await tick(element, 'Type');
    expect(headings(element)).to.deep.equal(['Nom']);
    expect(names(element)).to.deep.equal(['A', 'B']);
  });

  it('shows the columns of its author, in their order, and no hidden one', async () => {
    const element = await showTable(undefined, 'fields="nom, themes, commune"');
    expect(headings(element)).to.deep.equal(['Nom', 'Thèmes', 'Commune']);
    expect(allByRole(element, 'checkbox').map((box) => visibleText(box.parentElement ?? box))).to.not.include(
      'Téléphone',
    );
  });

  it('leaves out what hardly any entry has, and more columns than fit', async () => {
    const wide = Array.from({ length: 20 }, (_, place) => `C${String(place)}`);
    const rows = Array.from({ length: 10 }, (_, row) =>
      ['Club ' + String(row), row === 0 ? 'rare' : '', ...wide.map((name) => `${name} ${String(row)}`)].join(
        ';',
      ),
    );
    const element = await showTable(['Nom', 'Rare', ...wide].join(';') + `\n${rows.join('\n')}\n`);
    expect(headings(element)).to.have.length(8);
    expect(headings(element)).to.not.include('Rare');
  });

  it('tells the rest of an entry in a row below it, with what can be done', async () => {
    const long = 'Un texte bien trop long pour une cellule. '.repeat(300);
    const element = await showTable(`Nom;Commune;Présentation\nA;Vif;${long}\nB;Claix;Court.\n`);
    const link = getByRole(element, 'link', 'A');
    const [, row] = allByRole(element, 'row');
    expect(visibleText(row ?? element).length).to.be.lessThan(250);
    expect(link.getAttribute('aria-expanded')).to.equal('false');
    link.click();
    await until(() => link.getAttribute('aria-expanded') === 'true');
    const [, , opened] = allByRole(element, 'row');
    expect(visibleText(opened ?? element).length).to.be.greaterThan(4000);
    expect(getByRole(opened ?? element, 'button', /Copier le lien/)).to.exist;
    expect(inAddress('open')).to.equal('a-vif');
    await checkAccessibility(element);
  });

  it('marks the words that were searched for', async () => {
    const element = await showTable();
    await search(element, 'réparation');

    expect([...(element.shadowRoot?.querySelectorAll('tbody mark') ?? [])].map(visibleText)).to.include(
      'réparation',
    );
  });

  it('is one entry below the other, with labels, where there is no room for it', async () => {
    const element = await showTable();
    element.style.width = '20rem';
    await until(() => allByRole(element, 'article').length === 5);
    expect(queryByRole(element, 'table')).to.equal(null);
    const [first] = allByRole(element, 'article');
    expect(plain(visibleText(first ?? element))).to.include('Commune Échirolles');
    expect(allByRole(element, 'heading', 'Les Œufs de l’Été')).to.have.length(1);
    await checkAccessibility(element);
    element.style.width = '';
    await until(() => queryByRole(element, 'table'));
  });

  it('is reached by keyboard where it scrolls, and is no stop where it does not', async () => {
    const columns = ['Nom', 'A', 'B', 'C', 'D', 'E', 'F', 'G'];
    const rows = [1, 2, 3].map((row) =>
      columns.map((name) => `${name}${String(row)}${'x'.repeat(40)}`).join(';'),
    );
    const element = await showTable(`${columns.join(';')}\n${rows.join('\n')}\n`);
    element.style.width = '44rem';
    await until(() => queryByRole(element, 'region', '3 structures'));
    expect(getByRole(element, 'region', '3 structures').tabIndex).to.equal(0);
    await checkAccessibility(element);
    // A heading that has the focus keeps it when the table begins to scroll, or does not any more.
    const button = getByRole(element, 'button', 'Nom');
    button.focus();
    element.style.width = '200rem';
    await until(() => queryByRole(element, 'region') === null);
    expect(focusedElement()).to.equal(button);
    const small = await showTable('Nom;Commune\nA;Vif\nB;Claix\n');
    expect(queryByRole(small, 'region')).to.equal(null);
  });

  it('keeps the focus where what scrolled has room, and the other way round', async () => {
    const element = await showTable();
    element.style.width = '1400px';
    await until(() => element.shadowRoot?.querySelector('.scroll:not([tabindex])'));
    const link = getByRole(element, 'link', 'Café réparation');
    link.focus();
    element.style.width = '700px';
    await until(() => queryByRole(element, 'region'));
    expect(focusedElement()).to.equal(link);
    element.style.width = '1400px';
    await until(() => !queryByRole(element, 'region'));
    expect(focusedElement()).to.equal(link);
  });

  it('prints every entry of the selection as a table, without what unfolds', async () => {
    const rows = Array.from({ length: 45 }, (_, row) => `Club ${String(row)};Vif`).join('\n');
    const element = await showTable(`Nom;Commune\n${rows}\n`);
    element.style.width = '20rem';
    await until(() => allByRole(element, 'article').length === 20);
    window.dispatchEvent(new Event('beforeprint'));
    await until(() => element.shadowRoot?.querySelectorAll('tbody tr').length === 45);
    window.dispatchEvent(new Event('afterprint'));
    await until(() => allByRole(element, 'article').length === 20);
  });

  it('takes an address that names no column, or none of its own', async () => {
    const address = new URL(location.href);
    address.searchParams.set('parvis.view', 'table.nowhere.commune');
    history.replaceState(null, '', address);
    expect(headings(await showTable())).to.deep.equal(['Nom', 'Commune']);
  });

  it('stands with five hundred columns, and text of both directions', async () => {
    const many = Array.from({ length: 499 }, (_, place) => `C${String(place)}`);
    const row = many.map((_, place) => String(place)).join(';');
    const element = await showTable(`Nom;${many.join(';')}\nجمعية;${row}\nClub;${row}\n`);
    expect(headings(element).length).to.be.within(2, 8);
    expect(names(element)).to.deep.equal(['جمعية', 'Club']);
  });

  it('is in English where the page is', async () => {
    const element = await showTable(associations, 'lang="en"');
    await until(() => queryByRole(element, 'link', 'Table'));
    expect(
      visibleText(element.shadowRoot?.querySelector('summary[part="columns-button"]') ?? element),
    ).to.equal('Columns');
  });
});
