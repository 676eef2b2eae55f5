import { expect } from 'chai';
import { rulesByDay, type DayCell } from '../../../src/core/time/hours/day-columns.js';

/** The stretches of Monday, in minutes. */
const monday = (...texts: readonly string[]): readonly string[] => {
  const cells = texts.map((text): DayCell => ({ weekday: 0, text }));
  return rulesByDay(cells)[0]?.times.map(({ from, to }) => `${String(from)}-${String(to)}`) ?? [];
};

describe('The cells of a day', () => {
  it('may hold an hour each: what opens stands before what closes', () => {
    expect(monday('09:00', '12:00', '14:00', '18:00')).to.deep.equal(['540-720', '840-1080']);
    expect(monday('', '', '14h', '18h30')).to.deep.equal(['840-1110']);
  });

  it('say nothing where an end is missing, or stands before its beginning', () => {
    expect(monday('09:00', '12:00', '14:00')).to.deep.equal([]);
    expect(monday('18:00', '09:00')).to.deep.equal([]);
  });

  it('may hold stretches', () => {
    expect(monday('9h-12h', '14h-18h')).to.deep.equal(['540-720', '840-1080']);
  });
});
