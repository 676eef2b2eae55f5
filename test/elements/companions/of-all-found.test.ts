import { expect } from 'chai';
import type { ActorDirectory, ActorIndex, ActorStats } from '../../../src/index.js';
import '../../../src/index.js';
import { mount, open, publish, until, type Page } from '../../support/page.js';
import { visibleText } from '../../support/query.js';
import { translate, wayNames, ways } from '../../support/translators.js';
import { plain, search } from '../actor-directory/directory.js';

const rows = [
  'Nom;Statut;Publics',
  'Atelier vélo;Bénévole;Jeunes',
  'Bateau libre;Bénévole;Seniors',
  'Club photo;Professionnel;Jeunes',
  'Dahu;Professionnel;Jeunes',
].join('\n');

/** Elements that tell of everything that was found, and something that they then tell of. */
const companions = [
  { tag: 'actor-index', attributes: 'letters="present"', found: 'Club photo', unable: 'Cet index' },
  { tag: 'actor-stats', attributes: 'questions="statut, publics"', found: 'Publics', unable: 'Ces chiffres' },
] as const;

const start = location.href;

beforeEach(() => {
  history.replaceState(null, '', start);
});

const shadowOf = ({ shadowRoot }: Element): ShadowRoot => {
  if (!shadowRoot) throw new Error('Nothing is drawn');
  return shadowRoot;
};

/** What translators put before what they translate is left out. */
const told = (element: Element): string => plain(visibleText(element)).replaceAll('~', '');

const openPage = async (body: string): Promise<Page> =>
  open(
    await publish(
      'page.html',
      `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Page</title>
      <script type="module" src="/doors/parvis.js"></script><body>${body}</body></html>`,
    ),
  );

for (const { tag, attributes, found, unable } of companions)
  describe(`<${tag}>, which tells of all that was found`, () => {
    const show = async (): Promise<{
      readonly list: ActorDirectory;
      readonly element: ActorIndex | ActorStats;
    }> => {
      const src = await publish('liste.csv', rows);
      const box = await mount(
        `<div><${tag} for="liste" ${attributes}>Bientôt</${tag}><actor-directory id="liste" src="${src}" filters="statut, publics"></actor-directory></div>`,
      );
      const [list, element] = [box.querySelector('actor-directory'), box.querySelector(tag)];
      if (!list || !element) throw new Error('They are not there');
      await until(() => told(element).includes(found));
      return { list, element };
    };

    for (const way of wayNames)
      it(`shows what is current after a translation, with ${way}`, async () => {
        const { list, element } = await show();
        const before = told(element);
        translate(shadowOf(element), ways[way]);
        await search(list, 'vélo');
        await until(() => !told(element).includes('Club photo') && told(element) !== before);
        await search(list, '');
        await until(() => told(element) === before);
      });

    it('says so where its list does not give all of it', async () => {
      const page = await openPage(
        `<${tag} for="noms" ${attributes}>Bientôt</${tag}>
        <actor-directory id="noms" src="https://names.example/" lang="fr"></actor-directory>`,
      );
      const element = await until(() => page.document.querySelector(tag));
      await until(() => visibleText(element).startsWith(unable));
      expect(visibleText(element)).to.include('ne la donne pas en entier');
    });

    it('shows what stands between its tags again where its list goes', async () => {
      const { list, element } = await show();
      list.remove();
      await until(() => visibleText(element) === 'Bientôt');
    });
  });
