import { expect } from 'chai';
import '../../src/index.js';
import { fetchFrom } from '../engines/answering.mjs';
import { asPortalList, asResource, makeRows } from '../engines/list.mjs';
import { portalAnswer } from '../engines/stand-ins/portal.mjs';
import { tabularAnswer } from '../engines/stand-ins/tabular.mjs';
import { checkAccessibility } from '../support/axe.js';
import { mount, until } from '../support/page.js';
import { allByRole, getByRole, queryByRole, visibleText } from '../support/query.js';
import { openTakeMenu } from '../support/take-menu.js';

const rows = makeRows(1200);
const trueFetch = globalThis.fetch;

afterEach(() => {
  globalThis.fetch = trueFetch;
});

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

describe('A list that a search engine answers for', () => {
  it('has entries, numbers that follow the other filters, and the file of its publisher where it is long', async () => {
    const element = await listAt('https://portal.example/explore/dataset/a/');
    const box = await until(() => queryByRole<HTMLInputElement>(element, 'checkbox', /^Grenoble \(/));
    const count = rows.filter(({ commune }) => commune === 'Grenoble').length;
    expect(visibleText(box.closest('label') as Element)).to.equal(`Grenoble (${String(count)})`);
    await openTakeMenu(element);
    const link = await until(() =>
      queryByRole<HTMLAnchorElement>(element, 'link', /^Télécharger toute la sélection/),
    );
    expect(link.href).to.match(
      /^https:\/\/portal\.example\/api\/explore\/v2\.1\/catalog\/datasets\/a\/exports\/csv\?/,
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

  for (const [what, answer, sentence] of [
    ['an error', () => new Response('', { status: 500 }), /Nous n’arrivons pas à afficher la liste/],
    ['half an answer', () => new Response('{"total_count": 12, "resu'), /réponse/],
    [
      'a page of a login',
      () => new Response('<!doctype html><title>Connexion</title>'),
      /Nous n’arrivons pas à afficher la liste/,
    ],
    ['a question it does not understand', () => new Response('{}', { status: 400 }), /question|recherche/],
  ] as const) {
    it(`keeps what it shows where the engine gives ${what}, and says so`, async () => {
      const element = await listAt('https://portal.example/explore/dataset/a/');
      const shown = allByRole(element, 'article').map(visibleText);
      globalThis.fetch = () => Promise.resolve(answer());
      const field = getByRole<HTMLInputElement>(element, 'searchbox');
      field.value = 'velo';
      field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      const alert = await until(() => queryByRole(element, 'alert'));
      expect(visibleText(alert)).to.match(sentence);
      expect(allByRole(element, 'article').map(visibleText)).to.deep.equal(shown);
    });
  }

  it('passes the rules of axe', async () => {
    await checkAccessibility(await listAt('https://portal.example/explore/dataset/a/'));
  });
});
