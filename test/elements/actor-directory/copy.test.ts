import { expect } from 'chai';
import type { ActorDirectory } from '../../../src/index.js';
import { mount, publish, requestsOf, until } from '../../support/page.js';
import { getByRole, visibleText } from '../../support/query.js';
import { associations, titles } from './directory.js';

const copies = async (): Promise<readonly string[]> =>
  (await caches.keys()).includes('parvis-copies')
    ? (await (await caches.open('parvis-copies')).keys()).map(({ url }) => url)
    : [];

/** Other elements of the page must not share what was read: each test asks anew. */
const again = async (src: string, attributes: string): Promise<ActorDirectory> => {
  const element = await mount<ActorDirectory>(
    `<actor-directory src="${src}" ${attributes}></actor-directory>`,
  );
  await until(() => element.shadowRoot?.querySelector('[part~="list"], [part~="error"]'));
  await until(() => !element.shadowRoot?.querySelector('[aria-busy="true"]'));
  return element;
};

describe('A copy of the file', () => {
  afterEach(async () => {
    await caches.delete('parvis-copies');
  });

  it('is not kept unless the author asks', async () => {
    const src = await publish('annuaire.csv', associations);
    await again(src, '');
    expect(await copies()).to.deep.equal([]);
  });

  it('stands in, with its age, when the file cannot be reached, and gives way when it can', async () => {
    const src = await publish('annuaire.csv', associations);
    const first = await again(src, 'keep-copy');
    await until(async () => (await copies()).length === 1);
    first.remove();
    // The same address from now on: a server that answers with an error.
    await fetch(`${src}?type=text/csv&status=503`, { method: 'PUT', body: associations });
    const cache = await caches.open('parvis-copies');
    const [kept] = await cache.keys();
    const answer = kept && (await cache.match(kept));
    const gone = `${src}?status=503`;
    await cache.put(gone, answer ?? new Response());
    const element = await again(gone, 'keep-copy');
    expect(titles(element)).to.have.length(5);
    expect(visibleText(element)).to.match(
      /Cette liste date du .*20\d\d.* Nous n’avons pas pu la mettre à jour\./,
    );
    const asked = (await requestsOf(src)).length;
    getByRole(element, 'button', 'Réessayer').click();
    await until(async () => (await requestsOf(src)).length > asked);
  });

  it('changes nothing where storage is forbidden', async () => {
    const { open } = CacheStorage.prototype;
    CacheStorage.prototype.open = () => Promise.reject(new DOMException('forbidden', 'SecurityError'));
    try {
      const element = await again(await publish('annuaire.csv', associations), 'keep-copy');
      expect(titles(element)).to.have.length(5);
      const failing = await again('/__test/status/404', 'keep-copy');
      expect(getByRole(failing, 'alert').isConnected).to.equal(true);
    } finally {
      CacheStorage.prototype.open = open;
    }
  });
});
