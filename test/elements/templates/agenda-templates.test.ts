import { expect } from 'chai';
import type { TrainingAgenda } from '../../../src/index.js';
import '../../../src/index.js';
import { mount, publish, until } from '../../support/page.js';
import { allByRole, getByRole, visibleText } from '../../support/query.js';
import { plain } from '../actor-directory/directory.js';
import { idle } from '../training-agenda/agenda.js';

const csv = `Titre;Début;Fin;Salle;Statut;Public;À apporter
Tri de photos;2099-03-13 09:00;2099-03-13 10:00;Salle A;annulé;Débutants;Un câble
Courriel;2099-03-13 10:00;2099-03-13 11:00;Salle B;;Tout public;
`;

const show = async (attributes = ''): Promise<TrainingAgenda> => {
  const src = await publish('seances.csv', csv);
  const element = await mount<TrainingAgenda>(
    `<training-agenda src="${src}" time-zone="Europe/Paris" ${attributes}>
      <template slot="card"><p>Pour : {{public}}</p></template></training-agenda>`,
  );
  await until(() => element.shadowRoot?.querySelector('[part~="content"]'));
  await idle(element);
  return element;
};

const cards = (element: Element): readonly string[] =>
  allByRole(element, 'article').map((card) => plain(visibleText(card)));

describe('A template for sessions', () => {
  it('leaves their hours, their room and what is the matter with them in place', async () => {
    const [first = '', second = ''] = cards(await show());
    for (const told of ['9 h', 'Tri de photos', 'Pour : Débutants', 'Annulé', 'Salle A'])
      expect(first).to.include(told);
    expect(second).to.include('Pour : Tout public').and.not.include('Annulé');
  });

  it('holds for courses, too', async () => {
    expect(cards(await show('view="courses"')).join()).to.include('Pour : Débutants');
  });

  it('opens to tell what it leaves out', async () => {
    const element = await show();
    getByRole(element, 'link', 'Tri de photos').click();
    await idle(element);
    const details = element.shadowRoot?.querySelector('[part~="details"]');
    expect(details && plain(visibleText(details)))
      .to.include('Un câble')
      .and.not.include('Débutants');
  });
});
