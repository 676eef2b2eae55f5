import { expect } from 'chai';
import '../../../src/elements/actor-directory.js';
import type { Entry } from '../../../src/core/collection/collection.js';
import type { Visit } from '../../../src/visit/contract.js';
import { idle, mount, publish, until } from '../../support/page.js';
import { queryByRole } from '../../support/query.js';

const rows = ['Nom;Commune', 'Atelier vélo;Brest', 'Bateau libre;Brest', 'Club photo;Nantes'].join('\n');

interface Request {
  visit: Visit | undefined;
  readonly calls: (Visit | undefined)[];
  unsubscribe: (() => void) | undefined;
}

/** Asks as the context protocol says, and keeps what is answered. */
const ask = (from: Element, subscribe = true): Request => {
  const request: Request = { visit: undefined, calls: [], unsubscribe: undefined };
  const event = new Event('context-request', { bubbles: true, composed: true });
  from.dispatchEvent(
    Object.assign(event, {
      context: 'parvis-visit',
      contextTarget: from,
      subscribe,
      callback: (visit: Visit | undefined, unsubscribe?: () => void) => {
        request.visit = visit;
        request.calls.push(visit);
        request.unsubscribe = unsubscribe;
      },
    }),
  );
  return request;
};

let address = '';

beforeEach(async () => {
  address = await publish('liste.csv', rows);
});

const directory = (id = 'liste'): string => `<actor-directory id="${id}" src="${address}"></actor-directory>`;

const visitOf = async (request: Request): Promise<Visit> => {
  await until(() => request.visit?.results?.complete);
  return request.visit as Visit;
};

describe('The visit of a list, for elements of others', () => {
  it('is had by who names the list, wherever they stand, and tells what was found', async () => {
    await mount(directory());
    const visit = await visitOf(ask(await mount('<div for="liste"></div>')));
    expect(visit.results?.count).to.equal(3);
    expect(visit.schema?.columns.map(({ name }) => name)).to.deep.equal(['Nom', 'Commune']);
    expect(visit.failure).to.equal(null);
    expect(visit.language).to.equal('fr');
  });

  it('counts what another choice would find, without choosing it', async () => {
    const list = await mount(directory());
    const visit = await visitOf(ask(await mount('<div for="liste"></div>')));
    const results = await visit.ask({ filters: { Commune: ['Brest'] } });
    expect(results?.count).to.equal(2);
    expect(results?.entries.map(({ id }) => id)).to.deep.equal(['atelier-velo-brest', 'bateau-libre-brest']);
    await idle(list);
    expect(visit.results?.count).to.equal(3);
    const never = new AbortController();
    never.abort();
    expect(await visit.ask({}, never.signal).catch((error: unknown) => error)).to.equal(never.signal.reason);
  });

  it('finds an entry, opens it in the list and has a sentence said', async () => {
    const list = await mount(directory());
    const visit = await visitOf(ask(await mount('<div for="liste"></div>')));
    const entry = await visit.find('club-photo-nantes');
    expect(await visit.find('personne')).to.equal(null);
    if (!entry) throw new Error('It is not there');
    expect(new URL(visit.entryHref(entry.id)).searchParams.get('liste.open')).to.equal(entry.id);
    visit.show(entry);
    await until(() => visit.selection.open === entry.id);
    await until(() => list.shadowRoot?.activeElement?.closest(`[data-entry="${entry.id}"]`));
    visit.say('Voilà.');
    await until(() => list.shadowRoot?.querySelector('[role="status"]')?.textContent.includes('Voilà.'));
  });

  it('is had from within a shadow tree', async () => {
    await mount(directory());
    const host = await mount('<section></section>');
    const inner = document.createElement('div');
    host.attachShadow({ mode: 'open' }).append(inner);
    expect((await visitOf(ask(inner))).results?.total).to.equal(3);
  });

  it('changes what is asked for, as a visitor would', async () => {
    const element = await mount(directory());
    const visit = await visitOf(ask(await mount('<div></div>')));
    let changes = 0;
    const leave = visit.join({
      changed: () => {
        changes++;
      },
    });
    visit.select({ words: 'velo' });
    await until(() => visit.results?.count === 1);
    expect(changes).to.be.greaterThan(0);
    expect(new URL(location.href).searchParams.get('liste.q')).to.equal('velo');
    visit.select({ words: '' });
    visit.filter('Commune', ['Brest']);
    await until(() => visit.results?.count === 2);
    expect(visit.selection.filters).to.deep.equal({ Commune: ['Brest'] });
    leave();
    await idle(element);
    const before = changes;
    visit.select({ words: 'bateau' });
    await until(() => visit.results?.count === 1);
    expect(changes).to.equal(before);
  });

  it('gives every entry found, and addresses for links', async () => {
    await mount(directory());
    const visit = await visitOf(ask(await mount('<div></div>')));
    const entries: Entry[] = [];
    for await (const some of visit.each()) entries.push(...some);
    expect(entries.map(({ cells }) => cells[0])).to.deep.equal([
      'Atelier vélo',
      'Bateau libre',
      'Club photo',
    ]);
    expect(new URL(visit.hrefOf({ words: 'photo' })).searchParams.get('liste.q')).to.equal('photo');
    const stop = new AbortController();
    stop.abort();
    for await (const some of visit.each(stop.signal)) expect.fail(`${String(some.length)} entries`);
  });

  it('leaves to them the search box that they take', async () => {
    const element = await mount(directory());
    const visit = await visitOf(ask(await mount('<div></div>')));
    await until(() => queryByRole(element, 'searchbox', 'Rechercher'));
    const leave = visit.join({ changed: () => undefined, takes: 'search' });
    await until(() => queryByRole(element, 'searchbox', 'Rechercher') === null);
    leave();
    await until(() => queryByRole(element, 'searchbox', 'Rechercher'));
  });

  it('is told to who waits for a list that comes later, goes, and is replaced', async () => {
    const waiting = await mount('<div for="tard"></div>');
    const request = ask(waiting);
    let provided = 0;
    const onProvider = (event: Event): void => {
      if ((event as Event & { context?: unknown }).context === 'parvis-visit') provided++;
    };
    addEventListener('context-provider', onProvider);
    const first = await mount(directory('tard'));
    removeEventListener('context-provider', onProvider);
    expect(provided).to.equal(1);
    const visit = await visitOf(request);
    first.remove();
    await until(() => request.calls.at(-1) === undefined);
    await mount(directory('tard'));
    await until(() => request.visit);
    expect(request.visit).not.to.equal(visit);
    expect(request.calls).to.have.length(3);
  });

  it('is told no more to who has left, or wants to hear no more', async () => {
    const leaving = await mount('<div for="liste"></div>');
    const staying = await mount('<div for="liste"></div>');
    const list = await mount(directory());
    const [left, ended] = [ask(leaving), ask(staying)];
    leaving.remove();
    ended.unsubscribe?.();
    list.remove();
    await mount(directory());
    expect(left.calls).to.have.length(1);
    expect(ended.calls).to.have.length(1);
  });

  it('is not told where it cannot be known which list is meant', async () => {
    await mount(directory('un'));
    await mount(directory('deux'));
    expect(ask(await mount('<div></div>')).calls).to.deep.equal([]);
    expect(ask(await mount('<div for="trois"></div>'), false).calls).to.deep.equal([]);
    expect(ask(await mount('<div for="deux"></div>'), false).calls).to.have.length(1);
  });

  it('tells why a list cannot be shown', async () => {
    await mount('<actor-directory id="liste" src="/nowhere.csv"></actor-directory>');
    const request = ask(await mount('<div></div>'));
    await until(() => request.visit?.failure);
    expect(request.visit?.failure?.code).to.equal('http-404');
    expect(request.visit?.results).to.equal(null);
  });
});
