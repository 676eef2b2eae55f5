import { expect } from 'chai';
import { Refusal } from '../../../../src/core/engines/remote/ask-json.js';
import { limits, Traffic } from '../../../../src/core/engines/remote/traffic.js';
import { LoadError } from '../../../../src/core/source/load-error.js';
import { atOnce, restoreFetch } from '../conform/opened.js';

afterEach(restoreFetch);

const { signal } = new AbortController();

/** Requests that stay on their way until somebody answers them. */
function held(): {
  ask: (address: string, signal: AbortSignal) => Promise<unknown>;
  asked: string[];
  aborted: string[];
  answer: () => void;
} {
  const asked: string[] = [];
  const aborted: string[] = [];
  const open: (() => void)[] = [];
  return {
    ask: (address, given) => {
      asked.push(address);
      given.addEventListener('abort', () => aborted.push(address));
      return new Promise((resolve) => {
        open.push(() => {
          resolve(address);
        });
      });
    },
    asked,
    aborted,
    answer: () => {
      open.shift()?.();
    },
  };
}

/** Lets everything happen that waits for nothing. */
const settle = async (): Promise<void> => {
  for (let turn = 0; turn < 50; turn++) await Promise.resolve();
};

const addresses = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, at) => `https://engine.example/${String(at)}`);

describe('What a page asks of one host', () => {
  it('is four requests at once', async () => {
    const { ask, asked, answer } = held();
    const traffic = new Traffic(ask, atOnce());
    const answers = addresses(5).map((address) => traffic.get(address, signal));
    await settle();
    expect(asked.length).to.equal(limits.atOnce);
    answer();
    await settle();
    expect(asked.length).to.equal(5);
    for (let at = 0; at < 4; at++) answer();
    expect(await Promise.all(answers)).to.deep.equal(addresses(5));
  });

  it('is five requests a second', async () => {
    const clock = atOnce();
    const begun: number[] = [];
    const traffic = new Traffic(() => {
      begun.push(clock.now());
      return Promise.resolve(null);
    }, clock);
    for (const address of addresses(17)) await traffic.get(address, signal);
    for (const [at, time] of begun.entries())
      if (at >= limits.perSecond) expect(time - (begun[at - limits.perSecond] ?? 0)).to.be.at.least(1000);
  });

  it('is each address once, on its way and afterwards, for fifty of them', async () => {
    let asked = 0;
    const traffic = new Traffic(() => Promise.resolve(++asked), atOnce());
    const [first = ''] = addresses(1);
    await Promise.all([traffic.get(first, signal), traffic.get(first, signal)]);
    await traffic.get(first, signal);
    expect(asked).to.equal(1);
    for (const address of addresses(limits.kept + 1)) await traffic.get(address, signal);
    await traffic.get(first, signal);
    expect(asked, 'the oldest is forgotten').to.equal(limits.kept + 2);
  });

  it('is given up when nobody waits for it any more, and not before', async () => {
    const { ask, aborted } = held();
    const traffic = new Traffic(ask, atOnce());
    const [one, other] = [new AbortController(), new AbortController()];
    const address = 'https://engine.example/';
    const answers = [one, other].map((each) => traffic.get(address, each.signal).catch(() => 'gone'));
    await settle();
    one.abort();
    await settle();
    expect(aborted).to.deep.equal([]);
    other.abort();
    await settle();
    expect(aborted).to.deep.equal([address]);
    expect(await Promise.all(answers)).to.deep.equal(['gone', 'gone']);
  });

  it('never begins a request that was given up while it waited for its turn', async () => {
    const { ask, asked, answer } = held();
    const traffic = new Traffic(ask, atOnce());
    const gone = new AbortController();
    for (const address of addresses(4)) void traffic.get(address, signal);
    const late = traffic.get('https://engine.example/late', gone.signal).catch(() => 'gone');
    await settle();
    gone.abort();
    answer();
    await settle();
    expect(await late).to.equal('gone');
    expect(asked).to.deep.equal(addresses(4));
  });

  it('is asked again after one, two and four seconds where a host has too much to do, then told as busy', async () => {
    const clock = atOnce();
    let asked = 0;
    const traffic = new Traffic(() => {
      asked++;
      return Promise.reject(new Refusal(503, null));
    }, clock);
    const error: unknown = await traffic
      .get('https://engine.example/', signal)
      .catch((cause: unknown) => cause);
    expect((error as LoadError).code).to.equal('busy');
    expect(asked).to.equal(4);
    expect(clock.pauses.filter((pause) => pause > 0)).to.deep.equal([1000, 2000, 4000]);
  });

  it('waits as long as the host says, for everybody; where that is long, nobody waits', async () => {
    const clock = atOnce();
    let refusals = [3000];
    const traffic = new Traffic(() => {
      const [pause, ...rest] = refusals;
      refusals = rest;
      return pause === undefined ? Promise.resolve('answer') : Promise.reject(new Refusal(429, pause));
    }, clock);
    expect(await traffic.get('https://engine.example/1', signal)).to.equal('answer');
    expect(clock.pauses).to.deep.equal([3000]);
    refusals = [3_600_000];
    for (const address of ['https://engine.example/2', 'https://engine.example/3']) {
      const error: unknown = await traffic.get(address, signal).catch((cause: unknown) => cause);
      expect((error as LoadError).code).to.equal('busy');
    }
    expect(clock.pauses).to.deep.equal([3000]);
  });

  it('rests as long as somebody waits because the host wants a pause, and tells so', async () => {
    let isBusy = true;
    let go: () => void = () => undefined;
    let time = 0;
    const waiting = new Promise<void>((resolve) => (go = resolve));
    const traffic = new Traffic(
      () => (isBusy ? Promise.reject(new Refusal(429, 2000)) : Promise.resolve('answer')),
      {
        now: () => time,
        wait: async (pause) => {
          await waiting;
          time += pause;
        },
      },
    );
    const told: boolean[] = [];
    const leave = traffic.rest.subscribe(() => told.push(traffic.rest.isOn));
    const gone = new AbortController();
    const left = traffic.get('https://engine.example/left', gone.signal).catch(() => 'gone');
    const answer = traffic.get('https://engine.example/', signal);
    await settle();
    expect(traffic.rest.isOn).to.equal(true);
    gone.abort();
    expect(await left).to.equal('gone');
    expect(traffic.rest.isOn).to.equal(true);
    isBusy = false;
    go();
    expect(await answer).to.equal('answer');
    expect(told).to.deep.equal([true, false]);
    leave();
  });

  it('does not keep a failure', async () => {
    let isDown = true;
    const traffic = new Traffic(
      () => (isDown ? Promise.reject(new LoadError('timeout')) : Promise.resolve('answer')),
      atOnce(),
    );
    const address = 'https://engine.example/';
    await traffic.get(address, signal).catch(() => undefined);
    isDown = false;
    expect(await traffic.get(address, signal)).to.equal('answer');
  });

  it('does not keep an answer that cannot be read', async () => {
    const answers = ['of another version', 'answer'];
    const traffic = new Traffic(() => Promise.resolve(answers.shift()), atOnce());
    const exchange = {
      addresses: ['https://engine.example/'],
      read: ([body]: readonly unknown[]): unknown => {
        if (body !== 'answer') throw new LoadError('unknown-answer');
        return body;
      },
    };
    const failure = await traffic.exchange(exchange, signal).catch((error: unknown) => error);
    expect(failure).to.have.property('code', 'unknown-answer');
    expect(await traffic.exchange(exchange, signal)).to.equal('answer');
  });
});
