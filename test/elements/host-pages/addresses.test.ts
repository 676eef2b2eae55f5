import { expect } from 'chai';
import type { ActorDirectory, TrainingAgenda } from '../../../src/index.js';
import { open, publish, until, type Page } from '../../support/page.js';
import { getByRole, queryByRole } from '../../support/query.js';
import { csv, everyName, namesIn } from './host-page.js';

const sessions =
  'Titre;Début;Fin;Salle\nUn;2099-01-05 09:00;2099-01-05 10:00;A\nDeux;2099-01-05 09:30;2099-01-05 11:00;B\n';

/** A page with a list, as a content system serves it. */
const publishPage = async (system: string, attributes = ''): Promise<string> => {
  const [list, agenda] = [await publish('annuaire.csv', csv), await publish('agenda.csv', sessions)];
  const address = await publish(
    'page.html',
    `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Site</title><script type="module" src="/dist/parvis.js"></script>
    <actor-directory src="${list}" page-size="1" filters="type" ${attributes}></actor-directory>
    <training-agenda src="${agenda}"></training-agenda>`,
  );
  return address.replace('/__test/file/', `/__test/site/${system}/`);
};

const shown = async ({ document }: Page): Promise<{ list: ActorDirectory; agenda: TrainingAgenda }> => {
  const list = await until(() => document.querySelector('actor-directory'));
  const agenda = await until(() => document.querySelector('training-agenda'));
  await until(() => namesIn(list).length > 0 && namesIn(agenda).length > 0);
  await Promise.all([list.updateComplete, agenda.updateComplete]);
  return { list, agenda };
};

const searchOf = ({ window }: Page): string => window.location.search;

const systems: readonly (readonly [system: string, query: string])[] = [
  ['wordpress', ''],
  ['wordpress', '?preview=true&utm_source=lettre'],
  ['spip', '?page=annuaire'],
  ['spip', '?page=annuaire&lang=fr&var_mode=calcul'],
  ['joomla', '?option=x&view=article&id=3'],
  ['joomla', '?option=x&view=article&id=3&Itemid=101&q=&sort=%7e'],
  ['drupal', '?q=node/3'],
];

describe('In the address of a page that a content system serves', () => {
  for (const [system, query] of systems)
    it(`a list keeps what was asked for, and the page stays the same: ${system} ${query}`, async () => {
      const address = await publishPage(system);
      const page = await open(address + query);
      const { list, agenda } = await shown(page);
      list.selection = { filters: { Type: ['Service'] }, sort: '-Nom' };
      list.selection = { page: 2 };
      await until(() => namesIn(list).join() === 'Iris');
      getByRole(list, 'link', 'Iris').click();
      agenda.selection = { view: 'grid' };
      await until(() => queryByRole(agenda, 'table'));
      expect(searchOf(page).startsWith(query)).to.equal(true);
      const again = await open(address + searchOf(page));
      expect(searchOf(again)).to.equal(searchOf(page));
      const restored = await shown(again);
      expect(restored.list.selection).to.deep.equal(list.selection);
      expect(restored.agenda.selection).to.deep.equal(agenda.selection);
      expect(namesIn(restored.list)).to.deep.equal(['Iris']);
      // All is taken back: the address is the one that the page had.
      restored.list.selection = { filters: {}, sort: '', open: '' };
      restored.agenda.selection = { view: '' };
      expect(searchOf(again)).to.equal(query);
    });

  for (const [system, query] of systems)
    it(`a link to a page of the list or to an entry leads to a page that there is: ${system} ${query}`, async () => {
      const page = await open((await publishPage(system)) + query);
      const { list } = await shown(page);
      const links = [...(list.shadowRoot?.querySelectorAll<HTMLAnchorElement>('a[href]') ?? [])];
      const ours = links.filter(({ href }) => href.includes('parvis.'));
      expect(ours.length).to.be.above(3);
      for (const { href } of new Map(ours.map((link) => [link.href, link])).values()) {
        const answer = await fetch(href, { method: 'HEAD' });
        expect([answer.status, answer.redirected], href).to.deep.equal([200, false]);
      }
    });

  for (const query of [
    '?q=iris&sort=-nom&page=2&open=iris-vif&view=grid&f.type=Service&type=Service&nom=Iris',
    '?annuaire_q=iris&agenda_page=2',
    '?Parvis.q=iris&parvis.q.q=iris&xparvis.q=iris',
  ])
    it(`nothing is read, written or taken away that others put there: ${query}`, async () => {
      const page = await open((await publishPage('plain', 'id="annuaire"')) + query);
      const before = searchOf(page);
      const { list } = await shown(page);
      expect(namesIn(list)).to.deep.equal(everyName.slice(0, 1));
      list.selection = { words: 'kilim' };
      await until(() => namesIn(list).join() === 'Kilim');
      expect(searchOf(page)).to.equal(`${before}&annuaire.q=kilim`);
      list.selection = { words: '' };
      expect(searchOf(page)).to.equal(before);
    });

  for (const [attributes, name] of [
    ['', 'parvis'],
    ['id="annuaire"', 'annuaire'],
    ['id="mon annuaire.1"', 'mon+annuaire.1'],
  ] as const)
    it(`names whose dots a server has changed when it sent the visitor on are put right: ${name}`, async () => {
      const address = await publishPage('wordpress', attributes);
      const page = await open(`${address}?page_id=7&lang=fr&${name}.q=kilim&${name}.type=Service`);
      const { list } = await shown(page);
      await until(() => namesIn(list).join() === 'Kilim');
      expect(list.selection).to.deep.include({ words: 'kilim', filters: { Type: ['Service'] } });
      expect(searchOf(page)).to.equal(`?lang=fr&${name}.q=kilim&${name}.type=Service`);
    });
});
