import { expect } from 'chai';
import type { ActorDirectory } from '../../../src/index.js';
import '../../../src/index.js';
import { mount, publish, requestsOf, until } from '../../support/page.js';
import { focusedElement, getByRole, queryByRole, visibleText } from '../../support/query.js';
import { countOf, idle, search, titles } from '../actor-directory/directory.js';
import { holdTimers, type HeldTimers } from '../../support/clock.js';

const MINUTE = 60_000;

const clubs = (...names: readonly string[]): string =>
  `Nom;Commune;Présentation\n${names.map((name) => `${name};Vif;Le club ${name} se retrouve le mardi, et parfois le jeudi.`).join('\n')}\n`;

/** Puts something else behind an address; the requests are counted anew. */
const republish = async (src: string, content: string, query = ''): Promise<void> => {
  await fetch(`${src}?type=text/csv${query}`, { method: 'PUT', body: content });
};

const show = async (src: string, attributes = 'refresh="15min"'): Promise<ActorDirectory> => {
  const element = await mount<ActorDirectory>(
    `<actor-directory src="${src}" ${attributes}></actor-directory>`,
  );
  await until(() => titles(element).length > 0 && !element.shadowRoot?.querySelector('[aria-busy="true"]'));
  return element;
};

describe('A list that is refreshed', () => {
  let timers: HeldTimers;

  beforeEach(() => {
    timers = holdTimers(10_000);
  });

  const polls = (): readonly number[] => timers.pauses.filter((pause) => pause > MINUTE / 2);

  /** Lets the time of a poll come, and waits until it has been asked and looked at. */
  const poll = async (src: string): Promise<void> => {
    const before = (await requestsOf(src)).length;
    await until(() => polls().length > 0);
    expect(timers.goOff(MINUTE / 2)).to.be.above(0);
    await until(async () => (await requestsOf(src)).length > before);
    await until(() => polls().length > 0);
  };

  it('asks in the interval that is said, more or less, and not without one', async () => {
    const src = await publish('a.csv', clubs('Échecs', 'Judo'));
    const plain = await show(src, '');
    expect(polls()).to.deep.equal([]);
    plain.remove();
    await show(src);
    await until(() => polls().length > 0);
    expect(polls()).to.have.length(1);
    expect(polls()[0]).to.be.within(13 * MINUTE, 17 * MINUTE);
  });

  it('asks once for all lists of the page that show the file, and no more once they are gone', async () => {
    const src = await publish('a.csv', clubs('Échecs', 'Judo'));
    const box = await mount(
      `<div>${`<actor-directory src="${src}" refresh="1h"></actor-directory>`.repeat(20)}</div>`,
    );
    await until(() => [...box.children].every((each) => titles(each).length === 2));
    await until(() => polls().length > 0);
    expect(polls()).to.have.length(1);
    await poll(src);
    expect(await requestsOf(src)).to.have.length(2);
    box.remove();
    expect(polls()).to.deep.equal([]);
  });

  it('lets the browser ask whether its copy still holds, and draws nothing where it does', async () => {
    const headers = { ETag: '"one"', 'Cache-Control': 'max-age=3600' };
    const src = await publish('a.csv', clubs('Échecs', 'Judo'), { headers });
    const probe = await publish('b.csv', 'a;b', { headers });
    for (const cache of ['default', 'no-cache'] as const) await (await fetch(probe, { cache })).text();
    const element = await show(src);
    const list = element.shadowRoot;
    if (!list) throw new Error('The list has no root');
    const records: MutationRecord[] = [];
    const observer = new MutationObserver((changes) => records.push(...changes));
    let loads = 0;
    element.addEventListener('parvis-load', () => (loads += 1));
    observer.observe(list, { subtree: true, childList: true, characterData: true, attributes: true });
    await poll(src);
    await idle(element);
    observer.disconnect();
    const asked = (await requestsOf(src)).at(-1);
    // WebKitGTK keeps no copies while it is driven by a program; others ask with the mark of the one they have.
    expect(asked?.headers['if-none-match']).to.equal(
      (await requestsOf(probe)).at(-1)?.headers['if-none-match'],
    );
    expect(asked?.headers).not.to.have.any.keys('cookie', 'referer');
    expect(records).to.deep.equal([]);
    expect(loads).to.equal(0);
  });

  it('shows what is new, and keeps words and filters', async () => {
    const src = await publish('a.csv', clubs('Échecs', 'Judo', 'Jujitsu'));
    const element = await show(src);
    await search(element, 'ju');
    await until(() => titles(element).length === 2);
    await republish(src, clubs('Échecs', 'Jujube', 'Judo', 'Jujitsu', 'Aviron'));
    await poll(src);
    await until(() => titles(element).length === 3);
    expect(titles(element)).to.deep.equal(['Jujube', 'Judo', 'Jujitsu']);
    expect(getByRole<HTMLInputElement>(element, 'searchbox').value).to.equal('ju');
    expect(countOf(element)).to.equal('3 résultats sur 5');
  });

  it('keeps the focus on the entry, the place on the screen and what stands open', async () => {
    const names = Array.from({ length: 20 }, (_, index) => `Club ${String(index + 1)}`);
    const src = await publish('a.csv', clubs(...names));
    const element = await show(src, 'refresh="15min" page-size="50" style="display: block"');
    getByRole(element, 'link', 'Club 9').click();
    await idle(element);
    const link = getByRole(element, 'link', 'Club 12');
    link.scrollIntoView({ block: 'center' });
    link.focus();
    const place = link.getBoundingClientRect().top;
    await republish(src, clubs('Nouveau 1', 'Nouveau 2', 'Nouveau 3', ...names));
    await poll(src);
    await until(() => titles(element).length === 23);
    await idle(element);
    const now = getByRole(element, 'link', 'Club 12');
    expect(focusedElement()?.textContent).to.equal(now.textContent);
    expect(Math.abs(now.getBoundingClientRect().top - place)).to.be.below(2);
    expect(getByRole(element, 'link', 'Club 9').getAttribute('aria-expanded')).to.equal('true');
    expect(getByRole(element, 'link', 'Club 10').getAttribute('aria-expanded')).not.to.equal('true');
  });

  it('moves the focus to the head of the list when its entry is gone', async () => {
    const src = await publish('a.csv', clubs('Aviron', 'Boxe', 'Judo'));
    const element = await show(src);
    getByRole(element, 'link', 'Judo').focus();
    await republish(src, clubs('Aviron', 'Boxe'));
    await poll(src);
    await until(() => titles(element).length === 2);
    await until(() => focusedElement()?.textContent.includes('2 structures'));
  });

  it('keeps the last good list, and tells its age when the file stays away', async () => {
    const src = await publish('a.csv', clubs('Échecs', 'Judo'));
    const element = await show(src);
    const stale = (): string => visibleText(element);
    await republish(src, '<!doctype html><title>Entrez</title>');
    await poll(src);
    await idle(element);
    expect(stale(), 'one failure may be a hiccup').not.to.include('mettre à jour');
    await poll(src);
    await until(() => /Cette liste date du .*20\d\d/.test(stale()));
    expect(titles(element)).to.have.length(2);
    expect(queryByRole(element, 'alert')).to.equal(null);
    await republish(src, clubs('Échecs', 'Judo', 'Boxe'));
    await poll(src);
    await until(() => titles(element).length === 3);
    expect(stale()).not.to.include('telle qu’elle était');
  });

  it('lets the visitor ask at once when the list is old, and keeps it when that fails too', async () => {
    const src = await publish('a.csv', clubs('Échecs', 'Judo'));
    const element = await show(src);
    await republish(src, '');
    await poll(src);
    await poll(src);
    const button = await until(() => queryByRole(element, 'button', 'Réessayer'));
    const before = (await requestsOf(src)).length;
    await until(() => polls().length > 0);
    button.click();
    await until(async () => (await requestsOf(src)).length > before);
    await idle(element);
    expect(titles(element)).to.have.length(2);
    expect(queryByRole(element, 'alert')).to.equal(null);
    await republish(src, clubs('Échecs', 'Judo', 'Boxe'));
    getByRole(element, 'button', 'Réessayer').click();
    await until(() => titles(element).length === 3);
    await until(() => !queryByRole(element, 'button', 'Réessayer'));
  });

  it('does not take half a file for news', async () => {
    const src = await publish('a.csv', clubs('Échecs', 'Judo', 'Boxe'));
    const element = await show(src);
    await republish(src, clubs('Échecs', 'Judo', 'Boxe').slice(0, -60));
    await poll(src);
    await idle(element);
    expect(titles(element)).to.deep.equal(['Échecs', 'Judo', 'Boxe']);
  });

  it('comes by itself once a file that was missing is there', async () => {
    const src = await publish('a.csv', '');
    await republish(src, '<!doctype html><title>404</title>');
    const element = await mount<ActorDirectory>(
      `<actor-directory src="${src}" refresh="15min"></actor-directory>`,
    );
    await until(() => queryByRole(element, 'alert'));
    await republish(src, clubs('Échecs', 'Judo'));
    await poll(src);
    await until(() => titles(element).length === 2);
    expect(queryByRole(element, 'alert')).to.equal(null);
  });

  it('does not ask while the tab is in the background, and once it comes back', async () => {
    const src = await publish('a.csv', clubs('Échecs', 'Judo'));
    await show(src);
    const look = (state: DocumentVisibilityState): void => {
      Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => state });
      document.dispatchEvent(new Event('visibilitychange'));
    };
    try {
      look('hidden');
      expect(polls()).to.deep.equal([]);
      look('visible');
      expect(polls()).to.have.length(1);
    } finally {
      Reflect.deleteProperty(document, 'visibilityState');
    }
    await poll(src);
    expect(await requestsOf(src)).to.have.length(2);
  });
});
