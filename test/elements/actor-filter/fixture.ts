import type { ActorDirectory } from '../../../src/index.js';
import { allByRole, getByRole, nameOf } from '../../support/query.js';
import { idle, plain, showDirectory } from '../actor-directory/directory.js';

/** A dozen places of our own: lists, levels, yes and no, amounts, days, and values that are spelled in several ways. */
export const places = `Nom;Type;Publics;Zone;Gratuit;Places;Mise à jour;Site web;Publié
Atelier du pont;Association;jeunes, familles;Bretagne > Finistère;oui;12;15/01/2026;https://pont.example/;oui
Bar à jeux;Entreprise;jeunes;Bretagne > Morbihan;non;40;20/01/2026;;oui
Café des langues;Association;adultes, jeunes;Bretagne > Finistère;oui;25;03/02/2026;https://langues.example/;oui
Dôme des sciences;Service public;familles, Écoles;Corse > Haute-Corse;non;300;14/03/2026;https://dome.example/;oui
École de voile;association;jeunes, écoles;Corse > Haute-Corse;non;60;01/12/2025;;oui
Ferme ouverte;Entreprise;familles, ecoles;Bretagne > Morbihan;oui;80;11/12/2025;https://ferme.example/;oui
Gymnase Nord;Service public;jeunes, adultes;Corse > Corse-du-Sud;oui;150;02/02/2026;;oui
Halle aux livres;Service public;adultes;Bretagne > Finistère;oui;90;08/02/2026;https://halle.example/;oui
Îlot vert;Association;familles;Corse > Corse-du-Sud;oui;15;;;oui
Jardin clos;Association;adultes, familles;Bretagne > Finistère;oui;10;30/01/2026;;oui
Kiosque secret;Association;jeunes;Bretagne > Finistère;oui;5;30/01/2026;;non
Lavoir;Association;jeunes, familles;Bretagne > Morbihan;non;20;;https://lavoir.example/;oui
`;

/** Enough room for filters beside the list. */
export const WIDE = 'style="width: 1100px"';

/** Puts the directory of places on the page. */
export function showPlaces(attributes = '', room = WIDE): Promise<ActorDirectory> {
  return showDirectory(places, `${attributes} ${room}`);
}

/** What stands in the query string of the page. */
export function query(): URLSearchParams {
  return new URL(location.href).searchParams;
}

/** Opens the page as if it had been asked for with this query string. */
export function visit(search: string): void {
  const url = new URL(location.href);
  url.search = search;
  history.replaceState(null, '', url.href);
}

/** The boxes of a filter as they are read out: `jeunes (6)`. */
export function boxes(root: Element, filter: string): readonly string[] {
  return allByRole(getByRole(root, 'group', nameStart(filter)), 'checkbox').map((box) => plain(nameOf(box)));
}

/** Ticks or unticks the box of a value, whatever its count. */
export async function tick(root: Element, value: string, list: ActorDirectory): Promise<void> {
  getByRole(root, 'checkbox', nameStart(value)).click();
  await idle(list);
}

/** The values that are shown as chosen above the list. */
export function chips(root: Element): readonly string[] {
  return allByRole(root, 'button', /^Retirer le filtre/).map((chip) => plain(nameOf(chip)));
}

/** A name that begins so and goes on with a count, a comma or nothing. */
export function nameStart(text: string): RegExp {
  return new RegExp(`^${text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?:$|[ ,(\\u202f\\u00a0])`);
}
