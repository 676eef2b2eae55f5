import { expect } from 'chai';
import type { ActorDirectory } from '../../../src/index.js';
import '../../../src/index.js';
import { mount, publish, until } from '../../support/page.js';
import { queryByRole, visibleText } from '../../support/query.js';
import { titles } from '../actor-directory/directory.js';

const clubs =
  'Nom;Commune;Présentation\nAviron;Vif;Sur le lac.\nBoxe;Claix;En salle.\nJudo;Vif;"Le mardi, le jeudi."\n';

const PLACE = 'parvis-copies';

/** A visitor's browser that has the copy of this address, as an earlier visit left it. */
const putCopy = async (address: string): Promise<void> => {
  const headers = { 'x-parvis-made': String(Date.UTC(2026, 0, 15)), 'content-type': 'text/csv' };
  const cache = await caches.open(PLACE);
  await cache.put(address, new Response(clubs, { headers }));
};

const copyOf = async (address: string): Promise<string | undefined> =>
  (await (await caches.open(PLACE)).match(address))?.text();

const visit = async (address: string): Promise<ActorDirectory> => {
  const element = await mount<ActorDirectory>(
    `<actor-directory src="${address}" keep-copy></actor-directory>`,
  );
  await until(() => titles(element).length > 0 || queryByRole(element, 'alert'));
  await until(() => !element.shadowRoot?.querySelector('[aria-busy="true"]'));
  return element;
};

let visits = 0;

/** The same fault at an address of its own. */
const faults: readonly (readonly [string, () => string | Promise<string>])[] = [
  ['is not found', () => `/__test/status/404?visit=${String(visits)}`],
  ['breaks its server', () => `/__test/status/500?visit=${String(visits)}`],
  ['is a page', () => `/__test/html?visit=${String(visits)}`],
  ['is refused', () => `/__test/reset?before&visit=${String(visits)}`],
  [
    'breaks off',
    () => `/__test/truncated?visit=${String(visits)}&head=${encodeURIComponent(clubs.slice(0, -30))}`,
  ],
  ['ends within quotes', () => publish('a.csv', clubs.slice(0, -8))],
  ['is empty', () => publish('a.csv', '')],
];

describe('With a copy kept, when the file', () => {
  beforeEach(() => {
    visits += 1;
  });
  afterEach(async () => {
    await caches.delete(PLACE);
  });

  it('is away and the copy has no date that exists, there is no copy', async () => {
    const address = `/__test/status/500?visit=${String(visits)}`;
    const cache = await caches.open(PLACE);
    const stored = new Response(clubs, { headers: { 'x-parvis-made': 'hier' } });
    await cache.put(new URL(address, location.href).href, stored);
    const element = await visit(address);
    expect(queryByRole(element, 'alert')).not.to.equal(null);
    expect(titles(element)).to.deep.equal([]);
  });

  for (const [what, addressOf] of faults) {
    it(`${what}, the last good list is shown with its age, and stays kept`, async () => {
      const address = await addressOf();
      await putCopy(new URL(address, location.href).href);
      const element = await visit(address);
      expect(titles(element)).to.deep.equal(['Aviron', 'Boxe', 'Judo']);
      expect(queryByRole(element, 'alert')).to.equal(null);
      expect(visibleText(element)).to.match(/Cette liste date du 15 janvier 2026/);
      expect(await copyOf(new URL(address, location.href).href)).to.equal(clubs);
    });
  }

  it('cannot be written into a full storage, the list is shown all the same', async () => {
    const { put } = Cache.prototype;
    Cache.prototype.put = () => Promise.reject(new DOMException('full', 'QuotaExceededError'));
    try {
      const element = await visit(await publish('a.csv', clubs));
      expect(titles(element)).to.have.length(3);
      expect(queryByRole(element, 'button', 'Réessayer')).to.equal(null);
    } finally {
      Cache.prototype.put = put;
    }
  });

  it('is damaged in the storage too, the failure of the file is told', async () => {
    const address = new URL(`/__test/status/404?visit=${String(visits)}`, location.href).href;
    const cache = await caches.open(PLACE);
    await cache.put(
      address,
      new Response('<!doctype html><title>x</title>', { headers: { 'x-parvis-made': '1' } }),
    );
    const element = await visit(address);
    expect(visibleText(element)).to.include('Réessayez plus tard');
  });
});
