import { expect } from 'chai';
import { getByRole } from '../../support/query.js';
import { idle, plain, showDirectory, titles } from '../actor-directory/directory.js';
import { boxes, WIDE } from './fixture.js';

const days = ['jeudi', 'lundi', 'jeudi', 'mercredi', 'dimanche', 'jeudi', 'lundi'];
const levels = ['Avancé', 'Débutant', 'Avancé', 'Intermédiaire', 'Débutant', 'Avancé', 'Avancé'];
const ages = [
  '6-11 ans',
  'Moins de 6 ans',
  '12 ans et plus',
  '6-11 ans',
  '12 ans et plus',
  '6-11 ans',
  '6-11 ans',
];

const workshops = `Nom;Jour;Niveau;Âge;Places\n${days
  .map(
    (day, at) =>
      `Atelier ${String(at + 1)};${day};${levels[at] ?? ''};${ages[at] ?? ''};${at === 2 ? 'n.c.' : String(at * 7)}`,
  )
  .join('\n')}\n`;

describe('Values with an order of their own', () => {
  it('stand in it in filters, whatever is most frequent', async () => {
    const list = await showDirectory(workshops, `filters="jour: ticks, niveau: menu, age: ticks" ${WIDE}`);
    expect(boxes(list, 'Jour')).to.deep.equal(['lundi (2)', 'mercredi (1)', 'jeudi (3)', 'dimanche (1)']);
    const menu = getByRole<HTMLSelectElement>(list, 'combobox', 'Niveau');
    expect([...menu.options].slice(1).map(({ label }) => plain(label))).to.deep.equal([
      'Débutant (2)',
      'Intermédiaire (1)',
      'Avancé (4)',
    ]);
    expect(boxes(list, 'Âge').map((name) => name.replace(/ \(.*/, ''))).to.deep.equal([
      'Moins de 6 ans',
      '6-11 ans',
      '12 ans et plus',
    ]);
  });

  it('order the list by two columns where the author names two', async () => {
    const list = await showDirectory(workshops, `sort="jour, -niveau" ${WIDE}`);
    await idle(list);
    expect(titles(list)).to.deep.equal([7, 2, 4, 1, 3, 6, 5].map((number) => `Atelier ${String(number)}`));
  });

  it('leave what is no number at the end, both ways', async () => {
    for (const sort of ['places', '-places']) {
      const list = await showDirectory(workshops, `sort="${sort}" ${WIDE}`);
      await idle(list);
      expect(titles(list).at(-1), sort).to.equal('Atelier 3');
    }
  });
});
