import { departmentOfPostcode, townKey } from '../said-town.js';
import type { KnownTown } from '../indexed-towns.js';
import type { Town } from '../town.js';

/** The tables are lines of cells with a semicolon between, figures as differences from the line before (`.config/communes/write.mjs`). */
function linesOf(text: string): readonly (readonly string[])[] {
  // The first line names the table and where its points come from.
  return text
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => line.split(';'));
}

/** Adds up differences; what is left empty is nothing. */
function sums(unit: number): (cell: string | undefined) => number {
  let sum = 0;
  return (cell) => {
    if (cell === undefined || cell === '') return NaN;
    sum += Number(cell);
    return sum / unit;
  };
}

/** The communes of a département, and what was one before or is a part of one: each by all that may be said of it. */
export function readDepartment(department: string, text: string): readonly KnownTown[] {
  const [number, north, east] = [sums(1), sums(1000), sums(1000)];
  const known: KnownTown[] = [];
  const byCode = new Map<string, readonly KnownTown[]>();
  const add = (towns: readonly KnownTown[]): void => {
    known.push(...towns);
  };
  const width = 5 - department.length;
  const prefix = department.slice(0, 2).replace(/[AB]/, '0');
  let isFormer = false;
  for (const cells of linesOf(text)) {
    const [first = '', name = '', third = ''] = cells;
    if (cells.length === 1 && first === '') isFormer = true;
    else if (isFormer) add(formerTown(first, name, byCode.get(third) ?? []));
    else {
      const code = department + String(number(first)).padStart(width, '0');
      const postcodes = third
        .split(' ')
        .map((short) => (short.startsWith('=') ? short.slice(1) : prefix + short));
      const town: Town = {
        code,
        name,
        latitude: north(cells[3]),
        longitude: east(cells[4]),
        isRough: (cells[5] ?? '') !== '',
      };
      const towns = postcodes.map((postcode) => ({
        town,
        said: {
          code,
          postcode: third === '' ? '' : postcode,
          name: townKey(name),
          department,
          written: name,
        },
      }));
      byCode.set(code, towns);
      add(towns);
    }
  }
  return known.filter(({ town }) => !Number.isNaN(town.latitude));
}

/** What was a commune: it is where the commune of today is, by its former code and its former name. */
function formerTown(code: string, written: string, today: readonly KnownTown[]): readonly KnownTown[] {
  return today.map(({ town, said }) => ({ town, said: { ...said, code, name: townKey(written), written } }));
}

/** A postcode: in the middle of its communes, and in which départements they are. */
export interface Postcode {
  readonly latitude: number;
  readonly longitude: number;
  readonly departments: readonly string[];
}

export interface Codes {
  /** The name of each département by its code. */
  readonly departments: ReadonlyMap<string, string>;
  readonly postcodes: ReadonlyMap<string, Postcode>;
}

/** The départements and all postcodes. */
export function readCodes(text: string): Codes {
  const [number, north, east] = [sums(1), sums(100), sums(100)];
  const lines = linesOf(text);
  const end = lines.findIndex((cells) => cells.length === 1 && cells[0] === '');
  const departments = new Map(lines.slice(0, end).map(([code = '', name = '']) => [code, name]));
  const postcodes = new Map(
    lines.slice(end + 1).map(([gap, latitude, longitude, within = '']) => {
      const postcode = String(number(gap)).padStart(5, '0');
      const others = within === '' ? [departmentOfPostcode(postcode)] : within.split(' ');
      return [postcode, { latitude: north(latitude), longitude: east(longitude), departments: others }];
    }),
  );
  return { departments, postcodes };
}

/** A name that begins with the letter of its table, and the code of the commune of that name. */
export interface NamedCode {
  readonly name: string;
  readonly key: string;
  readonly code: string;
  /** The power of ten of its inhabitants, from a thousand on; 0 for fewer. */
  readonly size: number;
}

export function readNames(text: string): readonly NamedCode[] {
  return linesOf(text).map(([name = '', code = '', size = '0']) => ({
    name,
    key: townKey(name),
    code,
    size: Number(size),
  }));
}
