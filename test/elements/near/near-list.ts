import type { ActorDirectory } from '../../../src/index.js';
import '../../../src/index.js';
import { idle, mount, publish, until } from '../../support/page.js';
import { allByRole, focusedElement, queryByRole } from '../../support/query.js';

/** Places of which some have points, some nothing but their commune, one neither. */
export const places = `Nom;Commune;Code postal;Latitude;Longitude;Services
Amis du vélo;Grenoble;38000;45.188;5.724;Vélo
Bibliothèque;Échirolles;38130;45.144;5.718;Livres
Club nautique;Voiron;38500;45.364;5.592;Vélo
Dojo;Grenoble;38000;;;Sport
Épicerie;Voreppe;38340;;;Livres
Fanfare;;;;;Musique
Gare;Lyon;69003;45.760;4.858;Vélo`;

/** Small tables in the form that the build writes. */
const tables = {
  codes: `parvis codes;GeoNames (geonames.org), CC BY 4.0
38;Isère
69;Rhône

38000;4518;572
130;-4;-1
190;8;-4
20;5;-4
160;8;-6
30503;40;-75`,
  '38': `parvis 38;GeoNames (geonames.org), CC BY 4.0
151;Échirolles;130;45144;5718
34;Grenoble;000;36;-3
295;Varces-Allières-et-Risset;320;-98;-37
83;Voiron;500;284;-91
2;Voreppe;340;-67;49`,
  'names-v': `parvis v;GeoNames (geonames.org), CC BY 4.0
Varces-Allières-et-Risset;38524;3
Voiron;38563;4
Voreppe;38565;3`,
} as const;

/** A folder with tables of communes. */
export const publishTables = async (): Promise<string> => {
  const folder = `/__test/file/communes-${crypto.randomUUID()}/`;
  for (const [name, text] of Object.entries(tables)) {
    await fetch(`${folder}${name}.txt?type=text/plain`, { method: 'PUT', body: `${text}\n` });
  }
  return folder;
};

/** A directory called `liste`, drawn with what looks near a place where it has that. */
export const showPlaces = async (attributes = '', file = places): Promise<ActorDirectory> => {
  const src = await publish('lieux.csv', file, { type: 'text/csv; charset=utf-8' });
  const list = await mount<ActorDirectory>(
    `<actor-directory id="liste" ${attributes} src="${src}">Bientôt</actor-directory>`,
  );
  await until(() => list.shadowRoot?.querySelector('[part~="list"]'));
  await idle(list);
  return list;
};

/** Opens what looks near a place. */
export const openNear = async (list: ActorDirectory): Promise<HTMLInputElement> => {
  const button = await until(() => allByRole(list, 'button', 'Près de chez moi')[0]);
  button.click();
  const name = 'Ma commune ou mon code postal';
  const field = await until(() => queryByRole<HTMLInputElement>(list, 'combobox', name)); // it is fetched
  await until(() => focusedElement() === field);
  return field;
};

export const type = async (list: ActorDirectory, field: HTMLInputElement, text: string): Promise<void> => {
  field.focus();
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await idle(list);
};

/** Titles with what is told of their distance. */
export const told = (list: ActorDirectory): readonly string[] =>
  allByRole(list, 'article').map((card) => {
    const title = card.querySelector('[part~="title"]')?.textContent.trim() ?? '';
    const distance = card.querySelector('[part~="distance"]')?.textContent.trim().replace(/\s/g, ' ');
    return [title, distance].filter(Boolean).join(', ');
  });
