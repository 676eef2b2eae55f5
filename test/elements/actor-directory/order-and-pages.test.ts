import { expect } from 'chai';
import { holdTimers } from '../../support/clock.js';
import { until } from '../../support/page.js';
import { allByRole, focusedElement, getByRole, queryByRole, visibleText } from '../../support/query.js';
import { countOf, idle, showDirectory, titles } from './directory.js';

const many = `Nom;Commune;Adhérents\n${Array.from(
  { length: 45 },
  (_, index) =>
    `Club ${String(index + 1)};${['Vif', 'Claix', 'Gières'][index % 3] ?? ''};${String((index * 37) % 101)}`,
).join('\n')}\n`;

const choose = async (element: HTMLElement, value: string): Promise<void> => {
  const select = getByRole<HTMLSelectElement>(element, 'combobox', 'Trier par');
  select.value = [...select.options].find((option) => option.value === value)?.value ?? 'missing';
  select.dispatchEvent(new Event('change', { bubbles: true }));
};

describe('The order of a directory', () => {
  it('is that of the file, until somebody chooses', async () => {
    const element = await showDirectory(many);
    expect(titles(element).slice(0, 3)).to.deep.equal(['Club 1', 'Club 2', 'Club 3']);
  });

  it('is natural: 2 stands before 10', async () => {
    const element = await showDirectory(many);
    await choose(element, 'Nom');
    await idle(element);
    expect(titles(element).slice(0, 3)).to.deep.equal(['Club 1', 'Club 2', 'Club 3']);
    await choose(element, '-Nom');
    await idle(element);
    expect(titles(element).slice(0, 2)).to.deep.equal(['Club 45', 'Club 44']);
  });

  it('is what the author says', async () => {
    const element = await showDirectory(many, 'sort="-adherents"');
    await idle(element);
    const counts = titles(element);
    expect(counts[0]).to.equal('Club 31');
  });

  it('puts empty values last, both ways', async () => {
    const element = await showDirectory('Nom;Commune\nA;Vif\nB;\nC;Claix\nD;Vif\n', 'sort="-commune"');
    await idle(element);
    expect(titles(element).at(-1)).to.equal('B');
  });

  it('says how the list is sorted', async () => {
    const element = await showDirectory(many);
    await choose(element, '-Nom');
    await until(() => visibleStatus(element).includes('Liste triée'));
  });
});

const visibleStatus = (element: Element): string =>
  element.shadowRoot?.querySelector('[role="status"]')?.textContent ?? '';

describe('The pages of a directory', () => {
  it('hold twenty entries, or as many as the author says', async () => {
    const element = await showDirectory(many);
    expect(titles(element)).to.have.length(20);
    expect(titles(await showDirectory(many, 'page-size="7"'))).to.have.length(7);
  });

  it('are links with real addresses', async () => {
    const element = await showDirectory(many);
    const link = getByRole<HTMLAnchorElement>(element, 'link', 'Page 3');
    expect(new URL(link.href).searchParams.get('parvis.page')).to.equal('3');
    link.click();
    await until(() => titles(element)[0] === 'Club 41');
    expect(countOf(element)).to.equal('45 structures, page 3 sur 3');
    expect(new URL(location.href).searchParams.get('parvis.page')).to.equal('3');
  });

  it('move the focus to the heading of the results', async () => {
    const element = await showDirectory(many);
    getByRole(element, 'link', 'Page suivante').click();
    await until(() => focusedElement()?.getAttribute('part') === 'count');
    expect(visibleText(focusedElement() ?? element)).to.include('page 2');
  });

  it('are told by that heading alone: the count is not said again', async () => {
    const element = await showDirectory(many);
    const timers = holdTimers(500, 10_000);
    getByRole(element, 'link', 'Page suivante').click();
    await until(() => focusedElement()?.getAttribute('part') === 'count');
    await idle(element);
    timers.goOff();
    await idle(element);
    expect(visibleStatus(element)).to.equal('');
    history.back();
    await timers.goOffUntil(() => visibleStatus(element) === '45 structures');
  });

  it('mark the current one and stand in a navigation with a name', async () => {
    const element = await showDirectory(many);
    const navigation = getByRole(element, 'navigation', 'Pages de résultats');
    const current = navigation.querySelectorAll('[aria-current="page"]');
    expect(current).to.have.length(1);
    expect(current[0]?.localName).not.to.equal('a');
    expect(queryByRole(element, 'link', 'Page précédente')).to.equal(null);
  });

  it('are not there where one page holds everything', async () => {
    const element = await showDirectory();
    expect(allByRole(element, 'navigation')).to.have.length(0);
  });
});
