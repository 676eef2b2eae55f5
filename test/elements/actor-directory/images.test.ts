import { expect } from 'chai';
import { checkAccessibility } from '../../support/axe.js';
import { publish, requestsOf, until } from '../../support/page.js';
import { allByRole } from '../../support/query.js';
import { idle, search, showDirectory } from './directory.js';

/** One transparent dot. */
const dot = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=='),
  (character) => character.charCodeAt(0),
);

const show = async (attributes = 'images') => {
  const address = await publish('logo.png', dot, { type: 'image/png' });
  const element = await showDirectory(
    `nom;commune;photo\nA;Vif;${address}\nB;Vif;/absent/rien.png\nC;Vif;\n`,
    attributes,
  );
  return { element, address };
};

const imageOf = (element: Element, card: number): HTMLImageElement | null | undefined =>
  allByRole(element, 'article')[card]?.querySelector('img');

describe('the images of a file', () => {
  it('are not asked for unless the owner wants them', async () => {
    const { element, address } = await show('');
    expect(element.shadowRoot?.querySelector('img')).to.equal(null);
    expect(await requestsOf(address)).to.deep.equal([]);
  });

  it('stand beside the title: lazy, without referrer, in a room of their own', async () => {
    const { element, address } = await show();
    const image = imageOf(element, 0);
    expect(image?.getAttribute('src')).to.equal(new URL(address, location.href).href);
    expect(image?.loading).to.equal('lazy');
    expect(image?.referrerPolicy).to.equal('no-referrer');
    expect(image?.alt).to.equal('');
    expect([image?.getAttribute('width'), image?.getAttribute('height')]).to.deep.equal(['128', '96']);
    await until(async () => (await requestsOf(address)).length > 0);
    const [request] = await requestsOf(address);
    expect(request?.headers).not.to.have.property('referer');
    expect(imageOf(element, 2)).to.equal(null);
    await checkAccessibility(element);
  });

  it('go away where they cannot be had, and come back with another entry', async () => {
    const { element } = await show();
    imageOf(element, 1)?.scrollIntoView();
    await until(() => imageOf(element, 1)?.hidden);
    await search(element, 'A');
    await idle(element);
    expect(imageOf(element, 0)?.hidden).to.equal(false);
  });

  it('are taken from safe addresses only', async () => {
    const addresses = [
      'https://images.example/logo.png',
      'logos/a.png',
      '//images.example/logo.png',
      'http://images.example/logo.png',
      'javascript:alert(1)//.png',
      'data:image/png;base64,AAAA',
      'blob:https://images.example/logo.png',
      'https://nom:secret@images.example/logo.png',
    ];
    const element = await showDirectory(
      `nom;commune;photo\n${addresses.map((address, row) => `N${String(row)};Vif;"${address}"`).join('\n')}\n`,
      'images field-image="photo" lists="photo: none"',
    );
    const shown = addresses.map((_, card) => imageOf(element, card)?.getAttribute('src') ?? null);
    const base = new URL(element.src ?? '', location.href);
    expect(shown).to.deep.equal([
      'https://images.example/logo.png',
      new URL('logos/a.png', base).href,
      ...addresses.slice(2).map(() => null),
    ]);
  });
});
