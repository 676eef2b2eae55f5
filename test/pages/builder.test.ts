import { expect } from 'chai';
import { fetchFrom } from '../engines/answering.mjs';
import { asPortalList, makeRows } from '../engines/list.mjs';
import { portalAnswer } from '../engines/stand-ins/portal.mjs';
import { checkAccessibility } from '../support/axe.js';
import { press, publish, until } from '../support/page.js';
import { allByRole, getByRole, queryByRole, visibleText } from '../support/query.js';
import { cardsOf, openDemo, type DemoPage } from './demo-page.js';

const file = [
  'Nom;Commune;Thèmes',
  ...Array.from(
    { length: 24 },
    (_, place) => `Le lieu ${String(place)};${['Vif', 'Claix', 'Gap'][place % 3] ?? ''};"nature, partage"`,
  ),
  'Un de moins;Vif',
].join('\n');

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

const builderOf = ({ document }: DemoPage): HTMLElement => {
  const builder = document.querySelector<HTMLElement>('tag-builder');
  if (!builder) throw new Error('The page has no builder');
  return builder;
};

/** The settings, apart from the preview, which has controls of the same names. */
const settingsOf = (builder: Element): Element => builder.querySelector('.settings') ?? builder;

/** The code that the page would have its visitor paste. */
const codeOf = (builder: Element): string => plain(builder.querySelector('pre')?.textContent ?? '');

/** The list that the page shows live. */
const shownIn = (builder: Element): Element => {
  const element = builder.querySelector('actor-directory, training-agenda');
  if (!element) throw new Error('Nothing is shown');
  return element;
};

const read = async (builder: HTMLElement, address: string): Promise<void> => {
  const field = getByRole<HTMLInputElement>(builder, 'textbox', 'Son adresse sur le web');
  field.value = address;
  getByRole(builder, 'button', 'Lire ce fichier').click();
};

const openWith = async (content: string, width = 1280): Promise<{ page: DemoPage; builder: HTMLElement }> => {
  const page = await openDemo('builder', width);
  const builder = builderOf(page);
  await read(builder, await publish('lieux.csv', content, { type: 'text/csv; charset=utf-8' }));
  await until(() => visibleText(builder).includes('25 fiches'));
  await until(() => cardsOf(shownIn(builder)).length > 0);
  return { page, builder };
};

const choose = (select: HTMLElement, value: string): void => {
  (select as HTMLSelectElement).value = value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
};

describe('The page that writes the tag', () => {
  it('reads a file, tells what it found and what is wrong, shows it, and writes the shortest tag', async () => {
    const { page, builder } = await openWith(file);
    expect(plain(visibleText(builder))).to.include('un annuaire, 25 fiches (CSV, point-virgule, UTF-8)');
    expect(plain(visibleText(builder))).to.include('Ligne 26 Une ligne n’a pas le même nombre de cellules');
    expect(cardsOf(shownIn(builder)).length).to.equal(20);
    expect(codeOf(builder)).to.match(
      /^<script type="module" src="\/assets\/parvis\/parvis\.js"><\/script> <div> <actor-directory src="[^"]+"/,
    );
    expect(codeOf(builder)).not.to.match(/page-size|fields|filters/);
    expect(page.errors).to.deep.equal([]);
  });

  /** Has the frame of the page asked by a portal that has so many rows, and says it has more. */
  const withPortal = async (count: number, told = count): Promise<HTMLElement> => {
    const page = await openDemo('builder', 1280);
    const lists = new Map([['asso', asPortalList(makeRows(count))]]);
    const { fetch } = fetchFrom((url) => portalAnswer(lists, url));
    const own = page.window.fetch.bind(page.window);
    page.window.fetch = async (input, options) => {
      const address = input instanceof Request ? input.url : String(input);
      if (!address.startsWith('https://portail.example/')) return own(input, options);
      const answer = await fetch(address, options);
      const text = await answer.text();
      const longer = `"total_count":${String(told)}`;
      return new Response(told === count ? text : text.replace(/"total_count":\d+/, longer), answer);
    };
    const builder = builderOf(page);
    await read(builder, 'https://portail.example/explore/dataset/asso/table/?refine.commune=Grenoble');
    return builder;
  };

  it('takes a short list of a portal as a file, with what its address chooses', async () => {
    const builder = await withPortal(430);
    await until(() => visibleText(builder).includes('c’est un fichier'));
    await until(() => cardsOf(shownIn(builder)).length > 0);
    await until(() => codeOf(builder).includes('portail.example'));
    const [, src = ''] = /src="([^"]+)"/.exec(codeOf(builder).replace(/<script.*?<\/script>/, '')) ?? [];
    expect(src).to.match(
      /^https:\/\/portail\.example\/api\/explore\/v2\.1\/catalog\/datasets\/asso\/exports\/csv\?/,
    );
    expect(decodeURIComponent(src)).to.include('commune = "Grenoble"');
    const grenoble = makeRows(430).filter(({ commune }) => commune === 'Grenoble').length;
    expect(plain(visibleText(builder))).to.include(`${String(grenoble)} fiches (CSV`);
  });

  it('writes the address of the search engine where a list is long', async () => {
    const builder = await withPortal(38, 60_000);
    await until(() => plain(visibleText(builder)).includes('La liste a 60 000 lignes'));
    await until(() => cardsOf(shownIn(builder)).length > 0);
    expect(codeOf(builder)).to.include(
      'src="https://portail.example/explore/dataset/asso/table/?refine.commune=Grenoble"',
    );
    expect(plain(visibleText(settingsOf(builder)))).not.to.include('12 valeurs');
  });

  it('offers spreadsheets to fill in, which it reads and of which it shows no example', async () => {
    const builder = builderOf(await openDemo('builder', 1280));
    const links = allByRole<HTMLAnchorElement>(builder, 'link', /^(?:annuaire|agenda) \(\.(?:ods|csv)\)$/);
    expect(links).to.have.length(4);
    for (const { href, download } of links) {
      expect(download).to.equal('');
      expect((await fetch(href)).status, href).to.equal(200);
      await read(builder, href);
      await until(() => plain(visibleText(builder)).includes('1 fiche dont 0 montrée'));
    }
  });

  it('shows and writes what is chosen', async () => {
    const { builder } = await openWith(file);
    choose(getByRole(builder, 'combobox', 'Fiches par page'), '10');
    await until(() => cardsOf(shownIn(builder)).length === 10);
    choose(getByRole(settingsOf(builder), 'combobox', 'Trier par'), 'Commune');
    getByRole(builder, 'checkbox', 'Afficher la colonne Thèmes').click();
    await until(() => codeOf(builder).includes('fields="Nom, Commune"'));
    expect(codeOf(builder)).to.include('sort="Commune"').and.to.include('page-size="10"');
    expect(shownIn(builder).getAttribute('fields')).to.equal('Nom, Commune');
  });

  it('writes for sites that strip tags, for frames and for React', async () => {
    const { builder } = await openWith(file);
    for (const [where, begins] of [
      ['Un site qui retire les balises inconnues', '<div data-parvis="actor-directory" data-src='],
      [
        'Un site qui n’accepte que les cadres',
        '<iframe src="/assets/parvis/embed.html?element=actor-directory&amp;src=',
      ],
      ['Une application React', "import 'parvis/elements/actor-directory';"],
    ] as const) {
      getByRole(builder, 'radio', where).click();
      await until(() => codeOf(builder).includes(begins));
    }
  });

  it('asks for the colours around a frame, and for a frame alone', async () => {
    const { page, builder } = await openWith(file);
    const asked = 'Les couleurs de la page autour du cadre';
    expect(queryByRole(builder, 'combobox', asked)).to.equal(null);
    getByRole(builder, 'radio', 'Un site qui n’accepte que les cadres').click();
    choose(await until(() => queryByRole(builder, 'combobox', asked)), 'dark');
    await until(() => codeOf(builder).includes('&amp;color-scheme=dark"'));
    expect(await checkAccessibility(page.document.documentElement)).to.be.above(10);
  });

  it('names a frame by what it holds', async () => {
    const { builder } = await openWith(file);
    getByRole(builder, 'radio', 'Un site qui n’accepte que les cadres').click();
    await until(() => codeOf(builder).includes('title="Annuaire"'));
    getByRole(builder, 'radio', 'un agenda').click();
    await until(() => codeOf(builder).includes('title="Agenda"'));
    expect(queryByRole(builder, 'combobox', 'Fiches par page')).to.equal(null);
  });

  it('takes a file that is dropped beside its box, which would else take the place of the page', async () => {
    const page = await openDemo('builder', 1280);
    const transfer = new page.window.DataTransfer();
    transfer.items.add(new page.window.File([file], 'lieux.csv', { type: 'text/csv' }));
    const drop = new page.window.DragEvent('drop', {
      dataTransfer: transfer,
      bubbles: true,
      cancelable: true,
    });
    page.document.querySelector('h1')?.dispatchEvent(drop);
    expect(drop.defaultPrevented).to.equal(true);
    await until(() => visibleText(builderOf(page)).includes('25 fiches'));
  });

  it('moves a column by keyboard, and the focus with it', async () => {
    const { page, builder } = await openWith(file);
    const button = getByRole(builder, 'button', 'Descendre Nom');
    page.frame.focus();
    button.focus();
    await press('Enter');
    await until(() => codeOf(builder).includes('fields="Commune, Nom, Thèmes"'));
    expect(page.document.activeElement === button, 'the focus is on the button').to.equal(true);
    expect(plain(allByRole(builder, 'status').map(visibleText).join(' '))).to.include('Nom : place 2 sur 3');
  });

  it('shows a file of this computer, and sends it nowhere', async () => {
    const page = await openDemo('builder', 1280);
    const builder = builderOf(page);
    const input = builder.querySelector<HTMLInputElement>('input[type="file"]');
    const transfer = new page.window.DataTransfer();
    transfer.items.add(new page.window.File([file], 'Mes lieux é.csv', { type: 'text/csv' }));
    if (input) input.files = transfer.files;
    input?.dispatchEvent(new Event('change', { bubbles: true }));
    await until(() => visibleText(builder).includes('25 fiches'));
    await until(() => cardsOf(shownIn(builder)).length === 20);
    expect(codeOf(builder)).to.include('src="/files/Mes-lieux-e.csv"');
    const asked = page.window.performance.getEntriesByType('resource').map(({ name }) => name);
    expect(asked.filter((name) => name.includes('lieux') && !name.startsWith('blob:'))).to.deep.equal([]);
  });

  it('says why a file cannot be read, and takes the next one', async () => {
    const page = await openDemo('builder', 1280);
    const builder = builderOf(page);
    await read(builder, '/__test/status/404');
    await until(() => visibleText(builder).includes('Le fichier n’est pas à cette adresse.'));
    expect(builder.querySelector('actor-directory, pre')).to.equal(null);
    await read(builder, await publish('lieux.csv', file, { type: 'text/csv; charset=utf-8' }));
    await until(() => visibleText(builder).includes('25 fiches'));
  });

  it('explains a page that presents several files', async () => {
    const page = await openDemo('builder', 1280);
    const builder = builderOf(page);
    await read(builder, 'https://www.data.gouv.fr/fr/datasets/des-lieux/');
    await until(() => visibleText(builder).includes('Cette page présente plusieurs fichiers.'));
  });

  it('says aloud that a service gives its files to no other site', async () => {
    const page = await openDemo('builder', 1280);
    const builder = builderOf(page);
    await read(builder, 'https://drive.google.com/file/d/1AbCdEfGhIjKlMnOpQrStUvWxYz/view');
    await until(() => builder.querySelector('pre') === null);
    const said = allByRole(builder, 'status').map(visibleText).join(' ');
    expect(said).to.include('ne laisse pas les autres sites les lire');
  });

  it('offers workbooks in the dialogue, and says what is wrong with one', async () => {
    const page = await openDemo('builder', 1280);
    const builder = builderOf(page);
    const input = builder.querySelector<HTMLInputElement>('input[type="file"]');
    expect(input?.accept).to.include('.ods').and.to.include('.xlsx');
    const transfer = new page.window.DataTransfer();
    transfer.items.add(new page.window.File(['PK\u0003\u0004mimetypeapplication/vnd.oasis'], 'lieux.ods'));
    if (input) input.files = transfer.files;
    input?.dispatchEvent(new Event('change', { bubbles: true }));
    await until(() => builder.querySelector('.failure'));
  });

  it('ticks the filters that the list shows, and leads to the code past all of them', async () => {
    const prices = file.replace(/^(Nom|Le lieu \d+)(.*)$/gm, (_line, name: string, rest: string) =>
      name === 'Nom' ? `Nom${rest};Prix` : `${name}${rest};${name.slice(8)}`,
    );
    const { builder } = await openWith(prices);
    expect(getByRole<HTMLInputElement>(builder, 'checkbox', 'Filtre sur Prix').checked).to.equal(true);
    getByRole(builder, 'checkbox', 'Filtre sur Commune').click();
    await until(() => codeOf(builder).includes('filters="Prix"'));
    const link = getByRole<HTMLAnchorElement>(builder, 'link', 'Aller droit aux lignes à copier');
    expect(builder.querySelector(link.hash)?.textContent).to.equal('À copier dans votre page');
  });

  it('speaks English', async () => {
    const page = await openDemo('builder.en', 1280);
    await until(() => visibleText(builderOf(page)).includes('a directory, 98 entries'));
    expect(codeOf(builderOf(page))).to.include('See the file');
  });

  for (const width of [1280, 320]) {
    it(`is for everybody with all of it open, at ${String(width)} pixels, light and dark`, async () => {
      const { page, builder } = await openWith(file, width);
      for (const details of builder.querySelectorAll('details')) details.open = true;
      getByRole(builder, 'checkbox', 'Choisir la couleur des liens et des boutons').click();
      await until(() => codeOf(builder) !== '' && visibleText(builder).includes('--parvis-accent'));
      const { documentElement: root } = page.document;
      expect(await checkAccessibility(root)).to.be.above(10);
      getByRole(builder, 'checkbox', 'Choisir la couleur des liens et des boutons').click(); // it was for light pages
      root.classList.add('dark');
      await until(() => !visibleText(builder).includes('--parvis-accent'));
      expect(await checkAccessibility(root)).to.be.above(10);
      expect(root.scrollWidth).to.be.at.most(root.clientWidth);
      expect(page.errors).to.deep.equal([]);
    });
  }
});
