import type { ActorDirectory, ActorKept } from '../../../src/index.js';
import '../../../src/index.js';
import { mount, publish, until } from '../../support/page.js';
import { allByRole, getByRole, queryByRole, visibleText } from '../../support/query.js';
import { associations, idle, plain } from '../actor-directory/directory.js';

export { idle, plain };

/** A directory called `liste` in which entries can be kept. */
export const showKeeping = async (attributes = 'keep', file = associations): Promise<ActorDirectory> => {
  const src = await publish('annuaire.csv', file, { type: 'text/csv; charset=utf-8' });
  const list = await mount<ActorDirectory>(
    `<actor-directory id="liste" ${attributes} src="${src}">Bientôt</actor-directory>`,
  );
  await until(() => list.shadowRoot?.querySelector('[part~="list"]'));
  await idle(list);
  return list;
};

/** A directory and what is kept of it, elsewhere in the page. */
export const showKept = async (
  attributes = '',
  file = associations,
): Promise<{ readonly list: ActorDirectory; readonly kept: ActorKept }> => {
  const src = await publish('annuaire.csv', file, { type: 'text/csv; charset=utf-8' });
  const box = await mount(
    `<div><actor-kept for="liste">Bientôt</actor-kept>
    <actor-directory id="liste" src="${src}" ${attributes}>Bientôt</actor-directory></div>`,
  );
  const list = box.querySelector('actor-directory');
  const kept = box.querySelector('actor-kept');
  if (!list || !kept) throw new Error('They are not there');
  await until(() => list.shadowRoot?.querySelector('[part~="keep"]'));
  await idle(list);
  await kept.updateComplete;
  return { list, kept };
};

/** The button that keeps an entry. */
export const keepButton = (list: Element, title: string): HTMLElement =>
  getByRole(list, 'button', `Garder : ${title}`);

export const keep = async (list: ActorDirectory, title: string): Promise<void> => {
  keepButton(list, title).click();
  await idle(list);
};

/** The keys that the address of the page holds. */
export const keysInAddress = (name = 'liste'): readonly string[] =>
  new URL(location.href).searchParams.get(`${name}.kept`)?.split('.') ?? [];

/** Waits until the address holds so many keys, and gives them. */
export const addressHolds = async (count: number, name = 'liste'): Promise<readonly string[]> => {
  await until(() => keysInAddress(name).length === count);
  return keysInAddress(name);
};

/** The names of what is kept, as they stand in a list of it. */
export const namesOf = (element: Element): readonly string[] =>
  [...(element.shadowRoot?.querySelectorAll('[part~="kept-entry"] a') ?? [])].map((link) =>
    plain(visibleText(link)),
  );

/** What is said to those who listen. */
export const said = (list: Element): string => plain(visibleText(getByRole(list, 'status')));

export { allByRole, getByRole, queryByRole };
