import { expect } from 'chai';
import type { ActorDirectory } from '../../../src/index.js';
import { holdTimers } from '../../support/clock.js';
import { press, type, until } from '../../support/page.js';
import { allByRole, getByRole } from '../../support/query.js';
import { countOf, idle, titles } from '../actor-directory/directory.js';
import { query, showPlaces } from './fixture.js';

/** How long a field stands still until what it holds is taken for whole. */
const STILL = 800;

/** The fields for the days of a list: no role of their own. */
const days = (list: ActorDirectory): readonly HTMLInputElement[] => [
  ...(list.shadowRoot?.querySelectorAll<HTMLInputElement>('input[type="date"]') ?? []),
];

const numberField = (list: ActorDirectory, name: string): HTMLInputElement =>
  getByRole<HTMLInputElement>(list, 'spinbutton', name);

/** What is applied of a list, each time something is. */
const watch = (list: ActorDirectory): readonly unknown[] => {
  const applied: unknown[] = [];
  list.addEventListener('parvis-change', ({ selection }) => applied.push(selection.filters));
  return applied;
};

/** Types a day as this browser asks for it, its year last. */
const typeDay = async (year: string): Promise<void> => {
  await type('02');
  await type('02');
  for (const digit of year) await type(digit);
};

describe('What is half typed into a range', () => {
  it('is not applied, a year digit by digit: the whole day is one step of the history', async () => {
    const list = await showPlaces('filters="mise a jour"');
    const timers = holdTimers(STILL, STILL + 1);
    const applied = watch(list);
    const steps = history.length;
    days(list)[0]?.focus();
    await typeDay('20');
    timers.goOff();
    expect([applied, history.length]).to.deep.equal([[], steps]);
    await type('26');
    expect(days(list)[0]?.value).to.equal('2026-02-02');
    expect(applied).to.deep.equal([]);
    timers.goOff();
    await until(() => titles(list).length === 4);
    expect(applied).to.deep.equal([{ 'Mise à jour': ['2026-02-02..'] }]);
    expect(history.length).to.equal(steps + 1);
  });

  it('is applied by Enter, and by leaving the field', async () => {
    const list = await showPlaces('filters="places"');
    holdTimers(STILL, STILL + 1);
    const applied = watch(list);
    const steps = history.length;
    numberField(list, 'De').focus();
    await type('80');
    expect(applied).to.deep.equal([]);
    await press('Enter');
    await until(() => titles(list).length === 4);
    expect(history.length).to.equal(steps + 1);
    await press('Tab');
    expect(applied).to.have.length(1);
    await type('150');
    expect(applied).to.have.length(1);
    await press('Tab');
    await until(() => titles(list).length === 3);
    expect(query().getAll('parvis.places')).to.deep.equal(['80..150']);
    expect(history.length).to.equal(steps + 2);
  });

  it('is one step of the history where the visitor pauses on the way, and is left as it is in the field', async () => {
    const list = await showPlaces('filters="places"');
    const timers = holdTimers(STILL, STILL + 1);
    const steps = history.length;
    const field = numberField(list, 'De');
    field.focus();
    await type('1');
    timers.goOff(); // less than anything in the file: something is to follow
    await idle(list);
    expect(titles(list)).to.have.length(12);
    await type('5');
    timers.goOff();
    await until(() => titles(list).length === 9);
    await type('0');
    timers.goOff();
    await until(() => titles(list).length === 2);
    await until(() => query().get('parvis.places') === '150..');
    expect([field.value, history.length]).to.deep.equal(['150', steps + 1]);
  });

  it('turns no field round while somebody types in it', async () => {
    const list = await showPlaces('filters="places"');
    const timers = holdTimers(STILL, STILL + 1);
    numberField(list, 'De').focus();
    await type('80');
    await press('Tab');
    await until(() => titles(list).length === 4);
    await type('15');
    timers.goOff();
    await idle(list);
    expect([numberField(list, 'De').value, numberField(list, 'À').value]).to.deep.equal(['80', '15']);
    await type('0');
    timers.goOff();
    await until(() => titles(list).length === 3);
    expect([numberField(list, 'De').value, numberField(list, 'À').value]).to.deep.equal(['80', '150']);
  });

  it('stays in its field when the list is drawn anew for another reason', async () => {
    const list = await showPlaces('filters="type, places"');
    holdTimers(STILL, STILL + 1);
    numberField(list, 'De').focus();
    await type('8');
    list.selection = { sort: '-Nom' };
    await idle(list);
    expect(numberField(list, 'De').value).to.equal('8');
    await type('0');
    await press('Enter');
    await until(() => countOf(list).startsWith('4 '));
    expect(allByRole(list, 'button', /^Retirer le filtre/)).to.have.length(1);
  });
});
