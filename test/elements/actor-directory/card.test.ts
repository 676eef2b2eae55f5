import { expect } from 'chai';
import { allByRole, getByRole, nameOf, queryByRole, visibleText } from '../../support/query.js';
import { idle, plain, showDirectory } from './directory.js';

const cardOf = (element: Element, title: string): HTMLElement => {
  const card = allByRole(element, 'article').find((article) => visibleText(article).includes(title));
  if (!card) throw new Error(`No card says ${title}`);
  return card;
};

const hrefs = (card: Element): (string | null)[] =>
  [...card.querySelectorAll('[part~="facts"] a')].map((link) => link.getAttribute('href'));

describe('A card', () => {
  it('has a heading of the level that the page wants, and one link of its own', async () => {
    const element = await showDirectory();
    const heading = getByRole(element, 'heading', 'Café réparation');
    expect(heading.localName).to.equal('h3');
    expect(heading.querySelectorAll('a')).to.have.length(1);
    const deeper = await showDirectory(undefined, 'heading-level="5"');
    expect(getByRole(deeper, 'heading', 'Café réparation').localName).to.equal('h5');
  });

  it('says what it is and where, and leads to phone, mail and site', async () => {
    const element = await showDirectory();
    const card = cardOf(element, 'Les Œufs de l’Été');
    expect(visibleText(card)).to.include('Association').and.include('Échirolles');
    expect(visibleText(card)).to.include('Un jardin partagé');
    expect(hrefs(card)).to.deep.equal([
      'tel:0465711234',
      'mailto:jardin@exemple.example',
      'https://jardin.example/',
    ]);
    expect(visibleText(card)).to.include('jardin.example');
  });

  it('says the same thing once under its title', async () => {
    const element = await showDirectory(
      'Nom;Type;Commune\nA;Vif;Vif\nB;Café;Gap\nC;Café;Vif\nD;Bar;Gap\n',
      'field-subtitle="type"',
    );
    const said = (title: string): string =>
      plain(visibleText(cardOf(element, title).querySelector('[part~="subtitle"]') ?? element));
    expect([said('A'), said('B')]).to.deep.equal(['Vif', 'Café · Gap']);
  });

  it('writes https:// before a bare host name', async () => {
    const element = await showDirectory();
    expect(hrefs(cardOf(element, 'Café réparation'))).to.include('https://www.cafe.example/');
  });

  it('shows no empty field', async () => {
    const element = await showDirectory();
    const card = cardOf(element, 'La Boîte à outils');
    expect(card.querySelectorAll('[part~="fact"]')).to.have.length(3);
  });

  it('shows the values of a list one by one', async () => {
    const element = await showDirectory();
    const tags = [...cardOf(element, 'Les Œufs de l’Été').querySelectorAll('[part~="tag"]')].map((tag) =>
      visibleText(tag),
    );
    expect(tags).to.include.members(['nature', 'partage']);
  });

  it('cuts a long text at a word, and opens the rest in place', async () => {
    const long = `${'Des ateliers pour tous les âges. '.repeat(12)}La fin du texte.`;
    const element = await showDirectory(
      `Nom;Présentation;Commune;Note\nUn;${long};Vif;x1\nDeux;Court;Vif;x2\nTrois;Bref;Vif;x3\n`,
    );
    const card = cardOf(element, 'Un');
    const text = visibleText(card.querySelector('[part~="text"]') ?? card);
    expect(text)
      .to.have.length.below(210)
      .and.match(/[\p{L}]…$/u);
    const more = getByRole(card, 'button', 'Voir la fiche : Un');
    expect(more.getAttribute('aria-expanded')).to.equal('false');
    more.click();
    await idle(element);
    const open = cardOf(element, 'Un');
    expect(visibleText(open)).to.include('La fin du texte.').and.include('x1');
    expect(getByRole(open, 'button', 'Fermer la fiche : Un').getAttribute('aria-expanded')).to.equal('true');
  });

  it('keeps other cards open while one more is opened', async () => {
    const element = await showDirectory();
    for (const title of ['Café réparation', 'Maison des habitants']) {
      getByRole(element, 'link', title).click();
      await idle(element);
    }
    expect(element.shadowRoot?.querySelectorAll('[part~="open"]')).to.have.length(2);
    getByRole(element, 'link', 'Café réparation').click();
    await idle(element);
    expect(element.shadowRoot?.querySelectorAll('[part~="open"]')).to.have.length(1);
  });

  it('names every button by what it opens', async () => {
    const element = await showDirectory();
    getByRole(element, 'link', 'Café réparation').click();
    await idle(element);
    const names = allByRole(element, 'button').map((button) => nameOf(button));
    expect(new Set(names)).to.have.property('size', names.length);
  });

  it('lets the page show an entry in its own way', async () => {
    const element = await showDirectory();
    let name: string | undefined;
    element.addEventListener('parvis-open', (event) => {
      name = event.record.get('Nom');
      event.preventDefault();
    });
    getByRole(element, 'link', 'Café réparation').click();
    await idle(element);
    expect(name).to.equal('Café réparation');
    expect(queryByRole(element, 'button', /^Copier le lien/)).to.equal(null);
  });

  it('says how a mistake can be reported', async () => {
    const element = await showDirectory(undefined, 'correction-url="/contact?fiche={id}"');
    getByRole(element, 'link', 'Café réparation').click();
    await idle(element);
    const link = getByRole<HTMLAnchorElement>(element, 'link', 'Signaler une erreur sur Café réparation');
    expect(new URL(link.href).searchParams.get('fiche')).to.match(/cafe-reparation/);
  });

  it('groups the days whose hours are alike', async () => {
    const element = await showDirectory(
      'Nom,Commune,Horaires lundi,Horaires mardi,Horaires mercredi\n' +
        'A,Vif,9h-12h,9h-12h,14h-18h\nB,Vif,,10h-12h,\nC,Claix,9h-12h,9h-12h,9h-12h\n',
    );
    const lines = [...cardOf(element, 'A').querySelectorAll('.hours li')].map((line) =>
      plain(visibleText(line)),
    );
    expect(lines).to.have.length(2);
    expect(lines[0]).to.equal('Du lundi au mardi : de 9 h à 12 h');
  });

  it('shows only the columns that the author names', async () => {
    const element = await showDirectory(undefined, 'fields="nom, commune"');
    expect(visibleText(element)).to.include('Échirolles').and.not.include('04 65');
  });

  it('calls columns what the author calls them', async () => {
    const element = await showDirectory(undefined, 'labels="themes: Sujets"');
    getByRole(element, 'link', 'Café réparation').click();
    await idle(element);
    expect(visibleText(element)).to.include('Sujets');
  });
});
