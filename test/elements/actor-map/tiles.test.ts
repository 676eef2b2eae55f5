import { expect } from 'chai';
import { checkAccessibility } from '../../support/axe.js';
import { mount, publish, requestsOf, until } from '../../support/page.js';
import { archiveOf, point } from '../../support/pmtiles.js';
import { getByRole, queryByRole } from '../../support/query.js';
import { places, settled, show, spotsOn } from './map.js';

/** Another site: this server under its other name. */
const elsewhere = location.host.replace('localhost', '127.0.0.1');

/** What tests have asked for that may still wait for its turn when the next one begins. */
const leftovers: string[] = [];

/** Everything that the page has asked for of another host than its own. */
const foreign = (): readonly string[] =>
  performance
    .getEntriesByType('resource')
    .filter(({ name }) => !leftovers.some((address) => name.includes(address)))
    .map(({ name }) => new URL(name).host)
    .filter((host) => host !== location.host);

beforeEach(() => {
  performance.clearResourceTimings();
  performance.setResourceTimingBufferSize(5000);
});

const template = (path: string, host: string): string =>
  `${location.protocol}//${host}${path}?z={z}&x={x}&y={y}`.replaceAll('&', '&amp;');

const pictures = (map: HTMLElement): readonly HTMLImageElement[] => [
  ...(map.shadowRoot?.querySelectorAll<HTMLImageElement>('.tiles img') ?? []),
];

const isSpot = (spot: HTMLElement): boolean => spot.getClientRects().length > 0;

describe('The background of a map', () => {
  it('asks nobody before a click that names whom it asks, and then exactly those', async () => {
    const tile = await publish('tuile.png', point, { type: 'image/png' });
    const { map } = await show(`tiles="${template(tile, elsewhere)}" attribution="© Les tuiles"`);
    await settled(map);
    expect(foreign()).to.deep.equal([]);
    expect(await requestsOf(tile)).to.deep.equal([]);
    expect(map.shadowRoot?.textContent).to.not.include('© Les tuiles');
    const label = `Afficher le fond de carte (votre navigateur contactera ${elsewhere})`;
    getByRole(map, 'button', label).click();
    await until(() => pictures(map).length > 0 && pictures(map).every(({ complete }) => complete));
    expect(new Set(foreign())).to.deep.equal(new Set([elsewhere]));
    const requests = await requestsOf(tile);
    expect(requests.length).to.be.above(0);
    for (const { headers, query } of requests) {
      expect(headers).to.not.have.any.keys('cookie', 'authorization');
      // Hosts of tiles refuse who does not say from which site they ask; the page itself is nobody's business.
      expect(headers['referer']).to.equal(`${location.origin}/`);
      expect(query).to.match(/z=\d+&x=\d+&y=\d+/);
    }
    expect(map.shadowRoot?.querySelector('[part="map-attribution"]')?.textContent.trim()).to.equal(
      '© Les tuiles',
    );
    await checkAccessibility(map);
    getByRole(map, 'button', 'Masquer le fond de carte').click();
    await until(() => pictures(map).length === 0);
    expect(queryByRole(map, 'button', label)).to.not.equal(null);
  });

  it('says nothing of it to the next page: another map asks again', async () => {
    const tile = await publish('tuile.png', point, { type: 'image/png' });
    const attributes = `tiles="${template(tile, elsewhere)}" attribution="©"`;
    const { map } = await show(attributes);
    getByRole(map, 'button', /contactera/).click();
    // Pictures go on loading when they are taken out of the page: the next test must not see them.
    await until(() => pictures(map).length > 0 && pictures(map).every(({ complete }) => complete));
    leftovers.push(tile);
    map.parentElement?.remove();
    const { map: other } = await show(attributes);
    expect(pictures(other)).to.deep.equal([]);
    expect(queryByRole(other, 'button', /contactera/)).to.not.equal(null);
  });

  it('comes at once where it lies on the site itself', async () => {
    const tile = await publish('tuile.png', point, { type: 'image/png' });
    const { map } = await show(`tiles="${tile}?z={z}&amp;x={x}&amp;y={y}"`);
    await until(() => pictures(map).some(({ complete, naturalWidth }) => complete && naturalWidth > 0));
    expect(foreign()).to.deep.equal([]);
    expect(queryByRole(map, 'button', /fond de carte/)).to.equal(null);
  });

  it('that is refused or broken leaves places and outline, and says one sentence', async () => {
    const broken = await publish('tuile.png', 'no picture', { type: 'image/png' });
    for (const path of [
      '/__test/status/403',
      '/__test/status/429',
      '/__test/html',
      '/__test/reset?before',
      broken,
    ]) {
      leftovers.push(path);
      const sign = path.includes('?') ? '&amp;' : '?';
      const tiles = `${location.protocol}//${elsewhere}${path}${sign}z={z}&amp;x={x}&amp;y={y}`;
      const { map } = await show(`tiles="${tiles}" attribution="©" center="45.17,5.72,9"`);
      getByRole(map, 'button', /contactera/).click();
      await until(() => map.shadowRoot?.querySelector('[part="map-fault"]'));
      expect(map.shadowRoot?.querySelectorAll('[part="map-fault"]')).to.have.length(1);
      expect(map.shadowRoot?.querySelector('[part="map-fault"]')?.textContent).to.equal(
        'Le fond de carte n’a pas pu être chargé. Les lieux restent là.',
      );
      expect(spotsOn(map).some(isSpot), path).to.equal(true);
      expect(map.shadowRoot?.querySelector('.outline .borders')).to.not.equal(null);
      map.parentElement?.remove();
    }
  });

  it('is what the attributes of a list say where the map is its view', async () => {
    const tile = await publish('tuile.png', point, { type: 'image/png' });
    leftovers.push(tile);
    const src = await publish('lieux.csv', places, { type: 'text/csv; charset=utf-8' });
    const list = await mount(
      `<actor-directory src="${src}" places="none" view="map" outline="none" tiles="${template(tile, elsewhere)}" attribution="© Les tuiles"></actor-directory>`,
    );
    const label = `Afficher le fond de carte (votre navigateur contactera ${elsewhere})`;
    await until(() => queryByRole(list, 'button', label));
    await settled(list);
    expect(await requestsOf(tile)).to.deep.equal([]);
    expect(list.shadowRoot?.querySelectorAll('.outline path')).to.have.length(0);
    getByRole(list, 'button', label).click();
    await until(() => pictures(list).length > 0);
    await until(async () => (await requestsOf(tile)).length > 0);
  });

  // What hangs keeps its connections: nothing else of that host is asked for behind it.
  it('that is slow keeps nobody from the places', async () => {
    leftovers.push('/__test/stall');
    const tiles = `${location.protocol}//${elsewhere}/__test/stall?z={z}&amp;x={x}&amp;y={y}`;
    const { map } = await show(`tiles="${tiles}" attribution="©"`);
    getByRole(map, 'button', /contactera/).click();
    await until(() => pictures(map).length > 0);
    expect(spotsOn(map).some(isSpot)).to.equal(true);
    getByRole(map, 'button', 'Zoom avant').click();
    await settled(map);
    expect(spotsOn(map).some(isSpot)).to.equal(true);
    getByRole(map, 'button', 'Masquer le fond de carte').click();
    await until(() => pictures(map).length === 0);
  });

  it('is not offered where its address makes no sense, or its maker is not named', async () => {
    for (const tiles of [
      'https://tuiles.example/{z}/{x}/{y}.png',
      'https://tuiles.example/{z}.png',
      'javascript:alert(1)/{z}/{x}/{y}',
      'osm',
    ]) {
      const { map } = await show(`tiles="${tiles}"`);
      await settled(map);
      expect(queryByRole(map, 'button', /fond de carte/), tiles).to.equal(null);
      expect(pictures(map)).to.deep.equal([]);
      map.parentElement?.remove();
    }
    expect(foreign()).to.deep.equal([]);
  });

  it('may be an archive of pictures, drawn by ourselves', async () => {
    const archive = await publish('ville.pmtiles', archiveOf(point), { type: 'application/octet-stream' });
    const { map } = await show(`tiles="${archive}"`);
    const canvas = await until(() => map.shadowRoot?.querySelector<HTMLCanvasElement>('.tiles canvas'));
    await until(() => canvas.width === 1);
    expect(foreign()).to.deep.equal([]);
  });

  it('may be an archive that its server gives in one piece, whether it tells how long that is or not', async () => {
    const archive = await publish('ville.pmtiles', archiveOf(point), { type: 'application/octet-stream' });
    for (const address of [archive, `${archive}?chunked&amp;.pmtiles`]) {
      const { map } = await show(`tiles="${address}"`);
      const canvas = await until(() => map.shadowRoot?.querySelector<HTMLCanvasElement>('.tiles canvas'));
      await until(() => canvas.width === 1);
      map.parentElement?.remove();
    }
  });

  it('says why an archive cannot be shown', async () => {
    const vectors = await publish('ville.pmtiles', archiveOf(point, { type: 1 }), {
      type: 'application/octet-stream',
    });
    const large = await publish('pays.pmtiles', new Uint8Array(20_000_001), {
      type: 'application/octet-stream',
    });
    const nonsense = await publish('ville.pmtiles', 'nothing of the kind', {
      type: 'application/octet-stream',
    });
    for (const [archive, sentence] of [
      [vectors, 'contient des vecteurs'],
      [nonsense, 'n’est pas un fichier PMTiles lisible'],
      ['/__test/status/404?.pmtiles', 'ne peut pas être atteint'],
      [`${large}?chunked&amp;.pmtiles`, 'ne le donne pas par morceaux'],
    ] as const) {
      const { map } = await show(`tiles="${archive}"`);
      const fault = await until(() => map.shadowRoot?.querySelector('[part="map-fault"]'));
      expect(fault.textContent, archive).to.include(sentence);
      expect(spotsOn(map).some(isSpot)).to.equal(true);
      map.parentElement?.remove();
    }
  });
});

describe('The outline of a map', () => {
  const square = {
    type: 'Polygon',
    coordinates: [
      [
        [5.6, 45.1],
        [5.8, 45.1],
        [5.8, 45.3],
        [5.6, 45.1],
      ],
    ],
  };
  const areasOf = (map: HTMLElement): string =>
    map.shadowRoot?.querySelector('.outline .areas')?.getAttribute('d') ?? '';

  it('is that of the départements where places are in France, and says whose it is', async () => {
    const { map } = await show();
    await until(() => areasOf(map).length > 10_000);
    expect(map.shadowRoot?.querySelector('[part="map-attribution"]')?.textContent).to.include(
      'MapSVG (CC BY 4.0)',
    );
  });

  it('is none elsewhere, and where its author wants none', async () => {
    const far = 'Nom;Latitude;Longitude\nMontréal;45.50;-73.57\nQuébec;46.81;-71.21\n';
    for (const [attributes, options] of [
      ['', { file: far }],
      ['outline="none"', {}],
    ] as const) {
      const { map } = await show(attributes, options);
      await settled(map);
      expect(areasOf(map)).to.equal('');
      expect(map.shadowRoot?.querySelector('[part="map-attribution"]')).to.equal(null);
      map.parentElement?.remove();
    }
  });

  it('may be that of a file', async () => {
    const src = await publish('quartiers.geojson', JSON.stringify(square), { type: 'application/geo+json' });
    const { map } = await show(`outline="${src}"`);
    await until(() => areasOf(map) !== '');
    const [request, ...others] = await requestsOf(src);
    expect(others).to.deep.equal([]);
    expect(request?.headers).to.not.have.any.keys('referer', 'authorization');
  });

  it('is left out with a sentence where it cannot be drawn', async () => {
    const large = await publish('grand.geojson', `{"type":"Polygon","x":"${'x'.repeat(5_100_000)}"}`);
    const line = Array.from({ length: 50_001 }, (_, at) => [5 + at / 1e6, 45]);
    const many = await publish('trop.geojson', JSON.stringify({ type: 'LineString', coordinates: line }));
    const nonsense = await publish('rien.geojson', '<html>');
    for (const [outline, sentence] of [
      [large, 'trop lourd'],
      [many, 'trop de points'],
      [nonsense, 'n’est pas un fichier GeoJSON'],
      ['/__test/status/404?x.geojson', 'ne peut pas être atteint'],
    ] as const) {
      const { map } = await show(`outline="${outline}"`);
      const fault = await until(() => map.shadowRoot?.querySelector('[part="map-fault"]'));
      expect(fault.textContent).to.include(sentence);
      expect(spotsOn(map).some(isSpot)).to.equal(true);
      map.parentElement?.remove();
    }
  });
});
