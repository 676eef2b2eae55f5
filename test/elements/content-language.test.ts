import { expect } from 'chai';
import '../../src/index.js';
import type { ActorDirectory } from '../../src/index.js';
import { warningsDuring } from '../support/console.js';
import { mount, publish, until } from '../support/page.js';
import { allByRole, getByRole, visibleText } from '../support/query.js';
import { associations, idle, search, showDirectory, titles } from './actor-directory/directory.js';
import { showPlaces } from './actor-filter/fixture.js';
import { showTemplate } from './templates/template.js';
import { showAgenda } from './training-agenda/agenda.js';

const french = 'lang="en" content-lang="fr"';

/** The language in which a text on screen is read out: that of the nearest `lang` around it. */
function languageOf(element: Element, text: string): string | undefined {
  const root = element.shadowRoot ?? element;
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { parentElement, nodeValue } = walker.currentNode;
    if (nodeValue?.includes(text)) return parentElement?.closest<HTMLElement>('[lang]')?.lang;
  }
  throw new Error(`« ${text} » stands nowhere`);
}

function languagesOf(element: Element, texts: readonly string[]): readonly (string | undefined)[] {
  return texts.map((text) => languageOf(element, text));
}

/** Opens every filter that is shut. */
function unfold(element: Element): void {
  for (const toggle of element.shadowRoot?.querySelectorAll<HTMLElement>(
    '.filter-toggle[aria-expanded="false"]',
  ) ?? [])
    toggle.click();
}

function choicesOf(element: Element, menu: string): readonly HTMLOptionElement[] {
  return [...getByRole<HTMLSelectElement>(element, 'combobox', menu).options];
}

describe('The language of the file', () => {
  it('is told of what the cells of a card say, and of nothing that the interface says', async () => {
    const element = await showDirectory(associations, french);
    const cells = ['Les Œufs de l’Été', 'Échirolles', 'Un jardin partagé', 'nature', '38130'];
    expect(new Set(languagesOf(element, cells))).to.deep.equal(new Set(['fr']));
    const own = ['See details', 'Phone: ', '5 organisations', 'Take away', 'The list changes'];
    expect(new Set(languagesOf(element, own))).to.deep.equal(new Set(['en']));
  });

  it('is told of the title within the name of a button', async () => {
    const element = await showDirectory(associations, french);
    const button = getByRole(element, 'button', 'See details: Les Œufs de l’Été');
    expect(languageOf(button, 'Les Œufs de l’Été')).to.equal('fr');
    expect(languageOf(button, 'See details')).to.equal('en');
  });

  it('is told of details that are texts, not of what is put into words', async () => {
    const element = await showDirectory(
      'nom;remarque;fondation;ouvert le soir;public\nAlpha;À voir absolument;2026-03-14;oui;Les jeunes, les aînés\nBêta;Rien à dire;2025-01-02;non;Les aînés\n',
      `${french} lists="public: comma"`,
    );
    getByRole(element, 'button', /^See details: Alpha/).click();
    await until(() => visibleText(element).includes('14 March 2026'));
    expect(languagesOf(element, ['À voir absolument', 'Les aînés'])).to.deep.equal(['fr', 'fr']);
    expect(languagesOf(element, ['14 March 2026', 'Yes'])).to.deep.equal(['en', 'en']);
  });

  it('stays with the words that are marked', async () => {
    const element = await showDirectory(associations, french);
    await search(element, 'jardin');
    expect(languagesOf(element, ['jardin'])).to.deep.equal(['fr']);
  });

  it('is told of the values of filters and of chips', async () => {
    const element = await showPlaces(`${french} filters="type, publics, zone: menu, gratuit: ticks"`);
    unfold(element);
    await until(() => visibleText(element).includes('Yes'));
    expect(languagesOf(element, ['Service public', 'familles'])).to.deep.equal(['fr', 'fr']);
    expect(languagesOf(element, ['You can tick', 'Yes'])).to.deep.equal(['en', 'en']);
    element.filter('Publics', ['familles']);
    await until(() => element.shadowRoot?.querySelector('[part~="chip"]'));
    const chip = element.shadowRoot?.querySelector('[part~="chip"]');
    expect(chip && languageOf(chip, 'familles')).to.equal('fr');
  });

  it('is told of the choices of a menu', async () => {
    const element = await showPlaces(`${french} filters="type: menu"`);
    unfold(element);
    await until(() => allByRole(element, 'combobox', 'Type').length > 0);
    const [every, ...choices] = choicesOf(element, 'Type');
    expect(every?.lang).to.equal('');
    expect(new Set(choices.map(({ lang }) => lang))).to.deep.equal(new Set(['fr']));
  });

  it('is told of filters elsewhere in the page', async () => {
    const src = await publish('lieux.csv', associations);
    const box = await mount(
      `<div style="display: grid; grid-template-columns: 15em 60em"><actor-filter filters="thèmes"></actor-filter><actor-directory src="${src}" ${french}></actor-directory></div>`,
    );
    const filter = box.querySelector('actor-filter');
    await until(() => filter?.shadowRoot?.querySelector('[part~="filter"]'));
    if (filter) unfold(filter);
    await until(() => filter?.shadowRoot?.querySelector('input[type="checkbox"]'));
    expect(filter && languageOf(filter, 'réparation')).to.equal('fr');
  });

  it('is told of sessions', async () => {
    const element = await showAgenda(undefined, `${french} heading-level="3"`);
    const cells = ['Lit pour les nuls', 'Atelier', 'Ada Lune', 'un jour'];
    expect(languagesOf(element, cells)).to.deep.equal(['fr', 'fr', 'fr', 'fr']);
    expect(languagesOf(element, ['13 March 2099', 'Full'])).to.deep.equal(['en', 'en']);
  });

  it('is told of the month and of the grid', async () => {
    const month = await showAgenda(undefined, `${french} view="month"`);
    expect(languageOf(month, 'Rust sans peur')).to.equal('fr');
    const grid = await showAgenda(undefined, `${french} view="grid"`, 'grille.csv');
    expect(languageOf(grid, 'Salle B')).to.equal('fr');
  });

  it('is told of what stands in a card of one’s own, not of the words around', async () => {
    const element = await showTemplate(
      '<h3>{{nom}}</h3><p>Told by {{auteur}}</p>',
      'nom;auteur\nLe jardin;Zoé Têtu\nLa halle;Abel Bête\n',
      french,
    );
    expect(languagesOf(element, ['Le jardin', 'Zoé Têtu', 'Told by'])).to.deep.equal(['fr', 'fr', 'en']);
  });

  it('orders names by its alphabet', async () => {
    const names = 'namn;ort\nÅke;Lund\nAnna;Lund\nÖrjan;Umeå\nZara;Umeå\n';
    const element = await showDirectory(names, 'lang="en" content-lang="sv" sort="namn"');
    expect(titles(element)).to.deep.equal(['Anna', 'Zara', 'Åke', 'Örjan']);
    element.contentLang = null;
    await idle(element);
    expect(titles(element)).to.deep.equal(['Åke', 'Anna', 'Örjan', 'Zara']);
  });

  it('orders the choices of a menu by its alphabet', async () => {
    const names = 'namn;ort\nBo;Ånge\nAnna;Alta\nEva;Zinkgruvan\n';
    const element = await showDirectory(
      names,
      'lang="en" content-lang="sv" filters="ort: menu" style="width: 1100px"',
    );
    unfold(element);
    await until(() => allByRole(element, 'combobox', 'Ort').length > 0);
    const choices = choicesOf(element, 'Ort').map(({ textContent }) => textContent.trim());
    expect(choices.filter((text) => text.endsWith('(1)'))).to.deep.equal([
      'Alta (1)',
      'Zinkgruvan (1)',
      'Ånge (1)',
    ]);
  });

  it('can be set, changed and taken away', async () => {
    const element: ActorDirectory = await showDirectory(associations, 'lang="en"');
    expect(languageOf(element, 'Les Œufs')).to.equal('en');
    element.contentLang = 'fr-CA';
    await idle(element);
    expect(languageOf(element, 'Les Œufs')).to.equal('fr-CA');
    element.removeAttribute('content-lang');
    element.contentLang = undefined;
    await idle(element);
    expect(languageOf(element, 'Les Œufs')).to.equal('en');
  });

  it('is left alone where it is none, which the owner is told once', async () => {
    const told = await warningsDuring(async () => {
      const element = await showDirectory(associations, 'lang="en" content-lang="en français"');
      expect(languageOf(element, 'Les Œufs')).to.equal('en');
      await search(element, 'jardin');
    });
    expect(told.join('\n').match(/content-lang="en français" is no language tag/g)).to.have.length(1);
  });

  it('changes nothing where nobody names it', async () => {
    const element = await showDirectory(associations, 'lang="en"');
    expect(element.shadowRoot?.querySelectorAll('[lang]')).to.have.length(1);
  });
});
