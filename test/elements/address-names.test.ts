import { expect } from 'chai';
import { upgradePlaceholders } from '../../src/elements/upgrade.js';
import type { ActorDirectory } from '../../src/index.js';
import '../../src/index.js';
import { mount, publish, until } from '../support/page.js';
import { getByRole } from '../support/query.js';
import { search, titles } from './actor-directory/directory.js';

const csv = 'Nom;Commune;Q;Page;q;Open.\nAviron;Vif;a;b;c;d\nBoxe;Claix;e;f;g;h\n';
let src = '';
const start = location.href;

beforeEach(async () => {
  visit('');
  src = await publish('liste.csv', csv);
});

const tag = (attributes = ''): string => `<actor-directory src="${src}" ${attributes}></actor-directory>`;

/** What a list is called in the address: what stands before `.open` in the link to its first entry. */
const nameOf = (list: Element): string => {
  const { href } = getByRole<HTMLAnchorElement>(list, 'link', 'Aviron');
  const added = [...new URL(href).searchParams.keys()].filter((key) => key.endsWith('.open'));
  return added.at(-1)?.slice(0, -'.open'.length) ?? '';
};

const shown = async (...lists: readonly ActorDirectory[]): Promise<void> => {
  await until(() => lists.every((list) => titles(list).length === 2));
  await Promise.all(lists.map((list) => list.updateComplete));
};

const listsIn = (root: ParentNode): ActorDirectory[] => [
  ...root.querySelectorAll<ActorDirectory>('actor-directory'),
];

const namesIn = async (root: ParentNode): Promise<readonly string[]> => {
  const lists = listsIn(root);
  await shown(...lists);
  return lists.map(nameOf);
};

const query = (): string => location.search;

const visit = (search: string): void => {
  const url = new URL(start);
  url.search = search;
  history.replaceState(null, '', url.href);
};

describe('The name of a list in the address', () => {
  for (const [what, each, names] of [
    ['its id', ['id="annuaire"'], ['annuaire']],
    ['parvis without one', [''], ['parvis']],
    ['parvis where the id is blank', ['id=" "', 'id=""'], ['parvis', 'parvis2']],
    ['numbered in the order of the page', ['', 'id="a"', '', ''], ['parvis', 'a', 'parvis2', 'parvis3']],
    [
      'none that another list has by its id',
      ['', 'id="parvis"', '', 'id="parvis3"'],
      ['parvis2', 'parvis', 'parvis4', 'parvis3'],
    ],
    [
      'counted without those that leave the address alone',
      ['url-state="off"', '', ''],
      ['', 'parvis', 'parvis2'],
    ],
    [
      'any id',
      ['id="liste 1"', 'id="é"', 'id="a.b"', 'id="a&amp;b=c[]#+%"', 'id="__proto__"'],
      ['liste 1', 'é', 'a.b', 'a&b=c[]#+%', '__proto__'],
    ],
  ] as const)
    it(`is ${what}: ${each.join(', ')}`, async () => {
      const page = await mount(`<div>${each.map(tag).join('')}</div>`);
      expect(await namesIn(page)).to.deep.equal(names);
    });

  it('is the same in whatever order the lists of a moment come', async () => {
    const page = await mount('<div></div>');
    const [first, second, third] = [0, 1, 2].map(() => document.createElement('actor-directory'));
    if (!first || !second || !third) throw new Error('There are no lists');
    for (const list of [first, second, third]) list.src = src;
    page.append(third);
    page.prepend(first);
    third.before(second);
    second.id = 'deux'; // frameworks set attributes late
    expect(await namesIn(page)).to.deep.equal(['parvis', 'deux', 'parvis2']);
  });

  it('stays with its list when another one comes before it, or goes', async () => {
    const page = await mount(`<div>${tag()}${tag()}</div>`);
    expect(await namesIn(page)).to.deep.equal(['parvis', 'parvis2']);
    page.insertAdjacentHTML('afterbegin', tag());
    expect(await namesIn(page)).to.deep.equal(['parvis3', 'parvis', 'parvis2']);
    listsIn(page)[1]?.remove();
    expect(await namesIn(page)).to.deep.equal(['parvis3', 'parvis2']);
    await search(listsIn(page)[1] as ActorDirectory, 'boxe');
    await until(() => query() === '?parvis2.q=boxe');
    // What comes when the first one has gone, as in pages that change without being loaded, is the first one.
    page.replaceChildren();
    page.insertAdjacentHTML('afterbegin', tag());
    expect(await namesIn(page)).to.deep.equal(['parvis']);
  });

  it('stays with a list that is moved, and is given up by one that comes back where it is taken', async () => {
    const page = await mount(`<div>${tag()}${tag()}</div>`);
    await namesIn(page);
    const [first, second] = listsIn(page);
    if (!first || !second) throw new Error('There are no lists');
    page.append(first);
    expect(await namesIn(page)).to.deep.equal(['parvis2', 'parvis']);
    first.remove();
    page.insertAdjacentHTML('beforeend', tag());
    expect(await namesIn(page)).to.deep.equal(['parvis2', 'parvis']);
    page.append(first);
    await until(() => nameOf(first) === 'parvis3');
    expect(await namesIn(page)).to.deep.equal(['parvis2', 'parvis', 'parvis3']);
  });

  it('counts lists whose script has still to come, and placeholders', async () => {
    upgradePlaceholders();
    const page = await mount(
      `<div><div data-parvis="training-agenda" data-src="${src}" contenteditable="true"></div>
        <div data-parvis=" Actor-Directory " data-src="${src}"></div><div data-parvis="actor-directory" data-id="deux" data-src="${src}"></div>${tag()}</div>`,
    );
    await until(() => listsIn(page).length === 3);
    expect(await namesIn(page)).to.deep.equal(['parvis2', 'deux', 'parvis3']);
  });

  it('is told apart in shadow trees', async () => {
    const page = await mount(`<div><div></div>${tag()}</div>`);
    const tree = page.firstElementChild?.attachShadow({ mode: 'open' });
    if (!tree) throw new Error('There is no shadow tree');
    tree.innerHTML = tag();
    expect([...(await namesIn(page)), ...(await namesIn(tree))]).to.have.members(['parvis', 'parvis2']);
  });

  it('keeps two lists without an id apart', async () => {
    visit('?id=7&parvis2.q=boxe');
    const page = await mount(`<div>${tag()}${tag()}</div>`);
    const [first, second] = listsIn(page);
    if (!first || !second) throw new Error('There are no lists');
    await until(() => titles(first).length === 2 && titles(second).join() === 'Boxe');
    await search(first, 'aviron');
    await until(() => query() === '?id=7&parvis2.q=boxe&parvis.q=aviron');
    expect(titles(second)).to.deep.equal(['Boxe']);
  });

  it('is followed by the address when the list gets an id later', async () => {
    visit('?id=7&parvis.q=boxe&x=%7e');
    const list = await mount<ActorDirectory>(tag());
    await until(() => titles(list).join() === 'Boxe');
    list.id = 'clubs';
    await until(() => query() === '?id=7&x=%7e&clubs.q=boxe');
    expect(titles(list)).to.deep.equal(['Boxe']);
    list.selection = { words: '' };
    await shown(list);
    expect(query()).to.equal('?id=7&x=%7e');
    expect(nameOf(list)).to.equal('clubs');
    list.removeAttribute('id');
    await until(() => nameOf(list) === 'parvis');
  });

  it('makes the address say what it has for the id that a list gets later', async () => {
    visit('?clubs.q=boxe&parvis.page=9');
    const list = await mount<ActorDirectory>(tag());
    await shown(list);
    list.id = 'clubs';
    await until(() => titles(list).join() === 'Boxe');
    expect(query()).to.equal('?clubs.q=boxe&parvis.page=9');
  });

  it('is that of the list for those that work for it', async () => {
    const page = await mount(
      `<div><actor-search for="clubs"></actor-search>${tag()}${tag('id="clubs"')}</div>`,
    );
    await namesIn(page);
    const companion = await until(() => page.querySelector('actor-search'));
    const field = await until(() => getByRole<HTMLInputElement>(companion, 'searchbox', /Rechercher/));
    field.value = 'boxe';
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await until(() => query() === '?clubs.q=boxe');
    expect(listsIn(page).map((list) => titles(list).length)).to.deep.equal([2, 1]);
  });

  it('tells columns from our own words', async () => {
    const list = await mount<ActorDirectory>(tag('filters="q, page, open."'));
    await shown(list);
    list.selection = { words: 'x', filters: { Q: ['a'], Page: ['b'], q: ['c'], 'Open.': ['d'] } };
    expect(query()).to.equal('?parvis.q=x&parvis.q-2=a&parvis.page-2=b&parvis.q-3=c&parvis.open-2=d');
    const again = await mount<ActorDirectory>(tag('url-state="off"'));
    expect(again.selection.words).to.equal('');
    list.remove();
    const restored = await mount<ActorDirectory>(tag());
    await until(() => restored.selection.words === 'x');
    expect(restored.selection).to.deep.equal(list.selection);
  });

  it('gives lists that leave the address alone no links of their own, and nothing to copy', async () => {
    visit('?parvis.q=boxe');
    location.hash = 'ici';
    const list = await mount<ActorDirectory>(tag('url-state="off" page-size="1"'));
    await until(() => titles(list).length === 1);
    const links = [
      ...(list.shadowRoot?.querySelectorAll<HTMLAnchorElement>('a.page, [part="title-link"]') ?? []),
    ];
    expect(links.length).to.be.above(2);
    for (const link of links) expect(link.href).to.equal(location.href);
    getByRole(list, 'link', 'Aviron').click();
    await until(() => list.shadowRoot?.querySelector('[part~="open"] [part~="details"]'));
    expect(list.shadowRoot?.querySelector('[part~="copy"]')).to.equal(null);
    expect(query()).to.equal('?parvis.q=boxe');
  });
});
