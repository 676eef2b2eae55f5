import { expect } from 'chai';
import { fileOf, findPage, home, sections } from '../../demo/site/pages.js';
import { pageNames, readDemo } from './demo-page.js';

const statuses = new Map<string, Promise<number>>();

/** The status behind an address, each asked for once in the whole run. */
const statusOf = (address: string): Promise<number> => {
  const known = statuses.get(address);
  if (known) return known;
  const status = fetch(address, { method: 'HEAD' }).then((response) => response.status);
  statuses.set(address, status);
  return status;
};

const pages = new Map<string, Promise<Document>>();

/** The page behind an address, each read once in the whole run. */
const pageAt = (address: string): Promise<Document> => {
  const name = address.replace(/^.*\//, '').replace(/\.html$/, '');
  const page = pages.get(address) ?? readDemo(name);
  pages.set(address, page);
  return page;
};

/** The links of a page to this server, as the browser would follow them. */
const internalLinks = (page: Document, name: string): readonly URL[] =>
  [...page.querySelectorAll('a[href]')]
    .map((link) => new URL(link.getAttribute('href') ?? '', new URL(`/demo/${name}.html`, location.href)))
    .filter(({ origin }) => origin === location.origin);

/** The pages that the menus of the whole site lead to. */
const mapped = [home, ...sections.flatMap(({ pages }) => pages)].flatMap((each) => [
  fileOf(each, 'fr'),
  fileOf(each, 'en'),
]);

const linksIn = (page: Document, selector: string): readonly (string | null)[] =>
  [...page.querySelectorAll(`${selector} a`)].map((link) => link.getAttribute('href'));

/** The menu of a page: a way to every section, and to every other page of its own. */
const expectMenus = (page: Document, file: string): void => {
  const language = page.documentElement.lang === 'en' ? 'en' : 'fr';
  const files = (pages: (typeof sections)[number]['pages']): string[] =>
    pages.map((each) => fileOf(each, language));
  expect(linksIn(page, '.menu')).to.deep.equal(sections.flatMap(({ pages }) => files(pages).slice(0, 1)));
  const own = findPage(file)?.section?.pages ?? [];
  expect(linksIn(page, '.section-menu')).to.deep.equal(own.length > 1 ? files(own) : []);
  const current = page.querySelector('[aria-current="page"]')?.getAttribute('href');
  if (own.length > 0) expect(current).to.equal(file);
};

const preload = /^<link rel="preload" as="fetch" crossorigin(?:="")? referrerpolicy="no-referrer" href=/;

/** The preload links of a page and of the code on it. */
const preloadsOf = (page: Document): readonly string[] => {
  const code = [...page.querySelectorAll('pre')].map(({ textContent }) => textContent).join('\n');
  const links = [...page.querySelectorAll('link[rel="preload"]')];
  return [...links.map(({ outerHTML }) => outerHTML), ...(code.match(/<link rel="preload"[^>]*>/g) ?? [])];
};

describe('The writing of the pages', () => {
  for (const name of pageNames) {
    it(`says the language, has one first heading and a place in the menu: ${name}.html`, async () => {
      const page = await readDemo(name);
      expect(page.documentElement.lang).to.match(/^(?:fr|en|ar)$/);
      expect(page.querySelectorAll('h1')).to.have.length(1);
      expect(page.title).to.include('Parvis').and.have.length.above(10);
      expect(mapped).to.include(`${name}.html`);
      expectMenus(page, `${name}.html`);
    });

    it(`links to nothing that is missing: ${name}.html`, async () => {
      const page = await readDemo(name);
      const links = internalLinks(page, name);
      expect(links.length).to.be.above(sections.length);
      for (const { href, pathname, hash } of links) {
        expect(await statusOf(pathname), href).to.equal(200);
        if (hash) expect((await pageAt(pathname)).querySelector(hash), href).to.not.equal(null);
      }
    });
  }

  it('leads to no page that does not exist', () => {
    expect([...new Set(mapped)].sort()).to.deep.equal(pageNames.map((name) => `${name}.html`).sort());
  });

  it('would notice a missing page', async () => {
    expect(await statusOf('/demo/no-such-page.html')).to.equal(404);
  });

  it('asks for files ahead in the way that the element can use', async () => {
    const pages = await Promise.all(pageNames.map(readDemo));
    const links = pages.flatMap(preloadsOf);
    expect(links).to.have.length.above(3);
    for (const link of links) expect(link).to.match(preload);
  });

  it('names every piece of code that people copy, and lets the keyboard scroll it', async () => {
    for (const name of pageNames) {
      const page = await readDemo(name);
      for (const code of page.querySelectorAll('pre')) {
        expect(code.getAttribute('aria-label'), name).to.be.a('string').and.not.equal('');
        expect(code.tabIndex).to.equal(0);
      }
    }
  });
});
