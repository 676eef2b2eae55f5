import { expect } from 'chai';
import { until } from '../../support/page.js';
import { getByRole, queryByRole } from '../../support/query.js';
import { directory, everyName, namesIn, openHost, shownIn } from './host-page.js';

describe('In a page whose styles spare nothing, a directory', () => {
  for (const rule of [
    '* { all: unset }',
    '* { display: block !important }',
    '* { display: none } html, body, actor-directory { display: block }',
    'actor-directory { all: initial }',
    'a, h3, mark, button, input { display: none !important }',
    ':root { font-size: 62.5% } * { line-height: 0.5 !important; letter-spacing: 1em !important; }',
  ])
    it(`shows its entries, and its fallback no more: ${rule}`, async () => {
      const page = await openHost(directory, { head: `<style>${rule}</style>` });
      const element = await shownIn(page);
      expect(namesIn(element)).to.deep.equal(everyName);
      expect(queryByRole(page.document.body, 'link', 'Le fichier')).to.equal(null);
      for (const card of element.shadowRoot?.querySelectorAll('article') ?? [])
        expect(card.getBoundingClientRect().height).to.be.above(10);
      expect(page.violations).to.deep.equal([]);
    });
});

describe('In a page whose names stand in for the browser’s own, a directory', () => {
  const clobbered = [
    '<form name="baseURI"></form><img name="querySelectorAll"><img name="documentElement">',
    '<form id="fetch"></form><form id="history" name="history"></form><img name="location"><a id="caches"></a>',
    '<img name="trustedTypes"><a id="customElements"></a><a id="Intl"></a><form name="lang"></form>',
    '<form name="getElementById"></form><img name="activeElement"><img name="visibilityState"><img name="title">',
  ];
  for (const names of clobbered)
    it(`works all the same: ${names}`, async () => {
      const page = await openHost(names + directory);
      const element = await shownIn(page);
      getByRole(element, 'link', 'Iris').click();
      await until(() => element.shadowRoot?.querySelector('[part~="open"]'));
      expect(namesIn(element)).to.deep.equal(everyName);
      expect(page.violations).to.deep.equal([]);
    });

  it('shows the link of an entry that cannot be put on the clipboard', async () => {
    const script =
      'Object.defineProperty(navigator, "clipboard", { value: { writeText: () => Promise.reject(new Error("no")) } });';
    const page = await openHost(`<form name="baseURI"></form>${directory}`, { script });
    const element = await shownIn(page);
    getByRole(element, 'link', 'Iris').click();
    const copy = await until(() => queryByRole(element, 'button', /^Copier le lien/));
    copy.click();
    const field = await until(() => queryByRole<HTMLInputElement>(element, 'textbox', /lien/i));
    expect(field.value).to.match(new RegExp(`^${page.window.location.origin}.*open=`));
    expect(page.violations).to.deep.equal([]);
  });
});

/** What old scripts make of JSON: Prototype.js 1.6, which some sites still load, and those who took it for a model. */
const prototypeJs = `
  Array.prototype.toJSON = function () { return '[' + this.map(Object.toJSON).join(', ') + ']'; };
  String.prototype.toJSON = function () { return '"' + this + '"'; };
  Number.prototype.toJSON = function () { return String(this); };
  Object.toJSON = function (object) { return object && object.toJSON ? object.toJSON() : String(object); };`;

describe('In a page whose scripts have changed the language, a directory', () => {
  const changes = [
    'Array.prototype.first = function () { return this[0]; };',
    'Object.prototype.each = function () {};',
    'Array.prototype.flatMap = undefined; delete Array.prototype.flatMap; Array.prototype.flatMap = function (change) { return [].concat.apply([], this.map(change)); };',
    'Object.freeze(Object.prototype); Object.freeze(Array.prototype);',
    'Object.prototype.version = "1.0"; Object.prototype.count = 3; Object.prototype.first = null;',
    prototypeJs,
  ];
  for (const script of changes)
    it(`works all the same: ${script}`, async () => {
      const page = await openHost(directory, { script });
      const element = await shownIn(page);
      expect(namesIn(element)).to.deep.equal(everyName);
      (await until(() => queryByRole(element, 'checkbox', /Service/))).click();
      await until(() => namesIn(element).length === 2);
      expect(page.violations).to.deep.equal([]);
    });
});

describe('In a page with a loader of modules of its own, a directory', () => {
  it('gives it nothing that it has not asked for', async () => {
    const script =
      'window.define = () => { throw new Error("Mismatched anonymous define() module"); }; define.amd = {};';
    const page = await openHost(directory, { script });
    const element = await shownIn(page);
    expect(namesIn(element)).to.deep.equal(everyName);
    expect(page.violations).to.deep.equal([]);
  });
});

describe('In a page in Turkish, a directory', () => {
  it('finds columns and words whatever becomes of their i', async () => {
    const body = directory
      .replace('filters="type"', 'filters="TYPE, THÈME"')
      .replace('<actor-directory', '<actor-directory sort="NOM"');
    const element = await shownIn(await openHost(body, { attributes: 'lang="tr"' }));
    expect(namesIn(element)).to.deep.equal(['Îlot vert', 'Iris', 'Kilim', 'Le Fil']);
    await until(() => queryByRole(element, 'checkbox', /Service/));
    const field = getByRole<HTMLInputElement>(element, 'searchbox');
    field.value = 'KILIM';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await until(() => namesIn(element).join() === 'Kilim');
  });
});

describe('In a page written from right to left, a directory', () => {
  it('is laid out from right to left, and no wider than the page', async () => {
    const page = await openHost(directory, { attributes: 'lang="fr" dir="rtl"' });
    const element = await shownIn(page);
    const title = getByRole(element, 'link', 'Iris').getBoundingClientRect();
    const { clientWidth, scrollWidth } = page.document.documentElement;
    expect(title.right).to.be.above(clientWidth / 2);
    expect(scrollWidth).to.be.at.most(clientWidth);
  });
});

describe('In a page with a base address, a directory', () => {
  for (const base of ['/other/place/', 'https://elsewhere.example/'])
    it(`reads its file, and leaves the path of the page alone: ${base}`, async () => {
      const page = await openHost(directory, { head: `<base href="${base}">` });
      const element = await shownIn(page);
      const { pathname } = page.window.location;
      getByRole(element, 'link', 'Iris').click();
      await until(() => page.window.location.search.includes('open='));
      expect(page.window.location.pathname).to.equal(pathname);
      expect(page.violations).to.deep.equal([]);
    });
});

describe('In a page with equal ids, directories', () => {
  it('both show their entries, and a filter works for one of them', async () => {
    const twins = directory.replace('<actor-directory', '<actor-directory id="liste"').repeat(2);
    const page = await openHost(`${twins}<actor-filter for="liste" filters="type"></actor-filter>`);
    await shownIn(page);
    const [first, second] = [...page.document.querySelectorAll('actor-directory')];
    if (!first || !second) throw new Error('There are not two directories');
    await until(() => namesIn(second).length === 4);
    const filter = await until(() => page.document.querySelector('actor-filter'));
    (await until(() => queryByRole(filter, 'checkbox', /Service/))).click();
    await until(() => namesIn(first).length === 2);
    expect(namesIn(second)).to.deep.equal(everyName);
    expect(page.violations).to.deep.equal([]);
  });
});
