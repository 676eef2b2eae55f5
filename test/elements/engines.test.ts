import { expect } from 'chai';
import '../../src/index.js';
import type { ActorDirectory } from '../../src/index.js';
import { fetchFrom } from '../engines/answering.mjs';
import { asPortalList, asResource, makeRows } from '../engines/list.mjs';
import { portalAnswer } from '../engines/stand-ins/portal.mjs';
import { tabularAnswer } from '../engines/stand-ins/tabular.mjs';
import { checkAccessibility } from '../support/axe.js';
import { isThorough } from '../support/engine.js';
import { holdTimers } from '../support/clock.js';
import { mount, until } from '../support/page.js';
import { allByRole, getByRole, queryByRole, visibleText } from '../support/query.js';
import { openTakeMenu } from '../support/take-menu.js';

const rows = makeRows(1200);
const trueFetch = globalThis.fetch;

afterEach(() => {
  globalThis.fetch = trueFetch;
});

let portals = 0;

/** A list on a host that nobody has asked anything: of each, only so much is asked in a second. */
const newPortal = (): string => `https://portal-${String(++portals)}.example/explore/dataset/a/`;

const listAt = async (src: string): Promise<Element> => {
  const lists = new Map([['a', asPortalList(rows)]]);
  const resources = new Map([['r', asResource(rows)]]);
  const { fetch } = fetchFrom((url) => portalAnswer(lists, url) ?? tabularAnswer(resources, url));
  globalThis.fetch = fetch;
  const element = await mount(
    `<actor-directory style="display: block; inline-size: 60rem" lang="fr" src="${src}" field-title="nom"></actor-directory>`,
  );
  await until(() => allByRole(element, 'article').length === 20);
  return element;
};

const type = (element: Element, words: string): void => {
  const field = getByRole<HTMLInputElement>(element, 'searchbox');
  field.value = words;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
};

/** What is read, with plain spaces. */
const plainText = (element: Element): string => visibleText(element).replace(/\s+/g, ' ');

const titleOf = (card: Element): string => visibleText(card.querySelector('[part~="title"]') ?? card);

describe('A list that a search engine answers for', () => {
  it('has entries, numbers that follow the other filters, and the file of its publisher where it is long', async () => {
    const element = await listAt(newPortal());
    const box = await until(() => queryByRole<HTMLInputElement>(element, 'checkbox', /^Grenoble \(/));
    const count = rows.filter(({ commune }) => commune === 'Grenoble').length;
    expect(visibleText(box.closest('label') as Element)).to.equal(`Grenoble (${String(count)})`);
    await openTakeMenu(element);
    const link = await until(() =>
      queryByRole<HTMLAnchorElement>(element, 'link', /^Télécharger toute la sélection/),
    );
    expect(link.href).to.match(
      /^https:\/\/portal-\d+\.example\/api\/explore\/v2\.1\/catalog\/datasets\/a\/exports\/csv\?/,
    );
    box.click();
    await until(() => visibleText(getByRole(element, 'heading', /résultats? sur/)).startsWith(String(count)));
    expect(await until(() => queryByRole(element, 'button', 'Télécharger la liste (tableau CSV)'))).to.exist;
  });

  it('says so where nothing is counted, and shows no number', async () => {
    const element = await listAt('https://tabular-api.data.gouv.fr/api/resources/r/');
    await until(() => visibleText(element).includes('ne compte pas les fiches par choix'));
    const box = await until(() => queryByRole(element, 'checkbox', 'Grenoble'));
    expect(visibleText(box.closest('label') as Element)).to.equal('Grenoble');
  });

  it('says that accents count, while somebody looks for words', async () => {
    const element = await listAt('https://tabular-api.data.gouv.fr/api/resources/r/');
    expect(visibleText(element)).not.to.include('Les accents comptent');
    type(element, 'zephyr');
    await until(() => visibleText(element).includes('Les accents comptent'));
  });

  it('says so where no words are looked for, and has no field for them', async () => {
    const numbers = {
      allowsCounts: false,
      categorical: [],
      columns: new Map([['adherents', { type: 'int' }]]),
    };
    const list = { ...numbers, rows: rows.map(({ adherents }, at) => ({ __id: at + 1, adherents })) };
    const { fetch } = fetchFrom((url) => tabularAnswer(new Map([['n', list]]), url));
    globalThis.fetch = fetch;
    const element = await mount(
      '<actor-directory lang="fr" src="https://tabular-api.data.gouv.fr/api/resources/n/"></actor-directory>',
    );
    await until(() => visibleText(element).includes('ne cherche pas de mots'));
    expect(queryByRole(element, 'searchbox')).to.equal(null);
  });

  it('says whose order it is, and that its pages end before the list', async () => {
    const many = makeRows(10_050);
    const { fetch } = fetchFrom((url) => portalAnswer(new Map([['m', asPortalList(many)]]), url));
    globalThis.fetch = fetch;
    const element = await mount<ActorDirectory>(
      `<actor-directory style="display: block; inline-size: 60rem" lang="fr" page-size="100"
        src="https://many.example/explore/dataset/m/" field-title="nom"></actor-directory>`,
    );
    await until(() => allByRole(element, 'article').length === 100);
    expect(visibleText(element)).not.to.include('Affinez la recherche');
    element.visit.set({ page: 101, sort: '-nom' });
    await until(() =>
      visibleText(element).replace(/\s/g, ' ').includes('Seules les 10 000 premières fiches'),
    );
    expect(visibleText(element)).to.include('dans son ordre alphabétique');
  });

  it('prints five hundred of its entries, and says of how many', async () => {
    const element = await listAt(newPortal());
    dispatchEvent(new Event('beforeprint'));
    await until(() => plainText(element).includes('500 fiches imprimées sur 1 200.'));
    expect(allByRole(element, 'article').map(titleOf)).to.deep.equal(
      rows.slice(0, 500).map(({ nom }) => nom),
    );
    dispatchEvent(new Event('afterprint'));
    await until(() => allByRole(element, 'article').length === 20);
    expect(visibleText(element)).not.to.include('imprimées');
  });

  it('waits for what goes on paper before the dialogue opens, which waits for nobody', async () => {
    const element = await listAt(newPortal());
    await openTakeMenu(element);
    const before: number[] = [];
    const truePrint = globalThis.print;
    globalThis.print = () => {
      dispatchEvent(new Event('beforeprint'));
      before.push(allByRole(element, 'article').length);
      dispatchEvent(new Event('afterprint'));
    };
    try {
      getByRole(element, 'button', /^Imprimer/).click();
      await until(() => before.length > 0);
      expect(before).to.deep.equal([500]);
      await until(() => allByRole(element, 'article').length === 20);
    } finally {
      globalThis.print = truePrint;
    }
  });

  it('prints what is on screen where no more comes, and says of how many', async () => {
    const element = await listAt(newPortal());
    globalThis.fetch = () => Promise.reject(new TypeError('Failed to fetch'));
    dispatchEvent(new Event('beforeprint'));
    await until(() => plainText(element).includes('20 fiches imprimées sur 1 200.'));
    dispatchEvent(new Event('afterprint'));
    await until(() => !visibleText(element).includes('imprimées'));
  });

  it('says that it is too long to be taken along from here, until it is not', async () => {
    const element = await listAt(newPortal());
    await openTakeMenu(element);
    await until(() =>
      plainText(element).includes('Il y a 1 200 fiches, et cette page en emporte 1 000 au plus.'),
    );
    const offers = (): readonly unknown[] => allByRole(element, 'button', /^Télécharger la liste/);
    expect(offers()).to.deep.equal([]);
    type(element, 'poterie');
    await until(() => offers().length > 0);
    expect(visibleText(element)).not.to.include('au plus');
  });

  const answering =
    (body: string, status = 200) =>
    () =>
      Promise.resolve(new Response(body, { status }));

  type Fault = readonly [what: string, fetch: typeof globalThis.fetch, sentence: string];

  const broken: readonly Fault[] = [
    ['no answer', () => Promise.reject(new TypeError('Failed to fetch')), 'La recherche ne répond pas'],
    ['half an answer', answering('{"total_count": 12, "resu'), 'La réponse est arrivée incomplète.'],
  ];

  /** Of these an engine has no say. */
  const refused: readonly Fault[] = [
    ['an error', answering('', 500), 'La recherche ne répond pas pour le moment.'],
    ['a page of a login', answering('<!doctype html><title>Connexion</title>'), 'répond autrement que prévu'],
    ['what another version would', answering('{"nhits": 3, "records": []}'), 'répond autrement que prévu'],
    ['a closed door', answering('{}', 401), 'Le service de recherche n’est pas ouvert à tous.'],
    ['no such list any more', answering('{}', 404), 'ne connaît pas, ou plus, cette liste'],
    ['a question it does not understand', answering('{}', 400), 'La liste a peut-être changé : rechargez'],
    ['the end of a quota', answering('{"reset_time": "2026"}', 429), 'tout ce qu’il accepte de questions'],
  ];

  for (const [what, fetch, sentence] of isThorough ? [...broken, ...refused] : broken) {
    it(`keeps what it shows where the engine gives ${what}, and says so`, async () => {
      const element = await listAt(newPortal());
      const shown = allByRole(element, 'article').map(visibleText);
      globalThis.fetch = fetch;
      type(element, 'velo');
      const alert = await until(() => queryByRole(element, 'alert'));
      expect(plainText(alert)).to.include('Nous n’arrivons pas à afficher la liste').and.include(sentence);
      expect(allByRole(element, 'article').map(visibleText)).to.deep.equal(shown);
    });
  }

  it('keeps what it shows where the engine is silent for too long, and says so', async () => {
    const element = await listAt(newPortal());
    await until(() => queryByRole(element, 'checkbox', /^Grenoble \(/));
    const shown = allByRole(element, 'article').map(visibleText);
    const timers = holdTimers(10_000);
    globalThis.fetch = (_, { signal } = {}) =>
      new Promise((_resolve, reject) => {
        signal?.addEventListener('abort', () => {
          reject(new DOMException('', 'AbortError'));
        });
      });
    type(element, 'velo');
    await timers.goOffUntil(() => queryByRole(element, 'alert'));
    expect(plainText(getByRole(element, 'alert'))).to.include('met trop de temps à répondre');
    expect(allByRole(element, 'article').map(visibleText)).to.deep.equal(shown);
  });

  it('says that the engine asks for patience, shows what was there meanwhile, and goes on by itself', async () => {
    const element = await listAt(newPortal());
    await until(() => queryByRole(element, 'checkbox', /^Grenoble \(/));
    const shown = allByRole(element, 'article').map(visibleText);
    const answering = globalThis.fetch;
    const timers = holdTimers(1500, 3000);
    globalThis.fetch = () =>
      Promise.resolve(new Response('', { status: 429, headers: { 'retry-after': '2' } }));
    type(element, 'poterie');
    await until(() => visibleText(element).includes('demande un peu de patience'));
    expect(allByRole(element, 'article').map(visibleText)).to.deep.equal(shown);
    await until(() => visibleText(getByRole(element, 'status')).includes('demande un peu de patience'));
    globalThis.fetch = answering;
    await timers.goOffUntil(() => !visibleText(element).includes('demande un peu de patience'));
    await timers.goOffUntil(() => visibleText(getByRole(element, 'heading', /résultats? sur/)));
    expect(queryByRole(element, 'alert')).to.equal(null);
  });

  it('passes the rules of axe', async () => {
    await checkAccessibility(await listAt(newPortal()));
  });
});

describe('An agenda that a search engine answers for', () => {
  const dayIn = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

  /** Sessions of every third day, the first ones long over; each fifth goes on for ten days. */
  const sessions = Array.from({ length: 1500 }, (_, at) => ({
    titre: `Atelier ${String(at + 1)}`,
    debut: `${dayIn(3 * at - 3000)}T09:00:00+00:00`,
    fin: at % 5 === 0 ? `${dayIn(3 * at - 2990)}T17:00:00+00:00` : null,
    lieu: at % 2 === 0 ? 'Grenoble' : 'Échirolles',
  }));

  const field = (name: string, type: string, annotations = {}): object => ({
    name,
    label: name,
    type,
    annotations,
  });

  const agendaAt = async (attributes = ''): Promise<{ element: Element; asked: readonly URL[] }> => {
    const fields = [
      field('titre', 'text'),
      field('debut', 'datetime'),
      field('fin', 'datetime'),
      field('lieu', 'text', { facet: [] }),
    ];
    const list = { title: 'Ateliers', modified: '2026-11-01', rows: sessions, fields };
    const { fetch, asked } = fetchFrom((url) => portalAnswer(new Map([['ateliers', list]]), url));
    globalThis.fetch = fetch;
    const element = await mount(
      `<training-agenda style="display: block; inline-size: 60rem" lang="fr" time-zone="Europe/Paris" ${attributes}
        field-title="titre" field-start="debut" field-end="fin" src="https://ateliers.example/explore/dataset/ateliers/"></training-agenda>`,
    );
    await until(() => allByRole(element, 'article').length > 0);
    return { element, asked };
  };

  const agendaOf = async (list: object): Promise<{ element: Element; asked: readonly URL[] }> => {
    const { fetch, asked } = fetchFrom((url) => portalAnswer(new Map([['a', list]]), url));
    globalThis.fetch = fetch;
    const element = await mount(
      `<training-agenda style="display: block; inline-size: 60rem" lang="fr" time-zone="Europe/Paris" field-title="nom"
        src="${newPortal()}"></training-agenda>`,
    );
    return { element, asked };
  };

  const recordsOf = (asked: readonly URL[]): readonly string[] =>
    asked
      .filter(({ searchParams }) => searchParams.has('offset') || searchParams.get('limit') === '100')
      .slice(1)
      .map(({ searchParams }) => searchParams.get('where') ?? '');

  it('asks for what is to come or goes on, in its order, and says so', async () => {
    const { element, asked } = await agendaAt();
    await until(() => visibleText(element).includes('Seul ce qui est à venir est demandé'));
    for (const where of recordsOf(asked))
      expect(where).to.match(/^\(debut >= date'[\d-]+' OR fin >= date'[\d-]+'\)/);
    const coming = sessions.filter(({ debut, fin }) => (fin ?? debut).slice(0, 10) >= dayIn(0));
    expect(visibleText(element)).to.include(`${String(coming.length)} séances`);
    expect(visibleText(element)).to.include(coming[0]?.titre ?? '?');
  });

  it('counts what is to come beside the choices', async () => {
    const { element } = await agendaAt();
    const box = await until(() => queryByRole(element, 'checkbox', /^Grenoble \(\d+\)/));
    const [, count = ''] = /\((\d+)\)/.exec(visibleText(box.closest('label') as Element)) ?? [];
    expect(Number(count)).to.be.within(200, 260);
  });

  it('takes the only column of days for theirs, where nothing says whose they are', async () => {
    const coming = rows.map((row, at) => ({ ...row, cree: dayIn(at - 600) }));
    const { element, asked } = await agendaOf(asPortalList(coming));
    await until(() => visibleText(element).includes('Seul ce qui est à venir est demandé'));
    for (const where of recordsOf(asked)) expect(where).to.match(/^cree >= date'[\d-]+'/);
  });

  it('says that it cannot be asked for days where there are none, and asks for its first rows alone', async () => {
    const { fields, ...list } = asPortalList(rows) as { fields: readonly { name: string }[] };
    const { element, asked } = await agendaOf({
      ...list,
      fields: fields.filter(({ name }) => name !== 'cree'),
      rows: rows.map(({ cree: _, ...row }) => row),
    });
    await until(() => allByRole(element, 'article').length > 0);
    await until(() => visibleText(element).includes('n’a pas de colonne de dates'));
    expect(plainText(element)).to.include('Voici les 100 premières des 1 200 lignes trouvées.');
    expect(visibleText(element)).not.to.include('Seul ce qui est à venir');
    expect(asked.some(({ searchParams }) => searchParams.get('offset') === '100')).to.equal(false);
  });

  it('asks for the days of its period, where it has one', async () => {
    const from = dayIn(-40).slice(0, 7);
    const { element, asked } = await agendaAt(`period="${from}"`);
    for (const where of recordsOf(asked)) expect(where).to.include(`debut < date'`);
    expect(visibleText(element)).not.to.include('Seul ce qui est à venir');
    const there = sessions.filter(
      ({ debut, fin }) => debut.slice(0, 7) <= from && (fin ?? debut).slice(0, 7) >= from,
    );
    await until(() => visibleText(element).includes(`${String(there.length)} séances`));
  });
});
