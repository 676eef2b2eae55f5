import type { ActorDirectory, ActorMap } from '../../../src/index.js';
import '../../../src/index.js';
import { mount, publish, until } from '../../support/page.js';
import { allByRole, getByRole } from '../../support/query.js';

/** Places in and around Grenoble, one far away, some known by their commune alone, two nowhere. */
export const places = `Nom;Type;Commune;Code postal;Latitude;Longitude;Téléphone
Maison des habitants;Accueil;Échirolles;38130;45,1435;5,7102;0476000001
Atelier vélo;Atelier;Échirolles;38130;45.1442;5.7110;0476000002
Médiathèque;Culture;Grenoble;38000;45.1885;5.7245;0476000003
Fablab;Atelier;Grenoble;38000;45.1900;5.7300;
Recyclerie;Atelier;Voiron;38500;45.3640;5.5900;
Centre social;Accueil;Échirolles;38130;;;
Point d’accueil;Accueil;Échirolles;38130;;;
Cinéma;Culture;Lyon;69001;45.7676;4.8344;
Nulle part;Accueil;Brigadoon;;0;0;
Sans rien;Accueil;;;;;
`;

export interface Shown {
  readonly map: ActorMap;
  readonly list: ActorDirectory;
  readonly src: string;
}

/** A map and its list. */
export const show = async (attributes = '', { file = places, directory = '' } = {}): Promise<Shown> => {
  const src = await publish('lieux.csv', file, { type: 'text/csv; charset=utf-8' });
  const box = await mount(
    `<div><actor-map for="lieux" places="none" ${attributes}>Bientôt</actor-map>
    <actor-directory id="lieux" src="${src}" ${directory}></actor-directory></div>`,
  );
  const map = box.querySelector('actor-map');
  const list = box.querySelector('actor-directory');
  if (!map || !list) throw new Error('They are not there');
  await until(() => list.visit.results?.complete);
  await settled(map);
  return { map, list, src };
};

/** Waits until everything has its place and its name. */
export const settled = async (map: HTMLElement): Promise<void> => {
  let before: string | undefined;
  await until(async () => {
    await (map as Partial<ActorMap>).updateComplete;
    await new Promise((resolve) => requestAnimationFrame(resolve));
    const now = map.shadowRoot?.querySelector('.map, [part~="empty"]')?.outerHTML;
    const isStill = now !== undefined && now === before;
    before = now;
    return isStill;
  });
};

/** What the places on the map are called, sorted. */
export const namesOn = (map: HTMLElement): readonly string[] =>
  spotsOn(map)
    .map((spot) => spot.getAttribute('aria-label') ?? '')
    .sort((one, other) => one.localeCompare(other, 'fr'));

export const spotsOn = (map: HTMLElement): readonly HTMLButtonElement[] =>
  allByRole<HTMLButtonElement>(getByRole(map, 'group', 'Lieux sur la carte'), 'button');

export const spot = (map: HTMLElement, name: RegExp): HTMLButtonElement => {
  const found = spotsOn(map).find((each) => name.test(each.getAttribute('aria-label') ?? ''));
  if (!found) throw new Error(`No place is called ${String(name)}: ${namesOn(map).join(' | ')}`);
  return found;
};

/** What is said under the map. */
export const saidUnder = (map: HTMLElement): string =>
  (map.shadowRoot?.querySelector('.said')?.textContent ?? '').replace(/\s+/g, ' ').trim();
