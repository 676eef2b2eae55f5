import { expect } from 'chai';
import { open, publish, readScript, until } from '../../support/page.js';
import { visibleText } from '../../support/query.js';

const strict =
  "default-src 'none'; script-src 'self'; style-src 'none'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types parvis";

/** A page with the built script, and a directory whose owner has asked for the panel. */
const openPage = async (script: string): Promise<{ directory: Element; violations: readonly string[] }> => {
  const src = await publish('annuaire.csv', 'Nom;Commune\nUn club;Vif\nUn autre;Claix\n');
  const page = `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Diagnostic</title>
    <script src="/test/support/violations.js"></script>
    <script type="module" src="${script}"></script>
    <body><actor-directory diagnose src="${src}"></actor-directory></body></html>`;
  const address = await publish('page.html', page, { headers: { 'Content-Security-Policy': strict } });
  const { document, window } = await open(address);
  const directory = await until(() => document.querySelector('actor-directory'));
  await until(() => directory.shadowRoot?.querySelectorAll('article').length === 2);
  return { directory, violations: (window as unknown as { violations: readonly string[] }).violations };
};

describe('The owner’s panel of the built script', () => {
  for (const script of ['parvis.js', 'parvis/parvis.js'])
    it(`comes from beside ${script}, under the strictest content policy and Trusted Types`, async () => {
      const { directory, violations } = await openPage(`/dist/${script}`);
      const panel = await until(() => directory.shadowRoot?.querySelector('[part~="diagnose"]'));
      await until(() => panel.querySelector('.headline'));
      expect(violations).to.deep.equal([]);
    });

  it('is missed in a sentence where its file does not lie beside the script, and the list is there', async () => {
    const { directory } = await openPage(await publish('parvis.js', await readScript('parvis.js')));
    const notice = await until(() => directory.shadowRoot?.querySelector('[part~="error"]'));
    expect(visibleText(notice)).to.include('diagnose.js');
  });
});
