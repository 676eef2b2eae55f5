import { expect } from 'chai';
import type { ActorDirectory } from '../../../src/index.js';
import { holdTimers } from '../../support/clock.js';
import { warningsDuring } from '../../support/console.js';
import { closeGate, mount, publish, requestsOf, until } from '../../support/page.js';
import { getByRole, queryByRole, visibleText } from '../../support/query.js';
import { associations, plain, showDirectory, titles } from './directory.js';

const fail = async (src: string): Promise<{ element: ActorDirectory; code: string }> => {
  let code = '';
  const listen = (event: Event): void => {
    code = (event as Event & { error: { code: string } }).error.code;
  };
  addEventListener('parvis-error', listen);
  const element = await mount<ActorDirectory>(
    `<actor-directory src="${src}"><a href="${src}">Le fichier</a></actor-directory>`,
  );
  await until(() => code);
  await element.updateComplete;
  removeEventListener('parvis-error', listen);
  return { element, code };
};

describe('A directory that fails', () => {
  const failures: readonly (readonly [src: string, code: string, owner: RegExp])[] = [
    ['/__test/status/404', 'http-404', /n’est pas à cette adresse/],
    ['/__test/status/500', 'http-other', /a répondu par une erreur \(500\)/],
    ['/__test/status/403', 'http-401', /n’est pas public/],
    ['/__test/html', 'html-instead-of-data', /une page web/],
    ['/__test/reset?before', 'network-or-cors', /n’a pas pu être atteint/],
    ['http://', 'invalid-address', /adresse du fichier n’est pas valable/],
  ];
  for (const [src, code, owner] of failures) {
    it(`says so in a plain sentence, and to its owner why: ${code}`, async () => {
      const told = await warningsDuring(async (said) => {
        const failed = await fail(src);
        expect(failed.code).to.equal(code);
        const alert = getByRole(failed.element, 'alert');
        expect(plain(visibleText(alert))).to.match(
          /^Nous n’arrivons pas à afficher la liste\. Réessayez plus tard\. Réessayer/,
        );
        expect(getByRole(failed.element, 'link', 'Le fichier')).to.be.instanceOf(HTMLAnchorElement);
        await until(() => said.length > 0);
      });
      expect(told.some((sentence) => owner.test(plain(sentence)))).to.equal(true);
    });
  }

  it('tells its owner alone what error the source reports, and is no empty list', async () => {
    const src = await publish('a.json', '{"error":{"code":401,"message":"Clé expirée"}}');
    const told = await warningsDuring(async (said) => {
      const { element, code } = await fail(src);
      expect(code).to.equal('reported-error');
      const words = plain(visibleText(getByRole(element, 'alert')));
      expect(words)
        .to.match(/^Nous n’arrivons pas à afficher la liste\./)
        .and.not.include('Clé expirée');
      await until(() => said.length > 0);
    });
    expect(told.some((sentence) => plain(sentence).includes(': « Clé expirée ».'))).to.equal(true);
  });

  it('names whom to turn to, where the page tells', async () => {
    const ways = [
      ['correction-url="/contact?fiche={id}"', 'prévenez la personne qui s’en occupe', '/contact?fiche='],
      [
        'source-url="https://ville.example/listes"',
        'allez voir sur ville.example',
        'https://ville.example/listes',
      ],
      [
        'source-url="https://ville.example/" source-name="Ville de Vif"',
        'allez voir sur Ville de Vif',
        'https://ville.example/',
      ],
    ] as const;
    for (const [attributes, words, address] of ways) {
      const element = await mount<ActorDirectory>(
        `<actor-directory src="/__test/status/404" ${attributes}></actor-directory>`,
      );
      const alert = await until(() => queryByRole(element, 'alert'));
      expect(plain(visibleText(alert))).to.include(`Réessayez plus tard, ou ${words}.`);
      expect(getByRole(alert, 'link', words).getAttribute('href')).to.match(
        new RegExp(`${address.replace('?', '\\?')}$`),
      );
    }
  });

  it('leads nowhere by an address of a page’s author that no browser should follow', async () => {
    const element = await mount<ActorDirectory>(
      '<actor-directory src="/__test/status/404" correction-url="javascript:alert(1)"></actor-directory>',
    );
    const alert = await until(() => queryByRole(element, 'alert'));
    expect(plain(visibleText(alert))).to.include('Réessayez plus tard.');
  });

  it('tells a zip, a workbook and broken JSON apart', async () => {
    const zip = new Uint8Array([0x50, 0x4b, 3, 4, 20, 0, 0, 0, 8, 0, 1, 2, 3, 4]);
    expect((await fail(await publish('a.csv', zip))).code).to.equal('archive');
    expect((await fail(await publish('a.json', '[{"nom":"A"},'))).code).to.equal('invalid-json');
  });

  it('can be asked to try again', async () => {
    const src = await publish('annuaire.csv', associations);
    const { element } = await fail(`${src}?status=503`);
    element.setAttribute('src', `${src}?status=503`);
    const requests = (await requestsOf(src)).length;
    getByRole(element, 'button', 'Réessayer').click();
    await until(async () => (await requestsOf(src)).length === requests + 1);
    element.setAttribute('src', src);
    await until(() => titles(element).length === 5);
    expect(queryByRole(element, 'alert')).to.equal(null);
    expect(queryByRole(element, 'link', 'Le fichier')).to.equal(null);
  });
});

describe('A directory without entries', () => {
  for (const [kind, content] of [
    ['nothing at all', ''],
    ['blank lines', '\n\n\n'],
    ['a heading alone', 'Nom;Commune\n'],
    ['an empty JSON list', '[]'],
  ] as const) {
    it(`says that it is empty for now: ${kind}`, async () => {
      const element = await showDirectory(content, '', {
        name: content === '[]' ? 'a.json' : 'a.csv',
        type: 'text/plain',
      });
      expect(visibleText(element)).to.include('Cette liste est vide pour le moment.');
      expect(queryByRole(element, 'alert')).to.equal(null);
      expect(getByRole(element, 'link', 'Le fichier')).to.be.instanceOf(HTMLAnchorElement);
    });
  }
});

describe('A directory that loads', () => {
  it('keeps the fallback until there is something to show', async () => {
    const src = await publish('annuaire.csv', associations);
    const gate = closeGate();
    const element = await mount<ActorDirectory>(
      `<actor-directory src="${src}?${gate.before}"><a href="${src}">Le fichier</a></actor-directory>`,
    );
    expect(getByRole(element, 'link', 'Le fichier')).to.be.instanceOf(HTMLAnchorElement);
    await gate.open();
    await until(() => titles(element).length === 5);
    expect(queryByRole(element, 'link', 'Le fichier')).to.equal(null);
  });

  it('says that it is loading after a second, and how far it has come', async () => {
    const src = await publish('annuaire.csv', associations);
    const [gate, timers] = [closeGate(), holdTimers(500, 10_000)];
    const element = await mount<ActorDirectory>(
      `<actor-directory src="${src}?${gate.before}"></actor-directory>`,
    );
    const said = (): string => plain(element.shadowRoot?.querySelector('[role="status"]')?.textContent ?? '');
    expect(visibleText(element)).to.equal('');
    await until(() => timers.pauses.includes(1000));
    timers.goOff();
    await until(() => visibleText(element).includes('Chargement de la liste…'));
    await timers.goOffUntil(() => said() === 'Chargement de la liste…');
    await gate.open();
    await until(() => titles(element).length === 5);
    await timers.goOffUntil(() => said() === '5 structures');
    expect(visibleText(element)).not.to.include('Chargement');
  });

  it('says nothing more of loading once it has failed, and what there is once it has been tried again', async () => {
    const src = await publish('annuaire.csv', associations);
    const [gate, timers] = [closeGate(), holdTimers(500, 10_000)];
    const element = await mount<ActorDirectory>(
      `<actor-directory src="${src}?${gate.before}&status=503"></actor-directory>`,
    );
    const said = (): string => plain(element.shadowRoot?.querySelector('[role="status"]')?.textContent ?? '');
    await timers.goOffUntil(() => said() === 'Chargement de la liste…');
    await gate.open();
    await until(() => queryByRole(element, 'alert'));
    await until(() => said() === '');
    element.src = src;
    await until(() => titles(element).length === 5);
    expect(said()).to.equal('');
  });

  it('shows the first entries while the rest is still coming', async () => {
    const rows = Array.from(
      { length: 6000 },
      (_, index) => `Club ${String(index + 1)};Vif;Un club parmi d’autres, avec une phrase.`,
    );
    const src = await publish('annuaire.csv', `Nom;Commune;Présentation\n${rows.join('\n')}\n`);
    const gate = closeGate();
    const element = await mount<ActorDirectory>(
      `<actor-directory src="${src}?${gate.within(4)}"></actor-directory>`,
    );
    await until(() => titles(element).length === 20);
    expect(element.shadowRoot?.querySelector('[aria-busy="true"]'), 'still reading').not.to.equal(null);
    await gate.open();
    await until(() => visibleText(element).replace(/\s/g, ' ').includes('6 000 structures'));
    expect(titles(element)[0]).to.equal('Club 1');
  });

  it('tells the page what was read and what is wrong with it', async () => {
    const src = await publish('annuaire.csv', 'Nom;Commune\nA;Vif;trop\nB;Claix\nC;Vif\n');
    let total = 0;
    let codes: string[] = [];
    const element = await mount<ActorDirectory>(`<actor-directory></actor-directory>`);
    element.addEventListener('parvis-load', (event) => {
      total = event.total;
      codes = event.problems.map((problem) => problem.code);
    });
    element.setAttribute('src', src);
    await until(() => total);
    expect(total).to.equal(3);
    expect(codes).to.include('ragged-row');
  });

  it('names the source, the licence and the day of the data', async () => {
    const element = await showDirectory(
      undefined,
      'source-name="Ville de Vif" source-license="Licence Ouverte 2.0" source-updated="2026-11-01"',
    );
    const source = element.shadowRoot?.querySelector('[part~="source"]');
    expect(plain(visibleText(source ?? element))).to.equal(
      'Source : Ville de Vif Licence : Licence Ouverte 2.0 Mise à jour : 1er novembre 2026',
    );
  });
});
