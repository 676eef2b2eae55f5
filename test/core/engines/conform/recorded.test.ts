import { existsSync } from 'node:fs';
import { expect } from 'chai';
import { openList } from '../../../../src/core/engines/opensearch/open-list.js';
import { conform } from '../../../engines/conform.mjs';
import { makeRows } from '../../../engines/list.mjs';
import { replay } from '../../../engines/recorded.mjs';
import { answerFrom, openedBy, restoreFetch } from './opened.js';

afterEach(restoreFetch);

describe('Answers that were recorded of a real engine', () => {
  it('agree with brute force: OpenSearch 2.19, three nodes', async () => {
    expect(existsSync('test/engines/recorded/opensearch.json.gz')).to.equal(true);
    // What the adapter asks is what was asked then: else it is to be recorded anew, by `npm run test:engines -- --write`.
    const answers = replay('opensearch');
    if (!answers) throw new Error('Nothing is recorded');
    answerFrom(answers);
    const collection = await openedBy(openList, { url: 'http://127.0.0.1:19200/few', engine: 'opensearch' });
    const { said } = await conform(collection, makeRows(430), {
      words: ({ nom, objet, commune, domaines }) => [nom, objet, commune ?? '', ...domaines],
      asks: (value, column) => column !== 'actif' || /^(?:true|false|)$/.test(value),
    });
    expect(said).to.deep.equal([]);
  });
});
