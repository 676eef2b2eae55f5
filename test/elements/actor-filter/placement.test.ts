import { expect } from 'chai';
import { mount, publish, until } from '../../support/page.js';
import { allByRole, getByRole, nameOf, queryByRole } from '../../support/query.js';
import { idle, titles } from '../actor-directory/directory.js';
import { boxes, places, tick } from './fixture.js';

/** The filters that an element shows. */
const shown = (element: Element): readonly string[] =>
  allByRole(element, 'button')
    .filter((button) => button.matches('[part~="filter-toggle"]'))
    .map(nameOf);

const source = async (): Promise<string> => publish('lieux.csv', places, { type: 'text/csv; charset=utf-8' });

/** Whether a list shows its whole file. */
const isWhole = (list: Element): boolean =>
  titles(list).length > 0 && !list.shadowRoot?.querySelector('[aria-busy="true"]');

/** A page with these tags in it, `%` standing for the address of the file, in a room of 1100 pixels. */
const page = async (html: string): Promise<HTMLElement> => {
  const box = await mount(`<div style="width: 1100px">${html.replaceAll('%', await source())}</div>`);
  await until(() => {
    const lists = [...box.querySelectorAll('actor-directory')];
    return lists.length > 0 && lists.every(isWhole);
  });
  for (const list of box.querySelectorAll('actor-directory')) await idle(list);
  return box;
};

const find = <Tag extends keyof HTMLElementTagNameMap>(
  box: Element,
  tag: Tag,
  at = 0,
): HTMLElementTagNameMap[Tag] => {
  const found = box.querySelectorAll(tag)[at];
  if (!found) throw new Error(`no ${tag}`);
  return found;
};

/** Lets what has been asked of the elements happen. */
const settle = async (box: Element): Promise<void> => {
  for (const list of box.querySelectorAll('actor-directory')) await idle(list);
};

describe('Filters elsewhere in the page', () => {
  const orders: readonly (readonly [string, string])[] = [
    [
      'before',
      '<actor-filter for="l" filters="type"></actor-filter><actor-directory id="l" src="%"></actor-directory>',
    ],
    [
      'after',
      '<actor-directory id="l" src="%"></actor-directory><actor-filter for="l" filters="type"></actor-filter>',
    ],
    [
      'without « for »',
      '<actor-directory id="l" src="%"></actor-directory><actor-filter filters="type"></actor-filter>',
    ],
  ];
  for (const [where, html] of orders) {
    it(`work ${where} the list, which leaves them out`, async () => {
      const box = await page(html);
      const [list, filter] = [find(box, 'actor-directory'), find(box, 'actor-filter')];
      expect(shown(filter)).to.deep.equal(['Type']);
      expect(shown(list)).to.include('Publics').and.not.to.include('Type');
      await tick(filter, 'Entreprise', list);
      expect(titles(list)).to.deep.equal(['Bar à jeux', 'Ferme ouverte']);
      expect(queryByRole(list, 'button', 'Retirer le filtre : Type, Entreprise')).not.to.equal(null);
    });
  }

  it('share the columns of the page between two of them, and a third takes what is left', async () => {
    const box = await page(
      '<actor-filter for="l" filters="type"></actor-filter><actor-directory id="l" src="%" filters="publics, type, zone">' +
        '</actor-directory><actor-filter for="l" filters="zone"></actor-filter><actor-filter for="l"></actor-filter>',
    );
    const filters = [0, 1, 2].map((at) => shown(find(box, 'actor-filter', at)));
    expect(filters).to.deep.equal([['Type'], ['Zone'], ['Publics']]);
    expect(shown(find(box, 'actor-directory'))).to.deep.equal([]);
    await tick(find(box, 'actor-filter', 1), 'Corse', find(box, 'actor-directory'));
    expect(boxes(find(box, 'actor-filter', 0), 'Type')).to.deep.equal([
      'Association (2)',
      'Service public (2)',
      'Entreprise (0)',
    ]);
  });

  it('are taken back by the list when the element goes, and given again when it comes', async () => {
    const box = await page('<actor-directory id="l" src="%" filters="type, publics"></actor-directory>');
    const list = find(box, 'actor-directory');
    expect(shown(list)).to.deep.equal(['Type', 'Publics']);
    const filter = document.createElement('actor-filter');
    filter.setAttribute('for', 'l');
    filter.setAttribute('filters', 'publics');
    box.prepend(filter);
    await until(() => shown(filter).length === 1);
    await settle(box);
    expect(shown(list)).to.deep.equal(['Type']);
    filter.setAttribute('filters', 'type');
    await until(() => shown(filter)[0] === 'Type');
    await settle(box);
    expect(shown(list)).to.deep.equal(['Publics']);
    filter.remove();
    await until(() => shown(list).length === 2);
    expect(shown(list)).to.deep.equal(['Type', 'Publics']);
  });

  it('wait for their list, and show what stands between their tags until it comes', async () => {
    const box = await mount('<div style="width: 1100px"><actor-filter for="l">Bientôt</actor-filter></div>');
    const filter = find(box, 'actor-filter');
    await filter.updateComplete;
    expect(filter.shadowRoot?.querySelector('slot')).not.to.equal(null);
    const list = document.createElement('actor-directory');
    list.setAttribute('src', await source());
    box.append(list);
    list.id = 'l';
    await until(() => shown(filter).length > 1);
    list.id = 'm';
    await until(() => shown(filter).length === 0);
    await until(() => shown(list).length > 1);
  });

  it('find their list from inside another shadow root, and the list inside one', async () => {
    const box = await page('<actor-directory id="l" src="%"></actor-directory>');
    const host = document.createElement('div');
    host.attachShadow({ mode: 'open' }).innerHTML =
      '<aside><slot></slot></aside><actor-filter for="l" filters="zone"></actor-filter>';
    host.innerHTML = '<actor-filter for="l" filters="type"></actor-filter>';
    box.append(host);
    const inside = host.shadowRoot?.querySelector('actor-filter');
    const slotted = host.querySelector('actor-filter');
    if (!inside || !slotted) throw new Error('no filters');
    await until(() => shown(inside).length === 1 && shown(slotted).length === 1);
    expect([shown(inside), shown(slotted)]).to.deep.equal([['Zone'], ['Type']]);
    await tick(slotted, 'Entreprise', find(box, 'actor-directory'));
    expect(titles(find(box, 'actor-directory'))).to.have.length(2);
  });

  it('belong to the list that they name where there are two; one that names none tells the owner', async () => {
    const said: string[] = [];
    const { warn } = console;
    console.warn = (...words: unknown[]) => said.push(words.join(' '));
    const box = await page(
      '<actor-directory id="un" src="%"></actor-directory><actor-directory id="deux" src="%"></actor-directory>' +
        '<actor-filter for="deux" filters="type"></actor-filter><actor-filter filters="type"></actor-filter>',
    );
    console.warn = warn;
    expect(said.filter((sentence) => sentence.includes('for="…"'))).to.have.length(1);
    await tick(find(box, 'actor-filter', 0), 'Entreprise', find(box, 'actor-directory', 1));
    expect(titles(find(box, 'actor-directory', 0))).to.have.length(12);
    expect(titles(find(box, 'actor-directory', 1))).to.have.length(2);
    expect(shown(find(box, 'actor-filter', 1))).to.deep.equal([]);
  });

  it('open in a sheet where they stand above a narrow list', async () => {
    const box = await page(
      '<actor-filter for="l" filters="type"></actor-filter><actor-directory id="l" src="%"></actor-directory>',
    );
    box.style.width = '360px';
    const [list, filter] = [find(box, 'actor-directory'), find(box, 'actor-filter')];
    const button = await until(() => queryByRole(filter, 'button', 'Filtrer'));
    button.click();
    const dialog = await until(() => queryByRole(filter, 'dialog'));
    await tick(dialog, 'Entreprise', list);
    getByRole(dialog, 'button', 'Voir 2 résultats').click();
    await until(() => list.shadowRoot?.activeElement?.matches('[part~="count"]'));
    expect(queryByRole(filter, 'dialog')).to.equal(null);
    expect(nameOf(await until(() => queryByRole(filter, 'button', /^Filtrer/)))).to.equal('Filtrer (1)');
  });

  it('open in a sheet as soon as the columns of a page come to stand one above the other, the list as narrow as before', async () => {
    const box = await page(
      '<actor-filter for="l" filters="type" style="flex: 0 0 11rem"></actor-filter><actor-directory id="l" src="%" style="flex: 1"></actor-directory>',
    );
    box.style.cssText = 'display: flex; inline-size: 33rem';
    const filter = find(box, 'actor-filter');
    await until(() => queryByRole(filter, 'checkbox', /^Entreprise/));
    await until(() => !queryByRole(filter, 'button', 'Filtrer'));
    box.style.cssText = 'display: block; inline-size: 22rem';
    await until(() => queryByRole(filter, 'button', 'Filtrer'));
    box.style.cssText = 'display: flex; inline-size: 33rem';
    await until(() => !queryByRole(filter, 'button', 'Filtrer'));
  });
});
