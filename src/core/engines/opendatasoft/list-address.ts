import { tryUrl } from '../../base/try-url.js';
import { LoadError } from '../../source/load-error.js';
import { equals } from './odsql.js';

/** A list of a portal, and what its address asks of it already. */
export interface ListAddress {
  /** `https://…/api/explore/v2.1/catalog/datasets/ID`. */
  readonly base: string;
  /** Where the list is described. */
  readonly about: string;
  /** What every request asks beside its question, in ODSQL; empty for nothing. */
  readonly where: string;
}

const api = /^(.*\/(?:api\/explore|compat-ods)\/v2\.[01]\/catalog\/datasets\/[^/]+)(?:\/.*)?$/;
const fair = /^(.*\/data-fair\/api\/v1)\/datasets\/([^/]+)\/?$/;
const page = /^(.*)\/explore\/(?:embed\/)?dataset\/([^/]+)(?:\/.*)?$/;

/**
 * The list that an address means: of the API, with its `where` and `refine`, or of a page as it stands in the address bar, with what is
 * chosen there (`refine.commune=Brest`).
 * @throws {LoadError} `invalid-address` where it is neither.
 */
export function listAddress(address: string): ListAddress {
  const url = tryUrl(address);
  if (!url) throw new LoadError('invalid-address');
  const [, base] = api.exec(url.pathname) ?? [];
  const [, before = '', id] = page.exec(url.pathname) ?? [];
  const path =
    base ??
    (id === undefined ? null : `${before}/api/explore/v2.1/catalog/datasets/${id}`) ??
    fairPath(url.pathname);
  if (path === null) throw new LoadError('invalid-address');
  const about = path.replace(/\/compat-ods\/v2\.[01]\/catalog\//, '/');
  return { base: url.origin + path, about: url.origin + about, where: asked(url.searchParams).join(' AND ') };
}

/** Data Fair describes a list at one address, and searches it as Opendatasoft does at another. */
function fairPath(path: string): string | null {
  const [, before, id] = fair.exec(path) ?? [];
  return before === undefined || id === undefined ? null : `${before}/compat-ods/v2.1/catalog/datasets/${id}`;
}

function asked(parameters: URLSearchParams): readonly string[] {
  return [...parameters].flatMap(([name, value]) => {
    if (name === 'where' && value.trim() !== '') return [`(${value})`];
    const refined = name === 'refine' ? /^([^:.]+)[:.]"?(.*?)"?$/s.exec(value) : /^refine\.(.+)$/s.exec(name);
    const column = refined?.[1];
    return column === undefined ? [] : [equals(column, name === 'refine' ? (refined?.[2] ?? '') : value)];
  });
}
