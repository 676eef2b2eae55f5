import { expect } from 'chai';
import { readDemo } from './demo-page.js';

const textOf = async (name: string): Promise<string> =>
  (await readDemo(name)).body.textContent.replaceAll(/\s+/g, ' ');

/** The lines of a file of `data/` below its headings, none of which has a line break in a cell. */
const linesOf = async (file: string): Promise<readonly string[]> => {
  const response = await fetch(`/data/${file}`);
  return (await response.text()).trim().split('\n').slice(1);
};

const lastCell = (line: string): string => /"([^"]*)"$/.exec(line)?.[1] ?? '';

describe('Figures written on the pages', () => {
  it('are those of the organisations and of the articles they come from', async () => {
    const lines = await linesOf('acteurs.csv');
    expect(new Set(lines.map(lastCell))).to.have.property('size', 6);
    expect(await textOf('index')).to.include(
      `${String(lines.length)} organisations que nomment six articles`,
    );
    expect(await textOf('index.en')).to.include(
      `${String(lines.length)} organisations named by six articles`,
    );
  });

  it('are those of the entries that agreed to be published', async () => {
    const published = (await linesOf('annuaire-exemple.csv')).filter((line) => lastCell(line) === 'oui');
    const said = async (name: string): Promise<string | null | undefined> =>
      (await readDemo(name)).querySelector('meta[name="description"]')?.getAttribute('content');
    expect(await said('annuaire')).to.include(`${String(published.length)} fiches`);
    expect(await said('annuaire.en')).to.include(`${String(published.length)} entries`);
  });

  it('are those of the communes, to the nearest thousand', async () => {
    const communes = (await (await fetch('/data/communes.json')).json()) as readonly unknown[];
    const thousands = String(Math.round(communes.length / 1000));
    expect(await textOf('communes')).to.include(`environ ${thousands} 000`);
    expect(await textOf('examples')).to.include(`${thousands} 000 lignes`);
    expect(await textOf('communes.en')).to.include(`some ${thousands},000`);
    expect(await textOf('examples.en')).to.include(`${thousands},000 lines`);
  });
});
