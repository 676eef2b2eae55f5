import { expect } from 'chai';
import { mount, publish, until } from '../../support/page.js';
import { countsOn, onPaper } from '../../support/media.js';
import type { ActorMap, TrainingAgenda } from '../../../src/index.js';
import { settled, show, spotsOn } from './map.js';

const start = location.href;

beforeEach(() => {
  history.replaceState(null, '', start);
});

afterEach(() => {
  dispatchEvent(new Event('afterprint'));
});

const textsOn = (map: HTMLElement): readonly string[] => spotsOn(map).map(({ textContent }) => textContent);

describe('A map on paper', () => {
  it('shows all of it with the numbers that its entries have in the printed list, its outline and its scale', async () => {
    const { map, list } = await show('center="45.1438,5.7106,18"', { directory: 'page-size="2"' });
    const onScreen = textsOn(map);
    await until(() => map.shadowRoot?.querySelector('.outline .areas')?.getAttribute('d'));
    dispatchEvent(new Event('beforeprint'));
    expect(textsOn(map)).to.include.members(['5', '8', '(6)']);
    const canvas = map.shadowRoot?.querySelector<HTMLElement>('.canvas');
    expect(canvas?.clientWidth).to.equal(640);
    expect(map.shadowRoot?.querySelector('.scale')?.textContent).to.match(/km$/);
    // In the list the same numbers stand before the titles.
    const fifth = await until(() => list.shadowRoot?.querySelectorAll('[part~="title-link"]')[4]);
    expect(fifth.textContent.trim()).to.equal('Recyclerie');
    onPaper(list, () => {
      expect(getComputedStyle(fifth, '::before').content).to.include('counter(entry)');
      const card = fifth.closest('[data-entry]');
      expect(card && countsOn(card, 'entry')).to.equal(true);
    });
    onPaper(map, () => {
      const label = spotsOn(map).find(({ textContent }) => textContent === '5');
      expect(getComputedStyle(map.shadowRoot?.querySelector('.controls') ?? map).display).to.equal('none');
      if (label) expect(getComputedStyle(label, '::before').height).to.equal('16px');
      // Whom lines are owed to stands below the map, not over what lies at its edge.
      const credit = map.shadowRoot?.querySelector('[part="map-attribution"]');
      expect(credit && getComputedStyle(credit).position).to.equal('static');
    });
    dispatchEvent(new Event('afterprint'));
    await settled(map);
    expect(textsOn(map)).to.deep.equal(onScreen);
  });

  it('has no numbers where the list prints none, or others', async () => {
    const { map } = await show('of="all"');
    dispatchEvent(new Event('beforeprint'));
    expect(textsOn(map).filter((text) => /^\d/.test(text))).to.deep.equal([]);
    dispatchEvent(new Event('afterprint'));
    const sessions = `Atelier;Date;Commune;Latitude;Longitude
Tableur;2099-03-15;Voiron;45.364;5.592
Courriel;2099-03-14;Grenoble;45.188;5.724
`;
    const box = await mount(
      `<div><actor-map for="ateliers" places="none"></actor-map>
      <training-agenda id="ateliers" src="${await publish('ateliers.csv', sessions)}"></training-agenda></div>`,
    );
    const [ofSessions, agenda] = [
      box.querySelector<ActorMap>('actor-map'),
      box.querySelector<TrainingAgenda>('training-agenda'),
    ];
    if (!ofSessions || !agenda) throw new Error('They are not there');
    await until(() => spotsOn(ofSessions).length === 2);
    await settled(ofSessions);
    dispatchEvent(new Event('beforeprint'));
    expect(textsOn(ofSessions)).to.deep.equal(['', '']);
  });
});
