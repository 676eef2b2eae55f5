import { expect } from 'chai';
import type { ActorDirectory } from '../../src/index.js';
import '../../src/index.js';
import { mount, publish, until } from '../support/page.js';
import { getByRole, queryByRole } from '../support/query.js';
import { openTakeMenu } from '../support/take-menu.js';

/** What must never be shown is called so; what may is not. */
const canary = 'CANARI';

const row = (name: string, published: string, agrees: string, status: string): string =>
  `${name};Vif;${status};${canary} note;${published};${agrees}`;

const file = [
  'Nom;Commune;Statut;Notes internes;Publication;Acceptez-vous d’être publié ?',
  row('Jardin', 'oui', 'oui', 'Bénévole'),
  row('Atelier', 'oui', 'oui', 'Bénévole'),
  row('Club', 'oui', 'oui', 'Salarié'),
  row('Cercle', 'oui', 'oui', 'Salarié'),
  row(`${canary}horscadre`, 'non', 'oui', `${canary}statut`),
  row(`${canary}refus`, 'oui', 'non', `${canary}statut`),
].join('\n');

const start = location.href;

beforeEach(() => {
  history.replaceState(null, '', start);
});

afterEach(() => {
  for (const frame of document.querySelectorAll('iframe[aria-hidden]')) frame.remove();
});

const list = async (attributes: string): Promise<ActorDirectory> => {
  const src = await publish('annuaire.csv', file);
  const element = await mount<ActorDirectory>(
    `<actor-directory id="garde" src="${src}" fields="nom, commune, statut" where="publication: oui" ${attributes}></actor-directory>`,
  );
  await until(() => element.visit.results?.complete);
  return element;
};

const shown = (element: Element): string => element.shadowRoot?.innerHTML ?? '';

const beside = async (tags: string, isThere: (element: Element) => unknown): Promise<string> => {
  await list('');
  const element = await mount(tags);
  await until(() => isThere(element));
  return shown(element);
};

/** Everything that shows or writes a list in a page; later ones join by being in the table. */
const writers: Readonly<Record<string, () => Promise<string>>> = {
  'the list': async () => {
    const element = await list('');
    await until(() => shown(element).includes('Jardin'));
    return shown(element);
  },
  'the table with all its columns': async () => {
    const element = await list('view="table" views="list, table"');
    await until(() => queryByRole(element, 'table'));
    return shown(element);
  },
  'an index': () =>
    beside('<actor-index for="garde" by="titre, statut, notes internes"></actor-index>', (element) =>
      shown(element).includes('Jardin'),
    ),
  figures: () =>
    beside(
      '<actor-stats for="garde" questions="statut, notes internes" cross="statut, notes internes"></actor-stats>',
      (element) => shown(element).includes('Bénévole'),
    ),
  'the booklet': async () => {
    const element = await list('book="Livret" filters="statut"');
    await openTakeMenu(element);
    const { append } = document.body;
    document.body.append = (...nodes: (Node | string)[]): void => {
      append.apply(document.body, nodes);
      for (const frame of document.querySelectorAll('iframe'))
        if (frame.contentWindow) frame.contentWindow.print = () => undefined;
    };
    try {
      getByRole(element, 'button', 'Imprimer le livret').click();
      const book = await until(() => {
        const page = document.querySelector<HTMLIFrameElement>('iframe[aria-hidden]')?.contentDocument;
        return page?.body.textContent.includes('Jardin') ? page : null;
      });
      return book.documentElement.outerHTML;
    } finally {
      Reflect.deleteProperty(document.body, 'append');
    }
  },
};

describe('What is kept back is shown nowhere in a page', () => {
  for (const [name, write] of Object.entries(writers))
    it(name, async () => {
      const text = await write();
      expect(text).to.not.include(canary).and.not.include('Notes internes');
      expect(text).to.match(/Jardin|Bénévole/);
    });
});
