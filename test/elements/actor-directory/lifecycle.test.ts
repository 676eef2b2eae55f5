import { expect } from 'chai';
import type { ActorDirectory } from '../../../src/index.js';
import { closeGate, mount, publish, requestsOf, until } from '../../support/page.js';
import { countOf, idle, search, showDirectory, titles } from './directory.js';

const file = (name: string): string => `Nom;Commune\n${name} 1;Vif\n${name} 2;Claix\n${name} 3;Vif\n`;

describe('A directory in a living page', () => {
  it('sends one request for the same address, without cookies, referrer or headers of its own', async () => {
    const src = await publish('annuaire.csv', file('Club'));
    await mount(`<div>${`<actor-directory src="${src}"></actor-directory>`.repeat(10)}</div>`);
    await until(() =>
      [...document.querySelectorAll('actor-directory')].every((each) => titles(each).length === 3),
    );
    const requests = await requestsOf(src);
    expect(requests).to.have.length(1);
    expect(requests[0]?.headers).not.to.have.any.keys(
      'cookie',
      'referer',
      'authorization',
      'x-requested-with',
    );
  });

  it('keeps the selections of two directories apart that show the same file', async () => {
    const src = await publish('annuaire.csv', file('Club'));
    const box = await mount(
      `<div><actor-directory id="a" src="${src}"></actor-directory><actor-directory id="b" src="${src}"></actor-directory></div>`,
    );
    const [first, second] = [...box.querySelectorAll<ActorDirectory>('actor-directory')];
    if (!first || !second) throw new Error('two directories are needed');
    await until(() => titles(first).length === 3 && titles(second).length === 3);
    await search(first, 'claix');
    expect(titles(first)).to.deep.equal(['Club 2']);
    expect(titles(second)).to.have.length(3);
  });

  it('shows the file of the last address, however late an earlier one arrives', async () => {
    const slow = await publish('lent.csv', file('Lent'));
    const quick = await publish('vite.csv', file('Vite'));
    const gate = closeGate();
    const late = `${slow}?${gate.before}`;
    const element = await mount<ActorDirectory>(`<actor-directory src="${late}"></actor-directory>`);
    element.setAttribute('src', quick);
    await until(() => titles(element)[0] === 'Vite 1');
    await gate.open();
    await (await fetch(late)).text(); // the answer of the gate has come
    await idle(element);
    expect(titles(element)[0]).to.equal('Vite 1');
  });

  it('goes back to its fallback when it loses its address', async () => {
    const element = await showDirectory();
    element.removeAttribute('src');
    await until(() => titles(element).length === 0);
    expect(element.shadowRoot?.querySelector('slot')?.hidden).to.equal(false);
  });

  it('asks for nothing without an address', async () => {
    const element = await mount<ActorDirectory>('<actor-directory src=""><p>Bientôt</p></actor-directory>');
    await element.updateComplete;
    expect(element.shadowRoot?.querySelector('slot')?.hidden).to.equal(false);
    expect(element.shadowRoot?.querySelector('[part~="error"]')).to.equal(null);
  });

  it('moves in the page without a second request and without losing the words', async () => {
    const src = await publish('annuaire.csv', file('Club'));
    const element = await mount<ActorDirectory>(`<actor-directory src="${src}"></actor-directory>`);
    await until(() => titles(element).length === 3);
    await search(element, 'claix');
    const box = await mount('<section></section>');
    box.append(element);
    await element.updateComplete;
    expect(titles(element)).to.deep.equal(['Club 2']);
    expect(await requestsOf(src)).to.have.length(1);
  });

  it('comes back after it was taken out of the page', async () => {
    const src = await publish('annuaire.csv', file('Club'));
    const gate = closeGate();
    const element = await mount<ActorDirectory>(
      `<actor-directory src="${src}?${gate.before}"></actor-directory>`,
    );
    element.remove();
    await element.updateComplete;
    expect(titles(element)).to.have.length(0);
    await gate.open();
    document.body.append(element);
    await until(() => titles(element).length === 3);
    element.remove();
  });

  it('follows attributes that change', async () => {
    const element = await showDirectory(file('Club'));
    element.setAttribute('where', 'commune: vif');
    await until(() => titles(element).length === 2);
    expect(countOf(element)).to.equal('2 structures');
    element.setAttribute('page-size', '1');
    await until(() => titles(element).length === 1);
    element.setAttribute('field-title', 'commune');
    await until(() => titles(element)[0] === 'Vif');
  });

  it('does what a script asks as if a visitor had asked', async () => {
    const element = await showDirectory(file('Club'));
    let words = '';
    element.addEventListener('parvis-change', (event) => {
      words = event.selection.words;
    });
    element.selection = { ...element.selection, words: 'claix' };
    await until(() => titles(element).length === 1);
    expect(words).to.equal('claix');
  });
});
