import { expect } from 'chai';
import { open, publish, readScript, requestsOf, until, type Page } from '../support/page.js';
import { getByRole, visibleText } from '../support/query.js';
import { copyFolder, listening, saidIn, wrongIn } from './built-folder.js';

const policy =
  "default-src 'none'; script-src 'self'; style-src 'none'; connect-src 'self'; img-src 'self'; " +
  "require-trusted-types-for 'script'; trusted-types parvis";

const rows = Array.from({ length: 12 }, (_, place) => `Club ${String(place + 1)};Vif;sport`).join('\n');
const csv = `Nom;Quartier;Type\n${rows}\nUn autre;Claix;culture\n`;

/** A page of its own that loads one built script and nothing else, under a strict content policy. */
const openPage = async (
  body: (src: string) => string,
  script = 'parvis/parvis.js',
  content = csv,
): Promise<Page> => {
  const src = await publish('annuaire.csv', content);
  const page = `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Page</title>
    <script src="/test/support/violations.js"></script>
    <script type="module" src="/dist/${script}"></script><body>${body(src)}</body></html>`;
  return open(await publish('page.html', page, { headers: { 'Content-Security-Policy': policy } }));
};

const directory = (src: string): string => `<actor-directory src="${src}"></actor-directory>`;

const cards = (element: Element | null): number =>
  element?.shadowRoot?.querySelectorAll('article').length ?? 0;

/** The scripts that the page has fetched, by their names without the hash. Some browsers tell of one address twice. */
const scriptsOf = ({ window }: Page): string[] =>
  [...new Set(window.performance.getEntriesByType('resource').map(({ name }) => name))]
    .map((address) => /\/dist\/(?:parvis\/)?([\w-]+)\.(?:[\w-]+\.)?js/.exec(address)?.[1] ?? '')
    .filter(Boolean)
    .sort();

const violationsOf = ({ window }: Page): readonly string[] =>
  (window as unknown as { violations: readonly string[] }).violations; // test/support/violations.js

const search = (page: Page, words: string): void => {
  const input = page.document
    .querySelector('actor-directory')
    ?.shadowRoot?.querySelector<HTMLInputElement>('input[type=search]');
  if (!input) throw new Error('There is no search box');
  input.value = words;
  input.dispatchEvent(new page.window.InputEvent('input', { bubbles: true, composed: true }));
};

/** What a directory of a CSV file fetches. */
const ofDirectory = ['local-collection', 'parvis', 'word-search'];

describe('A page with the folder parvis/', () => {
  it('fetches what a directory needs, and nothing of an agenda, under a strict policy', async () => {
    const page = await openPage(directory);
    const element = page.document.querySelector('actor-directory');
    await until(() => cards(element) === 13);
    await until(() => element?.shadowRoot?.querySelector('[part~="filters"], [part~="sheet-button"]'));
    await until(() => scriptsOf(page).includes('word-search'));
    expect(scriptsOf(page)).to.deep.equal(ofDirectory);
    expect(violationsOf(page)).to.deep.equal([]);
  });

  it('fetches for the figures of a question what tells its answers alone, and the rest where it is asked for', async () => {
    const page = await openPage((src) => `<actor-stats questions="type"></actor-stats>${directory(src)}`);
    const stats = await until(() => page.document.querySelector('actor-stats'));
    await until(() => stats.shadowRoot?.querySelector('tbody tr'));
    await until(() => scriptsOf(page).includes('word-search'));
    const ofFigures = ['actor-stats', 'companion', 'companion-controller', 'figures'];
    expect(scriptsOf(page)).to.deep.equal([...ofDirectory, ...ofFigures].sort());
    stats.setAttribute('cross', 'type, quartier');
    await until(() => stats.shadowRoot?.querySelector('[part~="cross"] tbody tr'));
    expect(scriptsOf(page)).to.include.members(['crossed', 'further']);
    expect(violationsOf(page)).to.deep.equal([]);
  });

  it('loads nothing twice where the address of the script has a version behind it', async () => {
    const page = await openPage(directory, 'parvis/parvis.js?ver=6.5');
    await until(() => scriptsOf(page).includes('word-search'));
    expect(scriptsOf(page)).to.deep.equal(ofDirectory);
    search(page, 'culutre');
    await until(() => cards(page.document.querySelector('actor-directory')) === 1);
  });

  it('fetches of looking near a place no more than its button, until somebody presses it', async () => {
    const file = 'Nom;Commune;Latitude;Longitude\nClub;Vif;45.05;5.67\nFoyer;Claix;45.12;5.67\n';
    const page = await openPage(directory, 'parvis/parvis.js', file);
    const list = page.document.querySelector('actor-directory');
    const button = (): HTMLElement | null =>
      list?.shadowRoot?.querySelector<HTMLElement>('[part~="near-button"]') ?? null;
    await until(button);
    expect(scriptsOf(page)).to.include('near-in-list').and.not.include('near-tools');
    button()?.click();
    await until(() => list?.shadowRoot?.querySelector('[part~="near"]'));
    expect(scriptsOf(page)).to.include('near-tools');
    expect(violationsOf(page)).to.deep.equal([]);
  });

  it('notices elements that are inserted later, and fetches what they need', async () => {
    const page = await openPage((src) => `<p data-address="${src}">Bonjour</p>`);
    const agenda = page.document.createElement('training-agenda');
    page.document.body.append(agenda);
    await until(() => agenda.shadowRoot);
    expect(scriptsOf(page)).to.include('agenda').and.not.to.include('word-search');
  });

  it('upgrades placeholders, which call for their script as well', async () => {
    const page = await openPage(
      (src) =>
        `<div data-parvis="actor-directory" data-src="${src}"><a href="${src}">Le fichier</a></div><div data-parvis="actor-filter"></div>`,
    );
    await until(() => cards(page.document.querySelector('actor-directory[src]')) === 13);
    await until(() =>
      page.document.querySelector('actor-filter')?.shadowRoot?.querySelector('[part~="filter"]'),
    );
    expect(page.document.querySelector('[data-parvis]')).to.equal(null);
    expect(violationsOf(page)).to.deep.equal([]);
  });

  it('fetches English for readers of English', async () => {
    const page = await openPage((src) => `<div lang="en">${directory(src)}</div>`);
    const element = await until(() => page.document.querySelector('actor-directory'));
    await until(() => cards(element) === 13);
    expect(getByRole(element, 'searchbox', 'Search').isConnected).to.equal(true);
    expect(scriptsOf(page)).to.include('en');
  });

  for (const [what, script, content] of [
    ['JSON', 'read-json', '[{"nom":"Un club"},{"nom":"Un autre"}]'],
    ['opening hours', 'parvis', 'Nom;Horaires\nUn club;Mo-Fr 09:00-17:00\nUn autre;Sa 10:00-12:00\n'],
    [
      'HTML',
      'parvis', // which holds it
      'Nom;Présentation\nUn club;<p>Bonjour <b>à tous</b></p>\nUn autre;<p>Bonsoir</p>\n',
    ],
  ] as const)
    it(`reads ${what}, with the script for it`, async () => {
      const page = await openPage(directory, 'parvis/parvis.js', content);
      await until(() => cards(page.document.querySelector('actor-directory')) === 2);
      expect(scriptsOf(page)).to.include(script);
      expect(violationsOf(page)).to.deep.equal([]);
    });

  it('finds by words, with a typing error too', async () => {
    const page = await openPage(directory);
    const element = page.document.querySelector('actor-directory');
    await until(() => cards(element) === 13);
    search(page, 'culutre');
    await until(() => cards(element) === 1);
    expect(element?.shadowRoot?.querySelector('article')?.textContent).to.contain('Claix');
  });

  it('loads nothing twice where the same page has it with a version behind its address and without', async () => {
    const src = await publish('annuaire.csv', csv);
    const html = `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Page</title>${listening}
      <script type="module" src="/dist/parvis/parvis.js?ver=6.5"></script>
      <script type="module" src="/dist/parvis/parvis.js"></script>
      <script type="module" src="/dist/parvis/autoloader.js?ver=6.5"></script>
      <actor-directory src="${src}"></actor-directory><div data-parvis="actor-filter"></div>`;
    const page = await open(await publish('page.html', html));
    await until(() =>
      page.document.querySelector('actor-filter')?.shadowRoot?.querySelector('[part~="filter"]'),
    );
    await until(() => scriptsOf(page).includes('word-search'));
    const addresses = page.window.performance.getEntriesByType('resource').map(({ name }) => new URL(name));
    const chunks = new Set(addresses.map(({ href }) => href).filter((href) => /\.[\w-]{8}\.js/.test(href)));
    expect([...chunks].filter((href) => href.includes('?'))).to.deep.equal([]);
    // Every copy of Lit says which it is.
    expect(
      (page.window as { readonly litElementVersions?: readonly string[] }).litElementVersions,
    ).to.have.length(1);
    expect(await requestsOf(src)).to.have.length(1);
    expect(saidIn(page.window)).to.deep.equal([]);
    expect(wrongIn(page.window)).to.deep.equal([]);
  });

  /** A page with a copy of the folder in which some scripts are missing. */
  const openCopy = async (
    isMissing: (name: string) => boolean,
    file: string,
    content: string,
  ): Promise<{ page: Page; src: string }> => {
    const script = await copyFolder((name, code) => (isMissing(name) ? null : code));
    const src = await publish(file, content);
    const html = `<!doctype html><html lang="fr"><title>Page</title>${listening}
      <script type="module" src="${script}"></script>
      <actor-directory src="${src}"><a href="${src}">Le fichier</a></actor-directory>`;
    return { page: await open(await publish('page.html', html)), src };
  };

  const ofFolder = (page: Page): readonly string[] =>
    saidIn(page.window).filter((sentence) => sentence.includes('folder parvis/'));

  it('says so in a sentence where a part of the folder is missing, and leaves the link', async () => {
    const { page, src } = await openCopy(
      (name) => name === 'consented',
      'annuaire.csv',
      'Nom;Commune;Accord pour publication\nUn club;Vif;Oui\nUn autre;Claix;Non\n',
    );
    const element = await until(() => page.document.querySelector('actor-directory'));
    const alert = await until(() => element.shadowRoot?.querySelector('[part~="error"]'));
    expect(visibleText(alert)).to.include('Nous n’arrivons pas à afficher la liste.');
    expect(getByRole(page.document.body, 'link', 'Le fichier').getAttribute('href')).to.equal(src);
    await until(() => ofFolder(page).length > 0);
    expect(ofFolder(page)).to.have.length(1);
    expect(wrongIn(page.window)).to.deep.equal([]);
  });

  it('leaves the page its link where all of the folder is missing but its script, and tells its author', async () => {
    const { page, src } = await openCopy((name) => name !== 'parvis', 'annuaire.csv', csv);
    await until(() => ofFolder(page).length > 0);
    expect(getByRole(page.document.body, 'link', 'Le fichier').getAttribute('href')).to.equal(src);
    expect(ofFolder(page)).to.have.length(1);
    expect(wrongIn(page.window)).to.deep.equal([]);
  });
});

describe('The autoloader', () => {
  it('fetches the script of its folder where one of our elements stands', async () => {
    const page = await openPage(directory, 'parvis/autoloader.js');
    await until(() => cards(page.document.querySelector('actor-directory')) === 13);
    await until(() => scriptsOf(page).includes('word-search'));
    expect(scriptsOf(page)).to.deep.equal(['autoloader', ...ofDirectory]);
    expect(violationsOf(page)).to.deep.equal([]);
  });

  it('fetches nothing but itself where there is none, until one is inserted', async () => {
    const page = await openPage((src) => `<p data-address="${src}">Bonjour</p>`, 'parvis/autoloader.js');
    // The page has loaded, and with it the script has run.
    expect(page.document.readyState).to.equal('complete');
    expect(scriptsOf(page)).to.deep.equal(['autoloader']);
    const src = page.document.querySelector('p')?.dataset['address'] ?? '';
    const element = page.document.createElement('actor-directory');
    element.setAttribute('src', src);
    page.document.body.append(element);
    await until(() => cards(element) === 13);
  });

  it('upgrades placeholders', async () => {
    const page = await openPage(
      (src) => `<div data-parvis="actor-directory" data-src="${src}"></div>`,
      'parvis/autoloader.js',
    );
    await until(() => cards(page.document.querySelector('actor-directory[src]')) === 13);
  });

  it('lets what was written into the page be painted before it fetches anything', async () => {
    // Frames are made when the test says so.
    const held = 'window.held = []; window.requestAnimationFrame = (frame) => window.held.push(frame);';
    const hold = await publish('hold.js', held, { type: 'text/javascript' });
    const page = await openPage(
      (src) =>
        `<script src="${hold}"></script><actor-directory src="${src}"><div class="parvis-still">Club 1</div></actor-directory>`,
      'parvis/autoloader.js',
    );
    const { held: frames = [] } = page.window as Window & {
      readonly held?: readonly FrameRequestCallback[];
    };
    await until(() => frames.length > 0);
    expect(scriptsOf(page)).to.deep.equal(['autoloader']);
    page.window.requestAnimationFrame = (frame) => page.window.setTimeout(frame, 0, 0);
    for (const frame of frames) frame(0);
    await until(() => cards(page.document.querySelector('actor-directory')) === 13);
  });
});

describe('parvis.js, put somewhere alone', () => {
  const loadedBy = ({ window }: Page): readonly string[] =>
    window.performance
      .getEntriesByType('resource')
      .map(({ name }) => new URL(name).pathname)
      .filter((path) => path.endsWith('.js') && !path.endsWith('/violations.js'));

  for (const [what, tag, content, count] of [
    ['a directory', 'actor-directory', csv, 13],
    ['JSON', 'actor-directory', '[{"nom":"Un club"},{"nom":"Un autre"}]', 2],
    [
      'opening hours, in English',
      'actor-directory lang="en"',
      'Nom;Horaires\nUn club;Mo-Fr 09:00-17:00\n',
      1,
    ],
    ['an agenda', 'training-agenda', 'Titre;Date;Lieu\nAtelier;13/03/2099;Vif\nBal;14/03/2099;Claix\n', 2],
  ] as const)
    it(`shows ${what}, and fetches nothing but the file`, async () => {
      const { pathname } = new URL(await publish('parvis.js', await readScript('parvis.js')), location.href);
      const [name = ''] = tag.split(' ');
      const page = await openPage((src) => `<${tag} src="${src}"></${name}>`, `..${pathname}`, content);
      const element = await until(() => page.document.querySelector(name));
      await until(() => cards(element) === count);
      expect(loadedBy(page)).to.deep.equal([pathname]);
      expect(violationsOf(page)).to.deep.equal([]);
    });

  it('filters, and finds by words', async () => {
    const page = await openPage(directory, 'parvis.js');
    const element = await until(() => page.document.querySelector('actor-directory'));
    await until(() => element.shadowRoot?.querySelector('[part~="filters"], [part~="sheet-button"]'));
    search(page, 'culutre');
    await until(() => cards(element) === 1);
    expect(loadedBy(page)).to.deep.equal(['/dist/parvis.js']);
  });
});
