import { expect } from 'chai';
import { hostsOf, isAllowed } from '../../src/embed/allowed-hosts.js';
import { parentOrigin } from '../../src/embed/tell-height.js';
import { checkAccessibility } from '../support/axe.js';
import { mount, open, publish, until, type Page } from '../support/page.js';
import { getByRole, visibleText } from '../support/query.js';
import { cardsOf, readDemo } from './demo-page.js';

const csv = 'Nom;Commune;Site web\nUn club;Vif;https://club.example/\nUn autre;Claix;\n';

/** The same server by its other name is another site. */
const otherSite = location.origin.replace('localhost', '127.0.0.1');

const addressWith = (parameters: Readonly<Record<string, string>>): string =>
  `/dist/parvis/embed.html?${new URLSearchParams(parameters).toString()}`;

const openWith = (parameters: Readonly<Record<string, string>>): Promise<Page> =>
  open(addressWith(parameters));

const listIn = ({ document }: Page, tag = 'actor-directory'): Element => {
  const list = document.querySelector(tag);
  if (!list) throw new Error(`There is no <${tag}>`);
  return list;
};

const openList = async (parameters: Readonly<Record<string, string>> = {}): Promise<Page> => {
  const page = await openWith({ src: await publish('annuaire.csv', csv), ...parameters });
  await until(() => cardsOf(listIn(page)).length === 2);
  return page;
};

const alertOf = async (page: Page): Promise<string> =>
  visibleText(await until(() => getByRole(page.document.body, 'alert')));

describe('The page for frames', () => {
  it('shows the element that its address asks for, with its attributes', async () => {
    const src = await publish('annuaire.csv', csv);
    const one = await openWith({ src, 'page-size': '1', lang: 'en', title: 'Clubs <b>' });
    await until(() => cardsOf(listIn(one)).length === 1);
    expect(one.document.title).to.equal('Clubs <b>');
    expect(one.document.documentElement.lang).to.equal('en');
  });

  it('is drawn in the colours of the page around from the first moment on', async () => {
    const page = await openWith({});
    expect(page.document.querySelector<HTMLMetaElement>('meta[name="color-scheme"]')?.content).to.equal(
      'light dark',
    );
  });

  /** The page without those of its rules that keep axe out, which itself runs as a script in the page. */
  const loosePage = async (): Promise<string> => {
    const built = await (await fetch('/dist/parvis/embed.html')).text();
    const loose = built
      .replace("script-src 'self'", "script-src 'self' 'unsafe-inline'")
      .replace(/; require-trusted-types-for[^"]*/, '')
      .replaceAll(/src="(\w+\.js)"/g, 'src="/dist/parvis/$1"');
    expect(loose.length).not.to.equal(built.length);
    return publish('embed.html', loose);
  };

  it('has nothing that axe finds wrong, with a list and without', async () => {
    const address = await loosePage();
    const page = await open(`${address}?src=/data/acteurs.csv&heading-level=2&links=blank`);
    await until(() => cardsOf(listIn(page)).length > 0);
    expect(await checkAccessibility(page.document.documentElement)).to.be.above(5);
    const refused = await open(`${address}?src=https://elsewhere.example/`);
    await alertOf(refused);
    expect(await checkAccessibility(refused.document.documentElement)).to.be.above(0);
  });

  it('keeps what the visitor asks for apart from what its author asks for', async () => {
    const page = await openList();
    const next = await openWith({
      src: new URL(page.window.location.href).searchParams.get('src') ?? '',
      'parvis.q': 'autre',
    });
    await until(() => cardsOf(listIn(next)).length === 1);
  });

  for (const src of [
    'https://elsewhere.example/a.csv',
    '//elsewhere.example/a.csv',
    'http://elsewhere.example/a.csv',
    'https://user@elsewhere.example/',
    'data:text/csv,Nom%0AUn',
    'blob:https://elsewhere.example/1',
    'javascript:alert(1)',
    `${otherSite}/data/acteurs.csv`,
    'https://[',
  ]) {
    it(`asks for nothing and says why, where a file is not one of those that its owner allows: ${src}`, async () => {
      const page = await openWith({ src });
      expect(await alertOf(page)).to.match(
        /^Cette (page ne montre pas les fichiers de|adresse n’en est pas une)/,
      );
      expect(page.document.querySelector('actor-directory, a')).to.equal(null);
      const asked = page.window.performance.getEntriesByType('resource').map(({ name }) => new URL(name));
      expect(asked.length).to.be.above(1);
      expect(asked.filter(({ origin }) => origin !== location.origin)).to.deep.equal([]);
    });
  }

  it('says what is missing in an address without a file', async () => {
    expect(await alertOf(await openWith({}))).to.include('« src »');
    expect(await alertOf(await openWith({ src: '' }))).to.include('« src »');
  });

  for (const element of ['script', 'iframe', 'actor-filter', 'actor-search', 'x-y']) {
    it(`makes no element but those that show a file: « ${element} »`, async () => {
      const page = await openWith({ element, src: '/data/acteurs.csv' });
      expect(await alertOf(page)).to.include(`« ${element} »`);
      expect(page.document.body.querySelector('iframe, actor-filter, actor-search')).to.equal(null);
    });
  }

  it('sets no attribute that the element does not know, and none that leads to another site', async () => {
    const page = await openList({
      onclick: 'alert(1)',
      style: 'position: fixed',
      class: 'x',
      slot: 'y',
      'source-name': 'Nous',
      'source-url': 'https://elsewhere.example/',
      'correction-url': 'javascript:alert(1)',
      glossary: 'https://elsewhere.example/codes.csv',
      id: 'autre',
    });
    const names = listIn(page).getAttributeNames();
    expect(names).to.have.members(['id', 'src', 'source-name']);
    expect(listIn(page).id).to.equal('parvis');
  });

  it('leaves its frame by its links, or opens windows and says so where its address wants that', async () => {
    const page = await openList();
    expect(page.document.querySelector('base')?.target).to.equal('_top');
    const windows = await openList({ links: 'blank' });
    expect(windows.document.querySelector('base')?.target).to.equal('_blank');
    expect(visibleText(windows.document.body)).to.include('Les liens s’ouvrent dans un nouvel onglet.');
  });

  /** The colours of the page: the scheme it has, what it paints behind the list, and whether its text is light. */
  const coloursOf = ({ document, window }: Page): readonly [string, string, boolean] => {
    const { colorScheme, backgroundColor, color } = window.getComputedStyle(document.documentElement);
    // The light text of a dark page is not quite white in every browser.
    const [red = 0] = (color.match(/\d+/g) ?? []).map(Number);
    return [colorScheme, backgroundColor, red > 200];
  };

  const clear = 'rgba(0, 0, 0, 0)';

  it('is black on white where its address does not say otherwise', async () => {
    expect(coloursOf(await openList())).to.deep.equal(['light', 'rgb(255, 255, 255)', false]);
  });

  it('lets the page around show through where its address tells the colours of that page', async () => {
    expect(coloursOf(await openList({ 'color-scheme': 'light' }))).to.deep.equal(['light', clear, false]);
    expect(coloursOf(await openList({ 'color-scheme': 'dark' }))).to.deep.equal(['dark', clear, true]);
  });

  it('follows the page around, or the system, where its address wants that', async () => {
    const page = await openList({ 'color-scheme': 'auto' });
    for (const scheme of ['light', 'dark']) {
      if (page.window.frameElement instanceof HTMLElement)
        page.window.frameElement.style.colorScheme = scheme;
      const wanted = (): boolean => page.window.matchMedia('(prefers-color-scheme: dark)').matches;
      // WebKit tells a frame what the system prefers, the others what the page around does.
      if (!/AppleWebKit(?!.*Chrome)/.test(navigator.userAgent))
        await until(() => wanted() === (scheme === 'dark'));
      expect(coloursOf(page)).to.deep.equal(['light dark', clear, wanted()]);
    }
  });

  it('knows no other colours', async () => {
    const page = await openList({ 'color-scheme': 'url(x)' });
    expect(coloursOf(page)).to.deep.equal(['light', 'rgb(255, 255, 255)', false]);
    expect(listIn(page).hasAttribute('color-scheme')).to.equal(false);
  });

  it('can be read in the dark', async () => {
    const page = await open(`${await loosePage()}?src=/data/acteurs.csv&color-scheme=dark`);
    await until(() => cardsOf(listIn(page)).length > 0);
    // What shows through is no part of the frame, and axe takes it for white.
    const sheet = new page.window.CSSStyleSheet();
    sheet.replaceSync(':root { background: Canvas }');
    page.document.adoptedStyleSheets = [...page.document.adoptedStyleSheets, sheet];
    expect(await checkAccessibility(page.document.documentElement)).to.be.above(5);
  });

  it('shows an agenda as well', async () => {
    const page = await openWith({ element: 'training-agenda', src: '/data/emancipasso-programme.csv' });
    await until(() => cardsOf(listIn(page, 'training-agenda')).length > 3);
  });

  it('is refused nothing by its own policy, which names the same sites as its list', async () => {
    const page = await openList();
    const policy = page.document.querySelector<HTMLMetaElement>('meta[http-equiv]')?.content ?? '';
    expect(policy).to.include("default-src 'none'").and.include("require-trusted-types-for 'script'");
    expect(hostsOf(policy)).to.deep.equal(["'self'"]);
    expect(getByRole(listIn(page), 'link', 'Un club')).to.be.an.instanceOf(page.window.HTMLAnchorElement);
  });
});

describe('The sites that it shows files of', () => {
  const sources = hostsOf(
    "default-src 'none'; Connect-Src 'self' https://a.example https://*.b.example/; img-src x",
  );
  const allows = (address: string): boolean =>
    isAllowed(new URL(address), [...sources, 'https://*.c.example'], 'https://me.example');

  it('are those after connect-src', () => {
    expect(sources).to.deep.equal(["'self'", 'https://a.example', 'https://*.b.example/']);
    for (const own of ['https://me.example/x', 'https://a.example/y?z', 'https://x.c.example/'])
      expect(allows(own), own).to.equal(true);
  });

  it('are no others, however alike', () => {
    for (const other of [
      'http://a.example/',
      'https://a.example:8443/',
      'https://a.example.evil.example/',
      'https://xa.example/',
      'https://c.example/',
      'https://evilc.example/',
      'http://x.c.example/',
      'https://a.example@evil.example/',
      'https://user:pass@a.example/',
      'data:text/csv,a',
      'blob:https://a.example/1',
      'file:///etc/passwd',
    ])
      expect(allows(other), other).to.equal(false);
    expect(isAllowed(new URL('https://a.example/'), hostsOf("default-src 'none'"), 'x')).to.equal(false);
  });
});

describe('The height of a frame', () => {
  /** The code that the documentation gives to copy, run as it stands there. */
  const listener = async (): Promise<string> => {
    const page = await readDemo('iframe.en');
    const code = page.querySelector('#parent-script + .code code')?.textContent ?? '';
    return code.replace(/^\s*<script[^>]*>/, '').replace(/<\/script>\s*$/, '');
  };

  /** A page of ours with the frame of another site in it, and the script that its author has copied. */
  const frameOf = async (origin: string): Promise<HTMLIFrameElement> => {
    const src = await publish('annuaire.csv', csv);
    const address = `${origin}${addressWith({ src })}`;
    const box = await mount(
      `<div><iframe id="annuaire" title="Annuaire" src="${address.replaceAll('&', '&amp;')}" width="600" height="50"
        referrerpolicy="origin"></iframe></div>`,
    );
    const script = document.createElement('script');
    script.textContent = await listener();
    expect(script.textContent).to.include("'message'");
    box.append(script);
    const frame = box.querySelector('iframe');
    if (!frame) throw new Error('There is no frame');
    return frame;
  };

  it('is told to the page around, of another site too, and followed by it', async () => {
    const frame = await frameOf(otherSite);
    await until(() => Number(frame.height) > 300);
    expect(Number(frame.height)).to.be.below(5000);
  });

  it('is told to nobody but the page around', async () => {
    const origins: unknown[] = [];
    const { postMessage } = window;
    window.postMessage = (_message: unknown, target?: unknown) => void origins.push(target);
    try {
      await frameOf(location.origin);
      await until(() => origins.length > 0);
    } finally {
      window.postMessage = postMessage;
    }
    expect(new Set(origins)).to.deep.equal(new Set([location.origin]));
  });

  it('is followed neither from another origin, nor from another frame, nor beyond reason', async () => {
    const frame = await frameOf(location.origin);
    await until(() => Number(frame.height) > 300);
    const { height } = frame;
    const say = (data: unknown, origin: string, source: MessageEventSource | null): void => {
      window.dispatchEvent(new MessageEvent('message', { data, origin, source }));
    };
    say({ type: 'parvis-height', height: 777 }, otherSite, frame.contentWindow);
    say({ type: 'parvis-height', height: 777 }, location.origin, window);
    say({ type: 'parvis-height', height: 777 }, location.origin, null);
    for (const wrong of ['1em', -5, Number.NaN, null, {}])
      say({ type: 'parvis-height', height: wrong }, location.origin, frame.contentWindow);
    say('parvis-height', location.origin, frame.contentWindow);
    say(null, location.origin, frame.contentWindow);
    expect(frame.height).to.equal(height);
    say({ type: 'parvis-height', height: 777 }, location.origin, frame.contentWindow);
    expect(frame.height).to.equal('777');
    say({ type: 'parvis-height', height: 1e9 }, location.origin, frame.contentWindow);
    expect(Number(frame.height)).to.be.below(50_001);
  });

  it('is told to the nearest page, as the browser names it, and to none that it does not name', () => {
    expect(parentOrigin(['https://a.example', 'https://b.example'], 'https://b.example/')).to.equal(
      'https://a.example',
    );
    expect(parentOrigin(undefined, 'https://a.example/page?secret')).to.equal('https://a.example');
    expect(parentOrigin(undefined, '')).to.equal(null);
    expect(parentOrigin(['null'], '')).to.equal(null);
    expect(parentOrigin(undefined, 'about:srcdoc')).to.equal(null);
  });
});
