import { expect } from 'chai';
import { turnToDraw } from '../../src/chrome/drawing-turn.js';
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
    const now = performance.now();
    performance.now = () => now; // a machine that is busy elsewhere may stop between any two of them
    try {
      expect([{}, {}, {}].map(turnToDraw)).to.deep.equal([null, null, null]);
    } finally {
      Reflect.deleteProperty(performance, 'now');
    }
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

  it('tell their author where the address keeps one search for two of them', async () => {
    const src = await publish('alike.csv', 'Nom;Commune\nAviron;Vif\n', { type: 'text/csv' });
    const list = (attributes: string): string =>
      `<actor-directory src="${src}" ${attributes}></actor-directory>`;
    const warned = async (...each: readonly string[]): Promise<readonly string[]> => {
      const told: string[] = [];
      const { warn } = console;
      console.warn = (sentence: string) => told.push(sentence);
      try {
        const page = await mount(`<div>${each.map(list).join('')}</div>`);
        const lists = [...page.querySelectorAll<ActorDirectory>('actor-directory')];
        await until(() => lists.every((one) => titles(one).join() === 'Aviron'));
        await Promise.all(lists.map((one) => one.updateComplete));
        page.remove();
      } finally {
        console.warn = warn;
      }
      return told.filter((sentence) => sentence.includes('another list'));
    };
    expect(await warned('id="one"', 'id="two"', '', 'url-state="off"')).to.deep.equal([]);
    const [same, ...others] = await warned('id="one"', 'id="one"');
    expect(same).to.include('<actor-directory id="one">: another list of the page has the same id');
    expect(others).to.deep.equal([]);
    expect(await warned('', '')).to.deep.equal([]);
  });
});
