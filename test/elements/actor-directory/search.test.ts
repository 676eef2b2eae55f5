import { expect } from 'chai';
import { LocalCollection } from '../../../src/core/engines/local/local-collection.js';
import { type, until } from '../../support/page.js';
import { allByRole, getByRole, visibleText } from '../../support/query.js';
import { countOf, idle, plain, search, showDirectory, titles } from './directory.js';

describe('Searching a directory', () => {
  const found: readonly (readonly [words: string, title: string])[] = [
    ['echirolles', 'Maison des habitants'],
    ['ÉCHIROLLES', 'Maison des habitants'],
    ['oeufs', 'Les Œufs de l’Été'],
    ["l'ete", 'Les Œufs de l’Été'],
    ['formatrice', 'Les Œufs de l’Été'],
    ['numer', 'Thiérache numérique'],
    ['thierahce', 'Thiérache numérique'],
    ['thirache', 'Thiérache numérique'],
    ['thieerache', 'Thiérache numérique'],
    ['thierachr', 'Thiérache numérique'],
    ['jardin partage', 'Les Œufs de l’Été'],
    ['habitants maison', 'Maison des habitants'],
    ['02500', 'Thiérache numérique'],
  ];
  for (const [words, title] of found) {
    it(`finds « ${title} » by « ${words} »`, async () => {
      const element = await showDirectory();
      await search(element, words);
      expect(titles(element)).to.include(title);
      expect(titles(element)).to.have.length.below(5);
    });
  }

  it('answers while a visitor types, without moving the focus', async () => {
    const element = await showDirectory();
    const input = getByRole<HTMLInputElement>(element, 'searchbox', 'Rechercher');
    input.focus();
    await type('caf');
    await until(() => titles(element).length === 1);
    expect(titles(element)).to.deep.equal(['Café réparation']);
    expect(element.shadowRoot?.activeElement).to.equal(input);
    expect(input.value).to.equal('caf');
  });

  it('marks the words in the text as it is written', async () => {
    const element = await showDirectory();
    await search(element, 'cafe repa');
    const marks = [...(element.shadowRoot?.querySelectorAll('[part~="title"] mark') ?? [])];
    expect(marks.map((mark) => mark.textContent)).to.deep.equal(['Café', 'répa']);
  });

  it('wants every word', async () => {
    const element = await showDirectory();
    await search(element, 'numerique hirson');
    expect(titles(element)).to.deep.equal(['Thiérache numérique']);
  });

  it('says that nothing was found, which word is to blame, and shows everything again', async () => {
    const element = await showDirectory();
    await search(element, 'maison xylophone');
    expect(countOf(element)).to.equal('Aucun résultat');
    const empty = element.shadowRoot?.querySelector('[part~="empty"]');
    expect(plain(visibleText(empty ?? element))).to.include('Le mot « xylophone » n’est pas dans la liste.');
    getByRole(element, 'button', 'Effacer la recherche et tout afficher').click();
    await idle(element);
    expect(titles(element)).to.have.length(5);
    expect(element.shadowRoot?.activeElement).to.equal(getByRole(element, 'searchbox', 'Rechercher'));
  });

  it('counts in words', async () => {
    const element = await showDirectory();
    expect(countOf(element)).to.equal('5 structures');
    await search(element, 'association');
    expect(countOf(element)).to.equal('3 résultats sur 5');
    await search(element, 'hirson');
    expect(countOf(element)).to.equal('1 résultat sur 5');
  });

  it('does not send a form of the page nor leave it when Enter is pressed', async () => {
    const element = await showDirectory();
    const form = document.createElement('form');
    let sent = 0;
    form.addEventListener('submit', (event) => {
      sent += 1;
      event.preventDefault();
    });
    element.before(form);
    form.append(element);
    await idle(element);
    const input = getByRole<HTMLInputElement>(element, 'searchbox', 'Rechercher');
    input.form?.requestSubmit();
    await idle(element);
    expect(sent).to.equal(0);
    expect(allByRole(element, 'article')).to.have.length(5);
    document.body.append(element);
    form.remove();
  });

  it('is prepared while the visitor comes to the field, not for those who never do', async () => {
    let prepared = 0;
    const { prototype } = LocalCollection;
    const { prepare } = prototype;
    prototype.prepare = function (this: LocalCollection): Promise<void> {
      prepared += 1;
      return prepare.call(this);
    };
    try {
      const element = await showDirectory();
      expect(prepared).to.equal(0);
      getByRole(element, 'searchbox', 'Rechercher').focus();
      expect(prepared).to.equal(1);
    } finally {
      prototype.prepare = prepare;
    }
  });

  it('survives what nobody would type', async () => {
    const element = await showDirectory();
    for (const words of [
      '(a+)+$',
      '[',
      '\\',
      '"',
      '*',
      '<b>',
      '__proto__',
      'a '.repeat(400),
      '😀',
      '\u0000',
      '%',
    ]) {
      await search(element, words);
      expect(countOf(element), words).to.match(/résultat/);
    }
    await search(element, '');
    expect(titles(element)).to.have.length(5);
  });

  it('suggests fewer words where each of them is found, but not together', async () => {
    const element = await showDirectory();
    await search(element, 'hirson jardin');
    expect(plain(visibleText(element))).to.include('Nous n’avons rien trouvé. Essayez avec moins de mots.');
    await search(element, 'hirson xylophone');
    expect(visibleText(element)).not.to.include('moins de mots');
  });

  it('finds singular and plural by each other, and misses nobody for a word that says nothing', async () => {
    const element = await showDirectory(
      'Nom;Commune\nAssociation des jeunes;Vif\nLes associations amies;Claix\nUne association pour le jardin;Laon\n',
    );
    await search(element, 'une associations jeune');
    expect(titles(element)).to.deep.equal(['Association des jeunes']);
    const marks = [...(element.shadowRoot?.querySelectorAll('mark') ?? [])].map(visibleText);
    expect(marks).to.deep.equal(['Association', 'jeune']);
  });
});
