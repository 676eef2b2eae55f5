import { expect } from 'chai';
import fc from 'fast-check';
import type { ActorDirectory } from '../../src/index.js';
import '../../src/index.js';
import { until } from '../support/page.js';
import { queryByRole } from '../support/query.js';
import { titles } from './actor-directory/directory.js';
import { holdTimers, type HeldTimers } from '../support/clock.js';

const names = ['Aviron', 'Boxe', 'Judo'] as const;
type Name = (typeof names)[number];

/** What happens to an element, in any order, while answers come in any order. */
type Step = { readonly act: 'src'; readonly name: Name } | { readonly act: 'remove' | 'return' | 'poll' };

const steps: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ act: fc.constant('src' as const), name: fc.constantFrom(...names) }),
  fc.record({ act: fc.constantFrom('remove' as const, 'return' as const, 'poll' as const) }),
);

const rows = (title: string): string =>
  `Nom;Commune\n${title};Vif\nAutre ${title};Claix\nTiers ${title};Vif\n`;

/** Long enough for what is already there to be read, understood and drawn. */
const settle = async (element: ActorDirectory): Promise<void> => {
  for (let turn = 0; turn < 4; turn++) {
    await new Promise((resolve) => setTimeout(resolve));
    await element.updateComplete;
  }
};

let runs = 0;

/** A server whose answers come when the scheduler wants it, each good or bad as drawn, each good one different from the last. */
class Server {
  readonly flying = new Map<string, number>();
  readonly answered = new Map<string, string | null>();
  worst = 0;
  #version = 0;
  readonly #scheduler: fc.Scheduler;
  readonly #outcomes: readonly boolean[];

  constructor(scheduler: fc.Scheduler, outcomes: readonly boolean[]) {
    this.#scheduler = scheduler;
    this.#outcomes = outcomes;
  }

  readonly fetch = async (address: RequestInfo | URL, options?: RequestInit): Promise<Response> => {
    const url = address instanceof Request ? address.url : String(address);
    const name = /(\w+)\.csv$/.exec(url)?.[1] ?? '';
    const signal = options?.signal;
    this.#fly(url, 1);
    const landed = new Promise<never>((_resolve, reject) => {
      signal?.addEventListener('abort', () => {
        reject(new DOMException('nobody wants it any more', 'AbortError'));
      });
    });
    const turn = this.#scheduler.schedule(Promise.resolve(), `answer ${name}`);
    try {
      await Promise.race([turn, landed]);
      return this.#answer(url, name);
    } finally {
      this.#fly(url, -1);
    }
  };

  #fly(url: string, change: 1 | -1): void {
    const now = (this.flying.get(url) ?? 0) + change;
    this.flying.set(url, now);
    this.worst = Math.max(this.worst, now);
  }

  #answer(url: string, name: string): Response {
    this.#version += 1;
    const isGood = this.#outcomes[this.#version % this.#outcomes.length] ?? true;
    const title = `${name} ${String(this.#version)}`;
    this.answered.set(url, isGood ? title : null);
    return isGood ? new Response(rows(title)) : new Response('', { status: 500 });
  }
}

describe('Whatever happens in whatever order', () => {
  let timers: HeldTimers;
  const trueFetch = window.fetch;

  beforeEach(() => {
    timers = holdTimers(10_000);
  });

  afterEach(() => {
    window.fetch = trueFetch;
    document.querySelector('[data-race]')?.remove();
  });

  const play = async (scheduler: fc.Scheduler, story: readonly Step[], outcomes: readonly boolean[]) => {
    runs += 1;
    const server = new Server(scheduler, outcomes);
    window.fetch = server.fetch;
    const addressOf = (name: Name): string => `${location.origin}/race/${String(runs)}/${name}.csv`;
    const element = document.createElement('actor-directory');
    element.toggleAttribute('data-race', true);
    element.setAttribute('refresh', '15min');
    let drawn: string | null = null;
    const look = (): void => {
      if (drawn !== null) expect(element.shadowRoot?.innerHTML, 'drawn after removal').to.equal(drawn);
    };
    const acts = {
      src: (step: Step) => {
        if (step.act === 'src') element.setAttribute('src', addressOf(step.name));
      },
      remove: () => {
        element.remove();
      },
      return: () => {
        document.body.append(element);
      },
      poll: () => {
        timers.goOff(60_000);
      },
    };
    acts.return();
    for (const step of story) {
      look();
      acts[step.act](step);
      // An attribute that is set on an element that is not in the page is drawn, as always with Lit.
      await settle(element);
      drawn = element.isConnected ? null : (element.shadowRoot?.innerHTML ?? '');
      if (scheduler.count() > 0 && step.act !== 'remove') await scheduler.waitNext(1);
    }
    acts.return();
    drawn = null;
    const last = story.findLast((step) => step.act === 'src');
    await until(async () => {
      await settle(element);
      if (scheduler.count() > 0) await scheduler.waitNext(1);
      return scheduler.count() === 0;
    });
    await settle(element);
    expect(server.worst, 'requests for an address at a time').to.be.at.most(1);
    if (last?.act === 'src') await expectWish(element, last.name, server.answered.get(addressOf(last.name)));
    element.remove();
  };

  /** @param answered The title that came last from the address, null where a failure did. */
  const expectWish = async (element: ActorDirectory, name: Name, answered: string | null | undefined) => {
    const shown = await until(() => titles(element)[0] ?? (queryByRole(element, 'alert') && 'failure'));
    if (answered) await until(() => titles(element)[0] === answered);
    else expect(shown === 'failure' || shown.startsWith(`${name} `), shown).to.equal(true);
  };

  it('the last wish wins, nothing is drawn after removal, an address is asked once at a time', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.scheduler(),
        fc.array(steps, { minLength: 1, maxLength: 12 }),
        fc.array(fc.boolean(), { minLength: 1, maxLength: 8 }),
        play,
      ),
      { numRuns: 60 },
    );
    expect(runs).to.be.above(5);
  });
});
