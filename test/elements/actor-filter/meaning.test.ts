import { expect } from 'chai';
import { getByRole, nameOf, allByRole, queryByRole, visibleText } from '../../support/query.js';
import { countOf, idle, plain, search, showDirectory, titles } from '../actor-directory/directory.js';
import { boxes, chips, nameStart, query, showPlaces, tick, visit, WIDE } from './fixture.js';

describe('Filters of a directory', () => {
  it('take one of the ticked values inside a filter, and every filter that has one', async () => {
    const element = await showPlaces('filters="publics, type"');
    await tick(element, 'adultes', element);
    expect(titles(element)).to.have.length(4);
    await tick(element, 'familles', element);
    expect(titles(element)).to.have.length(9);
    await tick(element, 'Service public', element);
    expect(titles(element)).to.deep.equal(['Dôme des sciences', 'Gymnase Nord', 'Halle aux livres']);
    expect(countOf(element)).to.equal('3 résultats sur 12');
  });

  it('want every ticked value where the owner says « all », and say so in words', async () => {
    const element = await showPlaces('filters="publics: all, type"');
    await tick(element, 'jeunes', element);
    await tick(element, 'familles', element);
    expect(titles(element)).to.deep.equal(['Atelier du pont', 'Lavoir']);
    const words = allByRole(element, 'group').map((group) => plain(nameOf(group)));
    expect(words).to.include('Publics, Les résultats ont tous les choix cochés.');
    expect(words).to.include('Type, Vous pouvez cocher plusieurs cases.');
    expect(visibleText(element)).to.include('Les résultats ont tous les choix cochés.');
  });

  it('count what ticking a value would give, given the other filters and the words', async () => {
    const element = await showPlaces('filters="publics, type"');
    expect(boxes(element, 'Publics')).to.deep.equal([
      'jeunes (7)',
      'familles (6)',
      'adultes (4)',
      'Écoles (3)',
    ]);
    await tick(element, 'Service public', element);
    expect(boxes(element, 'Publics')).to.deep.equal([
      'jeunes (1)',
      'familles (1)',
      'adultes (2)',
      'Écoles (1)',
    ]);
    expect(boxes(element, 'Type')).to.deep.equal(['Association (7)', 'Service public (3)', 'Entreprise (2)']);
    await search(element, 'halle');
    expect(boxes(element, 'Publics')).to.deep.equal([
      'jeunes (0)',
      'familles (0)',
      'adultes (1)',
      'Écoles (0)',
    ]);
  });

  it('take values that differ by case, accents or spaces for one', async () => {
    const element = await showPlaces('filters="type, publics"');
    expect(boxes(element, 'Type')).to.include('Association (7)');
    await tick(element, 'Écoles', element);
    expect(titles(element)).to.deep.equal(['Dôme des sciences', 'École de voile', 'Ferme ouverte']);
  });

  it('show both levels of a value, and give everything below the one that is ticked', async () => {
    const element = await showPlaces('filters="zone"');
    expect(boxes(element, 'Zone')).to.deep.equal(['Bretagne (8)', 'Corse (4)']);
    getByRole(element, 'button', 'Voir le détail de Bretagne').click();
    await idle(element);
    expect(boxes(element, 'Zone')).to.deep.equal([
      'Bretagne (8)',
      'Finistère (5)',
      'Morbihan (3)',
      'Corse (4)',
    ]);
    await tick(element, 'Bretagne', element);
    expect(countOf(element)).to.equal('8 résultats sur 12');
    await tick(element, 'Morbihan', element);
    expect(countOf(element)).to.equal('3 résultats sur 12');
    expect(chips(element)).to.deep.equal(['Retirer le filtre : Zone, Bretagne › Morbihan']);
    const bretagne = getByRole<HTMLInputElement>(element, 'checkbox', nameStart('Bretagne'));
    expect([bretagne.checked, bretagne.indeterminate]).to.deep.equal([false, true]);
    await tick(element, 'Bretagne', element);
    expect(query().getAll('parvis.zone')).to.deep.equal(['Bretagne']);
  });

  it('make two levels of two columns', async () => {
    const element = await showPlaces('filters="type > gratuit"');
    getByRole(element, 'button', 'Voir le détail de Association').click();
    await idle(element);
    expect(boxes(element, 'Type').slice(0, 3)).to.deep.equal(['Association (7)', 'oui (5)', 'non (2)']);
    await tick(element, 'non', element);
    expect(titles(element)).to.deep.equal(['École de voile', 'Lavoir']);
  });

  it('offer yes or no as one box', async () => {
    const element = await showPlaces('filters="gratuit"');
    const [box, ...others] = allByRole(element, 'checkbox');
    expect(others).to.deep.equal([]);
    expect(plain(nameOf(box ?? element))).to.equal('Gratuit (8)');
    box?.click();
    await idle(element);
    expect(titles(element)).to.have.length(8);
    expect(visibleText(element.shadowRoot?.querySelector('[part~="chip"]') ?? element).trim()).to.equal(
      'Gratuit',
    );
  });

  it('offer amounts and days as a range that says how far it goes', async () => {
    const element = await showPlaces('filters="places, mise a jour"');
    const from = allByRole<HTMLInputElement>(element, 'spinbutton', 'De')[0];
    if (!from) throw new Error('no field');
    expect(plain(visibleText(element))).to.include('De 5 à 300');
    expect(plain(visibleText(element))).to.include('De 1er décembre 2025 à 14 mars 2026');
    from.value = '80';
    from.dispatchEvent(new Event('change', { bubbles: true }));
    await idle(element);
    expect(titles(element)).to.deep.equal([
      'Dôme des sciences',
      'Ferme ouverte',
      'Gymnase Nord',
      'Halle aux livres',
    ]);
    expect(chips(element)).to.deep.equal(['Retirer le filtre : Places, à partir de 80']);
    const to = allByRole<HTMLInputElement>(element, 'spinbutton', 'À')[0];
    if (!to) throw new Error('no field');
    to.value = '20';
    to.dispatchEvent(new Event('change', { bubbles: true }));
    await idle(element);
    expect(query().getAll('parvis.places')).to.deep.equal(['20..80']);
    expect(from.value).to.equal('20');
  });

  it('offer days by month, the latest first', async () => {
    const element = await showPlaces('filters="mise a jour: month"');
    expect(boxes(element, 'Mise à jour')).to.deep.equal([
      'mars 2026 (1)',
      'février 2026 (3)',
      'janvier 2026 (4)',
      'décembre 2025 (2)',
      'Pas d’information (2)',
    ]);
    await tick(element, 'décembre 2025', element);
    expect(titles(element)).to.deep.equal(['École de voile', 'Ferme ouverte']);
    expect(
      query().get('parvis.mise-a-jour') ?? query().get('parvis.misea-jour') ?? [...query()].join(),
    ).to.include('2025-12');
  });

  it('offer first letters in the order of the alphabet', async () => {
    const element = await showPlaces('filters="nom: letter"');
    const letters = boxes(element, 'Nom').map((name) => name[0]);
    expect(letters).to.deep.equal(['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K', 'L']);
    await tick(element, 'E', element);
    expect(titles(element)).to.deep.equal(['École de voile']);
  });

  it('offer with and without a value', async () => {
    const element = await showPlaces('filters="site web: presence"');
    expect(boxes(element, 'Site web')).to.deep.equal(['Indiqué (6)', 'Pas d’information (6)']);
    await tick(element, 'Indiqué', element);
    expect(titles(element)).to.have.length(6);
    expect(chips(element)).to.deep.equal(['Retirer le filtre : Site web, Indiqué']);
  });

  it('offer one choice among many in a menu, in the order of the alphabet, and forget it with the others', async () => {
    const element = await showPlaces('filters="type: menu"');
    const menu = getByRole<HTMLSelectElement>(element, 'combobox', 'Type');
    const options = [...menu.options].map(({ label }) => plain(label));
    expect(options).to.deep.equal(['Tous', 'Association (7)', 'Entreprise (2)', 'Service public (3)']);
    menu.selectedIndex = 2;
    menu.dispatchEvent(new Event('change', { bubbles: true }));
    await idle(element);
    expect(titles(element)).to.deep.equal(['Bar à jeux', 'Ferme ouverte']);
    getByRole(element, 'button', 'Tout effacer').click();
    await idle(element);
    expect(menu.selectedIndex).to.equal(0);
    expect(titles(element)).to.have.length(12);
  });

  it('cannot see, lift or widen what the owner restricts', async () => {
    visit('?parvis.publie=non&parvis.publie=oui');
    const element = await showPlaces('where="publié: oui" filters="publics, publié"');
    expect(titles(element)).to.have.length(11);
    expect(titles(element)).not.to.include('Kiosque secret');
    expect(boxes(element, 'Publics')).to.include('jeunes (6)');
    expect(countOf(element)).to.equal('11 structures');
    const own = await showPlaces('where="publié: oui"');
    expect(queryByRole(own, 'button', 'Publié')).to.equal(null);
  });

  it('are chosen without configuration: never names, numbers of telephones nor free text, six at most', async () => {
    const element = await showPlaces();
    const names = allByRole(element, 'button')
      .filter((button) => button.matches('[part~="filter-toggle"]'))
      .map((button) => nameOf(button));
    expect(names).to.include.members(['Publics', 'Type']);
    expect(names).not.to.include.members(['Nom']);
    expect(names).not.to.include.members(['Site web']);
    expect(names.length).to.be.within(3, 6);
  });

  it('let a long list be searched, without minding accents', async () => {
    const rows = Array.from({ length: 60 }, (_, row) => `Lieu ${String(row)};Quartier ${String(row % 20)}`);
    const csv = `Nom;Secteur\n${rows.join('\n')}\nLe dernier;Île Verte\nUn autre;Île Verte\n`;
    const element = await showDirectory(csv, `filters="secteur: ticks" ${WIDE}`);
    expect(boxes(element, 'Secteur')).to.have.length(10);
    getByRole(element, 'button', 'Voir les 21 choix').click();
    await idle(element);
    expect(boxes(element, 'Secteur')).to.have.length(21);
    const field = getByRole<HTMLInputElement>(element, 'searchbox', 'Chercher dans « Secteur »');
    field.value = 'ile';
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await idle(element);
    expect(boxes(element, 'Secteur')).to.deep.equal(['Île Verte (2)']);
  });
});
