import { expect } from 'chai';
import '../../../src/index.js';
import { fileNameFrom } from '../../../src/chrome/download.js';
import { warningsDuring } from '../../support/console.js';
import { mount, open, publish, requestsOf, until } from '../../support/page.js';
import { allByRole } from '../../support/query.js';
import { plain } from '../actor-directory/directory.js';

const csv = 'Nom;Type;Commune\nUn;Club;Vif\nDeux;Service;Gap\nTrois;Club;Vif\n';

const toldDuring = async (act: (said: readonly string[]) => Promise<unknown>): Promise<string> =>
  (await warningsDuring(act)).join(' ');

describe('The address of the file', () => {
  for (const src of [
    'javascript:globalThis.__pwned=1',
    'data:text/csv,Nom;Ville',
    'file:///etc/passwd',
    'ftp://example.org/a.csv',
    'https://user:secret@example.org/a.csv?key=private',
    'http://',
  ])
    it(`is refused in one sentence, which keeps secrets: ${src}`, async () => {
      let shown = '';
      const told = await toldDuring(async (said) => {
        const element = await mount(
          `<actor-directory src="${src}"><a href="/">Le fichier</a></actor-directory>`,
        );
        await until(() => element.shadowRoot?.querySelector('[part~="error"]'));
        shown = element.shadowRoot?.textContent ?? '';
        await until(() => said.length > 0);
      });
      expect(globalThis).not.to.have.property('__pwned');
      expect(plain(shown)).to.include('Nous n’arrivons pas à afficher la liste.');
      expect(shown + told).not.to.match(/secret|private/);
      expect(told).to.include('invalid-address');
    });

  it('is asked for in the console where it is missing, and the fallback stays', async () => {
    const told = await toldDuring(async () => {
      const element = await mount('<actor-directory><a href="/">Le fichier</a></actor-directory>');
      expect(allByRole(element, 'link')).to.have.length(1);
    });
    expect(told).to.include('src is missing');
  });

  it('gives no name to what is taken away but letters, digits and hyphens', () => {
    for (const [src, name] of [
      ['/a/annuaire.csv?x=1', 'annuaire.csv'],
      ['../..%2f..\\x";\r\nX: y.html.csv', '2f-x-X-y-html.csv'],
      ['https://example.org/.htaccess', 'liste.csv'],
      ['\u202evsc.exe', 'vsc.csv'],
      ['CON'.repeat(100), `${'CON'.repeat(20)}.csv`],
      ['', 'liste.csv'],
    ] as const)
      expect(fileNameFrom(src, 'liste')).to.equal(name);
  });
});

describe('Attributes that make no sense', () => {
  it('fall back to what would hold without them', async () => {
    const src = await publish('annuaire.csv', csv);
    const element = await mount(
      `<actor-directory src="${src}" lang="xx-invalid-!!" page-size="NaN" heading-level="99" sort="(a+)+$" view="__proto__"
        labels='{"__proto__":{"x":1}}' lists="constructor: prototype" where="" filters="__proto__, constructor" fields=" , "
        correction-url="javascript:alert(1)" source-url="javascript:alert(1)" source-updated="hier"></actor-directory>`,
    );
    await warningsDuring(() => until(() => allByRole(element, 'article').length === 3));
    for (const link of element.shadowRoot?.querySelectorAll('a') ?? [])
      expect(link.protocol).to.be.oneOf(['http:', 'https:']);
    expect(Object.keys(Object.prototype)).to.deep.equal([]);
  });

  it('cost an agenda no session', async () => {
    const src = await publish('programme.csv', 'Titre;Date\nUn;16/01/2099 9h\nDeux;17/01/2099 9h\n');
    const element = await mount(
      `<training-agenda src="${src}" time-zone="Mars/Phobos" limit="-1" view="constructor"></training-agenda>`,
    );
    await until(() => element.shadowRoot?.textContent.includes('Un'));
    expect(element.shadowRoot?.querySelector('[part~="error"]')).to.equal(null);
  });
});

describe('The query of the page’s address', () => {
  const openWith = async (
    query: string,
  ): Promise<{ element: Element; src: string; errors: readonly string[] }> => {
    const src = await publish('annuaire.csv', csv);
    const address = await publish(
      'page.html',
      `<!doctype html><html lang="fr"><meta charset="utf-8"><script src="/test/support/violations.js"></script>
      <script type="module" src="/dist/parvis/parvis.js"></script><actor-directory src="${src}" filters="type"></actor-directory>`,
    );
    const { document, window } = await open(`${address}?${query}`);
    const element = await until(() => document.querySelector('actor-directory'));
    await until(() => element.shadowRoot?.querySelector('[part~="list"], [part~="empty"]'));
    return { element, src, errors: (window as unknown as { violations: readonly string[] }).violations };
  };

  for (const [query, entries] of [
    ['parvis.type=Service&parvis.type=Service', 1],
    ['parvis.type=%E0%A4%A', 0],
    ['__proto__[type]=Service&constructor.prototype.x=1&__proto__=1', 3],
    ['src=https://thief.invalid/a.csv&data-src=https://thief.invalid/a.csv', 3],
    ['parvis.page=-1&parvis.sort=__proto__&parvis.view=constructor&parvis.open=', 3],
    ['parvis.q=%00%20%E2%80%AE', 3],
    [`parvis.type=${'Service,'.repeat(1500)}`, 0],
    ['parvis.open=<img src=x onerror=alert(1)>', 3],
    ['f.type=Service&type=Service&q=Deux&page=2&sort=-nom&open=deux-gap', 3],
  ] as const)
    it(`never breaks the list: ${query.slice(0, 60)}`, async () => {
      const { element, src, errors } = await openWith(query);
      await until(() => allByRole(element, 'article').length === entries);
      expect(errors).to.deep.equal([]);
      expect(await requestsOf(src)).to.have.length(1);
    });
});

describe('Fifty elements with one address', () => {
  it('are all filled by one request', async () => {
    const src = await publish('annuaire.csv', csv);
    const box = await mount(
      `<div>${`<actor-directory src="${src}" url-state="off"></actor-directory>`.repeat(50)}</div>`,
    );
    await until(() =>
      [...box.children].every((each) => each.shadowRoot?.querySelectorAll('article').length === 3),
    );
    expect(await requestsOf(src)).to.have.length(1);
  });
});
