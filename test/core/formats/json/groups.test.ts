import { expect } from 'chai';
import { see } from '../../schema/seen.js';

const seen = (value: unknown): ReturnType<typeof see> => see(JSON.stringify(value));

describe('Groups in a list without a name', () => {
  it('are told where all have a name alike', async () => {
    const found = await seen([
      {
        nom: 'Échirolles',
        lieux: [
          { nom: 'Mairie', tel: '0476206300' },
          { nom: 'Poste', tel: '3631' },
        ],
      },
      { nom: 'Eybens', lieux: [{ nom: 'MJC', tel: '0476000001' }] },
    ]);
    expect(found.cells('nom')).to.deep.equal(['Mairie', 'Poste', 'MJC']);
    expect(found.cells('groupe.nom')).to.deep.equal(['Échirolles', 'Échirolles', 'Eybens']);
    expect(found.columns.get('groupe.nom')?.label).to.equal('Groupe');
    expect(found.columns.get('nom')?.role).to.equal('title');
  });

  it('are called as the key in each entry that leads to them', async () => {
    const card = (id: number, stackId: number): unknown => ({ id, stackId, title: `Tâche ${String(id)}` });
    const found = await seen([
      { id: 7, title: 'À faire', cards: [card(1, 7), card(2, 7)] },
      { id: 8, title: 'Terminé', cards: [card(3, 8)] },
    ]);
    expect(found.cells('stack.title')).to.deep.equal(['À faire', 'À faire', 'Terminé']);
    expect(found.columns.get('stack.title')?.label).to.equal('Stack title');
    expect(found.columns.get('title')?.role).to.equal('title');
  });
});
