import { expect } from 'chai';
import type { ActorStats } from '../../../src/index.js';
import '../../../src/index.js';
import { mount, publish, until } from '../../support/page.js';
import { getByRole, queryByRole } from '../../support/query.js';
import { plain } from '../actor-directory/directory.js';

const start = location.href;

beforeEach(() => {
  history.replaceState(null, '', start);
});

const rows = ['Bénévole', 'Bénévole', 'Bénévole', '<b>Pro</b> & Cie', '=2+3'];
const fileOf = (rows: readonly string[]): string =>
  `Nom;Statut;Ville\n${rows.map((status, row) => `n${row};${status};${row % 2 ? 'Vif' : 'Claix'}`).join('\n')}\n`;

const show = async (attributes: string, chosen = '', answers = rows): Promise<ActorStats> => {
  const src = await publish('enquete.csv', fileOf(answers), { type: 'text/csv; charset=utf-8' });
  const box = await mount(
    `<div><actor-stats for="liste" ${attributes}></actor-stats>
    <actor-directory id="liste" src="${src}" filters="ville"></actor-directory></div>`,
  );
  const stats = box.querySelector('actor-stats');
  const list = box.querySelector('actor-directory');
  if (!stats || !list) throw new Error('They are not there');
  await until(() => queryByRole(stats, 'table', `Statut : ${String(answers.length)} réponses`));
  if (chosen) list.visit.filter('Ville', [chosen]);
  await until(() => !chosen || !queryByRole(stats, 'table', 'Statut : 5 réponses'));
  return stats;
};

/** What a click on a button hands over, and under which name. */
const taken = async (
  stats: ActorStats,
  button: string,
): Promise<{ readonly blob: Blob; readonly name: string }> => {
  const { createObjectURL } = URL;
  const { click } = HTMLAnchorElement.prototype;
  let blob: Blob | undefined;
  let name: string | undefined;
  URL.createObjectURL = (object: Blob | MediaSource): string => {
    if (object instanceof Blob) blob = object;
    return 'blob:none';
  };
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement): void {
    name = this.download;
  };
  try {
    getByRole(stats, 'button', button).click();
    await until(() => name !== undefined);
  } finally {
    URL.createObjectURL = createObjectURL;
    HTMLAnchorElement.prototype.click = click;
  }
  if (!blob || name === undefined) throw new Error('Nothing was handed over');
  return { blob, name };
};

describe('Figures to take away', () => {
  it('are a table for spreadsheets, which runs nothing', async () => {
    const { blob, name } = await taken(await show('questions="statut"'), 'Tableau (CSV)');
    expect(name).to.match(/^enquete-chiffres-\d{4}-\d\d-\d\d\.csv$/);
    const lines = (await blob.text()).trim().split('\r\n');
    expect(lines).to.deep.equal([
      '"Question";"Réponse";"Nombre";"Sur";"%"',
      '"Statut";"Bénévole";"3";"5";"60"',
      '"Statut";"<b>Pro</b> & Cie";"1";"5";"20"',
      '"Statut";"\'=2+3";"1";"5";"20"',
    ]);
  });

  it('withhold in it what they withhold on the page', async () => {
    const counts = { Bénévole: 24, Pro: 16, Autre: 6, Rare: 2 };
    const answers = Object.entries(counts).flatMap(([answer, count]) => Array<string>(count).fill(answer));
    const { blob } = await taken(
      await show('questions="statut" cross="ville, statut" hide-below="4"', '', answers),
      'Tableau (CSV)',
    );
    const lines = plain(await blob.text());
    expect(lines)
      .to.include('"Statut";"Rare";"< 4";"48";""')
      .and.include('"Ville et Statut";"Claix × Bénévole"');
    expect(lines)
      .to.include('"masqué"')
      .and.not.match(/"[123]";"48"/);
  });

  it('are a drawing in which whatever the file says is text, with what was chosen and where it comes from', async () => {
    const { blob, name } = await taken(await show('questions="statut"', 'Vif'), 'Dessin (SVG)');
    expect(name).to.match(/\.svg$/);
    const drawing = new DOMParser().parseFromString(await blob.text(), 'image/svg+xml');
    expect(drawing.querySelector('parsererror')).to.equal(null);
    const texts = [...drawing.querySelectorAll('text')].map(({ textContent }) => plain(textContent));
    expect(texts).to.include.members(['Synthèse', 'Choix : Ville : Vif', 'Statut', 'Bénévole', '1', '50 %']);
    expect(texts).to.include('<b>Pro</b> & Cie');
    expect(texts.some((text) => text.startsWith('Source : '))).to.equal(true);
    expect(drawing.querySelectorAll('b, script, image')).to.have.length(0);
    expect(drawing.querySelectorAll('rect').length).to.equal(1 + 2 * 2);
  });

  it('are a drawing that says long answers to their end', async () => {
    const long = 'Personnes éloignées du numérique et de ce qui va avec';
    const answers = [long, long, 'Pro', 'Pro', 'Pro'];
    const { blob } = await taken(
      await show('questions="statut" cross="ville, statut"', '', answers),
      'Dessin (SVG)',
    );
    const drawing = new DOMParser().parseFromString(await blob.text(), 'image/svg+xml');
    const texts = [...drawing.querySelectorAll('text')].map(({ textContent }) => plain(textContent));
    expect(texts.join(' ')).to.include(long);
    expect(texts.filter((text) => text.endsWith('…'))).to.deep.equal([]);
  });

  it('are a picture', async () => {
    const { blob, name } = await taken(await show('questions="statut"'), 'Image (PNG)');
    expect(name).to.match(/\.png$/);
    const { width, height } = await createImageBitmap(blob);
    expect(width).to.equal(1600);
    expect(height).to.be.above(300);
  });
});
