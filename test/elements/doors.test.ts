import { expect } from 'chai';
import { open, publish, until, type Page } from '../support/page.js';
import { allByRole, getByRole, queryByRole, visibleText } from '../support/query.js';
import { openTakeMenu } from '../support/take-menu.js';

const rows = ['Nom;Commune', 'Atelier vélo;Brest', 'Bateau libre;Brest', 'Béton doux;Nantes'].join('\n');

/** A page with the copy of the library that has something more behind each door: see `test/support/doors.mjs`. */
const openPage = async (body: string): Promise<Page> => {
  const page = `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Page</title>
    <script type="module" src="/doors/parvis.js"></script><body>${body}</body></html>`;
  return open(await publish('page.html', page));
};

const list = async ({ document }: Page, tag = 'actor-directory'): Promise<Element> =>
  until(() => {
    const element = document.querySelector(tag);
    return element?.shadowRoot?.querySelector('.count') ? element : null;
  });

/** Keeps what a page hands to its visitor as files. */
const downloads = ({ window }: Page): Blob[] => {
  const kept: Blob[] = [];
  window.URL.createObjectURL = (blob: Blob | MediaSource) => {
    kept.push(blob as Blob); // nothing else is handed out
    return 'about:blank#file';
  };
  const { prototype } = window.HTMLAnchorElement;
  const { click } = prototype;
  prototype.click = function (this: HTMLAnchorElement) {
    if (!this.download) click.call(this);
  };
  return kept;
};

describe('Behind a door, a folder and one line are enough for', () => {
  let address = '';

  beforeEach(async () => {
    address = await publish('liste.csv', rows);
  });

  it('a view: chosen by the author, in the address, and by the visitor in its own words', async () => {
    const page = await openPage(
      `<actor-directory id="liste" src="${address}" view="initials"></actor-directory>`,
    );
    const element = await list(page);
    await until(() => element.shadowRoot?.querySelector('[part="initials"]'));
    const lines = [...(element.shadowRoot?.querySelectorAll('dd') ?? [])].map(visibleText);
    expect(lines).to.deep.equal(['Atelier vélo', 'Bateau libre, Béton doux']);
    getByRole(element, 'link', 'Liste').click();
    await until(() => allByRole(element, 'article').length === 3);
    expect(new URL(page.document.URL).searchParams.get('liste.view')).to.equal('list');
    getByRole(element, 'link', 'Initiales').click();
    await until(() => element.shadowRoot?.querySelector('[part="initials"]'));
    expect(getByRole(element, 'link', 'Initiales').getAttribute('aria-current')).to.equal('true');
  });

  it('an exporter: for the whole selection and for one entry', async () => {
    const page = await openPage(`<actor-directory src="${address}" view="list"></actor-directory>`);
    const element = await list(page);
    const files = downloads(page);
    (await until(() => queryByRole(element, 'button', 'Emporter'))).click();
    (await until(() => queryByRole(element, 'button', 'Télécharger en texte'))).click();
    await until(() => files.length === 1);
    expect(await files[0]?.text()).to.equal('Atelier vélo\nBateau libre\nBéton doux');
    getByRole(element, 'link', 'Bateau libre').click();
    (await until(() => queryByRole(element, 'button', /^Emporter cette fiche/))).click();
    await until(() => files.length === 2);
    expect(await files[1]?.text()).to.equal('Bateau libre');
    expect(getByRole(element, 'button', 'Télécharger la liste (tableau CSV)')).to.exist;
  });

  it('an action on an entry', async () => {
    const page = await openPage(`<actor-directory src="${address}" view="list"></actor-directory>`);
    const element = await list(page);
    (await until(() => queryByRole(element, 'link', 'Béton doux'))).click();
    const button = await until(() => queryByRole(element, 'button', /^Compter/));
    button.click();
    expect(button.dataset['letters']).to.equal('10');
  });

  it('an element, also where it stands for a placeholder', async () => {
    const page = await openPage(
      `<actor-directory id="liste" src="${address}"></actor-directory>
      <actor-count for="liste"></actor-count><div data-parvis="actor-count" data-for="liste">Bientôt</div>`,
    );
    const companions = await until(() => {
      const found = [...page.document.querySelectorAll('actor-count')];
      return found.length === 2 && found.every((each) => queryByRole(each, 'button')) ? found : null;
    });
    expect(companions.map(visibleText)).to.deep.equal(['3 sur 3 À Brest', '3 sur 3 À Brest']);
    getByRole(companions[1] as Element, 'button', 'À Brest').click();
    await until(() => companions.every((each) => visibleText(each).startsWith('2 sur 3')));
    const element = await list(page);
    expect(allByRole(element, 'article').length).to.equal(2);
  });

  it('an engine: asked as any other, offered only what it can do, and told where it does not answer', async () => {
    const page = await openPage(
      '<actor-directory id="noms" src="https://names.example/" lang="fr"></actor-directory>',
    );
    const element = await list(page);
    const cards = (): readonly string[] => allByRole(element, 'heading').map(visibleText);
    await until(() => cards().includes('Beta'));
    await openTakeMenu(element);
    expect(queryByRole(element, 'button', 'Télécharger la liste (tableau CSV)')).to.equal(null);
    expect(queryByRole(element, 'combobox')).to.equal(null);

    const service = page.window as unknown as { isServiceDown: boolean };
    service.isServiceDown = true;
    const field = getByRole<HTMLInputElement>(element, 'searchbox', 'Rechercher');
    field.value = 'Alpha';
    field.dispatchEvent(new page.window.InputEvent('input', { bubbles: true, composed: true }));
    const alert = await until(() => queryByRole(element, 'alert'));
    expect(visibleText(alert)).to.include('La recherche ne répond pas');
    expect(cards(), 'what was found before stays in view').to.include('Beta');
    expect(field.value).to.equal('Alpha');

    service.isServiceDown = false;
    getByRole(element, 'button', 'Réessayer').click();
    await until(() => !cards().includes('Beta'));
    expect(cards()).to.include.members(['Alpha', 'Alphabet']);
    expect(queryByRole(element, 'alert')).to.equal(null);
  });

  it('a language: what it has is said, what it lacks is said in English', async () => {
    const page = await openPage(`<actor-directory lang="eo" src="${address}"></actor-directory>`);
    const element = await list(page);
    await until(() => queryByRole(element, 'searchbox', 'Serĉi'));
    await until(() => queryByRole(element, 'button', 'Take away'));
    await openTakeMenu(element);
    expect(getByRole(element, 'button', 'Print the list')).to.exist;
    expect(element.shadowRoot?.querySelector('[part="root"]')?.getAttribute('lang')).to.equal('eo');
  });
});
