import { expect } from 'chai';
import type { ActorDirectory, ActorGuide } from '../../../src/index.js';
import '../../../src/index.js';
import { checkAccessibility } from '../../support/axe.js';
import { warningsDuring } from '../../support/console.js';
import { mount, press, publish, requestsOf, until } from '../../support/page.js';
import { allByRole, focusedElement, getByRole, queryByRole, visibleText } from '../../support/query.js';
import { idle, plain, titles } from '../actor-directory/directory.js';

const start = location.href;

beforeEach(() => {
  history.replaceState(null, '', start);
});

/** Places of a town, for five audiences; lists in cells, a place each, coordinates. */
const places = `Nom du lieu;Publics;Besoin;Commune;Latitude;Longitude
Maison des habitants;Adultes, Seniors;Démarches en ligne;Échirolles;45.1436;5.7180
Cyber-base;Jeunes, Adultes;Apprendre;Échirolles;45.1440;5.7185
Repair café;Adultes;Réparer;Grenoble;45.1885;5.7245
Point numérique;Seniors;Démarches en ligne;Grenoble;45.1890;5.7250
Atelier des jeunes;Jeunes;Apprendre;Vif;45.0550;5.6690
Mission locale;Jeunes;Démarches en ligne;Vif;45.0551;5.6691
Ressourcerie;Familles, Adultes;Réparer;Échirolles;45.1430;5.7170
Médiathèque;Familles, Seniors;Apprendre;Grenoble;45.1880;5.7240
`;

const show = async (
  attributes = 'questions="publics, besoin, commune"',
  { file = places, directory = '' } = {},
): Promise<{ readonly guide: ActorGuide; readonly list: ActorDirectory; readonly src: string }> => {
  const src = await publish('lieux.csv', file, { type: 'text/csv; charset=utf-8' });
  const box = await mount(
    `<div><actor-guide for="lieux" ${attributes}>Bientôt</actor-guide>
    <actor-directory id="lieux" src="${src}" ${directory}></actor-directory></div>`,
  );
  const guide = box.querySelector('actor-guide');
  const list = box.querySelector('actor-directory');
  if (!guide || !list) throw new Error('They are not there');
  await until(() => list.shadowRoot?.querySelector('[part~="list"]'));
  await idle(list);
  await guide.updateComplete;
  return { guide, list, src };
};

const headingOf = (guide: Element): string => plain(visibleText(getByRole(guide, 'heading')));

const labelled = (guide: Element): readonly string[] =>
  [...(guide.shadowRoot?.querySelectorAll('[part~="choice"]') ?? [])].map((each) => plain(visibleText(each)));

const answer = (guide: Element, text: string): void => {
  const label = [...(guide.shadowRoot?.querySelectorAll<HTMLElement>('[part~="choice"]') ?? [])].find(
    (each) => plain(visibleText(each)) === text,
  );
  if (!label) throw new Error(`There is no answer « ${text} »`);
  label.querySelector('input')?.click();
};

const goOn = async (guide: Element, heading: string, button = 'Continuer'): Promise<void> => {
  getByRole(guide, 'button', button).click();
  await until(() => headingOf(guide).includes(heading));
};

const parameter = (name: string): string | null => new URL(location.href).searchParams.get(`lieux.${name}`);

describe('<actor-guide>', () => {
  it('asks one question at a time, « I don’t know » last, without asking for the file again', async () => {
    const { guide, src } = await show();
    expect(headingOf(guide)).to.equal('Question 1 sur 3 Publics : que cherchez-vous ?');
    expect(labelled(guide)).to.have.members([
      'Adultes',
      'Jeunes',
      'Seniors',
      'Familles',
      'Peu importe, ou je ne sais pas',
    ]);
    expect(labelled(guide).at(-1)).to.equal('Peu importe, ou je ne sais pas');
    expect(getByRole(guide, 'group').tagName).to.equal('FIELDSET');
    expect(await requestsOf(src)).to.have.length(1);
    await checkAccessibility(guide);
  });

  it('asks in its author’s words, and of what cuts best where nothing is named', async () => {
    const { guide } = await show('questions="publics" labels="publics: Pour qui cherchez-vous ?"');
    expect(headingOf(guide)).to.equal('Question 1 sur 1 Pour qui cherchez-vous ?');
  });

  it('asks of what cuts best where nothing is named, of the place last', async () => {
    const [head = '', ...rows] = places.trim().split('\n');
    const file = [head, ...[1, 2, 3, 4].flatMap((n) => rows.map((row) => `${String(n)} ${row}`))].join('\n');
    const { guide } = await show('', { file });
    expect(headingOf(guide)).to.match(/^Question 1 sur 3 (?:Publics|Besoin) : que cherchez-vous \?$/);
    await goOn(guide, 'Question 2 sur 3');
    await goOn(guide, 'Question 3 sur 3 Où ? Choisissez : Commune');
  });

  it('filters the list by each answer, and offers no answer that would find nothing', async () => {
    const { guide, list } = await show();
    answer(guide, 'Jeunes');
    await goOn(guide, 'Question 2 sur 3');
    expect(focusedElement()).to.equal(getByRole(guide, 'heading'));
    await idle(list);
    expect(titles(list)).to.have.members(['Cyber-base', 'Atelier des jeunes', 'Mission locale']);
    expect(labelled(guide)).to.deep.equal([
      'Apprendre',
      'Démarches en ligne',
      'Peu importe, ou je ne sais pas',
    ]);
    expect(parameter('publics')).to.equal('Jeunes');
    expect(parameter('guide')).to.equal('2');
    answer(guide, 'Apprendre');
    await until(() => queryByRole(guide, 'button', 'Voir les 2 résultats'));
    await goOn(guide, 'Question 3 sur 3');
    answer(guide, 'Vif');
    await goOn(guide, '1 lieu pour vous');
    await idle(list);
    expect(titles(list)).to.deep.equal(['Atelier des jeunes']);
    await until(() => parameter('open') === 'atelier-des-jeunes-vif');
    expect(focusedElement()).to.equal(getByRole(guide, 'heading'));
    expect(plain(visibleText(guide))).to.include('Publics Jeunes Modifier');
    await checkAccessibility(guide);
  });

  it('goes one question back with the browser, answers kept', async () => {
    const { guide } = await show();
    answer(guide, 'Seniors');
    await goOn(guide, 'Question 2 sur 3');
    history.back();
    await until(() => headingOf(guide).includes('Question 1 sur 3'));
    history.forward();
    await until(() => headingOf(guide).includes('Question 2 sur 3'));
    getByRole(guide, 'button', 'Retour').click();
    await until(() => headingOf(guide).includes('Question 1 sur 3'));
    const ticked = [...(guide.shadowRoot?.querySelectorAll('input') ?? [])].filter(({ checked }) => checked);
    expect(ticked.map((box) => plain(visibleText(box.closest('label') ?? box)))).to.deep.equal(['Seniors']);
  });

  it('goes on without an answer, and comes back to what was left out', async () => {
    const { guide, list } = await show();
    await goOn(guide, 'Question 2 sur 3');
    expect(plain(visibleText(guide))).to.include('Publics Peu importe, ou je ne sais pas Modifier');
    answer(guide, 'Réparer');
    answer(guide, 'Peu importe, ou je ne sais pas');
    await goOn(guide, 'Question 3 sur 3');
    await idle(list);
    expect(titles(list)).to.have.length(8);
    getByRole(guide, 'button', 'Modifier : Besoin').click();
    await until(() => headingOf(guide).includes('Question 2 sur 3'));
  });

  it('skips a question whose answers change nothing', async () => {
    const { guide: other } = await show('questions="commune, besoin, publics"', {
      file: 'Nom;Publics;Besoin;Commune\nA;Jeunes;x;Vif\nB;Jeunes;x;Vif\nC;Seniors;y;Lyon\nD;Jeunes;z;Lyon\n',
    });
    answer(other, 'Vif');
    getByRole(other, 'button', 'Continuer').click();
    await until(() => headingOf(other).includes('pour vous'));
  });

  it('tells which answer to drop where nothing is found', async () => {
    const { guide, list } = await show();
    list.selection = {
      ...list.selection,
      filters: { Publics: ['Familles'], Commune: ['Vif'] },
      guide: 'end',
    };
    await until(() => headingOf(guide).includes('Nous n’avons rien trouvé'));
    await checkAccessibility(guide);
    getByRole(guide, 'button', 'Sans « Vif » : 2 lieux').click();
    await until(() => headingOf(guide) === '2 lieux pour vous');
    await idle(list);
    expect(titles(list)).to.have.members(['Ressourcerie', 'Médiathèque']);
  });

  it('tells of what is near where little is found', async () => {
    const { guide, list } = await show();
    list.selection = {
      ...list.selection,
      filters: { Besoin: ['Réparer'], Commune: ['Grenoble'] },
      guide: 'end',
    };
    await until(() => headingOf(guide) === '1 lieu pour vous');
    await until(() => queryByRole(guide, 'link', 'Ressourcerie'));
    expect(plain(visibleText(guide))).to.include('Ressourcerie à environ 5,1 km');
  });

  it('stops at any moment, shows everything, and begins again', async () => {
    const { guide, list } = await show();
    answer(guide, 'Jeunes');
    await goOn(guide, 'Question 2 sur 3');
    getByRole(guide, 'button', 'Arrêter et tout voir').click();
    await until(() => queryByRole(guide, 'button', 'Reprendre les questions'));
    await idle(list);
    expect(titles(list)).to.have.length(8);
    getByRole(guide, 'button', 'Reprendre les questions').click();
    await until(() => queryByRole(guide, 'heading'));
    expect(headingOf(guide)).to.include('Question 1 sur 3');
  });

  it('is answered by the keyboard alone', async () => {
    const { guide } = await show('questions="commune, besoin"');
    guide.shadowRoot?.querySelector<HTMLElement>('input')?.focus();
    await press('ArrowDown');
    await press('Enter');
    await until(() => headingOf(guide).includes('Question 2 sur 2'));
    expect(parameter('commune')).not.to.equal(null);
  });

  it('stays silent where nothing can be asked', async () => {
    const { guide } = await show('', { file: 'Nom;Téléphone\nA;04 76 00 00 01\nB;04 76 00 00 02\n' });
    expect(visibleText(guide).trim()).to.equal('');
  });

  it('leaves out what cannot be asked, and tells its author why', async () => {
    const told = await warningsDuring(async () => {
      const { guide } = await show('questions="publics, rien"');
      expect(headingOf(guide)).to.include('Question 1 sur 1');
    });
    expect(told.join()).to.include('« rien »');
  });

  it('has the owner told in the panel of the list what cannot be asked', async () => {
    const { list } = await show('questions="publics, rien"', { directory: 'diagnose' });
    await until(() => plain(visibleText(list)).includes('Pas de question « rien »'));
  });

  it('shows the most frequent of many answers first', async () => {
    const rows = Array.from({ length: 40 }, (_, at) => `Lieu ${String(at)};Métier ${String(at % 14)}`);
    const { guide } = await show('questions="metier"', { file: ['Nom;Métier', ...rows].join('\n') });
    expect(labelled(guide)).to.have.length(9);
    getByRole(guide, 'button', 'Voir les 6 autres réponses').click();
    await guide.updateComplete;
    expect(labelled(guide)).to.have.length(15);
  });

  it('has targets of 44 pixels, and no question wider than a small telephone', async () => {
    const { guide } = await show();
    guide.style.inlineSize = '280px';
    await guide.updateComplete;
    for (const each of [
      ...allByRole(guide, 'button'),
      ...(guide.shadowRoot?.querySelectorAll<HTMLElement>('.answer') ?? []),
    ])
      expect(each.getBoundingClientRect().height, visibleText(each)).to.be.least(44);
    expect(guide.shadowRoot?.querySelector('.root')?.scrollWidth).to.be.most(280);
  });
});
