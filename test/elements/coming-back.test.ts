import { expect } from 'chai';
import { open, publish, until, type Page } from '../support/page.js';
import { allByRole, getByRole, visibleText } from '../support/query.js';

const day = (number: number): string =>
  new Date(Date.UTC(2098, 0, 1 + number)).toISOString().slice(0, 10).split('-').reverse().join('/');

const sessions = `Titre;Début;Salle\n${Array.from(
  { length: 200 },
  (_, index) => `Atelier ${String(index + 1)};${day(index)} 09:00;Salle ${'très '.repeat(index % 5)}grande`,
).join('\n')}\n`;

const entries = `Nom;Type;Présentation;Adhérents;Salle\n${Array.from(
  { length: 120 },
  (_, index) =>
    `Club ${String(index + 1)};${index % 2 ? 'Sport' : 'Jeux'};${'Quelques mots de plus. '.repeat(1 + (index % 7))};${String(index)};Gymnase`,
).join('\n')}\n`;

/** A page of a site with a list in it and a link to another page. No browser keeps it as it was when it is left. */
const publishPage = async (list: string, head = '', body = '<body>'): Promise<string> => {
  const files = {
    AGENDA: await publish('agenda.csv', sessions),
    DIRECTORY: await publish('annuaire.csv', entries),
  };
  const other = await publish(
    'autre.html',
    '<!doctype html><title>Autre</title><main id="main"><h1>Autre</h1></main>',
  );
  const lists = Object.entries(files).reduce((html, [name, address]) => html.replaceAll(name, address), list);
  return publish(
    'page.html',
    `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Site</title><script type="module" src="/dist/parvis.js"></script>
    ${head}${body}<main id="main"><h1>Site</h1>${lists}<p><a href="${other}">Autre</a></p></main></body></html>`,
    { headers: { 'Cache-Control': 'no-store' } },
  );
};

const agenda = '<training-agenda src="AGENDA" time-zone="Europe/Paris"></training-agenda>';
const directory = '<actor-directory src="DIRECTORY" page-size="40" filters="type"></actor-directory>';

const cards = ({ document }: Page): readonly HTMLElement[] => allByRole(document.body, 'article');

const isListShown = (page: Page): boolean => cards(page).length > 12;

const titleOf = (card: Element): string => visibleText(card.querySelector('[part~="title"]') ?? card);

/** The first card on screen and how far down it stands. */
const place = (page: Page): readonly [string, number] => {
  const first = cards(page).find((card) => card.getBoundingClientRect().bottom > 0);
  return first ? [titleOf(first), Math.round(first.getBoundingClientRect().top)] : ['', 0];
};

const scrollToCard = async (page: Page, title: string): Promise<void> => {
  const card = await until(() => cards(page).find((each) => titleOf(each) === title));
  card.scrollIntoView();
  page.window.scrollBy(0, 17);
  await until(() => place(page)[0] === title);
};

/** Follows the link to the other page, and comes back. */
const goAndComeBack = async (page: Page): Promise<Page> => {
  const link = page.document.querySelector<HTMLElement>('a[href*="autre.html"]');
  link?.click();
  const now = (): Page => {
    const document = page.frame.contentDocument;
    if (!document) throw new Error('The frame is empty');
    return { ...page, document };
  };
  await until(() => now().document.querySelector('h1')?.textContent === 'Autre');
  page.frame.contentWindow?.history.back();
  await until(() => now().document.querySelector('h1')?.textContent === 'Site' && isListShown(now()));
  return now();
};

/** Waits until the page stands still: what takes visitors to a place has done so. */
const still = async (page: Page): Promise<void> => {
  let before = '';
  let same = 0;
  await until(() => {
    const now = String(place(page));
    same = now === before ? same + 1 : 0;
    before = now;
    return same > 30;
  });
};

/** Changes pages without loading them, as libraries do: what is around the list comes from the other page. */
const router = (options: { readonly overwrites: boolean }): string => `<script>
  const pages = new Map();
  const show = async (href) => {
    const text = await (await fetch(href)).text();
    const main = new DOMParser().parseFromString(text, 'text/html').querySelector('main');
    document.querySelector('main').replaceWith(main);
    scrollTo(0, 0);
    requestAnimationFrame(() => scrollTo(0, 0));
  };
  history.replaceState({ site: { index: 0 }, url: location.href }, '');
  addEventListener('click', (event) => {
    const link = event.target.closest && event.target.closest('main > p a');
    if (!link) return;
    event.preventDefault();
    ${options.overwrites ? 'history.replaceState({ site: true }, "");' : ''}
    history.pushState({ site: { index: 1 }, url: link.href }, '', link.href);
    show(link.href);
  });
  addEventListener('popstate', () => show(location.href));</script>`;

/** A library as its authors publish it. */
const library = (file: string): string => `<script src="/node_modules/${file}.js"></script>`;

const startSwup = `<script>
  addEventListener('DOMContentLoaded', () => new Swup({ containers: ['#main'], animationSelector: false }));</script>`;

const ways: readonly (readonly [where: string, head: string, body?: string])[] = [
  ['in a page that is loaded anew', ''],
  ['where a library changes pages', router({ overwrites: false })],
  ['where a library changes pages and the state of their step', router({ overwrites: true })],
  ['where Turbo does', library('@hotwired/turbo/dist/turbo.es2017-umd')],
  ['where htmx does', library('htmx.org/dist/htmx.min'), '<body hx-boost="true">'],
  ['where Swup does', library('swup/dist/Swup.umd') + startSwup],
];

describe('Who comes back', () => {
  for (const [where, ...site] of ways) {
    it(`to an agenda finds as many sessions, at the same place: ${where}`, async () => {
      const page = await open(await publishPage(agenda, ...site), { width: 400, height: 700 });
      await until(() => isListShown(page));
      getByRole(page.document.body, 'button', /^Afficher la suite/).click();
      await until(() => cards(page).length === 120);
      await scrollToCard(page, 'Atelier 100');
      const before = place(page);
      const back = await goAndComeBack(page);
      await until(() => place(back)[0] === before[0]);
      await still(back);
      expect(cards(back)).to.have.length(120);
      expect(place(back)[0]).to.equal(before[0]);
      expect(place(back)[1]).to.be.closeTo(before[1], 2);
    });

    it(`to a directory finds its page, what was open, and the same place: ${where}`, async () => {
      const page = await open(await publishPage(directory, ...site), { width: 400, height: 700 });
      await until(() => isListShown(page));
      getByRole(page.document.body, 'link', 'Page 2').click();
      await until(() => titleOf(cards(page)[0] ?? page.document.body) === 'Club 41');
      for (const name of ['Club 44', 'Club 45']) {
        getByRole(page.document.body, 'link', name).click();
        await until(() => getByRole(page.document.body, 'link', name).ariaExpanded === 'true');
      }
      await scrollToCard(page, 'Club 70');
      const [before, down] = [place(page), page.window.scrollY];
      const back = await goAndComeBack(page);
      await until(() => place(back)[0] === before[0]);
      await still(back);
      expect(place(back)[1]).to.be.closeTo(before[1], 2);
      expect(back.frame.contentWindow?.scrollY).to.be.closeTo(down, 40);
      for (const name of ['Club 44', 'Club 45'])
        expect(getByRole(back.document.body, 'link', name).ariaExpanded, name).to.equal('true');
    });
  }

  it('from another view to the step before it finds the place that was left', async () => {
    const page = await open(await publishPage(agenda), { width: 400, height: 700 });
    await until(() => isListShown(page));
    getByRole(page.document.body, 'button', /^Afficher la suite/).click();
    await until(() => cards(page).length === 120);
    await scrollToCard(page, 'Atelier 90');
    const before = place(page);
    getByRole(page.document.body, 'link', 'Mois').click();
    await until(() => cards(page).length < 60);
    page.window.history.back();
    await until(() => cards(page).length === 120);
    await still(page);
    expect(place(page)[0]).to.equal(before[0]);
  });

  it('begins at the top in a new visit of the same page', async () => {
    const page = await open(await publishPage(agenda, router({ overwrites: false })), {
      width: 400,
      height: 700,
    });
    await until(() => isListShown(page));
    await scrollToCard(page, 'Atelier 30');
    const [address, state] = [page.window.location.href, page.window.history.state as unknown];
    expect(state).to.include.keys('site', 'url');
    page.document.querySelector<HTMLElement>('a[href*="autre.html"]')?.click();
    await until(() => page.document.querySelector('h1')?.textContent === 'Autre');
    page.document
      .querySelector('main')
      ?.insertAdjacentHTML('beforeend', `<p><a href="${address}">Site</a></p>`);
    page.document.querySelector<HTMLElement>('main > p a')?.click();
    await until(() => page.document.querySelector('h1')?.textContent === 'Site' && isListShown(page));
    await still(page);
    expect(page.window.scrollY).to.equal(0);
  });

  it('leaves what others keep in the history as it is', async () => {
    const page = await open(await publishPage(directory), { width: 400, height: 700 });
    await until(() => isListShown(page));
    const { history } = page.window;
    const theirs = { turbo: { restorationIdentifier: 'a', restorationIndex: 3 }, url: '/x', index: 4 };
    history.replaceState(theirs, '');
    await scrollToCard(page, 'Club 20');
    page.window.dispatchEvent(new Event('pagehide'));
    expect(history.state).to.deep.include(theirs).and.to.have.property('parvis');
    getByRole(page.document.body, 'link', 'Page 2').click();
    await until(() => titleOf(cards(page)[0] ?? page.document.body) === 'Club 41');
    expect(history.state).to.deep.equal(theirs);
    for (const state of ['theirs', 7, ['theirs']]) {
      history.replaceState(state, '');
      await scrollToCard(page, 'Club 60');
      page.window.dispatchEvent(new Event('pagehide'));
      expect(history.state).to.deep.equal(state);
      page.window.scrollTo(0, 0);
    }
  });
});
