import { expect } from 'chai';
import { until } from '../../support/page.js';
import { getByRole, queryByRole, visibleText } from '../../support/query.js';
import {
  asWindows1252,
  correct,
  directory,
  message,
  plain,
  review,
  show,
  shown as columns,
  write,
} from './form.js';

const start = location.href;
beforeEach(() => {
  history.replaceState(null, '', start);
});

/** What the owner's panel of the list says. */
const panelOf = async (attributes: string): Promise<string> => {
  const { list } = await show(attributes, { list: `fields="${columns}" diagnose` });
  const panel = await until(
    () => list.shadowRoot?.querySelector('[part~="diagnose"] .headline')?.parentElement,
  );
  await list.updateComplete;
  return plain(visibleText(panel));
};

describe('The owner of a form', () => {
  it('is told of names in an address that stand for nothing, and of columns that are hidden', async () => {
    const said = await panelOf(
      'correction-url="https://a.example/?x={inconnu}&y={Relance}&z={nom}&t={diff}"',
    );
    expect(said).to.include('{inconnu} n’est ni une colonne affichée');
    expect(said).to.include('{Relance} n’est ni');
    expect(said).not.to.include('{nom} n’est');
    expect(said).not.to.include('{diff} n’est');
  });

  it('is told how to say whereto proposals go, where nothing does', async () => {
    expect(await panelOf('')).to.include(
      'rien ne dit où vont les propositions. Ajoutez to="annuaire@exemple.fr"',
    );
    const wrong = await panelOf('to="a@b.example?bcc=c@d.example" forge="http://forge.example/a/b"');
    expect(wrong).to.include('il faut une seule adresse de courriel');
    expect(wrong).to.include('il faut l’adresse https d’un dépôt');
    expect(await panelOf('to="a@asso.example"')).not.to.include('actor-form');
  });
});

describe('What people keep back', () => {
  const answers = ['Accord de publication', 'Oui', 'Oui, mais sans mon téléphone', 'Oui', 'Oui', 'Oui'];
  const file = directory
    .split('\r\n')
    .map((line, place) => (line === '' ? '' : `${line};${answers[place] ?? 'Oui'}`))
    .join('\r\n');

  it('is neither shown in a form nor in what it sends', async () => {
    const shown = await show('to="a@asso.example"', { file: asWindows1252(file) });
    const { form } = shown;
    await correct(shown, 'La Main');
    expect(queryByRole(form, 'textbox', 'Téléphone')).to.equal(null);
    getByRole(form, 'textbox', 'Courriel');
    write(form, 'Présentation', 'Un autre atelier.');
    await review(form);
    await until(() => message(form) !== '');
    expect(message(form)).not.to.include('04 76 00 00 02');
    expect(message(form)).not.to.include('secret-2');
    expect(message(form)).to.include(
      'Nom;Thèmes;Ville;Statut;;Courriel;Site;Présentation;;\nLa Main;vélo;Échirolles;Association;;;;Un autre atelier.;;\n',
    );
  });
});
