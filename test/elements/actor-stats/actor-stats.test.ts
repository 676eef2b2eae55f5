import { expect } from 'chai';
import type { ActorDirectory, ActorStats } from '../../../src/index.js';
import '../../../src/index.js';
import { checkAccessibility } from '../../support/axe.js';
import { inForcedColours, onPaper } from '../../support/media.js';
import { mount, press, publish, requestsOf, until } from '../../support/page.js';
import { allByRole, focusedElement, getByRole, queryByRole, visibleText } from '../../support/query.js';
import { plain, search } from '../actor-directory/directory.js';

const start = location.href;

beforeEach(() => {
  history.replaceState(null, '', start);
});

/** Twelve answers to a survey, without names. */
const survey = `Référence;Statut;Publics;Équipe;Réponse
${[
  ['Bénévole', 'Jeunes, Seniors', '3', '05/10/2019'],
  ['Bénévole', 'Jeunes', '5', '12/10/2019'],
  ['Bénévole', 'Jeunes, Familles', '4', '03/11/2019'],
  ['Bénévole', '', '2', '08/11/2019'],
  ['Bénévole', 'Seniors', 'deux ou trois', '09/11/2019'],
  ['Professionnel', 'Jeunes', '12', '01/12/2019'],
  ['Professionnel', 'Seniors', '7', '02/12/2019'],
  ['Professionnel', 'Jeunes, Seniors', '9', '05/01/2020'],
  ['Professionnel', '', '1', '06/01/2020'],
  ['Les deux', 'Jeunes', '30', '07/01/2020'],
  ['Les deux', 'Familles', '6', '08/02/2020'],
  ['Les deux', 'Jeunes', '8', '09/02/2020'],
]
  .map((cells, row) => [`Réponse ${row}`, ...cells].join(';'))
  .join('\n')}
`;

const show = async (
  attributes = '',
  { file = survey, directory = 'filters="statut, publics, équipe"' } = {},
): Promise<{ readonly stats: ActorStats; readonly list: ActorDirectory; readonly src: string }> => {
  const src = await publish('enquete.csv', file, { type: 'text/csv; charset=utf-8' });
  const box = await mount(
    `<div><actor-stats for="liste" ${attributes}>Bientôt</actor-stats>
    <actor-directory id="liste" src="${src}" ${directory}></actor-directory></div>`,
  );
  const stats = box.querySelector('actor-stats');
  const list = box.querySelector('actor-directory');
  if (!stats || !list) throw new Error('They are not there');
  await until(() => list.shadowRoot?.querySelector('[part~="list"], [part~="empty"]'));
  await until(() => list.visit.results?.complete);
  await stats.updateComplete;
  await until(async () => {
    await stats.updateComplete;
    return !stats.isUpdatePending;
  });
  return { stats, list, src };
};

/** « Jeunes 7 70 % »: the lines of a table, as they are read. */
const linesOf = (stats: ActorStats, caption: string): readonly string[] =>
  allByRole(getByRole(stats, 'table', caption), 'row')
    .slice(1)
    .map((row) => plain(visibleText(row)));

const textOf = (stats: ActorStats): string => plain(visibleText(stats));

describe('<actor-stats>', () => {
  it('tells how the questions are answered, without asking for the file again', async () => {
    const { stats, src } = await show();
    expect(allByRole(stats, 'heading').map((each) => plain(visibleText(each)))).to.deep.equal([
      'Statut',
      'Publics',
      'Réponse',
      'Équipe',
    ]);
    expect(linesOf(stats, 'Statut : 12 réponses')).to.deep.equal([
      'Bénévole 5 42 %',
      'Professionnel 4 33 %',
      'Les deux 3 25 %',
    ]);
    expect(textOf(stats)).to.include(
      'Les plus cités : Bénévole (42 %), Professionnel (33 %) et Les deux (25 %).',
    );
    expect(await requestsOf(src)).to.have.length(1);
    await checkAccessibility(stats);
  });

  it('has shares of those who answered, and says who did not', async () => {
    const { stats } = await show('questions="publics"');
    expect(linesOf(stats, 'Publics : 10 réponses')).to.deep.equal([
      'Jeunes 7 70 %',
      'Seniors 4 40 %',
      'Familles 2 20 %',
    ]);
    expect(textOf(stats)).to.include(
      '10 réponses, 2 sans réponse. Plusieurs réponses possibles : le total dépasse 100 %.',
    );
  });

  it('has shares of all where its author wants it', async () => {
    const { stats } = await show('questions="publics" base="all"');
    expect(linesOf(stats, 'Publics : 10 réponses')).to.deep.equal([
      'Jeunes 7 58 %',
      'Seniors 4 33 %',
      'Familles 2 17 %',
      'Sans réponse 2 17 %',
    ]);
    expect(textOf(stats)).to.include('Parts des 12 fiches, avec ou sans réponse.');
  });

  it('follows the filters, and compares with all', async () => {
    const { stats, list } = await show('questions="statut, publics" compare="all"');
    list.visit.filter('Statut', ['Les deux']);
    await until(() => queryByRole(stats, 'table', 'Publics : 3 réponses'));
    expect(linesOf(stats, 'Publics : 3 réponses')).to.deep.equal([
      'Jeunes 2 67 % (70 % de tous)',
      'Familles 1 33 % (20 % de tous)',
      'Seniors 0 0 % (40 % de tous)',
    ]);
    expect(linesOf(stats, 'Statut : 3 réponses')[0]).to.equal('Les deux 3 100 % (25 % de tous)');
    await checkAccessibility(stats);
  });

  it('follows the part of a map to which the list is limited', async () => {
    const { stats, list } = await show('questions="statut"', {
      file: 'Référence;Statut;Latitude;Longitude\na;Pro;45.1;5.7\nb;Pro;45.2;5.8\nc;Pro;48.8;2.3\nd;Libre;48.9;2.4\ne;Libre;45.1;5.6\n',
      directory: '',
    });
    list.visit.select({ bbox: '5,45,6,46' });
    await until(() => queryByRole(stats, 'table', 'Statut : 3 réponses'));
    expect(linesOf(stats, 'Statut : 3 réponses')).to.deep.equal(['Pro 2 67 %', 'Libre 1 33 %']);
  });

  it('tells of every entry where its author wants it', async () => {
    const { stats, list } = await show('questions="statut" of="all"');
    await search(list, 'Familles');
    await stats.updateComplete;
    expect(linesOf(stats, 'Statut : 12 réponses')).to.have.length(3);
  });

  it('lets a visitor choose an answer by keyboard, and choose it no more', async () => {
    const { stats, list } = await show('questions="statut" compare="all"');
    const button = getByRole(stats, 'button', 'Professionnel');
    button.focus();
    expect(button.getAttribute('aria-pressed')).to.equal('false');
    await press('Enter');
    await until(() => queryByRole(stats, 'table', 'Statut : 4 réponses'));
    expect(list.visit.selection.filters).to.deep.equal({ Statut: ['Professionnel'] });
    const pressed = getByRole(stats, 'button', 'Professionnel');
    expect(pressed.getAttribute('aria-pressed')).to.equal('true');
    expect(focusedElement()).to.equal(pressed);
    await press('Enter');
    await until(() => queryByRole(stats, 'table', 'Statut : 12 réponses'));
    expect(list.visit.selection.filters).to.deep.equal({});
  });

  it('has text where the list has no filter', async () => {
    const { stats } = await show('questions="statut"', { directory: 'filters="none"' });
    expect(queryByRole(stats, 'button', 'Professionnel')).to.equal(null);
  });

  it('tells numbers in stretches with their median, and chooses one by the filter of numbers', async () => {
    const { stats, list } = await show('questions="équipe"');
    expect(textOf(stats)).to.include('Médiane : 6 ; la moitié des réponses va de 3,5 à 8,5.');
    expect(textOf(stats)).to.include('11 réponses, 1 sans réponse, dont 1 illisible.');
    const lines = linesOf(stats, 'Équipe : 11 réponses');
    expect(lines[0]).to.equal('0 à 1 1 9 %');
    getByRole(stats, 'button', '2 à 3').click();
    await until(() => list.visit.selection.filters['Équipe']?.length === 1);
    expect(list.visit.selection.filters).to.deep.equal({ Équipe: ['2..3'] });
    await until(() => list.visit.results?.count === 2);
  });

  it('tells days by month, those without any as well', async () => {
    const { stats } = await show('questions="réponse"');
    expect(linesOf(stats, 'Réponse : 12 réponses')).to.deep.equal([
      'octobre 2019 2 17 %',
      'novembre 2019 3 25 %',
      'décembre 2019 2 17 %',
      'janvier 2020 3 25 %',
      'février 2020 2 17 %',
    ]);
  });

  it('puts two questions across each other, in numbers or in shares', async () => {
    const { stats } = await show('questions="none" cross="publics, statut"');
    const lines = (): readonly string[] => linesOf(stats, 'Publics et Statut');
    expect(lines()).to.deep.equal([
      'Jeunes 3 2 2 7',
      'Seniors 2 2 0 4',
      'Familles 1 0 1 2',
      'Ensemble 4 3 3 10',
    ]);
    expect(textOf(stats)).to.include('« Ensemble » n’est pas la somme des cases.');
    getByRole(stats, 'radio', 'les parts de chaque ligne').click();
    await stats.updateComplete;
    expect(lines()[0]).to.equal('Jeunes 43 % 29 % 29 % 100 %');
    getByRole(stats, 'radio', 'les parts de chaque colonne').click();
    await stats.updateComplete;
    expect(lines()[0]).to.equal('Jeunes 75 % 67 % 67 % 70 %');
    await checkAccessibility(stats);
  });

  it('tells no small number, nor one that would give it away', async () => {
    const { stats: alone } = await show('questions="statut" hide-below="4"');
    expect(linesOf(alone, 'Statut : 12 réponses')).to.deep.equal([
      'Bénévole 5 42 %',
      'Professionnel masqué',
      'Les deux < 4',
    ]);
    alone.parentElement?.remove();
    const [headings = '', ...rows] = survey.trim().split('\n');
    const often = rows.flatMap((row) =>
      Array.from({ length: row.includes('Bénévole') ? 4 : 3 }, (_, time) => `${String(time)}, ${row}`),
    );
    const { stats } = await show('questions="statut" cross="statut, publics" hide-below="4"', {
      file: `${[headings, ...often].join('\n')}\n`,
    });
    // The cross table is of all rows, so that it says nothing else than the question beside it.
    const ofAll = linesOf(stats, 'Statut et Publics');
    expect(ofAll.at(-1)).to.match(/41$/);
    expect(textOf(stats)).to.include('Les nombres inférieurs à 4 ne sont pas montrés');
    const cells = allByRole(getByRole(stats, 'table', 'Statut et Publics'), 'cell');
    for (const cell of cells) expect(plain(visibleText(cell))).to.not.match(/^[123]$/);
    expect(cells.some((cell) => plain(visibleText(cell)) === '< 4')).to.equal(true);
    await checkAccessibility(stats);
  });

  it('tells nothing of what was found that gives small numbers away beside what was told before', async () => {
    const { stats, list } = await show('questions="statut" hide-below="3"', {
      file: 'Référence;Statut;Zone\na;Pro;Nord\nb;Pro;Nord\nc;Pro;Nord\nd;Pro;Nord\ne;Libre;Sud\n',
      directory: 'filters="zone"',
    });
    expect(linesOf(stats, 'Statut : 5 réponses')).to.deep.equal(['Pro masqué', 'Libre < 3']);
    list.visit.filter('Zone', ['Nord']);
    await until(() => textOf(stats).includes('Trop peu de réponses'));
    expect(queryByRole(stats, 'table')).to.equal(null);
  });

  it('calls those who do not answer few only where they are', async () => {
    const rows = ['Libre', 'Libre', 'Libre', '', '', '', ''].map((status, at) => `n${at};${status};Nord`);
    const others = ['Pro', 'Pro', ''].map((status, at) => `s${at};${status};Sud`);
    const { stats, list } = await show('questions="statut" base="all" hide-below="3"', {
      file: `Référence;Statut;Zone\n${[...rows, ...others].join('\n')}\n`,
      directory: 'filters="zone"',
    });
    expect(linesOf(stats, 'Statut : 5 réponses').at(-1)).to.equal('Sans réponse 5 50 %');
    list.visit.filter('Zone', ['Nord']);
    // One of them is not in what was found: to tell the four would tell that one.
    await until(() => textOf(stats).includes('7 fiches'));
    expect(linesOf(stats, 'Statut').at(-1)).to.equal('Sans réponse masqué');
  });

  it('shows no bars where its author wants none, and no column that is hidden', async () => {
    const { stats } = await show('show="table"', { directory: 'fields="référence, statut"' });
    expect(stats.shadowRoot?.querySelector('[part~="bar"]')).to.equal(null);
    expect(allByRole(stats, 'heading').map(visibleText)).to.deep.equal(['Statut']);
  });

  it('leaves the rest of many answers together', async () => {
    const rows = Array.from({ length: 600 }, (_, row) => `n${row};Type ${row % 300}`).join('\n');
    const { stats } = await show('questions="type" top="3"', { file: `Nom;Type\n${rows}\n`, directory: '' });
    const lines = linesOf(stats, 'Type : 600 réponses');
    expect(lines).to.have.length(4);
    expect(lines[0]).to.match(/^Type \d+ 2 moins de 1 %$/);
    expect(lines[3]).to.equal('297 autres 594 99 %');
  });

  it('says in a sentence what everybody answers', async () => {
    const { stats } = await show('questions="type"', {
      file: 'Nom;Type\na;Club\nb;Club\nc;Club\n',
      directory: '',
    });
    expect(textOf(stats)).to.include('Une seule réponse : Club (100 %).');
    expect(queryByRole(stats, 'table')).to.equal(null);
  });

  it('says that nobody answers among what was found, and comes back', async () => {
    const { stats, list } = await show('questions="statut"');
    await search(list, 'zzzzzz');
    await until(() => textOf(stats).includes('Aucune réponse.'));
    await search(list, '');
    await until(() => queryByRole(stats, 'table', 'Statut : 12 réponses'));
  });

  it('shows what stands between its tags where nothing can be counted, and while there is no list', async () => {
    const file = 'Nom;Présentation\nA;Un\nB;Deux\nC;Trois\n';
    const { stats } = await show('questions="nom"', { file, directory: '' });
    expect(visibleText(stats)).to.equal('Bientôt');
    const alone = await mount('<actor-stats for="nowhere">Bientôt</actor-stats>');
    expect(visibleText(alone)).to.equal('Bientôt');
  });

  it('draws bars with a border in forced colours, and hides what can only be pressed from paper', async () => {
    const { stats } = await show('questions="statut" cross="statut, publics"');
    const bar = stats.shadowRoot?.querySelector('[part~="bar"]');
    const choice = stats.shadowRoot?.querySelector('fieldset');
    if (!bar || !choice) throw new Error('They are not there');
    expect(inForcedColours(stats, () => getComputedStyle(bar).borderTopWidth)).to.equal('1px');
    expect(onPaper(stats, () => getComputedStyle(choice).display)).to.equal('none');
  });

  it('keeps within the width of a small telephone, whatever answers are called', async () => {
    const rows = Array.from({ length: 12 }, (_, row) => `n${row};Anticonstitutionnellement${row % 3}`).join(
      '\n',
    );
    const { stats } = await show('questions="type" compare="all"', {
      file: `Nom;Type\n${rows}\n`,
      directory: '',
    });
    const box = stats.parentElement;
    if (!box) throw new Error('There is no box');
    box.classList.add('narrow');
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('.narrow { inline-size: 280px }');
    document.adoptedStyleSheets.push(sheet);
    await until(() => stats.clientWidth === 280);
    const table = getByRole(stats, 'table', 'Type : 12 réponses');
    await until(() => table.getBoundingClientRect().width <= 280);
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
  });

  it('speaks English where the page does', async () => {
    const { stats } = await show('questions="publics" lang="en"', {
      directory: 'lang="en" content-lang="fr"',
    });
    expect(linesOf(stats, 'Publics: 10 answers')[0]).to.equal('Jeunes 7 70%');
    expect(textOf(stats)).to.include('Most cited: Jeunes (70%), Seniors (40%) and Familles (20%).');
  });
});
