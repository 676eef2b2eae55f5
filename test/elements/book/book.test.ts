import { expect } from 'chai';
import { mount, until } from '../../support/page.js';
import { printedBy } from '../../support/printed.js';
import { allByRole, getByRole, queryByRole, visibleText } from '../../support/query.js';
import { openTakeMenu } from '../../support/take-menu.js';
import { plain, search, showDirectory } from '../actor-directory/directory.js';
import type { ActorDirectory, ActorStats } from '../../../src/index.js';

afterEach(() => {
  for (const frame of document.querySelectorAll('iframe[aria-hidden]')) frame.remove();
});

/** The booklet that a click would print. */
const printed = (element: ActorDirectory): Promise<Document> =>
  printedBy(async () => {
    await openTakeMenu(element);
    getByRole(element, 'button', 'Imprimer le livret').click();
  });

const textsOf = (book: Document, selector: string): readonly string[] =>
  [...book.querySelectorAll(selector)].map((each) => plain(each.textContent));

describe('The booklet of a directory', () => {
  it('is offered where its author wants it', async () => {
    const element = await showDirectory();
    await openTakeMenu(element);
    expect(queryByRole(element, 'button', 'Imprimer le livret')).to.equal(null);
  });

  it('numbers the entries from A to Z, and its indexes give these numbers', async () => {
    const element = await showDirectory(
      undefined,
      'book="L’annuaire" filters="type, themes" source-license="ODbL"',
    );
    const book = await printed(element);
    expect(textsOf(book, 'h1')).to.deep.equal(['L’annuaire']);
    expect(textsOf(book, '.entry h4')).to.deep.equal([
      '1 La Boîte à outils',
      '2 Café réparation',
      '3 Maison des habitants',
      '4 Les Œufs de l’Été',
      '5 Thiérache numérique',
    ]);
    expect(textsOf(book, 'h2')).to.deep.equal([
      'Comment lire ce livret',
      'Les fiches',
      'Index : Type',
      'Index : Thèmes',
    ]);
    expect(textsOf(book, '.index-1 .group')).to.deep.equal([
      'Association (3) 2, 4, 5',
      'Entreprise (1) 1',
      'Service public (1) 3',
    ]);
    expect(book.querySelector('.index-1 a')?.getAttribute('href')).to.equal('#e2');
    expect(book.getElementById('e2')?.textContent).to.include('cafe@exemple.example');
    expect(textsOf(book, '.cover')[0]).to.include('5 fiches').and.include('Licence : ODbL');
    expect(book.documentElement.lang).to.equal('fr');
  });

  it('holds the figures that stand beside the list, as they stand there', async () => {
    const element = await showDirectory(undefined, 'id="livret" book="L’annuaire" filters="type, themes"');
    const stats = await mount<ActorStats>(
      '<actor-stats for="livret" questions="type" cross="type, themes"></actor-stats>',
    );
    await until(() => queryByRole(stats, 'table', 'Type : 5 réponses'));
    const book = await printed(element);
    expect(textsOf(book, '.statistics h2')).to.deep.equal(['En chiffres']);
    expect(textsOf(book, '.statistics h3')).to.deep.equal(['Type', 'Type et Thèmes']);
    expect(textsOf(book, '.statistics table')[0]).to.include('Association360 %');
  });

  it('has no heading of figures where none stand beside the list', async () => {
    const book = await printed(await showDirectory(undefined, 'book'));
    expect(textsOf(book, '.statistics')).to.deep.equal([]);
  });

  it('draws a map of the entries that have coordinates, over the outline of the country', async () => {
    const element = await showDirectory(
      'Nom;Commune;Latitude;Longitude\nAmis;Grenoble;45,188;5,724\nClub;Voiron;45,366;5,590\nDanse;Lyon;45,764;4,835\nÉlan;;;\n',
      'book',
    );
    const book = await printed(element);
    expect(textsOf(book, '.map h2')).to.deep.equal(['La carte']);
    const drawing = getByRole(book.body, 'img', 'Carte de 3 fiches, par leur numéro.');
    const signs = [...drawing.querySelectorAll<SVGGraphicsElement>('g.sign')];
    expect(signs.map(({ textContent }) => textContent)).to.deep.equal(['3', '2', '1']);
    for (const sign of signs) expect(sign.getBBox().width).to.be.greaterThan(10);
    expect(textsOf(book, '.map p')).to.deep.equal([
      'Une fiche n’a pas de coordonnées : elle n’y est pas.',
      'Contours : MapSVG (CC BY 4.0), simplifiés.',
    ]);
  });

  it('holds what was found, and no column that is hidden', async () => {
    const element = await showDirectory(undefined, 'book fields="nom, commune"');
    await search(element, 'grenoble');
    const book = await printed(element);
    expect(textsOf(book, '.entry h4')).to.deep.equal(['1 Café réparation']);
    expect(book.body.textContent).to.not.include('cafe@exemple.example').and.not.include('Association');
    expect(book.title).to.equal(document.title);
  });

  it('is text where the file is hostile', async () => {
    const element = await showDirectory(
      'Nom;Site web;Présentation\n<img src=x onerror=alert(1)>;javascript:alert(1);<script>alert(1)</script>\nB;https://b.example/;b\n',
      'book',
    );
    const book = await printed(element);
    expect(book.querySelector('img, script')).to.equal(null);
    expect([...book.querySelectorAll('a')].map((each) => each.getAttribute('href'))).to.not.include(
      'javascript:alert(1)',
    );
  });

  it('goes away once it is printed, and leaves the page as it was', async () => {
    const element = await showDirectory(undefined, 'book');
    const book = await printed(element);
    const { defaultView } = book;
    defaultView?.dispatchEvent(new Event('afterprint'));
    await until(() => !document.querySelector('iframe[aria-hidden]'));
    expect(allByRole(element, 'article').map((each) => visibleText(each)).length).to.equal(5);
  });
});
