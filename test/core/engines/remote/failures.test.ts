import { expect } from 'chai';
import { openList as openIndex } from '../../../../src/core/engines/opensearch/open-list.js';
import { openList as openPortal } from '../../../../src/core/engines/opendatasoft/open-list.js';
import { openList as openResource } from '../../../../src/core/engines/tabular/open-list.js';
import { askJson } from '../../../../src/core/engines/remote/ask-json.js';
import { asLoadError } from '../../../../src/core/source/load-error.js';
import { empty, scope } from '../../../engines/conform.mjs';
import { asPortalList, makeRows } from '../../../engines/list.mjs';
import { portalAnswer } from '../../../engines/stand-ins/portal.mjs';
import type { Answered } from '../../../engines/answering.mjs';
import { answerFrom, openedBy, restoreFetch, signal } from './../conform/opened.js';

afterEach(restoreFetch);

const codeOf = (promise: Promise<unknown>): Promise<string> =>
  promise.then(
    () => 'an answer',
    (cause: unknown) => asLoadError(cause).code,
  );

const answered = (status: number, body: string, headers = {}): Answered => ({ status, body, headers });

describe('An engine that does not answer as it should', () => {
  for (const [name, answer, code] of [
    ['refuses what needs a key', answered(401, '{}'), 'http-401'],
    ['forbids', answered(403, '{}'), 'http-401'],
    ['does not know the list', answered(404, '{}'), 'http-404'],
    ['does not understand the question', answered(400, '{"message":"Unknown field"}'), 'question-refused'],
    ['has an error of its own', answered(500, '<h1>Error</h1>'), 'http-other'],
    ['has too much to do', answered(429, '{}'), 'busy'],
    ['has too much to do for an hour', answered(503, '', { 'retry-after': '3600' }), 'busy'],
    [
      'has no quota left',
      answered(429, '{"errorcode":10005,"reset_time":"2026-12-01T00:00:00Z","limit_time_unit":"day"}'),
      'quota',
    ],
    ['answers half', answered(200, '{"total_count": 12, "results": [{"nom": "A'), 'half-answer'],
    ['answers with a page', answered(200, '<!doctype html><p>Maintenance'), 'unknown-answer'],
    ['answers nothing', answered(200, ''), 'unknown-answer'],
  ] as const)
    it(`${name}: ${code}`, async () => {
      answerFrom(() => answer);
      expect(await codeOf(askJson('https://engine.example/', signal))).to.equal(code);
    });

  it('sees when it is to be asked again, as seconds or as a moment', async () => {
    const soon = new Date(Date.now() + 5000).toUTCString();
    for (const [text, least, most] of [
      ['7', 7000, 7000],
      [soon, 3000, 5000],
    ] as const) {
      answerFrom(() => answered(503, '', { 'retry-after': text }));
      const error = (await askJson('https://engine.example/', signal).catch((cause: unknown) => cause)) as {
        readonly after: number;
      };
      expect(error.after).to.be.within(least, most);
    }
  });

  for (const address of [
    'ftp://engine.example/',
    'javascript:alert(1)',
    'https://me:secret@engine.example/',
    'nothing',
  ])
    it(`is not asked at ${address}`, async () => {
      const asked = answerFrom(() => answered(200, '{}'));
      expect(await codeOf(askJson(address, signal))).to.equal('invalid-address');
      expect(asked.length).to.equal(0);
    });

  it('is asked without cookies, referrer or headers of ours', async () => {
    const seen: RequestInit[] = [];
    globalThis.fetch = (_, options = {}) => {
      seen.push(options);
      return Promise.resolve(new Response('{}'));
    };
    await askJson('https://engine.example/', signal);
    expect(seen[0]?.credentials).to.equal('omit');
    expect(seen[0]?.referrerPolicy).to.equal('no-referrer');
    expect(seen[0]?.headers).to.equal(undefined);
  });
});

describe('Answers of another version, or of nobody', () => {
  /** Values of every shape in place of what an adapter reads. */
  const shapes: readonly unknown[] = [
    null,
    0,
    'text',
    [],
    {},
    [[]],
    { results: {} },
    { total_count: -1, results: [] },
  ];

  for (const [name, open, url] of [
    ['Opendatasoft', openPortal, 'https://portal.example/explore/dataset/a/'],
    ['data.gouv.fr', openResource, 'https://tabular-api.data.gouv.fr/api/resources/a/'],
    ['OpenSearch', openIndex, 'https://engine.example/index'],
  ] as const)
    it(`${name}: are told, and break nothing`, async () => {
      for (const shape of shapes) {
        answerFrom(() => answered(200, JSON.stringify(shape)));
        expect(['unknown-answer', 'half-answer', 'no-rows']).to.include(
          await codeOf(openedBy(open, { url })),
        );
      }
    });

  it('a list whose field has gone under way: the question is refused, the next one is asked as ever', async () => {
    const list = asPortalList(makeRows(30)) as { fields: readonly { readonly name: string }[] };
    const lists = new Map<string, object>([['a', list]]);
    answerFrom((url) => portalAnswer(lists, url));
    const collection = await openedBy(openPortal, { url: 'https://portal.example/explore/dataset/a/' });
    const selection = { ...empty, filters: { commune: ['Grenoble'] } };
    lists.set('a', { ...list, fields: list.fields.filter(({ name }) => name !== 'commune') });
    expect(await codeOf(collection.ask({ selection, scope }, signal))).to.equal('question-refused');
    lists.set('a', list);
    expect(await codeOf(collection.ask({ selection, scope }, signal))).to.equal('an answer');
  });

  it('hostile cells become text', async () => {
    const rows = [
      {
        reference: 'R1',
        nom: { toString: 'x', __proto__: { a: 1 } },
        objet: [[['deep']], null, 1, { lat: 1, lon: 2 }],
      },
    ];
    const list = { ...asPortalList(makeRows(3)), rows };
    answerFrom((url) => portalAnswer(new Map([['a', list]]), url));
    const collection = await openedBy(openPortal, { url: 'https://portal.example/explore/dataset/a/' });
    const { entries } = await collection.ask(
      { selection: empty, scope: { ...scope, sort: '', facets: [] } },
      signal,
    );
    expect(entries[0]?.cells.every((cell) => typeof cell === 'string')).to.equal(true);
  });
});
