import { expect } from 'chai';
import fc from 'fast-check';
import { parseDate, type PlainDate } from '../../../src/core/time/dates.js';
import { monthNamed } from '../../../src/core/time/months.js';
import { fold } from '../../../src/core/text/fold.js';
import { agendaOf, newYear2023 } from './fixture.js';

/** The whole figures of a text, those of days without signs taken apart: `20270112` says 2027, 1 and 12 as well. */
function figuresIn(text: string): ReadonlySet<number> {
  const figures = text.match(/\d+/g) ?? [];
  const apart = figures
    .filter((figure) => figure.length === 8)
    .flatMap((figure) => [figure.slice(0, 4), figure.slice(4, 6), figure.slice(6)]);
  return new Set([...figures, ...apart].map(Number));
}

function monthsIn(text: string): ReadonlySet<number> {
  const words = fold(text).replaceAll(/(\d)er(?=[a-z])/g, '$1 ');
  return new Set((words.match(/[a-z]{3,}/g) ?? []).map(monthNamed));
}

/** Whether a text says a day of any year in some writing. */
function saysDay(text: string, { month, day }: PlainDate): boolean {
  const figures = figuresIn(text);
  return (figures.has(day) || isWithin(text, day)) && (figures.has(month) || monthsIn(text).has(month));
}

/** Whether a text says the days from one to another, between which this one lies: « 9-20 Jan ». */
function isWithin(text: string, day: number): boolean {
  const spans = [...text.matchAll(/(?:^|\D)(\d\d?) ?- ?(\d\d?) ?(?=[a-z])/gi)];
  return spans.some(([, from, to]) => Number(from) < day && day < Number(to));
}

function saysYear(text: string, { year }: PlainDate): boolean {
  const figures = figuresIn(text);
  return figures.has(year) || figures.has(year % 100);
}

const says = (text: string, date: PlainDate): boolean => saysDay(text, date) && saysYear(text, date);

const two = (number: number): string => String(number).padStart(2, '0');
const monthNames = [
  'janvier',
  'févr.',
  'March',
  'avril',
  'mayo',
  'Juni',
  'juillet',
  'août',
  'September',
  'oct',
  'noviembre',
  'décembre',
];
const weekdays = ['', 'lundi ', 'Tue, ', 'Samstag, '];

/** Days that exist and days that do not, as people and programs write them. */
const written = fc
  .record({
    year: fc.integer({ min: 1890, max: 2110 }),
    month: fc.integer({ min: 0, max: 14 }),
    day: fc.integer({ min: 0, max: 33 }),
    weekday: fc.constantFrom(...weekdays),
    form: fc.integer({ min: 0, max: 9 }),
  })
  .map(({ year, month, day, weekday, form }) => {
    const name = monthNames[month - 1] ?? 'mois';
    const forms = [
      `${String(year)}-${two(month)}-${two(day)}`,
      `${two(day)}/${two(month)}/${String(year)}`,
      `${String(day)}.${String(month)}.${String(year % 100).padStart(2, '0')}`,
      `${two(month)}/${two(day)}/${String(year)}`,
      `${weekday}${String(day)} ${name} ${String(year)}`,
      `${name} ${String(day)}, ${String(year)}`,
      `${String(year)}${two(month)}${two(day)}`,
      `${String(year)}-${two(month)}-${two(day)}T14:30:00`,
      `${two(day)}/${two(month)}/${String(year)} 14:30`,
      `${String(day)} ${name} ${String(year)} à 14h30`,
    ];
    return forms[form] ?? '';
  });

/** What is nearly a day: its signs and words in any order. */
const garbled = fc
  .array(
    fc.constantFrom(
      '0',
      '1',
      '2',
      '3',
      '9',
      '12',
      '2027',
      '1900',
      '/',
      '-',
      '.',
      ' ',
      'T',
      ':',
      'h',
      'mars',
      'Jan',
      'er',
      ',',
    ),
    {
      maxLength: 10,
    },
  )
  .map((parts) => parts.join(''))
  // Seconds since 1970 are a writing of their own.
  .filter((text) => !/\d{10}/.test(text));

const cell = fc.oneof(
  { weight: 3, arbitrary: written },
  garbled,
  fc.constantFrom('', 'à préciser', '0001-01-01', '31/12/9999'),
);

describe('a day that is told', () => {
  it('is said in the text that it was read from', () => {
    fc.assert(
      fc.property(cell, fc.constantFrom('day-first' as const, 'month-first' as const), (text, order) => {
        const date = parseDate(text, order);
        if (date) expect(says(text, date), `${text} → ${JSON.stringify(date)}`).to.equal(true);
      }),
      { numRuns: 2000 },
    );
  });

  it('of a session is said in the cells of its entry', () => {
    fc.assert(
      fc.property(fc.array(cell, { minLength: 1, maxLength: 6 }), (cells) => {
        const rows = cells.map((text, place) => [`Atelier ${String(place)}`, text, '14h-16h']);
        const { sessions } = agendaOf(['Titre', 'Date', 'Heure'], rows, {
          fields: { start: 'Date' },
          timeZone: 'UTC',
          now: newYear2023,
        });
        for (const { entry, start, unclear, phase } of sessions) {
          if (!start || unclear !== null || phase) continue;
          // Where none is written, a day merged with the one above.
          const text = cells.slice(0, entry.index + 1).findLast((each) => each.trim() !== '') ?? '';
          expect(saysDay(text, start), `${text} → ${JSON.stringify(start)}`).to.equal(true);
          // A day without a year has that of others, or the next one to come.
          if (/(?:^|[\s/.-])(?:1\d|20)\d\d(?!\d)/.test(text))
            expect(saysYear(text, start), text).to.equal(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('can fail: another day is not said', () => {
    expect(says('31/02/2027', { year: 2027, month: 3, day: 3 })).to.equal(false);
    expect(says('12 mars 2027', { year: 2027, month: 3, day: 13 })).to.equal(false);
    expect(saysDay('3erJan2027', { year: 2027, month: 1, day: 3 })).to.equal(true);
    expect(saysDay('9-20Jan', { year: 2027, month: 1, day: 10 })).to.equal(true);
    expect(saysDay('9-20Jan', { year: 2027, month: 1, day: 21 })).to.equal(false);
  });
});
