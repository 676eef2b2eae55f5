import { expect } from 'chai';
import { Memo } from '../../../src/core/collection/memo.js';

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
      .getAsync('q', () => Promise.reject(new Error('no')))
      .catch((error: unknown) => error);
    expect(failure).to.be.instanceOf(Error);
    expect(await memo.getAsync('q', () => Promise.resolve('yes'))).to.equal('yes');
  });

  it('keeps the last few answers and no more', async () => {
    const memo = new Memo<string>(2);
    const made: string[] = [];
    const ask = (key: string): Promise<string> =>
      memo.getAsync(key, () => (made.push(key), Promise.resolve(key)));
    for (const key of ['a', 'b', 'a', 'c', 'a', 'b']) await ask(key);
    expect(made).to.deep.equal(['a', 'b', 'c', 'b']);
  });
});
