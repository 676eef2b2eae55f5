import { expect } from 'chai';
import { open, publish, until, type Page } from '../support/page.js';

const policy =
  "default-src 'none'; script-src 'self'; style-src 'none'; connect-src 'self'; img-src 'self'; " +
  "require-trusted-types-for 'script'; trusted-types parvis";

/** A page of its own that loads the built autoloader and nothing else, under a strict content policy. */
const openPage = async (body: (src: string) => string): Promise<Page> => {
  const src = await publish('annuaire.csv', 'Nom;Commune\nUn club;Vif\nUn autre;Claix\n');
  const page = `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Page</title>
    <script src="/test/support/violations.js"></script>
    <script type="module" src="/dist/autoloader.js"></script><body>${body(src)}</body></html>`;
  return open(await publish('page.html', page, { headers: { 'Content-Security-Policy': policy } }));
};

const cards = (element: Element | null): number =>
  element?.shadowRoot?.querySelectorAll('article').length ?? 0;

/** The scripts that the page has fetched, by their names without the hash. */
const scriptsOf = ({ window }: Page): string[] =>
  window.performance
    .getEntriesByType('resource')
    .map(({ name }) => /\/dist\/(?:auto\/)?([\w-]+)\.(?:[\w-]+\.)?js/.exec(name)?.[1] ?? '')
    .filter(Boolean)
    .sort();

const violationsOf = ({ window }: Page): readonly string[] =>
  (window as unknown as { violations: readonly string[] }).violations; // test/support/violations.js

describe('The autoloader', () => {
  it('fetches what a directory needs, and nothing of an agenda, under a strict policy', async () => {
    const page = await openPage((src) => `<actor-directory src="${src}"></actor-directory>`);
    await until(() => cards(page.document.querySelector('actor-directory')) === 2);
    await until(() => scriptsOf(page).includes('search-engine'));
    expect(scriptsOf(page)).to.deep.equal(['actor-directory', 'autoloader', 'search-engine', 'shared']);
    expect(violationsOf(page)).to.deep.equal([]);
  });

  it('fetches nothing but itself where there is none of our elements', async () => {
    const page = await openPage(() => '<p>Bonjour</p><div data-parvis="script"></div>');
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(scriptsOf(page)).to.deep.equal(['autoloader']);
  });

  it('notices elements that are inserted later', async () => {
    const page = await openPage((src) => `<p data-address="${src}">Bonjour</p>`);
    const { document } = page;
    const box = document.createElement('section');
    const agenda = document.createElement('training-agenda');
    box.append(agenda);
    document.body.append(box);
    await until(() => agenda.shadowRoot);
    expect(scriptsOf(page)).to.include('training-agenda').and.not.to.include('actor-directory');
  });

  it('upgrades placeholders, which call for their script as well', async () => {
    const page = await openPage(
      (src) => `<div data-parvis="actor-directory" data-src="${src}"><a href="${src}">Le fichier</a></div>`,
    );
    await until(() => cards(page.document.querySelector('actor-directory[src]')) === 2);
    expect(page.document.querySelector('[data-parvis]')).to.equal(null);
    expect(violationsOf(page)).to.deep.equal([]);
  });

  it('reads JSON, with the script for it', async () => {
    const src = await publish('annuaire.json', '[{"nom":"Un club"},{"nom":"Un autre"}]');
    const page = await openPage(() => `<actor-directory src="${src}"></actor-directory>`);
    await until(() => cards(page.document.querySelector('actor-directory')) === 2);
    expect(scriptsOf(page)).to.include('json');
  });

  it('finds by words, with a typing error too', async () => {
    const page = await openPage((src) => `<actor-directory src="${src}"></actor-directory>`);
    const directory = page.document.querySelector('actor-directory');
    await until(() => cards(directory) === 2);
    const input = directory?.shadowRoot?.querySelector('input');
    if (!input) throw new Error('There is no search box');
    input.value = 'claxi';
    input.dispatchEvent(new page.window.InputEvent('input', { bubbles: true, composed: true }));
    await until(() => cards(directory) === 1);
    expect(directory?.shadowRoot?.querySelector('article')?.textContent).to.contain('Claix');
  });
});
