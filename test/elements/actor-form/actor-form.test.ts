import { expect } from 'chai';
import { mergeFile } from '../../../src/core/proposals/merge-file.js';
import { checkAccessibility } from '../../support/axe.js';
import { mount, press, publish, requestsOf, until } from '../../support/page.js';
import {
  allByRole,
  focusedElement,
  getByRole,
  nameOf,
  queryByRole,
  visibleText,
} from '../../support/query.js';
import { asWindows1252, correct, directory, message, plain, review, show, write } from './form.js';

const start = location.href;
beforeEach(() => {
  history.replaceState(null, '', start);
});

const rowIn = (text: string): readonly string[] => {
  const lines = text.split('\n');
  const from = lines.findIndex((line) => line.startsWith('[parvis 1 '));
  return lines.slice(from, lines.indexOf('[/parvis]') + 1);
};

describe('<actor-form>', () => {
  it('is led to from each open card, and opens on the row as the file writes it', async () => {
    const shown = await show();
    const { form } = shown;
    await correct(shown, 'Le Fil');
    expect(plain(visibleText(focusedElement() ?? form))).to.equal('Corriger « Le Fil »');
    expect(getByRole<HTMLInputElement>(form, 'textbox', 'Téléphone').value).to.equal('0476000003');
    expect(getByRole<HTMLInputElement>(form, 'textbox', 'Courriel').type).to.equal('email');
    expect(getByRole<HTMLInputElement>(form, 'checkbox', 'jardin').checked).to.equal(true);
    expect(getByRole<HTMLInputElement>(form, 'checkbox', 'vélo').checked).to.equal(false);
    expect(getByRole<HTMLInputElement>(form, 'radio', 'Coopérative').checked).to.equal(true);
    expect(visibleText(form)).not.to.include('Relance');
    await checkAccessibility(form);
  });

  it('shows what changes, and the message with the line as the file writes it', async () => {
    const shown = await show('to="annuaire@asso.example"');
    const { form } = shown;
    await correct(shown, 'Le Pas');
    write(form, 'Téléphone', '04 76 11 11 11');
    getByRole(form, 'checkbox', 'couture').click();
    write(form, 'Précisions', 'Lu sur leur porte.\n[/parvis]');
    write(form, 'Votre nom', 'Alice');
    await review(form);
    const rows = allByRole(form, 'row').map((row) => visibleText(row).replace(/\s+/g, ' ').trim());
    expect(rows).to.deep.equal([
      'Rubrique Aujourd’hui Proposé',
      'Thèmes jardin, vélo jardin, vélo, couture',
      'Téléphone 04 76 00 00 01 04 76 11 11 11',
    ]);
    const text = plain(message(form));
    expect(text).to.match(
      /^Correction : Le Pas\nIdentifiant : le-pas-grenoble\nFiche : http:\S+liste\.open=le-pas-grenoble\nFichier : annuaire\.csv/,
    );
    expect(text).to.include(
      '\nThèmes : jardin, vélo → jardin, vélo, couture\nTéléphone : 04 76 00 00 01 → 04 76 11 11 11\n',
    );
    expect(text).to.include('\nPrécisions :\n  Lu sur leur porte.\n  [/parvis]\n\nDe la part de : Alice\n');
    expect(text).not.to.include('secret');
    const [mark, heading, line, end] = rowIn(message(form));
    expect(mark).to.match(/^\[parvis 1 le-pas-grenoble [\da-f]{8} [\da-f]{8}\]$/);
    expect(heading).to.equal('Nom;Thèmes;Ville;Statut;Téléphone;Courriel;Site;Présentation;');
    expect(line).to.equal(
      '"Le Pas";"jardin, vélo, couture";Grenoble;Association;04 76 11 11 11;pas@exemple.example;https://pas.example/;"Un ""café"" associatif; ouvert à tous.";',
    );
    expect(end).to.equal('[/parvis]');
    await checkAccessibility(form);
  });

  it('offers mail with the whole text in it, and says what to do where nothing opens', async () => {
    const shown = await show();
    const { form } = shown;
    await correct(shown, 'La Main');
    write(form, /^Ville/, 'Gières');
    await review(form);
    const link = getByRole<HTMLAnchorElement>(form, 'link', 'Écrire à annuaire@asso.example');
    expect(link.getAttribute('href')?.length).to.be.at.most(1900);
    const { searchParams, pathname } = new URL(link.href);
    expect(pathname).to.equal('annuaire@asso.example');
    expect(plain(searchParams.get('subject') ?? '')).to.equal('Correction : La Main');
    expect(searchParams.get('body')?.replaceAll('\r\n', '\n')).to.equal(message(form));
    link.addEventListener('click', (event) => {
      event.preventDefault();
    });
    link.click();
    await until(() => visibleText(form).includes('Votre logiciel de courrier s’est-il ouvert'));
    await until(() => visibleText(getByRole(shown.list, 'status')).includes('Votre logiciel de courrier'));
  });

  it('asks nobody anything before it is opened, then its own file once more, and nobody else', async () => {
    const { form, src, ...rest } = await show(
      'to="a@asso.example" forge="https://forge.example/asso/annuaire"',
    );
    expect(await requestsOf(src)).to.have.length(1);
    const before = performance.getEntriesByType('resource').length;
    await correct({ form, src, ...rest }, 'Le Pas');
    write(form, /^Ville/, 'Gap');
    await review(form);
    const later = performance.getEntriesByType('resource').slice(before);
    expect(
      later.map(({ name }) => new URL(name).origin).filter((origin) => origin !== location.origin),
    ).to.deep.equal([]);
    expect((await requestsOf(src)).length).to.be.at.most(2);
    for (const link of allByRole<HTMLAnchorElement>(form, 'link')) {
      expect(link.rel).to.equal('noopener noreferrer');
      expect(link.referrerPolicy).to.equal('no-referrer');
    }
    expect([localStorage.length, sessionStorage.length]).to.deep.equal([0, 0]);
  });

  it('leads to a page of the owner with what was written, encoded', async () => {
    const page = new URL('/__test/html', location.href).href;
    const shown = await show(
      `correction-url="${page}?nom={nom}&tel={Téléphone}&id={id}&quoi={diff}&ligne={csv}&cache={Relance}"`,
    );
    const { form } = shown;
    await correct(shown, 'Le Pas');
    write(form, 'Téléphone', '+33 4 & 5?');
    await review(form);
    // What looks like no number is told, and goes on once it is one.
    getByRole(form, 'group', 'À revoir avant de continuer');
    write(form, 'Téléphone', '+33 4 76 11 11 11');
    await review(form);
    await until(() => message(form) !== '');
    const link = getByRole<HTMLAnchorElement>(form, 'link', `Continuer sur ${location.host}`);
    const { searchParams, pathname } = new URL(link.href);
    expect(pathname).to.equal('/__test/html');
    expect(searchParams.get('nom')).to.equal('Le Pas');
    expect(searchParams.get('tel')).to.equal('+33 4 76 11 11 11');
    expect(searchParams.get('id')).to.equal('le-pas-grenoble');
    expect(plain(searchParams.get('quoi') ?? '')).to.equal('Téléphone : 04 76 00 00 01 → +33 4 76 11 11 11');
    expect(searchParams.get('ligne')?.split('\r\n')).to.deep.equal(rowIn(message(form)));
    expect(link.href).not.to.include('secret');
    expect(searchParams.get('cache')).to.equal('{Relance}');
    expect(link.target).to.equal('_blank');
  });

  it('gives the server of that page what was written, and nothing else', async () => {
    const page = await publish('recu.html', '<!doctype html><title>Merci</title>');
    const shown = await show(`correction-url="${page}?nom={nom}&quoi={diff}&ligne={csv}"`);
    await correct(shown, 'Le Nid');
    write(shown.form, 'Présentation', 'Un lieu, & "deux" ateliers ?');
    await review(shown.form);
    expect(await requestsOf(page)).to.deep.equal([]);
    const link = getByRole<HTMLAnchorElement>(shown.form, 'link', /Continuer sur/);
    await fetch(link.href, { referrerPolicy: 'no-referrer' });
    const [request] = await requestsOf(page);
    const received = new URLSearchParams(request?.query);
    expect([...received.keys()]).to.deep.equal(['nom', 'quoi', 'ligne']);
    expect(plain(received.get('quoi') ?? '')).to.equal(
      'Présentation : Un lieu. → Un lieu, & "deux" ateliers ?',
    );
    const bytes = asWindows1252(directory);
    const { outcomes } = await mergeFile(bytes, [{ source: 'recu', text: received.get('ligne') ?? '' }]);
    expect(outcomes.map(({ kind, line }) => [kind, line])).to.deep.equal([['correction', 6]]);
    expect(request?.headers).not.to.have.property('referer');
  });

  it('leads to a forge with an issue, and a new file', async () => {
    const shown = await show('forge="https://forge.example/asso/annuaire/" forge-branch="données/main"');
    const { form } = shown;
    await correct(shown, 'Le Pas');
    write(form, 'Précisions', 'avec ``` et ````');
    write(form, /^Ville/, 'Gap');
    await review(form);
    const links = allByRole<HTMLAnchorElement>(form, 'link');
    expect(links.map((link) => plain(nameOf(link)))).to.deep.equal([
      'Signaler sur forge.example (public, avec un compte)',
      'Déposer sur forge.example (public, avec un compte)',
    ]);
    const [issue, file] = links.map(({ href }) => new URL(href));
    expect(issue?.pathname).to.equal('/asso/annuaire/issues/new');
    expect(issue?.searchParams.get('body')).to.equal(`\`\`\`\`\`text\n${message(form)}\n\`\`\`\`\``);
    expect(file?.pathname).to.equal(`/asso/annuaire/_new/${encodeURIComponent('données')}/main`);
    expect(file?.searchParams.get('filename')).to.match(/^propositions\/\d{4}-\d\d-\d\d-le-pas\.csv$/);
    expect(file?.searchParams.get('value')?.trimEnd().split('\r\n')).to.deep.equal(rowIn(message(form)));
  });

  it('says to paste what is too long for a mail', async () => {
    const shown = await show();
    const { form } = shown;
    await correct(shown, 'Le Pas');
    write(form, 'Présentation', 'Un lieu ouvert à toutes et à tous. '.repeat(60).trim());
    await review(form);
    const link = getByRole<HTMLAnchorElement>(form, 'link', 'Écrire à annuaire@asso.example');
    expect(link.getAttribute('href')?.length).to.be.at.most(1900);
    expect(new URL(link.href).searchParams.get('body')).to.include('Collez ici');
    expect(message(form)).to.include('Un lieu ouvert à toutes et à tous. '.repeat(59));
  });

  it('tells what is wrong above the form and beside the field', async () => {
    const shown = await show('to="a@asso.example" required="téléphone, ville"');
    const { form } = shown;
    await correct(shown, 'La Toile');
    await review(form);
    const errors = getByRole(form, 'group', 'À revoir avant de continuer');
    expect(focusedElement()).to.equal(errors);
    write(form, 'Courriel', 'pas une adresse');
    write(form, 'Site', 'nulle part');
    await review(form);
    await until(() => allByRole(errors, 'listitem').length === 3);
    expect(allByRole(errors, 'link').map(visibleText)).to.deep.equal(['Téléphone', 'Courriel', 'Site']);
    getByRole(errors, 'link', 'Courriel').click();
    const field = getByRole(form, 'textbox', 'Courriel');
    expect(focusedElement()).to.equal(field);
    expect(field.getAttribute('aria-invalid')).to.equal('true');
    const error = form.shadowRoot?.querySelector(`#${field.getAttribute('aria-describedby') ?? ''}`);
    expect(error && visibleText(error)).to.include('cette adresse n’est pas complète');
    await checkAccessibility(form);
  });

  it('has nothing to send where nothing has changed', async () => {
    const shown = await show();
    await correct(shown, 'Le Pas');
    await review(shown.form);
    expect(visibleText(getByRole(shown.form, 'group', 'À revoir avant de continuer'))).to.include(
      'Vous n’avez rien changé',
    );
    write(shown.form, 'Précisions', 'Fermé depuis juin.');
    await review(shown.form);
    await until(() => message(shown.form) !== '');
    expect(rowIn(message(shown.form))).to.deep.equal([]);
  });

  it('asks before it loses what was written, and goes back to the card', async () => {
    const shown = await show();
    const { form, list } = shown;
    await correct(shown, 'Le Nid');
    write(form, /^Ville/, 'Vizille');
    getByRole(form, 'textbox', /^Ville/).focus();
    await press('Escape');
    await until(() => visibleText(focusedElement() ?? form) === 'Continuer');
    await checkAccessibility(form);
    await press('Escape');
    await until(() => !form.shadowRoot?.querySelector('.leaving'));
    expect(getByRole<HTMLInputElement>(form, 'textbox', /^Ville/).value).to.equal('Vizille');
    getByRole(form, 'button', 'Annuler').click();
    await until(() => queryByRole(form, 'button', 'Abandonner'));
    getByRole(form, 'button', 'Abandonner').click();
    await until(() => visibleText(focusedElement() ?? form).includes('Le Nid'));
    expect(list.shadowRoot?.activeElement).not.to.equal(null);
    expect(form.shadowRoot?.querySelector('form')).to.equal(null);
  });

  it('can be filled in and sent with the keyboard alone', async () => {
    const shown = await show();
    const { form } = shown;
    await correct(shown, 'La Main');
    getByRole(form, 'textbox', 'Téléphone').focus();
    await press('End');
    for (const key of '9') await press(key);
    await press('Enter');
    await until(() => form.shadowRoot?.querySelector('#message'));
    expect(plain(visibleText(focusedElement() ?? form))).to.equal('Relisez, puis envoyez');
    await press('Tab');
    expect(nameOf(focusedElement() ?? form)).to.equal('Écrire à annuaire@asso.example');
  });

  it('is nowhere where nothing says whereto a proposal goes, or where that makes no sense', async () => {
    for (const attributes of [
      '',
      'to="a@asso.example?bcc=b@asso.example"',
      'to="a@asso.example, b@asso.example"',
      'forge="http://forge.example/asso/annuaire"',
      'forge="https://moi:secret@forge.example/asso/annuaire"',
      'correction-url="javascript:alert(1)" new-url="data:text/html,x"',
    ]) {
      history.replaceState(null, '', start);
      const { form, list } = await show(attributes);
      expect(visibleText(form), attributes).to.equal('Bientôt');
      getByRole(allByRole(list, 'article')[0] ?? list, 'button', /Voir la fiche/).click();
      await list.updateComplete;
      expect(list.shadowRoot?.querySelector('[part~="correction"]'), attributes).to.equal(null);
    }
  });

  it('shows what stands between its tags while there is no list', async () => {
    const form = await mount('<actor-form for="nowhere" to="a@asso.example">Bientôt</actor-form>');
    expect(visibleText(form)).to.equal('Bientôt');
  });
});
