import { expect } from 'chai';
import { readTable } from '../../../src/core/formats/read-table.js';
import { mergeFile } from '../../../src/core/proposals/merge-file.js';
import type { ActorForm } from '../../../src/index.js';
import { checkAccessibility } from '../../support/axe.js';
import { until } from '../../support/page.js';
import {
  allByRole,
  focusedElement,
  getByRole,
  nameOf,
  queryByRole,
  visibleText,
} from '../../support/query.js';
import { asWindows1252, directory, message, plain, review, show, write } from './form.js';

const start = location.href;
beforeEach(() => {
  history.replaceState(null, '', start);
});

/** The same directory, of which one column says who agrees to be published. */
const asked = directory
  .split('\r\n')
  .map((line, place) =>
    line === '' ? '' : `${line};${place === 0 ? 'Accord de publication' : place === 3 ? 'non' : 'Oui'}`,
  )
  .join('\r\n');

const open = async (form: ActorForm): Promise<void> => {
  getByRole(form, 'button', 'Proposer une nouvelle fiche').click();
  await until(() => form.shadowRoot?.querySelector('form'));
  await form.updateComplete;
};

const links = (form: ActorForm): readonly string[] =>
  allByRole(form, 'link').map((link) => plain(nameOf(link)));

describe('<actor-form> for a new entry', () => {
  it('asks for what the list shows, and writes a line that merges into the file', async () => {
    const { form } = await show('to="a@asso.example" required="nom, ville"');
    await open(form);
    expect(visibleText(focusedElement() ?? form)).to.equal('Proposer une nouvelle fiche');
    await review(form);
    expect(
      allByRole(getByRole(form, 'group', 'À revoir avant de continuer'), 'link').map(visibleText),
    ).to.include.members(['Nom', 'Ville']);
    write(form, /^Nom/, 'Le "Jardin" ; vert');
    getByRole(form, 'checkbox', 'jardin').click();
    write(form, /^Thèmes/, 'apiculture');
    getByRole(form, 'radio', 'Voiron').click();
    write(form, 'Présentation', '=SOMME(A1)');
    await review(form);
    await until(() => message(form) !== '');
    expect(plain(message(form))).to.include(
      'Nom : Le "Jardin" ; vert\nThèmes : jardin, apiculture\nVille : Voiron\n',
    );
    expect(visibleText(form)).to.include('Un tableur prendrait ce texte pour une formule');
    const bytes = asWindows1252(directory);
    const { outcomes, bytes: after } = await mergeFile(bytes, [{ source: 'message', text: message(form) }]);
    expect(outcomes.map(({ kind }) => kind)).to.deep.equal(['addition']);
    const { rows } = await readTable(after ?? bytes);
    expect(rows.at(-1)).to.deep.equal([
      'Le "Jardin" ; vert',
      'jardin, apiculture',
      'Voiron',
      '',
      '',
      '',
      '',
      '=SOMME(A1)',
      '',
    ]);
    await checkAccessibility(form);
  });

  it('shows the entries that may be the same before anything is sent', async () => {
    const { form } = await show();
    await open(form);
    write(form, 'Nom', 'LE FIL');
    getByRole(form, 'radio', 'Voiron').click();
    await review(form);
    await until(() => message(form) !== '');
    const same = getByRole(form, 'group', 'Cette fiche existe peut-être déjà');
    expect(visibleText(same)).to.include('Le Fil, Voiron');
    expect(
      new URL(getByRole<HTMLAnchorElement>(same, 'link', /Voir la fiche/).href).searchParams.get(
        'liste.open',
      ),
    ).to.equal('le-fil-voiron');
    await checkAccessibility(form);
    getByRole(form, 'button', 'Modifier').click();
    await until(() => form.shadowRoot?.querySelector('form'));
    getByRole(form, 'radio', 'Grenoble').click();
    write(form, 'Courriel', 'pas@exemple.example');
    await review(form);
    await until(() => message(form) !== '');
    expect(visibleText(getByRole(form, 'group', 'Cette fiche existe peut-être déjà'))).to.include(
      'Le Pas, Grenoble',
    );
    expect(visibleText(form)).not.to.include('Le Fil, Voiron');
  });

  it('asks whether it may be published, in a box that is not ticked, and writes the answer as the file does', async () => {
    const attributes = 'to="a@asso.example" forge="https://forge.example/asso/annuaire"';
    const { form } = await show(attributes, { file: asWindows1252(asked) });
    await open(form);
    const box = getByRole<HTMLInputElement>(form, 'checkbox', /J’accepte que cette fiche soit publiée/);
    expect(box.checked).to.equal(false);
    expect(queryByRole(form, 'textbox', /Accord/)).to.equal(null);
    write(form, 'Nom', 'Le Jardin');
    await review(form);
    await until(() => message(form) !== '');
    // Nothing public is offered without it.
    expect(links(form)).to.deep.equal(['Écrire à a@asso.example']);
    expect(message(form)).to.match(/\nLe Jardin;;;;;;;;;\n/);
    getByRole(form, 'button', 'Modifier').click();
    await until(() => form.shadowRoot?.querySelector('form'));
    getByRole(form, 'checkbox', /J’accepte/).click();
    await review(form);
    await until(() => message(form) !== '');
    expect(links(form)).to.have.length(3);
    expect(message(form)).to.match(/\nLe Jardin;;;;;;;;;Oui\n/);
    expect(plain(message(form))).to.include('Accord pour la publication : oui');
  });

  it('keeps to what its author wants: corrections alone, or new entries alone', async () => {
    const { form } = await show('kind="correction" to="a@asso.example"');
    expect(queryByRole(form, 'button')).to.equal(null);
    history.replaceState(null, '', start);
    const { form: other, list } = await show('kind="new" new-url="https://asso.example/nouveau?n={nom}"');
    getByRole(other, 'button', 'Proposer une nouvelle fiche');
    getByRole(allByRole(list, 'article')[0] ?? list, 'button', /Voir la fiche/).click();
    await list.updateComplete;
    expect(list.shadowRoot?.querySelector('[part~="correction"]')).to.equal(null);
  });

  it('works on a list that is no file of lines, without the line', async () => {
    const file = JSON.stringify([
      { nom: 'Le Pas', ville: 'Gap', tel: '04 92 00 00 01' },
      { nom: 'Le Fil', ville: 'Vif', tel: '04 76 00 00 02' },
    ]);
    const { form } = await show('to="a@asso.example"', {
      file: asWindows1252(file),
      list: '',
      type: 'application/json',
    });
    await open(form);
    write(form, 'Nom', 'Le Jardin');
    await review(form);
    await until(() => message(form) !== '');
    expect(message(form)).to.include('Le Jardin');
    expect(message(form)).not.to.include('[parvis');
  });
});
