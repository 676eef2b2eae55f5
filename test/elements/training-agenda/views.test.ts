import { expect } from 'chai';
import { mount, until } from '../../support/page.js';
import { allByRole, focusedElement, getByRole, nameOf } from '../../support/query.js';
import { card, conference, days, idle, plain, showAgenda, titles } from './agenda.js';

const courses = `Titre;Début
Poterie;2099-01-05 18:00
Poterie;2099-01-12 18:00
Poterie;2099-02-09 18:00
Vélo;2099-01-07 10:00
Vélo;2099-02-04 10:00
`;

const rowTexts = (table: Element | null | undefined): string[][] =>
  [...(table?.querySelectorAll('tr') ?? [])].map((row) =>
    [...row.children].map((cell) =>
      plain(cell.querySelector('[part~="title"]')?.textContent ?? cell.textContent),
    ),
  );

describe('The layouts of an agenda', () => {
  it('are offered where they make sense, the current one marked', async () => {
    const offered = async (content: string): Promise<string[]> => {
      const element = await showAgenda(content);
      const links = [...(element.shadowRoot?.querySelectorAll('[part~="views"] a') ?? [])];
      return links.map((link) => `${link.textContent.trim()}${link.hasAttribute('aria-current') ? '*' : ''}`);
    };
    expect(await offered(conference)).to.deep.equal(['Programme*', 'Par salle', 'Mois']);
    expect(await offered(courses)).to.deep.equal(['Programme*', 'Mois', 'Par activité']);
    expect(await offered('Titre;Début\nA;2099-01-05 18:00\nB;2099-01-06 18:00\n')).to.deep.equal([]);
  });

  it('stand in the address and can be asked for by an attribute', async () => {
    const element = await showAgenda(undefined, 'view="grid"');
    expect(allByRole(element, 'table')).to.have.length(1);
    getByRole(element, 'link', 'Programme').click();
    await idle(element);
    expect(allByRole(element, 'table')).to.have.length(0);
    expect(new URL(location.href).searchParams.get('parvis.view')).to.equal('programme');
    history.back();
    await until(() => allByRole(element, 'table').length === 1);
  });

  it('show a day with parallel sessions as a table of hours and rooms', async () => {
    const element = await showAgenda(undefined, 'view="grid" filters="none"');
    const table = element.shadowRoot?.querySelector('table');
    expect(plain(table?.caption?.textContent ?? '')).to.equal('Vendredi 13 mars 2099');
    expect(rowTexts(table)).to.deep.equal([
      ['Heure', 'Amphi', 'Salle B'],
      ['9 h', 'Accueil'],
      ['9 h 30', 'Lit pour les nuls', 'Rust sans peur'],
      ['10 h', 'CSV profond'],
      ['13 h 30', 'Accessibilité', ''],
    ]);
    const all = [...(table?.querySelectorAll('td') ?? [])];
    expect(all.find((cell) => cell.textContent.includes('Accueil'))?.colSpan).to.equal(2);
    expect(all.find((cell) => cell.textContent.includes('Lit'))?.rowSpan).to.equal(2);
    expect(titles(element)).to.include('Soirée');
  });

  it('become lists in narrow places', async () => {
    const box = await mount('<div style="width: 320px"></div>');
    const element = await showAgenda(undefined, 'view="grid"');
    box.append(element);
    await until(() => allByRole(element, 'table').length === 0);
    expect(titles(element)).to.include('Lit pour les nuls');
  });

  it('show a month as a table whose days lead to the programme', async () => {
    const element = await showAgenda(courses, 'view="month"');
    const table = getByRole<HTMLTableElement>(element, 'table');
    expect(plain(table.caption?.textContent ?? '')).to.equal('Janvier 2099');
    expect([...table.querySelectorAll('th')].map((head) => head.abbr)).to.deep.equal([
      'lundi',
      'mardi',
      'mercredi',
      'jeudi',
      'vendredi',
      'samedi',
      'dimanche',
    ]);
    const links = [...table.querySelectorAll('a')];
    expect(links.map((link) => plain(nameOf(link)))).to.deep.equal([
      'lundi 5 janvier 2099, 1 séance',
      'mercredi 7 janvier 2099, 1 séance',
      'lundi 12 janvier 2099, 1 séance',
    ]);
    links[0]?.click();
    await until(() => days(element).includes('Lundi 5 janvier 2099'));
  });

  it('turn months, and take the focus to the month that is shown', async () => {
    const element = await showAgenda(courses, 'view="month"');
    getByRole(element, 'link', /^Mois suivant, février 2099/).click();
    await until(() => plain(focusedElement()?.textContent ?? '') === 'Février 2099');
    expect(new URL(location.href).searchParams.get('parvis.view')).to.equal('month.2099-02');
  });

  it('show one card per course with its dates', async () => {
    const element = await showAgenda(courses, 'view="courses"');
    expect(titles(element)).to.deep.equal(['Poterie', 'Vélo']);
    expect(card(element, 'Poterie'))
      .to.include('lundi 5 janvier 2099, 18 h')
      .and.include('lundi 9 février 2099, 18 h');
  });
});
