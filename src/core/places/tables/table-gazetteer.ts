import { departmentOf } from '../said-town.js';
import type { Gazetteer, SaidTown, Town } from '../town.js';
import type { Codes } from './read-tables.js';
import type { Department, Tables } from './tables.js';

/** So many of what a file says with codes or postcodes must be French, else it tells of another country. */
const MOST_PART = 0.5;
/** So many of the names that stand alone must be those of communes of France, else they are names of another country. */
const MOST_NAMES = 0.8;

/**
 * Knows what is said of communes by the tables, of which it fetches those of the départements that are said.
 * @returns null where the tables are not there.
 */
export async function tableGazetteer(tables: Tables, said: readonly SaidTown[]): Promise<Gazetteer | null> {
  const codes = await tables.codes();
  if (!codes) return null;
  if (!isFrench(said, codes)) return { townOf: () => null };
  const codesOfNames = await codesByName(tables, said);
  const wanted = new Set(said.flatMap((each) => departmentsOf(each, codes)));
  for (const code of codesOfNames.values()) wanted.add(departmentOf(code));
  const fetched = await Promise.all([...wanted].map((code) => tables.department(code)));
  const departments = new Map(fetched.flatMap((each) => (each ? [[each.code, each] as const] : [])));
  const middles = new Map<string, Town>();
  return {
    townOf(each) {
      const code = each.code === '' && isNameAlone(each) ? (codesOfNames.get(each.name) ?? '') : each.code;
      const asked = { ...each, code };
      if (code === '' && isNameAlone(each)) return null;
      return inDepartments(asked, departmentsOf(asked, codes), departments) ?? middleOf(each, codes, middles);
    },
  };
}

/** The départements in which what is said may lie. */
function departmentsOf({ code, postcode, department }: SaidTown, { postcodes }: Codes): readonly string[] {
  const own = code === '' ? [] : [departmentOf(code)];
  const said = department === '' ? [] : [department];
  return [...new Set([...own, ...(postcodes.get(postcode)?.departments ?? []), ...said])];
}

function inDepartments(
  said: SaidTown,
  codes: readonly string[],
  departments: ReadonlyMap<string, Department>,
): Town | null {
  for (const code of codes) {
    const town = departments.get(code)?.gazetteer.townOf({ ...said, department: code });
    if (town) return town;
  }
  return null;
}

/** A postcode of several communes: in the middle of them. */
function middleOf({ postcode }: SaidTown, { postcodes }: Codes, known: Map<string, Town>): Town | null {
  const found = postcodes.get(postcode);
  if (!found || Number.isNaN(found.latitude)) return null;
  const { latitude, longitude } = found;
  const town = known.get(postcode) ?? { code: '', name: postcode, latitude, longitude, isRough: true };
  known.set(postcode, town);
  return town;
}

function isNameAlone({ code, postcode, department, name }: SaidTown): boolean {
  return name !== '' && code === '' && postcode === '' && department === '';
}

/** Whether most of what is said by postcodes is French: those of Germany, Spain and Italy have five figures as well. */
function isFrench(said: readonly SaidTown[], { postcodes }: Codes): boolean {
  const telling = said.filter(({ postcode, code }) => postcode !== '' && code === '');
  // Postcodes of companies are in no table.
  const known = telling.filter(({ postcode, written }) => postcodes.has(postcode) || /cedex/i.test(written));
  return known.length >= MOST_PART * telling.length;
}

/** The codes of communes that are said by nothing but a name which no other commune has. */
async function codesByName(tables: Tables, said: readonly SaidTown[]): Promise<ReadonlyMap<string, string>> {
  const alone = new Set(said.filter(isNameAlone).map(({ name }) => name));
  if (alone.size === 0) return new Map();
  const letters = new Set([...alone].flatMap((name) => name[0] ?? []));
  const lists = await Promise.all([...letters].map((letter) => tables.names(letter)));
  const codes = new Map<string, Set<string>>();
  for (const { key, code } of lists.flat())
    if (alone.has(key)) codes.set(key, (codes.get(key) ?? new Set()).add(code));
  if (codes.size < MOST_NAMES * alone.size) return new Map();
  return new Map(
    [...codes].flatMap(([name, [code = '', ...others]]) => (others.length === 0 ? [[name, code]] : [])),
  );
}
