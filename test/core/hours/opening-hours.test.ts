import { expect } from 'chai';
import fc from 'fast-check';
import { isOpen } from '../../../src/core/time/hours/is-open.js';
import {
  isOpeningHours,
  parseOpeningHours,
  type OpeningRule,
} from '../../../src/core/time/hours/opening-hours.js';

const everything: OpeningRule = {
  kind: 'normal',
  seasons: [],
  weeks: [],
  days: [],
  holidays: [],
  within: false,
  times: [],
  state: 'open',
  comment: '',
};
const weekdays = { from: 0, to: 4, nth: [] };
const morning = { from: 540, to: 720 };

describe('reading opening hours', () => {
  const cases: readonly (readonly [string, readonly Partial<OpeningRule>[]])[] = [
    ['Mo-Fr 09:00-12:00', [{ days: [weekdays], times: [morning] }]],
    ['mo - fr: 9:00 – 12:00', [{ days: [weekdays], times: [morning] }]],
    ['Mo-Fr 09:00-12:00,14:00-17:00', [{ days: [weekdays], times: [morning, { from: 840, to: 1020 }] }]],
    ['Mo-Fr 09:00-12:00, 14:00-17:00', [{ days: [weekdays], times: [morning, { from: 840, to: 1020 }] }]],
    [
      'Mo,We,Fr-Su 22:00-02:00',
      [
        {
          days: [
            { from: 0, to: 0, nth: [] },
            { from: 2, to: 2, nth: [] },
            { from: 4, to: 6, nth: [] },
          ],
          times: [{ from: 1320, to: 1560 }],
        },
      ],
    ],
    ['24/7', [{ times: [{ from: 0, to: 1440 }] }]],
    ['09:00-12:00', [{ times: [morning] }]],
    [
      'Mo-Fr 09:00-12:00; PH off;',
      [
        { days: [weekdays], times: [morning] },
        { holidays: ['PH'], state: 'closed' },
      ],
    ],
    [
      'Mo-Fr 09:00-12:00, Sa 09:00-12:00',
      [
        { days: [weekdays], times: [morning] },
        { kind: 'additional', days: [{ from: 5, to: 5, nth: [] }], times: [morning] },
      ],
    ],
    ['SH Mo-Fr 09:00-12:00', [{ holidays: ['SH'], days: [weekdays], within: true, times: [morning] }]],
    ['Mo-Fr,PH 09:00-12:00', [{ holidays: ['PH'], days: [weekdays], times: [morning] }]],
    [
      'Apr-Oct: Mo-Fr 09:00-12:00',
      [{ seasons: [{ from: 400, to: 1099 }], days: [weekdays], times: [morning] }],
    ],
    ['Dec 25 off', [{ seasons: [{ from: 1225, to: 1225 }], state: 'closed' }]],
    [
      'Jun 1-15,Dec 24-Jan 2 closed',
      [
        {
          seasons: [
            { from: 601, to: 615 },
            { from: 1224, to: 102 },
          ],
          state: 'closed',
        },
      ],
    ],
    [
      'week 2-52/2 We 09:00-12:00',
      [{ weeks: [{ from: 2, to: 52, step: 2 }], days: [{ from: 2, to: 2, nth: [] }], times: [morning] }],
    ],
    ['Sa[1,-1] 09:00-12:00', [{ days: [{ from: 5, to: 5, nth: [1, -1] }], times: [morning] }]],
    ['Fr 18:00+', [{ days: [{ from: 4, to: 4, nth: [] }], times: [{ from: 1080, to: -1 }] }]],
    [
      'Mo-Fr 09:00-12:00 "sur rendez-vous"',
      [{ days: [weekdays], times: [morning], comment: 'sur rendez-vous' }],
    ],
    [
      'Mo-Fr 09:00-12:00 || "Sonnez !"',
      [
        { days: [weekdays], times: [morning] },
        { kind: 'fallback', state: 'unknown', comment: 'Sonnez !' },
      ],
    ],
  ];
  for (const [text, rules] of cases) {
    it(`understands ${text}`, () => {
      expect(parseOpeningHours(text)).to.deep.equal(rules.map((rule) => ({ ...everything, ...rule })));
    });
  }

  const strange = [
    '',
    'sunrise-sunset',
    'Mo-Fr sunrise-18:00',
    '2026 Dec 25 off',
    'du lundi au vendredi de 9h à 12h',
    'Mo-Fr 09:00',
    'Mo-Fr 09:00-',
    'Mo-Fr 9h-12h',
    'Mo-Xx 09:00-12:00',
    'Mo[0] 09:00-12:00',
    'Mo 25:99-26:00',
    'Mo-Fr 09:00-12:00 ou sur rendez-vous',
    '"open',
    ';',
    '01 23 45 67 89',
  ];
  for (const text of strange) {
    it(`does not claim to understand “${text}”`, () => {
      expect(parseOpeningHours(text)).to.equal(null);
    });
  }

  it('tells opening hours from times of sessions and from other texts', () => {
    expect(isOpeningHours('Mo-Fr 09:00-12:00; PH off')).to.equal(true);
    expect(isOpeningHours('24/7')).to.equal(true);
    for (const other of ['09:00-12:00', 'Su', 'Fr', 'Mo-Fr', 'Jan 10:00-11:00', '"à 9:00"'])
      expect(isOpeningHours(other), other).to.equal(false);
  });

  it('reads any text without throwing, and long ones not at all', () => {
    const words = fc.constantFrom(
      'Mo',
      '-',
      'Fr',
      ' ',
      ',',
      ';',
      '09:00',
      '12:00',
      'PH',
      'off',
      '"',
      '[',
      '1',
      ']',
    );
    const anything = fc.oneof(
      fc.string(),
      fc.array(words).map((each) => each.join('')),
    );
    fc.assert(
      fc.property(anything, (text) => {
        const rules = parseOpeningHours(text);
        if (rules) isOpen(rules, { year: 2026, month: 3, day: 4, hour: 10, minute: 0 });
      }),
    );
    expect(parseOpeningHours('Mo 09:00-12:00;'.repeat(1000))).to.equal(null);
    expect(parseOpeningHours(' '.repeat(100_000))).to.equal(null);
  });
});

describe('whether a place is open', () => {
  /** Tuesday, 3 March 2026: no holiday anywhere. */
  const at = (hour: number, minute = 0, day = 3, month = 3) => ({ year: 2026, month, day, hour, minute });
  const open = (text: string, moment: ReturnType<typeof at>) => {
    const rules = parseOpeningHours(text);
    if (!rules) throw new Error(`${text} is not understood`);
    return isOpen(rules, moment);
  };

  it('says so within the hours and not outside', () => {
    const hours = 'Mo-Fr 09:00-12:00,14:00-17:00; Sa 10:00-12:00';
    expect(open(hours, at(9))).to.equal(true);
    expect(open(hours, at(11, 59))).to.equal(true);
    expect(open(hours, at(12))).to.equal(false);
    expect(open(hours, at(14, 0, 7))).to.equal(false);
    expect(open(hours, at(10, 0, 7))).to.equal(true);
    expect(open(hours, at(10, 0, 8))).to.equal(false);
    expect(open('24/7', at(3))).to.equal(true);
  });

  it('knows that nights begin on the day before', () => {
    const hours = 'Tu 22:00-02:00';
    expect(open(hours, at(1, 0, 4))).to.equal(true);
    expect(open(hours, at(1))).to.equal(false);
    expect(open(hours, at(2, 0, 4))).to.equal(false);
    expect(open('Su-Tu 18:00-03:00', at(2, 0, 2))).to.equal(true);
  });

  it('lets later rules replace earlier ones for their days, and additional ones add', () => {
    expect(open('Mo-Su 09:00-18:00; Tu 14:00-16:00', at(10))).to.equal(false);
    expect(open('Mo-Su 09:00-18:00, Tu 20:00-21:00', at(10))).to.equal(true);
    expect(open('Mo-Su 09:00-18:00; Tu off', at(10))).to.equal(false);
    expect(open('Mo-Su 09:00-18:00; Tu 12:00-13:00 off', at(10))).to.equal(true);
    expect(open('Mo-Su 09:00-18:00; Tu 12:00-13:00 off', at(12))).to.equal(false);
  });

  it('knows seasons that go round, weeks and the days of the month', () => {
    expect(open('Nov-Mar Tu 09:00-12:00', at(10))).to.equal(true);
    expect(open('Apr-Oct Tu 09:00-12:00', at(10))).to.equal(false);
    expect(open('Mar 3 09:00-12:00', at(10))).to.equal(true);
    expect(open('week 2-52/2 09:00-12:00', at(10))).to.equal(true);
    expect(open('week 1-53/2 09:00-12:00', at(10))).to.equal(false);
    expect(open('Tu[1] 09:00-12:00', at(10))).to.equal(true);
    expect(open('Tu[2] 09:00-12:00', at(10))).to.equal(false);
    expect(open('Tu[-1] 09:00-12:00', at(10, 0, 31))).to.equal(true);
  });

  it('says nothing where it depends on a phone call, an open end or the school holidays', () => {
    expect(open('Tu 09:00-12:00 "sur rendez-vous"', at(10))).to.equal(null);
    expect(open('Tu 18:00+', at(20))).to.equal(null);
    expect(open('"sur rendez-vous"', at(10))).to.equal(null);
    expect(open('Mo-Fr', at(10))).to.equal(null);
    expect(open('Tu 09:00-12:00; SH off', at(10))).to.equal(null);
    expect(open('Tu 09:00-12:00; SH off', at(20))).to.equal(false);
  });

  it('says nothing on days that may be public holidays, unless the hours tell of them', () => {
    const labourDay = at(10, 0, 1, 5);
    expect(open('Mo-Fr 09:00-12:00', labourDay)).to.equal(null);
    expect(open('Mo-Fr 09:00-12:00; PH off', labourDay)).to.equal(null);
    expect(open('Mo-Fr 09:00-12:00; PH off', at(20, 0, 1, 5))).to.equal(false);
    expect(open('Mo-Fr,PH 09:00-12:00', labourDay)).to.equal(true);
    for (const [day, month] of [
      [6, 4],
      [14, 5],
      [25, 5],
      [31, 8],
      [25, 12],
    ] as const)
      expect(open('24/7', at(10, 0, day, month)), `${String(day)}/${String(month)}`).to.equal(null);
    expect(open('24/7', at(10, 0, 7, 4))).to.equal(true);
  });
});
