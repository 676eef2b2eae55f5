import { expect } from 'chai';
import type { ActorDirectory } from '../../../src/index.js';
import '../../../src/index.js';
import { holdTimers } from '../../support/clock.js';
import { elsewhere } from '../../support/elsewhere.js';
import { mount, publish, requestsOf, until } from '../../support/page.js';
import { visibleText } from '../../support/query.js';
import { countOf, plain, titles } from '../actor-directory/directory.js';

const MINUTE = 60_000;
const EACH = 25;

const clubs = (from: number, count: number): readonly object[] =>
  Array.from({ length: count }, (_, place) => ({
    nom: `Club ${String(from + place).padStart(3, '0')}`,
    commune: place % 2 === 0 ? 'Vif' : 'Claix',
  }));

/** How a service wraps a page of clubs: the way to the next one is an address, or nothing. */
type Wrapping = (list: readonly object[], next: string | null, total: number) => unknown;

const publishPages = async (
  total: number,
  wrap: Wrapping,
  alter: (address: string) => string = (address) => address,
): Promise<readonly string[]> => {
  const addresses: string[] = [];
  for (let from = Math.floor((total - 1) / EACH) * EACH; from >= 0; from -= EACH) {
    const next = addresses[0] === undefined ? null : alter(addresses[0]);
    const content = wrap(clubs(from, Math.min(EACH, total - from)), next, total);
    addresses.unshift(await publish('clubs.json', JSON.stringify(content)));
  }
  return addresses;
};

const show = async (src: string, attributes = ''): Promise<ActorDirectory> => {
  const element = await mount<ActorDirectory>(
    `<actor-directory src="${src}" ${attributes}></actor-directory>`,
  );
  await until(() => titles(element).length > 0 && !element.shadowRoot?.querySelector('[aria-busy="true"]'));
  return element;
};

const noticeOf = (element: Element): string =>
  plain([...(element.shadowRoot?.querySelectorAll('[part~="notice"]') ?? [])].map(visibleText).join(' '));

describe('A list that an API gives page by page', () => {
  const following: readonly (readonly [what: string, wrap: Wrapping])[] = [
    ['Baserow and Django', (results, next, count) => ({ count, next, previous: null, results })],
    ['JSON:API', (data, next, total) => ({ data, links: { next }, meta: { total } })],
    [
      'HAL',
      (list, next) => ({ _embedded: { clubs: list }, _links: next === null ? {} : { next: { href: next } } }),
    ],
    ['OData', (value, next) => ({ value, ...(next !== null && { '@odata.nextLink': next }) })],
    ['Laravel', (data, next, total) => ({ data, next_page_url: next, total })],
  ];
  for (const [service, wrap] of following)
    it(`is read to its end, where each page tells the address of the next: ${service}`, async () => {
      const addresses = await publishPages(98, wrap);
      const element = await show(addresses[0] ?? '');
      await until(() => countOf(element) === '98 structures');
      expect(noticeOf(element)).to.equal('');
      for (const address of addresses) expect(await requestsOf(address), address).to.have.length(1);
    });

  const [, ofDjango] = following[0] ?? ['', () => null];

  it('is followed by relative addresses as well', async () => {
    const addresses = await publishPages(60, ofDjango, (address) => new URL(address, location.href).pathname);
    const element = await show(addresses[0] ?? '');
    await until(() => countOf(element) === '60 structures');
  });

  it('is followed where the server tells it beside the list, as WordPress and GitHub do', async () => {
    const last = await publish('clubs.json', JSON.stringify(clubs(EACH, 10)));
    const first = await publish('clubs.json', JSON.stringify(clubs(0, EACH)));
    const header = encodeURIComponent(`Link: </elsewhere>; rel="prev", <${last}>; rel="next"`);
    const element = await show(`${first}?header=${header}`);
    await until(() => countOf(element) === '35 structures');
    expect(noticeOf(element)).to.equal('');
  });

  it('is not asked for anew by `refresh`', async () => {
    const timers = holdTimers(10_000);
    const polls = (): number => timers.pauses.filter((pause) => pause > MINUTE / 2).length;
    const addresses = await publishPages(30, ofDjango);
    const element = await show(addresses[0] ?? '', 'refresh="15min"');
    await until(() => countOf(element) === '30 structures' && polls() > 0);
    expect(timers.goOff(MINUTE / 2)).to.be.above(0);
    await until(() => polls() > 0);
    for (const address of addresses) expect(await requestsOf(address)).to.have.length(1);
  });

  const telling: readonly (readonly [what: string, wrap: Wrapping, sentence: string])[] = [
    [
      'NocoDB',
      (list, _, totalRows) => ({ list, pageInfo: { totalRows, page: 1, pageSize: EACH, isLastPage: false } }),
      'Cette liste n’est pas entière : voici les 25 premières fiches sur 98.',
    ],
    [
      'Strapi',
      (data, _, total) => ({ data, meta: { pagination: { page: 1, pageSize: EACH, pageCount: 4, total } } }),
      'Cette liste n’est pas entière : voici les 25 premières fiches sur 98.',
    ],
    [
      'Directus',
      (data, _, filter_count) => ({ data, meta: { filter_count } }),
      'Cette liste n’est pas entière : voici les 25 premières fiches sur 98.',
    ],
    [
      'Notion',
      (results) => ({ object: 'list', results, has_more: true, next_cursor: 'c9f1' }),
      'Cette liste n’est pas entière : voici les 25 premières fiches.',
    ],
  ];
  for (const [service, wrap, sentence] of telling)
    it(`is told to be one page, where only the service knows how to ask for the next: ${service}`, async () => {
      const [first = ''] = await publishPages(98, wrap);
      const element = await show(first);
      expect(noticeOf(element)).to.equal(sentence);
      expect(countOf(element)).to.equal('25 structures');
    });

  it('is asked for nowhere else', async () => {
    const addresses = await publishPages(50, ofDjango, elsewhere);
    const element = await show(addresses[0] ?? '');
    expect(noticeOf(element)).to.include('25 premières fiches sur 50');
    expect(await requestsOf(addresses[1] ?? '')).to.have.length(0);
  });

  it('ends at a page that has been read, at one that fails, and after forty', async () => {
    const src = await publish('clubs.json', '');
    await fetch(`${src}?type=application/json`, {
      method: 'PUT',
      body: JSON.stringify({ count: 98, next: src, results: clubs(0, EACH) }),
    });
    const round = await show(src);
    expect(noticeOf(round)).to.include('25 premières fiches sur 98');
    expect(await requestsOf(src)).to.have.length(1);

    const failing = await publish(
      'clubs.json',
      JSON.stringify({ count: 98, next: '/__test/status/500', results: clubs(0, EACH) }),
    );
    expect(noticeOf(await show(failing))).to.include('25 premières fiches sur 98');

    const many = await publishPages(45 * EACH, ofDjango);
    const long = await show(many[0] ?? '');
    expect(noticeOf(long)).to.include(`1 000 premières fiches sur 1 125`);
    expect(await requestsOf(many[39] ?? '')).to.have.length(1);
    expect(await requestsOf(many[40] ?? '')).to.have.length(0);
  });
});
