import { expect } from 'chai';
import { readTitle } from '../../../src/core/agenda/title-state.js';
import { agendaOf } from './fixture.js';

describe('the state of a session', () => {
  const titles: readonly (readonly [written: string, title: string, state: string])[] = [
    ['Annulé : Yoga', 'Yoga', 'Annulé'],
    ['ANNULÉ - Yoga', 'Yoga', 'ANNULÉ'],
    ['[ANNULÉE] Sortie', 'Sortie', 'ANNULÉE'],
    ['Yoga (annulé)', 'Yoga', 'annulé'],
    ['Yoga – ANNULÉ', 'Yoga', 'ANNULÉ'],
    ['ANNULÉ Yoga', 'Yoga', 'ANNULÉ'],
    ['Cancelled: Yoga', 'Yoga', 'Cancelled'],
    ['Canceled - Yoga', 'Yoga', 'Canceled'],
    ['Abgesagt: Yoga', 'Yoga', 'Abgesagt'],
    ['ABGESAGT! Yoga', 'Yoga', 'ABGESAGT!'],
    ['Cancelado: Yoga', 'Yoga', 'Cancelado'],
    ['[COMPLET] Yoga', 'Yoga', 'COMPLET'],
    ['REPORTÉ – Yoga', 'Yoga', 'REPORTÉ'],
    ['Yoga : séance annulée', 'Yoga : séance annulée', ''],
    ['Annulation gratuite : Yoga', 'Annulation gratuite : Yoga', ''],
    ['Complet : le guide du jardinier', 'Complet : le guide du jardinier', ''],
    ['Yoga : cours pour tous', 'Yoga : cours pour tous', ''],
    ['Le contrat annulé', 'Le contrat annulé', ''],
    ['ATELIER : Yoga', 'ATELIER : Yoga', ''],
    ['Open - Yoga', 'Open - Yoga', ''],
    ['Yoga (adultes)', 'Yoga (adultes)', ''],
    ['Annulé', 'Annulé', ''],
  ];
  for (const [written, title, state] of titles)
    it(`is read in its title where it stands there: ${written}`, () => {
      expect(readTitle(written)).to.deep.equal({ title, state });
    });

  const columns = ['Titre', 'Début', 'Fin', 'Statut'];
  const stateOf = (title: string, status: string): readonly string[] => {
    const rows = [
      [title, '2023-01-16 10:00', '2023-01-16 12:00', status],
      ['Chant', '2023-01-17 10:00', '2023-01-17 12:00', ''],
    ];
    const [session] = agendaOf(columns, rows, { fields: { title: 'Titre', status: 'Statut' } }).sessions;
    return [
      session?.title ?? '',
      session?.status.code ?? '',
      session?.status.text ?? '',
      session?.availability.code ?? '',
    ];
  };

  it('is told by title and column together', () => {
    expect(stateOf('Annulé : Yoga', '')).to.deep.equal(['Yoga', 'cancelled', 'Annulé', 'planned']);
    expect(stateOf('Annulé : Yoga', 'CONFIRMED')).to.deep.equal(['Yoga', 'cancelled', 'Annulé', 'planned']);
    expect(stateOf('[COMPLET] Yoga', 'TENTATIVE')).to.deep.equal(['Yoga', 'tentative', '', 'full']);
    expect(stateOf('Yoga', 'CANCELLED')).to.deep.equal(['Yoga', 'cancelled', '', 'planned']);
  });
});
