import { expect } from 'chai';
import { checkAccessibility } from '../../support/axe.js';
import { mount, publish, until } from '../../support/page.js';
import { printedBy } from '../../support/printed.js';
import { focusedElement, visibleText } from '../../support/query.js';
import { conference, showAgenda } from '../training-agenda/agenda.js';
import {
  addressHolds,
  allByRole,
  getByRole,
  idle,
  keep,
  keepButton,
  keysInAddress,
  namesOf,
  plain,
  queryByRole,
  showKept,
} from './keeping.js';

const start = location.href;

beforeEach(() => {
  history.replaceState(null, '', start);
});

afterEach(() => {
  for (const frame of document.querySelectorAll('iframe[aria-hidden]')) frame.remove();
});

describe('<actor-kept>', () => {
  it('has the list offer what it shows, and shows it in its place', async () => {
    const { list, kept } = await showKept();
    expect(visibleText(kept)).to.include('Rien n’est gardé pour le moment.');
    await checkAccessibility(kept);
    await keep(list, 'Café réparation');
    await keep(list, 'Maison des habitants');
    await kept.updateComplete;
    expect(namesOf(kept)).to.deep.equal(['Café réparation', 'Maison des habitants']);
    expect(plain(visibleText(getByRole(kept, 'heading', 'Ma sélection (2)')))).to.equal('Ma sélection (2)');
    expect(queryByRole(list, 'button', '2 gardés')).to.equal(null);
    await checkAccessibility(kept);
  });

  it('opens an entry in the list', async () => {
    const { list, kept } = await showKept('page-size="1"');
    await keep(list, 'Les Œufs de l’Été');
    list.selection = { ...list.selection, page: 3 };
    await idle(list);
    getByRole(kept, 'link', 'Les Œufs de l’Été').click();
    await until(() => visibleText(focusedElement() ?? kept) === 'Les Œufs de l’Été');
    expect(new URL(location.href).searchParams.get('liste.open')).to.equal('les-oeufs-de-l-ete-echirolles');
  });

  it('takes an entry out, and puts the focus on the next one', async () => {
    const { list, kept } = await showKept();
    for (const title of ['Café réparation', 'La Boîte à outils']) await keep(list, title);
    await kept.updateComplete;
    getByRole(kept, 'button', 'Retirer : Café réparation').click();
    await until(() => focusedElement() === getByRole(kept, 'button', 'Retirer : La Boîte à outils'));
    getByRole(kept, 'button', 'Retirer : La Boîte à outils').click();
    await until(() => visibleText(focusedElement() ?? list) === 'Ma sélection (0)');
    await addressHolds(0);
    expect(keepButton(list, 'Café réparation').getAttribute('aria-pressed')).to.equal('false');
  });

  it('writes a mail with all that is kept and a link that leads to it', async () => {
    const { list, kept } = await showKept();
    for (const title of ['Café réparation', 'Maison des habitants']) await keep(list, title);
    await kept.updateComplete;
    const { href } = getByRole<HTMLAnchorElement>(kept, 'link', 'Envoyer par courriel');
    const mail = new URL(href);
    expect(mail.searchParams.get('subject')).to.equal('Ma sélection');
    const body = mail.searchParams.get('body') ?? '';
    expect(body).to.include('Café réparation\r\nAssociation · Grenoble\r\n04 65 71 22 33');
    await addressHolds(2);
    const link = /https?:\S+liste\.kept=\S+$/.exec(body)?.[0] ?? '';
    expect(new URL(link).searchParams.get('liste.kept')?.split('.')).to.deep.equal(keysInAddress());
  });

  it('leaves nothing but the link in a mail that would be too long, and tells where even that is', async () => {
    const rows = Array.from(
      { length: 230 },
      (_, at) => `Lieu ${String(at)} ${'é'.repeat(40)};Lyon;04 78 00 00 00`,
    );
    const { list, kept } = await showKept('page-size="230"', ['Nom;Ville;Téléphone', ...rows].join('\n'));
    const buttons = allByRole(list, 'button').filter((button) => visibleText(button).includes('Garder'));
    for (const button of buttons.slice(0, 60)) button.click();
    await idle(list);
    await kept.updateComplete;
    const { href } = getByRole<HTMLAnchorElement>(kept, 'link', 'Envoyer par courriel');
    expect(href.length).to.be.lessThan(1901);
    expect(new URL(href).searchParams.get('body')).to.match(/^https?:\S+$/);
    for (const button of buttons.slice(60)) button.click();
    await idle(list);
    await until(() => namesOf(kept).length === 200);
    await addressHolds(200);
    await checkAccessibility(kept);
  });

  it('offers a file instead of a link that would be too long', async () => {
    const url = new URL(location.href);
    url.searchParams.set('a', 'x'.repeat(2000));
    history.replaceState(null, '', url);
    const { list, kept } = await showKept();
    await keep(list, 'Café réparation');
    await kept.updateComplete;
    expect(queryByRole(kept, 'button', 'Copier le lien')).to.equal(null);
    expect(visibleText(kept)).to.include('Il y en a trop pour un lien. Prenez plutôt un fichier.');
    await until(() => queryByRole(kept, 'button', 'Télécharger la liste (tableau CSV)'));
  });

  it('compares two to six entries', async () => {
    const { list, kept } = await showKept();
    await keep(list, 'Café réparation');
    await kept.updateComplete;
    expect(queryByRole(kept, 'button', 'Comparer')).to.equal(null);
    await keep(list, 'Les Œufs de l’Été');
    await kept.updateComplete;
    getByRole(kept, 'button', 'Comparer').click();
    await until(() => queryByRole(kept, 'table'));
    const rows = allByRole(getByRole(kept, 'table'), 'row').map((row) => plain(visibleText(row)));
    expect(rows[0]).to.equal('Quoi Café réparation Les Œufs de l’Été');
    expect(rows).to.include('Type (pareil) Association Association');
    expect(rows).to.include('Commune (différent) Grenoble Échirolles');
    await checkAccessibility(kept);
  });

  it('prints what is kept and nothing else, with room for notes', async () => {
    const { list, kept } = await showKept();
    await keep(list, 'Café réparation');
    await kept.updateComplete;
    const page = await printedBy(() => {
      getByRole(kept, 'button', 'Imprimer').click();
    });
    expect([...page.querySelectorAll('h2')].map((each) => each.textContent)).to.deep.equal([
      'Café réparation',
    ]);
    expect(page.body.textContent).to.include('04 65 71 22 33').and.to.include('Mes notes');
    expect(page.querySelectorAll('.line').length).to.be.greaterThan(1);
    expect(page.documentElement.lang).to.match(/^fr/);
  });

  it('prints a booklet of what is kept, where its author offers one', async () => {
    const { list, kept } = await showKept('book="Notre annuaire" filters="type"');
    for (const title of ['Café réparation', 'Maison des habitants']) await keep(list, title);
    await kept.updateComplete;
    const page = await printedBy(() => {
      getByRole(kept, 'button', 'Imprimer le livret').click();
    });
    const told = plain(page.body.textContent);
    expect(told)
      .to.include('Notre annuaire')
      .and.to.include('Ma sélection')
      .and.to.include('Maison des habitants');
    expect(told).not.to.include('La Boîte à outils');
  });

  it('keeps what is hidden to itself', async () => {
    const src = await publish('liste.csv', 'Nom;Ville;Secret\nUn;Lyon;canari-7\nDeux;Paris;canari-8\n');
    const box = await mount(
      `<div><actor-kept></actor-kept><actor-directory id="liste" src="${src}" fields="Nom, Ville"></actor-directory></div>`,
    );
    const list = box.querySelector('actor-directory');
    const kept = box.querySelector('actor-kept');
    if (!list || !kept) throw new Error('They are not there');
    await until(() => list.shadowRoot?.querySelector('[part~="keep"]'));
    await keep(list, 'Un');
    await keep(list, 'Deux');
    await kept.updateComplete;
    getByRole(kept, 'button', 'Comparer').click();
    await until(() => queryByRole(kept, 'table'));
    expect(decodeURIComponent(kept.shadowRoot?.innerHTML ?? '')).not.to.include('canari');
  });
});

describe('<actor-kept> of an agenda', () => {
  const showProgramme = async (): Promise<{ readonly agenda: HTMLElement; readonly kept: HTMLElement }> => {
    const agenda = await showAgenda(conference, 'id="programme" keep view="programme"');
    const kept = await mount('<actor-kept for="programme"></actor-kept>');
    await until(() => agenda.shadowRoot?.querySelector('[part~="keep"]'));
    return { agenda, kept };
  };

  it('puts sessions in the order of time, and says which go on at the same time', async () => {
    const { agenda, kept } = await showProgramme();
    for (const title of ['Soirée', 'Rust sans peur', 'Lit pour les nuls', 'CSV profond']) {
      keepButton(agenda, title).click();
      await idle(agenda);
    }
    await until(() => namesOf(kept).length === 4);
    expect(plain(visibleText(getByRole(kept, 'heading', 'Mon programme (4)')))).to.include('Mon programme');
    expect(namesOf(kept)).to.deep.equal(['Lit pour les nuls', 'Rust sans peur', 'CSV profond', 'Soirée']);
    const told = plain(visibleText(kept));
    expect(told).to.include('Chevauche « Rust sans peur », de 9 h 30 à 10 h');
    expect(told).to.include('Chevauche « Lit pour les nuls », de 9 h 30 à 10 h 30');
    expect(told).to.include('À réserver vite');
    expect(told).to.not.include('Chevauche « Soirée »');
    await addressHolds(4, 'programme');
    await checkAccessibility(kept);
  });

  it('takes them along for a calendar', async () => {
    const { agenda, kept } = await showProgramme();
    keepButton(agenda, 'Soirée').click();
    await idle(agenda);
    await until(() => queryByRole(kept, 'button', 'Télécharger les dates pour mon agenda (fichier .ics)'));
  });
});
