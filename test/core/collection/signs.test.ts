import { expect } from 'chai';
import { emptySelection } from '../../../src/core/collection/selection.js';
import { highlight } from '../../../src/core/collection/highlight.js';
import { collectionOf, schemaOf, scopeOf, signal } from './fixture.js';

const schema = schemaOf({ nom: { role: 'title' }, texte: {}, tel: { type: 'phone', role: 'phone' } });
const rows = [
  ['A.D.M.R. Nord', 'Aide à domicile', '04 76 10 12 10'],
  ['Vélo-cité', 'Réparer son vélo', '04 76 11 12 17'],
  ['Club du 12', 'Jeux', '04 76 12 76 10'],
  ['Autre', 'Rendez-vous le lundi', '04 76 10 10 12'],
  ['MJC Sud', 'Appelez le +33 4 57 00 11 22 ou écrivez', '+33 (0)4 38 00 11 22'],
  ['CCAS Saint-Denis', '', '476991234'],
  ['Capados', 'R&D', '+32 2 123 45 67'],
  ['Cité des vélos', 'L’école d’Aix', ''],
  ['S.D.I.S. 38', '', ''],
  ['Sapeurs', 'Le SDIS 26', ''],
];

const ask = (words: string) =>
  collectionOf(schema, rows).ask({ selection: { ...emptySelection, words }, scope: scopeOf() }, signal);

const expectations: readonly (readonly [words: string, titles: readonly string[]])[] = [
  ['ADMR', ['A.D.M.R. Nord']],
  ['A D M R', ['A.D.M.R. Nord']],
  ['A. D. M. R.', ['A.D.M.R. Nord']],
  ['l’A.D.M.R.', ['A.D.M.R. Nord']],
  ['sdis38', ['S.D.I.S. 38']],
  ['SDIS 38', ['S.D.I.S. 38']],
  ['S D I S 38', ['S.D.I.S. 38']],
  ['s.d.i.s.38', ['S.D.I.S. 38']],
  ['sdis26', ['Sapeurs']],
  ['admr nord', ['A.D.M.R. Nord']],
  ['A.D.M.R.', ['A.D.M.R. Nord']],
  ['A.D.M', ['A.D.M.R. Nord']],
  ['M.J.C.', ['MJC Sud']],
  ['velocite', ['Vélo-cité']],
  ['vélocité', ['Vélo-cité']],
  ['velo cite', ['Vélo-cité', 'Cité des vélos']],
  ['vélo-cité', ['Vélo-cité', 'Cité des vélos']],
  ['Cap’ados', ['Capados']],
  ['rd', ['Capados']],
  ['rendezvous', ['Autre']],
  ['ccas st denis', ['CCAS Saint-Denis']],
  ['saintdenis', ['CCAS Saint-Denis']],
  ['+33 4 76 10 12 10', ['A.D.M.R. Nord']],
  ['+33476101210', ['A.D.M.R. Nord']],
  ['+33 (0)4 76 10 12 10', ['A.D.M.R. Nord']],
  ['0033 4 76 10 12 10', ['A.D.M.R. Nord']],
  ['04.76.10.12.10', ['A.D.M.R. Nord']],
  ['04-76-10-12-10', ['A.D.M.R. Nord']],
  ['04 76 10 12 10', ['A.D.M.R. Nord']],
  ['0476101210', ['A.D.M.R. Nord']],
  ['04 38 00 11 22', ['MJC Sud']],
  ['0457001122', ['MJC Sud']],
  ['04 76 99 12 34', ['CCAS Saint-Denis']],
  ['02 123 45 67', ['Capados']],
  ['+32 2 123 45 67', ['Capados']],
  ['+33 4 57', ['MJC Sud']],
  ['l’école', ['Cité des vélos']],
];

describe('signs in what is searched', () => {
  for (const [words, titles] of expectations) {
    it(`keep « ${words} » from nobody`, async () => {
      const { entries, terms } = await ask(words);
      expect(entries.map(({ cells }) => cells[0])).to.deep.equal(titles);
      expect(terms.map(({ found }) => found)).not.to.include('corrected');
    });
  }

  it('are marked with what is found', async () => {
    const marks = async (words: string, text: string): Promise<string> => {
      const { terms } = await ask(words);
      return highlight(text, terms)
        .map((segment) => (segment.match ? `[${segment.text}]` : segment.text))
        .join('');
    };
    expect(await marks('ADM', 'A.D.M.R. Nord')).to.equal('[A.D.M].R. Nord');
    expect(await marks('velocite', 'Vélo-cité')).to.equal('[Vélo-cité]');
    expect(await marks('0476101210', '04 76 10 12 10')).to.equal('[04 76 10 12 10]');
  });
});
