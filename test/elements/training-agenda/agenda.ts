import '../../../src/index.js';
import type { TrainingAgenda } from '../../../src/index.js';
import { mount, publish, until } from '../../support/page.js';
import { allByRole, visibleText } from '../../support/query.js';

/** A conference far ahead, with a session that lies behind, one over midnight and one without a date. */
export const conference = `Titre;Début;Fin;Salle;Type;Intervenants;Statut;Inscription;Date limite
Accueil;2099-03-13 09:00;2099-03-13 09:30;;Pause;;;;
Lit pour les nuls;2099-03-13 09:30;2099-03-13 10:30;Amphi;Atelier;Ada Lune (Les Libres);;https://inscription.example/lit;01/03/2099
Rust sans peur;2099-03-13 09:30;2099-03-13 10:00;Salle B;Atelier;Linus;complet;https://inscription.example/rust;
CSV profond;2099-03-13 10:00;2099-03-13 11:30;Salle B;Exposé;Grace;;https://inscription.example/csv;29/09/2023
Accessibilité;2099-03-13 13:30;2099-03-13 17:00;Amphi;Exposé;Alan;annulé;;
Soirée;2099-03-14 23:00;2099-03-15 01:00;Bar;Pause;;;;
Édition passée;2020-03-14 16:00;2020-03-14 17:00;Amphi;Exposé;;;https://inscription.example/passee;
Plus tard;un jour;;;Exposé;;;;
`;

/** A programme that is over. */
export const training = `Jour;Début;Fin;Séance;Intervenants;Lieu
lundi 16 janvier 2023;13h30;17h;Comprendre le monde associatif;Yannick Blanc (La Fonda);Montreuil
mardi 17 janvier 2023;9h;9h30;Retours;;Montreuil
`;

const start = location.href;

/** What one test leaves in the address is not for the next. */
beforeEach(() => {
  history.replaceState(null, '', start);
});

/** Publishes a file, puts an agenda on the page and waits for its sessions. */
export const showAgenda = async (
  content: string | Uint8Array<ArrayBuffer> = conference,
  attributes = '',
  name = 'programme.csv',
): Promise<TrainingAgenda> => {
  const src = await publish(name, content);
  const element = await mount<TrainingAgenda>(
    `<training-agenda src="${src}" time-zone="Europe/Paris" ${attributes}><a href="${src}">Le fichier</a></training-agenda>`,
  );
  await until(() => element.shadowRoot?.querySelector('[part~="toolbar"], [part~="empty"], [part~="error"]'));
  await idle(element);
  return element;
};

/** Waits until the last question has been answered and drawn. */
export const idle = async (element: TrainingAgenda): Promise<void> => {
  let before: string | undefined;
  await until(async () => {
    await element.updateComplete;
    const now = element.shadowRoot?.innerHTML;
    const isStill = now === before;
    before = now;
    return isStill;
  });
};

/** Every kind of space as one ordinary space: engines differ in those that `Intl` writes. */
export const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

const texts = (element: Element, selector: string): string[] =>
  [...(element.shadowRoot?.querySelectorAll(selector) ?? [])].map((each) => plain(visibleText(each)));

/** The headings of the days, in their order. */
export const days = (element: Element): string[] => texts(element, '[part~="day-title"]');

/** The titles of the sessions on screen, in their order. */
export const titles = (element: Element): string[] => texts(element, '[part~="title"]');

/** What the card of a session says. */
export const card = (element: Element, title: string): string => {
  const found = allByRole(element, 'article').find(
    (each) => plain(visibleText(each.querySelector('[part~="title"]') ?? each)) === title,
  );
  if (!found) throw new Error(`There is no session « ${title} »`);
  return plain(visibleText(found));
};

/** What the agenda says as a whole. */
export const said = (element: Element): string => plain(visibleText(element));
