import { expect } from 'chai';
import '../../src/index.js';
import { checkAccessibility } from '../support/axe.js';
import { idle, mount, press, publish, until } from '../support/page.js';
import { allByRole, focusedElement, getByRole, nameOf, queryByRole, visibleText } from '../support/query.js';
import { openTakeMenu } from '../support/take-menu.js';

const day = (place: number): string => new Date(Date.UTC(2099, place, 7)).toISOString().slice(0, 10);

const entries = [
  'Nom;Type;Commune;Courriel;Site web',
  ...Array.from({ length: 40 }, (_, place) =>
    [
      `Association ${String(place)}`,
      ['Sport', 'Culture'][place % 2],
      ['Vif', 'Claix', 'Gap'][place % 3],
      place === 0
        ? 'association-des-habitants-du-quartier@exemple.example'
        : `a${String(place)}@exemple.example`,
      place === 0
        ? 'https://www.association-des-habitants.exemple.example/accueil'
        : 'https://exemple.example/',
    ].join(';'),
  ),
].join('\n');

const sessions = [
  'Titre;Date;Heure;Lieu',
  ...Array.from({ length: 14 }, (_, place) => `Atelier ${String(place)};${day(place)};14h-16h;Maison`),
  'Sortie;au printemps;;Parc',
].join('\n');

/** An element in a column as wide as a telephone, with its first card. */
const onPhone = async (
  tag: string,
  content: string,
  width = 343,
  size = '100%',
): Promise<{ list: HTMLElement; first: Element }> => {
  const src = await publish('liste.csv', content);
  const style = `width: ${String(width)}px; font-size: ${size}`;
  const box = await mount(`<div style="${style}"><${tag} src="${src}"></${tag}></div>`);
  const list = box.querySelector<HTMLElement>(tag);
  if (!list) throw new Error('There is no list');
  const first = await until(() => allByRole(list, 'article')[0]);
  await idle(list);
  return { list, first };
};

const below = (list: Element, first: Element): number =>
  first.getBoundingClientRect().top - list.getBoundingClientRect().top;

/** Whether things stand in one line. */
const areInLine = (things: readonly Element[]): boolean => {
  const tops = things.map((thing) => thing.getBoundingClientRect().top);
  return Math.max(...tops) - Math.min(...tops) < 10;
};

/** How wide a text is in the letters of an element. */
const widthOf = (text: string, element: Element): number => {
  const ruler = document.createElement('canvas').getContext('2d');
  if (!ruler) throw new Error('There is nothing to measure with');
  ruler.font = getComputedStyle(element).font;
  return ruler.measureText(text).width;
};

describe('What stands above a list', () => {
  it('leaves most of the screen of a telephone to the first card', async () => {
    const { list, first } = await onPhone('actor-directory', entries);
    expect(below(list, first)).to.be.below(235);
    expect(list.scrollWidth).to.be.at.most(343);
  });

  it('leaves half of it to the first session, however many months there are', async () => {
    const { list, first } = await onPhone('training-agenda', sessions);
    expect(below(list, first)).to.be.below(330);
    expect(list.scrollWidth).to.be.at.most(343);
    const months = allByRole(getByRole(list, 'navigation', 'Aller à une date'), 'link');
    expect(months).to.have.length(14);
    const tops = new Set(months.map((month) => Math.round(month.getBoundingClientRect().top)));
    expect(tops.size).to.equal(1);
  });

  it('gathers what the list can be taken away by behind one button', async () => {
    const { list } = await onPhone('training-agenda', sessions);
    expect(visibleText(list)).not.to.include('Imprimer').and.not.to.include('.ics');
    await openTakeMenu(list);
    expect(getByRole(list, 'button', 'Imprimer le programme')).to.exist;
    expect(visibleText(list)).to.include('Le fichier .ics ne contient pas la séance sans date précise.');
    await checkAccessibility(list);
    getByRole(list, 'button', 'Imprimer le programme').focus();
    await press('Escape');
    await until(() => queryByRole(list, 'button', 'Imprimer le programme') === null);
    expect(nameOf(focusedElement() ?? list)).to.equal('Emporter');
  });

  for (const width of [288, 328, 343])
    it(`has its buttons in one line of a telephone, in a column of ${String(width)} pixels`, async () => {
      const { list } = await onPhone('actor-directory', entries, width);
      const buttons = ['Filtrer', 'Emporter'].map((name) => getByRole(list, 'button', name));
      const order = getByRole(list, 'combobox', 'Trier par');
      expect(areInLine([...buttons, order])).to.equal(true);
      expect(visibleText(list)).to.include('Trier par');
    });

  it('shows the order that was chosen whole', async () => {
    const { list } = await onPhone('actor-directory', entries);
    const order = getByRole<HTMLSelectElement>(list, 'combobox', 'Trier par');
    expect(getComputedStyle(order).opacity).to.equal('0');
    order.value = '-Nom';
    order.dispatchEvent(new Event('change'));
    await until(() => getComputedStyle(order).opacity === '1');
    const words = order.selectedOptions[0]?.text ?? '';
    expect(order.clientWidth).to.be.at.least(widthOf(words, order));
    expect(list.scrollWidth).to.be.at.most(343);
  });

  it('draws the focus of a field that lies unseen over its label', async () => {
    const { list } = await onPhone('actor-directory', entries);
    getByRole(list, 'button', 'Filtrer').focus();
    await press('Tab');
    expect(nameOf(focusedElement() ?? list)).to.equal('Trier par');
    const label = list.shadowRoot?.querySelector('label[for="sort"]');
    expect(label && getComputedStyle(label).outlineStyle).to.equal('solid');
  });

  it('leaves the button where it is when what can be taken away opens', async () => {
    const src = await publish('liste.csv', entries);
    const list = await mount(`<actor-directory src="${src}"></actor-directory>`);
    const button = await until(() => queryByRole(list, 'button', 'Emporter'));
    await idle(list);
    const before = button.getBoundingClientRect();
    await openTakeMenu(list);
    expect(button.getAttribute('aria-expanded')).to.equal('true');
    expect(button.getBoundingClientRect().top).to.equal(before.top);
    expect(button.getBoundingClientRect().left).to.equal(before.left);
  });

  it('fits where letters are twice as large', async () => {
    const { list } = await onPhone('training-agenda', sessions, 288, '200%');
    expect(list.scrollWidth).to.be.at.most(288);
    for (const button of allByRole(list, 'button'))
      expect(button.scrollWidth, nameOf(button)).to.be.at.most(button.clientWidth + 1);
  });

  it('tells how the field works to those who come to it, and shows the label alone', async () => {
    const { list } = await onPhone('actor-directory', entries);
    expect(getByRole(list, 'searchbox', 'Rechercher').getAttribute('aria-describedby')).to.equal('hint');
    expect(getByRole(list, 'combobox', 'Trier par')).to.exist;
  });
});

describe('An address that would break in the middle of a name', () => {
  it('is called by what it does, read whole, and stands whole in the details', async () => {
    const { list, first } = await onPhone('actor-directory', entries);
    const [mail, site] = [
      'association-des-habitants-du-quartier@exemple.example',
      'association-des-habitants',
    ];
    const write = getByRole(first, 'link', /^Écrire/);
    expect(nameOf(write)).to.include(mail);
    expect(write.getAttribute('href')).to.equal(`mailto:${mail}`);
    expect(nameOf(getByRole(first, 'link', /^Voir le site/))).to.include(site);
    getByRole(first, 'button', /^Voir la fiche/).click();
    const details = await until(() => list.shadowRoot?.querySelector('[part="details"]'));
    expect(visibleText(details)).to.include(mail).and.include(site);
  });

  it('is shown where it fits', async () => {
    const { list } = await onPhone('actor-directory', entries);
    expect(getByRole(list, 'link', 'a1@exemple.example')).to.exist;
  });
});

describe('Four views on a telephone', () => {
  it('are one row that is pushed along', async () => {
    const rows = Array.from(
      { length: 8 },
      (_, place) =>
        `Atelier ${String(place % 4)};${day(place >> 2)};14h-16h;Maison;Salle ${String(place % 3)}`,
    );
    const { list } = await onPhone(
      'training-agenda',
      ['Titre;Date;Heure;Lieu;Salle', ...rows].join('\n'),
      320,
    );
    const views = getByRole(list, 'navigation', 'Affichage');
    const links = Array.from(views.querySelectorAll('a'));
    expect(links).to.have.length(4);
    expect(areInLine(links)).to.equal(true);
    expect(views.getBoundingClientRect().right).to.be.at.most(list.getBoundingClientRect().right + 1);
    const row = views.querySelector('ul');
    row?.scrollTo({ left: 1000 });
    const { right = Infinity } = links.at(-1)?.getBoundingClientRect() ?? {};
    expect(right).to.be.at.most(list.getBoundingClientRect().right + 1);
    await checkAccessibility(list);
  });
});
