import { expect } from 'chai';
import type { TrainingAgenda } from '../../../src/index.js';
import '../../../src/index.js';
import { mount, publish, until } from '../../support/page.js';
import { allByRole, visibleText } from '../../support/query.js';

const sessions =
  'titre;date;heure début;heure fin;type\nDébuter;2030-03-05;10:00;12:00;AT\nSécurité;2030-03-06;10:00;12:00;CO\n';

describe('a glossary beside an agenda', () => {
  it('says what kinds of sessions are called', async () => {
    const src = await publish('programme.csv', sessions, { type: 'text/csv; charset=utf-8' });
    const codes = await publish('codes.csv', 'code;libellé\nAT;Atelier\nCO;Conférence\n', {
      type: 'text/csv; charset=utf-8',
    });
    const element = await mount<TrainingAgenda>(
      `<training-agenda src="${src}" glossary="${codes}" time-zone="Europe/Paris"></training-agenda>`,
    );
    const cards = await until(() => {
      const found = allByRole(element, 'article');
      return found.length === 2 ? found : null;
    });
    expect(visibleText(cards[0] ?? element))
      .to.include('Atelier')
      .and.not.include('AT ');
    expect(visibleText(cards[1] ?? element)).to.include('Conférence');
  });
});
