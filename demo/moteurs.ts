import { asPortalList, asResource, makeRows } from '../test/engines/list.mjs';
import { portalAnswer } from '../test/engines/stand-ins/portal.mjs';
import { tabularAnswer } from '../test/engines/stand-ins/tabular.mjs';

/**
 * Answers in place of a portal and of data.gouv.fr, in the page itself: what is asked of two invented hosts goes nowhere. These are the
 * stand-ins that the adapters are tested on.
 */

const communes = [
  'Échirolles',
  'Grenoble',
  'Eybens',
  'Claix',
  'Vif',
  'Fontaine',
  'Meylan',
  'Voiron',
] as const;

const rows = makeRows(20_000).map((row, at) => ({
  ...row,
  commune: row.commune === null ? null : (communes[(at * 7) % communes.length] ?? null),
}));

const lists = new Map([['associations', asPortalList(rows)]]);
const resources = new Map([['0a1b', asResource(rows)]]);

const ownFetch = window.fetch.bind(window);

window.fetch = (input, options) => {
  const url = new URL(input instanceof Request ? input.url : input, document.baseURI);
  const answer = url.hostname.endsWith('.example') ? answerAt(url) : null;
  if (!answer) return ownFetch(input, options);
  if (options?.signal?.aborted) return Promise.reject(options.signal.reason as Error);
  return Promise.resolve(new Response(answer.body, { status: answer.status, headers: answer.headers }));
};

function answerAt(url: URL): ReturnType<typeof portalAnswer> {
  return portalAnswer(lists, url) ?? tabularAnswer(resources, url);
}
