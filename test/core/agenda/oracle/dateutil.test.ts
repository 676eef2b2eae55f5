import { expect } from 'chai';
import { clockIn, expand } from './expand.js';
import written from './dateutil.txt?raw';

const most = 8;

describe('what python-dateutil makes of generated rules', () => {
  const cases = written.trim().split('\n');

  it('is made of them here as well', () => {
    const wrong = cases.filter((line) => {
      const [first = '', rule = ''] = line.split(' ');
      return `${first} ${rule} ${stepsOf(rule, first)}` !== line;
    });
    expect(wrong).to.deep.equal([]);
  });

  it('is a good sample', () => {
    expect(cases.length).to.be.greaterThan(2000);
    const parts =
      'BYMONTH BYWEEKNO BYYEARDAY BYMONTHDAY BYDAY BYHOUR BYMINUTE BYSETPOS WKST COUNT UNTIL INTERVAL';
    for (const part of parts.split(' ')) {
      expect(cases.filter((line) => line.includes(`${part}=`)).length, part).to.be.greaterThan(60);
    }
  });
});

/** As `make-dateutil.py` writes them. */
function stepsOf(rule: string, first: string): string {
  const { found, isWhole } = expand(rule, first, most);
  const steps = found.map((clock, place) => (clock - (found[place - 1] ?? clockIn(first))).toString(36));
  return steps.join(',') + (isWhole ? '.' : '');
}
