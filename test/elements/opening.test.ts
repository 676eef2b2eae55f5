import { expect } from 'chai';
import { mount, press, until } from '../support/page.js';
import { allByRole, focusedElement, getByRole, nameOf } from '../support/query.js';
import { idle, showDirectory } from './actor-directory/directory.js';
import { showAgenda } from './training-agenda/agenda.js';

const MORE = /^(Plus d’informations|Voir la fiche)/;
const LESS = /^(Moins d’informations|Fermer la fiche)/;

const long = `Nom;Commune;Présentation;Thèmes;Référente;Accès
Atelier des berges;Vif;${'Un lieu ouvert à qui veut apprendre à réparer ce qui tombe en panne. '.repeat(6)};"nature, partage, outils";Inès;Par le quai
Comptoir du vélo;Claix;${'On y entretient son vélo avec l’aide de bénévoles patients. '.repeat(6)};"vélo, partage, outils";Omar;Par la cour
`;

const lessons = `Titre;Début;Fin;Salle;Niveau
${[1, 2, 3, 4, 5, 6].map((week) => `Aquarelle;2099-03-0${String(week)} 10:00;2099-03-0${String(week)} 12:00;Salle A;Débutants`).join('\n')}
`;

const isBefore = (one: Node, other: Node): boolean =>
  (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) > 0;

/** The elements in `root` that show exactly this text. */
const showing = (root: HTMLElement, text: string): HTMLElement => {
  const all = [...(root.shadowRoot ?? root).querySelectorAll<HTMLElement>('*')];
  const found = all.filter(({ textContent }) => textContent.trim() === text).at(-1);
  if (!found) throw new Error(`Nothing shows « ${text} »`);
  return found;
};

describe('What a button opens', () => {
  it('is read after it: an entry of a directory, before what else can be done with it', async () => {
    const element = await showDirectory(long);
    const [button] = allByRole(element, 'button', MORE);
    button?.click();
    await idle(element);
    const less = getByRole(element, 'button', LESS);
    const opened = showing(element, 'Inès');
    expect(isBefore(less, opened), 'after the button').to.equal(true);
    expect(isBefore(opened, getByRole(element, 'button', /^Copier le lien/)), 'before the rest').to.equal(
      true,
    );
    expect(less.getAttribute('aria-expanded')).to.equal('true');
  });

  it('is read after it: a session', async () => {
    const element = await showAgenda(lessons);
    allByRole(element, 'button', MORE)[0]?.click();
    await idle(element);
    const less = getByRole(element, 'button', LESS);
    expect(isBefore(less, showing(element, 'Débutants'))).to.equal(true);
  });

  it('is read after it: the other dates of a course', async () => {
    const element = await showAgenda(lessons, 'view="courses"');
    const dates = (): HTMLElement[] => [
      ...(element.shadowRoot?.querySelectorAll<HTMLElement>('li time') ?? []),
    ];
    expect(dates()).to.have.length(4);
    getByRole(element, 'button', MORE).click();
    await until(() => dates().length === 6);
    const less = getByRole(element, 'button', LESS);
    expect(dates().map((date) => isBefore(date, less))).to.deep.equal([true, true, true, true, false, false]);
  });

  it('is read after it: the other values of a filter, and those stay where they are that were there', async () => {
    const towns = Array.from(
      { length: 30 },
      (_, place) => `Lieu ${String(place)};Bourg ${String(place % 15)}`,
    );
    const element = await showDirectory(
      `Nom;Commune\n${towns.join('\n')}\n`,
      'filters="commune: ticks" style="width: 1100px"',
    );
    const boxes = (): HTMLElement[] => [...allByRole(element, 'checkbox')];
    const before = boxes().map(nameOf);
    const button = getByRole(element, 'button', /15/);
    button.focus();
    await press('Enter');
    await until(() => boxes().length === 15);
    expect(boxes().map(nameOf).slice(0, before.length)).to.deep.equal(before);
    expect(focusedElement()).to.equal(button);
    expect(boxes().map((box) => isBefore(box, button))).to.deep.equal([
      ...before.map(() => true),
      ...boxes()
        .slice(before.length)
        .map(() => false),
    ]);
    boxes().at(-1)?.click();
    await idle(element);
    button.click();
    await idle(element);
    expect(boxes(), 'what is ticked stays').to.have.length(before.length + 1);
    expect(isBefore(button, boxes().at(-1) ?? element)).to.equal(true);
  });

  it('leaves the button on the screen where it is, however much above it comes and goes', async () => {
    await mount('<div style="height: 1500px"></div>');
    const box = await mount('<div style="width: 300px"></div>');
    const element = await showDirectory(long);
    box.append(element);
    await mount('<div style="height: 1500px"></div>');
    await idle(element);
    const button = allByRole(element, 'button', MORE)[1] ?? element;
    const top = (): number => button.getBoundingClientRect().top;
    button.focus({ preventScroll: true });
    scrollBy({ top: top() - 30, behavior: 'instant' });
    const before = top();
    for (const expanded of ['true', 'false']) {
      await press('Enter');
      await until(() => button.getAttribute('aria-expanded') === expanded);
      await idle(element);
      await until(() => Math.abs(top() - before) <= 1);
    }
  });

  it('is not promised by the title of what has nothing more to tell', async () => {
    const element = await showDirectory('Nom;Commune;Accès\nAvec;Vif;Par le quai\nSans;Claix;\n');
    const [more, nothing] = allByRole(element, 'link').map((link) => link.getAttribute('aria-expanded'));
    expect(more).to.equal('false');
    expect(nothing).to.equal(null);
  });
});
