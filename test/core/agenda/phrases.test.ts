import { expect } from 'chai';
import type { Rule, RuleDay } from '../../../src/core/time/rule.js';
import { parseWhen, type Clause } from '../../../src/core/agenda/when.js';
import { agendaOf, times, timesOf } from './fixture.js';

const only = (text: string): Clause | undefined => {
  const [clause, ...others] = parseWhen(text)?.clauses ?? [];
  expect(others, text).to.deep.equal([]);
  return clause;
};

/** Weekdays from Monday, 0. */
const weekly = (...weekdays: readonly number[]): readonly RuleDay[] =>
  weekdays.map((weekday) => ({ weekday, ordinal: null }));

describe('A phrase that tells of a repetition', () => {
  const read: readonly (readonly [string, Partial<Rule>])[] = [
    ['tous les jours', { frequency: 'DAILY', interval: 1, byDay: [] }],
    ['quotidien', { frequency: 'DAILY', interval: 1 }],
    ['tous les 3 jours', { frequency: 'DAILY', interval: 3 }],
    ['toutes les semaines', { frequency: 'WEEKLY', interval: 1, byDay: [] }],
    ['toutes les 2 semaines', { frequency: 'WEEKLY', interval: 2 }],
    ['hebdomadaire', { frequency: 'WEEKLY', interval: 1 }],
    ['tous les mois', { frequency: 'MONTHLY', interval: 1 }],
    ['mensuel', { frequency: 'MONTHLY', interval: 1 }],
    ['tous les mardis', { frequency: 'WEEKLY', interval: 1, byDay: weekly(1) }],
    ['mardis et jeudis', { frequency: 'WEEKLY', byDay: weekly(1, 3) }],
    ['un mardi sur deux', { frequency: 'WEEKLY', interval: 2, byDay: weekly(1) }],
    ['du lundi au vendredi', { frequency: 'WEEKLY', interval: 1, byDay: weekly(0, 1, 2, 3, 4) }],
    ['lundi-mercredi', { byDay: weekly(0, 1, 2) }],
    ['du vendredi au lundi', { byDay: weekly(4, 5, 6, 0) }],
    ['tous les mardis et du jeudi au samedi', { byDay: weekly(1, 3, 4, 5) }],
    ['le 1er samedi du mois', { frequency: 'MONTHLY', byDay: [{ weekday: 5, ordinal: 1 }] }],
    [
      'le 1er et le 3e samedi du mois',
      {
        frequency: 'MONTHLY',
        byDay: [
          { weekday: 5, ordinal: 1 },
          { weekday: 5, ordinal: 3 },
        ],
      },
    ],
  ];
  for (const [text, rule] of read)
    it(`is read: « ${text} »`, () => expect(only(text)?.rule).to.deep.include(rule));

  for (const text of [
    'toutes les 0 semaines',
    'mardi',
    'mardi et jeudi',
    'tous les jours, tous les mardis',
    'biannuel',
  ])
    it(`is not made up: « ${text} »`, () => expect(parseWhen(text)).to.equal(null));
});

describe('A part of the day', () => {
  for (const text of [
    'matin',
    'matinée',
    'soirée',
    'fin de matinée',
    'début de soirée',
    'milieu de matinée',
    'fin de journée',
    'fin de la journée',
    'fin de la matinée',
    'fin d’après-midi',
    "début d'après-midi",
    'afternoon',
  ])
    it(`is kept as it is written: « ${text} »`, () =>
      expect(only(text)).to.deep.equal({ days: [], times: [], rule: null, phases: [], hours: text }));

  it('may stand beside another, and the whole day tells no hours', () => {
    expect(only('le matin, 16 janvier, soir')?.hours).to.equal('matin, soir');
    expect(only('toute la journée')?.hours).to.equal('');
    expect(only('16 janvier 2023')?.hours).to.equal('');
  });
});

describe('A phrase that tells of days, hours and months', () => {
  it('keeps weekdays with their own days only', () => {
    expect(only('les lundis 16 et 23 janvier')?.days).to.deep.equal([
      { from: { year: null, month: null, day: 16, weekday: 0 }, to: null },
      { from: { year: null, month: 1, day: 23 }, to: null },
    ]);
  });

  it('knows years by themselves, once', () => {
    expect(parseWhen('2023-2024')).to.deep.equal({ clauses: [], years: { from: 2023, to: 2024 } });
    expect(parseWhen('2023')?.years).to.deep.equal({ from: 2023, to: 2023 });
    expect(parseWhen('2023, 2024')).to.equal(null);
    expect(parseWhen('')).to.equal(null);
  });

  it('refuses days and hours that there are not', () => {
    for (const text of [
      'le 0 janvier',
      'le 32 janvier',
      'du 30 au 32 janvier',
      'du 0 au 3 janvier',
      '25h',
      '24h-25h',
      '25h-9h',
    ])
      expect(parseWhen(text), text).to.equal(null);
    expect(only('20h-24h')?.times).to.have.length(1);
  });

  it('puts the day first unless told otherwise', () => {
    expect(only('05/06/2025')?.days[0]?.from).to.include({ month: 6, day: 5 });
    expect(parseWhen('05/06/2025', 'month-first')?.clauses[0]?.days[0]?.from).to.include({
      month: 5,
      day: 6,
    });
  });

  it('tells phases of one month or of several', () => {
    const month = (value: number): object => ({ month: value, year: null });
    expect(only('novembre')?.phases).to.deep.equal([{ from: month(11), to: month(11) }]);
    expect(only('de novembre à mars')?.phases).to.deep.equal([{ from: month(11), to: month(3) }]);
  });
});

describe('What is told beside the day', () => {
  const sessionsOf = (
    columns: readonly string[],
    row: readonly string[],
    fields: object,
  ): readonly string[] =>
    agendaOf(columns, [row], { fields: { title: 'Titre', ...fields } }).sessions.map(times);

  it('keeps hours that cannot be read as they are written, and only those', () => {
    const columns = ['Titre', 'Jour', 'Début', 'Fin'];
    const fields = { start: 'Jour', 'start-time': 'Début', 'end-time': 'Fin' };
    expect(sessionsOf(columns, ['A', '16/01/2023', '9h', '12h'], fields)).to.deep.equal([
      '2023-01-16 09:00 > 2023-01-16 12:00',
    ]);
    expect(sessionsOf(columns, ['A', '16/01/2023', 'après le marché', ''], fields)).to.deep.equal([
      '2023-01-16 (après le marché)',
    ]);
    expect(
      sessionsOf(columns, ['A', '16/01/2023', 'après le marché', 'selon le temps'], fields),
    ).to.deep.equal(['2023-01-16 (après le marché, selon le temps)']);
    expect(sessionsOf(columns, ['A', '16/01/2023', 'matin', ''], fields)).to.deep.equal([
      '2023-01-16 (matin)',
    ]);
  });

  it('finds the year of a date without one in the heading', () => {
    for (const heading of [
      'Dates 2024',
      'Dates 2024-2025',
      'Dates 2024/25',
      'Dates 2024 - 2025',
      'Dates 2024 / 2025',
    ]) {
      const fields = { title: 'Titre', start: heading };
      const found = agendaOf(['Titre', heading], [['A', '16 décembre']], { fields }).sessions.map(times);
      expect(found, heading).to.deep.equal(['2024-12-16']);
    }
    const school = agendaOf(['Titre', 'Dates 2024-2025'], [['A', '16 janvier']], {
      fields: { title: 'Titre', start: 'Dates 2024-2025' },
    });
    expect(school.sessions.map(times)).to.deep.equal(['2025-01-16']);
  });

  it('takes an instant since 1970 for what it is', () => {
    expect(timesOf('1673877600')).to.deep.equal(['2023-01-16 15:00']);
  });
});
