import { expect } from 'chai';
import { checkAccessibility } from '../../support/axe.js';
import { until } from '../../support/page.js';
import { allByRole, getByRole, queryByRole, visibleText } from '../../support/query.js';
import { card, idle, plain, said, showAgenda, titles } from '../training-agenda/agenda.js';

/** Workshops with points, one known by its commune alone, one on line. */
const workshops = `Atelier;Date;Début;Fin;Lieu;Commune;Code postal;Latitude;Longitude
Photos;2099-03-13;09:00;10:00;Médiathèque;Voiron;38500;45.364;5.592
Courriel;2099-03-14;09:00;10:00;Mairie;Grenoble;38000;45.188;5.724
Tableur;2099-03-15;09:00;10:00;Mairie;Grenoble;38000;;
Visio;2099-03-16;09:00;10:00;En ligne;;;;
Clavier;2099-03-17;09:00;10:00;Gare;Lyon;69003;45.760;4.858
`;

describe('An agenda near a place', () => {
  it('shows the sessions that are near enough, in the order of their days, each with its distance', async () => {
    const agenda = await showAgenda(workshops, 'id="ateliers" places="none" radius="5, 30"');
    (await until(() => queryByRole(agenda, 'button', 'Près de chez moi'))).click();
    const field = await until(() =>
      queryByRole<HTMLInputElement>(agenda, 'combobox', 'Ma commune ou mon code postal'),
    );
    field.value = 'Grenoble';
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    (await until(() => allByRole(agenda, 'option', /^Grenoble/)[0])).click();
    await until(() => titles(agenda).length === 3);
    await idle(agenda);
    expect(titles(agenda)).to.deep.equal(['Photos', 'Courriel', 'Tableur']);
    expect(card(agenda, 'Photos')).to.include('à 22 km');
    expect(card(agenda, 'Courriel')).to.include('à moins de 1 km');
    expect(card(agenda, 'Tableur')).to.include('dans cette commune');
    expect(said(agenda)).to.include('3 séances sur 5');
    expect(location.search).to.include('ateliers.near=cp-38000-grenoble').and.include('ateliers.within=30');
    await checkAccessibility(agenda);
  });

  it('offers distances without counts, which would be of rows, and leads on where nothing is near', async () => {
    history.replaceState(null, '', '?ateliers.near=voiron&ateliers.within=5');
    const agenda = await showAgenda(workshops, 'id="ateliers" places="none" radius="5, 30" filters="Lieu"');
    await until(() => titles(agenda).join() === 'Photos');
    (await until(() => queryByRole(agenda, 'button', 'Près de chez moi'))).click();
    const distance = await until(() => queryByRole<HTMLSelectElement>(agenda, 'combobox', 'Distance'));
    expect([...distance.options].map((option) => plain(option.text))).to.deep.equal([
      'Moins de 5 km',
      'Moins de 30 km',
      'Toutes',
    ]);
    agenda.selection = { near: 'voiron', within: 5, filters: { Lieu: ['Mairie'] } };
    await until(() => plain(visibleText(agenda)).includes('Rien à moins de 5 km'));
    getByRole(agenda, 'button', /Chercher jusqu’à 30.km/).click();
    await until(() => titles(agenda).join() === 'Courriel,Tableur');
  });

  it('does not offer it where the file says nothing of places', async () => {
    const agenda = await showAgenda();
    await idle(agenda);
    expect(queryByRole(agenda, 'button', 'Près de chez moi')).to.equal(null);
  });
});
