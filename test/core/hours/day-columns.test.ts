import { expect } from 'chai';
import { rulesByDay, withStretches } from '../../../src/core/time/hours/day-columns.js';

const texts = (cells: Readonly<Record<string, string>>): readonly string[] =>
  withStretches(Object.entries(cells).map(([heading, text]) => ({ heading, text }))).map(
    ({ heading, text }) => `${heading}: ${text}`,
  );

describe('The cells of a day', () => {
  it('may hold an hour each: a beginning and an end are one stretch', () => {
    expect(
      texts({
        'Lundi matin début': '09:00',
        'Lundi matin fin': '12:00',
        'Lundi apm début': '14:00',
        'Lundi apm fin': '18:00',
      }),
    ).to.deep.equal(['Lundi matin début: 09:00-12:00', 'Lundi apm début: 14:00-18:00']);
    expect(texts({ 'Monday opens': '9:00', 'Monday closes': '17:00' })).to.deep.equal([
      'Monday opens: 9:00-17:00',
    ]);
    expect(texts({ 'Vendredi début': '9h', 'Vendredi fin': '12h' })).to.deep.equal([
      'Vendredi début: 9h-12h',
    ]);
    expect(texts({ 'lundi ouverture': '', 'lundi fermeture': '' })).to.deep.equal(['lundi ouverture: ']);
  });

  it('stay apart where they do not say what begins and what ends, or belong to other days', () => {
    expect(texts({ 'Lundi matin': '9h', 'Lundi soir': '18h' })).to.have.lengthOf(2);
    expect(texts({ 'Lundi début': '9h', 'Mardi fin': '18h' })).to.have.lengthOf(2);
  });

  it('are the stretches of the day', () => {
    const cells = withStretches([
      { heading: 'Lundi matin début', text: '09:00' },
      { heading: 'Lundi matin fin', text: '12:00' },
      { heading: 'Lundi apm début', text: '' },
      { heading: 'Lundi apm fin', text: '' },
    ]).map(({ text }) => ({ weekday: 0, text }));
    expect(rulesByDay(cells)[0]?.times).to.deep.equal([{ from: 540, to: 720 }]);
  });
});
