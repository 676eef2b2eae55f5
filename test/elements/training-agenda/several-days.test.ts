import { expect } from 'chai';
import type { TrainingAgenda } from '../../../src/index.js';
import { checkAccessibility } from '../../support/axe.js';
import { until } from '../../support/page.js';
import { allByRole, focusedElement, getByRole, queryByRole } from '../../support/query.js';
import { days, idle, plain, said, showAgenda, titles } from './agenda.js';

const expo = `titre;début;fin;lieu
Exposition Lumières;2098-11-10;2098-12-20;Hall
Festival;2098-11-28;2098-12-02;Ville
Conférence;2098-12-03;;Hall
Vœux;2099-01-08;;Hall
`;

/** What stands in a day of the month: the titles, as a screen reader says them. */
const dayOf = (element: TrainingAgenda, day: number): readonly string[] => {
  const cell = [...(element.shadowRoot?.querySelectorAll('td:not(.other)') ?? [])][day - 1];
  return [...(cell?.querySelectorAll('.event') ?? [])].map((event) => plain(event.textContent));
};

const showMonth = (month: string, content = expo): Promise<TrainingAgenda> => {
  history.replaceState(null, '', `?parvis.view=month.${month}`);
  return showAgenda(content, 'view="month"');
};

const exhibition = 'Exposition Lumières (10 novembre – 20 décembre 2098)';

describe('What lasts several days', () => {
  it('stands on each of them, in each of its months', async () => {
    const element = await showMonth('2098-12');
    const found = [1, 2, 3, 4, 20, 21].map((day) => dayOf(element, day));
    expect(found).to.deep.equal([
      [exhibition, 'Festival (28 novembre – 2 décembre 2098)'],
      [exhibition, 'Festival (28 novembre – 2 décembre 2098)'],
      ['Conférence', exhibition],
      [exhibition],
      [exhibition],
      [],
    ]);
    const november = await showMonth('2098-11');
    expect([9, 10, 11, 28, 30].map((day) => dayOf(november, day).length)).to.deep.equal([0, 1, 1, 2, 2]);
  });

  it('is counted once by the agenda, and on each day by that day', async () => {
    const element = await showMonth('2098-12');
    expect(said(element)).to.include('4 séances');
    expect(queryByRole(element, 'link', 'mercredi 3 décembre 2098, 2 séances')).not.to.equal(null);
    expect(queryByRole(element, 'link', 'jeudi 4 décembre 2098, 1 séance')).not.to.equal(null);
    expect(allByRole(element, 'link').filter(({ part }) => part.contains('jump'))).to.have.length(22);
  });

  it('gives months in which nothing begins a place between the others', async () => {
    const content = `titre;début;fin\nExposition;2098-11-10;2099-02-20\nVœux;2099-05-08;\n`;
    const element = await showMonth('2099-01', content);
    expect(dayOf(element, 1)).to.deep.equal(['Exposition (10 novembre 2098 – 20 février 2099)']);
    expect(queryByRole(element, 'link', 'Mois précédent, décembre 2098')).not.to.equal(null);
    getByRole(element, 'link', 'Mois suivant, février 2099').click();
    await until(() => queryByRole(element, 'link', 'Mois suivant, mai 2099'));
    expect(dayOf(element, 20)).to.have.length(1);
    expect(dayOf(element, 21)).to.have.length(0);
  });

  it('is named on a day on which nothing begins, with the way to it', async () => {
    const element = await showMonth('2098-12');
    getByRole(element, 'link', 'jeudi 4 décembre 2098, 1 séance').click();
    await until(() => days(element).includes('Jeudi 4 décembre 2098'));
    await idle(element);
    expect(days(element)).to.deep.equal([
      'Lundi 10 novembre 2098',
      'Vendredi 28 novembre 2098',
      'Mercredi 3 décembre 2098',
      'Jeudi 4 décembre 2098',
      'Jeudi 8 janvier 2099',
    ]);
    expect(titles(element)).to.deep.equal(['Exposition Lumières', 'Festival', 'Conférence', 'Vœux']);
    await until(() => focusedElement()?.textContent.includes('4 décembre'));
    await checkAccessibility(element);
    getByRole(element, 'link', exhibition).click();
    await until(() => focusedElement()?.textContent.includes('10 novembre'));
    expect(days(element)).not.to.include('Jeudi 4 décembre 2098');
  });

  it('is named beside what begins on the day', async () => {
    const element = await showMonth('2098-12');
    getByRole(element, 'link', 'mercredi 3 décembre 2098, 2 séances').click();
    await until(() => said(element).includes('En cours ce jour-là'));
    expect(days(element)).to.have.length(4);
    expect(queryByRole(element, 'link', exhibition)).not.to.equal(null);
  });

  it('is there in an agenda that began before, and on a day that lies behind', async () => {
    const content = `titre;début;fin\nPermanence;2020-03-05;2099-02-20\nBal;2020-03-07;\nVœux;2099-05-08;\n`;
    const element = await showMonth('2020-03', content);
    expect(dayOf(element, 7)).to.deep.equal(['Bal', 'Permanence (5 mars 2020 – 20 février 2099)']);
    getByRole(element, 'link', 'samedi 7 mars 2020, 2 séances').click();
    await until(() => titles(element).includes('Bal'));
    await idle(element);
    const toggle = getByRole(element, 'button', /Masquer/);
    toggle.click();
    await until(() => !titles(element).includes('Bal'));
  });

  it('is the month of today where it goes on today', async () => {
    const now = new Date();
    const year = now.getFullYear();
    const element = await showAgenda(
      `titre;début;fin\nPermanence;${String(year - 1)}-03-05;${String(year + 1)}-02-20\nVœux;${String(year + 2)}-05-08;\n`,
      'view="month"',
    );
    const caption = element.shadowRoot?.querySelector('caption')?.textContent.toLowerCase() ?? '';
    expect(caption).to.include(now.toLocaleDateString('fr', { month: 'long', timeZone: 'Europe/Paris' }));
    expect(queryByRole(element, 'link', 'Aujourd’hui')).not.to.equal(null);
  });
});
