import { expect } from 'chai';
import { until } from '../../support/page.js';
import { allByRole, focusedElement, getByRole, nameOf, queryByRole } from '../../support/query.js';
import { card, days, idle, plain, said, showAgenda, titles, training } from './agenda.js';

describe('A programme', () => {
  it('puts sessions under their days, in order, and what has no clear date at the end', async () => {
    const element = await showAgenda();
    expect(days(element)).to.deep.equal([
      'Vendredi 13 mars 2099',
      'Samedi 14 mars 2099',
      'Date pas encore connue',
    ]);
    expect(titles(element)).to.deep.equal([
      'Accueil',
      'Rust sans peur',
      'Lit pour les nuls',
      'CSV profond',
      'Accessibilité',
      'Soirée',
      'Plus tard',
    ]);
    expect(card(element, 'Plus tard')).to.include('un jour');
  });

  it('tells hours, people with their organisations, rooms and durations in French', async () => {
    const element = await showAgenda();
    expect(card(element, 'Accessibilité')).to.include('de 13 h 30 à 17 h').and.include('(3 h 30)');
    expect(card(element, 'Lit pour les nuls')).to.include('Ada Lune (Les Libres)').and.include('Amphi');
    expect(card(element, 'Soirée')).to.include('de 23 h à 1 h (dim. 15 mars)');
    const time = element.shadowRoot?.querySelector('time');
    expect(time?.dateTime).to.equal('2099-03-13T09:00');
  });

  it('speaks English where the page does', async () => {
    const element = await showAgenda(undefined, 'lang="en"');
    expect(days(element)[0]).to.match(/^Friday/);
    expect(card(element, 'Accessibilité')).to.include('1:30 pm to 5 pm').and.include('Cancelled');
  });

  it('does not say again under the heading of a month what that heading says', async () => {
    const element = await showAgenda(
      'Titre;Période\nUnivers;novembre 2099\nHistoire;novembre à décembre 2099\n',
      'field-start="période"',
    );
    expect(days(element)).to.deep.equal(['Novembre 2099']);
    expect(card(element, 'Histoire')).to.include('novembre – décembre 2099');
    expect(card(element, 'Univers')).not.to.include('novembre');
  });

  it('offers years where there are many months: nobody scrolls or tabs through dozens of them', async () => {
    const months = Array.from(
      { length: 40 },
      (_, month) => `${String(2090 + Math.floor(month / 12))}-${String((month % 12) + 1).padStart(2, '0')}`,
    );
    const element = await showAgenda(
      `Titre;Début\n${months.map((month) => `Cours;${month}-05 10:00`).join('\n')}\n`,
    );
    const jumps = allByRole(getByRole(element, 'navigation', 'Aller à une date'), 'link');
    expect(jumps.map((link) => plain(nameOf(link)))).to.deep.equal(['2090', '2091', '2092', '2093']);
    jumps[2]?.click();
    await until(() => focusedElement()?.textContent.includes('5 janvier 2092'));
  });

  it('says in words that a session is full or cancelled', async () => {
    const element = await showAgenda();
    expect(card(element, 'Rust sans peur')).to.include('Complet');
    expect(card(element, 'Accessibilité')).to.include('Annulé');
  });

  it('offers to register as long as one can, and says until when', async () => {
    const element = await showAgenda();
    const links = allByRole(element, 'link').filter(({ textContent }) => textContent.includes('S’inscrire'));
    expect(links.map((link) => link.getAttribute('href'))).to.deep.equal(['https://inscription.example/lit']);
    expect(card(element, 'Lit pour les nuls')).to.include('Inscriptions jusqu’au 1er mars 2099');
    expect(links.map((link) => plain(nameOf(link)))).to.deep.equal(['S’inscrire : Lit pour les nuls']);
    expect(card(element, 'CSV profond')).to.include('Inscriptions closes depuis le 29 septembre 2023');
  });

  it('hides what lies behind until it is asked for', async () => {
    const element = await showAgenda();
    expect(titles(element)).not.to.include('Édition passée');
    const toggle = getByRole(element, 'button', 'Afficher la séance passée');
    expect(toggle.getAttribute('aria-expanded')).to.equal('false');
    toggle.click();
    await idle(element);
    expect(titles(element)[0]).to.equal('Édition passée');
    expect(queryByRole(element, 'button', 'Masquer la séance passée')).not.to.equal(null);
    expect(card(element, 'Édition passée')).not.to.include('S’inscrire');
  });

  it('shows a programme that is over as a whole', async () => {
    const element = await showAgenda(training);
    expect(days(element)).to.deep.equal(['Lundi 16 janvier 2023', 'Mardi 17 janvier 2023']);
    expect(said(element)).to.include('Ce programme est terminé.');
  });

  it('says once what all sessions have in common', async () => {
    const element = await showAgenda(training);
    expect(said(element).split('Montreuil')).to.have.length(2);
    expect(card(element, 'Retours')).not.to.include('Montreuil');
  });

  it('shows as many at once as its author wants, and as many more each time', async () => {
    const element = await showAgenda(undefined, 'page-size="3"');
    expect(titles(element)).to.deep.equal(['Accueil', 'Rust sans peur', 'Lit pour les nuls']);
    getByRole(element, 'button', /^Afficher la suite/).click();
    await idle(element);
    expect(titles(element)).to.have.length(6);
    element.selection = { words: 's' };
    await idle(element);
    expect(titles(element)).to.have.length(3);
  });

  it('stays in the order of time, and follows its author among sessions of the same time', async () => {
    const content =
      'Titre;Début\nB;2099-01-05 18:00\nC;2099-01-05 18:00\nA;2099-01-05 18:00\nD;2099-01-04 18:00\n';
    expect(titles(await showAgenda(content))).to.deep.equal(['D', 'B', 'C', 'A']);
    expect(titles(await showAgenda(content, 'sort="-titre"'))).to.deep.equal(['D', 'C', 'B', 'A']);
  });

  it('shows as many of the next sessions as its author wants', async () => {
    const element = await showAgenda(undefined, 'limit="2"');
    expect(titles(element)).to.deep.equal(['Accueil', 'Rust sans peur']);
    expect(queryByRole(element, 'button', /passée/)).to.equal(null);
  });

  it('keeps to the period of its author, days included', async () => {
    const element = await showAgenda(undefined, 'period="2099-03-14/2099-04"');
    expect(titles(element)).to.deep.equal(['Soirée', 'Plus tard']);
  });

  it('takes the visitor to a day, and keeps it in the address', async () => {
    const element = await showAgenda();
    const link = getByRole<HTMLAnchorElement>(element, 'link', /^sam\. 14 mars/);
    expect(new URL(link.href).searchParams.get('parvis.view')).to.equal('programme.2099-03-14');
    link.click();
    await until(() => plain(focusedElement()?.textContent ?? '') === 'Samedi 14 mars 2099');
    expect(new URL(location.href).searchParams.get('parvis.view')).to.equal('programme.2099-03-14');
  });

  it('does not scroll by itself', async () => {
    const before = scrollY;
    await showAgenda();
    expect(scrollY).to.equal(before);
  });

  it('draws long programmes piece by piece and takes the focus to what is new', async () => {
    const rows = Array.from(
      { length: 90 },
      (_, at) => `S${String(at)};2099-01-01 ${String(8 + (at % 10)).padStart(2, '0')}:00`,
    );
    const element = await showAgenda(`Titre;Début\n${rows.join('\n')}\n`);
    const before = titles(element).length;
    expect(before).to.be.below(90);
    getByRole(element, 'button', `Afficher la suite (${String(90 - before)})`).click();
    await until(() => titles(element).length === 90);
    await until(() => focusedElement()?.matches('.title'));
    expect(plain(focusedElement()?.textContent ?? '')).to.equal(titles(element)[before]);
  });
});
