import type { ActorDirectory } from '../../../src/index.js';
import '../../../src/index.js';
import { idle, mount, publish, until } from '../../support/page.js';
import { allByRole, visibleText } from '../../support/query.js';

/** A small directory of our own, with what trips readers up: accents, ligatures, apostrophes, lists, empty cells. */
export const associations = `Nom;Type;Commune;Code postal;Présentation;Téléphone;Courriel;Site web;Thèmes
"Les Œufs de l’Été";Association;Échirolles;38130;"Un jardin partagé, ouvert à tous les formateur·rices du quartier.";04 65 71 12 34;jardin@exemple.example;https://jardin.example/;"nature, partage"
Café réparation;Association;Grenoble;38000;On répare ensemble les objets du quotidien.;04 65 71 22 33;cafe@exemple.example;www.cafe.example;"réparation, partage"
Maison des habitants;Service public;Échirolles;38130;Accueil, écrivain public et ordinateurs en libre accès.;04 65 71 44 55;;;"numérique, accueil"
La Boîte à outils;Entreprise;Vif;38450;Prêt d’outils pour le jardin et la maison.;;outils@exemple.example;https://outils.example/pret;"réparation"
Thiérache numérique;Association;Hirson;02500;Des ateliers pour apprendre à son rythme.;03 53 01 10 20;;https://thierache.example/;"numérique"
`;

export { idle };

const start = location.href;

/** What one test leaves in the address is not for the next. */
beforeEach(() => {
  history.replaceState(null, '', start);
});

/** Publishes a file, puts a directory on the page and waits for its entries. */
export const showDirectory = async (
  content: string | Uint8Array<ArrayBuffer> = associations,
  attributes = '',
  { name = 'annuaire.csv', type = 'text/csv; charset=utf-8' } = {},
): Promise<ActorDirectory> => {
  const src = await publish(name, content, { type });
  const element = await mount<ActorDirectory>(
    `<actor-directory src="${src}" ${attributes}><a href="${src}">Le fichier</a></actor-directory>`,
  );
  await until(() => element.shadowRoot?.querySelector('[part~="list"], [part~="empty"], [part~="error"]'));
  await until(() => !element.shadowRoot?.querySelector('[aria-busy="true"]'));
  await element.updateComplete;
  return element;
};

/** The titles of the entries on screen, in their order. */
export const titles = (element: Element): string[] =>
  allByRole(element, 'article').map((card) => visibleText(card.querySelector('[part~="title"]') ?? card));

/** What a visitor types into the search box, at once. */
export const search = async (element: ActorDirectory, words: string): Promise<void> => {
  const input = element.shadowRoot?.querySelector<HTMLInputElement>('input[type="search"]');
  if (!input) throw new Error('There is no search box');
  input.value = words;
  input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await idle(element);
};

/** The sentence above the list. */
export const countOf = (element: ActorDirectory): string => {
  const heading = element.shadowRoot?.querySelector('[part~="count"]');
  return heading ? plain(visibleText(heading)) : '';
};

/** Every kind of space as one ordinary space: what `Intl` puts between digits differs from engine to engine. */
export const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();
