import { expect } from 'chai';
import { allOf } from '../../../src/core/collection/all-of.js';
import type { Collection } from '../../../src/core/collection/collection.js';
import type { Question } from '../../../src/core/collection/question.js';
import { emptySelection, type Selection } from '../../../src/core/collection/selection.js';
import { FirstCollection } from '../../../src/core/engines/local/first-collection.js';
import type { Row } from '../../../src/core/table/table.js';
import { collectionOf, schemaOf, scopeOf, signal, tableOf } from './fixture.js';

const schema = schemaOf({ nom: { role: 'title' }, rang: { type: 'number' } });

const rowsOf = (count: number): readonly Row[] =>
  Array.from({ length: count }, (_, row) => [`Atelier ${String(row)}`, String((row * 7919) % count)]);

const asking = (part: Partial<Selection> = {}): Question => ({
  selection: { ...emptySelection, ...part },
  scope: scopeOf({ facets: [{ column: 'nom', kind: 'letter', match: 'any' }] }),
});

const reasonOf = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => null,
    (reason: unknown) => reason,
  );

/** Rows that tell how often somebody looks into one. */
function watched(rows: readonly Row[]): { rows: readonly Row[]; looks: () => number } {
  let count = 0;
  const get = (row: Row, key: PropertyKey): unknown => ((count += 1), Reflect.get(row, key));
  return { rows: rows.map((row) => new Proxy(row, { get })), looks: () => count };
}

describe('a question that is aborted', () => {
  it('is refused without any work where that comes first', async () => {
    const { rows, looks } = watched(rowsOf(50));
    const given = AbortSignal.abort(new Error('gone'));
    for (const collection of [
      collectionOf(schema, rows),
      new FirstCollection(tableOf(schema, rows), schema),
    ]) {
      const before = looks();
      expect(await reasonOf(collection.ask(asking({ words: 'atelier' }), given))).to.equal(given.reason);
      expect(await reasonOf(allOf(collection, asking(), given))).to.equal(given.reason);
      expect(await reasonOf(collection.find('atelier-3', scopeOf(), given))).to.equal(given.reason);
      expect(looks() - before).to.equal(0);
    }
  });

  it('rejects at once with the reason of its signal, and the next one is answered', async () => {
    const rows = rowsOf(30_000);
    const collection = collectionOf(schema, rows);
    const typing = new AbortController();
    const [one, two] = [asking({ words: 'atelier 1', sort: 'rang' }), asking({ words: 'atelier 12' })];
    let isAnswered = false;
    const first = reasonOf(collection.ask(one, typing.signal));
    const next = collection.ask(two, signal);
    void next.then(() => (isAnswered = true));
    typing.abort(new Error('another letter'));
    expect(await first).to.equal(typing.signal.reason);
    expect(isAnswered).to.equal(false);
    const undisturbed = collectionOf(schema, rows);
    for (const question of [two, one])
      expect(await collection.ask(question, signal)).to.deep.equal(await undisturbed.ask(question, signal));
    expect((await next).count).to.be.greaterThan(1000);
  });

  it('stops its own work, and leaves what later questions need as well', async () => {
    const looksAfter = async (leave: boolean): Promise<number> => {
      const { rows, looks } = watched(rowsOf(2000));
      const collection = collectionOf(schema, rows);
      const typing = new AbortController();
      const first = leave ? reasonOf(collection.ask(asking({ sort: 'rang' }), typing.signal)) : null;
      typing.abort();
      await first;
      await collection.ask(asking(), signal);
      return looks();
    };
    // Both read the values of the filter, once; nobody waits for the order any more.
    expect(await looksAfter(true)).to.equal(await looksAfter(false));
  });

  it('takes nothing from others who ask the same', async () => {
    const collection = collectionOf(schema, rowsOf(5000));
    const leaving = new AbortController();
    const question = asking({ words: 'ateliers', sort: '-rang' });
    const first = reasonOf(collection.ask(question, leaving.signal));
    const second = collection.ask(question, signal);
    leaving.abort();
    expect(await first).to.equal(leaving.signal.reason);
    expect((await second).entries[0]?.cells[1]).to.equal('4999');
  });

  it('gives no further slice', async () => {
    const collection = collectionOf(schema, rowsOf(5000));
    const leaving = new AbortController();
    let slices = 0;
    const given = async (): Promise<void> => {
      for await (const slice of collection.each(asking(), leaving.signal)) {
        expect(slice).to.have.length(1000);
        if (++slices === 2) leaving.abort();
      }
    };
    expect(await reasonOf(given())).to.equal(leaving.signal.reason);
    expect(slices).to.equal(2);
  });
});

describe('every record of a question', () => {
  for (const count of [0, 1, 999, 1000, 1001, 100_000]) {
    it(`comes in slices, once and in order: ${String(count)}`, async () => {
      const rows = rowsOf(count);
      const places = [...rows.keys()];
      const byRank = [...places].sort((one, other) => Number(rows[other]?.[1]) - Number(rows[one]?.[1]));
      const whole = collectionOf(schema, rows);
      const indexes = async (collection: Collection, question: Question): Promise<readonly number[]> =>
        (await allOf(collection, question, signal)).map(({ index }) => index);
      expect(await indexes(whole, asking({ page: 7 })), 'file').to.deep.equal(places);
      expect(await indexes(whole, asking({ sort: '-rang' })), 'sorted').to.deep.equal(byRank);
      const first = new FirstCollection(tableOf(schema, rows, false), schema);
      expect(await indexes(first, asking()), 'still coming').to.deep.equal(places);
    });
  }

  it('is what the pages hold one after another', async () => {
    const collection = collectionOf(schema, rowsOf(90));
    const part = { words: 'atelier', sort: 'rang' };
    const all = await allOf(collection, asking(part), signal);
    const { pages } = await collection.ask(asking(part), signal);
    expect(pages).to.equal(5);
    for (let page = 1; page <= pages; page++) {
      const { entries } = await collection.ask(asking({ ...part, page }), signal);
      expect(entries).to.deep.equal(all.slice((page - 1) * 20, page * 20));
    }
  });
});

describe('what is wanted of a question', () => {
  const collection = collectionOf(schema, rowsOf(40));

  it('is all that is answered', async () => {
    const whole = await collection.ask(asking(), signal);
    expect([whole.entries.length, whole.facets.length]).to.deep.equal([20, 1]);
    const counts = await collection.ask({ ...asking(), wanted: { page: false, counts: true } }, signal);
    expect(counts).to.deep.equal({ ...whole, entries: [] });
    const page = await collection.ask({ ...asking(), wanted: { page: true, counts: false } }, signal);
    expect(page).to.deep.equal({ ...whole, facets: [] });
  });

  it('says whether what was typed is looked for to its end', async () => {
    const cut = async (words: string): Promise<boolean> =>
      (await collection.ask(asking({ words }), signal)).cut;
    expect(await cut('atelier '.repeat(20))).to.equal(true);
    expect(await cut('atelier 1')).to.equal(false);
    expect(await cut('')).to.equal(false);
  });
});
