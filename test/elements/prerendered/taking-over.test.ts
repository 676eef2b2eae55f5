import { expect } from 'chai';
import '../../../src/index.js';
import { columns, generate, toCsv } from '../../bench/data.mjs';
import { closeGate, mount, press, publish, until } from '../../support/page.js';
import { allByRole, focusedElement, getByRole, visibleText } from '../../support/query.js';
import { checkAccessibility } from '../../support/axe.js';
import { writtenFor } from './written-list.js';

const text = toCsv([columns, ...generate(300)]);
const sessions = [
  'Titre;Début;Fin;Lieu;Commune;Public;Description',
  ...Array.from({ length: 40 }, (_, at) => {
    const day = `2090-03-${String(1 + (at % 20)).padStart(2, '0')}`;
    return `Atelier ${at + 1};${day} 10:00;${day} 12:00;${at % 2 ? 'Mairie' : 'Gymnase'};${at % 3 ? 'Vif' : 'Laon'};${at % 2 ? 'Jeunes' : 'Seniors'};Séance ${at + 1}`;
  }),
].join('\n');

interface Shown {
  readonly element: HTMLElement;
  readonly still: HTMLElement;
  /** Lets the file come, and waits until the list stands in place of what was written. */
  readonly arrive: () => Promise<void>;
}

async function show(
  tag: 'actor-directory' | 'training-agenda',
  content: string,
  attributes: Readonly<Record<string, string>> = {},
  written = content,
): Promise<Shown> {
  const src = await publish('liste.csv', content);
  const gate = closeGate();
  const said = Object.entries(attributes).map(([name, value]) => `${name}="${value}"`);
  const block = await writtenFor(written, tag, attributes);
  const page = await mount(
    `<div lang="fr"><${tag} src="${src}?${gate.before}" ${said.join(' ')}>${block}<a href="${src}">Le fichier</a></${tag}><p class="below">Dessous</p></div>`,
  );
  const element = page.querySelector<HTMLElement>(tag);
  const still = page.querySelector<HTMLElement>('.parvis-still');
  if (!element || !still) throw new Error('There is no list');
  return {
    element,
    still,
    arrive: async () => {
      await gate.open();
      await until(() => !still.isConnected);
    },
  };
}

/** Where each card stands, and the heading: in whole pixels. */
function placesIn(root: ParentNode): readonly string[] {
  return [...root.querySelectorAll<HTMLElement>('[part~="card"], [part~="count"], [part~="day-title"]')].map(
    (each) => {
      const { left, top, height } = each.getBoundingClientRect();
      return [each.dataset['entry'] ?? each.textContent.trim(), left, top, height]
        .map((value) => (typeof value === 'number' ? Math.round(value) : value))
        .join(' ');
    },
  );
}

/** Has every card laid out, as it would be by whoever scrolled through all of them. */
function layOut(still: HTMLElement): void {
  for (const each of still.querySelectorAll<HTMLElement>('.list > li'))
    each.style.setProperty('content-visibility', 'visible', 'important');
}

/** Those of the cards that are on the screen. */
function onScreen(root: ParentNode): readonly string[] {
  return placesIn(root).filter((_, at) => {
    const { bottom, top } = root.querySelectorAll('[part~="card"]')[at - 1]?.getBoundingClientRect() ?? {
      bottom: 1,
      top: 0,
    };
    return bottom > 0 && top < innerHeight;
  });
}

function shadow(element: HTMLElement): ShadowRoot {
  if (!element.shadowRoot) throw new Error('Nothing is drawn');
  return element.shadowRoot;
}

/** What sheets of pages say of headings, texts, lists and links, and of everything. */
const pageSays = `
  animation: none 3s; background: red url(#none) 1px 2px; border: 3px dotted red; border-radius: 9px; box-shadow: 0 0 9px red;
  box-sizing: content-box; clear: both; clip-path: inset(1px); color: red; columns: 2; column-gap: 9px; cursor: wait; display: inline;
  float: right; filter: blur(1px); flex: 2 3 4px; flex-flow: column wrap; font: italic small-caps 900 30px/3 monospace;
  font-feature-settings: 'smcp'; font-kerning: none; gap: 9px; grid-area: 3 / 2; height: 30px; hyphens: auto; width: 90px;
  justify-content: center; align-items: end; align-self: end; justify-self: end; left: 3px; top: 3px; letter-spacing: 3px;
  list-style: square inside; margin: 9px; max-height: 99px; max-width: 99px; min-height: 9px; min-width: 9px; mix-blend-mode: multiply;
  opacity: 0.5; order: 3; outline: 2px solid red; overflow: scroll; overflow-wrap: normal; padding: 9px; pointer-events: none;
  position: relative; rotate: 3deg; scale: 2; translate: 3px; text-align: right; text-decoration: line-through wavy red;
  text-indent: 9px; text-overflow: ellipsis; text-shadow: 1px 1px red; text-transform: uppercase; text-wrap: balance;
  transform: rotate(3deg); transition: all 3s; vertical-align: top; visibility: hidden; white-space: pre; word-break: break-all;
  word-spacing: 9px; -webkit-text-fill-color: red; unicode-bidi: isolate-override; writing-mode: vertical-rl; z-index: 3;`;

describe('A list that was written into the page', () => {
  it('stays until the whole file is there, and no part of the list before it', async () => {
    const { element, still, arrive } = await show('actor-directory', text);
    expect(visibleText(still)).to.include('300 structures');
    expect(allByRole(element, 'searchbox')).to.have.length(0);
    await arrive();
    expect(allByRole(element, 'article')).to.have.length(20);
    expect(getByRole(element, 'searchbox', 'Rechercher')).to.exist;
  });

  for (const width of ['75rem', '40rem', '22rem'])
    it(`is taken over without anything moving where there are ${width}`, async () => {
      const { element, still, arrive } = await show('actor-directory', text);
      element.parentElement?.style.setProperty('inline-size', width);
      const seen = onScreen(still);
      layOut(still);
      const before = placesIn(still);
      expect(before.slice(0, seen.length)).to.deep.equal(seen);
      await arrive();
      expect(placesIn(shadow(element))).to.deep.equal(before);
    });

  for (const [scheme, page, ink] of [
    ['light', '#fff', '#161616'],
    ['dark', '#161616', '#eee'],
  ] as const)
    it(`has no fault that axe finds on a ${scheme} page, as a directory or an agenda`, async () => {
      for (const [tag, content] of [
        ['actor-directory', text],
        ['training-agenda', sessions],
      ] as const) {
        const { still, element } = await show(tag, content);
        const { style } = element.parentElement ?? element;
        style.colorScheme = scheme;
        style.background = page;
        style.color = ink;
        await checkAccessibility(still);
      }
    });

  it('looks the same whatever the page says of all that it holds', async () => {
    const { still, element } = await show('actor-directory', text);
    layOut(still);
    const seen = [
      ...still.querySelectorAll<HTMLElement>(
        ':is(.toolbar, .main, .facts) :is(h2, h3, p, ul, li, a, span:not(.visually-hidden))',
      ),
    ];
    const looks = (): readonly string[] =>
      seen.flatMap((each, at) => {
        const style = getComputedStyle(each);
        return [...style]
          .filter((name) => !name.startsWith('--'))
          .map((name) => `${at} ${each.localName} ${name}: ${style.getPropertyValue(name)}`);
      });
    const before = looks();
    const style = document.createElement('style');
    style.textContent = `actor-directory *, #page :is(h2, h3, p, ul, li, a, span, article, div) { ${pageSays} }`;
    element.parentElement?.setAttribute('id', 'page');
    element.parentElement?.append(style);
    expect(getComputedStyle(element.lastElementChild ?? element).textAlign).to.equal('right');
    const after = looks();
    const known = new Set(before);
    expect(after.filter((look) => !known.has(look))).to.deep.equal([]);
  });

  it('lays out first what a window holds', async () => {
    const { still } = await show('actor-directory', text);
    const items = [...still.querySelectorAll<HTMLElement>('.list > li')];
    const ways = items.map((each) => getComputedStyle(each).getPropertyValue('content-visibility'));
    const later = CSS.supports('content-visibility: auto') ? 'auto' : '';
    expect(new Set(ways.slice(0, 4)).size).to.equal(1);
    expect(ways[0]).not.to.equal('auto');
    expect(new Set(ways.slice(4))).to.deep.equal(new Set([later]));
  });

  it('moves nothing up that stands below it on the screen', async () => {
    const { element, arrive } = await show('actor-directory', toCsv([columns, ...generate(1)]));
    const below = element.parentElement?.querySelector('.below');
    const top = below?.getBoundingClientRect().top ?? 0;
    expect(top).to.be.below(innerHeight);
    await arrive();
    expect(Math.round(below?.getBoundingClientRect().top ?? 0)).to.be.at.least(Math.round(top));
  });

  it('is taken over without anything moving where it is an agenda', async () => {
    // Who is in another zone than the agenda is told so, above it, as no page can know.
    const { element, still, arrive } = await show('training-agenda', sessions, {
      'time-zone': new Intl.DateTimeFormat().resolvedOptions().timeZone,
      places: 'none', // there are no tables of communes beside the tests
    });
    layOut(still);
    const before = placesIn(still);
    expect(before.length).to.be.above(40);
    await arrive();
    expect(placesIn(shadow(element))).to.deep.equal(before);
  });

  it('shifts nothing by what browsers count', async function () {
    if (!PerformanceObserver.supportedEntryTypes.includes('layout-shift')) this.skip();
    const shifts: number[] = [];
    const { element, arrive } = await show('actor-directory', text);
    const frames = (): Promise<unknown> =>
      new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    await frames(); // what comes of the page itself is drawn: a slow machine counts it later
    const observer = new PerformanceObserver((list) => {
      for (const each of list.getEntries()) shifts.push((each as PerformanceEntry & { value: number }).value);
    });
    observer.observe({ type: 'layout-shift' });
    await arrive();
    await until(() => shadow(element).querySelectorAll('article').length === 20);
    await until(() => shadow(element).querySelector('[part~="near-button"]'));
    await frames();
    observer.disconnect();
    expect(shifts).to.deep.equal([]);
  });

  it('keeps the focus on the link that has it, and what is unfolded', async () => {
    const { element, still, arrive } = await show('actor-directory', text);
    const card = [...still.querySelectorAll<HTMLElement>('[part~="card"]')][3];
    card?.querySelector('details')?.setAttribute('open', '');
    card?.querySelector<HTMLElement>('a')?.focus();
    const title = focusedElement()?.textContent;
    await arrive();
    expect(focusedElement()?.textContent).to.equal(title);
    expect(focusedElement()?.closest('[part~="card"]')?.matches('[part~="open"]')).to.equal(true);
    expect(shadow(element).activeElement).to.equal(focusedElement());
  });

  it('keeps the focus on the button that unfolds a card', async () => {
    const { still, arrive } = await show('actor-directory', text);
    still.querySelector<HTMLElement>('summary')?.focus();
    await arrive();
    expect(focusedElement()?.matches('[part~="more"]')).to.equal(true);
    await press('Enter');
    await until(() => focusedElement()?.getAttribute('aria-expanded') === 'true');
  });

  it('keeps the card that is on the screen where it is', async () => {
    const { element, still, arrive } = await show('actor-directory', text);
    const card = [...still.querySelectorAll<HTMLElement>('[part~="card"]')][9];
    const id = card?.dataset['entry'] ?? '';
    card?.scrollIntoView({ block: 'start' });
    // What comes near is laid out with the next frame, and takes another height.
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    const top = Math.round(card?.getBoundingClientRect().top ?? 0);
    await arrive();
    const now =
      shadow(element)
        .querySelector(`[data-entry="${CSS.escape(id)}"]`)
        ?.getBoundingClientRect().top ?? 0;
    expect(Math.round(now)).to.be.closeTo(top, 1);
    scrollTo(0, 0);
  });

  it('waits while somebody looks through the names behind the cards', async () => {
    const { element, still, arrive } = await show('actor-directory', text);
    const others = still.querySelector<HTMLDetailsElement>('.others');
    if (others) others.open = true;
    const coming = arrive();
    await until(() => performance.getEntriesByType('resource').length > 0);
    expect(still.isConnected).to.equal(true);
    if (others) others.open = false;
    await coming;
    expect(allByRole(element, 'article')).to.have.length(20);
  });

  it('tells its owner where the file has changed since', async () => {
    const said: string[] = [];
    const { warn } = console;
    console.warn = (...words: unknown[]) => said.push(words.join(' '));
    try {
      const changed = await show(
        'actor-directory',
        text,
        {},
        text.replace('300', '301').replace('Relais', 'Relai'),
      );
      await changed.arrive();
      await until(() => said.some((each) => each.includes('parvis prerender')));
      said.length = 0;
      const same = await show('actor-directory', text);
      await same.arrive();
      await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
      expect(said.filter((each) => each.includes('parvis prerender'))).to.deep.equal([]);
    } finally {
      console.warn = warn;
    }
  });

  it('stays where the file cannot be had', async () => {
    const block = await writtenFor(text, 'actor-directory');
    const page = await mount(
      `<div lang="fr"><actor-directory src="/__test/status/404">${block}</actor-directory></div>`,
    );
    const element = page.querySelector<HTMLElement>('actor-directory');
    await until(() => element?.shadowRoot?.querySelector('[part~="error"]'));
    expect(element?.querySelector('.parvis-still')?.getBoundingClientRect().height).to.be.above(1000);
  });

  it('opens the entry to which a link of the page leads', async () => {
    const { element, arrive } = await show('actor-directory', text, { 'page-size': '5' });
    await arrive();
    location.hash = '#FR-000007';
    try {
      await until(() => shadow(element).querySelector('[data-entry="FR-000007"]'));
    } finally {
      history.replaceState(null, '', location.pathname + location.search);
    }
  });
});
