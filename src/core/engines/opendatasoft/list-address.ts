import { tryUrl } from '../../base/try-url.js';
import { LoadError } from '../../source/load-error.js';
import { chosenDays, equals, literal } from './odsql.js';

/** A list of a portal, and what its address asks of it already. */
export interface ListAddress {
  /** `https://…/api/explore/v2.1/catalog/datasets/ID`. */
  readonly base: string;
  /** Where the list is described. */
  readonly about: string;
  /** What every request asks beside its question, in ODSQL; empty for nothing. */
  readonly where: string;
}

/** Version 2.0 stands beside 2.1 wherever it stands, and answers in another form. */
const api = /^(.*\/(?:api\/explore|compat-ods)\/)v2\.[01](\/catalog\/datasets\/[^/]+)(?:\/.*)?$/;
const fair = /^(.*\/data-fair\/api\/v1)\/datasets\/([^/]+)(?:\/compat-ods(?:\/records)?)?\/?$/;
/** A portal speaks several languages: `/fr/explore/…`; its API has none. */
const page =
  /^(?:\/[a-z]{2}(?:-[a-z]{2})?)?(.*)\/explore\/(?:embed\/)?(?:dataset|assets)\/([^/]+)(?:\/.*)?$/i;

/**
 * The list that an address means: of the API, with its `where` and `refine`, or of a page as it stands in the address bar, with what is
 * chosen there (`refine.commune=Brest`) and looked for (`q=`).
 * @throws {LoadError} `invalid-address` where it is neither.
 */
export function listAddress(address: string): ListAddress {
  const url = tryUrl(address);
  if (!url) throw new LoadError('invalid-address');
  const { origin, pathname, searchParams } = url;
  const path = apiPath(pathname) ?? pagePath(pathname) ?? fairPath(pathname);
  if (path === null) throw new LoadError('invalid-address');
  const about = path.replace(/\/compat-ods\/v2\.1\/catalog\//, '/');
  return { base: origin + path, about: origin + about, where: asked(searchParams).join(' AND ') };
}

function apiPath(path: string): string | null {
  const [, before, after] = api.exec(path) ?? [];
  return before === undefined || after === undefined ? null : `${before}v2.1${after}`;
}

function pagePath(path: string): string | null {
  const [, before, id] = page.exec(path) ?? [];
  return before === undefined || id === undefined
    ? null
    : `${before}/api/explore/v2.1/catalog/datasets/${id}`;
}

/** Data Fair describes a list at one address, and searches it as Opendatasoft does at another. */
function fairPath(path: string): string | null {
  const [, before, id] = fair.exec(path) ?? [];
  return before === undefined || id === undefined ? null : `${before}/compat-ods/v2.1/catalog/datasets/${id}`;
}

function asked(parameters: URLSearchParams): readonly string[] {
  const where = parameters.getAll('where').filter((text) => text.trim() !== '');
  const words = parameters.getAll('q').flatMap((text) => text.split(/\s+/).filter(Boolean));
  return [
    ...where.map((text) => `(${text})`),
    ...words.map((word) => `search(*, ${literal(word)})`),
    ...refined(parameters),
  ];
}

/** What is chosen: `refine=commune:Brest` of the API, `refine.commune=Brest` of a page, `exclude` alike. */
function refined(parameters: URLSearchParams): readonly string[] {
  const chosen = new Map<string, string[]>();
  const excluded: string[] = [];
  for (const [name, value] of parameters) {
    const [, verb, own] = /^(refine|exclude)(?:\.(.+))?$/s.exec(name) ?? [];
    const [, before = '', after = ''] =
      own === undefined ? (/^([^:.]+)[:.]"?(.*?)"?$/s.exec(value) ?? []) : [];
    const [column, wanted] = own === undefined ? [before, after] : [own, value];
    if (verb === undefined || column === '') continue;
    if (verb === 'exclude') excluded.push(`NOT ${holds(column, wanted)}`);
    else chosen.set(column, [...(chosen.get(column) ?? []), wanted]);
  }
  const kept = [...chosen].map(([column, values]) => {
    const tests = values.map((value) => holds(column, value));
    // Boxes of which one is enough are called « disjunctive » by the portal's pages.
    return tests.length > 1 && parameters.has(`disjunctive.${column}`)
      ? `(${tests.join(' OR ')})`
      : tests.join(' AND ');
  });
  return [...kept, ...excluded];
}

/** Days are chosen as `2026/11/30`, `2026/11`. */
function holds(column: string, value: string): string {
  return chosenDays(column, value) ?? equals(column, value);
}
