import { nearOf } from './near-place.js';
import type { Places } from './places.js';
import { departmentOf, townKey } from './said-town.js';
import { tablesIn } from './tables/fetch-tables.js';
import type { Tables } from './tables/tables.js';

/** A place that a visitor may mean. */
export interface Suggestion {
  /** As a selection holds it. */
  readonly near: string;
  readonly name: string;
  /** What tells it from others of that name: its département, else its postcode. */
  readonly detail: string;
  /** Whether it is a postcode with all its communes. */
  readonly isPostcode?: boolean;
}

export interface Suggestions {
  readonly found: readonly Suggestion[];
  /** Whether the tables of communes are there: without them, only the communes of the list are known. */
  readonly hasTables: boolean;
}

/** What a visitor has typed: a name, a postcode or its beginning, or both. */
interface Typed {
  readonly key: string;
  readonly digits: string;
}

const MOST = 8;
/** With less, half of France would be meant. */
const LEAST = 2;

/**
 * The places that a visitor may mean: those of the list first, then those of the tables.
 * @param folder of the tables; empty for none.
 */
export async function suggestPlaces(text: string, places: Places, folder: string): Promise<Suggestions> {
  const typed = read(text);
  const tables = folder === '' ? null : tablesIn(folder);
  const codes = (await tables?.codes()) ?? null;
  if (typed.key.length + typed.digits.length < LEAST) return { found: [], hasTables: codes !== null };
  const own = ownSuggestions(typed, places, codes?.departments);
  const others = tables && codes ? await tableSuggestions(typed, tables) : [];
  const all = [...new Map([...own, ...others].reverse().map((each) => [each.near, each])).values()].reverse();
  const ranked = all
    .map((each, at) => ({ each, rank: rankOf(each, typed, own.includes(each)), at }))
    .sort((one, other) => one.rank - other.rank || one.at - other.at);
  return { found: ranked.slice(0, MOST).map(({ each }) => each), hasTables: codes !== null };
}

/** Those whose name is typed in full: where there is a single one, it is meant. */
export function meantBy(text: string, { found }: Suggestions): readonly Suggestion[] {
  const { key, digits } = read(text);
  const whole = found.filter(({ name, isPostcode }) =>
    isPostcode ? key === '' : key !== '' && townKey(name) === key,
  );
  if (whole.length > 0) return whole;
  return key === '' && digits.length === 5 && found.length === 1 ? found : [];
}

function read(text: string): Typed {
  const digits = /\d[\d ]*/.exec(text)?.[0].replace(/ /g, '').slice(0, 5) ?? '';
  return { key: townKey(text.replace(/[\d()]+/g, ' ')), digits };
}

function rankOf({ name, isPostcode }: Suggestion, { key }: Typed, isOwn: boolean): number {
  if (isPostcode) return 0;
  return (townKey(name) === key ? 1 : 3) + (isOwn ? 0 : 1);
}

/** Whether a name begins so, with or without its article. */
function begins(name: string, key: string): boolean {
  return name.startsWith(key) || name.replace(/^(?:l|la|le|les) /, '').startsWith(key);
}

function ownSuggestions(
  { key, digits }: Typed,
  { said, gazetteer }: Places,
  departments?: ReadonlyMap<string, string>,
): readonly Suggestion[] {
  const found = new Map<string, Suggestion>();
  for (const each of said) {
    if (!begins(each.name, key) || !fitsDigits(each.postcode, digits) || each.name === '') continue;
    const town = gazetteer.townOf(each);
    if (!town) continue;
    const near = nearOf(town, each);
    const detail = departments?.get(departmentOf(town.code)) ?? each.postcode;
    if (!found.has(near)) found.set(near, { near, name: town.name, detail });
  }
  return [...found.values()];
}

/** Digits behind a name may be those of a département: « Saint-Denis 93 ». */
function fitsDigits(postcode: string, digits: string): boolean {
  return digits === '' || postcode.startsWith(digits);
}

async function tableSuggestions(typed: Typed, tables: Tables): Promise<readonly Suggestion[]> {
  return typed.key === '' ? byPostcode(typed.digits, tables) : byName(typed, tables);
}

async function byName({ key, digits }: Typed, tables: Tables): Promise<readonly Suggestion[]> {
  const departments = (await tables.codes())?.departments;
  const named = (await tables.names(key)).filter((each) => begins(each.key, key));
  // A postcode of five figures is that of one département at most of those that begin so.
  const prefix = digits.slice(0, /^9[78]/.test(digits) ? 3 : 2);
  return named
    .filter(({ code }) => digits === '' || code.replace(/^2[AB]/, '20').startsWith(prefix))
    .sort((one, other) => other.size - one.size || one.key.length - other.key.length)
    .slice(0, 4 * MOST)
    .map(({ name, code }) => ({ near: code, name, detail: departments?.get(departmentOf(code)) ?? '' }));
}

async function byPostcode(digits: string, tables: Tables): Promise<readonly Suggestion[]> {
  const postcodes = (await tables.codes())?.postcodes ?? new Map<string, never>();
  const wanted = [...postcodes].filter(([postcode]) => postcode.startsWith(digits));
  const departments = new Set(wanted.slice(0, 4 * MOST).flatMap(([, { departments: within }]) => within));
  const fetched = await Promise.all([...departments].slice(0, 3).map((code) => tables.department(code)));
  const found = new Map<string, Suggestion>();
  for (const { town, said } of fetched.flatMap((each) => each?.towns ?? []))
    if (said.postcode.startsWith(digits) && said.code === town.code && !found.has(town.code))
      found.set(town.code, { near: town.code, name: town.name, detail: said.postcode });
  const [only] = wanted;
  const isWhole = wanted.length === 1 && only?.[0] === digits && found.size > 1;
  const whole = isWhole ? [{ near: `cp-${digits}`, name: digits, detail: '', isPostcode: true }] : [];
  return [...whole, ...found.values()].slice(0, 4 * MOST);
}
