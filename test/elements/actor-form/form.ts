import type { ActorDirectory, ActorForm } from '../../../src/index.js';
import '../../../src/index.js';
import { mount, publish, until } from '../../support/page.js';
import { allByRole, getByRole, visibleText } from '../../support/query.js';

/** A directory as an association keeps it: with a column that is nobody's business, codes that repeat, quotes, a formula. */
export const directory = [
  'Nom;Thèmes;Ville;Statut;Téléphone;Courriel;Site;Présentation;Relance',
  '"Le Pas";"jardin, vélo";Grenoble;Association;04 76 00 00 01;pas@exemple.example;https://pas.example/;"Un ""café"" associatif; ouvert à tous.";secret-1',
  'La Main;vélo;Échirolles;Association;04 76 00 00 02;;;Un atelier.;secret-2',
  'Le Fil;"jardin, couture";Voiron;Coopérative;="0476000003";fil@exemple.example;;Des machines à coudre.;secret-3',
  'La Toile;couture;Grenoble;Coopérative;;;;Des cours.;secret-4',
  'Le Nid;"vélo, couture";Vif;Association;04 76 00 00 05;;;Un lieu.;secret-5',
  ...Array.from(
    { length: 8 },
    (_, place) =>
      `Atelier ${String(place)};${['jardin', 'vélo', '"vélo, jardin"'][place % 3] ?? ''};${['Grenoble', 'Vif'][place % 2] ?? ''};Association;;;;Une présentation.;`,
  ),
  '',
].join('\r\n');

export const shown = 'Nom, Thèmes, Ville, Statut, Téléphone, Courriel, Site, Présentation';

/** Encoded as spreadsheets do, so that a form that wrote UTF-8 would be noticed. */
export const asWindows1252 = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(text, (letter) => letter.charCodeAt(0));

export interface Shown {
  readonly form: ActorForm;
  readonly list: ActorDirectory;
  readonly src: string;
}

let before: Element | null = null;

/** A list with its form; the one of before makes way. */
export const show = async (
  attributes = 'to="annuaire@asso.example"',
  { file = asWindows1252(directory), list: ofList = `fields="${shown}"`, type = 'text/csv' } = {},
): Promise<Shown> => {
  before?.remove();
  const src = await publish('annuaire.csv', file, { type });
  const box = await mount(
    `<div><actor-directory id="liste" src="${src}" ${ofList}></actor-directory>
    <actor-form for="liste" ${attributes}>Bientôt</actor-form></div>`,
  );
  before = box;
  const form = box.querySelector('actor-form');
  const list = box.querySelector('actor-directory');
  if (!form || !list) throw new Error('They are not there');
  await until(() => list.shadowRoot?.querySelector('[part~="list"]') && list.visit.results?.complete);
  await list.updateComplete;
  await form.updateComplete;
  return { form, list, src };
};

/** Opens the card of an entry, and the form from there. */
export const correct = async ({ form, list }: Shown, name: string): Promise<void> => {
  const card = allByRole(list, 'article').find((each) => visibleText(each).includes(name));
  if (!card) throw new Error(`There is no ${name}`);
  getByRole(card, 'button', /Voir la fiche/).click();
  await list.updateComplete;
  (await until(() => card.querySelector<HTMLElement>('[part~="correction"]'))).click();
  await until(() => form.shadowRoot?.querySelector('form'));
  await form.updateComplete;
};

/** Writes in a field as a visitor who replaces what stands there. */
export const write = (form: ActorForm, label: string | RegExp, text: string): void => {
  const field = getByRole<HTMLInputElement>(form, 'textbox', label);
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  field.dispatchEvent(new Event('change', { bubbles: true }));
};

/** Goes on to what will be sent. */
export const review = async (form: ActorForm): Promise<void> => {
  getByRole(form, 'button', 'Relire avant d’envoyer').click();
  await until(() => form.shadowRoot?.querySelector('#message, .errors'));
  await form.updateComplete;
};

/** The text that leaves. */
export const message = (form: ActorForm): string =>
  form.shadowRoot?.querySelector<HTMLTextAreaElement>('#message')?.value ?? '';

/** Every kind of space as an ordinary one. */
export const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');
