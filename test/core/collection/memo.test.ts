import { expect } from 'chai';
import { Memo } from '../../../src/core/collection/memo.js';
import { signal } from './fixture.js';

describe('remembering the work for a question', () => {
  it('begins it once, however often it is asked for before it is done', async () => {
    const memo = new Memo<number>();
    let begun = 0;
    function* work(): Generator<void, number, void> {
      begun++;
      yield;
      return 7;
    }
    expect(await Promise.all([memo.get('q', work), memo.get('q', work)])).to.deep.equal([7, 7]);
    expect([await memo.get('q', work), begun]).to.deep.equal([7, 1]);
  });

  it('forgets what failed, so that it can be tried again', async () => {
    const memo = new Memo<string>();
    const failure = await memo
      .getAsync('q', signal, () => Promise.reject(new Error('no')))
      .catch((error: unknown) => error);
    expect(failure).to.be.instanceOf(Error);
    expect(await memo.getAsync('q', signal, () => Promise.resolve('yes'))).to.equal('yes');
  });

  it('keeps the last few answers and no more', async () => {
    const memo = new Memo<string>(2);
    const made: string[] = [];
    const ask = (key: string): Promise<string> =>
      memo.getAsync(key, signal, () => (made.push(key), Promise.resolve(key)));
    for (const key of ['a', 'b', 'a', 'c', 'a', 'b']) await ask(key);
    expect(made).to.deep.equal(['a', 'b', 'c', 'b']);
  });

  it('gives the work up when the last one who waits has gone, and begins it anew for the next', async () => {
    const memo = new Memo<number>();
    const works: { readonly signal: AbortSignal; readonly done: (value: number) => void }[] = [];
    const ask = (given: AbortSignal): Promise<unknown> =>
      memo
        .getAsync('q', given, (own) => new Promise((done) => works.push({ signal: own, done })))
        .catch((reason: unknown) => reason);
    const [one, other, next] = [new AbortController(), new AbortController(), new AbortController()];
    const asked = [ask(one.signal), ask(other.signal)];
    one.abort('one');
    expect(await asked[0]).to.equal('one');
    expect(works[0]?.signal.aborted).to.equal(false);
    other.abort('other');
    expect(await asked[1]).to.equal('other');
    expect(works[0]?.signal.aborted).to.equal(true);
    const last = ask(next.signal);
    works[0]?.done(1);
    works[1]?.done(2);
    expect([await last, works.length]).to.deep.equal([2, 2]);
    next.abort();
    expect([await ask(signal), works.length]).to.deep.equal([2, 2]);
  });
});
