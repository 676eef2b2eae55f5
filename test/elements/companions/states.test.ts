import { expect } from 'chai';
import '../../../src/index.js';
import { checkAccessibility } from '../../support/axe.js';
import { idle, mount, publish, until } from '../../support/page.js';
import { visibleText } from '../../support/query.js';

const places = [
  'Nom;Type;Public;Commune;Latitude;Longitude',
  ...Array.from(
    { length: 24 },
    (_, at) =>
      `${String.fromCharCode(65 + at)} comme lieu;${['Atelier', 'Accueil'][at % 2] ?? ''};${['Jeunes', 'Familles', 'Seniors'][at % 3] ?? ''};${['Grenoble', 'Vif'][(at >> 1) % 2] ?? ''};45.${String(10 + at)};5.${String(70 + at)}`,
  ),
  '',
].join('\n');

const companions = ['map', 'index', 'stats', 'guide', 'kept', 'form'] as const;

/** All that stand beside a list, as one page would have them. */
const show = async (src: string | null, attributes = ''): Promise<HTMLElement> => {
  const list =
    src === null ? '' : `<actor-directory id="liste" src="${src}" keep ${attributes}></actor-directory>`;
  const elements = companions.map(
    (name) =>
      `<h2>${name}</h2><actor-${name} for="liste" ${name === 'form' ? 'to="a@asso.example"' : ''} ${name === 'map' ? 'places="none"' : ''}><p>Bientôt</p></actor-${name}>`,
  );
  const box = await mount(`<div>${list}${elements.join('')}</div>`);
  const directory = box.querySelector('actor-directory');
  if (directory)
    await until(() => directory.shadowRoot?.querySelector('[part~="list"], [part~="empty"], [role="alert"]'));
  return box;
};

/** What each of them shows: `…` for what stands between its tags. */
const shownBy = (box: HTMLElement): Readonly<Record<string, string>> =>
  Object.fromEntries(
    companions.map((name) => {
      const root = box.querySelector(`actor-${name}`)?.shadowRoot;
      const text = (root?.querySelector('.root')?.textContent ?? '').replace(/\s+/g, ' ').trim();
      return [name, root?.querySelector('slot:not([name])') ? '…' : text];
    }),
  );

const fallback = Object.fromEntries(companions.map((name) => [name, '…']));

/** Waits until every one of them shows something of its own. */
const allShow = async (box: HTMLElement): Promise<void> => {
  await until(() => Object.values(shownBy(box)).every((text) => text !== '…' && text !== ''));
  const list = box.querySelector('actor-directory');
  if (list) await idle(list);
};

const PLACE = 'parvis-copies';

describe('What stands beside a list', () => {
  afterEach(async () => {
    await caches.delete(PLACE);
  });

  it('shows what stands between its tags while there is no list', async () => {
    const box = await show(null);
    expect(shownBy(box)).to.deep.equal(fallback);
    await checkAccessibility(box);
  });

  it('shows that again where the list cannot be shown', async () => {
    const box = await show(await publish('vide.csv', ''));
    expect(shownBy(box)).to.deep.equal(fallback);
    await checkAccessibility(box);
  });

  it('says what there is to say of a list without an entry, and breaks nowhere', async () => {
    const box = await show(await publish('vide.csv', `${places.split('\n')[0] ?? ''}\n`));
    await until(() => shownBy(box)['index'] === 'Aucune entrée.');
    await until(() => shownBy(box)['map'] === 'Aucun lieu à montrer sur la carte.');
    await until(() => shownBy(box)['guide'] === '');
    expect(shownBy(box)['stats']).to.equal('…');
    await checkAccessibility(box);
  });

  it('shows as much as has arrived of a list that was cut', async () => {
    const box = await show(
      await publish('lieux.csv', places.slice(0, -8).replace(/;[^;]*;[^;]*$/, ';"45.3')),
    );
    await allShow(box);
    const list = box.querySelector('actor-directory');
    expect(visibleText(list ?? box)).to.include('La fin du fichier n’est pas arrivée');
    await checkAccessibility(box);
  });

  it('shows a copy of a list as it shows the list', async () => {
    const address = `/__test/status/500?${crypto.randomUUID()}`;
    const headers = { 'x-parvis-made': String(Date.UTC(2026, 0, 15)), 'content-type': 'text/csv' };
    const cache = await caches.open(PLACE);
    await cache.put(new URL(address, location.href).href, new Response(places, { headers }));
    const box = await show(address, 'keep-copy');
    await allShow(box);
    const list = box.querySelector('actor-directory');
    expect(visibleText(list ?? box)).to.match(/Cette liste date du 15 janvier 2026/);
    await checkAccessibility(box);
  });
});
