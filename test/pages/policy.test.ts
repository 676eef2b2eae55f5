import { expect } from 'chai';
import { open, publish, until } from '../support/page.js';

/** The built script in a page of its own, under a content policy. */
const openUnder = async (
  policy: string,
  scripts: readonly string[] = ['/dist/parvis.js'],
): Promise<{ directory: Element; violations: readonly string[] }> => {
  const src = await publish(
    'annuaire.csv',
    'Nom;Commune;Site web\nUn club;Vif;https://club.example/\nUn autre;Claix;\n',
  );
  const page = `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Politique</title>
    <script src="/test/support/violations.js"></script>
    ${scripts.map((script) => `<script type="module" src="${script}"></script>`).join('')}
    <body><actor-directory src="${src}"><a href="${src}">Le fichier</a></actor-directory></body></html>`;
  const address = await publish('page.html', page, { headers: { 'Content-Security-Policy': policy } });
  const { document, window } = await open(address);
  const directory = await until(() => document.querySelector('actor-directory'));
  await until(() => directory.shadowRoot?.querySelectorAll('article').length === 2);
  directory.shadowRoot?.querySelector<HTMLElement>('article a')?.click();
  await until(() => directory.shadowRoot?.querySelector('[part~="open"]'));
  return { directory, violations: (window as unknown as { violations: readonly string[] }).violations };
};

const strict = "default-src 'none'; script-src 'self'; style-src 'none'; connect-src 'self'; img-src 'self'";

describe('The built script', () => {
  it('works under the strictest content policy', async () => {
    const { directory, violations } = await openUnder(strict);
    expect(violations).to.deep.equal([]);
    const root = directory.shadowRoot?.querySelector('[part~="root"]');
    expect(root && getComputedStyle(root).display).to.equal('block');
  });

  it('works under Trusted Types with a policy of its own name', async () => {
    const { violations } = await openUnder(
      `${strict}; require-trusted-types-for 'script'; trusted-types parvis`,
    );
    expect(violations).to.deep.equal([]);
  });

  it('may be loaded twice', async () => {
    const { violations } = await openUnder(strict, ['/dist/parvis.js', '/dist/parvis.js?again']);
    expect(violations).to.deep.equal([]);
  });
});
