import { expect } from 'chai';
import type { ActorDirectory, ActorIndex } from '../../../src/index.js';
import '../../../src/index.js';
import { checkAccessibility } from '../../support/axe.js';
import { countsOn, onPaper } from '../../support/media.js';
import { mount, publish, requestsOf, until } from '../../support/page.js';
import { allByRole, focusedElement, getByRole, queryByRole, visibleText } from '../../support/query.js';
import { associations, idle, plain, search } from '../actor-directory/directory.js';

const start = location.href;

beforeEach(() => {
  history.replaceState(null, '', start);
});

const show = async (
  attributes = '',
  { file = associations, directory = '' } = {},
): Promise<{ readonly index: ActorIndex; readonly list: ActorDirectory; readonly src: string }> => {
  const src = await publish('annuaire.csv', file, { type: 'text/csv; charset=utf-8' });
  const box = await mount(
    `<div><actor-index for="liste" ${attributes}>Bientôt</actor-index>
    <actor-directory id="liste" src="${src}" ${directory}></actor-directory></div>`,
  );
  const index = box.querySelector('actor-index');
  const list = box.querySelector('actor-directory');
  if (!index || !list) throw new Error('They are not there');
  await until(() => index.shadowRoot?.querySelector('[part~="group"], [part~="empty"]'));
  await index.updateComplete;
  return { index, list, src };
};

const told = (index: Element): readonly string[] =>
  [...(index.shadowRoot?.querySelectorAll('[part="group"]') ?? [])].map((group) => plain(visibleText(group)));

describe('<actor-index>', () => {
  it('shows the entries of the list from A to Z, without asking for the file again', async () => {
    const { index, src } = await show();
    expect(told(index)).to.deep.equal([
      'B (1) La Boîte à outils',
      'C (1) Café réparation',
      'M (1) Maison des habitants',
      'O (1) Les Œufs de l’Été',
      'T (1) Thiérache numérique',
    ]);
    expect(await requestsOf(src)).to.have.length(1);
    await checkAccessibility(index);
  });

  it('has a bar of letters: links where something stands, text where nothing does', async () => {
    const { index } = await show();
    const bar = getByRole(index, 'navigation', 'Aller à une lettre');
    expect(allByRole(bar, 'link').map(visibleText)).to.deep.equal(['B', 'C', 'M', 'O', 'T']);
    expect(allByRole(bar, 'listitem')).to.have.length(26);
    getByRole(bar, 'link', 'T').click();
    await until(() => plain(visibleText(focusedElement() ?? bar)) === 'T (1)');
    const { index: other } = await show('letters="present"');
    expect(allByRole(getByRole(other, 'navigation'), 'listitem')).to.have.length(5);
  });

  it('follows the search', async () => {
    const { index, list } = await show();
    await search(list, 'jardin');
    await until(() => told(index).length === 2);
  });

  it('tells of every entry where its author wants it', async () => {
    const { index, list } = await show('of="all"');
    await search(list, 'jardin');
    await index.updateComplete;
    expect(told(index)).to.have.length(5);
  });

  it('opens an entry in the list, wherever it stands there, and takes the visitor to it', async () => {
    const { index, list } = await show('', { directory: 'page-size="1"' });
    getByRole(index, 'link', 'Thiérache numérique').click();
    await until(() => visibleText(focusedElement() ?? index) === 'Thiérache numérique');
    expect(new URL(location.href).searchParams.get('liste.open')).to.equal('thierache-numerique-hirson');
    expect(allByRole(list, 'article')).to.have.length(2);
    getByRole(index, 'link', 'Café réparation').click();
    await until(() => visibleText(focusedElement() ?? index) === 'Café réparation');
    expect(allByRole(list, 'article')).to.have.length(2);
  });

  it('lets the page show an entry its own way', async () => {
    const { index, list } = await show();
    list.addEventListener('parvis-open', (event) => {
      event.preventDefault();
    });
    getByRole(index, 'link', 'Café réparation').click();
    await idle(list);
    expect(new URL(location.href).searchParams.get('liste.open')).to.equal(null);
  });

  it('links to the address of each entry', async () => {
    const { index } = await show();
    const { href } = getByRole<HTMLAnchorElement>(index, 'link', 'Café réparation');
    expect(new URL(href).searchParams.get('liste.open')).to.equal('cafe-reparation-grenoble');
  });

  it('has an index for each column that is named, with headings and counts', async () => {
    const { index } = await show('by="type, commune" heading-level="2"');
    const headings = allByRole(index, 'heading').map(
      (each) => `${each.localName} ${plain(visibleText(each))}`,
    );
    expect(headings.slice(0, 4)).to.deep.equal([
      'h2 Type',
      'h3 Association (3)',
      'h3 Entreprise (1)',
      'h3 Service public (1)',
    ]);
    expect(headings).to.include('h2 Commune');
    expect(queryByRole(index, 'navigation')).to.equal(null);
    await checkAccessibility(index);
  });

  it('skips the words that its author names', async () => {
    const { index } = await show('skip-words="les, la, maison"');
    expect(told(index)).to.include('D (1) Maison des habitants');
    expect(told((await show('skip-words="none"')).index)).to.include(
      'L (2) La Boîte à outils Les Œufs de l’Été',
    );
  });

  it('shows no column that is hidden', async () => {
    const { index } = await show('by="type, commune"', { directory: 'fields="nom, commune"' });
    expect(allByRole(index, 'heading').map((each) => plain(visibleText(each)))).to.not.include('Type');
  });

  it('has the owner told by which columns there is none, and why', async () => {
    const { list } = await show('by="type, téléfax, titre"', { directory: 'diagnose' });
    await until(() => plain(visibleText(list)).includes('Pas d’index « téléfax »'));
  });

  it('prints the number of each entry, and has its list print the same ones', async () => {
    const { index, list } = await show('by="titre"', { directory: 'sort="commune"' });
    const numberIn = (title: string): string => {
      const link = getByRole(index, 'link', title);
      const printed = onPaper(index, () => plain(visibleText(link.parentElement ?? link)));
      return printed.split(' ').at(-1) ?? '';
    };
    const order = allByRole(list, 'article').map((card) =>
      plain(visibleText(getByRole(card, 'heading'))).trim(),
    );
    for (const [at, title] of order.entries()) expect(numberIn(title), title).to.equal(String(at + 1));
    expect(plain(visibleText(index))).to.not.match(/habitants \d/);
    const link = list.shadowRoot?.querySelector('[part~="title-link"]');
    const before = (): string => (link ? getComputedStyle(link, '::before').content : '');
    expect(onPaper(list, before)).to.match(/counter\(entry\)/);
    for (const card of allByRole(list, 'article'))
      expect(onPaper(list, () => countsOn(card, 'entry'))).to.equal(true);
    index.remove();
    expect(onPaper(list, before)).to.not.match(/counter/);
  });

  it('prints a title where it is looked up, the words that are skipped behind it', async () => {
    const { index } = await show('by="titre"');
    const link = getByRole(index, 'link', 'La Boîte à outils');
    const told = (): string => plain(visibleText(link.parentElement ?? link));
    expect(told()).to.equal('La Boîte à outils');
    expect(onPaper(index, told)).to.match(/^Boîte à outils \(La\) \d$/);
  });

  it('prints no number where it leads to entries that the list does not print', async () => {
    const { index } = await show('of="all"');
    expect(index.shadowRoot?.querySelector('.printed')).to.equal(null);
  });

  it('says that nothing was found, and comes back', async () => {
    const { index, list } = await show();
    await search(list, 'zzzzzz');
    await until(() => visibleText(index) === 'Aucune entrée.');
    await search(list, '');
    await until(() => told(index).length === 5);
  });

  it('draws a long group some at a time', async () => {
    const rows = Array.from({ length: 450 }, (_, row) => `Aa ${String(row).padStart(3, '0')};Vif`).join('\n');
    const { index } = await show('', { file: `Nom;Commune\n${rows}\nB;Vif\n` });
    expect(allByRole(index, 'link', /^Aa/)).to.have.length(200);
    getByRole(index, 'button', 'Afficher la suite (250)').click();
    await until(() => allByRole(index, 'link', /^Aa/).length === 400);
  });

  it('shows what stands between its tags while there is no list', async () => {
    const index = await mount('<actor-index for="nowhere">Bientôt</actor-index>');
    expect(visibleText(index)).to.equal('Bientôt');
  });

  it('speaks English where the page does', async () => {
    const { index } = await show('lang="en"', { directory: 'lang="en" content-lang="fr"' });
    expect(getByRole(index, 'navigation', 'Go to a letter')).to.exist;
    expect(told(index)).to.include('O (1) Les Œufs de l’Été');
  });
});
