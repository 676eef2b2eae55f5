import { expect } from 'chai';
import { Poll, type Clock } from '../../../src/core/base/poll.js';
import { readInterval } from '../../../src/core/source/interval.js';

const MINUTE = 60_000;

/** A world that a test moves by hand. */
class World implements Clock {
  time = 0;
  luck = 0.5;
  #isWatched = true;
  #timers: { readonly due: number; readonly call: () => void }[] = [];
  readonly #listeners = new Set<() => void>();

  now(): number {
    return this.time;
  }

  after(pause: number, call: () => void): () => void {
    const timer = { due: this.time + pause, call };
    this.#timers.push(timer);
    return () => {
      this.#timers = this.#timers.filter((each) => each !== timer);
    };
  }

  isWatched(): boolean {
    return this.#isWatched;
  }

  onReturn(call: () => void): () => void {
    this.#listeners.add(call);
    return () => {
      this.#listeners.delete(call);
    };
  }

  chance(): number {
    return this.luck;
  }

  get waiting(): number {
    return this.#timers.length + this.#listeners.size;
  }

  hide(): void {
    this.#isWatched = false;
    for (const listener of this.#listeners) listener();
  }

  comeBack(): void {
    this.#isWatched = true;
    for (const listener of this.#listeners) listener();
  }

  /** Lets time pass, minute by minute. */
  async pass(minutes: number): Promise<void> {
    for (let minute = 0; minute < minutes; minute++) {
      this.time += MINUTE;
      const due = this.#timers.filter((timer) => timer.due <= this.time);
      this.#timers = this.#timers.filter((timer) => timer.due > this.time);
      for (const { call } of due) call();
      await Promise.resolve();
      await Promise.resolve();
    }
  }
}

describe('a poll', () => {
  let world: World;
  let asked: number[];
  let answers: boolean[];
  let poll: Poll;

  beforeEach(() => {
    world = new World();
    asked = [];
    answers = [];
    poll = new Poll(() => {
      asked.push(world.time / MINUTE);
      return Promise.resolve(answers.shift() ?? true);
    });
  });

  it('asks at its interval as long as somebody wants it, and leaves nothing behind', async () => {
    const leave = poll.join(15 * MINUTE, world);
    await world.pass(45);
    expect(asked).to.deep.equal([15, 30, 45]);
    leave();
    await world.pass(60);
    expect(asked).to.have.length(3);
    expect(world.waiting).to.equal(0);
  });

  it('asks once for all who want it, as often as the most curious does', async () => {
    const leave = poll.join(10 * MINUTE, world);
    for (let more = 0; more < 49; more++) poll.join(60 * MINUTE, world);
    await world.pass(20);
    expect(asked).to.deep.equal([10, 20]);
    leave();
    await world.pass(60);
    // The pause that had begun is kept; after it, the others' interval counts.
    expect(asked).to.deep.equal([10, 20, 30]);
  });

  it('does not ask while nobody looks, and once when somebody looks again', async () => {
    poll.join(15 * MINUTE, world);
    await world.pass(10);
    world.hide();
    await world.pass(100);
    expect(asked).to.deep.equal([]);
    world.comeBack();
    await world.pass(1);
    expect(asked).to.deep.equal([111]);
    world.hide();
    world.comeBack();
    await world.pass(10);
    expect(asked, 'a short absence changes nothing').to.have.length(1);
  });

  it('asks less and less often while it fails, and at its interval again once it goes well', async () => {
    answers = [false, false, false, false, false, true];
    poll.join(10 * MINUTE, world);
    await world.pass(400);
    const pauses = asked.map((time, index) => time - (asked[index - 1] ?? 0));
    expect(pauses).to.deep.equal(
      [10, 20, 40, 80, 80, 80, 10, 10, 10, 10, 10, 10, 10, 10, 10].slice(0, pauses.length),
    );
    expect(pauses.length).to.be.above(7);
  });

  it('asks sooner when somebody comes back while it fails', async () => {
    answers = [false, false, false, false];
    poll.join(10 * MINUTE, world);
    await world.pass(75);
    expect(asked).to.deep.equal([10, 30, 70]);
    world.hide();
    await world.pass(10);
    world.comeBack();
    await world.pass(1);
    expect(asked).to.deep.equal([10, 30, 70, 86]);
  });

  it('varies its pauses, so that visitors do not come all at once', async () => {
    world.luck = 0;
    poll.join(100 * MINUTE, world);
    await world.pass(90);
    expect(asked).to.deep.equal([90]);
    world.luck = 0.999;
    await world.pass(220);
    expect(asked).to.deep.equal([90, 180, 290]);
  });

  it('never asks twice at a time', async () => {
    let answer = (_isWell: boolean): void => undefined;
    let count = 0;
    const slow = new Poll(() => {
      count += 1;
      return new Promise((resolve) => {
        answer = resolve;
      });
    });
    slow.join(MINUTE, world);
    await world.pass(5);
    slow.join(MINUTE, world);
    world.comeBack();
    await world.pass(5);
    expect(count).to.equal(1);
    answer(true);
    await world.pass(3);
    expect(count).to.equal(2);
  });
});

describe('an interval', () => {
  for (const [text, minutes] of [
    ['15min', 15],
    ['15', 15],
    [' 2 h ', 120],
    ['1,5h', 90],
    ['0.5 H', 30],
    ['90s', 1.5],
    ['30s', 1],
    ['1 j', 1440],
    ['900d', 1440],
    ['20 mn', 20],
  ] as const) {
    it(`is read as people write it: ${text}`, () => {
      expect(readInterval(text)).to.equal(minutes * MINUTE);
    });
  }

  for (const text of [
    undefined,
    null,
    '',
    ' ',
    'often',
    '-5min',
    '0',
    '5 weeks',
    '1e3',
    '15min '.repeat(9),
    '9'.repeat(9),
  ]) {
    it(`is none where nothing sensible is said: ${String(text)}`, () => {
      expect(readInterval(text)).to.equal(null);
    });
  }
});
