import { expect } from 'chai';
import { failureSentence } from '../../../../src/locale/failures.js';
import { codesOf, errorOf, readText } from '../../table/reading.js';

/** Answers of programs that have no list to give, each with the words of it. */
const reports: readonly (readonly [from: string, answer: unknown, said: string | null])[] = [
  ['a key that is over', { error: { code: 401, message: 'API key expired' } }, 'API key expired'],
  ['a code and nothing else', { error: 'NOT_FOUND' }, 'NOT_FOUND'],
  ['a server of maps', { error: { code: 498, message: 'Invalid token.', details: [] } }, 'Invalid token.'],
  [
    'a query in a graph',
    { errors: [{ message: 'Cannot query field "nom"', locations: [{ line: 1, column: 9 }] }] },
    'Cannot query field "nom"',
  ],
  ['a query in a graph, with its data', { data: null, errors: [{ message: 'Forbidden' }] }, 'Forbidden'],
  [
    'a problem in detail (RFC 9457)',
    { type: 'about:blank', title: 'Not Found', status: 404, detail: 'No list of this name' },
    'No list of this name',
  ],
  [
    'a site of news',
    { code: 'rest_no_route', message: 'Aucune route ne correspond', data: { status: 404 } },
    'Aucune route ne correspond',
  ],
  [
    'a catalogue of data',
    {
      help: 'https://data.example.org/help',
      success: false,
      error: { __type: 'Not Found', message: 'Introuvable' },
    },
    'Introuvable',
  ],
  [
    'authorisation',
    { error: 'invalid_token', error_description: 'The access token expired' },
    'The access token expired',
  ],
  ['a message alone', { message: 'Unauthenticated.' }, 'Unauthenticated.'],
  [
    'a detail alone',
    { detail: 'Authentication credentials were not provided.' },
    'Authentication credentials were not provided.',
  ],
  [
    'a table of answers',
    { object: 'error', status: 404, code: 'object_not_found', message: 'No database' },
    'No database',
  ],
  [
    'a list of errors',
    { errors: [{ status: '403', title: 'Forbidden', detail: 'Liste privée' }] },
    'Liste privée',
  ],
  [
    'an index',
    {
      error: { root_cause: [{ type: 'index_not_found_exception' }], reason: 'no such index [x]' },
      status: 404,
    },
    'no such index [x]',
  ],
  [
    'a spreadsheet',
    { status: 'error', errors: [{ reason: 'access_denied', message: 'Accès refusé' }] },
    'Accès refusé',
  ],
  ['an empty page of a list', { results: [], error: 'Quota dépassé', count: 0 }, 'Quota dépassé'],
  ['French words', { erreur: 'Clé inconnue', code: 12 }, 'Clé inconnue'],
  ['a gateway', { fault: { faultstring: 'Rate limit', detail: { errorcode: 'x' } } }, 'Rate limit'],
  ['no words at all', { success: false }, null],
  ['words in a list', { errors: ['Paramètre inconnu : limit'] }, 'Paramètre inconnu : limit'],
];

/** Answers that are none of these, and how many entries they hold. */
const lists: readonly (readonly [from: string, answer: unknown, rows: number])[] = [
  ['an error that is none', { error: null, results: [{ nom: 'Judo' }, { nom: 'Go' }] }, 2],
  ['no errors', { errors: [], data: [{ nom: 'Judo' }, { nom: 'Go' }] }, 2],
  ['a query that was answered', { status: 'ok', success: true, items: [{ nom: 'Judo' }] }, 1],
  ['an empty list', { status: 200, message: 'OK', data: [] }, 0],
  ['one thing with a message', { id: 3, nom: 'Judo', message: 'Venez nombreux', commune: 'Die' }, 1],
  ['one thing with a state', { nom: 'Judo', status: 'open', ville: 'Die' }, 1],
];

describe('an answer in JSON that reports an error', () => {
  for (const [from, answer, said] of reports)
    it(`is told as such, in its words: ${from}`, async () => {
      const error = await errorOf(readText(JSON.stringify(answer)));
      expect([error.code, error.said]).to.deep.equal(['reported-error', said]);
    });

  for (const [from, answer, rows] of lists)
    it(`is something else: ${from}`, async () => {
      expect((await readText(JSON.stringify(answer))).rows).to.have.length(rows);
    });

  it('tells the owner what the source says, cut short', async () => {
    const error = await errorOf(readText(JSON.stringify({ error: `Clé  expirée ${'x'.repeat(900)}` })));
    expect(error.said)
      .to.have.length.below(310)
      .and.match(/^Clé expirée x+…$/);
    expect(
      failureSentence({ code: error.code, status: null, line: null, said: 'Clé expirée' }, 'fr'),
    ).to.equal(
      'La source répond par une erreur au lieu de la liste\u00a0: «\u202fClé expirée\u202f». Vérifiez l’adresse du fichier, et la clé d’accès s’il en faut une.',
    );
    expect(failureSentence({ code: error.code, status: null, line: null, said: null }, 'en')).to.match(
      /instead of the list\. Check/,
    );
  });

  it('may stand beside entries, which are shown', async () => {
    const table = await readText(
      JSON.stringify({
        elements: [{ nom: 'Judo' }, { nom: 'Go' }],
        errors: [{ message: 'Query timed out' }],
      }),
    );
    expect(table.rows).to.deep.equal([['Judo'], ['Go']]);
    expect(table.problems).to.deep.equal([{ code: 'partial-answer', sample: 'Query timed out' }]);
    expect(
      codesOf(await readText('{"remark":"runtime error: timed out","elements":[{"nom":"Go"}]}')),
    ).to.deep.equal(['partial-answer']);
  });
});
