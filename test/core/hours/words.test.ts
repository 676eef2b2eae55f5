import { expect } from 'chai';
import { isOpen } from '../../../src/core/time/hours/is-open.js';
import { rulesByDay, timesIn, weekdayIn } from '../../../src/core/time/hours/day-columns.js';
import { parseOpeningHours } from '../../../src/core/time/hours/opening-hours.js';
import { describeHours } from '../../../src/locale/format/opening-hours.js';
import { loadWords } from '../../../src/locale/load-words.js';
import { localeFor } from '../../../src/locale/locale.js';

await loadWords('en');

/** Lines as « days: times », every kind of space as a plain one. */
const say = (text: string, language: string): readonly string[] => {
  const rules = parseOpeningHours(text);
  if (!rules) throw new Error(`${text} is not understood`);
  return describeHours(rules, localeFor(language)).map(({ days, times }) =>
    (days ? `${days}: ${times}` : times).replace(/\s/g, ' '),
  );
};

describe('opening hours in words', () => {
  const cases: readonly (readonly [string, fr: readonly string[], en: readonly string[]])[] = [
    [
      'Mo-Fr 09:00-12:00,14:00-17:30; PH off',
      ['Du lundi au vendredi: de 9 h à 12 h et de 14 h à 17 h 30', 'Jours fériés: fermé'],
      ['Monday to Friday: 9 am to 12 pm and 2 pm to 5:30 pm', 'Public holidays: closed'],
    ],
    ['24/7', ['24 h sur 24, 7 jours sur 7'], ['24 hours a day, 7 days a week']],
    ['Mo-Su 00:00-24:00', ['Tous les jours: 24 h sur 24'], ['Every day: 24 hours']],
    [
      'Mo,We 09:00-12:00; Th 18:00-00:00',
      ['Lundi et mercredi: de 9 h à 12 h', 'Jeudi: de 18 h à minuit'],
      ['Monday and Wednesday: 9 am to 12 pm', 'Thursday: 6 pm to midnight'],
    ],
    [
      'Mo 09:00-12:00; Tu 09:00-12:00; We 09:00-12:00; Fr 09:00-12:00',
      ['Du lundi au mercredi et vendredi: de 9 h à 12 h'],
      ['Monday to Wednesday and Friday: 9 am to 12 pm'],
    ],
    [
      'Apr-Oct Sa-Su 10:00-18:00',
      ['D’avril à octobre, samedi et dimanche: de 10 h à 18 h'],
      ['April to October, Saturday and Sunday: 10 am to 6 pm'],
    ],
    ['Aug off', ['En août: fermé'], ['August: closed']],
    [
      'May 1-Jun 15 10:00-11:00',
      ['Du 1er mai au 15 juin: de 10 h à 11 h'],
      ['1 May to 15 June: 10 am to 11 am'],
    ],
    [
      'Sa[1,3] 10:00-12:00',
      ['1er et 3e samedi du mois: de 10 h à 12 h'],
      ['First and third Saturday of the month: 10 am to 12 pm'],
    ],
    [
      'Sa[-1] 10:00-12:00',
      ['Dernier samedi du mois: de 10 h à 12 h'],
      ['Last Saturday of the month: 10 am to 12 pm'],
    ],
    [
      'week 2-52/2 We 14:00-16:00',
      ['Semaines paires, une sur deux, mercredi: de 14 h à 16 h'],
      ['Even weeks, one in two, Wednesday: 2 pm to 4 pm'],
    ],
    [
      'SH Mo-Fr 10:00-12:00',
      ['Vacances scolaires, du lundi au vendredi: de 10 h à 12 h'],
      ['School holidays, Monday to Friday: 10 am to 12 pm'],
    ],
    ['Fr 18:00+', ['Vendredi: à partir de 18 h'], ['Friday: from 6 pm']],
    [
      'Mo 09:00-12:00 "sur rendez-vous" || "appelez"',
      ['Lundi: de 9 h à 12 h (sur rendez-vous)', 'Sinon: appelez'],
      ['Monday: 9 am to 12 pm (sur rendez-vous)', 'Otherwise: appelez'],
    ],
    [
      '09:00-12:00; Su off',
      ['Tous les jours: de 9 h à 12 h', 'Dimanche: fermé'],
      ['Every day: 9 am to 12 pm', 'Sunday: closed'],
    ],
    ['09:00-12:00', ['De 9 h à 12 h'], ['9 am to 12 pm']],
    [
      'Mo,We,Fr 09:00-12:00',
      ['Lundi, mercredi et vendredi: de 9 h à 12 h'],
      ['Monday, Wednesday and Friday: 9 am to 12 pm'],
    ],
  ];
  for (const [text, fr, en] of cases) {
    it(`says ${text} in French and in English`, () => {
      expect(say(text, 'fr')).to.deep.equal(fr);
      expect(say(text, 'en')).to.deep.equal(en);
    });
  }

  it('keeps hours and their unit together with narrow no-break spaces', () => {
    const [line] = describeHours(parseOpeningHours('Mo 09:00-12:00') ?? [], localeFor('fr'));
    expect(line?.times).to.match(/^de 9[\u00a0\u202f]h/);
  });
});

describe('a column for each day of the week', () => {
  it('finds the day in headings', () => {
    expect(['h_lundi', 'Horaires du mardi', 'Sunday', 'Téléphone'].map(weekdayIn)).to.deep.equal([
      0, 1, 6, -1,
    ]);
  });

  it('reads the stretches of a day as people write them, or nothing at all', () => {
    const day = [
      { from: 540, to: 720 },
      { from: 810, to: 1020 },
    ];
    for (const text of ['09:00 - 12:00 / 13:30 - 17:00', '9h-12h et 13h30-17h', '09:00-12:00,13:30-17:00'])
      expect(timesIn(text), text).to.deep.equal(day);
    for (const text of ['', 'matin', '9h-12h sur rendez-vous', 'Mo 09:00-12:00', '9h-12h / ?'])
      expect(timesIn(text), text).to.deep.equal([]);
  });

  it('tells whether a place is open, and nothing for a day without a word', () => {
    const rules = rulesByDay([
      { weekday: 0, text: 'Fermé' },
      { weekday: 1, text: '9h-12h / 14h-17h' },
      { weekday: 2, text: '' },
    ]);
    const at = (day: number, hour: number) => isOpen(rules, { year: 2026, month: 3, day, hour, minute: 0 });
    expect([at(2, 10), at(3, 10), at(3, 13), at(4, 10)]).to.deep.equal([false, true, false, null]);
  });

  it('takes the columns that share a day together', () => {
    const rules = rulesByDay([
      { weekday: 0, text: '9h-12h' },
      { weekday: 0, text: '14h-17h' },
      { weekday: 1, text: 'Fermé' },
      { weekday: 1, text: '14h-17h' },
      { weekday: 2, text: '9h-12h' },
      { weekday: 2, text: 'sur rendez-vous' },
      { weekday: 3, text: 'fermé' },
      { weekday: 3, text: 'fermé' },
    ]);
    const at = (day: number, hour: number) => isOpen(rules, { year: 2026, month: 3, day, hour, minute: 0 });
    expect([at(2, 10), at(2, 13), at(2, 15)]).to.deep.equal([true, false, true]);
    expect([at(3, 10), at(3, 15), at(4, 10), at(5, 10)]).to.deep.equal([false, true, null, false]);
  });
});
