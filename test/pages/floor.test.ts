import { expect } from 'chai';
import { open, publish, until, type Page } from '../support/page.js';
import { getByRole } from '../support/query.js';
import { copyFolder, listening, saidIn, wrongIn } from './built-folder.js';

/** What is taken from a page before our script runs, so that it is as a browser below the floor. */
const missing = {
  'Firefox before 104': 'delete Array.prototype.findLastIndex',
  'Chrome before 100': 'delete AbortSignal.prototype.throwIfAborted',
  'Safari before 16':
    'const { supports } = CSS; CSS.supports = (name, value) => name !== "overflow" && supports.call(CSS, name, value)',
};

/** A page with a list in it, whose script is loaded by a browser that something is taken from. */
const openOld = async (script: string, taken: string): Promise<Page> => {
  const src = await publish('annuaire.csv', 'Nom;Commune\nUn club;Vif\n');
  const html = `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Page</title>${listening}
    <script>${taken}</script><script type="module" src="${script}"></script>
    <actor-directory src="${src}"><a href="${src}">Le fichier</a></actor-directory>
    <script type="module">window.isRun = true</script>`;
  const page = await open(await publish('page.html', html));
  await until(() => (page.window as { readonly isRun?: boolean }).isRun);
  return page;
};

const expectFallback = (page: Page): void => {
  expect(page.window.customElements.get('actor-directory')).to.equal(undefined);
  expect(getByRole(page.document.body, 'link', 'Le fichier').getAttribute('href')).to.include('annuaire.csv');
  expect(wrongIn(page.window)).to.deep.equal([]);
};

describe('A browser that is older than those we serve', () => {
  for (const [browser, taken] of Object.entries(missing))
    for (const script of ['parvis.js', 'parvis/parvis.js'])
      it(`leaves the page its own content, and no error: ${browser}, ${script}`, async () => {
        const page = await openOld(`/dist/${script}`, taken);
        await until(() => saidIn(page.window).some((sentence) => sentence.includes('older than Chrome 100')));
        expectFallback(page);
      });

  it('leaves the page its own content where it cannot read the script at all', async () => {
    const broken = await copyFolder((name, code) => (name === 'parvis' ? `${code};class { # }` : code));
    const page = await openOld(broken, '');
    expect(page.window.customElements.get('actor-directory')).to.equal(undefined);
    expect(getByRole(page.document.body, 'link', 'Le fichier').getAttribute('href')).to.include(
      'annuaire.csv',
    );
    expect(wrongIn(page.window)).to.have.length(1); // what the browser says of the syntax
  });
});
