import { expect } from 'chai';
import fc from 'fast-check';
import { clockChanges } from '../../../src/core/time/clock-changes.js';
import {
  instantOf,
  instantsOf,
  momentAt,
  nowHere,
  nowIn,
  offsetAt,
  zoneNamed,
} from '../../../src/core/time/zone.js';
import { short, zones } from './fixture.js';

describe('time zones', () => {
  it('tells what clocks show at an instant in each zone', () => {
    const instant = Date.UTC(2023, 6, 1, 12, 30);
    expect(zones.map((zone) => short(nowIn(zone, instant)))).to.deep.equal([
      '2023-07-01 14:30',
      '2023-07-01 12:30',
      '2023-07-01 08:30',
      '2023-07-02 00:30',
    ]);
  });

  it('tells what the clocks of this device show, as its zone does', () => {
    const before = Date.now();
    const here = nowHere();
    const own = zoneNamed(undefined);
    expect([nowIn(own, before), nowIn(own, Date.now())]).to.deep.include(here);
  });

  it('takes the first of two hours that clocks show alike, and goes on behind one that they leave out', () => {
    const hour = { hour: 2, minute: 30 };
    const autumn = instantOf({ year: 2023, month: 10, day: 29, ...hour }, 'Europe/Paris');
    expect(autumn).to.equal(Date.UTC(2023, 9, 29, 0, 30) / 60_000);
    const spring = { year: 2023, month: 3, day: 26, ...hour };
    expect(instantOf(spring, 'Europe/Paris')).to.equal(Date.UTC(2023, 2, 26, 1, 30) / 60_000);
    expect(instantsOf(spring, 'Europe/Paris')).to.deep.equal([]);
    expect(instantsOf({ ...spring, day: 27 }, 'Europe/Paris')).to.have.length(1);
    expect(instantsOf({ year: 2023, month: 10, day: 29, ...hour }, 'Europe/Paris')).to.deep.equal([
      autumn,
      autumn + 60,
    ]);
  });

  it('comes back to every instant, years and zones apart', () => {
    const minutes = fc.integer({ min: -40_000_000, max: 60_000_000 });
    fc.assert(
      fc.property(minutes, fc.constantFrom(...zones), (instant, zone) => {
        expect(instantOf(momentAt(instant, zone), zone)).to.equal(instant);
      }),
    );
  });

  it('finds when clocks are changed, to the minute', () => {
    const [spring, autumn, ...others] = clockChanges(2023, 'Europe/Paris');
    expect(others).to.deep.equal([]);
    expect(spring).to.deep.equal({ instant: Date.UTC(2023, 2, 26, 1) / 60_000, before: 60, after: 120 });
    expect(autumn).to.deep.equal({ instant: Date.UTC(2023, 9, 29, 1) / 60_000, before: 120, after: 60 });
    expect(clockChanges(2023, 'UTC')).to.deep.equal([]);
    expect(offsetAt(Date.UTC(2023, 0, 1) / 60_000, 'Pacific/Auckland')).to.equal(780);
  });

  it('takes an unknown zone for the visitor’s', () => {
    expect(zoneNamed('Mars/Phobos')).to.equal(zoneNamed(undefined));
    expect(zoneNamed('europe/paris')).to.equal('Europe/Paris');
  });
});
