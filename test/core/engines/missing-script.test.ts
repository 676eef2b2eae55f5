import { expect } from 'chai';
import { vi } from 'vitest';
import { emptySelection } from '../../../src/core/collection/selection.js';
import { LoadError } from '../../../src/core/source/load-error.js';
import { collectionOf, schemaOf, scopeOf, signal } from '../collection/fixture.js';

const search = '../../../src/core/collection/word-search.js';

describe('a script that searching needs', () => {
  it('is told where it cannot be had, and asked for again by the next question', async () => {
    const collection = collectionOf(schemaOf({ nom: { role: 'title' } }), [['Couture'], ['Chorale']]);
    const question = { selection: { ...emptySelection, words: 'chorale' }, scope: scopeOf() };
    vi.doMock(search, () => {
      throw new Error('404');
    });
    const reason = await collection.ask(question, signal).catch((error: unknown) => error);
    expect(reason).to.be.instanceOf(LoadError).with.property('code', 'missing-script');
    expect(reason).to.have.property('cause').that.is.instanceOf(Error);
    expect((await collection.ask({ ...question, selection: emptySelection }, signal)).count).to.equal(2);
    vi.doUnmock(search);
    expect((await collection.ask(question, signal)).count).to.equal(1);
  });
});
