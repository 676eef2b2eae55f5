import { expect } from 'chai';
import { checkAccessibility } from '../../support/axe.js';
import { mount, open, press, publish, requestsOf, until } from '../../support/page.js';
import { focusedElement, getByRole, queryByRole, visibleText } from '../../support/query.js';
import { inForcedColours } from '../../support/media.js';
import { namesOn, places, saidUnder, settled, show, spot, spotsOn } from './map.js';

const start = location.href;

beforeEach(() => {
  history.replaceState(null, '', start);
});

const clusters = (map: HTMLElement): number =>
  spotsOn(map).reduce((sum, each) => sum + (Number(each.textContent) || 1), 0);

/** Presses the button and waits for the map to come to rest. */
const click = async (map: HTMLElement, name: string): Promise<void> => {
  getByRole(map, 'button', name).click();
  await settled(map);
};

describe('<actor-map>', () => {
  it('shows everything that was found, not the page of the list, and asks for the file once', async () => {
    const { map, src } = await show('', { directory: 'page-size="2"' });
    expect(clusters(map)).to.equal(8);
    expect(saidUnder(map)).to.match(/^8 lieux, dont 2 au centre de leur commune\. 2 sans adresse/);
    expect(await requestsOf(src)).to.have.length(1);
    await checkAccessibility(map);
  });

  it('speaks the language of the page', async () => {
    const { map } = await show('', { directory: 'lang="en"' });
    await until(
      () => map.shadowRoot?.querySelector('section')?.getAttribute('aria-label') === 'Map of the results',
    );
    expect(saidUnder(map)).to.match(
      /^8 places, 2 of them in the middle of their town\. 2 without an address: see them/,
    );
  });

  it('says what places are called, and which are only known by their commune', async () => {
    const { map } = await show('center="45.1438,5.7106,18"');
    expect(namesOn(map)).to.include.members(['Atelier vélo, Échirolles', 'Maison des habitants, Échirolles']);
    // Two in the middle of the commune stand at the same point.
    const inTown = spot(map, /^2 structures à Échirolles/);
    expect(inTown.className).to.include('of-town');
    expect(inTown.textContent).to.equal('2');
  });

  it('comes nearer to a cluster, and gives the focus to its first place', async () => {
    const { map } = await show();
    const cluster = spot(map, /^\d+ lieux autour/);
    const before = spotsOn(map).length;
    cluster.focus();
    cluster.click();
    await settled(map);
    await until(() => spotsOn(map).length !== before || clusters(map) !== 8);
    expect(spotsOn(map)).to.include(focusedElement());
  });

  it('tells in the panel of what stands at a place, and leads to its card', async () => {
    const { map, list } = await show('center="45.1438,5.7106,18"');
    spot(map, /^Atelier vélo/).click();
    const panel = await until(() => queryByRole(map, 'complementary', 'Atelier vélo, Échirolles'));
    expect(visibleText(panel)).to.include('Atelier vélo').and.include('04 76 00 00 02');
    await until(() => focusedElement()?.textContent.includes('Atelier vélo'));
    await checkAccessibility(map);
    getByRole(panel, 'link', 'Voir la fiche : Atelier vélo').click();
    await until(() => list.visit.selection.open !== '');
    await until(() => focusedElement()?.closest('[data-entry]'));
    expect(list.shadowRoot?.querySelector('[part~="open"]')?.textContent).to.include('Atelier vélo');
  });

  it('keeps in sight what stands open, where the panel takes room from the map', async () => {
    const { map } = await show('center="45.1435,5.7082,18"');
    if (map.parentElement) map.parentElement.style.inlineSize = '1000px';
    await settled(map);
    const canvas = map.shadowRoot?.querySelector('.canvas') ?? map;
    await until(() => canvas.clientWidth > 900);
    await settled(map);
    spot(map, /^Maison des habitants/).click();
    const chosen = await until(() => map.shadowRoot?.querySelector('.spot.chosen'));
    await until(() => canvas.clientWidth < 800);
    await settled(map);
    expect(chosen.getBoundingClientRect().right).to.be.lessThan(canvas.getBoundingClientRect().right);
  });

  it('tells the page of the entry before it opens it', async () => {
    const { map, list } = await show('center="45.1438,5.7106,18"');
    const told: string[] = [];
    list.addEventListener('parvis-open', (event) => {
      told.push(event.entry.cells[0] ?? '');
      event.preventDefault();
    });
    spot(map, /^Atelier vélo/).click();
    const panel = await until(() => queryByRole(map, 'complementary'));
    getByRole(panel, 'link', /^Voir la fiche/).click();
    expect(told).to.deep.equal(['Atelier vélo']);
  });

  it('lists those that stand at one point', async () => {
    const { map } = await show('center="45.1438,5.7106,18"');
    spot(map, /^2 structures à Échirolles/).click();
    const panel = await until(() => queryByRole(map, 'complementary', /^2 structures à Échirolles/));
    expect(visibleText(panel)).to.include('Centre social').and.include('Point d’accueil');
    await press('Escape');
    await until(() => queryByRole(map, 'complementary') === null);
    expect(focusedElement()?.getAttribute('aria-label')).to.match(/^2 structures à Échirolles/);
  });

  it('is one stop of the keyboard: arrows, Home and End lead on', async () => {
    const { map } = await show('center="45.1438,5.7106,18"');
    expect(spotsOn(map).filter(({ tabIndex }) => tabIndex === 0)).to.have.length(1);
    const first = spot(map, /^Atelier vélo/);
    first.focus();
    await press('ArrowLeft');
    expect(focusedElement()).to.not.equal(first);
    expect(spotsOn(map)).to.include(focusedElement());
    expect(spotsOn(map).filter(({ tabIndex }) => tabIndex === 0)).to.deep.equal([focusedElement()]);
    await press('Home');
    expect(focusedElement()?.getAttribute('aria-label')).to.equal(
      [...namesOn(map)].sort((one, other) => one.localeCompare(other))[0],
    );
    await press('End');
    expect(focusedElement()?.getAttribute('aria-label')).to.equal(
      [...namesOn(map)].sort((one, other) => one.localeCompare(other)).at(-1),
    );
  });

  it('can be passed over', async () => {
    const { map } = await show();
    getByRole(map, 'button', 'Passer la carte').click();
    expect(focusedElement()?.className).to.equal('said');
  });

  it('is moved by buttons alone', async () => {
    const { map } = await show();
    const bar = (): string => map.shadowRoot?.querySelector('.scale')?.textContent ?? '';
    const whole = bar();
    await click(map, 'Zoom avant');
    await click(map, 'Zoom avant');
    await until(() => bar() !== whole);
    for (const way of ['nord', 'sud', 'ouest', 'est']) {
      const name = way === 'ouest' || way === 'est' ? `l’${way}` : `le ${way}`;
      await click(map, `Déplacer la carte vers ${name}`);
    }
    await click(map, 'Tout voir');
    await until(() => bar() === whole);
    expect(clusters(map)).to.equal(8);
  });

  it('follows filters, and moves only where nothing is in sight any more', async () => {
    const { map, list } = await show('center="45.1438,5.7106,18"');
    list.filter('Type', ['Culture']);
    await until(() => saidUnder(map).startsWith('2 lieux'));
    await settled(map);
    // The two are in Grenoble and Lyon: they were out of sight.
    await until(() => clusters(map) === 2);
    const bar = map.shadowRoot?.querySelector('.scale')?.textContent;
    list.filter('Type', []);
    await until(() => saidUnder(map).startsWith('8 lieux'));
    await settled(map);
    expect(map.shadowRoot?.querySelector('.scale')?.textContent).to.equal(bar);
  });

  it('shows every entry whatever is searched, where its author wants that', async () => {
    const { map, list } = await show('of="all"');
    list.filter('Type', ['Culture']);
    await until(() => list.visit.results?.count === 2);
    await settled(map);
    expect(saidUnder(map)).to.match(/^8 lieux/);
  });

  it('limits the list to what is seen: in the address, as a chip, and back', async () => {
    const { map, list } = await show('center="45.17,5.72,12"');
    await click(map, 'Limiter à cette zone');
    await until(() => list.visit.results?.count === 6);
    expect(new URLSearchParams(location.search).get('lieux.bbox')).to.match(
      /^5\.\d+,45\.\d+,5\.\d+,45\.\d+$/,
    );
    const chip = await until(() =>
      queryByRole(list, 'button', 'Retirer le filtre : Carte, Zone de la carte'),
    );
    expect(queryByRole(map, 'button', 'Ne plus limiter à la zone')).to.not.equal(null);
    history.back();
    await until(() => list.visit.results?.count === 10);
    history.forward();
    await until(() => list.visit.results?.count === 6);
    expect(chip.isConnected || queryByRole(list, 'button', /Zone de la carte/)).to.be.ok;
    getByRole(list, 'button', 'Retirer le filtre : Carte, Zone de la carte').click();
    await until(() => list.visit.results?.count === 10);
  });

  it('shows in the list what has no place', async () => {
    const { map, list } = await show();
    getByRole(map, 'button', 'les voir').click();
    await until(() => list.visit.results?.count === 2);
    expect(list.visit.results?.entries.map(({ cells }) => cells[0])).to.deep.equal([
      'Nulle part',
      'Sans rien',
    ]);
    expect(new URLSearchParams(location.search).get('lieux.bbox')).to.equal('none');
    await until(() => saidUnder(map) === 'Aucun lieu à montrer sur la carte. 2 sans adresse.');
  });

  it('begins in the zone that the address asks for', async () => {
    const src = await publish('lieux.csv', places, { type: 'text/csv; charset=utf-8' });
    const page = await publish(
      'page.html',
      `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Carte</title>
      <actor-map for="lieux"></actor-map><actor-directory id="lieux" src="${src}"></actor-directory>
      <script type="module" src="/dist/parvis/parvis.js"></script>`,
      { type: 'text/html' },
    );
    const { document } = await open(`${page}?lieux.bbox=5.6,45.1,5.8,45.2`);
    const said = await until(() => document.querySelector('actor-map')?.shadowRoot?.querySelector('.said'));
    await until(() => said.textContent.includes('6 lieux'));
  });

  it('says why there is no map', async () => {
    const { map } = await show('', { file: 'Nom;Note\nUn;1\nDeux;2\n' });
    await until(() => visibleText(map).includes('ne dit pas où sont ses entrées'));
    await checkAccessibility(map);
  });

  it('keeps what stands between its tags while there is no list', async () => {
    const map = await mount('<actor-map for="absent">Bientôt</actor-map>');
    expect(visibleText(map)).to.include('Bientôt');
  });

  it('turns coordinates that stand the wrong way round, and draws none that are no place of the Earth', async () => {
    const rows = [
      ...Array.from({ length: 12 }, (_, row) => `Lieu ${row};${5.7 + row / 100};${45.1 + row / 100}`),
      'Zéro;0;0',
      'Loin;512;45',
      'Mots;ici;là',
      'Mètres;913000;6450000',
    ];
    const { map } = await show('', { file: `Nom;Latitude;Longitude\n${rows.join('\n')}\n` });
    expect(saidUnder(map)).to.match(/^12 lieux\. 4 sans adresse/);
    expect(clusters(map)).to.equal(12);
  });

  it('can be used in forced colours', async () => {
    const { map } = await show();
    const marks = inForcedColours(map, () =>
      spotsOn(map).map((each) => getComputedStyle(each, '::before').backgroundColor),
    );
    expect(new Set(marks).size).to.be.below(3);
    expect(marks).to.not.include('rgba(0, 0, 0, 0)');
  });
});
