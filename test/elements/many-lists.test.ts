import { expect } from 'chai';
import { turnToDraw } from '../../src/controllers/drawing-turn.js';
import type { ActorDirectory } from '../../src/index.js';
import '../../src/index.js';
import { mount, publish, until } from '../support/page.js';
import { titles } from './actor-directory/directory.js';

/** Keeps the thread for longer than a frame. */
function draw(): void {
  for (const start = performance.now(); performance.now() < start + 20;);
}

const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

describe('many lists in a page', () => {
  beforeEach(nextTask);

  it('draw in one go as long as it takes no time', () => {
    expect([{}, {}, {}].map(turnToDraw)).to.deep.equal([null, null, null]);
  });

  it('take turns where drawing takes time, in the order they asked', async () => {
    const drawn: string[] = [];
    const asked = ['first', 'second', 'third'].map(async (name) => {
      const turn = turnToDraw({ name });
      if (turn) await turn;
      draw();
      drawn.push(name);
    });
    expect(drawn).to.deep.equal(['first']);
    await Promise.all(asked);
    expect(drawn).to.deep.equal(['first', 'second', 'third']);
  });

  it('never let one wait for itself', () => {
    const host = {};
    expect(turnToDraw(host)).to.equal(null);
    draw();
    expect(turnToDraw(host)).to.equal(null);
  });

  it('are all drawn, and all follow a search', async () => {
    const src = await publish('many.csv', 'Nom;Commune\nAviron;Vif\nBoxe;Claix\nJudo;Vif\n', {
      type: 'text/csv',
    });
    const tags = `<actor-directory src="${src}" url-state="off"></actor-directory>`.repeat(12);
    const page = await mount(`<div>${tags}</div>`);
    const lists = [...page.querySelectorAll<ActorDirectory>('actor-directory')];
    await until(() => lists.every((list) => titles(list).join() === 'Aviron,Boxe,Judo'));
    for (const list of lists) list.selection = { words: 'judo' };
    await until(() => lists.every((list) => titles(list).join() === 'Judo'));
    expect(lists).to.have.length(12);
  });
});
