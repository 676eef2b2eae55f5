import { expect } from 'chai';
import { suggestedQuestions } from '../../../src/core/models/suggested-questions.js';
import { surveyOf } from './survey.js';

const rows = Array.from({ length: 60 }, (_, row) => row);

/** The questions that are told of a file of which nobody says anything. */
const suggested = async (
  columns: Readonly<Record<string, (row: number) => string>>,
): Promise<readonly string[]> => {
  const headings = Object.keys(columns);
  const lines = rows.map((row) => headings.map((name) => columns[name]?.(row) ?? '').join(';'));
  const { schema } = await surveyOf(`${[headings.join(';'), ...lines].join('\n')}\n`);
  return suggestedQuestions(schema).map(({ name }) => name);
};

const named = { Nom: (row: number) => `Association du quai ${String(row)}` };

describe('Questions that nobody names', () => {
  it('are what visitors would filter on, then days, then how much', async () => {
    expect(
      await suggested({
        ...named,
        Budget: (row) => String((row * 7919) % 5000),
        'Date de création': (row) =>
          `0${String(1 + (row % 9))}/0${String(1 + (row % 7))}/20${String(10 + (row % 9))}`,
        Type: (row) => ['Club', 'Ligue', 'Cercle'][row % 3] ?? '',
      }),
    ).to.deep.equal(['Type', 'Date de création', 'Budget']);
  });

  it('ask for numbers of which there are few as well: marks, children, euros', async () => {
    for (const [name, values] of [
      ['Note de 1 à 10', ['7', '8', '10', '3', '9']],
      ['Combien d’enfants avez-vous ?', ['0', '1', '2', '3']],
      ['Montant du don', ['10', '20', '50', '100', '250,50']],
      ['How satisfied are you?', ['1', '2', '3', '4', '5']],
      ['Stunden pro Woche', ['1,5', '2', '2,5', '4']],
    ] as const)
      expect(await suggested({ ...named, [name]: (row) => values[row % values.length] ?? '' })).to.deep.equal(
        [name],
      );
  });

  it('ask for no number that names something, nor for one that all give', async () => {
    for (const [name, values] of [
      ['Code INSEE', ['38185', '38053', '38151']],
      ['Numéro de table', ['1', '2', '3']],
      ['Latitude', ['45.1', '45.2', '45.3']],
      ['Version', ['3']],
    ] as const)
      expect(
        await suggested({ ...named, [name]: (row) => values[row % values.length] ?? '' }),
      ).to.not.include(name);
  });
});
