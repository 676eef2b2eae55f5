import { expect } from 'chai';
import { until } from '../../support/page.js';
import { allByRole, visibleText } from '../../support/query.js';
import { checkAccessibility } from '../../support/axe.js';
import { showDirectory } from './directory.js';

/** What stands under the hours of a card, line by line, every kind of space as a plain one. */
const linesOf = (element: Element, card = 0): readonly string[] =>
  [...(allByRole(element, 'article')[card]?.querySelectorAll('.hours li') ?? [])].map((line) =>
    visibleText(line).replace(/\s+/g, ' '),
  );

/** Whether a card says that the place is open, as it says it. */
const nowOf = (element: Element, card = 0): string | undefined => {
  const line = allByRole(element, 'article')[card]?.querySelector('[part="open-now"]');
  return line ? visibleText(line) : undefined;
};

const open = 'Mo-Su,PH 00:00-24:00';
const closed = 'Mo-Su,PH off';

describe('opening hours in a directory', () => {
  it('puts the hours of OpenStreetMap into words', async () => {
    const element = await showDirectory(
      'nom;commune;horaires\nA;Vif;"Mo-Fr 09:00-12:00,14:00-17:00; Sa 10:00-12:00 ""sur rendez-vous"""\nB;Vif;le matin\n',
    );
    expect(linesOf(element)).to.deep.equal([
      'Du lundi au vendredi : de 9 h à 12 h et de 14 h à 17 h',
      'Samedi : de 10 h à 12 h (sur rendez-vous)',
    ]);
    expect(linesOf(element, 1)).to.deep.equal(['le matin']);
  });

  it('speaks English where the page does', async () => {
    const element = await showDirectory(
      'name,town,opening hours\nA,Bath,"Mo-Fr 09:00-12:00; PH off"\n',
      'lang="en"',
    );
    expect(linesOf(element)).to.deep.equal(['Monday to Friday: 9 am to 12 pm', 'Public holidays: closed']);
  });

  it('says whether the place is open now, where that is sure', async () => {
    const element = await showDirectory(
      `nom;commune;horaires\nA;Vif;${open}\nB;Vif;${closed}\nC;Vif;Mo-Su,PH 00:00-24:00 "sur rendez-vous"\nD;Vif;le matin\n`,
    );
    const said = [0, 1, 2, 3].map((card) => nowOf(element, card));
    expect(said).to.deep.equal(['Ouvert maintenant', 'Fermé en ce moment', undefined, undefined]);
    await checkAccessibility(element);
  });

  it('does not print what is true at the moment only', async () => {
    const element = await showDirectory(`nom;commune;horaires\nA;Vif;${open}\n`);
    dispatchEvent(new Event('beforeprint'));
    await new Promise((resolve) => setTimeout(resolve));
    await element.updateComplete;
    expect(nowOf(element)).to.equal(undefined);
    expect(linesOf(element)).to.deep.equal(['Tous les jours et jours fériés : 24 h sur 24']);
    dispatchEvent(new Event('afterprint'));
    await until(() => nowOf(element));
  });

  it('knows hours by how they are written, whatever the column is called', async () => {
    const element = await showDirectory(
      'nom;commune;quand\nA;Vif;Mo-Fr 09:00-12:00; Sa 10:00-12:00\nB;Vif;Tu 09:00-12:00; Fr 10:00-12:00\n',
    );
    expect(linesOf(element)).to.deep.equal([
      'Du lundi au vendredi : de 9 h à 12 h',
      'Samedi : de 10 h à 12 h',
    ]);
  });

  it('puts times in words however they are written, and leaves the rest as it is', async () => {
    const element = await showDirectory(
      'nom;commune;horaires\nA;Vif;9h-12h / 14h-17h30\nB;Vif;9h-12h / sur rendez-vous\n',
    );
    expect(linesOf(element)).to.deep.equal(['De 9 h à 12 h et de 14 h à 17 h 30']);
    expect(linesOf(element, 1)).to.deep.equal(['9h-12h / sur rendez-vous']);
  });

  it('understands a column for each day', async () => {
    const days = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'];
    const element = await showDirectory(
      `nom;commune;${days.map((day) => `h_${day}`).join(';')}\nA;Vif${';09:00 - 12:00 / 13:30 - 17:00'.repeat(5)};;\n`,
    );
    expect(linesOf(element)).to.deep.equal(['Du lundi au vendredi : de 9 h à 12 h et de 13 h 30 à 17 h']);
  });

  it('understands a column for each half of a day', async () => {
    const days = ['lundi', 'mardi', 'mercredi'];
    const halves = days.flatMap((day) => [`${day}_matin`, `${day}_aprem`]).join(';');
    const element = await showDirectory(
      `nom;commune;${halves}\nA;Vif;9h-12h;14h-17h;9h-12h;14h-17h;;14h-16h\nB;Vif;le matin;14h-17h;;;;\n`,
    );
    expect(linesOf(element)).to.deep.equal([
      'Du lundi au mardi : de 9 h à 12 h et de 14 h à 17 h',
      'Mercredi : de 14 h à 16 h',
    ]);
    expect(linesOf(element, 1)).to.deep.equal(['Lundi : le matin / 14h-17h']);
  });
});
