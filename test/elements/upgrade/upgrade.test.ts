import { expect } from 'chai';
import '../../../src/index.js';
import { tags } from '../../../src/elements/index.js';
import { mount, publish, until } from '../../support/page.js';
import { allByRole } from '../../support/query.js';

const clubs = 'Nom;Commune\nUn club;Vif\nUn autre;Claix\nUn troisième;Vif\n';

/** What the page has put in the place of a placeholder. */
const replaced = (box: Element, tag = 'actor-directory'): Promise<HTMLElement> =>
  until(() => box.querySelector<HTMLElement>(tag));

const cards = (element: Element): number => allByRole(element, 'article').length;

/** What is inserted is noticed by observers, whose turn comes before the next task. */
const afterMutations = (): Promise<unknown> => new Promise((resolve) => setTimeout(resolve));

describe('A placeholder with data-parvis', () => {
  it('becomes the element, with its attributes and its children as the fallback', async () => {
    const src = await publish('clubs.csv', clubs);
    const box = await mount(
      `<section><div data-parvis="actor-directory" data-src="${src}" data-page-size="2" data-field-title="Nom">
        <a href="${src}">Les clubs</a></div></section>`,
    );
    const element = await replaced(box);
    expect(box.querySelector('[data-parvis]')).to.equal(null);
    expect(element.querySelector('a')?.textContent).to.equal('Les clubs');
    expect(element.getAttribute('page-size')).to.equal('2');
    expect(element.getAttribute('field-title')).to.equal('Nom');
    await until(() => cards(element) === 2);
  });

  it('hands over id, classes, language, labels and data of others, once', async () => {
    const box = await mount(
      `<section><div data-parvis="actor-directory" id="annuaire" class="wide card" lang="en" aria-label="Clubs"
        data-block="7" onclick="this.remove()"></div></section>`,
    );
    const element = await replaced(box);
    expect(document.querySelectorAll('#annuaire')).to.have.length(1);
    const attributes = Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value]));
    expect(attributes).to.deep.equal({
      id: 'annuaire',
      class: 'wide card',
      lang: 'en',
      'aria-label': 'Clubs',
      'data-block': '7',
    });
  });

  it('takes what is written as data-… before what stands there already', async () => {
    const box = await mount(
      '<section><div data-parvis="actor-directory" lang="fr" data-lang="en" id="a" data-id="b"></div></section>',
    );
    const element = await replaced(box);
    expect([element.id, element.lang]).to.deep.equal(['b', 'en']);
  });

  it('works for every element of the library', async () => {
    const box = await mount(
      `<section>${tags.map((tag) => `<div data-parvis="${tag}"></div>`).join('')}</section>`,
    );
    await until(() => box.querySelectorAll('[data-parvis]').length === 0);
    expect([...box.children].map(({ localName }) => localName)).to.deep.equal([...tags]);
    for (const element of box.children) expect(element.shadowRoot, element.localName).not.to.equal(null);
  });

  it('lets companions find it', async () => {
    const src = await publish('clubs.csv', clubs);
    const box = await mount(
      `<section><div data-parvis="actor-search" data-for="liste"></div>
        <div data-parvis="actor-directory" id="liste" data-src="${src}"></div></section>`,
    );
    const search = await replaced(box, 'actor-search');
    await until(() => allByRole(search, 'searchbox').length === 1);
  });

  it('is noticed when it is inserted later, deep inside, or named later', async () => {
    const box = await mount('<section></section>');
    const outer = document.createElement('article');
    const inner = document.createElement('div');
    inner.append(document.createElement('div'));
    outer.append(inner);
    inner.firstElementChild?.setAttribute('data-parvis', 'actor-directory');
    box.append(outer);
    expect((await replaced(inner)).isConnected).to.equal(true);
    const late = document.createElement('div');
    box.append(late);
    await afterMutations();
    late.dataset['parvis'] = 'training-agenda';
    expect((await replaced(box, 'training-agenda')).parentElement).to.equal(box);
  });

  it('stays an element like any other when it is taken out and put back', async () => {
    const src = await publish('clubs.csv', clubs);
    const box = await mount(`<section><div data-parvis="actor-directory" data-src="${src}"></div></section>`);
    const element = await replaced(box);
    await until(() => cards(element) === 3);
    element.remove();
    await afterMutations();
    box.append(element);
    await until(() => cards(element) === 3);
    expect(box.children).to.have.length(1);
  });

  it('is replaced only once it stands in the page', async () => {
    const box = await mount('<section></section>');
    const placeholder = document.createElement('div');
    placeholder.dataset['parvis'] = 'actor-directory';
    await afterMutations();
    expect(placeholder.localName).to.equal('div');
    box.append(placeholder);
    placeholder.remove();
    await afterMutations();
    expect(box.children).to.have.length(0);
    box.append(placeholder);
    await replaced(box);
  });

  it('does not follow data-… that change once it is an element: its own attributes count', async () => {
    const [first, second] = [
      await publish('a.csv', clubs),
      await publish('b.csv', 'Nom;Commune\nSeul;Vif\n'),
    ];
    const box = await mount(
      `<section><div data-parvis="actor-directory" data-src="${first}"></div></section>`,
    );
    const element = await replaced(box);
    await until(() => cards(element) === 3);
    element.dataset['src'] = second;
    await afterMutations();
    expect(element.getAttribute('src')).to.equal(first);
    element.setAttribute('src', second);
    await until(() => cards(element) === 1);
  });

  for (const tag of ['script', 'iframe', 'SCRIPT', 'x-widget', 'actor-directory script', '']) {
    it(`makes nothing of « ${tag} », which is not ours`, async () => {
      const box = await mount(
        `<section><div data-parvis="${tag}" data-src="/__test/status/404" data-srcdoc="x">Texte</div></section>`,
      );
      await afterMutations();
      expect(box.children).to.have.length(1);
      expect(box.firstElementChild?.localName).to.equal('div');
      expect(box.textContent).to.equal('Texte');
    });
  }

  it('makes no attribute that the element does not know', async () => {
    const box = await mount(
      `<section><div data-parvis="actor-directory" data-onclick="alert(1)" data-style="color: red" data-srcdoc="x"
        data-slot="header" style="color: red"></div></section>`,
    );
    const names = (await replaced(box)).getAttributeNames();
    expect(names).to.include('data-onclick');
    expect(names.filter((name) => !name.startsWith('data-'))).to.deep.equal([]);
  });

  it('is not a form, whose fields may be called like its properties', async () => {
    const box = await mount(
      '<section><form data-parvis="actor-directory"><input name="attributes"><input name="parentElement"></form></section>',
    );
    await afterMutations();
    expect(box.firstElementChild?.localName).to.equal('form');
  });

  it('is left alone where somebody is writing the page', async () => {
    const box = await mount(
      '<section contenteditable="true"><div data-parvis="actor-directory">Ici</div></section>',
    );
    await afterMutations();
    expect(box.firstElementChild?.localName).to.equal('div');
  });
});
